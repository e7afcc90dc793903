"""The program's own words in the language of who reads them: interface, pages, command line.

English stands in the code, marked by ``tr``. Qt's tools gather it into
``resources/translations/*.ts`` and compile that to ``.qm``, which is read here without Qt, since
the command line works where no Qt library can be loaded.

There is one language for the whole program (``use``), and one for a stretch of work that is in
another one, such as a page for somebody else (``speaking``). Names and words of the record are
never translated.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import Final

from negotiator import assets

LANGUAGES: Final = {
    "en": "English",
    "uk": "Українська",
    "ru": "Русский",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "zh": "中文",
}
"""The languages by their codes (ISO 639-1), each in its own words."""
_FROM_THE_RIGHT = ("ar",)
_SOURCE = "en"
_ISOLATED = "\u2068{}\u2069"
"""First strong isolate: what is put in keeps its own direction (Unicode Annex 9)."""
_RIGHT_MARK = "\u200f"
"""Right-to-left mark: lets a text run from the right in which only what is put in has letters."""
_PLACES = re.compile(r"\{[^}]*\}")

_spoken_by_all = _SOURCE
_spoken_here: ContextVar[str] = ContextVar("spoken_here", default="")


# ---------------------------------------------------------------------- which language


def current() -> str:
    """Return the code of the language that is spoken."""
    return _spoken_here.get() or _spoken_by_all


def use(code: str) -> None:
    """Speak a language from now on; one that is not known is taken for English."""
    global _spoken_by_all  # noqa: PLW0603 - one program speaks one language
    _spoken_by_all = code if code in LANGUAGES else _SOURCE


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language for a while, in this thread only; "" goes on in the present one."""
    token = _spoken_here.set(code if code in LANGUAGES else _spoken_here.get())
    try:
        yield
    finally:
        _spoken_here.reset(token)


def is_from_the_right() -> bool:
    """Whether the language is written from the right."""
    return current() in _FROM_THE_RIGHT


def of_the_system() -> str:
    """Return the language that the system is set to, or English where it is not one of ours."""
    if sys.platform.startswith("win"):
        import ctypes
        from locale import windows_locale

        named = windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    else:
        names = ("LC_ALL", "LC_MESSAGES", "LANG")
        named = next((os.environ[name] for name in names if os.environ.get(name)), "")
    code = named.replace("-", "_").split("_")[0].split(".")[0].lower()
    return code if code in LANGUAGES else _SOURCE


# ---------------------------------------------------------------------- words


def tr(text: str, comment: str = "", n: int | None = None, /, **values: object) -> str:
    """Return a text of the program in the language that is spoken.

    Args:
        text: the English, as it stands in the code; ``{name}`` stands for a value.
        comment: tells apart what is one word in English and several elsewhere.
        n: a number that decides the form; it stands where ``%n`` is.
        values: what is put in for ``{name}``.
    """
    code = current()
    if n is None:
        said = text if code == _SOURCE else _catalog(code).get(text, comment)
    else:
        said = _catalog(code).get(text, comment, n).replace("%n", number(n))
    if not values:
        return said
    if code in _FROM_THE_RIGHT:
        values = {
            name: _ISOLATED.format(value) if isinstance(value, str) and value else value
            for name, value in values.items()
        }
        if not any(letter.isalpha() for letter in _PLACES.sub("", said)):
            said = f"{_RIGHT_MARK}{said}"
    return said.format(**values)


def marked(text: str, comment: str = "") -> str:
    """Return a text as it is, marked for translation; ``tr`` translates it when it is shown.

    For what stands in tables that are made before it is known which language is spoken.
    """
    del comment
    return text


def reason_of(problem: OSError) -> str:
    """Return why the system refused: in the language that is spoken, where its words are known."""
    said = problem.strerror or _UNKNOWN
    return tr(said) if said in (_UNKNOWN, *_REFUSALS) else said


_UNKNOWN = marked("unknown reason")
_REFUSALS = (
    marked("No such file or directory"),
    marked("Permission denied"),
    marked("Operation not permitted"),
    marked("Not a directory"),
    marked("Is a directory"),
    marked("No space left on device"),
    marked("Disk quota exceeded"),
    marked("Read-only file system"),
    marked("File exists"),
    marked("File name too long"),
    marked("File too large"),
    marked("Input/output error"),
    marked("Device or resource busy"),
)
"""What the system says of files and disks, as the C library has it in English."""


def in_all_languages(text: str, comment: str = "") -> frozenset[str]:
    """Return what a text of the program is in each of its languages, English included.

    For what the program has written in one language and reads in another one.
    """
    return frozenset({text, *(_catalog(code).get(text, comment) for code in LANGUAGES)})


def number(value: int) -> str:
    """Return a whole number with what parts its thousands."""
    return f"{value:,}".replace(",", tr(",", "between thousands"))


def decimal(value: float, places: int = 2) -> str:
    """Return a number with so many places after its decimal sign."""
    return f"{value:.{places}f}".replace(".", tr(".", "decimal sign"))


def listed(words: list[str] | tuple[str, ...]) -> str:
    """Return words one after the other, as a list in a sentence."""
    return _joined(words, tr(", ", "between the words of a list"))


def parted(words: list[str] | tuple[str, ...]) -> str:
    """Return parts of a sentence that hold commas themselves, one after the other."""
    return _joined(words, tr("; ", "between the parts of a sentence"))


