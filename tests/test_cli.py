"""The command line, run as a user runs it: its answers, its sentences, its exit codes."""

import csv
import errno
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from negotiator import app
from negotiator.cli import main
from negotiator.commands import cli
from negotiator.language import speaking, use
from negotiator.store.record import Record
from tests.command_line import answer, run


@pytest.fixture(autouse=True)
def _one_application(qapp):
    """Let the commands that paint find the application of the tests."""


def test_the_way_of_the_readme(sample):
    code, uid, _ = run(
        "record",
        sample,
        "--party",
        "RU",
        "--component",
        "A.2",
        "--stance",
        "opposes",
        "--on",
        "2026-03-04",
        "--statement",
        "No clause in this form",
    )
    assert code == 0
    assert len(uid.strip()) == 36
    (cell,) = answer("matrix", sample, "--party", "RU", "--component", "A.2")["cells"]
    assert (cell["stance"], cell["state"], cell["expressed_on"]) == ("opposes", "own", "2026-03-04")
    assert cell["statement"] == "No clause in this form"
    run("undo", sample)
    (cell,) = answer("matrix", sample, "--party", "RU", "--component", "A.2")["cells"]
    assert (cell["stance"], cell["condition"] is not None) == ("reserves", True)
    labels = [change["label"] for change in answer("history", sample)]
    assert labels == [
        "Undo: Record position: Russia on A.2",
        "Record position: Russia on A.2",
        "Create the sample: Security assurances framework",
    ]
    run("redo", sample)
    (cell,) = answer("matrix", sample, "--party", "RU", "--component", "A.2")["cells"]
    assert cell["stance"] == "opposes"


def test_the_sample_is_as_large_as_promised(sample):
    info = answer("info", sample)
    assert info["parties"] >= 8
    assert info["components"] >= 18
    assert info["rounds"] >= 4
    assert info["positions"] >= 150
    assert answer("check", sample)["sound"]
    cells = answer("matrix", sample, "--since", "Round 3")["cells"]
    assert {cell["state"] for cell in cells} == {"own", "inherited", "contradictory"}
    stances = {cell["stance"] for cell in cells}
    assert {"silent", "no position", "not asked", "not applicable"} <= stances
    assert any(cell["stale"] for cell in cells)
    assert any(cell["changed"] for cell in cells)
    kinds = {event["kind"] for event in answer("timeline", sample)["events"]}
    assert {"initial", "shift", "reaffirmation", "correction", "withdrawal"} <= kinds


def test_the_reported_openness_has_its_true_kind_of_source(sample):
    positions = answer("positions", sample, "--party", "RU")["positions"]
    assert any("envoy" in (each["source"] or "") and each["grading"] == "D4" for each in positions)


def test_a_record_from_nothing_by_the_command_line(tmp_path):
    file = tmp_path / "t.negotiation"
    text = tmp_path / "a2.txt"
    text.write_text("Each Party [UA: shall] consult.", encoding="utf-8")
    assert run("new", file, "--title", "Talks")[0] == 0
    for words in (
        ("party", "--code", "UA", "--name", "Ukraine", "--kind", "state"),
        ("party", "--code", "EU", "--name", "Union", "--kind", "group"),
        ("membership", "--group", "EU", "--member", "UA", "--start", "2025-01-01"),
        ("component", "--number", "A", "--title", "Assurances"),
        ("component", "--number", "A.2", "--title", "Defence clause", "--parent", "A"),
        ("round", "--number", "1", "--start", "2026-03-02", "--end", "2026-03-04"),
        ("source", "--title", "Plenary 1", "--kind", "plenary record", "--reliability", "A"),
        (
            "text-version",
            "--component",
            "A.2",
            "--nature",
            "proposal",
            "--date",
            "2026-02-20",
            "--label",
            "Rev.1",
            "--text-file",
            text,
        ),
        ("consequence", "--dimension", "Stability", "--text", "Calm", "--component", "A.2"),
        ("status", "--component", "A.2", "--status", "under discussion", "--on", "2026-03-02"),
    ):
        code, output, problem = run("add", file, *words)
        assert code == 0, (words, output, problem)
        assert len(output.strip()) == 36
    code, _, problem = run(
        "record",
        file,
        "--party",
        "EU",
        "--component",
        "A.2",
        "--stance",
        "accepts",
        "--on",
        "2026-03-03",
        "--condition",
        "all agree",
        "--source",
        "Plenary 1",
        "--credibility",
        "2",
        "--text-version",
        "Rev.1",
        "--marking",
        "restricted",
        "--basis",
        "public",
        "--note",
        "heard twice",
    )
    assert code == 0, problem
    cells = answer("matrix", file)["cells"]
    assert {(c["party"], c["state"], c["condition"]) for c in cells} == {
        ("EU", "own", "all agree"),
        ("UA", "inherited", "all agree"),
    }
    (event,) = answer("timeline", file)["events"]
    assert (event["kind"], event["round"], event["to"]) == ("initial", "Round 1", "accepts")
    (row,) = answer("compare", file)["components"]
    assert row["proposed"]["brackets"] == 1


