"""How files are named to a user."""

from pathlib import Path


def name_and_folder(path: Path) -> tuple[str, str]:
    """Return what a file is called and where it is, the home folder as ``~``."""
    try:
        folder = Path("~") / path.parent.relative_to(Path.home())
    except (ValueError, RuntimeError):
        folder = path.parent
    return path.stem, str(folder)
