"""DOCX files of others: their text as it was and as it would be, with tracked changes accepted."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from lxml import etree

from negotiator.domain.errors import NegotiatorError
from negotiator.exchange.framework_text import Heading, Section, numbered
from negotiator.language import marked, tr

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MOST_BYTES = 64 * 2**20
_MOST_FILES = 4_000
_TEXTS = (f"{_W}t", f"{_W}delText")
_GONE = {f"{_W}del", f"{_W}moveFrom"}
_NEW = {f"{_W}ins", f"{_W}moveTo"}
_SKIPPED = {
    f"{_W}pPr",
    f"{_W}rPr",
    f"{_W}instrText",
    f"{_W}txbxContent",
    f"{_W}tbl",
    f"{_W}footnoteReference",
    _FALLBACK,
}
_LETTERS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "-",
}
_NOT_DOCX = marked("Choose a .docx file, or save the document as one in its own program.")


class Passage(NamedTuple):
    """A heading with its level (0 for what stands before the first) and the text below it.

    ``before`` is the text with all tracked changes rejected, ``after`` with all accepted.
    """

    title: str
    level: int
    before: str
    after: str
    has_changes: bool


class _Paragraph(NamedTuple):
    before: str
    after: str
    ends_before: bool
    ends_after: bool
    level: int
    has_changes: bool


def passages_of(data: bytes) -> list[Passage]:
    """Return the text of a DOCX file by its headings.

    Raises:
        NegotiatorError: it is none, it is damaged, or it is larger than a text can be.
    """
    archive = _archive(data)
    body = _part(archive, "word/document.xml").find(f"{_W}body")
    if body is None:
        raise NegotiatorError(tr("The document has no text."), tr(_NOT_DOCX))
    levels = _heading_styles(archive)
    found: list[Passage] = []
    title, level = "", 0
    paragraphs: list[_Paragraph] = []
    for paragraph in _paragraphs(body, levels):
        if paragraph.level:
            found.append(_joined(title, level, paragraphs))
            title, level = " ".join(paragraph.after.split()), paragraph.level
            paragraphs = []
        else:
            paragraphs.append(paragraph)
    found.append(_joined(title, level, paragraphs))
    return [each for each in found if each.title or each.before.strip() or each.after.strip()]


def sections_of_passages(passages: list[Passage]) -> list[Section]:
    """Return passages as sections, numbered like other texts; ``former`` is what was before."""
    headings = [
        Heading(each.title, each.level, n, each.after, each.before if each.has_changes else None)
        for n, each in enumerate(passages, start=1)
    ]
    return numbered(headings)


# ---------------------------------------------------------------------- internals


def _archive(data: bytes) -> zipfile.ZipFile:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        raise NegotiatorError(tr("This is no Word document."), tr(_NOT_DOCX)) from None
    if len(entries) > _MOST_FILES or sum(each.file_size for each in entries) > 4 * _MOST_BYTES:
        raise NegotiatorError(tr("The document is larger than a text can be."), tr(_NOT_DOCX))
    return archive


def _part(archive: zipfile.ZipFile, name: str) -> Any:  # noqa: ANN401
    """Return a part of the document as XML that refers to nothing outside of itself."""
    try:
        with archive.open(name) as part:
            content = part.read(_MOST_BYTES + 1)
    except KeyError:
        raise NegotiatorError(tr("This is no Word document."), tr(_NOT_DOCX)) from None
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError):
        raise NegotiatorError(
            tr("The document is damaged or has a password."), tr(_NOT_DOCX)
        ) from None
    if len(content) > _MOST_BYTES:
        raise NegotiatorError(tr("The document is larger than a text can be."), tr(_NOT_DOCX))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise NegotiatorError(tr("The document is damaged."), tr(_NOT_DOCX)) from None
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise NegotiatorError(tr("The document holds what no Word document holds."), tr(_NOT_DOCX))
    return root


def _heading_styles(archive: zipfile.ZipFile) -> dict[str, int]:
    """Return which styles are headings, by their ids, and of which level."""
    found: dict[str, int] = {}
    if "word/styles.xml" not in archive.namelist():
        return found
    for style in _part(archive, "word/styles.xml").iter(f"{_W}style"):
        name = style.find(f"{_W}name")
        words = str(name.get(f"{_W}val", "")).lower() if name is not None else ""
        level = style.find(f"{_W}pPr/{_W}outlineLvl")
        key = style.get(f"{_W}styleId", "")
        if words.startswith("heading ") and words[8:].isdecimal():
            found[key] = int(words[8:])
        elif level is not None and str(level.get(f"{_W}val", "")).isdecimal():
            outline = int(level.get(f"{_W}val"))
            if outline < 9:
                found[key] = outline + 1
    return found


def _paragraphs(body: Any, levels: dict[str, int]) -> Iterator[_Paragraph]:  # noqa: ANN401
    for element in body.iter(f"{_W}p"):
        if any(each.tag in (_FALLBACK, f"{_W}txbxContent") for each in element.iterancestors()):
            continue
        before: list[str] = []
        after: list[str] = []
        has_changes = _read(element, before, after, (True, True))
        mark = element.find(f"{_W}pPr/{_W}rPr")
        is_new = mark is not None and mark.find(f"{_W}ins") is not None
        is_gone = mark is not None and mark.find(f"{_W}del") is not None
        style = element.find(f"{_W}pPr/{_W}pStyle")
        level = levels.get(style.get(f"{_W}val", ""), 0) if style is not None else 0
        yield _Paragraph(
            "".join(before),
            "".join(after),
            not is_new,
            not is_gone,
            level,
            has_changes or is_new or is_gone,
        )


def _read(element: Any, before: list[str], after: list[str], in_: tuple[bool, bool]) -> bool:  # noqa: ANN401
    """Read the words of an element into both texts; whether anything in it is tracked."""
    has_changes = False
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIPPED:
            continue
        inside = in_
        if tag in _GONE or tag in _NEW:
            has_changes = True
            inside = (in_[0] and tag in _GONE, in_[1] and tag in _NEW)
        words = (child.text or "") if tag in _TEXTS else _LETTERS.get(tag, "")
        if words:
            if inside[0]:
                before.append(words)
            if inside[1]:
                after.append(words)
        else:
            has_changes = _read(child, before, after, inside) or has_changes
    return has_changes


def _joined(title: str, level: int, paragraphs: list[_Paragraph]) -> Passage:
    before, after = [], []
    for n, each in enumerate(paragraphs):
        is_last = n == len(paragraphs) - 1
        before.append(each.before + ("\n" if each.ends_before and not is_last else ""))
        after.append(each.after + ("\n" if each.ends_after and not is_last else ""))
    return Passage(
        title,
        level,
        "".join(before),
        "".join(after),
        any(each.has_changes for each in paragraphs),
    )
