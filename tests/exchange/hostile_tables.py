"""Tables made to break a reader: bombs, oddities of each format, and what each should come to.

Run as a program it imports every one of them, with sockets forbidden, and prints what became of
each as JSON. Argument: a folder to work in.
"""

import io
import json
import resource
import socket
import sys
import zipfile
import zlib
from functools import partial
from pathlib import Path

import xlsxwriter

HEAD = b"party,component,stance,expressed_on,statement\n"
GOOD = b"UA,A.1,supports,2026-03-04,Yes\n"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def book(rows, *, before=None, **options):
    """Return a workbook with these rows, written as they are."""
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, options)
    sheet = made.add_worksheet()
    if before is not None:
        before(made, sheet)
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            sheet.write(r, c, value)
    made.close()
    return out.getvalue()


HEADS = ["party", "component", "stance", "expressed_on", "statement"]
ROW = ["UA", "A.1", "supports", "2026-03-04", "Yes"]


def with_parts(content, **parts):
    """Return an archive with parts added or replaced; a slash is written as two underscores."""
    out = io.BytesIO()
    names = {name.replace("__", "/").replace("_dot_", "."): data for name, data in parts.items()}
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for item in old.infolist():
            if item.filename not in names:
                new.writestr(item, old.read(item.filename))
        for name, data in names.items():
            new.writestr(name, data)
    return out.getvalue()


def sheet_xml(rows):
    data = f"<sheetData>{rows}</sheetData>"
    return f'<?xml version="1.0"?><worksheet xmlns="{_SHEET}">{data}</worksheet>'


def sheet(rows):
    """Return a workbook whose sheet is these rows of XML."""
    return with_parts(book([HEADS]), xl__worksheets__sheet1_dot_xml=sheet_xml(rows))


def words(*values):
    return "".join(f'<c t="inlineStr"><is><t>{value}</t></is></c>' for value in values)


def ods(table):
    """Return a spreadsheet of OpenDocument with this XML as its table."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", 8) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest="
            '"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="/" '
            'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            "</manifest:manifest>",
        )
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {_ODF}><office:body>'
            f'<office:spreadsheet><table:table table:name="S">{table}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def line(*values, more=""):
    cells = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        for value in values
    )
    return f"<table:table-row>{cells}{more}</table:table-row>"


def zip_with(name, size):
    """Return an archive with one part that swells to so many bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", 8) as archive, archive.open(name, "w", force_zip64=True) as part:
        for _ in range(size // 2**20):
            part.write(b"0" * 2**20)
    return out.getvalue()


def lying(content, name):
    """Return an archive that says of a part that it unpacks to 10 bytes."""
    data = bytearray(content)
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        start = data.find(mark)
        while start >= 0:
            if name.encode() in data[start : start + 120]:
                data[start + at : start + at + 4] = (10).to_bytes(4, "little")
            start = data.find(mark, start + 4)
    return bytes(data)


def much_that_lies(name):
    """Return a workbook whose sheet has 40 MB and says that they are 10 bytes."""
    rows = f"<row>{words('x' * 1000) * 40_000}</row>"
    content = with_parts(book([HEADS]), xl__worksheets__sheet1_dot_xml=sheet_xml(rows))
    return lying(content, name)


def link(made, sheet_):
    sheet_.write_url(9, 9, "https://example.invalid/secret")
    sheet_.write_formula(8, 8, "='[https://example.invalid/x.xlsx]S'!A1", None, "linked")
    made.define_name("Outside", "='https://example.invalid/[x.xlsx]S'!$A$1")


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">'
    + "".join(
        f'<!ENTITY {chr(98 + n)} "{"&" + chr(97 + n) + ";" * 1}{("&" + chr(97 + n) + ";") * 9}">'
        for n in range(9)
    )
    + f'<!ENTITY out SYSTEM "file:///etc/passwd">]><worksheet xmlns="{_SHEET}"><sheetData><row>'
    "<c t='inlineStr'><is><t>&j;&out;</t></is></c></row></sheetData></worksheet>"
)
COMES_IN, IS_TOLD = "comes in", "is told"


