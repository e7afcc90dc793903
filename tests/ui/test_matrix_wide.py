"""A matrix of many parties: what is read and painted follows what is seen, not the record."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from negotiator.exchange.sample import write_large_sample
from negotiator.reports.matrix import Matrix
from negotiator.reports.survey import Survey
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.recording import record_position
from negotiator.ui.models.matrix_lines import KnownLines
from negotiator.ui.session import Session
from negotiator.ui.views.matrix_view import MatrixPage

PARTIES = 60


@pytest.fixture
def wide(qtbot, palette, tmp_path):
    file = tmp_path / "wide.negotiation"
    write_large_sample(file, parties=PARTIES, components=120, positions=4_000, seed=5)
    made = Session(Record.open(file), palette)
    yield made
    made.close()


@pytest.fixture
def page(qtbot, wide):
    made = MatrixPage(wide)
    qtbot.addWidget(made)
    made.density = "symbol"
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(made.isVisible)
    return made


class Painted(QObject):
    def __init__(self):
        super().__init__()
        self.pixels = 0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.pixels += sum(rect.width() * rect.height() for rect in event.region())
        return False


def test_parts_of_lines_hold_what_whole_lines_hold(wide):
    matrix = wide.matrix
    keys = list(matrix.components[10:40])
    whole, parts = KnownLines(matrix), KnownLines(matrix)
    for start in (50, 3, 17, 40, 0, 30):
        parts.ask(keys, range(start, min(start + 11, PARTIES)))
    for key in keys:
        assert parts.part(key, range(14)).cells[:14] == whole.line(key).cells[:14]
        assert parts.line(key).cells == whole.line(key).cells
        assert not parts.line(key).missing


def test_only_the_parties_in_sight_are_read(qtbot, wide, monkeypatch):
    asked = []
    cells = Matrix.cells

    def noted(self, components, parties=None):
        asked.append((len(components), None if parties is None else len(parties)))
        return cells(self, components, parties)

    monkeypatch.setattr(Matrix, "cells", noted)
    page = MatrixPage(wide)
    qtbot.addWidget(page)
    page.surveyor.rest()
    page.resize(900, 500)
    page.show()
    QApplication.processEvents()
    assert asked
    assert all(parties is not None and parties <= 16 for _, parties in asked)


def test_the_margin_follows_as_soon_as_the_matrix_is_at_rest(qtbot, page):
    model = page.table.matrix_model
    heads = [n for n, _, _ in page.table.rows_in(page.table.viewport().rect())]
    heads = [n for n in heads if not model.heads[n].is_chapter]
    assert any(model.head_tally(n) is None for n in heads)
    qtbot.waitUntil(lambda: all(model.head_tally(n) is not None for n in heads))
    for n in heads:
        tally = model.head_tally(n)
        key = model.heads[n].component.key
        margin = model.matrix.margin(key, model.matrix.cells([key]))
        assert (tally.convergence, tally.change) == margin[:2]
        assert (tally.counts, tally.without) == (margin.counts, margin.without)


def test_a_survey_ends_without_a_word_when_its_matrix_goes_while_it_reads(
    qtbot, wide, monkeypatch, capfd
):
    read, began, goes_on = Survey.read, threading.Event(), threading.Event()

    def slowly(self, keys):
        if threading.current_thread() is not threading.main_thread():
            began.set()
            goes_on.wait(10)
        return read(self, keys)

    monkeypatch.setattr(Survey, "read", slowly)
    page = MatrixPage(wide)
    page.show()
    page.surveyor.start()
    qtbot.waitUntil(began.is_set)
    shiboken6.delete(page)
    goes_on.set()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    assert capfd.readouterr().err == ""


def test_one_recorded_position_paints_its_cell_only(qtbot, wide, page):
    from negotiator.domain.positions import Position

    table, model = page.table, page.table.matrix_model
    head = next(n for n, row in enumerate(model.heads) if not row.is_chapter and n > 2)
    index = model.spot(head, 2)
    qtbot.wait(50)
    painted = Painted()
    table.viewport().installEventFilter(painted)
    component, party = model.heads[head].component, model.parties[2]
    before = model.cell(head, 2)
    stance = 1 if before is None or before.stance != 1 else 5
    record_position(
        wide.record,
        Position(
            component=wide.record.uid_of("component", component.key),
            party=wide.record.uid_of("party", party.key),
            stance=stance,
            expressed_on=wide.matrix.question.as_of,
            day_order=50,
        ),
    )
    QApplication.processEvents()
    assert model.cell(head, 2).stance == stance
    rect = table.cell_rect(index)
    assert 0 < painted.pixels <= 2 * rect.width() * rect.height()


def test_moving_the_day_keeps_what_was_sketched_of_cells_that_stay(wide, page, monkeypatch):
    from negotiator.domain.dates import PartialDate

    sketcher = page.table.sketcher
    day = reads.neighbouring_day(wide.record, wide.matrix.question.day, -1)
    drawn = []
    sketch = type(sketcher)._sketch
    monkeypatch.setattr(
        type(sketcher),
        "_sketch",
        lambda self, cell, *size: drawn.append(cell) or sketch(self, cell, *size),
    )
    wide.perspective = wide.perspective.but(as_of=PartialDate.of(day))
    QApplication.processEvents()
    seen = len(list(page.table.rows_in(page.table.viewport().rect()))) * len(
        page.table.columns_in(page.table.viewport().rect())
    )
    assert page.table.sketcher is sketcher
    assert len(drawn) < seen / 4
