"""Preferences of a user, and the places where the program keeps what is its own."""

import getpass
import os
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Self

import platformdirs
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PrivateAttr

from negotiator.domain.date_words import FORMS, IN_WORDS, use_form
from negotiator.language import LANGUAGES, of_the_system, reason_of, speaking, tr, use

_APP = "negotiator"
_MOST_RECENT = 12
_MOST_FOLDERS = 200
BASES = ("in session", "public", "assessment", "internal")
VIEWS = ("matrix", "timeline", "comparison", "overview", "history")
PAPER_NAMES = ("A3", "A4", "Letter", "Tabloid")
MOST_EMBEDDED = 500_000_000
"""No document of more bytes is embedded, whatever a user prefers."""


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unnamed"


def _is_text(name: str) -> bool:
    """Return whether a name has no bytes that stand for no letter, as a file's may have."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def _one_of(known: Collection[str]) -> AfterValidator:
    """Return the rule that a preference is one of these words."""

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

    values: dict[str, Any] | None = field(default=None, compare=False)
    is_kept: bool = field(default=True, compare=False)


Language = Annotated[str, _one_of(("", *LANGUAGES))]
"""A language of the program; "" where it is that of the system."""


class Settings(BaseModel):
    """What a user prefers; what a newer program added to the file is kept as it is."""

    model_config = ConfigDict(strict=True, extra="allow", validate_assignment=True)

    author: str = Field(default_factory=_account, min_length=1, max_length=100)
    author_code: str = Field("", max_length=12)
    theme: Annotated[str, _one_of(("system", "light", "dark"))] = "system"
    zoom: float = Field(1.0, ge=0.8, le=2.0)
    language: Language = ""
    date_form: Annotated[str, _one_of(FORMS)] = IN_WORDS
    recent: list[str] = []
    pinned: list[str] = []
    places: dict[str, dict[str, object]] = {}
    inspector: int = Field(0, ge=-10_000, le=10_000)
    crash_seen: str = ""
    news_seen: str = ""
    window: str = Field("", pattern=r"^[\x00-\x7f]*$")
    view: Annotated[str, _one_of(VIEWS)] = "matrix"
    density: Annotated[str, _one_of(("heat", "symbol", "summary", "full"))] = "summary"
    embed_limit: int = Field(10_000_000, ge=0, le=MOST_EMBEDDED)
    backups_kept: int = Field(20, ge=1, le=500)
    backups_days: int = Field(90, ge=1, le=3650)
    signs_as: str = Field("", max_length=100)
    basis: Annotated[str, _one_of(BASES)] = "in session"
    marking: int = Field(0, ge=0, le=20)
    stale_days: int = Field(60, ge=1, le=36_500)
    paper: Annotated[str, _one_of(PAPER_NAMES)] = "A3"
    is_portrait: bool = False
    is_monochrome: bool = False
    page_language: Language = ""
    keys: dict[str, str] = {}
    shared_folders: dict[str, str] = {}
    _known: _Known = PrivateAttr(default_factory=_Known)

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
        self.recent = [name, *(each for each in self.recent if each != name)][:_MOST_RECENT]

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
        self._known.values = self.model_dump()

    def take_over(self, content: bytes) -> None:
        """Take what another window of the program wrote since; what was changed here goes before.

        Two files that are opened by a double click stand in two processes. Without this the one
        that ends last would forget what the other one has kept.
        """
        known = self._known.values
        if known is None:
            return
        try:
            there = Settings.model_validate_json(content).model_dump()
        except ValueError:
            return
        here = self.model_dump()
        for name, value in there.items():
            met = _met(here.get(name), value, known.get(name))
            if met != here.get(name):
                setattr(self, name, met)
        self.recent = self.recent[:_MOST_RECENT]


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
        found = Settings.model_validate_json(file.read_bytes())
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
        unfinished.write_text(settings.model_dump_json(indent=1), encoding="utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    settings.know()
