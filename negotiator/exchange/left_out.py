"""The report beside a redacted copy: what was withheld, by kind and number, none of its words."""

import json
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Part
from negotiator.domain.transcript import SECTIONS
from negotiator.store.file import write_whole
from negotiator.store.sharing import Report


def report_words(report: Report) -> str:
    """Return what was withheld as a sentence, for the foot of a window."""
    return f"Withheld: {withheld_words(report)}. {also_allowed_words(report)}".rstrip()


def withheld_words(report: Report) -> str:
    """Return what was withheld in a line: "8 positions, 2 parties"."""
    return ", ".join(counted(word, number) for word, number in report.withheld.items()) or "nothing"


def kept_words(report: Report) -> str:
    """Return what the copy holds in a line."""
    return ", ".join(counted(word, number) for word, number in report.kept.items()) or "nothing"


def also_allowed_words(report: Report) -> str:
    """Return how much of what is withheld is no secret; empty if nothing is."""
    number = len(report.also_allowed)
    if not number:
        return ""
    return (
        f"{number:,} of the withheld words also stand in what is allowed."
        if number > 1
        else "One of the withheld words also stands in what is allowed."
    )


def counted(word: str, number: int) -> str:
    """Return how many there are of a kind of row, or of a part of rows, in words."""
    if word in (part.value for part in Part):
        words = word.removesuffix("s") if number == 1 else word
    elif number == 1:
        words = word.replace("-", " ")
    else:
        words = SECTIONS.get(word, f"{word}s").replace("_", " ")
    return f"{number:,} {words}"


def left_out_table(report: Report) -> dict[str, object]:
    """Return a report as a plain table."""
    return {
        "kept": report.kept,
        "withheld": report.withheld,
        "withheld_words_also_in_what_is_allowed": len(report.also_allowed),
        "signed_as": report.signed_as or None,
    }


def write_left_out(report: Report, path: Path) -> None:
    """Write a report as JSON, or as text for people, by the suffix of ``path``.

    Raises:
        NegotiatorError: the suffix is another, or the file cannot be written.
    """
    match path.suffix.lower():
        case ".json":
            text = json.dumps(left_out_table(report), indent=1)
        case ".txt":
            text = "\n".join(_lines(report))
        case _:
            raise NegotiatorError(
                "What was withheld is listed as .json or .txt.", f"Call {path.name} so."
            )
    write_whole(path, f"{text}\n".encode())


def _lines(report: Report) -> list[str]:
    lines = ["In the redacted copy:"]
    lines += [f"  {counted(word, number)}" for word, number in report.kept.items()] or ["  nothing"]
    lines += ["", "Withheld:"]
    lines += [f"  {counted(word, number)}" for word, number in report.withheld.items()] or [
        "  nothing"
    ]
    if also := also_allowed_words(report):
        lines += ["", also]
    if report.signed_as:
        lines += ["", f"Signed as {report.signed_as}."]
    return lines
