"""Each dialog of the program, opened from a window: one place for all tests that look at them.

The window is open on a record that has a component A.2 and a party RU, as the sample has.
"""

import importlib
import pkgutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from negotiator.domain.parties import Party
from negotiator.exchange.framework_in import planned, sections_of
from negotiator.exchange.pasted import Frame, read_block
from negotiator.settings import Settings, backups_folder, reports_folder
from negotiator.store import backups, lookup, recording, sharing
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.ui import dialogs
from negotiator.ui.dialogs.import_assistant import ImportAssistant
from negotiator.ui.dialogs.import_text_dialog import ImportTextDialog
from negotiator.ui.dialogs.new_dialog import NewDialog
from negotiator.ui.dialogs.password_dialog import ask_password
from negotiator.ui.dialogs.proposals import PasteDialog, Proposal
from negotiator.ui.dialogs.redaction_choice import RulesDialog
from negotiator.ui.dialogs.versions_dialog import VersionsDialog
from negotiator.ui.help_window import HelpWindow
from negotiator.ui.last_crash import LastCrashDialog
from negotiator.ui.main_window import MainWindow
from negotiator.ui.session import Session

_MOST_ROUNDS = 200


def opened(window: MainWindow, name: str) -> QWidget:
    """Open a dialog; returns it when what it reads beside the work is there."""
    before = _in_sight(window)
    (DIALOGS | FORMS)[name](window)
    (dialog,) = _in_sight(window) - before
    for _ in range(_MOST_ROUNDS):
        QApplication.processEvents()
        QThreadPool.globalInstance().waitForDone(20)
        if getattr(dialog, "_task", None) is None:
            break
    else:
        raise AssertionError(f"{name} is never done")
    QApplication.processEvents()
    return dialog


def closed(dialog: QWidget) -> None:
    """Close a dialog, and let it be gone."""
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def kinds_of_dialogs() -> set[type[QWidget]]:
    """Return the classes of all dialogs that the program has; not those that others are made of."""
    found: set[type[QWidget]] = {HelpWindow, LastCrashDialog}
    for each in pkgutil.iter_modules(dialogs.__path__, f"{dialogs.__name__}."):
        module = importlib.import_module(each.name)
        found.update(
            made
            for made in vars(module).values()
            if isinstance(made, type)
            and issubclass(made, QDialog)
            and made.__module__ == each.name
            and not made.__subclasses__()
        )
    return found


def _in_sight(window: MainWindow) -> set[QWidget]:
    found: list[QWidget] = [*window.findChildren(QDialog)]
    if window.help_desk.help is not None:
        found.append(window.help_desk.help)
    return {each for each in found if each.isVisible()}


def _folder(window: MainWindow) -> Path:
    return window.workspace.path.parent


def _session(window: MainWindow) -> Session:
    return window.workspace.session


def _import_table(window: MainWindow) -> None:
    """A table with a word that is no stance, and a line that cannot be read."""
    table = _folder(window) / "votes.csv"
    table.write_text(
        "party;component;stance;date\nRU;A.2;each;2026-03-01\nRU;A.2;opposes;2026-13-01\n"
    )
    ImportAssistant(_session(window), table, window).open()


def _import_text(window: MainWindow) -> None:
    file = _folder(window) / "sections.md"
    file.write_text("# A Assurances\n\n## A.2 Defence clause\n\nthe text\n")
    session = _session(window)
    entries = planned(session.record, sections_of(file))
    ImportTextDialog(session, file, entries, window).open()


def _merge(window: MainWindow) -> None:
    """A copy of Anna's, in which one field was changed on both sides and a party entered twice."""
    copy = _folder(window) / "talks-anna.negotiation"
    ours = _session(window).record
    if not copy.exists():
        sharing.share_whole(ours, copy)
        with Record.open(copy, author="Anna") as theirs:
            _change(theirs, "Federation")
        _change(ours, "Russia votes")
    window.incoming.merge_copies([copy])


