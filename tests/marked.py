"""A record with a marked string in every text of every table, each known by what keeps it in.

What is filled is told by the kinds and models themselves: each field that takes free words gets a
string of its own, so that a new field is marked as soon as it is there. Strings come in four
scripts; each is there once, and its place in a world says which rule keeps it in:

* ``open``: nothing but what is said of the field itself (a note, a quote, a brief …);
* ``party``, ``component``, ``early``, ``late``, ``basis``, ``marking``: rows that one rule alone
  leaves out, with all that hangs on them;
* ``removed``, ``undone``, ``former``: what is no more, and never goes out.
"""

import io
import json
import re
import sqlite3
import zipfile
import zlib
from base64 import b64decode
from datetime import UTC, datetime, timedelta
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick
from pydantic import ValidationError
from pypdf import PdfReader

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.merging import Decisions, Take
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.positions import Position
from negotiator.domain.redaction import Part, Redaction
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Attachment
from negotiator.store import merging, sharing, signatures
from negotiator.store.keys import Keys, Signer
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record

TODAY, EARLY, LATE = "2026-01-02", "2020-01-02", "2027-01-02"
ALL = Redaction(bases=tuple(Basis), with_brief=True)
"""Rules that let everything through which may ever leave."""
RULES = {
    "nothing": {},
    "ceiling": {"ceiling": 1},
    "bases": {"bases": (Basis.PUBLIC, Basis.IN_SESSION, Basis.ASSESSMENT)},
    "parties": {"parties": ()},
    "components": {"components": ()},
    "start": {"start": PartialDate.parse("2025")},
    "end": {"end": PartialDate.parse("2026")},
    "brief": {"with_brief": False},
    **{part.value: {"without": frozenset({part})} for part in Part},
}
RULES["all"] = {
    "ceiling": 1,
    "bases": (Basis.PUBLIC, Basis.IN_SESSION, Basis.ASSESSMENT),
    "parties": (),
    "components": (),
    "start": PartialDate.parse("2025"),
    "end": PartialDate.parse("2026"),
    "without": frozenset(Part),
    "with_brief": False,
}
"""Every rule alone, and all of them at once; parties and components are those of the open world."""

_SCRIPTS = (
    ("secret", "abcdefghij"),
    ("Тайна", "абвгдежзик"),
    ("مخفي", "ابتثجحخدذر"),
    ("机密", "零一二三四五六七八九"),
)
_NEVER = ("view", "print-set", "mapping")
_ORDER = (
    *("negotiation", "party", "component", "round", "text-version", "source", "position"),
    *("package", "measure"),
)
_ROOTS = {
    "open": None,
    "party": {"party", "source"},
    "component": {"component", "source"},
    "early": {"source", "position"},
    "late": {
        *("source", "position", "round", "status", "text-version", "membership"),
        *("dissociation", "implementation"),
    },
    "basis": {"source", "position"},
    "marking": {"source", "position"},
    "removed": None,
    "undone": None,
}
"""The kinds of which each world has rows; of others it has those that refer to its own."""
NO_WORDS = {
    ("party", "kind"),
    ("party", "role"),
    ("membership", "start"),
    ("membership", "end"),
    ("component", "kind"),
    ("component", "due"),
    ("status", "status"),
    ("status", "on"),
    ("text-version", "nature"),
    ("text-version", "order"),
    ("text-version", "date"),
    ("round", "number"),
    ("round", "start"),
    ("round", "end"),
    ("source", "kind"),
    ("source", "date"),
    ("source", "reliability"),
    ("consequence", "likelihood"),
    ("consequence", "severity"),
    ("dissociation", "on"),
    ("linkage", "kind"),
    ("measure", "step"),
    ("measure", "category"),
    ("measure", "deadline"),
    ("implementation", "level"),
    ("implementation", "on"),
    ("attachment", "size"),
    ("attachment", "digest"),
    ("negotiation", "stale_after_days"),
}
"""Fields that take no free words: words of a list, numbers, days."""
OWN_FORM = {("negotiation", "markings"), ("negotiation", "scale"), ("negotiation", "languages")}
"""Fields that hold several words."""


