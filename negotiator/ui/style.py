"""Fusion with our fields, arrows and ticks, which a style sheet could only take from files."""

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from negotiator.printing.palette import Palette
from negotiator.ui import icons

FIELD_HEIGHT = 24
CORNER = 3.0
_BEFORE_TEXT, _COMBO_ARROW = 7, 22

_Element = QStyle.PrimitiveElement
_Control = QStyle.ComplexControl
_Part = QStyle.SubControl
_State = QStyle.StateFlag

_DOWN = ((-4.0, -2.0), (0.0, 2.0), (4.0, -2.0))
_UP = ((-4.0, 2.0), (0.0, -2.0), (4.0, 2.0))
_LEFT = ((2.0, -4.0), (-2.0, 0.0), (2.0, 4.0))
_RIGHT = ((-2.0, -4.0), (2.0, 0.0), (-2.0, 4.0))
_ARROWS = {
    _Element.PE_IndicatorArrowDown: _DOWN,
    _Element.PE_IndicatorArrowUp: _UP,
    _Element.PE_IndicatorArrowLeft: _LEFT,
    _Element.PE_IndicatorArrowRight: _RIGHT,
}
_BOXES = frozenset(
    {
        _Element.PE_IndicatorCheckBox,
        _Element.PE_IndicatorItemViewItemCheck,
        _Element.PE_IndicatorRadioButton,
    }
)
_SIZES = {
    QStyle.PixelMetric.PM_IndicatorWidth: 14,
    QStyle.PixelMetric.PM_IndicatorHeight: 14,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 14,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 14,
    QStyle.PixelMetric.PM_SmallIconSize: 16,
    QStyle.PixelMetric.PM_ButtonIconSize: 16,
    QStyle.PixelMetric.PM_ToolBarIconSize: 16,
    QStyle.PixelMetric.PM_ToolBarExtensionExtent: 24,
}
_ICONS = {
    QStyle.StandardPixmap.SP_TitleBarCloseButton: "close",
    QStyle.StandardPixmap.SP_DockWidgetCloseButton: "close",
    QStyle.StandardPixmap.SP_LineEditClearButton: "close",
    QStyle.StandardPixmap.SP_ToolBarHorizontalExtensionButton: "more",
}

# The kinds of widget whose ring is a border in the style sheet.
_RINGED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


