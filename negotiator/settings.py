"""Preferences of a user, and the places where the program keeps what is its own.

They are checked by pydantic. They are also read before there is a window, and to load pydantic
takes half as long as a bare window takes to open. So the file bears a seal: as the program wrote
it, it was checked when it was written. A file that was written by anybody else is checked when it
is read, and a preference when it is set.
"""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

import platformdirs

from negotiator import __version__
from negotiator.domain.date_words import FORMS, IN_WORDS, use_form
from negotiator.language import LANGUAGES, of_the_system, reason_of, speaking, tr, use

if TYPE_CHECKING:
    from pydantic import AfterValidator, TypeAdapter

_APP = "negotiator"
_MOST_RECENT = 12
_MOST_FOLDERS = 200
_LONGEST_AUTHOR = 100
_SEAL = "sealed"
THEMES = ("system", "light", "dark")
BASES = ("in session", "public", "assessment", "internal")
VIEWS = ("matrix", "timeline", "comparison", "overview", "history")
DENSITIES = ("heat", "symbol", "summary", "full")
PAPER_NAMES = ("A3", "A4", "Letter", "Tabloid")
MOST_EMBEDDED = 500_000_000
"""No document of more bytes is embedded, whatever a user prefers."""


def _account() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unnamed"
    return name if 0 < len(name) <= _LONGEST_AUTHOR and _is_text(name) else "unnamed"


