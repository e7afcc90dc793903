"""The only finder of files under ``resources/``, from source and installed."""

from pathlib import Path

from negotiator.domain.errors import NegotiatorError

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "_resources"
_SOURCE = _HERE.parent / "resources"
CHANGES = "CHANGELOG.md"
"""What has changed from version to version; it stands beside the folder in the source."""


def path(name: str) -> Path:
    """Return where the resource ``name`` (a path below ``resources/``) lies.

    Raises:
        NegotiatorError: it is missing, so the installation is not whole.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _SOURCE
    found = root / name
    if name == CHANGES and root == _SOURCE:
        found = _SOURCE.parent / name
    if not found.exists():
        raise NegotiatorError(
            f"A part of the program is missing: {name}.",
            "Install Negotiator again.",
        )
    return found
