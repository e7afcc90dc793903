"""The entry point: the window, or the same record without one.

The way to the window is kept short: what the commands need is imported only when there is one.
"""

import os
import sys
from pathlib import Path

# Plugins of other packages have no business in checking our rows, and looking for them takes time.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def main() -> None:
    """Open the window or run a command; mistakes of a user or a file end in a sentence."""
    words = sys.argv[1:]
    if not words or (len(words) == 1 and _is_file(words[0])):
        from negotiator import app

        sys.exit(app.run(Path(words[0]) if words else None))
    _run_command()


def _is_file(word: str) -> bool:
    """Whether a single word is a file to open: it looks like one, or is there."""
    return not word.startswith("-") and ("." in word or os.sep in word)


def _run_command() -> None:
    import click

    from negotiator.commands import cli
    from negotiator.domain.errors import NegotiatorError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        cli()
    except NegotiatorError as problem:
        click.echo(str(problem), err=True)
        sys.exit(1)
