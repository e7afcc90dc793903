"""The only finder of files under ``resources/``, from source and installed."""

from pathlib import Path

from negotiator.domain.errors import NegotiatorError

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "_resources"
_SOURCE = _HERE.parent / "resources"


def path(name: str) -> Path:
    """Return where the resource ``name`` (a path below ``resources/``) lies.

    Raises:
        NegotiatorError: it is missing, so the installation is not whole.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _SOURCE
    found = root / name
    if not found.exists():
        raise NegotiatorError(
            f"A part of the program is missing: {name}.",
            "Install Negotiator again.",
        )
    return found
