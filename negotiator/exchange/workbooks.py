"""Workbooks (XLSX, XLS, ODS) as rows of words, read in a process of its own.

A workbook is hostile until checked, and what it unpacks to can be without bounds. The other process
has a bounded memory; if it dies, this one and the record that is open in it do not.
"""

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import in_all_languages, listed, marked, number, tr

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
READ_WORKBOOK = "--read-workbook"
"""What the program is called with to be that other process; a path, a sheet and usual names."""
MOST_COLUMNS = 2_000

_MOST_SHEET = 128 * 2**20
_MOST_UNPACKED = 512 * 2**20
_MEMORY = 2**30


class Sheet(NamedTuple):
    """The rows of a sheet with their numbers from 1, blank ones left out; and all sheets."""

    rows: Iterator[tuple[int, list[str]]]
    sheets: tuple[str, ...]
    chosen: str


def read_workbook(path: Path, wanted: str = "") -> Sheet:
    """Return a sheet of a workbook; without one "Positions" if there is such, or else the first.

    Raises:
        NegotiatorError: it cannot be read, is damaged, too large, or has no such sheet. Reading
            the rows may raise it too.
    """
    if path.stat().st_size > _MOST_SHEET:
        raise NegotiatorError(
            tr("{file} is larger than {size} MB.", file=path.name, size=_MOST_SHEET // 2**20),
            tr("Save it as CSV."),
        )
    if path.suffix.lower() != ".xls":
        _check_unpacked(path)
    rows = _rows(path, wanted)
    head = next(rows)
    return Sheet(rows, tuple(head["sheets"]), head["sheet"])


def _check_unpacked(path: Path) -> None:
    """Refuse a workbook that says that it would swell beyond what a table can be."""
    try:
        with zipfile.ZipFile(path) as archive:
            total = sum(each.file_size for each in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        raise NegotiatorError(
            tr("{file} is damaged, or no workbook.", file=path.name),
            tr("Save it again in its own program."),
        ) from None
    if total > _MOST_UNPACKED:
        raise NegotiatorError(
            tr(
                "{file} would unpack to more than {size} MB.",
                file=path.name,
                size=_MOST_UNPACKED // 2**20,
            ),
            tr("Save what is needed of it as CSV."),
        )


def _rows(path: Path, wanted: str) -> Iterator[Any]:
    """Yield what the other process says: the sheets, then each row."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "negotiator",
    ]  # fmt: skip
    with subprocess.Popen(  # noqa: S603
        [*program, READ_WORKBOOK, str(path), wanted, *sorted(in_all_languages("Positions"))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101
            yield from _said(process.stdout, path)
            if process.wait() != 0:
                raise NegotiatorError(
                    tr(
                        "{file} is damaged, or would need more than {size} GB of memory.",
                        file=path.name,
                        size=_MEMORY // 2**30,
                    ),
                    tr("Save what is needed of it as CSV."),
                )
        finally:
            process.kill()


def _said(lines: IO[bytes], path: Path) -> Iterator[Any]:
    for line in lines:
        found = json.loads(line)
        if isinstance(found, dict) and "problem" in found:
            values = {"file": path.name, **found["values"]}
            raise NegotiatorError(tr(found["problem"], **values), tr(found["advice"], **values))
        yield (found[0], found[1]) if isinstance(found, list) else found


# ---------------------------------------------------------------------- the other process


def main(path: str, wanted: str, *usual: str) -> int:
    """Read a workbook with bounded memory, and write its rows to standard output as JSON.

    Without a sheet that is wanted it is one of the usual names, or the first.
    """
    _bound_memory()
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_path(path)
        names = list(book.sheet_names)
        if not names:
            return _tell(marked("{file} has no sheet."), marked("Choose another file."))
        asked = {each.casefold() for each in ([wanted] if wanted else usual)}
        name = next((each for each in names if each.casefold() in asked), "")
        if wanted and not name:
            return _tell(
                marked("{file} has no sheet “{name}”."),
                marked("Known: {words}."),
                name=wanted,
                words=listed(names[:40]),
            )
        sheet = book.get_sheet_by_name(name or names[0])
        if sheet.width > MOST_COLUMNS:
            return _tell(
                marked("The sheet {name} of {file} has too many columns: {number}."),
                marked("Remove those that are not needed."),
                name=sheet.name,
                number=number(sheet.width),
            )
        _put({"sheets": names, "sheet": sheet.name})
        before = [""] * (sheet.start[1] if sheet.start else 0)
        blank = [""] * sheet.width
        for line, row in enumerate(sheet.iter_rows(), start=1):
            if row != blank:
                _put([line, [*before, *map(cell_words, row)]])
    except (CalamineError, ValueError, OSError, zipfile.BadZipFile):
        return _tell(
            marked("{file} cannot be opened as a workbook."),
            marked("Check that its own program opens it, without a password, and save it again."),
        )
    return 0


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _tell(problem: str, advice: str, **values: str) -> int:
    """Say what is wrong; the process that asked puts it into the language that it speaks."""
    _put({"problem": problem, "advice": advice, "values": values})
    return 0


def _put(found: object) -> None:
    sys.stdout.write(json.dumps(found) + "\n")


def cell_words(value: object) -> str:
    """Return a cell as words: whole numbers without a point, days in ISO."""
    from datetime import datetime, time

    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        at_midnight = value.time() == time(0)
        return value.date().isoformat() if at_midnight else value.isoformat(sep=" ")
    return str(value)
