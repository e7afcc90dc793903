"""The window is dressed in the colours of the theme, its type in the system's font."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from negotiator.domain.errors import NegotiatorError
from negotiator.language import use
from negotiator.printing.palette import Palette, contrast
from negotiator.settings import Settings
from negotiator.ui import icons, qt_words, stylesheet, theme
from negotiator.ui.main_window import MainWindow

GENERIC = ("DejaVu Sans", "Sans Serif", "Helvetica")


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication):
    yield
    use("en")
    qt_words.speak(qapp)
    theme.apply(qapp, "light")


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


# ---------------------------------------------------------------------- colours


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_application_takes_the_colours_of_the_theme(qapp: QApplication, name: str) -> None:
    palette = theme.apply(qapp, name)
    assert palette is Palette.load(name)
    assert qapp.palette().color(QPalette.ColorRole.Base) == palette.base
    assert qapp.palette().color(QPalette.ColorRole.Text) == palette.text
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == palette.accent_soft
    assert qapp.palette().color(QPalette.ColorRole.HighlightedText) == palette.text


def test_a_theme_can_be_changed_while_windows_are_open(qapp: QApplication, qtbot: QtBot) -> None:
    light = theme.apply(qapp, "light")
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    field.resize(80, 60)
    assert grabbed(field).pixelColor(40, 40) == light.base
    dark = theme.apply(qapp, "dark")
    assert grabbed(field).pixelColor(40, 40) == dark.base


def test_the_system_theme_follows_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = qapp.styleHints()
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        monkeypatch.setattr(theme, "_system_scheme", lambda _hints, now=scheme: now)
        assert theme.apply(qapp, "system").name == name
    assert hints is qapp.styleHints()


def test_one_is_told_when_the_system_turns_dark(qapp: QApplication) -> None:
    told: list[bool] = []
    theme.follow_system(qapp, lambda: told.append(True))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told


def test_a_system_of_high_contrast_keeps_its_own_colours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = QPalette(QColor("black"))
    own.setColor(QPalette.ColorRole.Base, QColor("black"))
    own.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    monkeypatch.setattr(theme, "_wants_contrast", lambda _app: True)
    monkeypatch.setattr(theme, "_system_colours", lambda _app: own)
    palette = theme.apply(qapp, "system")
    assert palette.base == QColor("black")
    assert palette.text == QColor("yellow")
    assert palette.dark
    assert palette.accent_soft != palette.base
    for step in range(1, 6):
        assert palette.tint(step) == palette.base
        assert contrast(palette.glyph(step), palette.solid(step)) >= 7


def test_under_high_contrast_an_empty_field_and_a_useless_button_are_told_apart(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = QPalette(QColor("black"))
    own.setColor(QPalette.ColorRole.Base, QColor("black"))
    own.setColor(QPalette.ColorRole.Text, QColor("white"))
    monkeypatch.setattr(theme, "_wants_contrast", lambda _app: True)
    monkeypatch.setattr(theme, "_system_colours", lambda _app: own)
    palette = theme.apply(qapp, "system")
    ghost, off = stylesheet.ghost(palette), stylesheet.off(palette)
    assert contrast(ghost, palette.base) >= 4.5
    field, button = QLineEdit(), QPushButton("HHHH")
    field.setPlaceholderText("HHHH")
    button.setEnabled(False)
    for widget, faint in ((field, ghost), (button, off)):
        qtbot.addWidget(widget)
        widget.resize(120, 28)
        inside = colours(grabbed(widget).copy(QRect(4, 4, 112, 20)))
        assert faint.name() in inside
        assert palette.text.name() not in inside
    field.setText("HHHH")
    assert palette.text.name() in colours(grabbed(field).copy(QRect(4, 4, 112, 20)))


def test_an_unknown_theme_is_told_to_the_user(qapp: QApplication) -> None:
    with pytest.raises(NegotiatorError):
        theme.apply(qapp, "sepia")


# ---------------------------------------------------------------------- type


def test_a_generic_font_gives_way_to_a_better_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_system_font", lambda: QFont("Sans Serif", 9))
    theme.apply(qapp, "light")
    better = [name for name in theme._PREFERRED if QFontDatabase.hasFamily(name)]
    assert qapp.font().family() == (better or ["Sans Serif"])[0]


def test_the_font_of_a_system_is_kept_in_its_size(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    aliases = {*GENERIC, "Sans", "Serif", "Monospace"}
    family = next(name for name in reversed(QFontDatabase.families()) if name not in aliases)
    usual = QFont(family)
    usual.setPointSizeF(theme._USUAL_SIZE * 72 / theme._dpi())
    monkeypatch.setattr(theme, "_system_font", lambda: usual)
    theme.apply(qapp, "light")
    assert qapp.font().family() == family
    size = theme.font(13).pointSizeF()
    larger = QFont(usual)
    larger.setPointSizeF(1.4 * usual.pointSizeF())
    monkeypatch.setattr(theme, "_system_font", lambda: larger)
    theme.apply(qapp, "light")
    assert theme.font(13).pointSizeF() == pytest.approx(1.4 * size, rel=0.01)


def test_type_grows_with_the_zoom(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    usual, caption = theme.font(13), theme.font(11)
    theme.apply(qapp, "light", zoom=1.5)
    assert theme.font(13).pointSizeF() == pytest.approx(1.5 * usual.pointSizeF())
    assert theme.font(11).pointSizeF() == pytest.approx(1.5 * caption.pointSizeF())
    assert qapp.font().pointSizeF() == pytest.approx(theme.font(13).pointSizeF())


def test_fonts_have_the_weight_and_the_figures_asked_for(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.font(15, 600).weight() == 600
    assert theme.font(13).weight() == 400
    assert theme.font(13, tabular=True).featureTags()
    assert not theme.font(13).featureTags()


def test_a_font_set_on_a_widget_is_kept(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    label = QLabel("Reserves")
    qtbot.addWidget(label)
    label.setFont(theme.font(17, 600))
    label.show()
    assert label.font().pointSizeF() == pytest.approx(theme.font(17).pointSizeF())


def test_captions_are_smaller_and_titles_larger(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    heights = {}
    for role in ("caption", None, "title"):
        label = QLabel("As of")
        qtbot.addWidget(label)
        label.setProperty("role", role)
        label.ensurePolished()
        heights[role] = label.sizeHint().height()
    assert heights["caption"] < heights[None] < heights["title"]


# ---------------------------------------------------------------------- controls


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize(
    ("kind", "height"), [(QLineEdit, 24), (QComboBox, 24), (QSpinBox, 24), (QPushButton, 26)]
)
def test_controls_have_the_heights_of_the_design(
    qapp: QApplication, qtbot: QtBot, kind: type[QWidget], height: int, zoom: float
) -> None:
    theme.apply(qapp, "light", zoom)
    control = kind()
    qtbot.addWidget(control)
    control.ensurePolished()
    assert control.sizeHint().height() == pytest.approx(height * zoom, abs=1)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(
    "kind", [QLineEdit, QComboBox, QSpinBox, QPushButton, QPlainTextEdit, QCheckBox, QListWidget]
)
def test_the_focus_is_a_ring_two_pixels_thick(
    qapp: QApplication, qtbot: QtBot, kind: type[QWidget], name: str
) -> None:
    palette = theme.apply(qapp, name)
    _window, control, other = _beside_another(qtbot, kind)
    other.setFocus()
    middle = control.height() // 2
    assert grabbed(control).pixelColor(1, middle) != palette.accent
    size = control.sizeHint()
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    image = grabbed(control)
    assert image.pixelColor(0, middle) == image.pixelColor(1, middle) == palette.accent
    assert control.sizeHint() == size


def test_the_ring_of_an_accented_button_is_inside_it(qapp: QApplication, qtbot: QtBot) -> None:
    palette = theme.apply(qapp, "light")
    _window, button, other = _beside_another(qtbot, QPushButton, default=True)
    other.setFocus()
    before = grabbed(button)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    after = grabbed(button)
    middle = button.height() // 2
    assert before.pixelColor(3, middle) == palette.accent
    assert after.pixelColor(3, middle) == palette.on_accent
    assert after.pixelColor(0, middle) == palette.accent


def test_a_pressed_segment_has_a_ground_and_an_underline(qapp: QApplication, qtbot: QtBot) -> None:
    palette = theme.apply(qapp, "light")
    _window, button, other = _beside_another(qtbot, QPushButton, segment="middle")
    button.setCheckable(True)
    other.setFocus()
    assert palette.accent.name() not in colours(grabbed(button))
    button.setChecked(True)
    image = grabbed(button)
    low = image.height() - 1
    assert image.pixelColor(6, 6) == palette.accent_soft
    assert image.pixelColor(20, low) == image.pixelColor(20, low - 1) == palette.accent


def test_a_selected_line_keeps_the_colour_of_text(qapp: QApplication, qtbot: QtBot) -> None:
    palette = theme.apply(qapp, "dark")
    names = QListWidget()
    names.addItems(["Assurances", "Verification"])
    names.setCurrentRow(1)
    qtbot.addWidget(names)
    names.show()
    qtbot.waitUntil(names.isActiveWindow)
    line = names.visualItemRect(names.item(1))
    image = grabbed(names.viewport())
    assert image.pixelColor(line.right() - 2, line.center().y()) == palette.accent_soft
    assert line.height() == 24


def test_a_ticked_box_shows_a_tick(qapp: QApplication, qtbot: QtBot) -> None:
    palette = theme.apply(qapp, "light")
    box = QCheckBox()
    qtbot.addWidget(box)
    assert palette.text.name() not in colours(grabbed(box))
    box.setChecked(True)
    inside = grabbed(box).copy(QRect(QPoint(2, 2), QSize(14, box.height() - 4)))
    assert any(contrast(QColor(name), palette.base) > 10 for name in colours(inside))


def test_a_combo_box_has_an_arrow(qapp: QApplication, qtbot: QtBot) -> None:
    palette = theme.apply(qapp, "light")
    combo = QComboBox()
    combo.resize(100, 24)
    qtbot.addWidget(combo)
    arrow = grabbed(combo).copy(78, 4, 20, 16)
    assert any(contrast(QColor(name), palette.base) > 4 for name in colours(arrow))


def test_the_arrow_changes_sides_in_an_arabic_window(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, "light")
    combo = QComboBox()
    combo.resize(100, 24)
    combo.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(combo)
    image = grabbed(combo)
    assert len(colours(image.copy(2, 4, 20, 16))) > 1
    assert len(colours(image.copy(78, 4, 20, 16))) == 1


def _beside_another(qtbot: QtBot, kind: type[QWidget], **properties: object):
    window = QWidget()
    window.resize(400, 100)
    qtbot.addWidget(window)
    control, other = kind(), QLineEdit()
    for name, value in properties.items():
        control.setProperty(name, value)
    if isinstance(control, QPushButton):
        control.setText("Record position…")
    row = QHBoxLayout(window)
    row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    row.addWidget(control)
    row.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, control, other


# ---------------------------------------------------------------------- icons


@pytest.mark.parametrize("name", icons.GLYPHS)
def test_every_icon_is_drawn_within_its_edges(qapp: QApplication, name: str) -> None:
    palette = Palette.load("light")
    image = icons.icon(name, palette).pixmap(QSize(20, 20), 1.0).toImage()
    inked = {(x, y) for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() > 100}
    assert len(inked) >= 6
    assert all(1 <= x <= 18 and 1 <= y <= 18 for x, y in inked)


def test_icons_differ_from_one_another(qapp: QApplication) -> None:
    palette = Palette.load("light")
    drawn = [
        icons.icon(name, palette).pixmap(QSize(20, 20), 1.0).toImage() for name in icons.GLYPHS
    ]
    assert all(one != other for at, one in enumerate(drawn) for other in drawn[:at])


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0])
def test_icons_have_a_pixel_for_each_of_the_screen(qapp: QApplication, dpr: float) -> None:
    pixmap = icons.icon("print", Palette.load("dark")).pixmap(QSize(16, 16), dpr)
    assert pixmap.width() == round(16 * dpr)
    assert pixmap.devicePixelRatio() == dpr


def test_icons_say_by_colour_whether_they_are_on_or_disabled(qapp: QApplication) -> None:
    palette = Palette.load("light")
    icon = icons.icon("close", palette)
    expected = {
        (QIcon.Mode.Normal, QIcon.State.Off): palette.text2,
        (QIcon.Mode.Active, QIcon.State.Off): palette.text,
        (QIcon.Mode.Normal, QIcon.State.On): palette.accent,
        (QIcon.Mode.Disabled, QIcon.State.Off): palette.line,
    }
    for (mode, state), colour in expected.items():
        image = icon.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
        assert image.pixelColor(16, 16).name() == colour.name()


def test_icons_outlive_what_made_them(qapp: QApplication) -> None:
    copies = [QIcon(icons.icon(name, Palette.load("light"))) for name in icons.GLYPHS]
    gc.collect()
    assert all(not copy.pixmap(QSize(16, 16)).isNull() for copy in copies)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(ValueError, match="thumbs-up"):
        icons.icon("thumbs-up", Palette.load("light"))


def test_a_package_without_the_font_is_told_to_the_user(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(icons, "_folder", lambda: tmp_path)
    with pytest.raises(NegotiatorError, match="icons"):
        icons._font.__wrapped__()


# ---------------------------------------------------------------------- at the start


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
@pytest.mark.parametrize(("name", "zoom"), [("light", 1.0), ("dark", 1.5)])
def test_a_window_that_gets_its_sheet_last_looks_as_one_that_is_made_under_it(
    qapp: QApplication, qtbot: QtBot, sample: Path, language: str, name: str, zoom: float
) -> None:
    use(language)
    qt_words.speak(qapp)
    pictures = []
    for has_sheet in (True, False):
        palette = theme.apply(qapp, name, zoom, has_sheet=has_sheet)
        window = MainWindow(Settings(author="Desk 2"), palette)
        qtbot.addWidget(window)
        window.open_file(sample)
        theme.put_on_sheet(qapp, palette)
        window.show()
        window.workspace.session.select(1, 1)
        QTest.qWait(200)
        pictures.append(grabbed(window))
        window.close()
    assert pictures[0] == pictures[1]