def test_correcting_and_withdrawing_by_uid(tmp_path, sample):
    _, uid, _ = run(
        "record",
        sample,
        "--party",
        "UN",
        "--component",
        "B.4",
        "--stance",
        "accepts",
        "--on",
        "2026-03-04",
    )
    run(
        "record",
        sample,
        "--party",
        "UN",
        "--component",
        "B.4",
        "--stance",
        "reserves",
        "--on",
        "2026-03-04",
        "--corrects",
        uid.strip(),
    )
    events = answer("timeline", sample, "--party", "UN", "--component", "B.4")["events"]
    assert [event["kind"] for event in events][-2:] == ["shift", "correction"]
    positions = answer("positions", sample, "--party", "UN", "--component", "B.4")["positions"]
    run(
        "record",
        sample,
        "--party",
        "UN",
        "--component",
        "B.4",
        "--on",
        "2026-03-05",
        "--withdraws",
        positions[-1]["uid"],
    )
    (cell,) = answer("matrix", sample, "--party", "UN", "--component", "B.4")["cells"]
    assert (cell["stance"], cell["withdrawn"]) == (None, True)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--party", "XX"), "There is no party XX."),
        (("--component", "Z.9"), "There is no component Z.9."),
        (("--stance", "maybe"), "There is no stance “maybe”."),
        (("--on", "2026-02-30"), "There is no date 2026-02-30"),
        (("--on", "yesterday"), "“yesterday” is not a date."),
        (("--basis", "rumour"), "no basis “rumour”"),
        (("--source", "nothing"), "There is no source nothing."),
        (("--round", "99"), "There is no round 99."),
        (("--text-version", "Rev.99"), "There is no text version of A.2 Rev.99."),
        (("--marking", "secret"), "There is no marking “secret”."),
        (("--credibility", "9"), "credibility"),
        (("--corrects", "abc"), "is not the uid of a position"),
    ],
)
def test_what_is_wrong_gets_its_sentence_and_nothing_changes(sample, words, sentence):
    before = hashlib.sha256(sample.read_bytes()).digest()
    given = {"--party": "RU", "--component": "A.2", "--stance": "opposes", "--on": "2026-03-04"}
    given[words[0]] = words[1]
    code, _, problem = run("record", sample, *(part for pair in given.items() for part in pair))
    assert code == 1
    assert sentence in problem
    assert hashlib.sha256(sample.read_bytes()).digest() == before


def test_options_of_the_perspective_that_name_nothing(sample):
    for words, sentence in (
        (("--as-of", "2026-13"), "no date"),
        (("--known-at", "soon"), "is not a moment"),
        (("--since", "Round 77"), "neither a date nor a round"),
        (("--ceiling", "secret"), "no marking"),
        (("--basis", "rumour"), "no basis"),
    ):
        code, _, problem = run("matrix", sample, *words)
        assert code == 1
        assert sentence in problem


def test_usage_errors_end_with_2():
    assert run("record", "x.negotiation")[0] == 2
    assert run("matrix")[0] == 2
    assert run("export", "a", "b", "--report", "nothing")[0] == 2


