"""What a round is called where there is little room."""

from negotiator.language import tr


def round_code(number: int) -> str:
    """Return the short name of a round, "R5"."""
    return tr("R{number}", "the short name of a round", number=number)
