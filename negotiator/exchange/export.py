"""Reports as files for other programs: which form each goes out in, and the plain ones.

A cell of a table that begins like a formula is written so that no spreadsheet runs it.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.perspective import Perspective
from negotiator.domain.print_sets import PageSetup
from negotiator.domain.report_names import RECORD, report_title
from negotiator.language import listed, marked, speaking, tr
from negotiator.reports import tables
from negotiator.reports.brief import brief_text
from negotiator.reports.changes import changes_table
from negotiator.reports.question import ask, heading
from negotiator.reports.seed_tables import DIMENSIONS, PARTICIPANTS, seed_table
from negotiator.reports.sentences import ARROWS
from negotiator.store.file import write_whole
from negotiator.store.record import Record

TABLES: dict[str, Callable[[Record, Perspective], tables.Table]] = {
    "matrix": tables.matrix_table,
    "timeline": tables.timeline_table,
    "moved": tables.brief_table,
    "comparison": tables.comparison_table,
    "tables": seed_table,
    "participants": partial(seed_table, names=(PARTICIPANTS,)),
    "consequences": partial(seed_table, names=(DIMENSIONS,)),
    "positions": tables.positions_table,
    "cell": tables.positions_by_cell_table,
}
_ROWS = {
    "matrix": "cells",
    "timeline": "events",
    "moved": "events",
    "comparison": "components",
    "tables": "rows",
    "participants": "rows",
    "consequences": "rows",
    "positions": "positions",
    "cell": "positions",
}


class Form(NamedTuple):
    """A form that reports go out in: what a person calls it, and of which reports it is."""

    words: str
    reports: tuple[str, ...]

    @property
    def shown(self) -> str:
        """What a person calls it, in the language that is spoken."""
        return tr(self.words)


_ALL = tuple(TABLES)
FORMS = {
    ".pdf": Form(marked("PDF, laid out for A3"), _ALL),
    ".xlsx": Form(marked("Excel workbook, with all it is made of"), ("matrix", "positions")),
    ".docx": Form(marked("Word document"), ("matrix", "moved", "comparison")),
    ".html": Form(marked("Web page that stands alone"), ("matrix", "comparison")),
    ".csv": Form(marked("CSV table"), _ALL),
    ".json": Form(marked("JSON document"), (*_ALL, RECORD)),
    ".md": Form("Markdown", ("moved", "comparison")),
    ".txt": Form(marked("Plain text"), ("moved", "comparison")),
}
"""The forms by their suffix. Single pages also go out as .svg and .png."""
ABOUT = marked("Negotiation")
"""What the first line of those begins with that stand below a table and say what it shows."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CsvForm(NamedTuple):
    """How a table is written as CSV: what parts its cells, and whether it begins with a mark."""

    separator: str = ","
    has_bom: bool = True


def forms_of(report: str) -> list[str]:
    """Return the suffixes of the forms that a report goes out in."""
    return [suffix for suffix, form in FORMS.items() if report in form.reports]


def write(
    record: Record,
    perspective: Perspective,
    report: str,
    path: Path,
    form: CsvForm = CsvForm(),  # noqa: B008
    setup: PageSetup | None = None,
    goes_on: Callable[[], object] = lambda: None,
) -> None:
    """Write a report as JSON or CSV, by the suffix of ``path``; whole or not at all.

    A workbook (.xlsx) holds the matrix and what it is made of, whatever the report. The comparison
    is also written as DOCX with tracked changes, as HTML, and as text alone; the matrix and what
    moved as tables in DOCX, laid out as ``setup`` says. What people read is in its language.
    ``goes_on`` is called before the file stands, and may raise to end it.

    Raises:
        NegotiatorError: the suffix or the report is not known, or the file cannot be written.
    """
    if report not in TABLES:
        raise NegotiatorError(
            tr("There is no report “{name}”.", name=report),
            tr("Known: {words}.", words=listed(list(TABLES))),
        )
    suffix = path.suffix.lower()
    known = forms_of(report)
    if suffix not in FORMS:
        raise NegotiatorError(
            tr("Nothing is known of files that end in “{suffix}”.", suffix=path.suffix),
            tr("Known of {report}: {words}.", report=report_title(report), words=listed(known)),
        )
    if suffix not in known:
        raise NegotiatorError(
            tr("{report} is not written as {suffix}.", report=report_title(report), suffix=suffix),
            tr("Choose {words}.", words=listed(known)),
        )
    if suffix not in (".csv", ".json"):
        with speaking(setup.language if setup is not None else ""):
            content = _as_document(record, perspective, report, suffix, setup)
    else:
        content = _as_data(record, perspective, report, suffix, form).encode("utf-8")
    goes_on()
    write_whole(path, content)


@speaking("en")
def _as_data(
    record: Record, perspective: Perspective, report: str, suffix: str, form: CsvForm
) -> str:
    """Return a report as JSON or CSV: what programs read is the same in every language."""
    table = TABLES[report](record, perspective)
    if suffix == ".json":
        return json.dumps(table, ensure_ascii=False, indent=1) + "\n"
    mark = "\ufeff" if form.has_bom else ""
    return mark + csv_text(record, perspective, report, table, form.separator)