def either(words: list[str] | tuple[str, ...]) -> str:
    """Return words of which any may hold, "opposes or rejects"."""
    return _joined(words, tr(" or ", "between alternatives, with its spaces"))


def quoted(words: str) -> str:
    """Return words of somebody else in quotation marks, which run as the words do."""
    return tr("“{words}”", "quotation marks").format(words=words)


def arrow() -> str:
    """Return the arrow from what was to what is, in the direction in which one reads."""
    return "←" if is_from_the_right() else "→"


def facing(text: str) -> str:
    """Return lines so that they run from the side of the language, whatever they begin with."""
    return f"{_RIGHT_MARK}{text}" if is_from_the_right() else text


def became(*words: str) -> str:
    """Return what was and what it became, "opposes → reserves"."""
    return _joined(words, f" {arrow()} ")


def _joined(words: list[str] | tuple[str, ...], between: str) -> str:
    """Return words with something between them, each in its own direction."""
    if len(words) < 2 or not is_from_the_right():
        return between.join(words)
    return _RIGHT_MARK + between.join(_ISOLATED.format(word) for word in words)


# ---------------------------------------------------------------------- catalogues


class Catalog:
    """What Qt's lrelease made of one language, read from its bytes."""

    def __init__(self, data: bytes) -> None:
        """Read a catalogue.

        Raises:
            ValueError: the bytes are none.
        """
        self._forms: dict[tuple[str, str], tuple[str, ...]] = {}
        self._rules = b""
        if data[: len(_MAGIC)] != _MAGIC:
            raise ValueError("this is no catalogue of translations")
        at = len(_MAGIC)
        while at + 5 <= len(data):
            kind, size = unpack_from(">BI", data, at)
            part = data[at + 5 : at + 5 + size]
            at += 5 + size
            if kind == _MESSAGES:
                self._read(part)
            elif kind == _NUMERUS_RULES:
                self._rules = part

    def __len__(self) -> int:
        return len(self._forms)

    def get(self, text: str, comment: str = "", n: int | None = None) -> str:
        """Return the translation of a text; the text itself where there is none."""
        forms = self._forms.get((text, comment))
        if not forms:
            return text
        form = 0 if n is None else _form_of(n, self._rules)
        return forms[min(form, len(forms) - 1)] or text

    def _read(self, part: bytes) -> None:
        forms: list[str] = []
        at, source, comment = 0, "", ""
        while at < len(part):
            tag = part[at]
            at += 1
            if tag == _END:
                self._forms[source, comment] = tuple(forms)
                forms, source, comment = [], "", ""
                continue
            (size,) = unpack_from(">I", part, at)
            at += 4
            if size == _NOTHING:
                continue
            value = part[at : at + size]
            at += size
            if tag == _TRANSLATION:
                forms.append(value.decode("utf-16-be"))
            elif tag == _SOURCE_TEXT:
                source = value.decode("utf-8")
            elif tag == _COMMENT:
                comment = value.decode("utf-8")


# The form of a .qm file, and of the rules for numbers in it: QTranslator's source in Qt.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES, _NUMERUS_RULES = 0x69, 0x88
_END, _TRANSLATION, _SOURCE_TEXT, _COMMENT = 1, 3, 6, 8
_NOTHING = 0xFFFFFFFF
_EQUAL, _LESS, _AT_MOST, _BETWEEN = 1, 2, 3, 4
_NOT, _MOD_10, _MOD_100, _LEAD_1000 = 0x08, 0x10, 0x20, 0x40
_AND, _OR, _NEXT_FORM = 0xFD, 0xFE, 0xFF


def _form_of(n: int, rules: bytes) -> int:
    """Return which form a number takes: the first whose rule holds, or the one after all."""
    form, is_any, is_all, at = 0, False, True, 0
    while at < len(rules):
        holds, at = _holds(n, rules, at)
        is_all = is_all and holds
        joined_by = rules[at] if at < len(rules) else _NEXT_FORM
        at += 1
        if joined_by == _AND:
            continue
        is_any, is_all = is_any or is_all, True
        if joined_by == _OR:
            continue
        if is_any:
            return form
        form, is_any = form + 1, False
    return form


def _holds(n: int, rules: bytes, at: int) -> tuple[bool, int]:
    """Return whether one comparison holds, and where the next one begins."""
    code, first = rules[at], rules[at + 1]
    at += 2
    left = n
    if code & _MOD_10:
        left %= 10
    elif code & _MOD_100:
        left %= 100
    elif code & _LEAD_1000:
        while left >= 1000:
            left //= 1000
    kind = code & 0x07
    if kind == _EQUAL:
        holds = left == first
    elif kind == _LESS:
        holds = left < first
    elif kind == _AT_MOST:
        holds = left <= first
    else:
        holds = first <= left <= rules[at]
        at += 1
    return holds != bool(code & _NOT), at


@cache
def _catalog(code: str) -> Catalog:
    return Catalog(catalog_file(code).read_bytes())


def catalog_file(code: str) -> Path:
    """Return where the compiled catalogue of a language lies.

    Raises:
        NegotiatorError: it is missing, so the installation is not whole.
    """
    return assets.path(f"translations/negotiator_{code}.qm")