def _change(record: Record, name: str) -> None:
    recording.edit_row(record, lookup.party(record, "RU").revised(name=name))
    recording.add_row(record, Party.build({"code": "SMR", "name": "San Marino"}))


def _paste(window: MainWindow) -> None:
    session = _session(window)
    component, party = (_key(window, word) for word in ("component", "party"))
    frame = [("RU", "Russia")], [("A.2", "Defence clause")]
    block = read_block(f"{session.scale.steps[0]}\teach", Frame(*frame), session.scale, (0, 0))
    proposals = [Proposal(component, party, each.said) for each in block.proposed]
    PasteDialog(session, proposals, block, window).open()


def _key(window: MainWindow, word: str) -> int:
    record = _session(window).record
    row = lookup.party(record, "RU") if word == "party" else lookup.component(record, "A.2")
    return record.key_of(word, row.uid)


def _select(window: MainWindow) -> None:
    _session(window).select(_key(window, "component"), _key(window, "party"))


def _on_comparison(name: str) -> Callable[[MainWindow], None]:
    def do(window: MainWindow) -> None:
        _select(window)
        window.on_comparison(name)

    return do


def _keep_view(window: MainWindow) -> None:
    window.workspace.show_view("matrix")
    window.on_matrix("keep_view")


def _jointly(window: MainWindow) -> None:
    _select(window)
    window.do("record_jointly")


def _backups(window: MainWindow) -> None:
    record = _session(window).record
    backups.make(record.connection, record.path, backups_folder(), "merge")
    window.file_desk.show_backups()


def _last_crash(window: MainWindow) -> None:
    reports_folder().mkdir(parents=True, exist_ok=True)
    (reports_folder() / "crash-2026.txt").write_text("the text\n")
    window.settings.crash_seen = Settings().crash_seen
    window.help_desk.offer_last_crash()


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "preferences": lambda window: window.edit_preferences(),
    "record": lambda window: window.actions_by_name["record-position"].trigger(),
    "jointly": _jointly,
    "paste": _paste,
    "session mode": lambda window: window.do("start_session_mode"),
    "print": lambda window: window.outgoing.print_report(),
    "export": lambda window: window.outgoing.export(),
    "share": lambda window: window.outgoing.share(),
    "rules": lambda window: RulesDialog(_session(window), window).ask(),
    "keys": lambda window: window.show_keys(),
    "merge": _merge,
    "shared folder": lambda window: window.outgoing.show_shared_folder(),
    "backups": _backups,
    "password": lambda window: window.locksmith.change(),
    "ask password": lambda window: ask_password(window, window.workspace.path, lambda: None),
    "new": lambda window: NewDialog(lambda *_: True, window).open(),
    "import": _import_table,
    "text": _import_text,
    "moments": lambda window: window.do("compare_moments"),
    "scale": lambda window: window.do("change_scale"),
    "negotiation": lambda window: window.do("edit_row", "negotiation", 1),
    "party": lambda window: window.do("add_row", "party"),
    "attach": lambda window: window.do("attach"),
    "view": _keep_view,
    "brackets": _on_comparison("show_brackets"),
    "renumber": _on_comparison("renumber"),
    "new version": _on_comparison("new_version"),
    "versions": lambda window: VersionsDialog(["draft", "the text"], ["draft"], window).open(),
    "signs": lambda window: window.help_desk.show_signs(),
    "about": lambda window: window.actions_by_name["about"].trigger(),
    "help": lambda window: window.help_desk.show_help(),
    "last crash": _last_crash,
}
"""Each dialog by a name; opened as the user does, save where the system would ask for a file."""

FORMS: dict[str, Callable[[MainWindow], object]] = {
    f"add {word}": lambda window, word=word: window.do("add_row", word)
    for word in KINDS
    if word not in {"party", "attachment"}
}
"""The form for a row of each kind that has not been named above."""
