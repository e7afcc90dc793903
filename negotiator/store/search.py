"""The search index: what it holds of each row, and finding again what was said and written.

The index (FTS5) keeps no text of its own. Words are folded before they go in and before they are
looked for: case, diacritics of any script, and for scripts without spaces each letter is a word,
so that any run of letters is found.

A position is numbered by its key; any other row by the negative of ``key × 32 + code`` of its
kind. So the few rows of the framework are ranked apart from the many positions.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from negotiator.domain.codes import Basis
from negotiator.store.kinds import KINDS, Kind
from negotiator.store.trouble import told

if TYPE_CHECKING:
    from negotiator.store.record import Record

_CODES = 32
_BY_CODE = {kind.code: kind for kind in KINDS.values()}
# Han, Japanese and South-East Asian scripts, which are written without spaces.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff])"
)
# Letters that bear their mark within, so that Unicode does not take it apart from them.
_MARKED = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "Ħ": "H", "ŧ": "t"}
    | {"Ŧ": "T", "ı": "i", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
)
# Letters of private use are letters for FTS5 too.
_WORD = re.compile(r"[\w\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")
_RANKED = 1000
_AROUND = 60


class Hit(NamedTuple):
    """A row that was found.

    Attributes:
        word: the kind of the row, "position" for a position.
        key: its key.
        text: the field in which the words stand, or its part around them.
        start, length: where in ``text`` the first of the words stands.
        component, party: keys of the place it leads to; 0 for none.
    """

    word: str
    key: int
    text: str
    start: int
    length: int
    component: int
    party: int


def form(text: str) -> str:
    """Return text the way the index takes it: without diacritics, unspaced scripts spaced."""
    if text.isascii():
        return text
    plain = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text.translate(_MARKED))
        if unicodedata.category(letter) != "Mn"
    )
    return _UNSPACED.sub(r" \1 ", unicodedata.normalize("NFC", plain))


def number(kind: Kind, key: int) -> int:
    """Return the number of an editable row in the index."""
    return -(key * _CODES + kind.code)


def put(db: sqlite3.Connection, at: int, texts: Sequence[str]) -> None:
    """Put the texts of a row into the index."""
    text = _joined(texts)
    if text:
        db.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (at, text))


def take_out(db: sqlite3.Connection, at: int, texts: Sequence[str]) -> None:
    """Take a row out of the index; ``texts`` are those that were put in."""
    text = _joined(texts)
    if text:
        db.execute("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", (at, text))


def put_positions(db: sqlite3.Connection, change: int | None = None) -> None:
    """Put the positions of a change, or all, into the index."""
    db.create_function("search_form", 1, form, deterministic=True)
    db.execute(
        "INSERT INTO search (rowid, text) SELECT id, search_form(trim("
        "coalesce(statement || char(10), '') || coalesce(condition || char(10), '') || "
        "coalesce(note, ''), char(10))) FROM position "
        f"WHERE {'change_id = ?' if change is not None else '? IS NULL'} "
        "AND (statement IS NOT NULL OR condition IS NOT NULL OR note IS NOT NULL)",
        (change,),
    )


def rebuild(db: sqlite3.Connection) -> None:
    """Make the whole index of a record anew, within the caller's transaction."""
    from negotiator.store.record import Record

    record = Record(db, None)
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    put_positions(db)
    for kind in KINDS.values():
        for key, row in record.rows(kind.model):
            put(db, number(kind, key), kind.search_text(row))


def expected(record: "Record") -> Iterable[int]:
    """Return the numbers that a sound index holds."""
    for (key,) in record.connection.execute(
        "SELECT id FROM position WHERE statement IS NOT NULL OR condition IS NOT NULL "
        "OR note IS NOT NULL"
    ):
        yield key
    for kind in KINDS.values():
        for key, row in record.rows(kind.model):
            if any(kind.search_text(row)):
                yield number(kind, key)


