"""At every size of type and on every screen all words are seen whole, and lines are crisp."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from negotiator.domain.scale import DEFAULT_SCALE
from negotiator.ui import rail, theme
from negotiator.ui.drawn import TileSign
from tests.ui.dialogs import DIALOGS, closed, opened
from tests.ui.pictures import picture, pixels
from tests.ui.room import SMALL, clipped, outside, overlapping, too_large, without_room

VIEWS = [name for name, _ in rail.VIEWS]
ZOOMS = [0.8, 1.0, 1.5, 2.0]


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_shows_its_words_whole_at_each_size_of_type(zoomed, view, zoom):
    window = zoomed(zoom)
    window.workspace.show_view(view)
    QApplication.processEvents()
    picture(window, f"size-{view}-{zoom}")
    assert window.size() == SMALL
    assert "\n".join(clipped(window)) == ""
    assert "\n".join(outside(window)) == ""
    assert "\n".join(overlapping(window)) == ""


def test_a_small_window_with_the_largest_type_can_be_worked_with(zoomed):
    window = zoomed(2.0)
    assert "\n".join(clipped(window.workspace.bar)) == ""
    assert window.go_to.isVisible()
    assert window.rect().contains(QRect(window.go_to.mapTo(window, QPoint()), window.go_to.size()))
    table = window.workspace.page.table
    assert table.viewport().width() >= theme.scaled(96)
    assert table.viewport().height() >= theme.scaled(51)
    assert window.workspace.inspector.isHidden()


@pytest.mark.parametrize("zoom", ZOOMS)
def test_each_dialog_shows_its_words_whole_at_each_size_of_type(zoomed, zoom):
    window = zoomed(zoom)
    left = {}
    for name in DIALOGS:
        dialog = opened(window, name)
        picture(dialog, f"size-{name}-{zoom}")
        left[name] = without_room(dialog)
        if zoom <= 1:
            left[name] += too_large(dialog)
        closed(dialog)
    assert {name: found for name, found in left.items() if found} == {}


@pytest.mark.parametrize(
    ("view", "width", "there"),
    [("history", 1280, ["share", "merge"]), ("matrix", 1440, ["share"]), ("matrix", 900, [])],
)
def test_sharing_and_merging_stand_in_the_tool_bar_where_there_is_room(zoomed, view, width, there):
    window = zoomed(1.0, QSize(width, 800))
    window.workspace.show_view(view)
    QApplication.processEvents()
    acts = window.actions_by_name
    shown = [name for name in ("share", "merge") if acts[name] in window._tools.tools.actions()]
    assert shown == there
    assert all(acts[name].isVisible() for name in ("share", "merge"))


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_tiles_beside_words_are_crisp_on_every_screen(qapp, qtbot, dpr, zoom):
    """The square of Rejects: beside each pixel of its colour is either it or the ground."""
    palette = theme.apply(qapp, "light", zoom)
    tile = TileSign(palette, DEFAULT_SCALE)
    qtbot.addWidget(tile)
    tile.show_stance(5)
    tile.resize(tile.sizeHint())
    image = painted(tile, dpr, palette.base)
    middle = [image.pixelColor(x, 1).name() for x in range(image.width())]
    assert set(middle) <= {palette.solid(5, 5).name(), palette.base.name()}
    side = [image.pixelColor(1, y).name() for y in range(image.height())]
    assert set(side) <= {palette.solid(5, 5).name(), palette.base.name()}
    theme.apply(qapp, "light")


def painted(widget: QWidget, dpr: float, ground: QColor) -> QImage:
    """Paint a widget as a screen with so many pixels for each of ours shows it."""
    image = QImage(widget.size() * dpr, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(ground)
    widget.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_the_grid_of_the_matrix_is_crisp_on_every_screen(window, dpr):
    """Down a column between two parties, hairlines have their own colour, or that of the edge."""
    table = window.workspace.page.table
    palette = window.workspace.session.palette
    viewport = table.viewport()
    image = QImage(viewport.size() * dpr, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.magenta)
    viewport.render(image)
    index = table.matrix_model.index(3, 1)
    cell = table.cell_rect(index)
    y = round((cell.bottom() - 4) * dpr)
    line = {
        image.pixelColor(x, y).name()
        for x in range(round((cell.right() - 3) * dpr), round((cell.right() + 3) * dpr))
    }
    tints = {palette.tint(step).name() for step in range(1, 6)} | {palette.base.name()}
    assert palette.hair.name() in line
    assert line - tints <= {palette.hair.name()}


@pytest.fixture
def contrasted(window, qapp, monkeypatch) -> Iterator:
    """The window under a system of high contrast: white on black."""
    own = QPalette(QColor("black"))
    own.setColor(QPalette.ColorRole.Base, QColor("black"))
    own.setColor(QPalette.ColorRole.Text, QColor("white"))
    own.setColor(QPalette.ColorRole.Highlight, QColor("yellow"))
    own.setColor(QPalette.ColorRole.HighlightedText, QColor("black"))
    monkeypatch.setattr(theme, "_wants_contrast", lambda _app: True)
    monkeypatch.setattr(theme, "_system_colours", lambda _app: own)
    window.settings.theme = "system"
    window.apply_theme()
    yield window
    window.close_file()
    window.settings.theme = "light"
    window.apply_theme()


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_has_only_the_colours_of_a_system_of_high_contrast(contrasted, view):
    """No stance has a colour: what is painted is between the system's own few."""
    contrasted.workspace.show_view(view)
    image = picture(contrasted, f"contrast-{view}")
    told = [QColor(value) for value in set(pixels(image))]
    coloured = [each.name() for each in told if not is_of_the_system(each)]
    assert coloured == []


def is_of_the_system(colour: QColor) -> bool:
    """Whether a colour lies between black, white and yellow, as smooth edges do."""
    return abs(colour.red() - colour.green()) <= 2 and colour.blue() <= colour.red() + 2