class Mark(NamedTuple):
    """A marked string: where it stands, and what is looked for of it."""

    world: str
    kind: str
    field: str
    text: str

    @property
    def tokens(self) -> tuple[str, str]:
        """Two parts that stand nowhere else: one of its script, and one that any font has."""
        at = self.text.index("Zq")
        return self.text[:at], self.text[at:]


class Marked:
    """The record, and every mark in it."""

    def __init__(self, path):
        self.path = path
        self.marks: list[Mark] = []
        self._rows: dict[tuple[str, str], list] = {}
        self._packed: dict[str, bytes] = {}
        self._clock = datetime(2026, 1, 1, 9, tzinfo=UTC)
        self._numbers = 0
        self._make()

    # ------------------------------------------------------------------ what is asked of it

    def rules(self, name):
        """Return the rules of this name in ``RULES``."""
        values = dict(RULES[name])
        if "parties" in values:
            values["parties"] = tuple(row.code for row in self._rows["open", "party"])
        if "components" in values:
            values["components"] = (self._rows["open", "component"][0].number,)
        return Redaction(**{"bases": tuple(Basis), "with_brief": True, **values})

    def words(self, name):
        """Return the rules as the options of a command."""
        rules, markings = self.rules(name), self._present.markings
        given = [("--basis", basis.word) for basis in rules.bases]
        given += [("--party", code) for code in rules.parties or ()]
        given += [("--component", number) for number in rules.components or ()]
        if rules.ceiling is not None:
            given.append(("--ceiling", markings[rules.ceiling]))
        for option, day in (("--from", rules.start), ("--to", rules.end)):
            given += [(option, str(day))] if day is not None else []
        if rules.without:
            given.append(("--without", ",".join(rules.without)))
        if rules.with_brief:
            given.append(("--with", "brief"))
        return [word for pair in given for word in pair]

    def hidden(self, rules):
        """Return the marks that must be nowhere in what leaves by these rules."""
        return [mark for mark in self.marks if is_hidden(mark, rules)]

    def allowed(self, rules):
        """Return the others."""
        return [mark for mark in self.marks if not is_hidden(mark, rules)]

    # ------------------------------------------------------------------ making

    def _mark(self, world, kind, field):
        """Return a new marked string, without white space and at most 24 letters long."""
        number = f"{len(self.marks):04}"
        word, digits = _SCRIPTS[len(self.marks) % len(_SCRIPTS)]
        text = word + "".join(digits[int(each)] for each in number) + f"Zq{number}x"
        self.marks.append(Mark(world, kind, field, text))
        return text

    def _label(self):
        return self._mark("former", "change", "label")

    def _now(self):
        self._clock += timedelta(minutes=1)
        return self._clock

    def _make(self):
        former = Negotiation.build(self._values("former", "negotiation"))
        creator = self._mark("former", "author", "name")
        with Record.making(
            self.path, former, author=creator, label=self._label(), now=self._now
        ) as (_, _change):
            pass
        with Record.open(self.path, author=creator) as record:
            record.now = self._now
            present = self._present = Negotiation.build(
                {**self._values("open", "negotiation"), "uid": former.uid}
            )
            with record.change(self._label()) as change:
                change.recode(present, {n: n for n in range(1, 6)})
            for world in _ROOTS:
                self._add_world(record, world)
            self._merge(record)
            name = self._mark("former", "signature", "name")
            signer = Signer(Keys(self.path.parent / "keys").own(), name)
            signatures.sign(record.connection, signer, record.now())

    def _add_world(self, record, world):
        record.author = self._mark(world, "author", "name")
        if world == "removed":
            # Who recorded no claim is named nowhere.
            self.marks[-1] = self.marks[-1]._replace(world="former")
        number = 2 if world == "open" else 1
        words = [word for word in in_order() for _ in range(1 if word == "brief" else number)]
        rows = [row for word in words if (row := self._row(world, word)) is not None]
        with record.change(self._label()) as change:
            later = [row for row in rows if self._add(change, world, row)]
        if later:
            with record.change(self._label()) as change:
                for row in reversed(later):
                    (change.remove if world == "removed" else change.edit)(row)
        if world == "undone":
            record.undo()

    def _add(self, change, world, row):
        """Add a row; returns whether it is to be edited, or removed, by a later change."""
        if isinstance(row, Position):
            change.add(row)
            return False
        first = row
        if world == "open":
            word = next(word for word, kind in KINDS.items() if kind.model is type(row))
            fields = [field for field in words_of(word) if getattr(row, field)]
            first = row.revised(**{each: self._mark("former", word, each) for each in fields})
        if isinstance(row, Attachment) and row.digest:
            change.attach(first, self._packed[row.digest])
        else:
            change.add(first)
        return first is not row or world == "removed"

    def _merge(self, record):
        """Let a colleague call a party otherwise, and not take it over."""
        theirs = self.path.with_name("theirs.negotiation")
        row = self._rows["open", "party"][0]
        record.author = self._mark("former", "author", "name")
        with record.change(self._label()) as change:
            change.edit(row.revised(name=self._mark("former", "party", "name")))
        sharing.share_whole(record, theirs)
        with Record.open(theirs, author="A colleague") as copy:
            copy.now = self._now
            with copy.change("Call it otherwise") as change:
                name = self._mark("former", "merged_revision", "content")
                change.edit(row.revised(name=name))
        with record.change(self._label()) as change:
            change.edit(row)
        with Record.open_copy(theirs) as copy:
            assert merging.merge(record, [copy], Decisions(take=Take.OURS))[0] is not None
        theirs.unlink()

    # ------------------------------------------------------------------ rows

    def _row(self, world, word):
        """Return a new row of a kind in a world, or None if the world has none."""
        if word == "negotiation" or (word in _NEVER and world != "open"):
            return None
        if word == "position" and world == "removed":
            return None
        named = self._named(world, word)
        roots = _ROOTS[world]
        own = {row.uid for (of, _), rows in self._rows.items() if of == world for row in rows}
        if roots is not None and word not in roots and not own & set(named.values()):
            return None
        row = model_of(word).build({**named, **self._values(world, word)})
        self._rows.setdefault((world, word), []).append(row)
        return row

    def _named(self, world, word):
        """Return what a row refers to: first what its world has of it, then the open world."""
        if word == "position":
            refers = {name: name.replace("_", "-") for name in _OF_POSITION}
        else:
            refers = {each.field: each.refers_to for each in KINDS[word].references}
        found = {}
        for field, of in refers.items():
            own = self._rows.get((world, of), [])
            others = [] if word == "brief" else self._rows.get(("open", of), [])
            if of == word and world != "open":
                continue
            if word == "position" and of == "source" and self._rows.get(("open", word)):
                # The second position rests on the second source, so that each is cited.
                others = others[::-1]
                own = others if world == "open" else own
            free = [row.uid for row in (*own, *others) if row.uid not in found.values()]
            if free:
                found[field] = free[0]
        return found

    def _values(self, world, word):
        """Return the values of a row: what it needs, and a mark in each field for words."""
        self._numbers += 1
        number = self._numbers
        day = {"early": EARLY, "late": LATE}.get(world, TODAY)
        is_first = not self._rows.get(("open", word))
        values = {
            "membership": {"start": day},
            "status": {"status": "open", "on": day},
            "round": {"number": number, "start": day},
            "text-version": {
                "nature": "current framework" if is_first else "proposal",
                "order": number,
                "date": day,
            },
            "dissociation": {"on": day},
            "implementation": {"level": 1, "on": day},
            "position": {
                "stance": 1 + number % 5,
                "expressed_on": day,
                "day_order": number,
                "basis": "internal" if world == "basis" else "public",
                "marking": 2 if world == "marking" else 0,
            },
        }.get(word, {})
        fields, kind = words_of(word), word
        if word == "negotiation":
            values = self._lists(world)
        elif word == "attachment" and (is_first or world != "open"):
            values = self._document(world)
            fields = [field for field in fields if field != "path"]
        elif word == "attachment":
            kind = "linked attachment"
        return {**values, **{field: self._mark(world, kind, field) for field in fields}}

    def _lists(self, world):
        """Return the fields of the negotiation that hold several words."""
        return {
            "markings": [self._mark(world, "negotiation", f"marking {n}") for n in range(3)],
            "scale": Scale(tuple(self._mark(world, "negotiation", "scale") for _ in range(5))),
            "languages": ("en", self._mark(world, "negotiation", "languages")),
        }

    def _document(self, world):
        """Return what an embedded document is known by; its words are packed."""
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            words = self._mark(world, "attachment", "content")
            archive.writestr("letter.xml", f"<p>{words}</p>" * 50)
        content = packed.getvalue()
        digest = sha256(content).hexdigest()
        self._packed[digest] = content
        return {"digest": digest, "size": len(content)}


