"""Texts as DOCX with real tracked changes: who accepts them all has the newer text, word for word.

Who rejects them has the older one. The forms are those of ECMA-376, Part 1, section 17.13.5.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from negotiator.domain.differences import Run, RunKind
from negotiator.exchange.word_document import Front, begun, clean, content_of, direct
from negotiator.language import tr

_PIECES = re.compile(r"\t|[^\t]+")
_MOST_LEVELS = 6


class Passage(NamedTuple):
    """A heading and the difference of its text; without changes the text itself."""

    title: str
    runs: Sequence[Run]
    level: int = 1


class _Atom(NamedTuple):
    """A stretch of text, and what becomes of it when changes are accepted."""

    kind: RunKind
    words: str


def docx_with_changes(front: Front, passages: Sequence[Passage]) -> bytes:
    """Return a DOCX file of these texts, with what differs as tracked changes."""
    document = begun(front)
    writer = _Writer(document, front.author, front.moment)
    for passage in passages:
        document.add_heading(clean(passage.title), min(passage.level, _MOST_LEVELS))
        writer.write(_atoms(passage.runs))
    return content_of(document)


def _atoms(runs: Sequence[Run]) -> Iterator[_Atom]:
    """Yield a difference in stretches; white space that differs is a change of its own here."""
    for run in runs:
        if run.kind is not RunKind.EQUAL:
            if run.former:
                yield _Atom(RunKind.DELETED, run.former)
            if run.text:
                yield _Atom(RunKind.INSERTED, run.text)
        elif run.text == run.former:
            yield _Atom(RunKind.EQUAL, run.text)
        else:
            yield from _with_spaces(run.former, run.text)


def _with_spaces(former: str, text: str) -> Iterator[_Atom]:
    """Yield the stretches of two texts that have the same letters and other white space."""
    i = j = 0
    start = 0
    while i < len(former) or j < len(text):
        if i < len(former) and j < len(text) and former[i] == text[j]:
            i, j = i + 1, j + 1
            continue
        if start < j:
            yield _Atom(RunKind.EQUAL, text[start:j])
        begin_old, begin_new = i, j
        while i < len(former) and former[i].isspace():
            i += 1
        while j < len(text) and text[j].isspace():
            j += 1
        if begin_old == i and begin_new == j:
            raise ValueError("the texts have other letters")
        if begin_old < i:
            yield _Atom(RunKind.DELETED, former[begin_old:i])
        if begin_new < j:
            yield _Atom(RunKind.INSERTED, text[begin_new:j])
        start = j
    if start < j:
        yield _Atom(RunKind.EQUAL, text[start:j])


class _Writer:
    """Writes paragraphs with tracked changes into a document."""

    def __init__(self, document: Any, author: str, moment: datetime) -> None:  # noqa: ANN401
        self._document = document
        self._author = clean(author) or tr("unnamed", "author of a change")
        self._date = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self._number = 0

    def write(self, atoms: Iterator[_Atom]) -> None:
        """Write a text; a line break in it ends a paragraph, and is tracked as the words are."""
        pieces: list[_Atom] = []
        for atom in atoms:
            lines = atom.words.split("\n")
            for n, line in enumerate(lines):
                if n:
                    self._paragraph(pieces, atom.kind)
                    pieces = []
                if line:
                    pieces.append(_Atom(atom.kind, line))
        self._paragraph(pieces, RunKind.EQUAL)

    def _paragraph(self, pieces: Sequence[_Atom], mark: RunKind) -> None:
        paragraph = self._document.add_paragraph()._p
        properties = OxmlElement("w:pPr")
        is_from_right = direct(properties, "".join(piece.words for piece in pieces))
        if mark is not RunKind.EQUAL:
            of_mark = OxmlElement("w:rPr")
            of_mark.append(self._tracked(mark))
            properties.append(of_mark)
        if len(properties):
            paragraph.append(properties)
        for piece in pieces:
            holder = paragraph
            if piece.kind is not RunKind.EQUAL:
                holder = self._tracked(piece.kind)
                paragraph.append(holder)
            holder.append(_run(piece, is_from_right=is_from_right))

    def _tracked(self, kind: RunKind) -> Any:  # noqa: ANN401
        self._number += 1
        element = OxmlElement("w:ins" if kind is RunKind.INSERTED else "w:del")
        element.set(qn("w:id"), str(self._number))
        element.set(qn("w:author"), self._author)
        element.set(qn("w:date"), self._date)
        return element


def _run(piece: _Atom, *, is_from_right: bool) -> Any:  # noqa: ANN401
    run = OxmlElement("w:r")
    if is_from_right:
        properties = OxmlElement("w:rPr")
        properties.append(OxmlElement("w:rtl"))
        run.append(properties)
    name = "w:delText" if piece.kind is RunKind.DELETED else "w:t"
    for words in _PIECES.findall(clean(piece.words)):
        if words == "\t":
            run.append(OxmlElement("w:tab"))
            continue
        text = OxmlElement(name)
        text.set(qn("xml:space"), "preserve")
        text.text = words
        run.append(text)
    return run
