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

from negotiator.language import current, is_from_the_right, tr
from negotiator.reports.question import labelled

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
    document.add_heading(clean(front.title), 0)
    for name, value in front.heading:
        paragraph = document.add_paragraph(clean(labelled(name, value)))
        paragraph.paragraph_format.space_after = Pt(2)
    if front.disclaimer:
        document.add_paragraph(clean(front.disclaimer)).runs[0].italic = True
    for place in (section.header, section.footer):
        paragraph = place.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(clean(front.marking.upper())).bold = True
    foot = section.footer.add_paragraph()
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    counted = tr("Page {number} of {pages}", number="\0PAGE\0", pages="\0NUMPAGES\0")
    for n, part in enumerate(counted.split("\0")):
        if n % 2 == 0:
            foot.add_run(part)
            continue
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), part)
        foot._p.append(element)
    _speak(document)
    return document


def _speak(document: Any) -> None:  # noqa: ANN401
    """Say in which language a document is, for spelling; one from the right begins there."""
    languages = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    for script, code in _LANGUAGES.get(current(), {"val": current()}).items():
        languages.set(qn(f"w:{script}"), code)
    if is_from_the_right():
        document.styles["Normal"].element.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for section in document.sections:
            section._sectPr.insert_element_before(
                OxmlElement("w:bidi"), "w:rtlGutter", "w:docGrid", "w:printerSettings"
            )


_LANGUAGES = {
    "en": {"val": "en-GB"},
    "uk": {"val": "uk-UA"},
    "ru": {"val": "ru-RU"},
    "fr": {"val": "fr-FR"},
    "es": {"val": "es-ES"},
    "ar": {"val": "en-GB", "bidi": "ar-SA"},
    "zh": {"val": "en-GB", "eastAsia": "zh-CN"},
}
"""The languages as Word has them: of Latin and Cyrillic letters, from the right, of East Asia."""
_AFTER_DIRECTION = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
    *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr"),
)


def direct(properties: Any, words: str) -> bool:  # noqa: ANN401
    """Let a paragraph begin where its words do; returns whether that is at the right.

    Args:
        properties: the ``w:pPr`` of the paragraph.
        words: what it says.
    """
    is_from_right = runs_from_right(words)
    has_letters = is_from_right or _LEFT_TO_RIGHT.search(words) is not None
    if has_letters and is_from_right != is_from_the_right():
        element = OxmlElement("w:bidi")
        if not is_from_right:
            element.set(qn("w:val"), "0")
        properties.insert_element_before(element, *_AFTER_DIRECTION)
    return is_from_right


def content_of(document: Any) -> bytes:  # noqa: ANN401
    """Return a document as a file; what stands around its content is directed here."""
    section = document.sections[0]
    around = (*section.header.paragraphs, *section.footer.paragraphs)
    for paragraph in (*document.paragraphs, *around):
        properties = paragraph._p.get_or_add_pPr()
        if properties.find(qn("w:bidi")) is None and direct(properties, paragraph.text):
            for run in paragraph.runs:
                run.font.rtl = True
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
