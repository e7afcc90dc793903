"""The report beside a redacted copy: what was withheld, by kind and number, none of its words."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.kind_names import some_of_kind
from negotiator.domain.redaction import Part
from negotiator.language import listed, tr
from negotiator.store.file import write_whole
from negotiator.store.sharing import Report


def report_words(report: Report) -> str:
    """Return what was withheld as a sentence, for the foot of a window."""
    withheld = tr("Withheld: {rows}.", rows=withheld_words(report))
    return f"{withheld} {also_allowed_words(report)}".rstrip()


def withheld_words(report: Report) -> str:
    """Return what was withheld in a line: "8 positions, 2 parties"."""
    return listed(_counted_all(report.withheld)) or tr("nothing", "withheld")


def kept_words(report: Report) -> str:
    """Return what the copy holds in a line."""
    return listed(_counted_all(report.kept)) or tr("nothing", "kept")


def also_allowed_words(report: Report) -> str:
    """Return how much of what is withheld is no secret; empty if nothing is."""
    if not report.also_allowed:
        return ""
    return tr(
        "%n of the withheld words also stand in what is allowed.", "", len(report.also_allowed)
    )


def _counted_all(numbers: Mapping[str, int]) -> list[str]:
    return [counted(word, number) for word, number in numbers.items()]


def counted(word: str, number: int) -> str:
    """Return how many there are of a kind of row, or of a part of rows, in words."""
    return _OTHERS[word](number) if word in _OTHERS else some_of_kind(word, number)


_OTHERS: dict[str, Callable[[int], str]] = {
    "change": lambda n: tr("%n changes", "", n),
    "former row": lambda n: tr("%n former rows", "", n),
    Part.QUOTES.value: lambda n: tr("%n quotes", "", n),
    Part.SPEAKERS.value: lambda n: tr("%n speakers", "", n),
    Part.NOTES.value: lambda n: tr("%n notes", "", n),
    Part.RECORDERS.value: lambda n: tr("%n recorders", "", n),
}
"""What is counted beside rows, by its name in JSON."""


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
                tr("What was withheld is listed as .json or .txt."),
                tr("Call {file} so.", file=path.name),
            )
    write_whole(path, f"{text}\n".encode())


def _lines(report: Report) -> list[str]:
    lines = [tr("In the redacted copy:")]
    lines += [f"  {words}" for words in _counted_all(report.kept) or [tr("nothing", "kept")]]
    lines += ["", tr("Withheld:")]
    withheld = _counted_all(report.withheld) or [tr("nothing", "withheld")]
    lines += [f"  {words}" for words in withheld]
    if also := also_allowed_words(report):
        lines += ["", also]
    if report.signed_as:
        lines += ["", tr("Signed as {name}.", name=report.signed_as)]
    return lines
