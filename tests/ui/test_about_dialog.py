"""About: what the program is, that it never uses the network, and all licences by keyboard."""

import bundled
import licences as gathered
import pytest
from packaging.utils import canonicalize_name
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from negotiator import __version__, assets
from negotiator.ui.dialogs.about_dialog import AboutDialog, licences
from tests.ui.pictures import picture


@pytest.fixture
def dialog(qtbot, window):
    """The dialog, opened from the menu."""
    window.actions_by_name["about"].trigger()
    found = window.findChild(AboutDialog)
    qtbot.waitUntil(found.isVisible)
    yield found
    found.reject()


def test_it_says_the_version_and_that_the_network_is_never_used(dialog):
    picture(dialog, "about")
    words = " ".join(label.text() for label in dialog.tabs.widget(0).findChildren(QLabel))
    assert f"Negotiator {__version__}" in words
    assert "never uses the network" in words


def test_the_licence_of_each_part_is_reached_by_keyboard(qtbot, dialog):
    dialog.tabs.setCurrentIndex(1)
    picture(dialog, "licences")
    page = dialog.licences
    page.parts.setFocus()
    assert page.text.toPlainText().startswith("MIT License")
    qtbot.keyClicks(page.parts, "patience")
    assert page.parts.currentItem().text() == "patiencediff"
    assert page.spdx.text() == "GPL-2.0-or-later"
    assert "GNU GENERAL PUBLIC LICENSE" in page.text.toPlainText()
    qtbot.keyClick(page.parts, Qt.Key.Key_Tab)
    assert page.text.hasFocus() or page.spdx.hasFocus()


def test_every_package_that_goes_out_has_its_licence_in_the_program():
    told = {licence.name: licence for licence in licences()}
    assert set(told) >= {str(canonicalize_name(each.name)) for each in bundled.distributions()}
    assert {"Negotiator", "Python", "Qt", "ICU", "SQLCipher", "OpenSSL"} <= set(told)
    for licence in told.values():
        assert licence.spdx
        assert len(licence.text) > 30


def test_the_licences_are_those_of_the_pinned_packages():
    """After `make lock` they may be others; then `make licences` gathers them anew."""
    assert gathered.licences() == assets.path("licences.txt").read_text("utf-8")
