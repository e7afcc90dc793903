"""The tables of a record, and the migrations that lead to them.

Three shapes of tables:

* ``position``: claims, only ever added. A claim whose change is undone stays, and does not count
  while the ``undone`` table says so.
* rows that may be edited (``negotiation``, ``party``, …): each has its ``uid``, the ``revision``
  it is at and that revision's ``parent``; former versions stand in ``revision`` with the change
  that replaced them. Removing a row sets ``removed``; it is never deleted, so nothing dangles.
* ``change``: each action of a user, whole, in the order in which they happened.

Beside these, ``recode`` holds how a later scale reads what was recorded on an earlier one,
``attachment_content`` the bytes of embedded documents, ``merged_revision`` the revisions of other
copies that a merge has taken account of, and what positions were before it filled them in,
``joined`` which uid of another copy is which row here, and ``signature`` who vouches for the
content. The search index numbers a position by its key, and any other row by the negative of its
key and kind (see ``store.search``).

Packed dates are ``yyyymmdd`` (see ``domain.dates``), moments microseconds since 1970 UTC.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from negotiator.domain.numbers import sort_key

if TYPE_CHECKING:
    import sqlite3

    import sqlite_utils

APPLICATION_ID = 0x4E676F74
SCHEMA_VERSION = 7

_EDITABLE = """
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    revision BLOB NOT NULL CHECK (length(revision) = 16),
    parent BLOB CHECK (length(parent) = 16),
    created_in INTEGER NOT NULL REFERENCES change(id),
    changed_in INTEGER NOT NULL REFERENCES change(id),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
