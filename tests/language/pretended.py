"""Languages that are English in other letters: every text of ours is told from the record's."""

import re

import pytest

from negotiator import language

_LETTERS = {
    "uk": "абцдефгхіжклмнопярстувщьйз",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنه",
}
_VALUES = re.compile(r"(\{[^}]*\}|%n)")


class Pretended(language.Catalog):
    """A catalogue that says each text in the letters of a language."""

    def __init__(self, code: str) -> None:
        self._table = str.maketrans(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
            _LETTERS[code] + _LETTERS[code].upper(),
        )

    def get(self, text: str, comment: str = "", n: int | None = None) -> str:
        parts = _VALUES.split(text)
        parts[::2] = [part.translate(self._table) for part in parts[::2]]
        return "".join(parts)


def pretend(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Ukrainian and Arabic be English in their letters, for the rest of a test.

    Of the other languages nothing is translated then, English numbers aside.
    """
    english = language.Catalog(language.catalog_file("en").read_bytes())
    catalogs = {code: Pretended(code) for code in _LETTERS}
    monkeypatch.setattr(language, "_catalog", lambda code: catalogs.get(code, english))


def said(code: str, text: str) -> str:
    """Return what a text becomes in a pretended language."""
    return Pretended(code).get(text)