def _is_text(name: str) -> bool:
    """Return whether a name has no bytes that stand for no letter, as a file's may have."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _within(**limits: Any) -> object:  # noqa: ANN401 - of a number, or of the length of a text
    """Return the rule that a preference is within limits, as pydantic names them."""
    from pydantic import Field

    return Field(**limits)


def _one_of(known: Collection[str]) -> AfterValidator:
    """Return the rule that a preference is one of these words."""
    from pydantic import AfterValidator

    def check(word: str) -> str:
        if word not in known:
            raise ValueError(word)
        return word

    return AfterValidator(check)


@dataclass
class _Known:
    """What the file is known to hold; of no account where preferences are compared.

    Attributes:
        values: what it holds, where that is known.
        is_kept: whether it is written at all.
    """

    values: dict[str, Any] | None = None
    is_kept: bool = True


@dataclass
class Preferences:
    """What a user may prefer, and what each of it may be."""

    __pydantic_config__: ClassVar = {"strict": True, "validate_assignment": True}

    author: Annotated[str, _within(min_length=1, max_length=_LONGEST_AUTHOR)] = field(
        default_factory=_account
    )
    author_code: Annotated[str, _within(max_length=12)] = ""
    theme: Annotated[str, _one_of(THEMES)] = "system"
    zoom: Annotated[float, _within(ge=0.8, le=2.0)] = 1.0
    language: Annotated[str, _one_of(("", *LANGUAGES))] = ""
    date_form: Annotated[str, _one_of(FORMS)] = IN_WORDS
    recent: list[str] = field(default_factory=list)
    pinned: list[str] = field(default_factory=list)
    places: dict[str, dict[str, object]] = field(default_factory=dict)
    inspector: Annotated[int, _within(ge=-10_000, le=10_000)] = 0
    crash_seen: str = ""
    news_seen: str = __version__
    window: Annotated[str, _within(pattern=r"^[\x00-\x7f]*$")] = ""
    view: Annotated[str, _one_of(VIEWS)] = "matrix"
    density: Annotated[str, _one_of(DENSITIES)] = "summary"
    embed_limit: Annotated[int, _within(ge=0, le=MOST_EMBEDDED)] = 10_000_000
    backups_kept: Annotated[int, _within(ge=1, le=500)] = 20
    backups_days: Annotated[int, _within(ge=1, le=3650)] = 90
    signs_as: Annotated[str, _within(max_length=100)] = ""
    basis: Annotated[str, _one_of(BASES)] = "in session"
    marking: Annotated[int, _within(ge=0, le=20)] = 0
    stale_days: Annotated[int, _within(ge=1, le=36_500)] = 60
    paper: Annotated[str, _one_of(PAPER_NAMES)] = "A3"
    is_portrait: bool = False
    is_monochrome: bool = False
    page_language: Annotated[str, _one_of(("", *LANGUAGES))] = ""
    keys: dict[str, str] = field(default_factory=dict)
    shared_folders: dict[str, str] = field(default_factory=dict)


_NAMES = tuple(each.name for each in fields(Preferences))
_RULES = repr(Preferences.__annotations__)
"""The rules in words: whoever has others takes a file of ours for one to be checked."""


@cache
def _rules() -> TypeAdapter[Preferences]:
    """Return what checks preferences; the annotations above are text until then."""
    from pydantic import TypeAdapter

    return TypeAdapter(Preferences)


@dataclass
class Settings(Preferences):
    """What a user prefers; what a newer program added to the file is kept as it is.

    Raises:
        ValueError: a preference cannot be what it is set to.
    """

    others: dict[str, object] = field(default_factory=dict)
    _known: _Known = field(default_factory=_Known, init=False, repr=False, compare=False)

    def __setattr__(self, name: str, value: object) -> None:
        # The last field is set when all others are.
        if name in _NAMES and "_known" in self.__dict__:
            _rules().validator.validate_assignment(Preferences(), name, value)
        super().__setattr__(name, value)

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """Read preferences.

        Raises:
            ValueError: they are damaged.
        """
        try:
            found = json.loads(content)
        except RecursionError:
            raise ValueError("preferences are not that deep") from None
        if not isinstance(found, dict):
            raise ValueError("preferences are a table")  # noqa: TRY004 - of the file, not the code
        seal = found.pop(_SEAL, None)
        text = _written(found)  # What could not be written again does not come in.
        known = {name: found.pop(name) for name in _NAMES if name in found}
        if seal != _seal(text):
            _rules().validate_json(text)
        return cls(**known, others=found)

    def to_json(self) -> str:
        """Return preferences as they are written, checked and sealed.

        Raises:
            ValueError: a list or a table among them holds what it cannot.
        """
        values = self.values()
        text = _written(values)
        _rules().validate_json(text)
        return _written({**values, _SEAL: _seal(text)})

    def values(self) -> dict[str, Any]:
        """Return a copy of all that is preferred, by its name."""
        return deepcopy({**{name: getattr(self, name) for name in _NAMES}, **self.others})

    @property
    def recorded_as(self) -> str:
        """What the record names its author: the name, and the code where there is one."""
        return f"{self.author} ({self.author_code})" if self.author_code else self.author

    def speak(self) -> None:
        """Use the preferred language and form of dates from now on; "" is the system's."""
        use(self.language or of_the_system())
        use_form(self.date_form)

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones, unless its name cannot be written as text."""
        name = str(path.resolve())
        if not _is_text(name):
            return
        self.recent[:] = [name, *(each for each in self.recent if each != name)][:_MOST_RECENT]

    def forget(self, name: str) -> None:
        """Take a file from the recent ones, and what was remembered of it."""
        self.recent = [each for each in self.recent if each != name]
        self.pinned = [each for each in self.pinned if each != name]
        self.places.pop(name, None)

    def pin(self, name: str, *, is_pinned: bool) -> None:
        """Let a file stand before the recent ones, or no more."""
        self.pinned = [each for each in self.pinned if each != name]
        if is_pinned:
            self.pinned.append(name)

    def listed(self) -> list[str]:
        """Return the files to offer: those pinned, then the recent ones."""
        return [*self.pinned, *(each for each in self.recent if each not in self.pinned)]

    def keep_place(self, path: Path, place: dict[str, object]) -> None:
        """Remember where one was in a file; of the oldest files it is forgotten."""
        name = str(path.resolve())
        if not _is_text(name):
            return
        self.places.pop(name, None)
        self.places[name] = place
        for oldest in list(self.places)[:-_MOST_FOLDERS]:
            del self.places[oldest]

    def place_of(self, path: Path) -> dict[str, object]:
        """Return where one was in a file; empty where that is not known."""
        return self.places.get(str(path.resolve()), {})

    def shared_folder(self, negotiation: str) -> Path | None:
        """Return the folder in which copies of a negotiation are shared, by its uid."""
        found = self.shared_folders.get(negotiation)
        return Path(found) if found else None

    def share_in(self, negotiation: str, folder: Path | None) -> None:
        """Share the copies of a negotiation in a folder from now on, or in none."""
        self.shared_folders.pop(negotiation, None)
        if folder is not None:
            self.shared_folders[negotiation] = str(folder)
            for oldest in list(self.shared_folders)[:-_MOST_FOLDERS]:
                del self.shared_folders[oldest]

    @classmethod
    def for_now(cls) -> Self:
        """Return preferences that hold while the program runs, and are never written."""
        made = cls()
        made._known.is_kept = False
        return made

    @property
    def is_kept(self) -> bool:
        """Whether what is preferred is written to the file."""
        return self._known.is_kept

    def know(self) -> None:
        """Take what is preferred now for what the file holds."""
        self._known.values = self.values()

    def take_over(self, content: bytes) -> None:
        """Take what another window of the program wrote since; what was changed here goes before.

        Two files that are opened by a double click stand in two processes. Without this the one
        that ends last would forget what the other one has kept.
        """
        known = self._known.values
        if known is None:
            return
        try:
            there = Settings.from_json(content).values()
        except ValueError:
            return
        here = self.values()
        for name, value in there.items():
            met = _met(here.get(name), value, known.get(name))
            if met == here.get(name):
                continue
            if name in _NAMES:
                setattr(self, name, met)
            else:
                self.others[name] = met
        self.recent = self.recent[:_MOST_RECENT]


def _written(values: dict[str, Any]) -> str:
    """Return preferences as text.

    Raises:
        ValueError: they hold what is no number or no text.
    """
    text = json.dumps(values, ensure_ascii=False, allow_nan=False, indent=1)
    text.encode("utf-8")
    return text


def _seal(text: str) -> str:
    """Return the seal of preferences that were checked, by the rules of this program."""
    return sha256(f"{_RULES}\n{text}".encode()).hexdigest()


def _met(here: object, there: object, known: object) -> object:
    """Return what comes of a preference that two processes knew alike, and changed.

    Of lists and tables both sides' changes hold; of anything else what was chosen here.
    """
    if there in (known, here):
        return here
    if here == known:
        return there
    if isinstance(here, list) and isinstance(there, list):
        old = known if isinstance(known, list) else []
        stay = [each for each in here if each in there or each not in old]
        return [*stay, *(each for each in there if each not in here and each not in old)]
    if isinstance(here, dict) and isinstance(there, dict):
        before = known if isinstance(known, dict) else {}
        ours = {key: value for key, value in here.items() if value != before.get(key)}
        left = {key: value for key, value in there.items() if key in here or key not in before}
        return {**left, **ours}
    return here


def settings_file() -> Path:
    """Return where the preferences are kept."""
    return platformdirs.user_config_path(_APP) / "settings.json"


def backups_folder() -> Path:
    """Return where copies of files are put before they are migrated."""
    return platformdirs.user_data_path(_APP) / "backups"


def keys_folder() -> Path:
    """Return where the own key and the known keys of others are kept."""
    return platformdirs.user_data_path(_APP) / "keys"


def reports_folder() -> Path:
    """Return where crash reports are put."""
    return platformdirs.user_log_path(_APP)


def load(path: Path | None = None) -> tuple[Settings, str]:
    """Read the preferences; returns them and a sentence if the file was damaged, else nothing.

    A damaged file is set aside under another name, and the program starts with the defaults.
    """
    file = path or settings_file()
    found, words = Settings(), ""
    try:
        found = Settings.from_json(file.read_bytes())
    except FileNotFoundError:
        pass
    except OSError as problem:
        with speaking(of_the_system()):
            words = tr("The preferences cannot be read ({reason}).", reason=reason_of(problem))
    except ValueError:
        with speaking(of_the_system()):
            words = _set_aside(file)
    found.know()
    return found, words


def _set_aside(file: Path) -> str:
    """Give a damaged file another name; returns what to say of it."""
    aside = file.with_suffix(f".damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
    try:
        file.replace(aside)
    except OSError as problem:
        return tr(
            "The preferences are damaged, and cannot be set aside: {reason}.",
            reason=reason_of(problem),
        )
    return tr("The preferences were damaged and were set aside as {name}.", name=aside.name)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the preferences, whole or not at all, with what another window kept meanwhile.

    Those of a safe start are not written.

    Raises:
        OSError: the folder cannot be written.
    """
    if not settings.is_kept:
        return
    file = path or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_file():
        settings.take_over(file.read_bytes())
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        unfinished.write_text(settings.to_json(), encoding="utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    settings.know()
