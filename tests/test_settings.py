import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import TypeAdapter
from PySide6.QtCore import QSettings

from negotiator import app, settings
from negotiator.ui.main_window import MainWindow


def test_preferences_come_back_as_they_were_saved(tmp_path):
    file = tmp_path / "settings.json"
    one = settings.Settings(author="Desk 2", theme="dark")
    one.remember(Path("/tmp/talks.negotiation"))
    settings.save(one, file)
    again, words = settings.load(file)
    assert (again, words) == (one, "")


def test_damaged_preferences_are_set_aside_and_said(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"theme": "pink"')
    found, words = settings.load(file)
    assert found.theme == "system"
    assert "set aside as settings.damaged-" in words
    assert [each.read_text() for each in tmp_path.glob("*damaged*")] == ['{"theme": "pink"']


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"null", b"[]", b"\xff\x00", b"[" * 100_000, b'{"author": "\\ud800"}'),
        *(b'{"zoom": NaN}', b'{"zoom": "1"}', b'{"zoom": 3}', b'{"marking": true}'),
        *(b'{"places": {"a": 1}}', b'{"author": ""}', b'{"theme": "pink"}', b'{"keys": ["Q"]}'),
    ],
    ids=lambda content: content[:24].decode("latin-1"),
)
def test_no_wrong_preference_comes_in(tmp_path, content):
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    found, words = settings.load(file)
    assert found == settings.Settings()
    assert "set aside as settings.damaged-" in words
    assert not file.exists()


def test_what_a_newer_program_prefers_is_kept(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text('{"zoom": 1.5, "of a newer one": [1, {"a": null}]}')
    found, words = settings.load(file)
    assert words == ""
    found.theme = "dark"
    settings.save(found, file)
    kept = json.loads(file.read_text())
    assert (kept["zoom"], kept["theme"], kept["of a newer one"]) == (1.5, "dark", [1, {"a": None}])


def test_what_somebody_else_wrote_into_a_sealed_file_is_checked(tmp_path):
    file = tmp_path / "settings.json"
    settings.save(settings.Settings(zoom=1.5), file)
    sealed = file.read_text()
    file.write_text(sealed.replace("1.5", "1.25"))
    assert settings.load(file)[0].zoom == 1.25
    file.write_text(sealed.replace("1.5", "7.5"))
    found, words = settings.load(file)
    assert (found.zoom, "set aside" in words) == (1.0, True)


def test_a_file_that_was_sealed_by_other_rules_is_checked(tmp_path, monkeypatch):
    file = tmp_path / "settings.json"
    with monkeypatch.context() as before:
        before.setattr(settings, "_RULES", "themes may be pink")
        before.setattr(settings, "_rules", lambda: TypeAdapter(object))
        settings.save(settings.Settings(theme="pink"), file)
        assert settings.load(file)[0].theme == "pink"
    assert settings.load(file)[0].theme == "system"


def test_a_preference_cannot_become_wrong():
    one = settings.Settings()
    with pytest.raises(ValueError, match="zoom"):
        one.zoom = 7.0
    assert one.zoom == 1.0


def test_a_file_whose_name_is_no_text_is_not_remembered(tmp_path):
    one = settings.Settings()
    name = Path(os.fsdecode(b"/tmp/talks-\xff.negotiation"))
    one.remember(name)
    one.keep_place(name, {"view": "matrix"})
    file = tmp_path / "settings.json"
    settings.save(one, file)
    assert settings.load(file) == (settings.Settings(), "")


def test_recent_files_stand_newest_first_and_once():
    one = settings.Settings()
    for name in ("a", "b", "a"):
        one.remember(Path(f"/tmp/{name}"))
    assert [Path(each).name for each in one.recent] == ["a", "b"]


def test_a_crash_report_holds_no_content(monkeypatch, tmp_path, qapp):
    told = []
    monkeypatch.setattr("negotiator.app.messages.say_crashed", told.append)
    monkeypatch.setattr("negotiator.app.settings.reports_folder", lambda: tmp_path)
    try:
        raise ValueError("Russia would accept A.2 in private")
    except ValueError as problem:
        app._on_crash(type(problem), problem, problem.__traceback__)
    (report,) = tmp_path.glob("crash-*.txt")
    assert told == [str(report)]
    text = report.read_text()
    assert "ValueError" in text
    assert "Russia" not in text


def test_a_file_that_macos_hands_over_is_told_to_the_window():
    """In a process of its own, since there is only one application in each."""
    program = (
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from negotiator.app import make_application\n"
        "application = make_application()\n"
        "application.file_asked.connect(print)\n"
        "application.sendEvent(application, QFileOpenEvent('/talks/one.negotiation'))\n"
    )
    words = [sys.executable, "-c", program]
    told = subprocess.run(words, capture_output=True, text=True, check=True)
    assert told.stdout == "/talks/one.negotiation\n"


def test_the_start_that_is_measured_is_that_of_the_program(sample):
    script = Path(__file__).parent / "benchmarks" / "start.py"
    for what in ("bare", str(sample)):
        words = [sys.executable, str(script), what]
        told = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()
        assert float(told[0]) > 0
        assert int(told[1]) > 10_000


def main_windows(qapp) -> list[MainWindow]:
    """Return the windows that there are, those of other tests among them."""
    return [each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow)]


