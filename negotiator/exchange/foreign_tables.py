"""Tables of other programs as rows of words: CSV, TSV, XLSX, XLS, ODS, JSON, DNA.

Such files are hostile until checked: nothing is run, fetched or believed, and what would not fit
into memory is refused before it is unpacked.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.exchange import dna_in, workbooks
from negotiator.language import listed, reason_of, tr

SUFFIXES = (".csv", ".tsv", ".txt", *workbooks.SUFFIXES, ".json", dna_in.SUFFIX)
_SEPARATORS = ",;\t|"
_SAMPLE = 2**18
_MOST_JSON = 128 * 2**20
_MOST_FIELD = 2**20


class ForeignTable(NamedTuple):
    """Rows of words with their numbers in the file, from 1, and how they were read.

    ``rows`` is read once, from above. ``encoding`` and ``separator`` are empty where there is none.
    ``sheet`` is the one of ``sheets`` that is read. ``stances`` are those that its words stand for
    by what the format says of them.
    """

    rows: Iterator[tuple[int, list[str]]]
    encoding: str = ""
    separator: str = ""
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    stances: Mapping[str, str] = MappingProxyType({})


def read_table(
    path: Path, *, encoding: str = "", separator: str = "", sheet: str = ""
) -> ForeignTable:
    """Return the rows of a file; what is not given is found out, and told.

    Raises:
        NegotiatorError: it cannot be read, is damaged, too large, or of a kind not known.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise NegotiatorError(
            tr("Nothing is known of files that end in “{suffix}”.", suffix=path.suffix),
            tr("Known: {words}.", words=listed(SUFFIXES)),
        )
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Check that it is there and that you may read it."),
        ) from None
    if suffix in workbooks.SUFFIXES:
        found = workbooks.read_workbook(path, sheet)
        return ForeignTable(found.rows, sheets=found.sheets, sheet=found.chosen)
    if suffix == dna_in.SUFFIX:
        coded = dna_in.read_dna(path, sheet)
        return ForeignTable(
            coded.rows, sheets=coded.types, sheet=coded.chosen, stances=dna_in.AGREEMENT
        )
    if suffix == ".json":
        return _json(path, size)
    encoding = encoding or _encoding(sample, path.name)
    try:
        words = sample.decode(encoding, errors="replace")
    except LookupError:
        raise NegotiatorError(
            tr("There is no encoding “{name}”.", name=encoding),
            tr("Known are utf-8, cp1252, cp1251, …"),
        ) from None
    separator = separator or _separator(words)
    return ForeignTable(_csv(path, encoding, separator), encoding, separator)


# ---------------------------------------------------------------------- words


def _encoding(sample: bytes, name: str) -> str:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if sample.startswith(mark):
            return encoding
    if b"\0" in sample:
        raise NegotiatorError(
            tr("{file} is no text.", file=name), tr("Save it as CSV, or choose the workbook.")
        )
    try:
        sample[: sample.rfind(b"\n") + 1 or None].decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        found = from_bytes(sample[: 2**16]).best()
        return found.encoding if found is not None else "cp1252"
    return "utf-8"


def _separator(words: str) -> str:
    """Return what parts the cells: what gives most lines the same number of several cells."""
    lines = [line for line in words.splitlines()[:60] if line.strip()]
    best, most = ",", (0, 0)
    for each in _SEPARATORS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=each)]
        except csv.Error:
            continue
        if not widths:
            continue
        usual = max(set(widths), key=widths.count)
        score = (widths.count(usual) if usual > 1 else 0, usual)
        if score > most:
            best, most = each, score
    return best


def _csv(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(_MOST_FIELD)
    try:
        with path.open(encoding=encoding, errors="strict", newline="") as file:
            reader = csv.reader(_without_nulls(file, path.name), delimiter=separator)
            for row in reader:
                if len(row) > workbooks.MOST_COLUMNS:
                    raise NegotiatorError(
                        tr("%n cells are in line {line}.", "", len(row), line=reader.line_num),
                        tr("Check the separator, or remove the columns that are not needed."),
                    )
                yield reader.line_num, row
    except UnicodeError:
        raise NegotiatorError(
            tr("{file} is not written in {name} throughout.", file=path.name, name=encoding),
            tr("Name its encoding, or save it as UTF-8."),
        ) from None
    except csv.Error as problem:
        raise NegotiatorError(
            tr("{file} cannot be taken apart: {reason}.", file=path.name, reason=problem),
            tr("Save it as CSV again."),
        ) from None
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{file} cannot be read: {reason}.",
                file=path.name,
                reason=reason_of(problem),
            ),
            tr("Try again."),
        ) from None


def _without_nulls(lines: io.TextIOBase, name: str) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if "\0" in line:
            raise NegotiatorError(
                tr("Line {line} of {file} holds a NUL.", line=number, file=name),
                tr("Save it as text again."),
            )
        yield line


# ---------------------------------------------------------------------- JSON


def _json(path: Path, size: int) -> ForeignTable:
    if size > _MOST_JSON:
        raise NegotiatorError(
            tr("{file} is larger than {size} MB.", file=path.name, size=_MOST_JSON // 2**20),
            tr("Save it as CSV."),
        )
    try:
        found = json.loads(path.read_bytes())
    except (ValueError, RecursionError, OSError):
        raise NegotiatorError(
            tr("{file} is no JSON.", file=path.name), tr("Save it again.")
        ) from None
    if isinstance(found, dict):
        lists = [each for each in found.values() if isinstance(each, list)]
        found = lists[0] if len(lists) == 1 else found.get("positions")
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise NegotiatorError(
            tr("{file} holds no list of rows.", file=path.name),
            tr("It is to be a list of objects, one a position."),
        )
    heads = list(dict.fromkeys(str(name) for each in found for name in each))
    if len(heads) > workbooks.MOST_COLUMNS:
        raise NegotiatorError(
            tr("%n fields are in {file}.", "", len(heads), file=path.name),
            tr("Keep those needed."),
        )

    def rows() -> Iterator[tuple[int, list[str]]]:
        yield 1, heads
        for line, each in enumerate(found, start=2):
            values = (each.get(name) for name in heads)
            yield line, ["" if value is None else workbooks.cell_words(value) for value in values]

    return ForeignTable(rows())
