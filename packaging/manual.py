"""The man page and the completion for shells, written from the commands themselves.

Usage: manual.py FOLDER, which then holds negotiator.1, negotiator.bash, _negotiator (for zsh) and
negotiator.fish.
"""

import inspect
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
from click.shell_completion import get_completion_class
from committed import epoch, version

from negotiator.cli import ASKED
from negotiator.commands import cli

PROGRAM = "negotiator"
COMPLETIONS = {"bash": "negotiator.bash", "zsh": "_negotiator", "fish": "negotiator.fish"}

_FILES = (
    ("~/.config/negotiator/settings.json", "Preferences, and the list of recent files."),
    ("~/.local/share/negotiator/backups/", "Copies of files, made before what could go wrong."),
    ("~/.local/share/negotiator/keys/", "Your own key, with which you sign, and those of others."),
    ("~/.local/state/negotiator/log/", "Reports of crashes, without any content."),
)
_STATUSES = (
    ("0", "All went well. With check and verify: the file is sound, the signature good."),
    ("1", "Something went wrong; one or two sentences on standard error say what, and what to do."),
    ("2", "The command was not understood."),
)


def page(moment: int) -> str:
    """Return the man page; the moment is in seconds since 1970."""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    lines = [
        f'.TH NEGOTIATOR 1 "{day}" "Negotiator {version()}" "User Commands"',
        ".nh",
        ".SH NAME",
        r"negotiator \- keep who holds which position in a negotiation",
        ".SH SYNOPSIS",
        r".B negotiator",
        r"[\fIFILE\fR]",
        ".br",
        r".B negotiator",
        r"[\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]",
        ".SH DESCRIPTION",
        *_help(cli),
        ".PP",
        "The commands work without a display. The program never uses the network.",
        ".SH OPTIONS",
        *_options(cli),
        ".SH COMMANDS",
    ]
    for command, words in _commands():
        lines += [
            f".SS {_said(words)}",
            f".B {_said(f'{PROGRAM} {words}')}",
            f"\\fI{_said(_usage(command))}\\fR",
            *_help(command),
            *_options(command),
        ]
    for title, table in (("FILES", _FILES), ("EXIT STATUS", _STATUSES)):
        lines.append(f".SH {title}")
        for name, words in table:
            lines += [".TP", f".I {_said(name)}", _said(words)]
    return "\n".join(lines) + "\n"


def completion(shell: str) -> str:
    """Return the completion for a shell; it asks the program what may come next."""
    found = get_completion_class(shell)
    if found is None:
        raise SystemExit(f"there is no completion for {shell}")
    return found(cli, {}, PROGRAM, ASKED).source().strip() + "\n"


def write(folder: Path, moment: int) -> None:
    """Write the page and the completions into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{PROGRAM}.1").write_text(page(moment), encoding="utf-8")
    for shell, name in COMPLETIONS.items():
        (folder / name).write_text(completion(shell), encoding="utf-8")


def _commands() -> Iterator[tuple[click.Command, str]]:
    for name, command in sorted(cli.commands.items()):
        if command.hidden:
            continue
        yield command, name
        if isinstance(command, click.Group):
            for inner, each in sorted(command.commands.items()):
                yield each, f"{name} {inner}"


def _usage(command: click.Command) -> str:
    context = click.Context(command, info_name=command.name)
    return " ".join(command.collect_usage_pieces(context))


def _help(command: click.Command) -> Iterator[str]:
    """Yield what a command says of itself; its examples stay as they are laid out."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        lines = paragraph.strip("\n").splitlines()
        if lines[:1] == ["\b"]:
            head, *rest = lines[1:]
            yield from (".PP", _said(head), ".EX", *(_said(line) for line in rest), ".EE")
        elif lines:
            yield from (".PP", _said(" ".join(line.strip() for line in lines)))


def _options(command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=command.name)
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is None or not record[1] or "--help" in parameter.opts:
            continue
        yield from (".TP", f"\\fB{_said(record[0])}\\fR", _said(" ".join(record[1].split())))


def _said(text: str) -> str:
    """Return a text as troff says it: no hyphen for a minus, no command at the start of a line."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return "\\&" + escaped if escaped.startswith((".", "\\(aq")) else escaped


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(os.environ.get("SOURCE_DATE_EPOCH") or epoch()))
