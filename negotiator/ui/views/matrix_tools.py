"""What stands in the tool bar while the matrix is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from negotiator.language import marked, tr
from negotiator.ui.icons import icon
from negotiator.ui.theme import scaled, sided

if TYPE_CHECKING:
    from negotiator.ui.views.matrix_view import MatrixPage

DENSITIES = (
    ("heat", marked("Heat map"), "first"),
    ("symbol", marked("Symbol"), "middle"),
    ("summary", marked("Summary"), "middle"),
    ("full", marked("Full text"), "last"),
)


class DensityTool(QWidget):
    """Chooses how much of a cell is shown."""

    def __init__(self, page: "MatrixPage") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(4), 0, scaled(4), 0)
        row.setSpacing(0)
        label = QLabel(tr("Cells"))
        label.setProperty("role", "quiet")
        label.setContentsMargins(*sided(0, 0, scaled(8), 0))
        row.addWidget(label)
        group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for number, (density, title, segment) in enumerate(DENSITIES):
            words = tr(title)
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("segment", segment)
            button.setToolTip(
                tr(
                    "{density} (Ctrl+Shift+{number}, or Ctrl and the wheel)",
                    density=words,
                    number=number,
                )
            )
            button.setAccessibleName(tr("Cells: {density}", density=words))
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
        self.setText(tr("Changes only"))
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
            self.setToolTip(tr("Only rows in which something moved (Ctrl+D)"))
        else:
            self.setToolTip(tr("Choose a moment under “Changes since” first"))


class FilterTool(QToolButton):
    """Shows or hides the filter."""

    def __init__(self, page: "MatrixPage") -> None:
        super().__init__()
        self._page = page
        self.setText(tr("Filter"))
        self.setToolTip(tr("Show only components with certain cells (Ctrl+F)"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _=False: page.toggle_filter())
        page.status_changed.connect(self.renew)
        page.session.palette_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show whether the filter is open."""
        self.setIcon(icon("filter", self._page.session.palette))
        self.setChecked(self._page.is_filter_shown)


class LayoutTool(QToolButton):
    """Opens the menu of views: kept ones, rows and columns swapped, sorting, grouping."""

    def __init__(self, page: "MatrixPage") -> None:
        super().__init__()
        self._page = page
        self.setText(tr("View"))
        self.setToolTip(tr("Kept views, swapping, sorting, grouping"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        page.session.palette_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Take the colours of now."""
        self.setIcon(icon("layout", self._page.session.palette))

    def _fill(self) -> None:
        self._menu.clear()
        self._page.fill_view_menu(self._menu)