def test_the_tour_leaves_every_report_and_three_pictures(tmp_path, qapp):
    kept = settings.settings_file()
    kept.parent.mkdir(parents=True)
    kept.write_text('{"theme": "dark"}')
    before = main_windows(qapp)
    made = {path.name for path in app.tour(tmp_path / "tour")}
    (window,) = [each for each in main_windows(qapp) if each not in before]
    window._keep_preferences()
    assert kept.read_text() == '{"theme": "dark"}'
    assert made == {
        "sample.negotiation",
        "matrix.pdf",
        "timeline.pdf",
        "moved.pdf",
        "tables.pdf",
        "comparison.pdf",
        "participants.pdf",
        "consequences.pdf",
        "positions.pdf",
        "cell.pdf",
        "matrix.png",
        "timeline.png",
        "comparison.png",
    }
    assert all((tmp_path / "tour" / name).stat().st_size > 10_000 for name in made)


def test_two_windows_in_two_processes_keep_what_each_has_changed(tmp_path):
    file = tmp_path / "settings.json"
    settings.save(
        settings.Settings(recent=["/old", "/gone", "/left"], keys={"undo": "Ctrl+U"}), file
    )
    one, other = (settings.load(file)[0] for _ in range(2))
    one.remember(Path("/tmp/one.negotiation"))
    one.forget("/gone")
    one.zoom, one.keys = 1.5, {"undo": "Ctrl+U", "redo": "Ctrl+J"}
    other.remember(Path("/tmp/other.negotiation"))
    other.forget("/left")
    other.pin("/old", is_pinned=True)
    other.keep_place(Path("/tmp/other.negotiation"), {"view": "history"})
    other.theme, other.keys = "dark", {"undo": "Ctrl+U", "filter": "Ctrl+G"}
    settings.save(other, file)
    settings.save(one, file)
    kept = settings.load(file)[0]
    assert (kept.zoom, kept.theme) == (1.5, "dark")
    assert kept.recent == ["/tmp/one.negotiation", "/old", "/tmp/other.negotiation"]
    assert kept.pinned == ["/old"]
    assert kept.place_of(Path("/tmp/other.negotiation")) == {"view": "history"}
    assert kept.keys == {"undo": "Ctrl+U", "redo": "Ctrl+J", "filter": "Ctrl+G"}


def test_what_was_changed_here_last_goes_before_what_another_window_has_changed(tmp_path):
    file = tmp_path / "settings.json"
    one, other = (settings.load(file)[0] for _ in range(2))
    one.theme, other.theme = "light", "dark"
    settings.save(other, file)
    settings.save(one, file)
    assert settings.load(file)[0].theme == "light"
    other.author = "Anna"
    settings.save(other, file)
    kept = settings.load(file)[0]
    assert (kept.theme, kept.author) == ("light", "Anna")


def test_damaged_preferences_in_a_folder_that_cannot_be_written_do_not_stop_the_start(
    tmp_path, monkeypatch
):
    file = tmp_path / "settings.json"
    file.write_text("{")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    found, words = settings.load(file)
    assert found == settings.Settings()
    assert words == "The preferences are damaged, and cannot be set aside: Permission denied."


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a registry, or a list of its own")
def test_what_dialogs_of_files_remember_lies_with_the_preferences(qapp):
    app.make_application()
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert Path(kept.fileName()) == settings.settings_file().parent / "QtProject.conf"