def cases():
    """Yield name, suffix, bytes, and what should become of it: a number of rows, or a word said.

    What takes long to make is a function that gives the bytes.
    """
    good = HEAD + GOOD
    yield "as it should be", ".csv", good, 1
    yield "carriage returns only", ".csv", good.replace(b"\n", b"\r"), 1
    yield "both line ends", ".csv", good.replace(b"\n", b"\r\n"), 1
    yield "no line end at the end", ".csv", good.rstrip(b"\n"), 1
    yield "a mark twice", ".csv", b"\xef\xbb\xbf\xef\xbb\xbf" + good, "party"
    yield "UTF-16 with its mark", ".csv", good.decode().encode("utf-16"), 1
    yield "UTF-16 without a mark", ".csv", good.decode().encode("utf-16-le"), "is no text"
    yield "UTF-32", ".csv", good.decode().encode("utf-32"), "NUL"
    yield "a NUL late in the file", ".csv", good + GOOD * 9_000 + b"UA,A.1,\0,x,y\n", "NUL"
    yield "another encoding late", ".csv", good + GOOD * 9_000 + "é".encode("cp1252"), "utf-8"
    yield (
        "a quote that never ends",
        ".csv",
        HEAD + b'UA,A.1,supports,2026-03-04,"Yes' + b"x" * 2**21,
        "apart",
    )
    yield (
        "a field of two megabytes",
        ".csv",
        HEAD + b"UA,A.1,supports,2026-03-04," + b"x" * 2**21,
        "apart",
    )
    yield "a million columns", ".csv", b",".join([b"h"] * 1_000_000) + b"\n", "1,000,000 cells"
    yield "a ragged row", ".csv", HEAD + b"UA,A.1,supports,2026-03-04,Yes,more,cells\n", "7 cells"
    yield "a short row", ".csv", HEAD + b"UA,A.1\n", "no day"
    yield "blank lines", ".csv", b"\n\n" + HEAD + b"\n\n,,,,\n" + GOOD + b"\n", 1
    yield "heads alone", ".csv", HEAD, 0
    yield "nothing", ".csv", b"", "empty"
    yield "blanks alone", ".csv", b"  \n \n", "empty"
    yield (
        "one head twice",
        ".csv",
        b"party,party,component,stance,expressed_on\nUA,RU,A.1,supports,2026-03-04\n",
        1,
    )
    yield "control characters", ".csv", HEAD + b"UA,A.1,supports,2026-03-04,\x07bell\n", "control"
    yield (
        "letters that turn the line",
        ".csv",
        HEAD + "UA,A.1,supports,2026-03-04,\u202egnat\n".encode(),
        1,
    )
    yield (
        "a day that may be a month",
        ".csv",
        HEAD + b"UA,A.1,supports,03/04/2026,Yes\n",
        "is not a date",
    )
    yield "a number for a day", ".csv", HEAD + b"UA,A.1,supports,46085,Yes\n", "is not a date"
    yield "tabs with quotes", ".tsv", good.replace(b",", b"\t").replace(b"Yes", b'"Y\tes"'), 1
    yield "a picture", ".csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "is no text"
    yield "a program", ".csv", b"\x7fELF" + bytes(4_000), "is no text"
    yield "a workbook called text", ".csv", book([HEADS, ROW]), "is no text"
    yield "text called a workbook", ".xlsx", good, "no workbook"
    yield "text called an old workbook", ".xls", good, "cannot be opened"
    yield "nothing in a workbook", ".xlsx", b"", "no workbook"
    yield "an archive of nothing", ".xlsx", zip_with("a", 0), "cannot be opened"
    yield "a workbook as it should be", ".xlsx", book([HEADS, ROW]), 1
    yield "links to other places", ".xlsx", book([HEADS, ROW], before=link), "names no party"
    yield (
        "a macro",
        ".xlsm",
        with_parts(book([HEADS, ROW]), xl__vbaProject_dot_bin=b"\xd0\xcf\x11\xe0" * 900),
        1,
    )
    yield (
        "merged cells",
        ".xlsx",
        book([HEADS, ROW], before=lambda m, s: s.merge_range("A5:C7", "UA")),
        "no component",
    )
    yield (
        "a formula with its result",
        ".xlsx",
        book([HEADS, ROW], before=lambda m, s: s.write_formula("E3", "=1+1", None, "two")),
        "names no party",
    )
    yield (
        "a formula that failed",
        ".xlsx",
        book(
            [HEADS, [*ROW[:3]]], before=lambda m, s: s.write_formula("D2", "=1/0", None, "#DIV/0!")
        ),
        "it has no day",
    )
    yield "a day as a number", ".xlsx", book([HEADS, [*ROW[:3], 46085, "Yes"]]), "is not a date"
    yield "heads only in a workbook", ".xlsx", book([HEADS]), 0
    yield (
        "a row beyond a million",
        ".xlsx",
        sheet(f'<row r="1">{words(*HEADS)}</row><row r="1048576">{words(*ROW)}</row>'),
        COMES_IN,
    )
    yield (
        "a cell at the far corner",
        ".xlsx",
        sheet(
            f'<row r="1">{words(*HEADS)}</row>'
            '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
        ),
        IS_TOLD,
    )
    yield (
        "a row that cannot be",
        ".xlsx",
        sheet('<row r="99999999999"><c r="ZZZZZZZ99999999999"><v>1</v></c></row>'),
        IS_TOLD,
    )
    yield (
        "a string that is not there",
        ".xlsx",
        sheet('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>'),
        IS_TOLD,
    )
    yield (
        "a number that is none",
        ".xlsx",
        sheet('<row r="1"><c r="A1"><v>1e999999</v></c></row>'),
        IS_TOLD,
    )
    yield (
        "entities in entities",
        ".xlsx",
        with_parts(book([HEADS]), xl__worksheets__sheet1_dot_xml=ENTITIES),
        IS_TOLD,
    )
    yield (
        "XML that ends",
        ".xlsx",
        with_parts(book([HEADS]), xl__worksheets__sheet1_dot_xml=sheet_xml("<row>")[:200]),
        IS_TOLD,
    )
    yield (
        "XML a hundred thousand deep",
        ".xlsx",
        with_parts(book([HEADS]), xl__worksheets__sheet1_dot_xml=sheet_xml("<row>" * 100_000)),
        IS_TOLD,
    )
    yield (
        "a sheet that is not there",
        ".xlsx",
        without(book([HEADS, ROW]), "xl/worksheets/sheet1.xml"),
        IS_TOLD,
    )
    yield (
        "a sheet outside the archive",
        ".xlsx",
        with_parts(
            book([HEADS]),
            xl___rels__workbook_dot_xml_dot_rels=(
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                'relationships/worksheet" Target="file:///etc/passwd" TargetMode="External"/>'
                "</Relationships>"
            ).replace("xl___rels", "xl/_rels"),
        ),
        IS_TOLD,
    )
    yield (
        "a part of half a gigabyte and more",
        ".xlsx",
        partial(zip_with, "xl/worksheets/sheet1.xml", 640 * 2**20),
        "unpack to more than",
    )
    yield (
        "a part that lies about its size",
        ".xlsx",
        partial(much_that_lies, "xl/worksheets/sheet1.xml"),
        IS_TOLD,
    )
    yield "a spreadsheet as it should be", ".ods", ods(line(*HEADS) + line(*ROW)), 1
    yield (
        "a row thirty thousand times",
        ".ods",
        ods(
            line(*HEADS)
            + line(*ROW).replace(
                "<table:table-row>", '<table:table-row table:number-rows-repeated="30000">'
            )
        ),
        COMES_IN,
    )
    yield (
        "a cell a billion times",
        ".ods",
        ods(
            line(*HEADS)
            + line(
                *ROW,
                more='<table:table-cell office:value-type="string" '
                'table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell>',
            )
        ),
        "too many columns: 16,384",
    )
    yield (
        "empty rows to the end",
        ".ods",
        ods(
            line(*HEADS)
            + line(*ROW)
            + '<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
            'table:number-columns-repeated="16384"/></table:table-row>'
        ),
        1,
    )
    yield (
        "spaces a billion times",
        ".ods",
        ods(line(*HEADS) + line(*ROW[:4], '<text:s text:c="1000000000"/>')),
        "more than 1 GB",
    )
    yield (
        "rows and columns that multiply",
        ".ods",
        ods(
            "".join(
                f'<table:table-row table:number-rows-repeated="9000">{"<table:table-cell "}'
                'table:number-columns-repeated="1900" office:value-type="string">'
                "<text:p>x</text:p>"
                f"</table:table-cell></table:table-row>"
                for _ in range(9)
            )
        ),
        "more than 1 GB",
    )
    yield (
        "an old workbook of noise",
        ".xls",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + zlib.compress(b"x" * 9)[:9] * 900,
        IS_TOLD,
    )
    yield "rows as JSON", ".json", json.dumps([dict(zip(HEADS, ROW, strict=True))]).encode(), 1
    yield (
        "positions in an object",
        ".json",
        json.dumps({"a": 1, "positions": [dict(zip(HEADS, ROW, strict=True))]}).encode(),
        1,
    )
    yield (
        "JSON with its mark",
        ".json",
        b"\xef\xbb\xbf" + json.dumps([dict(zip(HEADS, ROW, strict=True))]).encode(),
        1,
    )
    yield "JSON that ends", ".json", b'[{"party": "UA"', "is no JSON"
    yield "JSON a hundred thousand deep", ".json", b"[" * 100_000, "is no JSON"
    yield (
        "numbers that are none",
        ".json",
        b'[{"party": NaN, "component": Infinity, "stance": -1e9999, "expressed_on": 1}]',
        IS_TOLD,
    )
    yield (
        "a number of ten thousand digits",
        ".json",
        b'[{"party": ' + b"9" * 10_000 + b"}]",
        IS_TOLD,
    )
    yield (
        "half a letter",
        ".json",
        b'[{"party": "\\ud800", "component": "A.1", "stance": "supports", "expressed_on": "2026"}]',
        "no party",
    )
    yield (
        "lists for values",
        ".json",
        b'[{"party": ["UA"], "component": {"a": 1}, "stance": null, "expressed_on": true}]',
        IS_TOLD,
    )
    yield "a list of words", ".json", b'["UA", "RU"]', "no list of rows"
    yield "a word", ".json", b'"UA"', "no list of rows"
    yield (
        "one name twice",
        ".json",
        b'[{"party": "RU", "party": "UA", "component": "A.1", "stance": "supports",'
        b' "expressed_on": "2026"}]',
        1,
    )
    yield (
        "three thousand names",
        ".json",
        json.dumps([{str(n): "x" for n in range(3_000)}]).encode(),
        "3,000 fields",
    )
    yield "no database", ".dna", b"SQLite format 3\0" + bytes(5_000), IS_TOLD
    yield "a suffix nobody knows", ".parquet", b"PAR1", "Nothing is known"


