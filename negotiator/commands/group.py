"""The group of all commands, and what they share."""

import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from negotiator import __version__
from negotiator.cli import looks_like_file
from negotiator.commands.spoken import SpokenGroup, WrongCall, in_our_words
from negotiator.language import LANGUAGES, tr, use

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.domain.perspective import Perspective
    from negotiator.store.record import Record

FILE = click.Path(path_type=Path)
F = TypeVar("F", bound=Callable[..., Any])


class _FileOrCommand(SpokenGroup):
    """A group whose words may also be files: then a window opens on each."""

    group_class = SpokenGroup

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Read the words before the command, in the language that is preferred."""
        from negotiator import settings

        preferences, damage = settings.load()
        preferences.speak()
        if damage:
            click.echo(damage, err=True)
        with in_our_words():
            return super().make_context(info_name, args, parent, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; one that is stopped, or whose question finds no answer, says so."""
        try:
            with in_our_words():
                return super().invoke(ctx)
        except (click.Abort, KeyboardInterrupt, EOFError):
            click.echo(f"\n{tr('Stopped.')}", err=True)
            ctx.exit(1)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and looks_like_file(args[0]):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


def _spoken(ctx: click.Context, _: click.Parameter, language: str | None) -> None:
    """Speak another language, from here on: also in the help that follows, and in a window."""
    if language:
        use(language)
        ctx.obj = language


def _say_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        click.echo(tr("{program}, version {version}", program="negotiator", version=__version__))
        ctx.exit()


@click.group(cls=_FileOrCommand, invoke_without_command=True)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Show the version and exit.",
)
@click.option(
    "--password-file",
    "password_files",
    type=FILE,
    multiple=True,
    metavar="F",
    help="Open locked files with the password in the first line of F; before the command.",
)
@click.option(
    "--language",
    type=click.Choice(tuple(LANGUAGES)),
    is_eager=True,
    expose_value=False,
    callback=_spoken,
    help="Speak, and write pages, in this language; before the command.",
)
@click.option(
    "--safe-mode",
    "is_safe",
    is_flag=True,
    help="Open the window without the preferences, and leave them as they are.",
)
@click.pass_context
def cli(ctx: click.Context, password_files: tuple[Path, ...], *, is_safe: bool) -> None:
    """Keep the record of who holds which position, since when and on whose word.

    With files or nothing the window opens, each file in one of its own; with a command the same
    record is read and changed without one.

    \b
    Examples:
      negotiator talks.negotiation
      negotiator one.negotiation other.negotiation
      negotiator sample s.negotiation
      negotiator matrix s.negotiation --as-of 2025-10-09 --since "Round 3"
    """
    for each in password_files:
        from negotiator.store.passwords import passwords, read_password

        passwords.add(read_password(each))
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_window, files=(), is_safe=is_safe)


@contextmanager
def opened(file: Path) -> "Iterator[Record]":
    """Open a file for a command, with the author and the backups that the preferences name."""
    from negotiator import settings
    from negotiator.store.record import Record
    from negotiator.store.trouble import blamed_on_file

    with (
        blamed_on_file(file),
        Record.open(
            file, author=settings.load()[0].recorded_as, backups=settings.backups_folder()
        ) as record,
    ):
        yield record


def say_json(document: object) -> None:
    """Print one JSON document."""
    import json

    click.echo(json.dumps(document, ensure_ascii=False, indent=1))


def _in_english(_: click.Context, __: click.Parameter, value: bool) -> bool:
    """Speak English in what other programs read: its words are the same everywhere."""
    if value:
        use("en")
    return value


json_option = click.option(
    "--json", "as_json", is_flag=True, callback=_in_english, help="Print one JSON document."
)


SHARED_OPTIONS = (
    click.option("--basis", multiple=True, metavar="NAME", help="Only claims on this basis."),
    click.option("--ceiling", metavar="MARKING", help="Nothing marked higher than this."),
    click.option("--party", "parties", multiple=True, metavar="CODE", help="Only this party."),
    click.option(
        "--component",
        "components",
        multiple=True,
        metavar="NUMBER",
        help="Only this component and what is below it.",
    ),
)
"""What a perspective and the rules of a redacted copy have in common."""


def perspective_options(command: F) -> F:
    """Give a command the options of the perspective, the same everywhere."""
    options = (
        click.option("--as-of", metavar="DATE", help="Only what was expressed by this day."),
        click.option("--known-at", metavar="MOMENT", help="Only what was on record by then."),
        *SHARED_OPTIONS,
        click.option("--since", metavar="DATE|ROUND", help="Compare with the end of this day."),
        click.option("--view", metavar="NAME", help="In the order of a view kept in the file."),
        click.option(
            "--versions", metavar="A,B,…", help="Texts to compare, by label; up to six of them."
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def asked_perspective(
    record: "Record",
    *,
    as_of: str | None,
    known_at: str | None,
    basis: tuple[str, ...],
    ceiling: str | None,
    parties: tuple[str, ...],
    components: tuple[str, ...],
    since: str | None,
    view: str | None,
    versions: str | None = None,
    views_of: "Record | None" = None,
) -> "Perspective":
    """Return the perspective that the options of a command ask for.

    Kept views are those of ``views_of`` where it is given.

    Raises:
        NegotiatorError: they name something that is not there.
    """
    from negotiator.domain.codes import Basis
    from negotiator.domain.dates import PartialDate, parse_moment
    from negotiator.domain.perspective import USUAL_BASES, Perspective
    from negotiator.store import lookup

    asked = Perspective(
        as_of=PartialDate.parse(as_of) if as_of else None,
        known_at=parse_moment(known_at) if known_at else None,
        bases=tuple(Basis.of(name) for name in basis) or USUAL_BASES,
        ceiling=lookup.marking(record, ceiling) if ceiling else None,
        parties=parties or None,
        components=components or None,
        since=lookup.since(record, since) if since else None,
        versions=lookup.versions(record, versions) if versions else (),
    )
    if not view:
        return asked
    from negotiator.reports.arranged import laid_out

    kept = lookup.view(views_of or record, view).kept.layout
    laid = laid_out(record, asked, kept) if kept is not None else asked
    # What was asked for by name goes before what the view says.
    return laid.but(
        parties=asked.parties or laid.parties,
        components=asked.components or laid.components,
        bases=asked.bases if basis else laid.bases,
    )


@cli.command("open", hidden=True)
@click.argument("files", type=FILE, nargs=-1)
@click.option("--safe-mode", "is_safe", is_flag=True)
@click.pass_context
def open_window(ctx: click.Context, files: tuple[Path, ...], *, is_safe: bool = False) -> None:
    """Open the window, on FILES if there are any, each in one of its own."""
    from negotiator import app

    if odd := [str(each) for each in files[1:] if not looks_like_file(str(each))]:
        raise WrongCall(tr("Not expected here: {words}.", words=" ".join(odd)), ctx)
    before = ctx.find_root().params
    is_safe = is_safe or bool(before.get("is_safe"))
    sys.exit(app.run(files, is_safe=is_safe, language=ctx.obj or ""))
