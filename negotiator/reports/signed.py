"""What is found of a record's signatures, in words.

A name that a file claims is told as a claim; a name told as a fact is the one under which the
user knows the key.
"""

from collections.abc import Sequence

from negotiator.domain.date_words import long_date
from negotiator.domain.dates import PartialDate
from negotiator.language import marked, speaking, tr
from negotiator.store.signatures import Standing, Verdict

NOT_SIGNED = marked("Not signed.")
_LONGEST_NAME = 40


def signed_words(verdict: Verdict) -> str:
    """Return a sentence or two about one signature."""
    name, day = verdict.name, _day(verdict)
    match verdict.standing:
        case Standing.UNCHANGED:
            said = [tr("From {name}, unchanged since {day}.", name=name, day=day)]
            if verdict.claimed.casefold() != name.casefold():
                said.append(tr("It is signed as “{name}”.", name=verdict.claimed))
        case Standing.CHANGED:
            said = [
                tr(
                    "The signature with the key of {name}, of {day}, does not hold: the record "
                    "was changed since, or the signature is forged.",
                    name=name,
                    day=day,
                )
            ]
        case Standing.UNKNOWN_KEY:
            said = [
                tr("Unchanged since {day}, but signed by a key that you do not know.", day=day),
                *_claims(verdict),
            ]
        case Standing.CHANGED_UNKNOWN:
            said = [
                tr(
                    "Signed by a key that you do not know; its signature does not hold: the record "
                    "was changed since, or the signature is forged."
                ),
                *_claims(verdict),
            ]
        case Standing.NO_GOOD:
            said = [tr("The signature is no good: nobody’s key can have made it.")]
    return " ".join(said)


def _claims(verdict: Verdict) -> list[str]:
    """Return what a signature says of itself that nobody vouches for."""
    said = [
        tr(
            "It calls itself “{name}”; its fingerprint is {fingerprint}.",
            name=verdict.claimed,
            fingerprint=verdict.fingerprint,
        )
    ]
    if verdict.is_namesake:
        said.append(tr("The key that you know as {name} is another one.", name=verdict.claimed))
    return said


def short_words(verdict: Verdict, *, is_changed: bool = False) -> str:
    """Return a good signature in a few words; ``is_changed`` once the record was changed here."""
    name, day = verdict.name, _day(verdict)
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1].rstrip()}…"
    if is_changed:
        return tr("Signed by {name} on {day}, changed since", name=name, day=day)
    return tr("From {name}, unchanged since {day}", name=name, day=day)


@speaking("en")
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
        return tr("an unknown day")
    return long_date(PartialDate.of(verdict.at.astimezone().date()))