def search(record: "Record", words: str, limit: int = 50, *, internal: bool = False) -> list[Hit]:
    """Return rows in which all words stand, best first: the framework's, then positions.

    Our own brief and positions on internal basis are left out unless ``internal`` asks for them.
    The last word may be unfinished. The rank is BM25 (Robertson and Zaragoza 2009); of more
    than a thousand positions that match, the latest thousand are ranked.

    Raises:
        NegotiatorError: the file cannot be read.
    """
    asked = query(words)
    if not asked:
        return []
    terms = [form(each).casefold() for each in _WORD.findall(words)]
    with told(record.name):
        db = record.connection
        rows = [
            at
            for (at,) in db.execute(
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid < 0 ORDER BY rank LIMIT ?",
                (asked, limit),
            )
        ]
        hits = [_hit_of_row(record, at, terms) for at in rows]
        found = [hit for hit in hits if hit and (internal or hit.word != "brief")]
        return found + _positions(record, asked, terms, limit - len(found), internal=internal)


def _positions(
    record: "Record", asked: str, terms: Sequence[str], limit: int, *, internal: bool
) -> list[Hit]:
    db = record.connection
    latest = [
        at
        for (at,) in db.execute(
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid > 0 "
            "ORDER BY rowid DESC LIMIT ?",
            (asked, _RANKED),
        )
    ]
    if not latest or limit <= 0:
        return []
    ranked = latest
    if len(latest) < _RANKED:
        ranked = [
            at
            for (at,) in db.execute(
                "SELECT rowid FROM search WHERE search MATCH ? AND rowid > 0 ORDER BY rank",
                (asked,),
            )
        ]
    undone = record.undone_changes()
    hits: list[Hit] = []
    for key in ranked:
        row = db.execute(
            "SELECT component_id, party_id, change_id, basis, statement, condition, note "
            "FROM position WHERE id = ?",
            (key,),
        ).fetchone()
        if row is None or row[2] in undone or (row[3] == Basis.INTERNAL and not internal):
            continue
        text, start, length = _context([each for each in row[4:] if each], terms)
        hits.append(Hit("position", key, text, start, length, row[0], row[1]))
        if len(hits) == limit:
            break
    return hits


def _hit_of_row(record: "Record", at: int, terms: Sequence[str]) -> Hit | None:
    key, code = divmod(-at, _CODES)
    kind = _BY_CODE.get(code)
    row = record.row(kind.word, key) if kind is not None else None
    if kind is None or row is None:
        return None
    text, start, length = _context([each for each in kind.search_text(row) if each], terms)
    component, party = (key if kind.word == word else 0 for word in ("component", "party"))
    for column in kind.references:
        referred = getattr(row, column.field)
        if referred is None:
            continue
        if column.refers_to == "component" and not component:
            component = record.key_of("component", referred)
        elif column.refers_to == "party" and not party:
            party = record.key_of("party", referred)
        elif column.refers_to == "position" and not component:
            component, party = record.connection.execute(
                "SELECT component_id, party_id FROM position WHERE uid = ?", (referred.bytes,)
            ).fetchone()
    return Hit(kind.word, key, text, start, length, component, party)


def query(words: str) -> str:
    """Return what FTS5 is asked: every word a phrase, so that nothing is read as an operator."""
    phrases = []
    for word in words.split():
        parts = _WORD.findall(form(word))
        if parts:
            phrases.append('"' + " ".join(parts) + '"')
    return " ".join(phrases) + "*" if phrases else ""


def _joined(texts: Sequence[str]) -> str:
    return form("\n".join(text for text in texts if text).strip("\n"))


def _context(fields: Sequence[str], terms: Sequence[str]) -> tuple[str, int, int]:
    """Return the part of the first field around one of the terms, and where the term stands."""
    for field in fields:
        for found in _WORD.finditer(field):
            word = form(found.group()).casefold()
            term = next((t for t in terms if word.startswith(t) or t.strip() in word), None)
            if term is None:
                continue
            begin = max(0, found.start() - _AROUND)
            end = min(len(field), found.end() + _AROUND)
            before, after = "…" * (begin > 0), "…" * (end < len(field))
            text = " ".join(f"{before}{field[begin:end]}{after}".splitlines())
            return text, found.start() - begin + len(before), found.end() - found.start()
    first = " ".join(fields[0].splitlines()) if fields else ""
    return first[: 2 * _AROUND], 0, 0
