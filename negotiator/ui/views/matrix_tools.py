"""What stands in the tool bar while the matrix is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from negotiator.ui.icons import icon
from negotiator.ui.theme import scaled

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_view import MatrixPage

DENSITIES = (
    ("symbol", "Symbol", "first"),
    ("summary", "Summary", "middle"),
    ("full", "Full text", "last"),
)


class DensityTool(QWidget):
    """Chooses how much of a cell is shown."""

    def __init__(self, page: "MatrixPage") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(4), 0, scaled(4), 0)
        row.setSpacing(0)
        label = QLabel("Cells")
        label.setProperty("role", "quiet")
        label.setContentsMargins(0, 0, scaled(8), 0)
        row.addWidget(label)
        group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for number, (density, words, segment) in enumerate(DENSITIES, start=1):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("segment", segment)
            button.setToolTip(f"{words} (Ctrl+Shift+{number})")
            button.setAccessibleName(f"Cells: {words}")
            button.clicked.connect(lambda _=False, name=density: setattr(page, "density", name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[density] = button
        page.density_changed.connect(self.show_density)
        self.show_density(page.density)

    def show_density(self, density: str) -> None:
        """Show which density is chosen."""
        self.buttons[density].setChecked(True)


class ChangesOnlyTool(QToolButton):
    """Shows only rows in which something moved."""

    def __init__(self, page: "MatrixPage") -> None:
        super().__init__()
        self._page = page
        self.setText("Changes only")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(page.show_changes_only)
        page.status_changed.connect(self.renew)
        page.session.palette_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show whether it is on, and whether there is anything to compare with."""
        model = self._page.table.matrix_model
        is_compared = model.matrix.question.then is not None
        self.setIcon(icon("changes-only", self._page.session.palette))
        self.setChecked(model.changes_only)
        self.setEnabled(is_compared or model.changes_only)
        if is_compared:
            self.setToolTip("Only rows in which something moved (Ctrl+D)")
        else:
            self.setToolTip("Choose a moment under “Changes since” first")
