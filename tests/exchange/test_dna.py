"""Files of the Discourse Network Analyzer: statements as positions, documents as sources."""

import sqlite3
from datetime import UTC, datetime
from random import Random

import pytest

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.importing import bring_in, planned
from negotiator.exchange.mapping import Mapping
from negotiator.reports.tables import positions_table
from negotiator.store.record import Record
from negotiator.ui.dialogs.import_assistant import ImportAssistant
from tests.command_line import run

SCHEMA = """
CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY NOT NULL, Value TEXT NOT NULL);
CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL);
CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL,
    Coder INTEGER NOT NULL, Author TEXT NOT NULL DEFAULT '', Source TEXT NOT NULL DEFAULT '',
    Section TEXT NOT NULL DEFAULT '', Notes TEXT NOT NULL DEFAULT '',
    Type TEXT NOT NULL DEFAULT '', Date INTEGER NOT NULL);
CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL,
    Red INTEGER, Green INTEGER, Blue INTEGER);
CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL,
    DataType TEXT NOT NULL DEFAULT 'short text', StatementTypeId INTEGER);
CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER,
    DocumentId INTEGER, Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
    VariableId INTEGER NOT NULL, Value INTEGER NOT NULL DEFAULT 1);
CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
    VariableId INTEGER NOT NULL, Value INTEGER NOT NULL DEFAULT 0);
CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL,
    Value TEXT NOT NULL DEFAULT '', Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER);
CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
    VariableId INTEGER NOT NULL, Entity INTEGER NOT NULL);
CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL,
    VariableId INTEGER NOT NULL, Value TEXT DEFAULT '');
INSERT INTO SETTINGS VALUES ('version', '3.0.11');
INSERT INTO CODERS VALUES (1, 'Admin');
INSERT INTO STATEMENTTYPES VALUES (1, 'Annotation', 0, 0, 0), (2, 'DNA Statement', 9, 9, 9);
INSERT INTO VARIABLES VALUES (1, 'note', 'long text', 1), (2, 'person', 'short text', 2),
    (3, 'organization', 'short text', 2), (4, 'concept', 'short text', 2),
    (5, 'agreement', 'boolean', 2), (6, 'date', 'integer', 2);
"""
TEXT = "The Union said: we agree to access. Growers said no.\nالأطراف توافق على النص."
SAID = (
    # person, organization, concept, agreement, the stretch that was coded
    ("Speaker A", "European Union", "Market access", 1, "we agree to access"),
    ("Speaker B", "Growers of the whole world", "Market access", 0, "Growers said no"),
    ("Speaker B", "Growers of the whole world, northern chapter", "Safeguards", 1,
     "الأطراف توافق على النص"),
)  # fmt: skip


def seconds(day):
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def made(path, said=SAID, change=""):
    """Write such a file by its schema, and let SQL bend it."""
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    db.execute(
        "INSERT INTO DOCUMENTS VALUES (1, 'Minutes of May', ?, 1, '', 'Gazette', 'p. 3', '', '', "
        "?)",
        (TEXT, seconds("2026-05-04T23:30:00")),
    )
    entities = {}
    for number, (person, organization, concept, agreement, words) in enumerate(said, start=1):
        start = TEXT.index(words)
        db.execute(
            "INSERT INTO STATEMENTS VALUES (?, 2, 1, ?, ?, 1)", (number, start, start + len(words))
        )
        for variable, value in ((2, person), (3, organization), (4, concept)):
            if (variable, value) not in entities:
                entities[variable, value] = len(entities) + 1
                db.execute(
                    "INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (?, ?, ?)",
                    (entities[variable, value], variable, value),
                )
            db.execute(
                "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (?, ?, ?)",
                (number, variable, entities[variable, value]),
            )
        db.execute(
            "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (?, 5, ?)",
            (number, agreement),
        )
        db.execute(
            "INSERT INTO DATAINTEGER (StatementId, VariableId, Value) VALUES (?, 6, 7)", (number,)
        )
    db.execute("INSERT INTO STATEMENTS VALUES (99, 1, 1, 0, 9, 1)")
    db.execute("INSERT INTO DATALONGTEXT VALUES (1, 99, 1, 'an annotation')")
    db.executescript(change)
    db.commit()
    db.close()
    return path


@pytest.fixture
def file(tmp_path):
    return made(tmp_path / "study.dna")


@pytest.fixture
def record():
    with Record.in_memory(Negotiation(title="Study", stale_after_days=None)) as made_record:
        yield made_record


