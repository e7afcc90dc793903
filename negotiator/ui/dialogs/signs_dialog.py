"""Help for the signs: every tile and mark of the matrix with its meaning, and the measures."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.scale import NO_POSITION, NOT_APPLICABLE, NOT_ASKED, SILENT, Scale
from negotiator.domain.words import at_start
from negotiator.language import marked, tr
from negotiator.printing.palette import Palette
from negotiator.printing.symbols import Mark
from negotiator.ui.dialogs.form import close_button
from negotiator.ui.drawn import MarkSign, RedLineSign, TileSign
from negotiator.ui.theme import scaled

_ABSENCE = {
    SILENT: marked("the party was asked, and said nothing"),
    NO_POSITION: marked("the party said that it has none yet"),
    NOT_ASKED: marked("nobody has asked the party"),
    NOT_APPLICABLE: marked("the component does not apply to the party"),
}
_MARKS = (
    (
        Mark.TOWARDS,
        marked(
            "Moved towards agreement since the moment compared with; beside it, small and "
            "grey, the stance held then"
        ),
    ),
    (Mark.AWAY, marked("Moved away from agreement")),
    (Mark.TERMS, marked("The same stance on other terms: its condition or red line changed")),
    (Mark.OLD, marked("Stale: said longer ago than the negotiation’s limit, or of an older text")),
    (Mark.INHERITED, marked("Taken from a statement of a group; its words stand in italics")),
    (
        Mark.DIFFER,
        marked(
            "Contradictory: sources of one moment differ, and no working reading is chosen; "
            "the cell is hatched"
        ),
    ),
    (Mark.LINKED, marked("Linked to another component, or in a package; the inspector names them")),
    (Mark.WITHDRAWN, marked("Withdrawn: the party took back what it had said")),
    (Mark.ON_PUBLIC, marked("Basis public: there are also claims on other bases")),
    (Mark.IN_SESSION, marked("Basis in session: there are also claims on other bases")),
    (Mark.ASSESSMENT, marked("Basis assessment: it was never said")),
    (Mark.INTERNAL, marked("Basis internal: our own mandate and bottom line")),
)
_TIME = (
    (Mark.FIRST, marked("First record of a party on a component")),
    (Mark.REAFFIRMED, marked("Reaffirmed: said again, unchanged")),
    (Mark.CORRECTED, marked("Corrected: the record was wrong; no shift")),
    (Mark.RECODED, marked("Recoded: the scale changed; no shift")),
)
_BANDS = (
    marked(
        "<b>Band</b>: what is held, from the day it was said; the higher, the nearer to agreement. "
        "Dashed: on a condition. Hatched: held by the word of a group. Bar below: a red line."
    ),
    marked("<b>Span above a band</b>: said on a day that is known only to the month or year."),
    marked(
        "<b>Plate with a number</b>: as many events stand too close to be drawn; zoom in to see "
        "them."
    ),
    marked(
        "<b>Empty</b>: nothing is on record. <b>Dotted line</b>: silent, no position, not asked "
        "or not applicable."
    ),
    marked(
        "<b>Distance</b>: how far a party stands from the best stance, from 0 to 1, as the mean "
        "over the components on which it holds one."
    ),
)
_TEXTS = (
    marked(
        "<b>Struck</b>: left out. <b>Underlined</b>: put in. <b>Italic, dashed</b>: moved "
        "elsewhere."
    ),
    marked(
        "<b>[US: …]</b>: unsettled, and whose; <b>[a/b]</b>: alternatives; <b>[ ]</b>: a place "
        "held."
    ),
)
_MARGIN = (
    marked(
        "<b>Convergence</b>: how far stances agree, from 0 (half at each end of the scale) to 1 "
        "(all on one step): the consensus of Tastle and Wierman (2007), 1 + Σ pᵢ log₂(1 − |xᵢ − "
        "μ| / d), where pᵢ is the share of step xᵢ, μ the mean and d the width of the scale. It "
        "uses only the order and distance of steps. Who holds no stance is left out."
    ),
    marked(
        "<b>Bar</b>: how many hold each step, best to worst; the ruled end counts those without a "
        "stance."
    ),
    marked(
        "<b>?</b>: how many are unknown: no record, silent, no position, not asked, withdrawn. "
        "<b>moved</b>: cells that moved since the moment compared with."
    ),
    marked("<b>Blank</b> is no record. It means neither consent nor neutrality."),
)


class SignsDialog(QDialog):
    """What every sign means, in the colours of now and on the scale of the open file."""

    def __init__(self, scale: Scale, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Signs and measures"))
        self.resize(scaled(620), scaled(640))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(scaled(12))
        grid.setVerticalSpacing(scaled(6))
        self._grid, self._row = grid, 0
        self._title(tr("Stances, best to worst"))
        for code in range(1, len(scale) + 1):
            self._add(_tile(code, scale, palette), at_start(scale.shown(code)))
        best = _tile(1, scale, palette, conditional=True)
        self._add(best, tr("Dashed, of any stance: it holds only if its condition is met"))
        self._add(RedLineSign(palette), tr("Red line: the party has said that it will not move"))
        self._title(tr("Kinds of absence"))
        for code, meaning in _ABSENCE.items():
            words = tr(
                "{stance}: {meaning}", stance=at_start(scale.shown(code)), meaning=tr(meaning)
            )
            self._add(_tile(code, scale, palette), words)
        for title, marks in ((tr("Marks of a cell"), _MARKS), (tr("On the timeline"), _TIME)):
            self._title(title)
            for mark, words in marks:
                self._add(MarkSign(palette, mark), tr(words))
        self._add_paragraphs(_BANDS)
        self._title(tr("In texts"))
        self._add_paragraphs(_TEXTS)
        self._title(tr("In the margins"))
        self._add_paragraphs(_MARGIN)
        grid.setRowStretch(self._row, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addLayout(close_button(self))

    def _add_paragraphs(self, paragraphs: Sequence[str]) -> None:
        for words in paragraphs:
            self._grid.addWidget(_label(tr(words), Qt.TextFormat.RichText), self._row, 0, 1, 2)
            self._row += 1

    def _title(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "strong")
        label.setContentsMargins(0, scaled(8) if self._row else 0, 0, 0)
        self._grid.addWidget(label, self._row, 0, 1, 2)
        self._row += 1

    def _add(self, sign: QWidget, words: str) -> None:
        sign.setAccessibleName(words)
        self._grid.addWidget(sign, self._row, 0, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(_label(words, Qt.TextFormat.PlainText), self._row, 1)
        self._row += 1


def _tile(code: int, scale: Scale, palette: Palette, *, conditional: bool = False) -> TileSign:
    tile = TileSign(palette, scale)
    tile.show_stance(code, conditional=conditional)
    return tile


def _label(words: str, form: Qt.TextFormat) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(form)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
