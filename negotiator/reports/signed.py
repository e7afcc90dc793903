"""What is found of a record's signatures, in words.

A name that a file claims is told as a claim; a name told as a fact is the one under which the
user knows the key.
"""

from collections.abc import Sequence

from negotiator.domain.date_words import long_date
from negotiator.domain.dates import PartialDate
from negotiator.store.signatures import Standing, Verdict

NOT_SIGNED = "Not signed."
_LONGEST_NAME = 40
_DOES_NOT_HOLD = "does not hold: the record was changed since, or the signature is forged."


def signed_words(verdict: Verdict) -> str:
    """Return a sentence or two about one signature."""
    day = _day(verdict)
    alias = (
        f" It is signed as “{verdict.claimed}”."
        if verdict.claimed.casefold() != verdict.name.casefold()
        else ""
    )
    claim = f"It calls itself “{verdict.claimed}”; its fingerprint is {verdict.fingerprint}." + (
        f" The key that you know as {verdict.claimed} is another one."
        if verdict.is_namesake
        else ""
    )
    match verdict.standing:
        case Standing.UNCHANGED:
            return f"From {verdict.name}, unchanged since {day}.{alias}"
        case Standing.CHANGED:
            return f"The signature with the key of {verdict.name}, of {day}, {_DOES_NOT_HOLD}"
        case Standing.UNKNOWN_KEY:
            return f"Unchanged since {day}, but signed by a key that you do not know. {claim}"
        case Standing.CHANGED_UNKNOWN:
            return f"Signed by a key that you do not know; its signature {_DOES_NOT_HOLD} {claim}"
        case Standing.NO_GOOD:
            return "The signature is no good: nobody’s key can have made it."


def short_words(verdict: Verdict, *, is_changed: bool = False) -> str:
    """Return a good signature in a few words; ``is_changed`` once the record was changed here."""
    name = verdict.name
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1].rstrip()}…"
    if is_changed:
        return f"Signed by {name} on {_day(verdict)}, changed since"
    return f"From {name}, unchanged since {_day(verdict)}"


def signed_table(verdicts: Sequence[Verdict]) -> dict[str, object]:
    """Return what was found as a table for JSON."""
    return {
        "signed": bool(verdicts),
        "standing": verdicts[0].standing.value if verdicts else "not signed",
        "words": signed_words(verdicts[0]) if verdicts else NOT_SIGNED,
        "signatures": [
            {
                "standing": each.standing.value,
                "from": each.name or None,
                "claimed_name": each.claimed,
                "fingerprint": each.fingerprint,
                "at": each.at.isoformat() if each.at else None,
                "words": signed_words(each),
            }
            for each in verdicts
        ],
    }


def _day(verdict: Verdict) -> str:
    """Return the local day on which it was signed."""
    if verdict.at is None:
        return "an unknown day"
    return long_date(PartialDate.of(verdict.at.astimezone().date()))
