"""The help in the program: every sign of the screen and every key is in it."""

import re

from PySide6.QtWidgets import QLabel

from negotiator.domain.scale import DEFAULT_SCALE, NON_POSITIONS
from negotiator.printing.symbols import Mark
from negotiator.ui import menus
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


def test_every_key_of_the_table_is_taken_by_an_action_or_named_as_of_a_cell(window):
    taken = {
        key.toString()
        for action in window.actions_by_name.all().values()
        for key in action.shortcuts()
    }
    told = menus.keys_table()
    missing = {
        key
        for key in taken
        if not re.search(re.escape(key.replace("Ctrl+", "").replace("Shift+", "")), told)
        and not key.startswith("Ctrl+Shift+")
        and key
        not in {"Ctrl+N", "Ctrl+O", "Ctrl+W", "Ctrl+Q", "Ctrl+Y", "Ctrl++", "Ctrl+=", "Ctrl+-"}
        and key
        not in {
            "Ctrl+2",
            "Ctrl+3",
            "Ctrl+4",
            "Alt+PgDown",
            "Ctrl+Alt+PgDown",
            "Shift+F6",
            "Shift+F8",
        }
    }
    assert not missing
    assert len(taken) == sum(
        len(action.shortcuts()) for action in window.actions_by_name.all().values()
    )
