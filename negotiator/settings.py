"""Preferences of a user, and the places where the program keeps what is its own."""

import getpass
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

_APP = "negotiator"
_MOST_RECENT = 12


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unnamed"


class Settings(BaseModel):
    """What a user prefers; unknown entries of a newer program are kept."""

    model_config = ConfigDict(extra="allow", validate_assignment=True)

    author: str = Field(default_factory=_account, min_length=1, max_length=100)
    theme: str = Field("system", pattern="^(system|light|dark)$")
    zoom: float = Field(1.0, ge=0.8, le=2.0)
    recent: list[str] = Field(default_factory=list)
    window: str = ""
    panes: str = ""
    view: str = "matrix"
    density: str = "summary"

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        name = str(path.resolve())
        self.recent = [name, *(each for each in self.recent if each != name)][:_MOST_RECENT]

    def forget(self, name: str) -> None:
        """Take a file from the recent ones."""
        self.recent = [each for each in self.recent if each != name]


def settings_file() -> Path:
    """Return where the preferences are kept."""
    return platformdirs.user_config_path(_APP) / "settings.json"


def backups_folder() -> Path:
    """Return where copies of files are put before they are migrated."""
    return platformdirs.user_data_path(_APP) / "backups"


def reports_folder() -> Path:
    """Return where crash reports are put."""
    return platformdirs.user_log_path(_APP)


def load(path: Path | None = None) -> tuple[Settings, str]:
    """Read the preferences; returns them and a sentence if the file was damaged, else nothing.

    A damaged file is set aside under another name, and the program starts with the defaults.
    """
    file = path or settings_file()
    try:
        return Settings.model_validate_json(file.read_bytes()), ""
    except FileNotFoundError:
        return Settings(), ""
    except (ValidationError, OSError) as problem:
        if isinstance(problem, OSError):
            return Settings(), f"The preferences cannot be read ({problem.strerror})."
        aside = file.with_suffix(f".damaged-{datetime.now(UTC):%Y%m%dT%H%M%S}")
        file.replace(aside)
        return Settings(), f"The preferences were damaged and were set aside as {aside.name}."


def save(settings: Settings, path: Path | None = None) -> None:
    """Write the preferences, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    file = path or settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}")
    unfinished.write_text(
        json.dumps(settings.model_dump(), ensure_ascii=False, indent=1), encoding="utf-8"
    )
    unfinished.replace(file)
