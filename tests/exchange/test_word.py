"""DOCX with tracked changes: all accepted is the newer text, all rejected the older one."""

import io
import shutil
import subprocess
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from negotiator.domain.differences import difference
from negotiator.domain.errors import NegotiatorError
from negotiator.exchange.word_document import Front
from negotiator.exchange.word_in import passages_of, sections_of_passages
from negotiator.exchange.word_out import Passage, docx_with_changes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FRONT = Front(
    "Current framework and proposed modification",
    [("As of", "27 February 2026"), ("Basis", "in session")],
    "Restricted",
    "Illustrative sample",
    "Desk 2",
    datetime(2026, 2, 27, 9, 30, tzinfo=UTC),
)
OLD = (
    "The Parties reaffirm their obligation.\nConsultations are held upon request, at any time.\n"
    "The Depositary keeps the list of all capabilities of the Guarantors.\n\nLast words."
)
NEW = (
    "The Depositary keeps the list of all capabilities of the Guarantors.\n"
    "The Parties undertake [UA: at once] to consult.\nA new paragraph.\tWith a tab.\n\n"
    "Consultations are held within 48 hours of a request,  at any time. Last words."
)
LINES = st.lists(
    st.sampled_from(
        [
            "Each Party shall consult the others before any action is taken.",
            "Each Party [EU: may] consult the others within 48 hours of a request.",
            "The Depositary keeps the list  of capabilities.",
            "تتشاور الأطراف فورا.",
            "停火于午夜生效。",
            "",
        ]
    ),
    max_size=6,
).map("\n".join)
TEXTS = st.one_of(LINES, st.text(alphabet='ab c\n\t[]:<&>"é😀', max_size=60))


def made(*texts):
    passages = [
        Passage(f"A.{n} Part {n}", difference(old, new)) for n, (old, new) in enumerate(texts, 1)
    ]
    return docx_with_changes(FRONT, passages)


def with_heading(data, title):
    (found,) = (each for each in passages_of(data) if each.title == title)
    return found


def by_own_reading(data, *, accepted):
    """Return the paragraphs below the first heading as the XML has them, and nothing else knows."""
    body = etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))[0]
    paragraphs = body.findall(f"{W}p")
    styles = [p.find(f"{W}pPr/{W}pStyle") for p in paragraphs]
    first = next(
        n for n, s in enumerate(styles) if s is not None and s.get(f"{W}val") == "Heading1"
    )
    gone, new = (f"{W}del", f"{W}ins") if accepted else (f"{W}ins", f"{W}del")
    text = ""
    for paragraph in paragraphs[first + 1 :]:
        for child in paragraph:
            if child.tag in (f"{W}r", new):
                for leaf in child.iter(f"{W}t", f"{W}delText", f"{W}tab"):
                    text += "\t" if leaf.tag == f"{W}tab" else leaf.text or ""
        if paragraph.find(f"{W}pPr/{W}rPr/{gone}") is None:
            text += "\n"
    return text[:-1]


def test_all_accepted_is_the_newer_text_and_all_rejected_the_older_one():
    data = made((OLD, NEW))
    assert by_own_reading(data, accepted=True) == NEW
    assert by_own_reading(data, accepted=False) == OLD
    body = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    root = etree.fromstring(body)
    tracked = [*root.iter(f"{W}ins"), *root.iter(f"{W}del")]
    assert tracked
    assert {each.get(f"{W}author") for each in tracked} == {"Desk 2"}
    assert {each.get(f"{W}date") for each in tracked} == {"2026-02-27T09:30:00Z"}
    numbers = [each.get(f"{W}id") for each in tracked]
    assert len(numbers) == len(set(numbers))


@given(TEXTS, TEXTS)
@settings(max_examples=60)
def test_any_two_texts_come_back_exactly(old, new):
    data = made((old, new))
    assert by_own_reading(data, accepted=True) == new
    assert by_own_reading(data, accepted=False) == old


def test_it_is_read_back_by_headings_as_new_versions():
    data = made((OLD, NEW), ("Same.", "Same."))
    first = with_heading(data, "A.1 Part 1")
    assert (first.before, first.after, first.has_changes) == (OLD, NEW, True)
    sections = [each for each in sections_of_passages(passages_of(data)) if each.number != "A"]
    assert [(s.number, s.title) for s in sections] == [("A.1", "Part 1"), ("A.2", "Part 2")]
    assert (sections[0].text, sections[0].former) == (NEW, OLD)
    assert sections[1].former is None


