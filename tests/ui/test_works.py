"""Work beside the window's: told in the status bar, stopped, and never lost."""

import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt
from shiboken6 import isValid

from negotiator import settings
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Negotiation
from negotiator.exchange import export as exports
from negotiator.store import recording
from negotiator.ui import tasks
from negotiator.ui.dialogs.export_dialog import ExportDialog
from negotiator.ui.dialogs.share_dialog import ShareDialog
from negotiator.ui.main_window import MainWindow
from negotiator.ui.works import Works, WorksLine

LONG = 30_000


class Held:
    """Work that goes on until it is let go."""

    def __init__(self):
        self.may_end = threading.Event()

    def do(self):
        assert self.may_end.wait(30)
        return "done"


@pytest.fixture
def held():
    work = Held()
    yield work
    work.may_end.set()


@pytest.fixture
def works(qapp, qtbot):
    parent = QObject()
    found = Works(parent)
    yield found
    parent.deleteLater()


@pytest.fixture
def window(qtbot, palette, sample):
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    assert made.open_file(sample)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not made.works.told, timeout=LONG)
    made.close()


def line(window):
    return window.statusBar().findChild(WorksLine)


def slowed(monkeypatch, held):
    """Let every export wait until it is let go, when its content is made."""
    made = exports._as_data

    def wait_for_it(*values):
        content = made(*values)
        held.do()
        return content

    monkeypatch.setattr(exports, "_as_data", wait_for_it)


def export(window, path):
    window.outgoing.export()
    dialog = window.findChildren(ExportDialog)[-1]
    dialog.write(path)
    return dialog


def test_work_that_lasts_is_told_with_how_many_more_there_are(qtbot, works, held):
    shown = WorksLine(works)
    qtbot.addWidget(shown)
    got = []
    for words in ("Writing one…", "Writing two…"):
        works.begin(tasks.run_task(held.do, got.append, got.append), words)
    qtbot.waitUntil(shown.isVisible)
    assert shown.words.text() == "Writing two… (and 1 more)"
    assert shown.cancel.isEnabled()
    held.may_end.set()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert got == ["done", "done"]
    assert not works.told


def test_what_ends_at_once_does_not_flash(qtbot, works):
    shown = WorksLine(works)
    qtbot.addWidget(shown)
    seen = []
    shown.setVisible = seen.append
    works.begin(tasks.run_task(lambda: 1, lambda _: None, lambda _: None), "Writing…")
    qtbot.waitUntil(lambda: not works.told)
    assert True not in seen
    assert not shown.isVisible()


def test_what_waits_for_idleness_is_done_once_all_is_over(qtbot, works, held):
    done = []
    works.when_idle(lambda: done.append("at once"))
    works.begin(tasks.run_task(held.do, lambda _: None, lambda _: None))
    works.when_idle(lambda: done.append("later"))
    assert done == ["at once"]
    held.may_end.set()
    qtbot.waitUntil(lambda: done == ["at once", "later"])


def test_work_that_fails_or_was_dropped_is_over_too(qtbot, works):
    def fail():
        raise NegotiatorError("It broke.")

    told = []
    works.begin(tasks.run_task(fail, told.append, lambda problem: told.append(str(problem))), "a")
    dropped = tasks.run_task(lambda: time.sleep(0.05), told.append, told.append)
    dropped.cancel()
    works.begin(dropped, "b", can_stop=False)
    qtbot.waitUntil(lambda: not works.told)
    assert told == ["It broke."]


def test_one_works_on_while_an_export_is_written(qtbot, window, tmp_path, monkeypatch, held):
    slowed(monkeypatch, held)
    target = tmp_path / "positions.csv"
    dialog = export(window, target)
    assert not dialog.isVisible()
    assert window.isActiveWindow() or not window.isModal()
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert line(window).words.text() == "Writing positions.csv…"
    record = window.workspace.session.record
    recording.edit_row(record, record.rows(Negotiation)[0][1].revised(title="Other talks"))
    assert record.undo_label() is not None
    assert not target.exists()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        held.may_end.set()
    assert target.stat().st_size > 1000
    assert window.statusBar().currentMessage() == "positions.csv is ready."
    qtbot.waitUntil(lambda: not line(window).isVisible())


def test_an_export_that_is_stopped_leaves_nothing(qtbot, window, tmp_path, monkeypatch, held):
    slowed(monkeypatch, held)
    target = tmp_path / "positions.csv"
    target.write_text("as it was")
    dialog = export(window, target)
    stop = window.actions_by_name["stop"]
    qtbot.waitUntil(lambda: line(window).isVisible())
    assert stop.isEnabled()
    qtbot.keyClick(line(window).cancel, Qt.Key.Key_Space)
    assert not stop.isEnabled()
    assert line(window).words.text() == "Stopping…"
    with qtbot.waitSignal(dialog.rejected, timeout=LONG):
        held.may_end.set()
    qtbot.waitUntil(lambda: not line(window).isVisible())
    assert target.read_text() == "as it was"
    assert [each.name for each in tmp_path.iterdir() if "unfinished" in each.name] == []
    assert window.statusBar().currentMessage() == "Stopped: Writing positions.csv…"


def test_what_fails_comes_back_with_all_that_was_chosen(qtbot, window, tmp_path):
    window.outgoing.share()
    dialog = window.findChildren(ShareDialog)[-1]
    dialog.rules.end.setText("2026-01")
    dialog.write(tmp_path / "nowhere" / "copy.negotiation", dialog.rules.redaction)
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=LONG)
    assert dialog._problem.text()
    assert dialog.rules.end.text() == "2026-01"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.works.told)


def test_a_failure_is_told_even_when_the_file_was_closed_meanwhile(
    qtbot, window, tmp_path, monkeypatch, held
):
    told = []
    monkeypatch.setattr(
        "negotiator.ui.dialogs.beside.messages.tell", lambda _, problem: told.append(str(problem))
    )
    slowed(monkeypatch, held)
    folder = tmp_path / "gone"
    folder.mkdir()
    export(window, folder / "positions.csv")
    window.close_file()
    folder.rmdir()
    assert window.statusBar().isVisible()
    held.may_end.set()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    assert "positions.csv cannot be written" in told[0]


def test_a_dialog_whose_work_is_done_is_gone(qtbot, window, tmp_path):
    dialog = export(window, tmp_path / "m.csv")
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        pass
    qtbot.waitUntil(lambda: not isValid(dialog))
