"""The preferences of a user: pages of fields, and words that find the field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.codes import Basis
from negotiator.domain.date_words import ISO, MONTH_FIRST, long_date, use_form
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.words import DEFAULT_MARKINGS, at_start, folded, shown_marking
from negotiator.language import LANGUAGES, marked, tr
from negotiator.settings import BASES, MOST_EMBEDDED, PAPER_NAMES, Settings
from negotiator.ui.actions import Command
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.dialogs.key_map import KeyMap
from negotiator.ui.theme import scaled

_THEMES = (
    (marked("As the system", "theme"), "system"),
    (marked("Light", "theme"), "light"),
    (marked("Dark", "theme"), "dark"),
)
_MEGABYTE = 1_000_000
_LONGEST_AUTHOR, _LONGEST_CODE = 100, 12
_SIZES = (80, 200)
_EXAMPLE = PartialDate(2026, 3, 4)


class PreferencesDialog(QDialog):
    """Asks what a user prefers; changes the settings when it is accepted."""

    def __init__(
        self, settings: Settings, commands: Sequence[Command] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.resize(scaled(760), scaled(500))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find a preference"))
        self.words.setAccessibleName(tr("Find a preference"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._on_words)
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages of preferences"))
        self.pages.setFixedWidth(scaled(170))
        self._stack = QStackedWidget()
        self._make_fields(commands)
        self._make_pages()
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        self._problem = ProblemLine()
        left = QVBoxLayout()
        left.addWidget(self.words)
        left.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        middle.addLayout(left)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons(self, tr("Save"), self.save))
        self.author.setFocus()

    def save(self) -> None:
        """Keep what is in the form; a mistake is told in the dialog."""
        author = " ".join(self.author.text().split())
        if not 0 < len(author) <= _LONGEST_AUTHOR:
            self._problem.tell(
                NegotiatorError(tr("A name has from 1 to 100 letters."), tr("Write yours."))
            )
            self.pages.setCurrentRow(0)
            self.author.setFocus()
            return
        if self.keys.conflicts():
            self._problem.tell(
                NegotiatorError(
                    tr("A key is taken twice."), tr("Give one of the two commands another.")
                )
            )
            self.pages.setCurrentRow(self.pages.count() - 1)
            return
        chosen = self._settings
        chosen.author = author
        chosen.author_code = " ".join(self.code.text().split())
        chosen.language = self.language.currentData()
        chosen.date_form = self.date_form.currentData()
        chosen.theme = self.theme.currentData()
        chosen.zoom = self.type_size.value() / 100
        chosen.basis = self.basis.currentData()
        chosen.marking = self.marking.currentData()
        chosen.stale_days = self.stale.value()
        chosen.embed_limit = self.embedded.value() * _MEGABYTE
        chosen.backups_kept = self.kept.value()
        chosen.backups_days = self.days.value()
        chosen.paper = self.paper.currentData()
        chosen.is_portrait = self.orientation.currentData()
        chosen.is_monochrome = self.colour.currentData()
        chosen.page_language = self.page_language.currentData()
        chosen.keys = self.keys.chosen
        self.accept()

    # ------------------------------------------------------------------ building

    def _make_fields(self, commands: Sequence[Command]) -> None:
        had = self._settings
        self.author = QLineEdit(had.author)
        self.code = QLineEdit(had.author_code)
        self.code.setMaxLength(_LONGEST_CODE)
        self.code.setPlaceholderText(tr("none", "code of an author"))
        languages = [(name, code) for code, name in LANGUAGES.items()]
        as_system = tr("As the system", "language")
        self.language = _choice([(as_system, ""), *languages], had.language)
        self.date_form = _choice(_date_forms(), had.date_form)
        use_form(had.date_form)
        self.theme = _choice([(tr(words, "theme"), name) for words, name in _THEMES], had.theme)
        self.type_size = _number(*_SIZES, tr(" %", "unit after a number"), round(had.zoom * 100))
        self.type_size.setSingleStep(10)
        bases = [(at_start(Basis.of(each).shown), each) for each in BASES]
        self.basis = _choice(bases, had.basis)
        markings = [(at_start(shown_marking(name)), n) for n, name in enumerate(DEFAULT_MARKINGS)]
        self.marking = _choice(markings, had.marking)
        days = tr(" days", "unit after any number")
        self.stale = _number(1, 36_500, days, had.stale_days)
        self.embedded = _number(
            0,
            MOST_EMBEDDED // _MEGABYTE,
            tr(" MB", "unit after a number"),
            had.embed_limit // _MEGABYTE,
        )
        self.kept = _number(1, 500, "", had.backups_kept)
        self.days = _number(1, 3650, days, had.backups_days)
        self.paper = _choice([(name, name) for name in PAPER_NAMES], had.paper)
        ways = [(tr("Landscape"), False), (tr("Portrait"), True)]
        self.orientation = _choice(ways, had.is_portrait)
        colours = [(tr("Colour"), False), (tr("Greys and patterns"), True)]
        self.colour = _choice(colours, had.is_monochrome)
        as_window = tr("As the window", "language of pages")
        self.page_language = _choice([(as_window, ""), *languages], had.page_language)
        self.keys = KeyMap(commands, had.keys)

    def _make_pages(self) -> None:
        self._add_page(
            tr("General"),
            (
                (tr("Your name in the record"), self.author),
                (tr("Your code"), self.code),
                (tr("Language"), self.language),
                (tr("Dates"), self.date_form),
            ),
            tr("What you record and change carries your name from now on."),
        )
        self._add_page(
            tr("Looks"), ((tr("Theme"), self.theme), (tr("Size of type"), self.type_size)), ""
        )
        self._add_page(
            tr("Recording"),
            (
                (tr("First basis of an entry"), self.basis),
                (tr("First marking of an entry"), self.marking),
                (tr("A position is old after"), self.stale),
                (tr("Embed documents up to"), self.embedded),
            ),
            tr(
                "The age is that of new negotiations; Edit › Negotiation… has that of the open one."
            ),
        )
        self._add_page(
            tr("Backups"),
            (
                (tr("Backups kept of a file"), self.kept),
                (tr("Backups kept for"), self.days),
            ),
            tr("Copies are made before migrations and merges, and hourly while a file changes."),
        )
        self._add_page(
            tr("Printing"),
            (
                (tr("Paper"), self.paper),
                (tr("Orientation"), self.orientation),
                (tr("Colour"), self.colour),
                (tr("Language of pages"), self.page_language),
            ),
            tr("What the print dialog starts from."),
        )
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.addWidget(self.keys)
        self._put(tr("Keys", "page of preferences"), page, [tr("Keys", "page of preferences")])

    def _add_page(self, title: str, rows: Sequence[tuple[str, QWidget]], hint: str) -> None:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in rows:
            form.addRow(label, field)
            field.setAccessibleName(label)
        if hint:
            said = QLabel(hint)
            said.setProperty("role", "caption")
            said.setWordWrap(True)
            form.addRow(said)
        offered = (
            field.itemText(n)
            for _, field in rows
            if isinstance(field, QComboBox)
            for n in range(field.count())
        )
        self._put(title, page, [title, *(label for label, _ in rows), *offered, hint])

    def _put(self, title: str, page: QWidget, words: list[str]) -> None:
        self.pages.addItem(title)
        self._stack.addWidget(page)
        self.pages.item(self.pages.count() - 1).setData(
            Qt.ItemDataRole.UserRole, folded(" ".join(words))
        )

    def _on_words(self, words: str) -> None:
        """Show only the pages that have a field with these words, and the first of them."""
        wanted = folded(words).split()
        shown = []
        for row in range(self.pages.count()):
            item = self.pages.item(row)
            has_them = all(word in item.data(Qt.ItemDataRole.UserRole) for word in wanted)
            item.setHidden(not has_them)
            if has_them:
                shown.append(row)
        if shown and self.pages.currentRow() not in shown:
            self.pages.setCurrentRow(shown[0])
        for label in self._stack.findChildren(QLabel):
            found = bool(wanted) and all(word in folded(label.text()) for word in wanted)
            font = label.font()
            if font.bold() != found:
                font.setBold(found)
                label.setFont(font)


def _choice(choices: Sequence[tuple[str, object]], had: object) -> QComboBox:
    combo = QComboBox()
    for words, value in choices:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(had)))
    return combo


def _number(least: int, most: int, unit: str, had: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSuffix(unit)
    spin.setValue(had)
    return spin


def _date_forms() -> list[tuple[str, object]]:
    """Return the forms of dates, each by an example of itself."""
    found: list[tuple[str, object]] = []
    for form in ("words", MONTH_FIRST, ISO):
        use_form(form)
        found.append((long_date(_EXAMPLE), form))
    return found