"""

_TABLES_1 = (
    """CREATE TABLE author (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE change (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        at INTEGER NOT NULL,
        author_id INTEGER NOT NULL REFERENCES author(id),
        kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'import', 'undo', 'redo')),
        label TEXT NOT NULL,
        undoes INTEGER REFERENCES change(id),
        undone_by INTEGER REFERENCES change(id)
    ) STRICT""",
    """CREATE TABLE undone (
        change_id INTEGER NOT NULL REFERENCES change(id),
        since INTEGER NOT NULL,
        until INTEGER,
        PRIMARY KEY (change_id, since)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE revision (
        uid BLOB PRIMARY KEY CHECK (length(uid) = 16),
        parent BLOB CHECK (length(parent) = 16),
        kind TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        made_in INTEGER NOT NULL REFERENCES change(id),
        replaced_in INTEGER NOT NULL REFERENCES change(id),
        content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX revision_replaced ON revision(replaced_in)",
    f"""CREATE TABLE negotiation ({_EDITABLE},
        title TEXT NOT NULL,
        reference TEXT NOT NULL,
        disclaimer TEXT NOT NULL,
        markings TEXT NOT NULL,
        scale TEXT NOT NULL,
        languages TEXT NOT NULL,
        stale_after_days INTEGER
    ) STRICT""",
    f"""CREATE TABLE party ({_EDITABLE},
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        role TEXT NOT NULL,
        in_framework TEXT NOT NULL,
        anticipated_result TEXT NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX party_code ON party(code COLLATE NOCASE) WHERE removed = 0",
    f"""CREATE TABLE membership ({_EDITABLE},
        "group" INTEGER NOT NULL REFERENCES party(id),
        member INTEGER NOT NULL REFERENCES party(id),
        start TEXT,
        "end" TEXT
    ) STRICT""",
    f"""CREATE TABLE component ({_EDITABLE},
        number TEXT NOT NULL,
        sort TEXT NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent_component INTEGER REFERENCES component(id)
    ) STRICT""",
    "CREATE UNIQUE INDEX component_number ON component(number COLLATE NOCASE) WHERE removed = 0",
    f"""CREATE TABLE component_status ({_EDITABLE},
        component INTEGER NOT NULL REFERENCES component(id),
        status TEXT NOT NULL,
        "on" INTEGER NOT NULL
    ) STRICT""",
    'CREATE INDEX component_status_component ON component_status(component, "on")',
    f"""CREATE TABLE text_version ({_EDITABLE},
        component INTEGER NOT NULL REFERENCES component(id),
        nature TEXT NOT NULL,
        label TEXT NOT NULL,
        "order" INTEGER NOT NULL,
        proposer INTEGER REFERENCES party(id),
        base INTEGER REFERENCES text_version(id),
        date INTEGER,
        language TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT""",
    'CREATE INDEX text_version_component ON text_version(component, "order")',
    f"""CREATE TABLE round ({_EDITABLE},
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        start TEXT NOT NULL,
        "end" TEXT,
        place TEXT NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX round_number ON round(number) WHERE removed = 0",
    f"""CREATE TABLE source ({_EDITABLE},
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        date INTEGER,
        reference TEXT NOT NULL,
        speaker TEXT NOT NULL,
        quote TEXT NOT NULL,
        language TEXT NOT NULL,
        translation TEXT NOT NULL,
        reliability TEXT
    ) STRICT""",
    f"""CREATE TABLE consequence ({_EDITABLE},
        dimension TEXT NOT NULL,
        text TEXT NOT NULL,
        component INTEGER REFERENCES component(id),
        likelihood TEXT,
        severity TEXT
    ) STRICT""",
    """CREATE TABLE position (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        change_id INTEGER NOT NULL REFERENCES change(id),
        party_id INTEGER NOT NULL REFERENCES party(id),
        component_id INTEGER NOT NULL REFERENCES component(id),
        stance INTEGER,
        red_line INTEGER NOT NULL DEFAULT 0 CHECK (red_line IN (0, 1)),
        condition TEXT,
        statement TEXT,
        expressed INTEGER NOT NULL,
        day_order INTEGER NOT NULL DEFAULT 1,
        basis INTEGER NOT NULL CHECK (basis BETWEEN 1 AND 4),
        source_id INTEGER REFERENCES source(id),
        credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
        round_id INTEGER REFERENCES round(id),
        text_version_id INTEGER REFERENCES text_version(id),
        marking INTEGER NOT NULL DEFAULT 0,
        act INTEGER NOT NULL DEFAULT 1 CHECK (act BETWEEN 1 AND 4),
        refers_to INTEGER REFERENCES position(id),
        recorded_at INTEGER NOT NULL,
        recorded_by INTEGER NOT NULL REFERENCES author(id),
        note TEXT
    ) STRICT""",
    "CREATE INDEX position_cell ON position(component_id, party_id)",
    "CREATE INDEX position_party ON position(party_id, expressed)",
    "CREATE INDEX position_change ON position(change_id)",
    f"""CREATE TABLE dissociation ({_EDITABLE},
        member INTEGER NOT NULL REFERENCES party(id),
        position INTEGER NOT NULL REFERENCES position(id),
        "on" INTEGER NOT NULL,
        statement TEXT NOT NULL
    ) STRICT""",
    """CREATE VIRTUAL TABLE search USING fts5(
        text, content='', tokenize="unicode61 remove_diacritics 2"
    )""",
)

_TABLES_2 = (
    "ALTER TABLE position ADD COLUMN value INTEGER CHECK (value BETWEEN 0 AND 100)",
    "ALTER TABLE source ADD COLUMN translator TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE recode (
        change_id INTEGER PRIMARY KEY REFERENCES change(id),
        mapping TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE reading ({_EDITABLE},
        position INTEGER NOT NULL REFERENCES position(id),
        reason TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE linkage ({_EDITABLE},
        component INTEGER NOT NULL REFERENCES component(id),
        depends_on INTEGER NOT NULL REFERENCES component(id),
        kind TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE package ({_EDITABLE},
        name TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE package_part ({_EDITABLE},
        package INTEGER NOT NULL REFERENCES package(id),
        component INTEGER NOT NULL REFERENCES component(id)
    ) STRICT""",
    f"""CREATE TABLE measure ({_EDITABLE},
        step INTEGER NOT NULL,
        title TEXT NOT NULL,
        category TEXT NOT NULL,
        party INTEGER REFERENCES party(id),
        component INTEGER REFERENCES component(id),
        precondition TEXT NOT NULL,
        reciprocal INTEGER REFERENCES measure(id),
        verifier INTEGER REFERENCES party(id),
        method TEXT NOT NULL,
        deadline INTEGER,
        rollback_trigger TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE implementation ({_EDITABLE},
        measure INTEGER NOT NULL REFERENCES measure(id),
        level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
        "on" INTEGER NOT NULL,
        note TEXT NOT NULL
    ) STRICT""",
    f"""CREATE TABLE brief ({_EDITABLE},
        component INTEGER NOT NULL REFERENCES component(id),
        objective TEXT NOT NULL,
        fallback TEXT NOT NULL,
        reservation_point TEXT NOT NULL,
        best_alternative TEXT NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX brief_component ON brief(component) WHERE removed = 0",
    f"""CREATE TABLE attachment ({_EDITABLE},
        source INTEGER NOT NULL REFERENCES source(id),
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        size INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE attachment_content (
        attachment_id INTEGER PRIMARY KEY REFERENCES attachment(id),
        content BLOB NOT NULL
    ) STRICT""",
)

_TABLES_3 = (
    f"""CREATE TABLE kept_view ({_EDITABLE},
        name TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX kept_view_name ON kept_view(name COLLATE NOCASE) WHERE removed = 0",
)

_COLUMNS_4 = (
    "ALTER TABLE component ADD COLUMN responsible TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE component ADD COLUMN due INTEGER",
)

_TABLES_5 = tuple(
    statement
    for table in ("print_set", "import_mapping")
    for statement in (
        f"""CREATE TABLE {table} ({_EDITABLE},
        name TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT""",
        f"CREATE UNIQUE INDEX {table}_name ON {table}(name COLLATE NOCASE) WHERE removed = 0",
    )
)

_CHANGE_6 = (
    """CREATE TABLE change_6 (
        id INTEGER PRIMARY KEY,
        uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        at INTEGER NOT NULL,
        author_id INTEGER NOT NULL REFERENCES author(id),
        kind TEXT NOT NULL CHECK (kind IN ('create', 'edit', 'import', 'merge', 'undo', 'redo')),
        label TEXT NOT NULL,
        undoes INTEGER REFERENCES change_6(id),
        undone_by INTEGER REFERENCES change_6(id)
    ) STRICT""",
    "INSERT INTO change_6 SELECT id, uid, at, author_id, kind, label, undoes, undone_by "
    "FROM change",
    "DROP TABLE change",
    "ALTER TABLE change_6 RENAME TO change",
)

_TABLES_6 = (
    """CREATE TABLE merged_revision (
        uid BLOB NOT NULL CHECK (length(uid) = 16),
        change_id INTEGER NOT NULL REFERENCES change(id),
        parent BLOB CHECK (length(parent) = 16),
        kind TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (uid, change_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX merged_revision_row ON merged_revision(kind, row_id)",
    """CREATE TABLE joined (
        uid BLOB NOT NULL CHECK (length(uid) = 16),
        change_id INTEGER NOT NULL REFERENCES change(id),
        kind TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        PRIMARY KEY (uid, change_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE signature (
        id INTEGER PRIMARY KEY,
        key BLOB NOT NULL CHECK (length(key) = 32),
        name TEXT NOT NULL,
        at INTEGER NOT NULL,
        signature BLOB NOT NULL CHECK (length(signature) = 64)
    ) STRICT""",
)

_MERGED_7 = (
    "DROP INDEX merged_revision_row",
    """CREATE TABLE merged_7 (
        uid BLOB NOT NULL CHECK (length(uid) = 16),
        change_id INTEGER NOT NULL REFERENCES change(id),
        parent BLOB CHECK (length(parent) = 16),
        kind TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (uid, change_id, kind, row_id)
    ) STRICT, WITHOUT ROWID""",
    "INSERT INTO merged_7 SELECT uid, change_id, parent, kind, row_id, content "
    "FROM merged_revision",
    "DROP TABLE merged_revision",
    "ALTER TABLE merged_7 RENAME TO merged_revision",
    "CREATE INDEX merged_revision_row ON merged_revision(kind, row_id)",
)


SCHEMA_DIGEST = "872227f6184d49d9c5a4896b8ccff46aa19ff245b5ed0ef1ce962502f99974ba"
"""Of all tables and indexes as ``digest`` gives it; a test holds it to what ``migrate`` makes."""

_MADE_BY_LIBRARIES = ("sqlite_%", "search_%", "\\_sqlite\\_migrations%")


def digest(connection: "sqlite3.Connection") -> str:
    """Return a digest of how a file is built: whatever was planted or bent gives another one."""
    import hashlib

    where = " AND ".join("name NOT LIKE ? ESCAPE '\\'" for _ in _MADE_BY_LIBRARIES)
    parts = hashlib.sha256()
    for row in connection.execute(
        f"SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE {where} ORDER BY type, name",
        _MADE_BY_LIBRARIES,
    ):
        parts.update(repr(tuple(" ".join(str(each).split()) for each in row)).encode())
    return parts.hexdigest()


@contextmanager
def unique_in_the_end(connection: "sqlite3.Connection") -> Iterator[None]:
    """Let codes, numbers and names be taken twice within the block, as when two rows swap theirs.

    Within a transaction only; the indexes are dropped meanwhile and made again as they were.
    """
    found = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' "
        "AND sql LIKE 'CREATE UNIQUE INDEX%'"
    ).fetchall()
    for name, _ in found:
        connection.execute(f'DROP INDEX "{name}"')
    yield
    for _, sql in found:
        connection.execute(sql)


def _execute(db: "sqlite_utils.Database", statements: Iterable[str]) -> None:
    for statement in statements:
        db.execute(statement)


def migrate(connection: "sqlite3.Connection") -> None:
    """Bring the schema to ``SCHEMA_VERSION``, each step whole or not at all.

    The caller keeps foreign keys off meanwhile, and has made its backup.
    """
    import sqlite_utils
    from sqlite_utils.migrations import Migrations

    steps = Migrations("negotiator")

    @steps()
    def m001_first_schema(db: sqlite_utils.Database) -> None:
        _execute(db, _TABLES_1)

    @steps()
    def m002_second_schema(db: sqlite_utils.Database) -> None:
        _execute(db, _TABLES_2)

    @steps()
    def m003_views(db: sqlite_utils.Database) -> None:
        _execute(db, _TABLES_3)

    @steps()
    def m004_responsible(db: sqlite_utils.Database) -> None:
        _execute(db, _COLUMNS_4)
        # The order of bis, ter and quater was by letters before.
        for key, number in db.execute("SELECT id, number FROM component").fetchall():
            db.execute("UPDATE component SET sort = ? WHERE id = ?", (sort_key(number), key))

    @steps()
    def m005_print_sets_and_mappings(db: sqlite_utils.Database) -> None:
        _execute(db, _TABLES_5)

    @steps()
    def m006_merging(db: sqlite_utils.Database) -> None:
        _execute(db, _CHANGE_6 + _TABLES_6)

    @steps()
    def m007_revisions_of_rows_that_are_one_elsewhere(db: sqlite_utils.Database) -> None:
        # Rows that are two here may be one in another copy, and have revisions in common.
        _execute(db, _MERGED_7)

    db = sqlite_utils.Database(connection)
    steps.apply(db)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION:d}")
