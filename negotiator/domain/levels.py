"""How far a measure is carried out: the levels of implementation."""

from negotiator.language import marked, tr

LEVELS = (
    marked("not begun", "level of implementation"),
    marked("begun", "level of implementation"),
    marked("largely carried out", "level of implementation"),
    marked("carried out", "level of implementation"),
)
"""What the levels of implementation mean, from 0; ``level_in_words`` tells it to a person."""


def level_in_words(level: int) -> str:
    """Return how far a measure is carried out, in the language that is spoken."""
    return tr(LEVELS[level], "level of implementation")