_OF_POSITION = ("party", "component", "source", "round", "text_version")


def in_order():
    """Return the words of all kinds, positions included, so that what is referred to is first."""
    return [*_ORDER, *(word for word in KINDS if word not in _ORDER)]


def model_of(word):
    """Return the model of a kind, positions included."""
    return Position if word == "position" else KINDS[word].model


@cache
def words_of(word):
    """Return the fields of a kind that take free words, as its model says."""
    if word == "position":
        fields = [name for name in Position.model_fields if name != "recorded_by"]
    else:
        fields = [each.field for each in KINDS[word].columns if each.refers_to is None]
    found = []
    for field in fields:
        try:
            model_of(word).model_validate({field: "ПробаZq0000x"})
        except ValidationError as problem:
            if any(error["loc"][:1] == (field,) for error in problem.errors()):
                continue
        found.append(field)
    return tuple(found)


# ---------------------------------------------------------------------- what may leave


def is_hidden(mark, rules):
    """Whether a mark must be nowhere in what leaves by these rules, told without the program."""
    if mark.world in ("removed", "undone", "former"):
        return True
    if mark.kind in (*_NEVER, "linked attachment"):
        return True
    if {
        "party": rules.parties is not None,
        "component": rules.components is not None,
        "early": rules.start is not None,
        "late": rules.end is not None,
        "basis": Basis.INTERNAL not in rules.bases,
        "marking": rules.ceiling is not None,
    }.get(mark.world, False):
        return True
    gone = {
        Part.QUOTES: mark.kind == "source" and mark.field in ("quote", "translation", "translator"),
        Part.SPEAKERS: mark.kind == "source" and mark.field == "speaker",
        Part.RECORDERS: mark.kind == "author",
        Part.NOTES: mark.field == "note",
        Part.ATTACHMENTS: mark.kind == "attachment",
        Part.LINKAGES: mark.kind in ("linkage", "package"),
    }
    return (
        any(gone.get(part, False) for part in rules.without)
        or (mark.kind == "brief" and not rules.with_brief)
        or (mark.field == "marking 2" and rules.ceiling is not None)
    )


