"""Preferences of a user, and the places where the program keeps what is its own."""

import getpass
import json
import os
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

import platformdirs

from negotiator.domain.date_words import FORMS, IN_WORDS, use_form
from negotiator.language import LANGUAGES, of_the_system, speaking, tr, use

_APP = "negotiator"
_MOST_RECENT = 12
_MOST_FOLDERS = 200
BASES = ("in session", "public", "assessment", "internal")
PAPER_NAMES = ("A3", "A4", "Letter", "Tabloid")
MOST_EMBEDDED = 500_000_000
"""No document of more bytes is embedded, whatever a user prefers."""


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unnamed"


@dataclass
class Settings:
    """What a user prefers; what a newer program added to the file is kept in ``others``."""

    author: str = field(default_factory=_account)
    author_code: str = ""
    theme: str = "system"
    zoom: float = 1.0
    language: str = ""
    date_form: str = IN_WORDS
    recent: list[str] = field(default_factory=list)
    pinned: list[str] = field(default_factory=list)
    places: dict[str, dict[str, object]] = field(default_factory=dict)
    inspector: int = 0
    crash_seen: str = ""
    news_seen: str = ""
    window: str = ""
    view: str = "matrix"
    density: str = "summary"
    embed_limit: int = 10_000_000
    backups_kept: int = 20
    backups_days: int = 90
    signs_as: str = ""
    basis: str = "in session"
    marking: int = 0
    stale_days: int = 60
    paper: str = "A3"
    is_portrait: bool = False
    is_monochrome: bool = False
    page_language: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    shared_folders: dict[str, str] = field(default_factory=dict)
    others: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Check what is there.

        Checked by hand, and not by a model: this is read before the window is shown, and a
        library of models takes longer to load than all that is read here.

        Raises:
            ValueError: a preference cannot be what it is.
        """
        sound = (
            isinstance(self.author, str) and 0 < len(self.author) <= 100,
            self.theme in ("system", "light", "dark"),
            isinstance(self.zoom, int | float) and 0.8 <= self.zoom <= 2.0,
            self.language in ("", *LANGUAGES),
            self.date_form in FORMS,
            isinstance(self.recent, list) and all(isinstance(n, str) for n in self.recent),
            isinstance(self.pinned, list) and all(isinstance(n, str) for n in self.pinned),
            isinstance(self.places, dict)
            and all(isinstance(each, dict) for each in self.places.values()),
            type(self.inspector) is int and -10_000 <= self.inspector <= 10_000,
            isinstance(self.crash_seen, str) and isinstance(self.news_seen, str),
            isinstance(self.window, str) and self.window.isascii(),
            self.view in ("matrix", "timeline", "comparison", "overview", "history"),
            self.density in ("symbol", "summary", "full"),
            type(self.backups_kept) is int and 1 <= self.backups_kept <= 500,
            type(self.backups_days) is int and 1 <= self.backups_days <= 3650,
            isinstance(self.signs_as, str) and len(self.signs_as) <= 100,
            isinstance(self.author_code, str) and len(self.author_code) <= 12,
            self.basis in BASES,
            type(self.marking) is int and 0 <= self.marking <= 20,
            type(self.stale_days) is int and 1 <= self.stale_days <= 36_500,
            self.paper in PAPER_NAMES,
            isinstance(self.is_portrait, bool) and isinstance(self.is_monochrome, bool),
            self.page_language in ("", *LANGUAGES),
            isinstance(self.keys, dict)
            and all(isinstance(each, str) for pair in self.keys.items() for each in pair),
            isinstance(self.shared_folders, dict)
            and all(isinstance(folder, str) for folder in self.shared_folders.values()),
            type(self.embed_limit) is int and 0 <= self.embed_limit <= MOST_EMBEDDED,
        )
        if not all(sound):
            raise ValueError("a preference is not what it may be")

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """Read preferences.

        Raises:
            ValueError: they are damaged.
        """
        found = json.loads(content)
        if not isinstance(found, dict):
            raise ValueError("preferences are a table")  # noqa: TRY004
        known = {each.name for each in fields(cls)} - {"others"}
        others = {name: value for name, value in found.items() if name not in known}
        return cls(**{n: v for n, v in found.items() if n in known}, others=others)

    def to_json(self) -> str:
        """Return preferences as they are written."""
        kept = asdict(self)
        return json.dumps({**kept.pop("others"), **kept}, ensure_ascii=False, indent=1)

    @property
    def recorded_as(self) -> str:
        """What the record names its author: the name, and the code where there is one."""
        return f"{self.author} ({self.author_code})" if self.author_code else self.author

    def speak(self) -> None:
        """Use the preferred language and form of dates from now on; "" is the system's."""
        use(self.language or of_the_system())
        use_form(self.date_form)

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        name = str(path.resolve())
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
    try:
        return Settings.from_json(file.read_bytes()), ""
    except FileNotFoundError:
        return Settings(), ""
    except (ValueError, OSError) as problem:
        if isinstance(problem, OSError):
            with speaking(of_the_system()):
                return Settings(), tr(
                    "The preferences cannot be read ({reason}).", reason=problem.strerror
                )
        aside = file.with_suffix(f".damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
        file.replace(aside)
        with speaking(of_the_system()):
            return Settings(), tr(
                "The preferences were damaged and were set aside as {name}.", name=aside.name
            )


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the preferences, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    file = path or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        unfinished.write_text(settings.to_json(), encoding="utf-8")
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
