"""A session in the window of the program itself, with marked words in all that is done.

Run by itself, with a file, its password ("" for none) and the folder in which everything lies that
the program can write: it says as JSON what it did, and after which step the mark could be read
where. What the user asked to be written lies in ``asked``, which is not looked through.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from negotiator import app, settings
from negotiator.domain.parties import Party
from negotiator.domain.sources import Source
from negotiator.store import attachments, backups, lookup, recording
from negotiator.store.passwords import passwords
from negotiator.store.record import Record
from negotiator.ui.dialogs.backups_dialog import BackupsDialog
from negotiator.ui.dialogs.merge_dialog import MergeDialog
from negotiator.ui.dialogs.password_dialog import AskPasswordDialog, PasswordDialog
from negotiator.ui.dialogs.print_dialog import PrintDialog
from negotiator.ui.dialogs.share_dialog import ShareDialog
from negotiator.ui.dialogs.view_dialog import ViewDialog
from negotiator.ui.main_window import MainWindow

MARK = "Zebrafish-Marked"
NEW = "another password"
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_PATIENCE = 60_000
_PAUSE = 20


def places_of(root: Path) -> list[str]:
    """Return the files below a folder in which the mark can be read, what was asked for aside."""
    wanted = [MARK.encode(name) for name in _ENCODINGS]
    found = []
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if inside.parts[0] == "asked" or not path.is_file():
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # It was a temporary one.
            continue
        if any(each in content for each in wanted) or MARK in str(inside):
            found.append(str(inside))
    return found


def wait_for(condition: Callable[[], object]) -> None:
    """Let the window work until something is so."""
    for _ in range(_PATIENCE // _PAUSE):
        if condition():
            return
        QTest.qWait(_PAUSE)
    raise AssertionError("waited too long")


def the(kind):
    """Return the dialog of a kind that is shown, once it is."""

    def shown():
        return [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, kind) and each.isVisible()
        ]

    wait_for(shown)
    return shown()[0]


def wait_until_gone(dialog):
    """Let the window work until a dialog is closed, and perhaps freed."""
    wait_for(lambda: not (shiboken6.isValid(dialog) and dialog.isVisible()))


class MarkedSession:
    """Works with the window as a user does, and looks after each step for the mark."""

    def __init__(self, path: Path, password: str, root: Path) -> None:
        self.path, self.password, self.root = path, password, root
        self.asked = root / "asked"
        self.done: list[str] = []
        self.leaks: dict[str, list[str]] = {}
        self.told: list[str] = []
        self.problem = ""

    @property
    def window(self) -> MainWindow:
        """The window."""
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

    def run(self) -> None:
        """Do everything, and close the window."""
        answers = QTimer()
        answers.timeout.connect(self._answer)
        answers.start(_PAUSE)
        try:
            for step in (
                *(self.unlock, self.record, self.rename, self.attach, self.search, self.keep_view),
                *(self.look_around, self.undo, self.print, self.back_up, self.share, self.merge),
                *(self.restore, self.crash, self.change_password, self.be_slow_to_write),
            ):
                step()
                self.done.append(step.__name__)
                if found := places_of(self.root):
                    self.leaks[step.__name__] = found
        except Exception as problem:  # noqa: BLE001 - said to who runs this
            self.problem = f"{step.__name__}: {type(problem).__name__}: {problem}"
            traceback.print_exc()
        finally:
            answers.stop()
            self.window.close()

    def _answer(self) -> None:
        """Say yes to what is asked and told."""
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QMessageBox) and each.isVisible():
                self.told.append(each.text())
                each.defaultButton().click() if each.defaultButton() else each.buttons()[0].click()

    # ------------------------------------------------------------------ steps

    def unlock(self) -> None:
        if self.password:
            self._type_password(self.password)
        wait_for(lambda: self.window.workspace is not None)

    def _type_password(self, password: str) -> None:
        dialog = the(AskPasswordDialog)
        QTest.keyClicks(dialog.field, password)
        dialog.unlock()
        wait_until_gone(dialog)

    def record(self) -> None:
        workspace = self.window.workspace
        workspace.record_position()
        dialog = workspace.record_dialog
        QTest.keyClicks(dialog.quick, f'ru a2 3 if {MARK} agrees "{MARK} said"')
        dialog.and_close.click()
        wait_until_gone(dialog)
        wait_for(lambda: self.window.keeper.backing_up is None)

    def rename(self) -> None:
        record = self.window.workspace.session.record
        recording.edit_row(record, lookup.party(record, "RU").revised(name=f"{MARK} Russia"))

    def attach(self) -> None:
        record = self.window.workspace.session.record
        source = Source(title=f"{MARK} source", quote=f"{MARK} quote")
        recording.add_row(record, source)
        document = self.asked / "document.txt"
        document.write_text(f"{MARK} in a document\n" * 50)
        attachments.attach(record, source.uid, document, limit=10_000_000)

    def search(self) -> None:
        line = self.window.go_to
        QTest.keyClicks(line, MARK)
        wait_for(lambda: line._list.count() > 0)
        line.clear()

    def keep_view(self) -> None:
        self.window.workspace.show_view("matrix")
        self.window.actions_by_name["keep-view"].trigger()
        dialog = the(ViewDialog)
        dialog.name.setCurrentText(f"{MARK} view")
        dialog.save()
        wait_until_gone(dialog)

    def look_around(self) -> None:
        for view in ("timeline", "comparison", "overview", "history", "matrix"):
            self.window.workspace.show_view(view)
            QTest.qWait(_PAUSE)
        self.window.zoom(0.1)
        self.window.zoom(0)

    def undo(self) -> None:
        self.window.undo()
        self.window.redo()

    def print(self) -> None:
        self._place(self.asked / "pages.pdf", "PDF (*.pdf)")
        self.window.outgoing.print_report()
        dialog = the(PrintDialog)
        wait_for(lambda: dialog.pages.document is not None)
        dialog.save_pdf()
        assert (self.asked / "pages.pdf").exists()
        dialog.reject()

    def back_up(self) -> None:
        record = self.window.workspace.session.record
        backups.make(record.connection, self.path, settings.backups_folder(), "hourly")

    def share(self) -> None:
        self._place(self.path.with_name("copy.negotiation"))
        self.window.outgoing.share()
        dialog = the(ShareDialog)
        dialog.whole.setChecked(True)
        if self.password:
            for field in (dialog.password.first, dialog.password.second):
                QTest.keyClicks(field, "hers")
        dialog.share()
        wait_for(lambda: not self.window.works.told)

    def merge(self) -> None:
        copy, own = self.path.with_name("copy.negotiation"), list(passwords)
        if self.password:
            passwords.add("hers")
        with Record.open(copy, author="Anna") as hers:
            recording.add_row(hers, Party(code="XK", name=f"{MARK} Kosovo"))
        passwords.only(*own or [""])
        self.window.incoming.merge_copies([copy])
        if self.password:
            self._type_password("hers")
        dialog = the(MergeDialog)
        wait_for(lambda: dialog._task is None)
        dialog.save()
        wait_until_gone(dialog)

    def restore(self) -> None:
        self.window.file_desk.show_backups()
        dialog = the(BackupsDialog)
        before = self.window.workspace.session
        dialog._restore.click()
        wait_until_gone(dialog)
        wait_for(lambda: self.window.workspace and self.window.workspace.session is not before)

    def crash(self) -> None:
        def fail() -> None:
            words = f"{MARK} in a message"
            raise RuntimeError(words)

        timer = QTimer(self.window)
        timer.setSingleShot(True)
        timer.timeout.connect(fail)
        timer.start()
        wait_for(lambda: list(settings.reports_folder().glob("crash-*.txt")))
        wait_for(lambda: any("Something went wrong" in each for each in self.told))

    def change_password(self) -> None:
        if not self.password:
            return
        self.window.locksmith.change()
        dialog = the(PasswordDialog)
        for field in (dialog.fields.first, dialog.fields.second):
            QTest.keyClicks(field, NEW)
        dialog.save()
        wait_until_gone(dialog)
        assert self.window.workspace is not None

    def be_slow_to_write(self) -> None:
        """Look while a change is half on disk: its journal lies beside the file."""
        connection = self.window.workspace.session.record.connection
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"UPDATE position SET note = '{MARK} ' || id")
        connection.execute(f"UPDATE position SET note = '{MARK} once more ' || id")
        assert list(self.path.parent.glob("*-journal"))
        if found := places_of(self.root):
            self.leaks["while writing"] = found
        connection.execute("ROLLBACK")

    @staticmethod
    def _place(path: Path, kind: str = "") -> None:
        QFileDialog.getSaveFileName = staticmethod(lambda *_: (str(path), kind))


def main(path: Path, password: str, root: Path) -> None:
    session = MarkedSession(path, password, root)
    app.make_application()
    QTimer.singleShot(0, session.run)
    app.run([path])
    if found := places_of(root):
        session.leaks["at the end"] = found
    said = {"done": session.done, "leaks": session.leaks, "problem": session.problem}
    sys.stdout.write(json.dumps(said))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
