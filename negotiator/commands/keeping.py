"""Keeping a file sound: checking, rescue, backups, undo, history."""

import sys
from pathlib import Path

import click

from negotiator.commands.group import (
    FILE,
    cli,
    json_option,
    opened,
    say_json,
)
from negotiator.language import became, listed, parted, speaking, tr


@cli.command()
@click.argument("file", type=FILE)
@json_option
def check(file: Path, as_json: bool) -> None:
    """Check that a file is sound; the exit code is 0 only then.

    \b
    Example:
      negotiator check s.negotiation
    """
    from negotiator.commands.signing import signature_words
    from negotiator.store.check import check as check_file

    findings = check_file(file)
    with opened(file) as record:
        signed = signature_words(record)
    is_sound = not any(finding.problems for finding in findings)
    if as_json:
        say_json(
            {
                "sound": is_sound,
                "findings": [
                    {"what": each.what, "problems": list(each.problems)} for each in findings
                ],
                "signature": signed,
            }
        )
    else:
        for finding in findings:
            said = parted(finding.problems) or tr("sound", "of a file that was checked")
            click.echo(f"{tr(finding.what)}: {said}")
        click.echo(tr("signature: {words}", words=signed))
    if not is_sound:
        sys.exit(1)


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@json_option
def rescue(file: Path, out: Path, as_json: bool) -> None:
    """Write what can be read of a damaged file to a new one, OUT, and list what is missing.

    \b
    Example:
      negotiator rescue damaged.negotiation rescued.negotiation
    """
    from negotiator.store.rescue import rescue as rescue_file
    from negotiator.store.rescue import rescue_table, rescue_words

    found = rescue_file(file, out)
    say_json(rescue_table(found)) if as_json else click.echo(rescue_words(found))


@cli.command()
@click.argument("file", type=FILE)
@json_option
def backups(file: Path, as_json: bool) -> None:
    """List the backups of a file, newest first.

    \b
    Example:
      negotiator backups s.negotiation
    """
    from negotiator import settings
    from negotiator.store.backups import listed

    found = listed(file, settings.backups_folder())
    if as_json:
        say_json(
            [
                {
                    "path": str(each.path),
                    "at": each.at.isoformat(),
                    "reason": each.reason,
                    "size": each.size,
                }
                for each in found
            ]
        )
        return
    for n, each in enumerate(found, start=1):
        click.echo(f"{n}  {each.at.astimezone():%Y-%m-%d %H:%M}  {tr(each.reason)}  {each.path}")
    if not found:
        click.echo(tr("No backups yet."))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("backup")
def restore(file: Path, backup: str) -> None:
    """Put a BACKUP (its number in the list, or its path) in the place of a file.

    The present state is kept as a backup first.

    \b
    Example:
      negotiator restore s.negotiation 1
    """
    from negotiator import settings
    from negotiator.domain.errors import NegotiatorError
    from negotiator.store import backups as store

    folder = settings.backups_folder()
    found = store.listed(file, folder)
    chosen = next(
        (each for n, each in enumerate(found, start=1) if backup in (str(n), str(each.path))), None
    )
    if chosen is None:
        raise NegotiatorError(
            tr("There is no backup {name}.", name=backup), tr("negotiator backups lists them.")
        )
    store.restore(chosen, file, folder)
    moment = f"{chosen.at.astimezone():%Y-%m-%d %H:%M}"
    click.echo(tr("{file} is as it was on {moment}.", file=file, moment=moment))


@cli.command()
@click.argument("file", type=FILE)
def undo(file: Path) -> None:
    """Take back the latest change.

    \b
    Example:
      negotiator undo s.negotiation
    """
    with opened(file) as record:
        click.echo(record.undo().label)


@cli.command()
@click.argument("file", type=FILE)
def redo(file: Path) -> None:
    """Bring back what undo took back.

    \b
    Example:
      negotiator redo s.negotiation
    """
    with opened(file) as record:
        click.echo(record.redo().label)


@cli.command()
@click.argument("file", type=FILE)
@click.option("--author", default="", help="Only changes by whose name holds this.")
@click.option("--containing", default="", help="Only changes whose label holds this.")
@click.option("--details", is_flag=True, help="Also what each change did, field by field.")
@click.option("--internal", is_flag=True, help="Also our own brief and internal positions.")
@json_option
def history(
    file: Path, author: str, containing: str, details: bool, internal: bool, as_json: bool
) -> None:
    """List the changes, newest first: who changed what, when, from what to what.

    \b
    Example:
      negotiator history s.negotiation --author "Desk 2" --details
    """
    from negotiator.reports.changes import changes_table
    from negotiator.reports.question import labelled

    with opened(file) as record, speaking("en" if as_json else ""):
        table = changes_table(
            record, author=author, containing=containing, details=details, internal=internal
        )
    if as_json:
        say_json(table)
        return
    for each in table:
        undone = "  " + tr("(undone)") if each["undone"] else ""
        click.echo(f"{each['when']}  {each['author']}  {each['label']}{undone}")
        for field in each.get("fields", ()):
            name = listed([f"{field['kind']} {field['title']}", field["field"]])
            words = [each for each in (field["before"], field["after"]) if each]
            click.echo("    " + labelled(name, became(*words)))


@cli.command()
@click.argument("file", type=FILE)
@click.option(
    "--new-password-file", type=FILE, metavar="F", help="Lock it with the first line of F."
)
@click.option("--remove", is_flag=True, help="Leave it without a password.")
def password(file: Path, *, new_password_file: Path | None, remove: bool) -> None:
    """Lock FILE with a password, change the password, or remove it; its backups follow.

    Nobody can open a locked file without its password, and there is no way back: keep it.
    The present password is given before the command.

    \b
    Examples:
      negotiator password s.negotiation --new-password-file secret.txt
      negotiator --password-file secret.txt password s.negotiation --remove
    """
    from negotiator import settings
    from negotiator.domain.errors import NegotiatorError
    from negotiator.store import lock
    from negotiator.store.passwords import read_password
    from negotiator.store.relocking import change_password

    if bool(new_password_file) == remove:
        raise NegotiatorError(
            tr("It is not said what is to become of the password."),
            tr("Give --new-password-file F, or --remove."),
        )
    new = read_password(new_password_file) if new_password_file else ""
    held = lock.acquire(file, settings.load()[0].author)
    if isinstance(held, lock.Holder):
        raise NegotiatorError(
            tr("{file} is open: {holder}.", file=file.name, holder=held.words),
            tr("Close it there, and try again."),
        )
    try:
        found = change_password(file, new, settings.backups_folder())
    finally:
        if held is not None:
            held.release()
    click.echo(found.words)
    if found.problem is not None:
        raise found.problem
