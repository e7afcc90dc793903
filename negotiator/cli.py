"""The entry point: the window, or the same record without one.

The way to the window is kept short: what the commands need is imported only when there is one.
"""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

ASKED = "_NEGOTIATOR_COMPLETE"
"""Where a shell that completes a line puts its question; there are no words then."""

BEFORE_QT = (
    "negotiator.settings",
    "negotiator.manual",
    "negotiator.domain.quick_line",
    "negotiator.domain.round_words",
    "negotiator.store.backups",
    "negotiator.store.history",
    "negotiator.store.lock",
    "negotiator.reports.filters",
    "negotiator.reports.sentences",
    "negotiator.reports.survey",
)
"""What a window needs without Qt, and with it all that these need.

It comes first, since PySide reads the source of each module that is imported after it.
"""

# Plugins of other packages have no business in checking our rows, and looking for them takes time.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


SAFE_MODE = "--safe-mode"


def main() -> None:
    """Open the window or run a command; mistakes of a user or a file end in a sentence."""
    from negotiator.domain.errors import NegotiatorError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:]
    if words[:1] == ["--read-workbook"]:
        from negotiator.exchange import workbooks

        sys.exit(workbooks.main(*words[1:]))
    try:
        is_safe = SAFE_MODE in words
        words = [word for word in words if word != SAFE_MODE]
        if ASKED not in os.environ and _wants_window(words):
            gc.disable()  # until the window stands
            for name in BEFORE_QT:
                import_module(name)
            from negotiator import app

            sys.exit(app.run([Path(word) for word in words], is_safe=is_safe))
        _run_command()
    except NegotiatorError as problem:
        sys.stderr.write(f"{problem}\n")
        sys.exit(1)


def _run_command() -> None:
    """Run the command that is called; what the system refuses it ends in a sentence.

    That is a file that the command had not foreseen to be refused, or what it says, which may find
    no room, as on a full disk.
    """
    from negotiator.commands import cli
    from negotiator.language import reason_of, tr

    try:
        cli()
    except OSError as problem:
        reason = reason_of(problem)
        if problem.filename is not None:
            file = os.fspath(problem.filename)
            said = tr("The system refuses {file}: {reason}.", file=file, reason=reason)
        else:
            # What still waits to be written would fail once more when the program ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            said = tr("The answer cannot be written: {reason}.", reason=reason)
        sys.stderr.write(f"{said}\n")
        sys.exit(1)


def _wants_window(words: list[str]) -> bool:
    """Whether there are only files that no command can be taken for, or none at all."""
    return all(looks_like_file(word) and _is_no_command(word) for word in words)


def looks_like_file(word: str) -> bool:
    """Whether a word may be a file to open, and is no option."""
    return not word.startswith("-") and (_is_no_command(word) or Path(word).exists())


def _is_no_command(word: str) -> bool:
    return "." in word or os.sep in word