def test_other_programs_open_it_with_heading_and_marking():
    document = Document(io.BytesIO(made((OLD, NEW))))
    words = [paragraph.text for paragraph in document.paragraphs]
    assert words[:4] == [
        FRONT.title,
        "As of: 27 February 2026",
        "Basis: in session",
        "Illustrative sample",
    ]
    section = document.sections[0]
    assert section.header.paragraphs[0].text == "RESTRICTED"
    assert section.footer.paragraphs[0].text == "RESTRICTED"
    assert "NUMPAGES" in section.footer._element.xml
    assert document.core_properties.author == "Desk 2"


def test_text_from_right_to_left_says_so():
    body = zipfile.ZipFile(io.BytesIO(made(("تتشاور الأطراف", "تتشاور الأطراف فورا")))).read(
        "word/document.xml"
    )
    assert b"<w:bidi/>" in body
    assert b"<w:rtl/>" in body


def test_texts_in_tables_moves_and_controls_are_read():
    document = Document()
    document.add_heading("B.1 Oversight", 2)
    document.add_table(1, 2).rows[0].cells[0].text = "In a cell"
    paragraph = document.add_paragraph("Kept ")._p
    for tag, leaf, words in (
        ("moveFrom", "delText", "was here "),
        ("moveTo", "t", "is here "),
        ("smartTag", "t", "smart"),
    ):
        holder = etree.SubElement(paragraph, f"{W}{tag}")
        run = etree.SubElement(holder, f"{W}r")
        etree.SubElement(run, f"{W}{leaf}").text = words
    out = io.BytesIO()
    document.save(out)
    (found,) = passages_of(out.getvalue())
    assert (found.title, found.level) == ("B.1 Oversight", 2)
    assert found.before.split() == ["In", "a", "cell", "Kept", "was", "here", "smart"]
    assert found.after.split() == ["In", "a", "cell", "Kept", "is", "here", "smart"]


# ---------------------------------------------------------------------- hostile files


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return out.getvalue()


ENTITY = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"""


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip at all",
        zipped(other="x"),
        zipped(document="<unclosed"),
        zipped(document="<a/>"),
        zipped(document=ENTITY),
        made((OLD, NEW))[:900],
    ],
    ids=["empty", "text", "no document", "bad xml", "no body", "entity", "cut off"],
)
def test_what_is_no_word_document_is_refused(data):
    with pytest.raises(NegotiatorError):
        passages_of(data)


def test_a_document_that_would_swell_is_refused():
    big = b"<a>" + b" " * (70 * 2**20) + b"</a>"
    with pytest.raises(NegotiatorError, match="larger than a text"):
        passages_of(zipped(document=big))


# ---------------------------------------------------------------------- LibreOffice

SCRIPT = """
import os, sys, time, uno
from com.sun.star.beans import PropertyValue
def prop(name, value):
    made = PropertyValue(); made.Name = name; made.Value = value; return made
pipe, source, out = sys.argv[1:4]
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(600):
    try:
        context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.2)
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
for command in ("AcceptAllTrackedChanges", "RejectAllTrackedChanges"):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
    frame = document.CurrentController.Frame
    dispatcher.executeDispatch(frame, f".uno:{command}", "", 0, ())
    with open(f"{out}-{command}.txt", "w", encoding="utf-8") as file:
        file.write(document.Text.String)
    document.close(True)
# Ended without taking the bridge to the office down, which now and then crashes Python.
os._exit(0)
"""


def has_uno():
    found = Path("/usr/bin/python3")
    return (
        shutil.which("soffice") is not None
        and found.exists()
        and subprocess.run([found, "-c", "import uno"], check=False, capture_output=True).returncode
        == 0
    )


def test_libreoffice_accepts_and_rejects_all(tmp_path):
    if not has_uno():
        pytest.skip("LibreOffice and python3-uno are not installed and could not be")
    path = tmp_path / "texts.docx"
    path.write_bytes(made((OLD, NEW), ("Only this.", "")))
    script = tmp_path / "changes.py"
    script.write_text(SCRIPT)
    pipe = f"negotiator{tmp_path.name}{id(path)}"
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={pipe};urp;",
            f"-env:UserInstallation=file://{tmp_path}/profile",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        subprocess.run(
            ["/usr/bin/python3", script, pipe, path, tmp_path / "out"],
            check=True,
            timeout=180,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        )
    finally:
        office.terminate()
        office.wait(30)

    def below_headings(name):
        text = (tmp_path / f"out-{name}.txt").read_text("utf-8").replace("\r", "")
        first, rest = text.split("A.1 Part 1\n")[1].split("\nA.2 Part 2\n")
        return first, rest

    assert below_headings("AcceptAllTrackedChanges") == (NEW, "")
    assert below_headings("RejectAllTrackedChanges") == (OLD, "Only this.")