# ---------------------------------------------------------------------- looking into files


def found_in(marks, content):
    """Return those of some marks of which a part stands in bytes, in any of three encodings."""
    patterns = {
        token.encode(encoding): mark
        for mark in marks
        for token in mark.tokens
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    }
    owners = list(patterns.values())
    matches = BytesAhoCorasick(list(patterns)).find_matches_as_indexes(content, overlapping=True)
    found = {owners[number] for number, _, _ in matches}
    return [mark for mark in marks if mark in found]


def readable(path):
    """Return all that a file holds, as it is and unpacked: archives, streams, words of pages."""
    content = path.read_bytes()
    parts = [content]
    if content.startswith(b"SQLite format 3"):
        db = sqlite3.connect(path)
        rows = db.execute("SELECT content FROM attachment_content").fetchall()
        db.close()
        for (document,) in rows:
            parts += _members(document)
    elif content.startswith(b"PK"):
        parts += _members(content)
    elif content.startswith(b"{") and b'"embedded": [' in content:
        for each in json.loads(content)["embedded"]:
            parts += _members(b64decode(each["content"]))
    elif content.startswith(b"%PDF"):
        for stream in re.finditer(rb"stream\r?\n(.*?)endstream", content, re.DOTALL):
            try:
                parts.append(zlib.decompressobj().decompress(stream[1]))
            except zlib.error:
                continue
        reader = PdfReader(io.BytesIO(content))
        pages = "".join("".join(page.extract_text().split()) for page in reader.pages)
        parts.append(f"{pages}{reader.metadata}{reader.outline}".encode())
    return b"\n".join(parts)


def _members(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [archive.read(name) for name in archive.namelist()]
