"""The timeline as it looks: golden pictures, what is out of line, and what is handed out."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.printing.timeline_export import TimelineSheet, write_picture
from negotiator.store.record import Record
from negotiator.ui import theme
from negotiator.ui.dialogs.save_picture import title_of
from negotiator.ui.session import Session
from negotiator.ui.views.subject_list import FRAMEWORK, PARTY
from negotiator.ui.views.timeline_view import TimelinePage
from tests.ui.pictures import assert_golden, ink, picture
from tests.ui.test_timeline import assert_no_label_overlaps

SIZE = (1120, 720)


@pytest.fixture
def shown(qtbot, qapp):
    def show(
        record: Record, name: str = "light", component: str = "", party: str = ""
    ) -> TimelinePage:
        record.now = lambda: __import__("datetime").datetime(2026, 2, 27, 12).astimezone()
        session = Session(record, theme.apply(qapp, name))
        frame = session.matrix.question.framework
        components = {each.number: each.key for each in frame.components}
        parties = {each.code: each.key for each in frame.parties}
        if component:
            session.select(components[component], parties[party])
        page = TimelinePage(session)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        qtbot.waitUntil(page.isVisible)
        return page

    yield show
    theme.apply(qapp, "light")


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("way", ["component", PARTY, FRAMEWORK])
def test_the_three_ways_look_as_they_should(shown, sample: Path, way: str, name: str) -> None:
    with Record.open(sample) as record:
        page = shown(record, name, "A.2", "RU")
        perspective = page._session.perspective.but(since=PartialDate.parse("2025-05-15"))
        page._session.perspective = perspective
        if way != "component":
            page.subjects.show_way(way)
        assert_golden(page, f"timeline-{way}-{name}")
        assert_no_label_overlaps(page)


def test_one_event(talks, shown, palette):
    talks.say("RU", "A.2", "opposes", "2026-01-10", statement="Not in this form")
    page = shown(talks.record, "light", "A.2", "RU")
    assert ink(picture(page, "timeline-one-event"), palette.base) > 5_000
    assert len(page.lanes.picture.picture(1).bands) == 1


def test_none(talks, shown):
    page = shown(talks.record, "light", "A.2", "RU")
    picture(page, "timeline-none")
    assert page.moved.model.rowCount() == 0


@pytest.mark.parametrize("way", ["whole", "day"])
def test_twenty_shifts_on_one_day(talks, shown, way: str):
    for n in range(20):
        stance = ("supports", "rejects", "reserves", "opposes")[n % 4]
        talks.say("RU", "A.2", stance, "2026-01-10", day_order=n + 1, statement=f"Number {n + 1}")
    talks.say("RU", "A.2", "accepts", "2026-02-10")
    page = shown(talks.record, "light", "A.2", "RU")
    bands = page.lanes.picture.picture(1).bands
    assert len(bands) == 21
    if way == "day":
        page.lanes.show_time(bands[0].start, bands[0].start + 1)
    picture(page, f"timeline-twenty-shifts-{way}")
    hits = page.lanes.picture.painter.hits
    if way == "whole":
        assert max(hit.events for hit in hits) >= 19
    else:
        assert sum(hit.thing in bands for hit in hits) == 20
    assert_no_label_overlaps(page)


def test_right_to_left_names_and_statements(talks, shown, qapp):
    party = talks.party("EG", "الجمهورية العربية")
    talks.component("C.1", "ضمانات الأمن")
    talks.say("EG", "C.1", "opposes", "2026-01-10", statement="لا نقبل هذا النص بصيغته الحالية")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = shown(talks.record, "light", "C.1", "EG")
        picture(page, "timeline-right-to-left")
        repainted = [text for _, text in page.lanes.picture.painter.labels]
        assert party.name in repainted
        assert any("لا نقبل" in text for text in repainted)
        # Time runs from left to right in each language; the panes beside it are mirrored.
        assert page.subjects.geometry().left() > page.lanes.mapTo(page, page.lanes.pos()).x()
        assert_no_label_overlaps(page)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_dates_from_1946_to_2030(talks, shown):
    day = date(1946, 3, 5)
    for n, stance in enumerate(("rejects", "opposes", "reserves", "accepts", "supports") * 4):
        on = day + timedelta(days=1600 * n)
        if on.year <= 2030:
            talks.say("RU", "A.2", stance, on.isoformat(), statement=f"In {on.year}")
    page = shown(talks.record, "light", "A.2", "RU")
    picture(page, "timeline-1946-2030")
    assert_no_label_overlaps(page)
    assert page.lanes.axis.first.year == 1946 or page.lanes.axis.first.year == 1945


# ---------------------------------------------------------------------- handed out


@pytest.fixture
def sheet(shown, sample: Path):
    with Record.open(sample) as record:
        page = shown(record, "light", "A.2", "RU")
        page._session.perspective = page._session.perspective.but(
            since=PartialDate.parse("2025-05-15")
        )
        yield TimelineSheet(page.lanes.picture, title_of(page.lanes.picture))


SAID = (
    "Timeline: A.2 Defence support clause (Article 5-like)",
    "As of: 27 February 2026, after Round 5",
    "Changes since: Round 3, 15 May 2025",
    "Basis: in session, public, assessment",
    "RESTRICTED",
    "Illustrative sample",
    "First record",
    "Rejects",
    "Ukraine",
    "United Nations",
    "Convergence",
    "R5 Istanbul",
)


def test_the_picture_as_pdf_says_what_it_shows(sheet, tmp_path):
    path = tmp_path / "t.pdf"
    write_picture(sheet, path)
    reader = PdfReader(path)
    assert len(reader.pages) == 1
    text = " ".join(reader.pages[0].extract_text().split())
    for words in SAID:
        assert words in text, words
    assert reader.metadata.title == SAID[0]


def test_the_picture_as_svg_and_png_is_whole(sheet, tmp_path, qapp):
    write_picture(sheet, tmp_path / "t.svg")
    renderer = QSvgRenderer(str(tmp_path / "t.svg"))
    assert renderer.isValid()
    assert renderer.viewBox().size() == sheet.size
    svg = (tmp_path / "t.svg").read_text()
    assert f'width="{sheet.size.width() / 96 * 25.4:.1f}' in svg
    assert "RESTRICTED" in svg
    assert "United Nations" in svg
    write_picture(sheet, tmp_path / "t.png")
    image = QImage(str(tmp_path / "t.png"))
    assert image.size() == sheet.size * 2


def test_a_picture_of_another_form_or_of_thousands_of_lanes_is_refused(sheet, tmp_path):
    with pytest.raises(NegotiatorError, match="no picture of the form"):
        write_picture(sheet, tmp_path / "t.bmp")
    assert not list(tmp_path.glob("t.bmp"))
    many = sheet.picture
    many.lanes.spots = many.lanes.spots * 40
    with pytest.raises(NegotiatorError, match="would have 480 lanes"):
        TimelineSheet(many, "Too many")
