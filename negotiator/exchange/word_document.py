"""What every Word document that leaves has: properties, marking, perspective, numbered pages."""

import io
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[^\\W\\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_SIZE = 11
_FONT = "Calibri"


class Front(NamedTuple):
    """What stands on the document around its content.

    ``page`` is its width, height and margin in millimetres; None leaves Word's usual page.
    ``text_size`` is in per cent of the usual.
    """

    title: str
    heading: Sequence[tuple[str, str]]
    marking: str
    disclaimer: str
    author: str
    moment: datetime
    page: tuple[float, float, float] | None = None
    text_size: int = 100


def begun(front: Front) -> Any:  # noqa: ANN401
    """Return a document with its properties, its front, and marking and page at head and foot."""
    document = Document()
    properties = document.core_properties
    properties.title, properties.author = clean(front.title), clean(front.author)
    properties.last_modified_by, properties.comments = clean(front.author), ""
    properties.created = properties.modified = front.moment.replace(tzinfo=None)
    document.styles["Normal"].font.name = _FONT
    document.styles["Normal"].font.size = Pt(_SIZE * front.text_size / 100)
    section = document.sections[0]
    if front.page is not None:
        width, height, margin = front.page
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.orientation = WD_ORIENT.LANDSCAPE if width > height else WD_ORIENT.PORTRAIT
        section.left_margin = section.right_margin = Mm(margin)
        section.top_margin = section.bottom_margin = Mm(max(margin, 18))
    document.add_paragraph(clean(front.title), style="Title")
    for name, value in front.heading:
        document.add_paragraph(clean(f"{name}: {value}")).paragraph_format.space_after = Pt(2)
    if front.disclaimer:
        document.add_paragraph(clean(front.disclaimer)).runs[0].italic = True
    for place in (section.header, section.footer):
        paragraph = place.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(clean(front.marking.upper())).bold = True
    foot = section.footer.add_paragraph()
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for words, field in (("Page ", "PAGE"), (" of ", "NUMPAGES")):
        foot.add_run(words)
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), field)
        foot._p.append(element)
    return document


def content_of(document: Any) -> bytes:  # noqa: ANN401
    """Return a document as a file."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def clean(words: str) -> str:
    """Return words with a sign in the place of what XML cannot hold."""
    return _NOT_IN_XML.sub("\ufffd", words)


def runs_from_right(words: str) -> bool:
    """Whether the first letter of a paragraph is one of a script written from the right."""
    right = _RIGHT_TO_LEFT.search(words)
    left = _LEFT_TO_RIGHT.search(words)
    return right is not None and (left is None or right.start() < left.start())
