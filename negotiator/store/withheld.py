"""What was withheld from a copy: how much of each kind, and the words that must not be in it."""

import re
import sqlite3
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from io import BytesIO
from typing import NamedTuple

from negotiator.domain.redaction import Part
from negotiator.store.kinds import KINDS, table_of
from negotiator.store.leaving import NEVER
from negotiator.store.redacting import LABEL, NOBODY, Copier

_SHORTEST = 6
_MOST_UNPACKED = 64 * 2**20


class _ToldWords(NamedTuple):
    """The texts of positions, from six characters on, and whether any has a note."""

    left_out: set[str]
    stays: set[str]
    has_notes: bool


class Withheld:
    """What stayed of a record of which a copy was made.

    What may be in the copy is told by the rules, whatever was copied.
    """

    def __init__(self, db: sqlite3.Connection, copier: Copier) -> None:
        self._db, self._leaving, self._kept = db, copier.leaving, copier.kept

    def numbers(self) -> dict[str, int]:
        """Return how many rows of each kind, and parts of rows that are there, were left out."""
        db = self._db
        withheld: Counter[str] = Counter()
        for word in (*KINDS, "position"):
            (rows,) = db.execute(f"SELECT count(*) FROM whole.{table_of(word)}").fetchone()
            withheld[word] = rows - self._kept[word]
        for name, asked in (
            ("change", "SELECT count(*) FROM whole.change"),
            ("former row", "SELECT count(*) FROM whole.revision"),
        ):
            withheld[name] = db.execute(asked).fetchone()[0]
        for part, asked in (
            (Part.QUOTES, "SELECT count(*) FROM whole.source WHERE quote <> ''"),
            (Part.SPEAKERS, "SELECT count(*) FROM whole.source WHERE speaker <> ''"),
            (Part.NOTES, self._asked_for_notes()),
            (Part.RECORDERS, "SELECT count(*) FROM whole.author"),
        ):
            if part in self._leaving.rules.without:
                withheld[part.value] = db.execute(asked).fetchone()[0]
        return {word: number for word, number in sorted(withheld.items()) if number > 0}

    def words(self) -> set[str]:
        """Return the texts of the rows, and of the fields of rows, that are left out."""
        found = set(self._told_words.left_out)
        for kind in KINDS.values():
            is_kept = self._leaving.is_known(kind)
            for column in kind.columns:
                if column.refers_to:
                    continue
                blanked = self._leaving.is_blanked(kind, column.field)
                where = f"WHERE id NOT IN (SELECT id FROM keep_{kind.table})"
                found |= self._texts(
                    column.name, f"whole.{kind.table} {where if is_kept and not blanked else ''}"
                )
        names = (
            ""
            if Part.RECORDERS in self._leaving.rules.without
            else ("WHERE name NOT IN (SELECT name FROM main.author)")
        )
        found |= self._texts("name", f"whole.author {names}")
        found |= self._texts("label", "whole.change")
        found |= self._texts("value", "whole.revision, json_each(content)")
        found |= self._texts("value", "whole.merged_revision, json_each(content)")
        found |= self._texts("name", "whole.signature")
        return found

    def allowed_words(self) -> set[str]:
        """Return the texts that may be in the copy: by the rules, whatever was copied."""
        without = self._leaving.rules.without
        found = {NOBODY, LABEL, self._leaving.markings(), *self._told_words.stays}
        for kind in KINDS.values():
            if kind.word in NEVER:
                continue
            names = [
                *(
                    column.name
                    for column in kind.columns
                    if not column.refers_to and not self._leaving.is_blanked(kind, column.field)
                ),
                *kind.derived,
            ]
            for name in names:
                found |= self._texts(
                    name, f"whole.{kind.table} WHERE id IN (SELECT id FROM keep_{kind.table})"
                )
        if Part.RECORDERS not in without:
            found |= self._texts("name", "main.author")
        return found

    @cached_property
    def _told_words(self) -> "_ToldWords":
        """The texts of positions that are left out, and of those that stay; read in one go."""
        left_out: set[str] = set()
        stays: set[str] = set()
        has_notes = False
        for statement, condition, note, is_kept in self._db.execute(
            f"SELECT DISTINCT statement, condition, note, ({self._leaving.bounds}) "
            "FROM whole.position WHERE statement IS NOT NULL OR condition IS NOT NULL "
            "OR note IS NOT NULL"
        ):
            (stays if is_kept else left_out).update((statement, condition))
            is_noted = is_kept and Part.NOTES not in self._leaving.rules.without
            (stays if is_noted else left_out).add(note)
            has_notes |= note is not None
        return _ToldWords(_long(left_out), _long(stays), has_notes)

    def _asked_for_notes(self) -> str:
        """Return how notes are counted; where there are none they need not be looked for."""
        if not self._told_words.has_notes:
            return "SELECT 0"
        return "SELECT count(*) FROM whole.position WHERE note IS NOT NULL"

    def words_of_ours(self) -> set[str]:
        """Return how a file is built, which holds words that anyone may use."""
        return self._texts("sql", "main.sqlite_schema") | self._texts(
            "name", "main._sqlite_migrations"
        )

    def values(self) -> Iterator[bytes]:
        """Yield every text, and all else that bytes may hold, of the copy as it is."""
        names = self._db.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
        for (name,) in names.fetchall():
            for row in self._db.execute(f'SELECT * FROM main."{name}"'):
                for value in row:
                    if isinstance(value, (str, bytes)):
                        yield value.encode("utf-8") if isinstance(value, str) else value

    def documents(self) -> Iterator[bytes]:
        """Yield the attachments that may be in the copy, and what is packed in them."""
        for (content,) in self._db.execute(
            "SELECT content FROM whole.attachment_content "
            "WHERE attachment_id IN (SELECT id FROM keep_attachment)"
        ):
            yield from _unpacked(content)

    def _texts(self, column: str, table: str) -> set[str]:
        asked = f'SELECT DISTINCT "{column}" FROM {table}'
        return {
            text
            for (text,) in self._db.execute(asked)
            if isinstance(text, str) and len(text) >= _SHORTEST
        }


def _long(texts: Iterable[str | None]) -> set[str]:
    return {text for text in texts if text and len(text) >= _SHORTEST}


def _unpacked(content: bytes) -> Iterator[bytes]:
    """Yield the bytes of a document, and what is packed in an archive or a PDF."""
    yield content
    if content.startswith(b"PK"):
        try:
            with zipfile.ZipFile(BytesIO(content)) as archive:
                for item in archive.infolist():
                    with archive.open(item) as part:
                        yield part.read(_MOST_UNPACKED)
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError):
            return
    elif content.startswith(b"%PDF"):
        for found in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
            try:
                yield zlib.decompressobj().decompress(found[1], _MOST_UNPACKED)
            except zlib.error:
                continue