def without(content, name):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for item in old.infolist():
            if item.filename != name:
                new.writestr(item, old.read(item.filename))
    return out.getvalue()


def main(folder):
    """Import each; print what became of it."""
    from negotiator.domain.components import Component
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.negotiation import Negotiation
    from negotiator.domain.parties import Party
    from negotiator.exchange.importing import bring_in, planned
    from negotiator.store.record import Record

    made = [(name, suffix, data() if callable(data) else data) for name, suffix, data, _ in cases()]
    del sys.modules["xlsxwriter"]

    def forbidden(*_, **__):
        raise AssertionError("a socket was asked for")

    socket.socket = socket.create_connection = socket.getaddrinfo = forbidden
    found = []
    for number, (name, suffix, data) in enumerate(made):
        path = folder / f"case {number}{suffix}"
        path.write_bytes(data)
        record = Record.in_memory(Negotiation(title="T", stale_after_days=None))
        with record.change("Frame") as change:
            for row in (Party(code="UA", name="Ukraine"), Component(number="A.1", title="Access")):
                change.add(row)
        before = _state(record)
        entry = {"name": name, "rows": None, "said": "", "why": []}
        try:
            plan = planned(record, path)
            entry["why"] = [problem.words for problem in plan.problems[:3]]
            entry["rows"] = len(plan.drafts)
            if plan.drafts and not plan.left_out:
                bring_in(record, plan)
            elif plan.left_out:
                try:
                    bring_in(record, plan)
                except NegotiatorError as problem:
                    entry["said"] = str(problem)
                assert _state(record) == before
        except NegotiatorError as problem:
            entry["said"] = problem.happened
            entry["named"] = path.name in problem.happened or "able" in problem.happened
            assert _state(record) == before
        for name_, who in (("", resource.RUSAGE_SELF), ("_of_others", resource.RUSAGE_CHILDREN)):
            entry[f"megabytes{name_}"] = resource.getrusage(who).ru_maxrss // 1024
        found.append(entry)
        record.close()
    print(json.dumps(found))


def _state(record):
    return [
        record.connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("change", "position", "party", "component", "source")
    ]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
