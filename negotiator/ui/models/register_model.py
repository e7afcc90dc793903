"""The rows of one kind as a table model; a field is put into words when it comes into sight."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt

from negotiator.language import listed, tr
from negotiator.reports.register import Entry, Register
from negotiator.ui.models.field_heads import head_of
from negotiator.ui.models.index import Index
from negotiator.ui.session import Session
from negotiator.ui.theme import font

_HIDDEN = {"digest"}


class RegisterModel(QAbstractTableModel):
    """Shows a register, or those of its rows in which a text stands."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._register: Register | None = None
        self._fields: list[str] = []
        self._entries: list[Entry] = []
        self._words: dict[tuple[int, str], str] = {}

    def show_register(self, register: Register, text: str = "") -> None:
        """Show another register, and of it only the rows in which ``text`` stands."""
        self.beginResetModel()
        self._register = register
        self._fields = [field for field in register.fields if field not in _HIDDEN]
        self._words.clear()
        wanted = text.strip().casefold()
        self._entries = [
            entry
            for entry in register.entries
            if not wanted
            or any(wanted in self._said(entry, field).casefold() for field in self._fields)
        ]
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """Return the row of the record in a row of the table."""
        return self._entries[row]

    def row_of(self, key: int) -> int:
        """Return where the row with a key is; -1 if it is not shown."""
        return next((n for n, each in enumerate(self._entries) if each.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return head_of(self._fields[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self._said(entry, self._fields[index.column()])
            is_display = role == Qt.ItemDataRole.DisplayRole
            return " ".join(words[:300].split()) if is_display else words[:2000]
        if role == Qt.ItemDataRole.ForegroundRole and entry.removed:
            return self._session.palette.text3
        if role == Qt.ItemDataRole.FontRole and entry.removed:
            struck = font(13)
            struck.setStrikeOut(True)
            return struck
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._said(entry, self._fields[index.column()])
            return listed([words, tr("removed")]) if entry.removed else words
        return None

    def _said(self, entry: Entry, field: str) -> str:
        found = self._words.get((entry.key, field))
        if found is None:
            assert self._register is not None  # noqa: S101
            found = self._words[entry.key, field] = self._register.words(entry, field)
        return found