CREATE = Mapping(create=("party", "component", "source"))


def test_each_statement_is_a_row_of_words(file):
    before = file.read_bytes()
    table = read_table(file)
    assert table.sheets == ("Annotation", "DNA Statement")
    assert table.sheet == "DNA Statement"
    rows = [row for _, row in table.rows]
    assert rows[0] == [
        "date", "person", "organization", "concept", "agreement", "date (coded)", "statement",
        "document", "document source", "document author", "document section",
    ]  # fmt: skip
    assert rows[1] == [
        "2026-05-04", "Speaker A", "European Union", "Market access", "yes", "7",
        "we agree to access", "Minutes of May", "Gazette", "", "p. 3",
    ]  # fmt: skip
    assert rows[3][6] == "الأطراف توافق على النص"
    annotations = read_table(file, sheet="annotation")
    assert [row[1] for _, row in annotations.rows] == ["note", "an annotation"]
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.glob("study*")] == ["study.dna"]


def test_statements_become_positions_and_documents_sources_once(file, record):
    plan = planned(record, file, CREATE)
    assert plan.problems == []
    assert plan.mapping.columns["party"] == "organization"
    assert plan.mapping.stances == {"yes": "supports", "no": "opposes"}
    codes = [party.code for party in plan.parties]
    assert len(set(codes)) == 3
    assert [source.title for source in plan.sources] == ["Minutes of May"]
    assert plan.sources[0].reference == "Gazette"
    bring_in(record, plan)
    found = positions_table(record, Perspective())["positions"]
    assert [(p["stance"], p["statement"], p["expressed_on"], p["note"]) for p in found] == [
        ("supports", "we agree to access", "2026-05-04", "Speaker A"),
        ("opposes", "Growers said no", "2026-05-04", "Speaker B"),
        ("supports", "الأطراف توافق على النص", "2026-05-04", "Speaker B"),
    ]
    assert {p["source"] for p in found} == {"Minutes of May"}
    again = planned(record, file, CREATE)
    assert (again.drafts, again.known) == ([], 3)


def test_agreement_is_mapped_by_hand_where_the_scale_has_no_such_words(file):
    scale = {"steps": ("yes, please", "abstain", "never")}
    negotiation = Negotiation.build({"title": "S", "scale": scale})
    with Record.in_memory(negotiation) as record:
        plan = planned(record, file, CREATE)
        assert {problem.words for problem in plan.problems} == {
            "“yes” is no stance of the scale, and is not mapped to one",
            "“no” is no stance of the scale, and is not mapped to one",
        }
        mapped = CREATE.model_copy(update={"stances": {"yes": "yes, please", "no": "never"}})
        assert len(planned(record, file, mapped).drafts) == 3


def test_a_file_comes_in_from_the_command_line(file, tmp_path):
    target, mapping = tmp_path / "s.negotiation", tmp_path / "map.json"
    mapping.write_text(CREATE.text())
    assert run("new", target, "--title", "Study")[0] == 0
    code, said, problem = run("import", target, file, "--map", mapping)
    assert code == 0, problem
    assert said.startswith("3 of 3 rows would come in")
    assert run("check", target)[0] == 0


def test_the_assistant_suggests_what_agreement_means(qtbot, talks, session, file):
    dialog = ImportAssistant(session, file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog._plan is not None)
    assert dialog.box.chosen_stances == {"yes": "supports", "no": "opposes"}
    assert dialog._sheet.currentText() == "DNA Statement"
    dialog._sheet.setCurrentText("Annotation")
    assert "No column is known for party" in dialog.said.text()


@pytest.fixture
def session(talks, qapp):
    from negotiator.ui import theme
    from negotiator.ui.session import Session

    return Session(talks.record, theme.apply(qapp, "light"))


_BENT = {
    "an older version": (
        "DROP TABLE DATASHORTTEXT; CREATE TABLE DATASHORTTEXT(ID INTEGER, StatementId INTEGER, "
        "VariableId INTEGER, Value TEXT)", "older version",
    ),
    "another program's": (
        "DROP TABLE STATEMENTS; DROP TABLE DATASHORTTEXT", "no file of the Discourse",
    ),
    "a view in the place of a table": (
        "ALTER TABLE DOCUMENTS RENAME TO D; CREATE VIEW DOCUMENTS AS SELECT * FROM D",
        "has no DOCUMENTS.ID",
    ),
    "a search table in the place of a table": (
        "DROP TABLE ENTITIES; CREATE VIRTUAL TABLE ENTITIES USING fts5(ID, Value)",
        "has no ENTITIES.ID",
    ),
    "a column that is worked out": (
        "ALTER TABLE ENTITIES RENAME TO E; CREATE TABLE ENTITIES(ID INTEGER, "
        "Value TEXT AS (hex(zeroblob(ID))))", "has no ENTITIES.Value",
    ),
    "no documents": ("DROP TABLE DOCUMENTS", "has no DOCUMENTS.ID"),
    "no column": ("ALTER TABLE STATEMENTS DROP COLUMN Start", "has no STATEMENTS.Start"),
    "no types": ("DELETE FROM STATEMENTTYPES", "has no type of statements"),
}  # fmt: skip


