"""Whatever the window says is said in its language, save what the record itself says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QMenu, QWidget

from negotiator import language, settings
from negotiator.domain.dates import PartialDate
from negotiator.reports.register import SHOWN
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.ui import qt_words
from negotiator.ui.as_of_popup import AsOfPopup
from negotiator.ui.main_window import MainWindow
from negotiator.ui.shown_popup import ShownPopup
from negotiator.ui.views.matrix_menu import cell_menu, head_menu
from tests.language.pretended import pretend

LATIN = re.compile(r"[A-Za-z]{3,}")
TAGS = re.compile(r"<[^<>]*>")
SAYING = (
    *("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"),
    *("title", "windowTitle", "statusTip"),
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
# Names that are the same in every language: the program, keys, forms of files, a label in the file.
OURS_EVERYWHERE = {
    *("Negotiator", "Ctrl", "Shift", "Alt", "Esc", "Del", "Ins", "Enter", "Home", "PgUp", "PgDown"),
    *("Left", "Right", "Down", "SVG", "PNG", "PDF", "CSV", "JSON", "Desk", "negotiation", "Create"),
}
MOST_ROWS = 12


@pytest.fixture
def window(qtbot, qapp, palette, sample: Path, monkeypatch) -> Iterator[MainWindow]:
    pretend(monkeypatch)
    language.use("uk")
    qt_words.speak(qapp)
    made = MainWindow(settings.Settings(author="Desk 2"), palette)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    assert made.open_file(sample)
    made.show()
    qtbot.waitUntil(made.isVisible)
    session = made.workspace.session
    session.perspective = session.perspective.but(since=PartialDate.parse("2025-05-15"))
    component, party = session.matrix.components[1], session.matrix.parties[1].key
    session.select(component, party)
    yield made
    made.close()
    language.use("en")
    qt_words.speak(qapp)


def words_of_the_record(record: Record) -> set[str]:
    """Return every word that stands in the fields in which people write."""
    fixed = {"kind", "role", "status", "nature", "category", "likelihood", "severity", "scale"}
    fixed.add("markings")
    found = set(LATIN.findall(" ".join(str(each) for each in record.path.parts)))
    for kind in KINDS.values():
        names = [f'"{each.name}"' for each in kind.columns if each.field not in fixed]
        for row in record.connection.execute(f"SELECT {', '.join(names)} FROM {kind.table}"):
            found.update(LATIN.findall(" ".join(each for each in row if isinstance(each, str))))
    for about in (
        "label FROM change",
        "name FROM author",
        "statement FROM position",
        "condition FROM position",
        "note FROM position",
    ):
        for (words,) in record.connection.execute(f"SELECT {about}"):
            found.update(LATIN.findall(words or ""))
    return found


def said_by(root: QWidget) -> Iterator[str]:
    """Yield all that a widget and those in it say, to the eye or to a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        for name in SAYING:
            said = getattr(widget, name, None)
            if callable(said) and not isinstance(widget, QAbstractItemView):
                yield str(said() or "")
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        elif isinstance(widget, QAbstractItemView):
            yield widget.accessibleName()
            yield from said_by_rows(widget)
    for action in root.findChildren(QAction):
        yield action.text()
        yield action.toolTip()


def said_by_rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    across = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(across):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(MOST_ROWS, model.rowCount(QModelIndex()))):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def not_spoken(said: Iterator[str], known: set[str]) -> list[str]:
    """Return what holds words that are neither of the language nor of the record, cut or whole."""
    return [
        words
        for words in said
        if any(
            not any(each.startswith(word) for each in known)
            for word in set(LATIN.findall(TAGS.sub(" ", words))) - known
        )
    ]


def test_every_word_of_the_window_is_in_its_language(qtbot, window):
    workspace = window.workspace
    session = workspace.session
    known = words_of_the_record(session.record) | OURS_EVERYWHERE
    found: list[str] = []

    def look(widget: QWidget) -> None:
        QApplication.processEvents()
        found.extend(not_spoken(said_by(widget), known))

    matrix = workspace.page
    matrix.toggle_moved()
    matrix.toggle_filter()
    look(window)
    for density in ("full", "heat"):
        matrix.density = density
        look(matrix)
    matrix.transpose()
    look(matrix)
    menu = QMenu(window)
    matrix.fill_view_menu(menu)
    for each in (menu, cell_menu(matrix.table, session)):
        look(each)
    for head in (matrix.table.verticalHeader(), matrix.table.horizontalHeader()):
        look(head_menu(matrix.table, session, head, 2))
    found.extend(not_spoken(iter([matrix.margin.words(1), matrix.strip.words(1)]), known))
    look(AsOfPopup(session, window))
    look(ShownPopup(session, window))
    workspace.show_view("timeline")
    for way in ("components", "party", "framework"):
        workspace.page.subjects.show_way(way)
        look(workspace.page)
    workspace.show_view("comparison")
    for way in ("sides", "combined", "columns", "tables"):
        workspace.page.show_way(way)
        look(workspace.page)
    workspace.show_view("history")
    workspace.page.table.selectRow(0)
    look(workspace.page)
    workspace.show_view("overview")
    for word in SHOWN:
        workspace.page.table(word)
        look(workspace.page)
    assert list(dict.fromkeys(found)) == []


def test_a_welcome_screen_speaks_its_language_too(qtbot, qapp, palette, monkeypatch):
    pretend(monkeypatch)
    language.use("uk")
    try:
        window = MainWindow(settings.Settings(recent=["/gone/away.negotiation"]), palette)
        qtbot.addWidget(window)
        known = OURS_EVERYWHERE | {"gone", "away"}
        assert not_spoken(said_by(window), known) == []
    finally:
        language.use("en")
