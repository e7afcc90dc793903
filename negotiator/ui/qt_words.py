"""Qt's own words, its dates and the side it begins on, in the language that is spoken."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCollator, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from negotiator import language

_NAME: Final = "qt-words"
_CATALOGUES: Final = {"zh": "zh_CN"}
_PLACES: Final = {"ar": "ar_AE"}
"""Where a language is spoken whose digits are those that our own words have."""


def speak(application: QApplication) -> None:
    """Let Qt speak the language of the program: its buttons, menus and calendars, and its side."""
    code = language.current()
    for former in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(code))
    translator = QTranslator(application)
    translator.setObjectName(_NAME)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{_CATALOGUES.get(code, code)}", folder):
        application.installTranslator(translator)
    is_from_the_right = language.is_from_the_right()
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_from_the_right else Qt.LayoutDirection.LeftToRight
    )


def collated(names: Iterable[str]) -> list[str]:
    """Return names as a reader of the language would look for them in a list."""
    order = QCollator(QLocale())
    order.setNumericMode(True)
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(names, key=order.sortKey)


def _locale(code: str) -> QLocale:
    """Return the system's own locale where it is of the language, else the language's."""
    wanted, system = QLocale(_PLACES.get(code, code)), QLocale.system()
    is_same = system.language() == wanted.language() and system.zeroDigit() == wanted.zeroDigit()
    return system if is_same else wanted