def test_errors_go_to_standard_error_in_plain_sentences(tmp_path):
    file = tmp_path / "x.negotiation"
    file.write_text("not a record " * 20)
    found = subprocess.run(
        [sys.executable, "-m", "negotiator", "info", str(file)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert found.returncode == 1
    assert found.stdout == ""
    assert found.stderr.strip() == (
        "x.negotiation is not a Negotiator file. Choose a file that ends in .negotiation."
    )


def test_a_file_that_is_there_is_replaced_only_by_force(sample):
    before = sample.read_bytes()
    for words in (("new", sample, "--title", "T"), ("sample", sample)):
        code, _, problem = run(*words)
        assert (code, sample.read_bytes() == before) == (1, True)
        assert "--force" in problem
    assert run("new", sample, "--title", "T", "--force")[0] == 0
    assert answer("info", sample)["title"] == "T"


def test_the_large_sample_is_the_same_for_the_same_seed(tmp_path):
    def content(name, seed):
        file = tmp_path / f"{name}.negotiation"
        run(
            "sample",
            file,
            "--large",
            "--parties",
            12,
            "--components",
            40,
            "--positions",
            500,
            "--seed",
            seed,
        )
        with Record.open(file) as record:
            rows = record.connection.execute("SELECT * FROM position ORDER BY id").fetchall()
            parties = record.connection.execute("SELECT uid, code FROM party").fetchall()
        info = answer("info", file)
        assert (info["parties"], info["components"], info["positions"]) == (12, 40, 500)
        assert answer("check", file)["sound"]
        return rows, parties

    assert content("a", 1) == content("b", 1)
    assert content("c", 2) != content("d", 3)


def test_the_matrix_is_a_table_that_can_be_read(sample):
    _, output, _ = run("matrix", sample, "--party", "RU", "--since", "R3", "--component", "A")
    assert "A.2" in output
    assert "reserves" in output
    assert "Illustrative sample" in output
    assert "As of:" in output


def test_csv_is_whole_and_holds_no_formula(sample, tmp_path):
    run(
        "record",
        sample,
        "--party",
        "RU",
        "--component",
        "A.2",
        "--stance",
        "opposes",
        "--on",
        "2026-03-04",
        "--statement",
        "=HYPERLINK(1)",
    )
    out = tmp_path / "m.csv"
    assert run("export", sample, out, "--report", "matrix")[0] == 0
    content = out.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content)))
    heads = rows[0]
    russia = next(r for r in rows if r[:2] == ["RU", "A.2"])
    assert dict(zip(heads, russia, strict=False))["statement"] == "'=HYPERLINK(1)"
    assert [row[0] for row in rows if row and row[0] == "Disclaimer"] == ["Disclaimer"]


def test_json_and_csv_of_each_report(sample, tmp_path):
    for report in ("matrix", "timeline", "comparison"):
        out = tmp_path / f"{report}.json"
        assert run("export", sample, out, "--report", report)[0] == 0
        assert json.loads(out.read_text("utf-8"))["perspective"]["as_of"]
        assert run("export", sample, out.with_suffix(".csv"), "--report", report)[0] == 0
    code, _, problem = run("export", sample, tmp_path / "m.odt")
    assert (code, "Known of Matrix of positions: .pdf" in problem) == (1, True)


def test_an_export_that_fails_leaves_no_half_file(sample, tmp_path):
    code, _, problem = run("export", sample, tmp_path / "gone" / "m.json")
    assert code == 1
    assert "cannot be written" in problem
    code, _, problem = run("export", sample, tmp_path / "gone" / "m.pdf")
    assert code == 1
    assert "cannot be written" in problem


@pytest.mark.parametrize(
    "display", [{}, {"DISPLAY": ":987"}], ids=["none", "one that lets nobody in"]
)
def test_a_pdf_without_a_display_in_a_process_of_its_own(display, sample, tmp_path):
    out = tmp_path / "m.pdf"
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    subprocess.run(
        [sys.executable, "-m", "negotiator", "export", str(sample), str(out)],
        check=True,
        env={**environment, **display, "PYTHONPATH": str(Path.cwd())},
        stdout=subprocess.DEVNULL,
    )
    text = " ".join(PdfReader(out).pages[0].extract_text().split())
    assert "Matrix of positions" in text