class Style(QProxyStyle):
    """Draws what the style sheet leaves open, in the colours of a palette."""

    def __init__(self, palette: Palette, scale: float) -> None:
        super().__init__("fusion")
        self._palette = palette
        self._scale = scale

    # ------------------------------------------------------------------ Qt

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw arrows, boxes to tick and rings of focus; leave the rest to Fusion."""
        if element in _ARROWS:
            self._arrow(painter, QRectF(option.rect), _ARROWS[element], option)
        elif element in _BOXES:
            self._box(painter, option, round_one=element == _Element.PE_IndicatorRadioButton)
        elif element == _Element.PE_IndicatorBranch:
            if option.state & _State.State_Children:
                closed = _LEFT if option.direction == Qt.LayoutDirection.RightToLeft else _RIGHT
                shape = _DOWN if option.state & _State.State_Open else closed
                self._arrow(painter, QRectF(option.rect), shape, option)
        elif element == _Element.PE_FrameFocusRect:
            self._focus(painter, option, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw combo and spin boxes as fields with arrows; leave the rest to Fusion."""
        if isinstance(option, QStyleOptionComboBox):
            self._field(painter, option, editable=option.editable)
            arrow = self.subControlRect(control, option, _Part.SC_ComboBoxArrow, widget)
            self._arrow(painter, QRectF(arrow), _DOWN, option)
        elif isinstance(option, QStyleOptionSpinBox):
            self._field(painter, option, editable=True)
            for part, shape in ((_Part.SC_SpinBoxUp, _UP), (_Part.SC_SpinBoxDown, _DOWN)):
                if option.subControls & part:
                    arrow = self.subControlRect(control, option, part, widget)
                    self._arrow(painter, QRectF(arrow), shape, option, 0.75)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Say where text and arrows of combo and spin boxes are."""
        arrow_width = self._scaled(_COMBO_ARROW)
        if control == _Control.CC_ComboBox:
            text, arrow = _Part.SC_ComboBoxEditField, _Part.SC_ComboBoxArrow
        elif control == _Control.CC_SpinBox:
            text, arrow = _Part.SC_SpinBoxEditField, _Part.SC_None
            arrow_width = self._scaled(18)
        else:
            return super().subControlRect(control, option, part, _given(widget))
        whole = option.rect
        right = QRect(whole.right() + 1 - arrow_width, whole.top(), arrow_width, whole.height())
        half = whole.height() // 2
        if part == text:
            found = whole.adjusted(self._scaled(_BEFORE_TEXT), 2, -arrow_width, -2)
        elif part == arrow:
            found = right
        elif control == _Control.CC_SpinBox and part == _Part.SC_SpinBoxUp:
            found = right.adjusted(0, 2, 0, half - whole.height())
        elif control == _Control.CC_SpinBox and part == _Part.SC_SpinBoxDown:
            found = right.adjusted(0, half, 0, -2)
        else:
            return super().subControlRect(control, option, part, _given(widget))
        return self.visualRect(option.direction, whole, found)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Make combo and spin boxes and the rows of lists as high as other fields."""
        made = super().sizeFromContents(kind, option, size, _given(widget))
        if kind in (QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox):
            made.setHeight(self._scaled(FIELD_HEIGHT))
            if kind == QStyle.ContentsType.CT_ComboBox:
                around = self._scaled(_BEFORE_TEXT) + self._scaled(_COMBO_ARROW)
                made.setWidth(max(made.width(), size.width() + around + 4))
        elif kind == QStyle.ContentsType.CT_ItemViewItem:
            made.setHeight(max(made.height(), self._scaled(FIELD_HEIGHT)))
        return made

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Let boxes to tick and icons grow with the type."""
        size = _SIZES.get(metric)
        if size is None:
            return super().pixelMetric(metric, option, widget)
        return self._scaled(size)

    def standardIcon(
        self,
        which: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Take the icons of close buttons and the like from our family."""
        if which in _ICONS:
            return icons.icon(_ICONS[which], self._palette)
        return super().standardIcon(which, option, widget)

    # ------------------------------------------------------------------ internals

    def _scaled(self, length: float) -> int:
        return round(length * self._scale)

    def _arrow(
        self,
        painter: QPainter,
        rect: QRectF,
        shape: tuple[tuple[float, float], ...],
        option: QStyleOption,
        share: float = 1.0,
    ) -> None:
        colours = self._palette
        unit = self._scale * share
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        enabled = option.state & _State.State_Enabled
        painter.setPen(QPen(colours.text2 if enabled else colours.line, 1.25 * self._scale))
        painter.drawPolyline(QPolygonF([rect.center() + QPointF(x, y) * unit for x, y in shape]))
        painter.restore()

    def _field(self, painter: QPainter, option: QStyleOption, *, editable: bool) -> None:
        colours, state = self._palette, option.state
        ground, frame, width = colours.base, colours.line, 1
        if not state & _State.State_Enabled:
            ground, frame = colours.chrome, colours.hair
        elif state & _State.State_HasFocus:
            frame, width = colours.accent, 2
        elif state & _State.State_MouseOver:
            frame = colours.text3
            ground = ground if editable else colours.header
        self._rounded(painter, QRectF(option.rect), ground, frame, width)

    def _box(self, painter: QPainter, option: QStyleOption, *, round_one: bool) -> None:
        colours, state = self._palette, option.state
        enabled = bool(state & _State.State_Enabled)
        side = min(option.rect.width(), option.rect.height(), self._scaled(14))
        box = QRect(0, 0, side, side)
        box.moveCenter(option.rect.center())
        ground, frame, ink = colours.base, colours.text2, colours.text
        if not enabled:
            ground, frame, ink = colours.chrome, colours.line, colours.line
        self._rounded(painter, QRectF(box), ground, frame, 1, side / 2 if round_one else 2.0)
        partly = bool(state & _State.State_NoChange)
        if partly or state & _State.State_On:
            _tick(painter, QRectF(box), ink, round_one=round_one, partly=partly)

    def _focus(self, painter: QPainter, option: QStyleOption, widget: QWidget | None) -> None:
        """Draw the ring of focus where the style sheet has none, and inside accented buttons."""
        if isinstance(widget, QPushButton) and widget.property("default"):
            ring = QRectF(widget.rect()).adjusted(2, 2, -2, -2)
            self._rounded(painter, ring, None, self._palette.on_accent, 2, 2.0)
        elif not isinstance(widget, _RINGED):
            self._rounded(painter, QRectF(option.rect), None, self._palette.accent, 2)

    def _rounded(
        self,
        painter: QPainter,
        rect: QRectF,
        ground: QColor | None,
        frame: QColor,
        width: int,
        radius: float = CORNER,
    ) -> None:
        half = width / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(frame, width))
        painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
        painter.drawRoundedRect(
            rect.adjusted(half, half, -half, -half), radius - half, radius - half
        )
        painter.restore()


def _given(widget: QWidget | None) -> QWidget:
    """Return a widget or None as Qt takes it, though its stubs say that it wants a widget."""
    return cast("QWidget", widget)


def _tick(painter: QPainter, box: QRectF, ink: QColor, *, round_one: bool, partly: bool) -> None:
    unit = box.width() / 14
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if round_one:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(box.center(), 3 * unit, 3 * unit)
    else:
        points = ((3.5, 7.0), (10.5, 7.0)) if partly else ((3.2, 7.2), (5.9, 9.9), (10.8, 4.6))
        painter.setPen(QPen(ink, 1.6 * unit))
        painter.drawPolyline(
            QPolygonF([box.topLeft() + QPointF(x * unit, y * unit) for x, y in points])
        )
    painter.restore()
