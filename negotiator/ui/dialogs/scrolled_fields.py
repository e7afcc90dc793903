"""The fields of a dialog, scrolled where the screen is too low for them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from negotiator.ui.theme import scaled

_LEAST = 120


class ScrolledFields(QScrollArea):
    """As high as its fields where there is room."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self._fields = fields
        self.setWidget(fields)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for each in (self.viewport(), fields):
            each.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the dialog where the fields need other room; a scroll area keeps that to itself."""
        if watched is self._fields and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        hint, layout = self._fields.sizeHint(), self._fields.layout()
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.width(), hint.width())
            return QSize(hint.width() + bar, layout.totalHeightForWidth(wide))
        return hint + QSize(bar, 0)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._fields.minimumSizeHint().width() + bar, scaled(_LEAST))