def test_the_command_line_loads_no_qt_unless_it_paints(sample):
    code = (
        "import sys; from negotiator.commands import cli; "
        f"cli(['matrix', {str(sample)!r}, '--json'], standalone_mode=False); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.DEVNULL,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert found.returncode == 0


def test_each_command_has_help_with_an_example():
    for name in cli.commands:
        if name == "open":
            continue
        code, output, _ = run(name, "--help")
        assert code == 0
        assert "Example" in output, name


def started(*words, **environment):
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-m", "negotiator", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        env={**kept, "PYTHONPATH": str(Path.cwd()), **environment},
    )


def test_a_mistyped_command_is_no_file():
    found = started("frobnicate")
    assert found.returncode == 2
    assert "There is no command “frobnicate”." in found.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_the_window_says_so(sample):
    for words in ((), (sample,)):
        found = started(*words)
        assert found.returncode == 1
        assert found.stderr.startswith("There is no display to open a window on. Use a command")


# ---------------------------------------------------------------------- time


def test_the_brief_is_read_out_by_component_and_by_party(sample):
    code, text, _ = run("timeline", sample, "--since", "Round 4", "--brief")
    assert code == 0
    assert text.startswith("What moved since Round 4")
    assert "\nA.2 Defence support clause (Article 5-like)\n" in text
    assert (
        "▲ Russia on A.2 Defence support clause (Article 5-like): opposes → reserves, if "
        "consultation of all signatories precedes any action" in text
    )
    assert "after Rev.2" in text
    _, by_party, _ = run("timeline", sample, "--since", "Round 4", "--brief", "--by", "party")
    assert by_party.index("\nUkraine\n▲ Ukraine on") < by_party.index("\nRussia\n▼ Russia on")
    table = answer("timeline", sample, "--since", "Round 4", "--brief")
    assert sum(table["shifts"].values()) == len(table["events"]) > 5
    assert sum(table["cells"].values()) == 12 * 26


def test_two_moments_are_told_apart(sample):
    code, text, _ = run("diff", sample, "--from", "Round 4", "--to", "Round 5")
    assert code == 0
    assert "Russia: opposes → reserves, if consultation of all signatories precedes" in text
    table = answer("diff", sample, "--from", "Round 4", "--to", "Round 5")
    cells = {(c["component"], c["party"]): c for c in table["cells"]}
    russia = cells["A.2", "RU"]
    assert (russia["change"], russia["before"]["stances"], russia["after"]["stances"]) == (
        "towards agreement",
        ["opposes"],
        ["reserves"],
    )
    same = answer("diff", sample, "--from", "Round 5", "--to", "Round 5")
    assert same["cells"] == []
    known = answer("diff", sample, "--known-from", "2025-06-01", "--known-to", "2026-02-27")
    assert {cell["change"] for cell in known["cells"]} >= {"new", "towards agreement"}
    code, said, _ = run("diff", sample)
    assert (code, "Say --from and --to" in said) == (2, True)
    code, _, error = run("diff", sample, "--from", "someday")
    assert code == 1
    assert "someday" in error


def test_movement_round_by_round(sample):
    code, text, _ = run("movement", sample)
    assert code == 0
    assert "Distance to the text, 0 to 1" in text
    table = answer("movement", sample)
    assert [stop["name"] for stop in table["stops"]] == ["R1", "R2", "R3", "R4", "R5", "now"]
    assert len(table["convergence"]["A.2"]) == len(table["distance"]["RU"]) == 6


def test_what_moved_is_printed_and_exported(sample, tmp_path):
    pdf = tmp_path / "moved.pdf"
    code, _, _ = run("export", sample, pdf, "--report", "moved", "--since", "Round 4")
    assert code == 0
    text = " ".join(" ".join(p.extract_text() for p in PdfReader(pdf).pages).split())
    assert "What moved" in text
    assert "(after Rev.2" in text
    table = tmp_path / "moved.csv"
    run("export", sample, table, "--report", "moved", "--since", "Round 4")
    rows = list(csv.DictReader(io.StringIO(table.read_text("utf-8-sig"))))
    assert rows[0]["group"] == "A.1 Non-aggression commitments"


