"""A window in Arabic: what is drawn by hand stands on the other side, and words run as they do."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget, QStyleOptionViewItem

import negotiator
from negotiator import language
from negotiator.domain.dates import PartialDate
from negotiator.ui import qt_words, theme
from negotiator.ui.drawn import OneLine, OwnDirection
from negotiator.ui.icons import icon
from negotiator.ui.inspector import Inspector
from negotiator.ui.round_slider import RoundSlider
from negotiator.ui.stylesheet import written
from negotiator.ui.views.comparison_view import ComparisonPage
from negotiator.ui.views.component_list import ComponentList
from negotiator.ui.views.history_view import altered
from tests.language.pretended import pretend, said
from tests.ui.pictures import picture


@pytest.fixture
def arabic(qapp, monkeypatch) -> Iterator[None]:
    pretend(monkeypatch)
    language.use("ar")
    qt_words.speak(qapp)
    yield
    language.use("en")
    qt_words.speak(qapp)
    theme.apply(qapp, "light")


def shown(qtbot, widget, name: str, size: tuple[int, int]) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(*size)
    widget.show()
    qtbot.waitUntil(widget.isVisible)
    return picture(widget, name)


def inked(image: QImage, area: QRect) -> list[int]:
    """Return the columns of an area in which something dark is written, from the left."""
    return [
        x
        for x in range(area.left(), area.right())
        if any(image.pixelColor(x, y).lightness() < 90 for y in range(area.top(), area.bottom()))
    ]


def test_the_list_of_components_begins_at_the_right(qtbot, talks, session, arabic):
    widget = ComponentList(session)
    widget.show_components(session.matrix.question.components)
    image = shown(qtbot, widget, "components-mirrored", (230, 200))
    component = widget.model.row_of(talks.keys("A.2", "RU")[0])
    rect = widget.list.visualRect(widget.model.index(component))
    rect.moveTopLeft(widget.list.viewport().mapTo(widget, rect.topLeft()))
    columns = inked(image, rect.adjusted(4, 2, -4, -rect.height() // 2))
    middle = rect.center().x()
    assert sum(x > middle for x in columns) > sum(x < middle for x in columns)
    # Number and title stand apart: between them nothing is written.
    gaps = [b - a for a, b in pairwise(columns)]
    assert max(gaps) >= 5


def test_the_first_text_and_the_first_party_stand_at_the_right(qtbot, talks, session, arabic):
    talks.text("A.2", "Current framework", "current framework", "No clause exists today.")
    talks.text("A.2", "Rev.1", "proposal", "A clause exists today and later.")
    talks.say("UA", "A.2", "supports", "2026-01-10")
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    page = ComparisonPage(session)
    page.tools = page.tool_widgets()
    image = shown(qtbot, page, "comparison-mirrored", (1100, 400))
    assert not image.isNull()
    key = talks.keys("A.2", "RU")[0]
    chips = page.rows._pictures[key].chips
    assert chips[0][0].left() > chips[1][0].left() > chips[-1][0].left()
    buttons = page._strip.findChildren(type(page._ways["sides"]))
    sides = {button.accessibleName().split("،")[0]: button.toolTip() for button in buttons}
    left, right = said("ar", "stands left"), said("ar", "stands right")
    assert any("Current framework" in name and right in tip for name, tip in sides.items())
    assert any("Rev.1" in name and left in tip for name, tip in sides.items())
    qtbot.keyClick(page.rows, Qt.Key.Key_Left)
    assert session.selection == talks.keys("A.2", "UA")
    qtbot.keyClick(page.rows, Qt.Key.Key_Left)
    assert session.selection == talks.keys("A.2", "RU")


def test_time_runs_from_left_to_right_in_each_language(qtbot, talks, session, arabic):
    for n in range(1, 5):
        talks.round(n, f"2026-0{n}-01", f"2026-0{n}-02")
    talks.say("RU", "A.2", "opposes", "2026-04-02")
    slider = RoundSlider(session)
    day = PartialDate.parse("2026-02-02").last_day
    rounds = session.matrix.question.framework.rounds
    slider.show_rounds(rounds, day, None, (rounds[0].start, rounds[-1].end))
    image = shown(qtbot, slider, "slider-mirrored", (300, 42))
    assert slider._x(0) < slider._x(3)
    # Each of the four rounds is named.
    ink = inked(image, QRect(0, 4, 300, 14))
    names = 1 + sum(b - a > 20 for a, b in pairwise(ink))
    assert names == 4
    with qtbot.waitSignal(slider.as_of_chosen) as chosen:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert chosen.args[0].number == 3


def test_icons_that_point_on_point_to_the_left(qapp, palette, arabic):
    def painted(name: str) -> QImage:
        image = icon(name, palette).pixmap(64, 64).toImage()
        return image.convertToFormat(QImage.Format.Format_ARGB32)

    def weight(image: QImage) -> int:
        """Return on which side of the middle there is more ink."""
        return sum(
            (1 if x >= 32 else -1) * image.pixelColor(x, y).alpha()
            for x in range(64)
            for y in range(64)
        )

    mirrored = weight(painted("next"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert weight(painted("next")) * mirrored < 0


def test_borders_of_joined_buttons_change_sides(palette):
    def first(sheet: str) -> str:
        return sheet.split('QPushButton[segment="first"]')[1].split("}", maxsplit=1)[0]

    plain = written(palette, 1.0, lambda size: size)
    mirrored = written(palette, 1.0, lambda size: size, is_mirrored=True)
    assert "border-top-left-radius" in first(plain)
    assert "border-top-right-radius" in first(mirrored)
    assert "text-align: left" in mirrored  # Qt turns alignments by itself


def test_a_line_of_latin_words_is_cut_at_its_end(qtbot, arabic):
    mirrored = OneLine("Defence support clause (Article 5-like)")
    image = shown(qtbot, mirrored, "one-line-mirrored", (120, 24))
    plain = OneLine(mirrored.text())
    plain.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert shown(qtbot, plain, "one-line", (120, 24)) == image


def test_words_in_a_list_keep_their_direction(qtbot, arabic):
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItem("48 hours can be worked with.")
    delegate = OwnDirection(rows)
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    delegate.initStyleOption(option, rows.model().index(0, 0))
    assert option.text == "\u206848 hours can be worked with."
    option.direction = Qt.LayoutDirection.LeftToRight
    delegate.initStyleOption(option, rows.model().index(0, 0))
    assert option.text == "48 hours can be worked with."


def test_margins_change_sides(arabic):
    assert theme.sided(1, 2, 3, 4) == (3, 2, 1, 4)


def test_an_alteration_reads_from_the_right(arabic):
    words = altered("name", "Kyiv", "Київ")
    assert "Kyiv\u2069 ← \u2068Київ" in words


def test_nothing_in_the_inspector_is_cut_off(qtbot, talks, session, arabic):
    talks.say("RU", "A.2", "opposes", "2026-01-10")
    talks.say("RU", "A.2", "supports", "2026-02-10")
    session.select(*talks.keys("A.2", "RU"))
    inspector = Inspector(session)
    shown(qtbot, inspector, "inspector-mirrored", (260, 500))
    page = inspector._scroll.widget()
    assert page.width() <= inspector._scroll.viewport().width()


def test_no_arrow_points_to_the_right_in_every_language():
    """What was and what it became goes through ``arrow`` and ``became``, which turn it."""
    rooms = Path(negotiator.__file__).parent
    fixed = re.compile(r'QLabel\("→"\)|" → "|\} → \{')
    said = re.compile(r"\btr\(\s*\"[^\"]*→")
    found = [
        f"{path.relative_to(rooms)}:{n}"
        for path in rooms.rglob("*.py")
        if path.name != "language.py"
        for n, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if fixed.search(line) and not said.search(line) and "{before} → {after}" not in line
    ]
    assert found == []
