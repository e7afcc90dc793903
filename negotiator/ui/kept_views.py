"""Between the matrix in a window and the views that a file keeps under a name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from negotiator.domain.codes import Basis
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.views import Kept, KeptFilter, Layout, view_of
from negotiator.reports.arranged import laid_out
from negotiator.reports.filters import Aspect, Filter
from negotiator.store import recording

if TYPE_CHECKING:
    from negotiator.domain.scale import Scale
    from negotiator.store.record import Record
    from negotiator.ui.views.matrix_view import MatrixPage

_DOWN, _ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


def layout_of(page: "MatrixPage") -> Layout:
    """Return how the matrix is laid out now."""
    table, model = page.table, page.table.matrix_model
    perspective = page.session.perspective
    folded = model.folded
    return Layout(
        density=table.density,
        is_transposed=model.is_transposed,
        arrangement=perspective.arrangement,
        parties=perspective.parties,
        components=perspective.components,
        folded=tuple(
            row.component.number
            for row in model.matrix.rows
            if row.is_chapter and row.component.key in folded
        ),
        frozen_rows=table.frozen_count(_DOWN),
        frozen_columns=table.frozen_count(_ACROSS),
        widths=table.sizes.by_hand(_ACROSS),
        heights=table.sizes.by_hand(_DOWN),
        bases=perspective.bases,
    )


def show_layout(page: "MatrixPage", layout: Layout) -> None:
    """Lay the matrix out as a view says; what it names and the record lacks is left out."""
    table, model = page.table, page.table.matrix_model
    page.session.perspective = laid_out(page.session.record, page.session.perspective, layout)
    if model.is_transposed != layout.is_transposed:
        table.transpose()
    page.density = layout.density
    folded = set(layout.folded)
    model.fold_all(
        row.component.key
        for row in model.matrix.rows
        if row.is_chapter and row.component.number in folded
    )
    table.sizes.set_by_hand(_ACROSS, layout.widths)
    table.sizes.set_by_hand(_DOWN, layout.heights)
    table.freeze(_DOWN, layout.frozen_rows)
    table.freeze(_ACROSS, layout.frozen_columns)


def kept_filter(wanted: Filter, scale: "Scale") -> KeptFilter:
    """Return a filter as the file keeps it: stances by their names."""
    return KeptFilter(
        stances=tuple(scale.name(code) for code in sorted(wanted.stances)),
        aspects=tuple(aspect.value for aspect in Aspect if aspect in wanted.aspects),
        bases=tuple(sorted(wanted.bases)),
        grades=tuple(sorted(wanted.grades)),
        text=wanted.text.strip(),
    )


def filter_of(kept: KeptFilter, scale: "Scale") -> Filter:
    """Return a kept filter; stances that the scale no longer has are left out."""
    stances = set()
    for name in kept.stances:
        try:
            stances.add(scale.code(name))
        except NegotiatorError:
            continue
    aspects = {aspect.value for aspect in Aspect}
    return Filter(
        frozenset(stances),
        frozenset(Aspect(each) for each in kept.aspects if each in aspects),
        frozenset(Basis(each) for each in kept.bases),
        frozenset(kept.grades),
        kept.text,
    )


def keep(record: "Record", name: str, kept: Kept) -> None:
    """Keep a view under a name, in the place of the one that has it, as one change.

    Raises:
        NegotiatorError: the name cannot be, or the file cannot be written.
    """
    recording.keep_by_name(record, view_of(name, kept))