def outside(*words, stdout=subprocess.PIPE, **environment):
    """Run the program as a shell does, for what only shows at its edges."""
    return subprocess.run(
        [sys.executable, "-m", "negotiator", *map(str, words)],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is full")
@pytest.mark.parametrize("words", [("--help",), ("json-schema",), ("purge", "--json")])
def test_an_answer_that_finds_no_room_is_told_in_a_sentence(words):
    with Path("/dev/full").open("w") as full:
        done = outside(*words, stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith("The answer cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


def test_damaged_preferences_are_told_of_by_a_command_too(tmp_path, sample):
    folder = tmp_path / "config" / "negotiator"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text('{"zoom":')
    home = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)}
    first = outside("info", sample, "--json", **home)
    assert (first.returncode, json.loads(first.stdout)["parties"]) == (0, 12)
    if sys.platform.startswith("linux"):
        assert "set aside as settings.damaged" in first.stderr
        assert outside("info", sample, **home).stderr == ""


@pytest.mark.parametrize(
    ("words", "is_safe", "language"),
    [
        (["--safe-mode", "{file}"], True, ""),
        (["{file}", "--safe-mode"], True, ""),
        (["--language", "fr", "{file}"], False, "fr"),
        (["--safe-mode", "--language", "fr", "{file}"], True, "fr"),
        (["--language", "fr", "{file}", "--safe-mode"], True, "fr"),
    ],
)
def test_options_for_the_window_stand_before_or_after_the_file(
    monkeypatch, sample, words, is_safe, language
):
    opened = []

    def open_window(files, *, is_safe=False, language=""):
        opened.append((*files, is_safe, language))
        return 0

    monkeypatch.setattr(app, "run", open_window)
    monkeypatch.setattr(sys, "argv", ["negotiator", *(w.format(file=sample) for w in words)])
    with pytest.raises(SystemExit) as ended, speaking("en"):
        main()
    assert (ended.value.code, opened) == (0, [(sample, is_safe, language)])
    use("en")


_TELLS_WINDOWS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from negotiator import app, cli
from negotiator.ui.main_window import MainWindow

def look():
    tops = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    shown = [each.workspace.path.name for each in tops if each.isVisible() and each.workspace]
    if len(shown) == 3:
        print(*sorted(shown))
        QApplication.quit()

def made(make=app.make_application):
    application = make()
    timer = QTimer(application)
    timer.timeout.connect(look)
    timer.start(20)
    return application

app.make_application = made
cli.main()
"""


@pytest.mark.parametrize("before", [[], ["--language", "fr"]])
def test_each_file_of_several_opens_in_a_window_of_its_own(sample, tmp_path, before):
    files = [sample, tmp_path / "b.negotiation", tmp_path / "c.negotiation"]
    for each in files[1:]:
        shutil.copy(sample, each)
    told = subprocess.run(
        [sys.executable, "-c", _TELLS_WINDOWS, *before, *map(str, files)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert told.stdout.split() == ["b.negotiation", "c.negotiation", "sample.negotiation"]


def test_a_word_after_a_file_that_is_none_is_refused():
    found = started("talks.negotiation", "matrix")
    assert found.returncode == 2
    assert found.stderr.splitlines()[-1] == "Not expected here: matrix."


def test_a_command_stays_one_where_a_folder_has_its_name(tmp_path, monkeypatch, sample):
    (tmp_path / "matrix").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(app, "run", pytest.fail)
    monkeypatch.setattr(sys, "argv", ["negotiator", "matrix"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2


def test_a_file_that_the_system_refuses_unforeseen_is_told_in_a_sentence(monkeypatch, capsys):
    def refused(*_, **__):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "/somewhere/talks.tmp")

    monkeypatch.setattr(Record, "open", refused)
    monkeypatch.setattr(sys, "argv", ["negotiator", "matrix", "talks.negotiation"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert told == "The system refuses /somewhere/talks.tmp: Permission denied.\n"


def test_a_file_below_what_is_no_folder_is_told_in_a_sentence(sample, tmp_path):
    (tmp_path / "file").write_text("no folder")
    for words in (("export", sample), ("guide",)):
        code, _, problem = run(*words, tmp_path / "file" / "out.pdf")
        assert code == 1
        assert problem.startswith("out.pdf cannot be written: Not a directory.")


def test_a_paper_that_is_none_is_told_with_those_that_are(tmp_path):
    code, output, _ = run("guide", tmp_path / "g.pdf", "--paper", "B9")
    assert code == 2
    assert "--paper is one of: A3, A4, Letter, Tabloid." in output