@pytest.mark.parametrize("name", _BENT)
def test_what_is_no_such_file_is_refused_with_a_sentence(name, tmp_path, record):
    change, sentence = _BENT[name]
    path = made(tmp_path / "bent.dna", change=change)
    with pytest.raises(NegotiatorError) as caught:
        planned(record, path, CREATE)
    assert "bent.dna" in caught.value.happened
    assert sentence in caught.value.happened
    assert caught.value.advice


_ODD = {
    "a document that is missing": ("DELETE FROM DOCUMENTS", "it has no day"),
    "an entity that is missing": ("DELETE FROM ENTITIES WHERE VariableId = 3", None),
    "a concept that is missing": ("DELETE FROM ENTITIES WHERE VariableId = 4", "no component"),
    "an agreement that is missing": ("DELETE FROM DATABOOLEAN", "it has no stance"),
    "a date beyond all years": ("UPDATE DOCUMENTS SET Date = 9000000000000000000", "has no day"),
    "a date that is a word": ("UPDATE DOCUMENTS SET Date = 'yesterday'", "it has no day"),
    "a stretch beyond the text": ("UPDATE STATEMENTS SET Start = 5000, Stop = 9000", None),
    "a stretch from behind": ("UPDATE STATEMENTS SET Start = 50, Stop = 3", None),
    "a stretch that is none": ("UPDATE STATEMENTS SET Start = 'x', Stop = 'y'", None),
    "a text that is bytes": ("UPDATE DOCUMENTS SET Text = x'ff00ff'", None),
    "a name with a NUL": ("UPDATE ENTITIES SET Value = 'A' || char(0) || 'B'", "control character"),
    "an endless name": ("UPDATE ENTITIES SET Value = hex(zeroblob(400))", None),
    "a circle of entities": ("UPDATE ENTITIES SET ChildOf = ID", ""),
    "a statement of no type": ("UPDATE STATEMENTS SET StatementTypeId = NULL", ""),
    "a variable of no type": ("UPDATE VARIABLES SET StatementTypeId = NULL WHERE ID = 2", ""),
    "an unknown kind of variable": ("UPDATE VARIABLES SET DataType = 'blob' WHERE ID = 6", ""),
    "a trigger": (
        "CREATE TRIGGER t AFTER INSERT ON STATEMENTS BEGIN DELETE FROM STATEMENTS; END", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _ODD)
def test_odd_statements_stay_out_and_say_why(name, tmp_path, record):
    change, why = _ODD[name]
    path = made(tmp_path / "odd.dna", change=change)
    plan = planned(record, path, CREATE)
    assert len(plan.drafts) + plan.left_out == plan.rows
    if why:
        assert plan.drafts == []
        assert all(why in problem.words for problem in plan.problems)
    elif why == "":
        assert plan.problems == []
    if plan.drafts:
        bring_in(record, plan, only_sound=True)
        assert len(positions_table(record, Perspective())["positions"]) == len(plan.drafts)


@pytest.mark.parametrize("seed", range(30))
def test_a_damaged_file_is_refused_or_read_and_never_more(seed, tmp_path, record):
    random = Random(seed)
    path = made(tmp_path / "damaged.dna")
    content = bytearray(path.read_bytes())
    if seed % 3 == 0:
        content = content[: random.randrange(len(content))]
    else:
        for _ in range(random.choice((1, 20, 400))):
            content[random.randrange(100 if seed % 3 == 1 else 0, len(content))] = random.randrange(
                256
            )
    path.write_bytes(content)
    try:
        plan = planned(record, path, CREATE)
    except NegotiatorError as problem:
        assert "damaged.dna" in problem.happened
        assert problem.advice
    else:
        assert len(plan.drafts) + plan.left_out + plan.known == plan.rows
    assert path.read_bytes() == bytes(content)
