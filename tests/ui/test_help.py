"""The help in the program: every sign of the screen is in it."""

from PySide6.QtWidgets import QLabel

from negotiator.domain.scale import DEFAULT_SCALE, NON_POSITIONS
from negotiator.printing.symbols import Mark
from negotiator.ui.dialogs.signs_dialog import SignsDialog
from negotiator.ui.drawn import MarkSign, TileSign
from tests.ui.pictures import ink, picture


def test_every_mark_and_tile_is_explained(qtbot, palette):
    dialog = SignsDialog(DEFAULT_SCALE, palette)
    qtbot.addWidget(dialog)
    dialog.show()
    marks = [sign._mark for sign in dialog.findChildren(MarkSign)]
    assert sorted(marks) == sorted(Mark)
    tiles = {sign._code for sign in dialog.findChildren(TileSign)}
    assert tiles == {*range(1, 6), *NON_POSITIONS}
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for name in ("Tastle and Wierman (2007)", "neither consent nor neutrality", "Red line"):
        assert name in words
    assert ink(picture(dialog, "signs"), palette.chrome) > 5_000


def test_the_signs_are_shown_from_the_menu(qtbot, window):
    window.actions_by_name["signs"].trigger()
    (dialog,) = window.findChildren(SignsDialog)
    assert dialog.isVisible()
    dialog.close()
