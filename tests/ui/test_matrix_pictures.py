"""The matrix as it looks: golden pictures of the densities, and pictures of what is out of line."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QImage

from negotiator import settings
from negotiator.domain.dates import PartialDate
from negotiator.domain.negotiation import Negotiation
from negotiator.store.record import Record
from negotiator.ui import theme
from negotiator.ui.main_window import MainWindow
from negotiator.ui.session import Session
from negotiator.ui.views.matrix_view import MatrixPage
from tests.conftest import Talks
from tests.ui.pictures import MOST_APART, assert_golden, ink, picture, share_apart

DENSITIES = ("heat", "symbol", "summary", "full")
SIZE = (1040, 640)


@pytest.fixture
def shown(qtbot, qapp):
    """Show a matrix in a theme; the light one comes back afterwards."""

    def show(record: Record, name: str = "light", since: str = "") -> MatrixPage:
        session = Session(record, theme.apply(qapp, name))
        if since:
            session.perspective = session.perspective.but(since=PartialDate.parse(since))
        page = MatrixPage(session)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        qtbot.waitUntil(page.isVisible)
        return page

    yield show
    theme.apply(qapp, "light")


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("density", DENSITIES)
def test_the_densities_look_as_they_should(shown, sample: Path, density: str, name: str) -> None:
    record = Record.open(sample)
    page = shown(record, name, "2025-05-15")
    page.density = density
    assert_golden(page, f"matrix-{density}-{name}")
    record.close()


def test_the_comparison_would_notice_one_cell(shown, sample: Path) -> None:
    record = Record.open(sample)
    page = shown(record)
    page.density = "symbol"
    before = picture(page, "matrix-before")
    index = page.table.matrix_model.index(3, 2)
    rect = page.table.cell_rect(index).translated(page.table.viewport().mapTo(page, QPoint()))
    other = QImage(before)
    for y in range(rect.top(), rect.bottom()):
        for x in range(rect.left(), rect.right()):
            other.setPixel(x, y, 0xFF802020)
    assert share_apart(before, before) == 0
    assert share_apart(before, other) > MOST_APART / 2
    page.density = "summary"
    assert share_apart(before, picture(page, "matrix-after")) > 10 * MOST_APART
    record.close()


# ---------------------------------------------------------------------- out of line


def made(
    parties: int, components: int, name: str = "Party {}", title: str = "Component {}"
) -> Talks:
    talks = Talks(Record.in_memory(Negotiation(title="Pictures")))
    for n in range(parties):
        talks.party(f"P{n}", name.format(n))
    for n in range(components):
        talks.component(f"{n + 1}", title.format(n))
    for n in range(min(parties, 40)):
        for m in range(min(components, 12)):
            if (n + m) % 4:
                talks.say(
                    f"P{n}",
                    f"{m + 1}",
                    str(1 + (n * 3 + m) % 5),
                    "2026-03-04",
                    statement=title.format(n),
                )
    return talks


def check_heads_inside(page: MatrixPage) -> None:
    """Every head in sight has its words, cut or whole, inside of it."""
    table = page.table
    metrics = QFontMetricsF(theme.font(13, 600))
    assert metrics.height() < table.horizontalHeader().height()
    for head in (table.horizontalHeader(), table.verticalHeader()):
        for section in range(min(head.count(), 20)):
            assert head.sectionSize(section) > 0


@pytest.mark.parametrize("density", DENSITIES)
def test_long_names(shown, palette, density: str) -> None:
    long = "Plurinational Interim Coordination Authority for Donaudampfschifffahrtsgesellschaft {}"
    talks = made(8, 10, long, long)
    page = shown(talks.record)
    page.density = density
    image = picture(page, f"matrix-long-names-{density}")
    check_heads_inside(page)
    assert ink(image, palette.base) > 20_000
    model = page.table.matrix_model
    tip = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert long.format(0) in tip


def test_one_by_one(shown) -> None:
    page = shown(made(1, 1, "Only party", "Only component").record)
    picture(page, "matrix-one-by-one")
    rect = page.table.cell_rect(page.table.matrix_model.index(0, 0))
    assert rect.isValid()
    assert page.table.viewport().rect().contains(rect)


def test_nothing_by_nothing(shown) -> None:
    page = shown(made(0, 0).record)
    picture(page, "matrix-nothing")
    assert page.empty.isVisible()
    assert not page.legend.isVisible()


@pytest.mark.parametrize("density", DENSITIES)
def test_five_hundred_parties_by_three_components(shown, palette, density: str) -> None:
    page = shown(made(500, 3).record)
    page.density = density
    image = picture(page, f"matrix-500-by-3-{density}")
    assert ink(image, palette.base) > 10_000
    bar = page.table.horizontalScrollBar()
    assert density == "heat" or bar.maximum() > 0
    bar.setValue(bar.maximum())
    picture(page, f"matrix-500-by-3-{density}-end")
    last = page.table.visualRect(page.table.matrix_model.index(0, 499))
    assert last.intersects(page.table.viewport().rect())


@pytest.mark.parametrize("density", DENSITIES)
def test_right_to_left_names_in_a_mirrored_window(shown, qapp, density: str) -> None:
    talks = made(6, 6, "الجمهورية العربية {}", "ضمانات الأمن {}")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = shown(talks.record)
        page.density = density
        picture(page, f"matrix-right-to-left-{density}")
        first = page.table.cell_rect(page.table.matrix_model.index(0, 0))
        second = page.table.cell_rect(page.table.matrix_model.index(0, 1))
        assert first.left() > second.right()
        assert page.margin.geometry().right() < page.table.geometry().left() + 5
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_file_that_is_open_elsewhere_is_for_reading_only(window, sample, palette, qtbot) -> None:
    second = MainWindow(settings.Settings(author="Desk 3"), palette)
    qtbot.addWidget(second)
    second.resize(1280, 800)
    assert second.open_file(sample)
    second.show()
    assert second.workspace.session.record.read_only
    picture(second, "window-read-only")
    table = second.workspace.page.table
    table.setCurrentIndex(table.matrix_model.index(1, 1))
    assert not table.edit_cell()
    assert not second.actions_by_name["record-position"].isEnabled()
    assert not second.actions_by_name["keep-view"].isEnabled()
    second.close()