def _as_document(
    record: Record,
    perspective: Perspective,
    report: str,
    suffix: str,
    setup: PageSetup | None,
) -> bytes:
    """Return a report as a workbook, a Word document, a web page, Markdown or plain text."""
    from negotiator.exchange import comparison_files

    match report, suffix:
        case _, ".xlsx":
            from negotiator.exchange.spreadsheet import as_xlsx

            return as_xlsx(record, perspective)
        case "comparison", ".docx":
            return comparison_files.as_docx(record, perspective)
        case "comparison", ".html":
            return comparison_files.as_html(record, perspective).encode("utf-8")
        case "comparison", _:
            return comparison_files.as_text(record, perspective, suffix).encode("utf-8")
        case "matrix", ".html":
            from negotiator.exchange.matrix_page import as_matrix_page

            return as_matrix_page(record, perspective).encode("utf-8")
        case _, ".docx":
            from negotiator.exchange.word_tables import brief_docx, matrix_docx

            make = matrix_docx if report == "matrix" else brief_docx
            return make(record, perspective, setup or PageSetup.of(report, paper="A4"))
        case _:
            return (_brief(record, perspective, suffix) + "\n").encode("utf-8")


def _brief(record: Record, perspective: Perspective, suffix: str) -> str:
    """Return what moved as a brief; in Markdown groups have headings, and shifts stand in lists."""
    text = brief_text(record, perspective)
    if suffix == ".txt":
        return text
    head, *parts = text.split("\n\n")
    blocks = [f"# {_plain_markdown(head)}"]
    for part in parts:
        first, *lines = [_plain_markdown(line) for line in part.split("\n")]
        if lines and lines[0].startswith(tuple(ARROWS.values())):
            blocks.append(f"## {first}\n\n" + "\n".join(f"- {line}" for line in lines))
        else:
            blocks.append("  \n".join((first, *lines)))
    return "\n\n".join(blocks)


def _plain_markdown(words: str) -> str:
    """Return words with nothing in them that Markdown would take for its own."""
    return re.sub(r"([\\`*_\[\]<>#|~])", r"\\\1", words)


@speaking("en")
def write_history(
    record: Record, path: Path, *, author: str = "", containing: str = "", internal: bool = False
) -> None:
    """Write the record's history as JSON or CSV, a line for every field that a change touched.

    Raises:
        NegotiatorError: the suffix is not known, or the file cannot be written.
    """
    table = changes_table(
        record, author=author, containing=containing, details=True, internal=internal
    )
    suffix = path.suffix.lower()
    if suffix == ".json":
        content = json.dumps(table, ensure_ascii=False, indent=1) + "\n"
    elif suffix == ".csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        heads = ("at", "author", "label", "undone", "kind", "title", "field", "before", "after")
        writer.writerow(heads)
        for change in table:
            about = [change[name] for name in heads[:4]]
            for field in change["fields"] or [{}]:
                line = [*about, *(field.get(name) for name in heads[4:])]
                writer.writerow([_safe(each) for each in line])
        content = "\ufeff" + out.getvalue()
    else:
        raise NegotiatorError(
            tr("Nothing is known of files that end in “{suffix}”.", suffix=path.suffix),
            tr("Known: {words}.", words=".csv, .json"),
        )
    write_whole(path, content.encode("utf-8"))


def csv_text(
    record: Record,
    perspective: Perspective,
    report: str,
    table: tables.Table,
    separator: str = ",",
) -> str:
    """Return a report as CSV: one line a row, then what it shows and how it is marked."""
    rows = [_flat(row) for row in table[_ROWS[report]]]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n", delimiter=separator)
    writer.writerow(columns or ["nothing"])
    writer.writerows([_safe(row.get(name)) for name in columns] for row in rows)
    writer.writerow([])
    writer.writerows(_safe_line(line) for line in _about(record, perspective))
    return out.getvalue()


def problems_csv(problems: Iterable[tuple[int, str]]) -> str:
    """Return the rows that stay out of an import as CSV: their lines, and why."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(("line", "why"))
    writer.writerows((line, _safe(words)) for line, words in problems)
    return "\ufeff" + out.getvalue()


def _about(record: Record, perspective: Perspective) -> Iterable[Sequence[str]]:
    record = record.as_known(perspective.known_at)
    negotiation = record.negotiation
    yield (tr(ABOUT), negotiation.title)
    yield from heading(record, ask(record, perspective))
    if negotiation.disclaimer:
        yield (tr("Disclaimer"), negotiation.disclaimer)


def _flat(row: tables.Table) -> dict[str, object]:
    flat: dict[str, object] = {}
    for name, value in row.items():
        if name in ("differences", "claims", "rows"):
            continue
        if name == "versions":
            flat.update({f"text_{side['label']}": side.get("text") for side in value})
            continue
        if isinstance(value, dict):
            flat.update({f"{name}_{part}": inner for part, inner in value.items()})
        else:
            flat[name] = value
    return flat


def _safe(value: Any) -> str:  # noqa: ANN401
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    # What begins with the sign of this escape and a formula is escaped too, so that all come back.
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA) else text


def unescaped(text: str) -> str:
    """Return what ``_safe`` was given; other programs escape formulas in the same way."""
    is_escaped = text.startswith("'") and text.lstrip("'").startswith(_FORMULA)
    return text[1:] if is_escaped else text


def _safe_line(line: Sequence[str]) -> list[str]:
    return [_safe(part) for part in line]
