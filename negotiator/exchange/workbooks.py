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

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods")
READ_WORKBOOK = "--read-workbook"
"""What the program is called with to be that other process; then a path and a sheet."""
MOST_COLUMNS = 2_000

_POSITIONS = "Positions"
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
        raise NegotiatorError(f"{path.name} is larger than 128 MB.", "Save it as CSV.")
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
            f"{path.name} is damaged, or no workbook.", "Save it again in its own program."
        ) from None
    if total > _MOST_UNPACKED:
        raise NegotiatorError(
            f"{path.name} would unpack to more than {_MOST_UNPACKED // 2**20} MB.",
            "Save what is needed of it as CSV.",
        )


def _rows(path: Path, wanted: str) -> Iterator[Any]:
    """Yield what the other process says: the sheets, then each row."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "negotiator",
    ]  # fmt: skip
    with subprocess.Popen(  # noqa: S603
        [*program, READ_WORKBOOK, str(path), wanted],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            assert process.stdout is not None  # noqa: S101
            yield from _said(process.stdout, path)
            if process.wait() != 0:
                raise NegotiatorError(
                    f"{path.name} is damaged, or would need more than {_MEMORY // 2**30} GB of "
                    "memory.",
                    "Save what is needed of it as CSV.",
                )
        finally:
            process.kill()


def _said(lines: IO[bytes], path: Path) -> Iterator[Any]:
    for line in lines:
        found = json.loads(line)
        if isinstance(found, dict) and "problem" in found:
            raise NegotiatorError(found["problem"].format(name=path.name), found["advice"])
        yield (found[0], found[1]) if isinstance(found, list) else found


# ---------------------------------------------------------------------- the other process


def main(path: str, wanted: str) -> int:
    """Read a workbook with bounded memory, and write its rows to standard output as JSON."""
    _bound_memory()
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_path(path)
        names = list(book.sheet_names)
        if not names:
            return _tell("{name} has no sheet.", "Choose another file.")
        asked = (wanted or _POSITIONS).casefold()
        name = next((each for each in names if each.casefold() == asked), "")
        if wanted and not name:
            known = ", ".join(names[:40]).replace("{", "{{").replace("}", "}}")
            words = wanted.replace("{", "{{").replace("}", "}}")
            return _tell(f"{{name}} has no sheet “{words}”.", f"Known: {known}.")
        sheet = book.get_sheet_by_name(name or names[0])
        if sheet.width > MOST_COLUMNS:
            words = sheet.name.replace("{", "{{").replace("}", "}}")
            return _tell(
                f"The sheet {words} of {{name}} has {sheet.width:,} columns.",
                "Remove those that are not needed.",
            )
        _put({"sheets": names, "sheet": sheet.name})
        before = [""] * (sheet.start[1] if sheet.start else 0)
        blank = [""] * sheet.width
        for number, row in enumerate(sheet.iter_rows(), start=1):
            if row != blank:
                _put([number, [*before, *map(cell_words, row)]])
    except (CalamineError, ValueError, OSError, zipfile.BadZipFile):
        return _tell(
            "{name} cannot be opened as a workbook.",
            "Check that its own program opens it, without a password, and save it again.",
        )
    return 0


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _tell(problem: str, advice: str) -> int:
    _put({"problem": problem, "advice": advice})
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
