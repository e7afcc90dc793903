"""A framework's text from another program's file: what it would add, and adding it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from negotiator.domain.components import Component, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.stages import Nature
from negotiator.domain.words import Word
from negotiator.exchange.framework_text import PREAMBLE, Section, decoded, split
from negotiator.language import marked, tr
from negotiator.store import reads
from negotiator.store.changes import Change, ChangeKind
from negotiator.store.file import read_whole
from negotiator.store.reads import VersionHead
from negotiator.store.record import Record

SUFFIXES = (".md", ".markdown", ".txt", ".docx")


class Doing(Word):
    """What becomes of a section."""

    COMPONENT = marked("new component", "doing")
    VERSION = marked("new version", "doing")
    SAME = marked("same text, left out", "doing")
    HEADING = marked("heading only", "doing")


class Entry(NamedTuple):
    """A section, the component that it belongs to if there is one, and what becomes of it."""

    section: Section
    component: Component | None
    doing: Doing

    @property
    def words(self) -> str:
        """What becomes of it, and where it has another number now."""
        if self.component is None:
            return self.doing.shown
        return tr("{doing} (now {number})", doing=self.doing.shown, number=self.component.number)


class About(NamedTuple):
    """What is said of all versions that come in."""

    label: str
    nature: Nature = Nature.PROPOSAL
    proposer: UUID | None = None
    date: PartialDate | None = None
    language: str = "en"


def sections_of(path: Path) -> list[Section]:
    """Return the sections of a text file: Markdown, plain text or DOCX.

    Raises:
        NegotiatorError: it cannot be read, or is no such file.
    """
    data = read_whole(path)
    if path.suffix.lower() == ".docx":
        from negotiator.exchange.word_in import passages_of, sections_of_passages

        return sections_of_passages(passages_of(data))
    return split(decoded(data), path.name)


def planned(record: Record, sections: Sequence[Section]) -> list[Entry]:
    """Return what sections would become; a component is known by its number, or else its title."""
    rows = {record.key_of("component", row.uid): row for _, row in record.rows(Component)}
    by_number = {row.number.casefold(): row for row in rows.values()}
    by_title = {row.title.casefold(): row for row in rows.values()}
    versions = reads.versions(record, list(rows))
    found = []
    for section in sections:
        component = by_number.get(section.number.casefold()) or by_title.get(
            section.title.casefold()
        )
        doing = Doing.COMPONENT
        if component is not None:
            texts = versions.get(record.key_of("component", component.uid), [])
            is_same = _of_text(record, texts, section.text) is not None
            doing = Doing.SAME if is_same else Doing.VERSION
        if component is not None and not section.text.strip():
            doing = Doing.HEADING
        if component is None and section.title == tr(PREAMBLE) and not section.text.strip():
            continue
        found.append(Entry(section, component, doing))
    return found


def bring_in(record: Record, entries: Sequence[Entry], about: About) -> Change:
    """Add the components and versions of entries, as one change.

    Raises:
        NegotiatorError: there is nothing to add, or something of it cannot be.
    """
    wanted = [each for each in entries if each.doing in (Doing.COMPONENT, Doing.VERSION)]
    if not wanted:
        raise NegotiatorError(
            tr("There is nothing to bring in."), tr("Every text is on record already.")
        )
    rows = {row.uid: key for key, row in record.rows(Component)}
    versions = reads.versions(record, list(rows.values()))
    above: list[tuple[int, UUID]] = []
    name = about.label or about.nature.shown
    label = tr("Import text: {name}, %n sections", "", len(wanted), name=name)
    with record.change(label, ChangeKind.IMPORT) as change:
        for entry in entries:
            section = entry.section
            above = [each for each in above if each[0] < section.level]
            component = entry.component
            if component is None:
                if entry not in wanted:
                    continue
                component = Component(
                    number=section.number,
                    title=section.title,
                    parent=above[-1][1] if above else None,
                )
                change.add(component)
            above.append((section.level, component.uid))
            if entry in wanted and section.text.strip():
                texts = versions.get(rows.get(component.uid, 0), [])
                base = _of_text(record, texts, section.former)
                change.add(
                    TextVersion(
                        component=component.uid,
                        nature=about.nature,
                        label=about.label,
                        order=max((each.order for each in texts), default=0) + 1,
                        proposer=about.proposer,
                        base=base and record.uid_of("text-version", base),
                        date=about.date,
                        language=about.language or "en",
                        text=section.text,
                    )
                )
    return change


def _of_text(record: Record, texts: Sequence[VersionHead], words: str | None) -> int | None:
    """Return the key of the version that says this, white space aside."""
    if words is None:
        return None
    wanted = words.split()
    return next(
        (each.key for each in texts if reads.text_of(record, each.key).split() == wanted), None
    )
