"""Removing what the program keeps beside the negotiations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from negotiator.commands.group import cli, json_option, say_json
from negotiator.commands.spoken import confirmed
from negotiator.language import marked, number, tr

if TYPE_CHECKING:
    from negotiator.store.traces import Found, Trace

_TOLD = {
    "settings": marked("Settings: preferences, and the list of recent files"),
    "backups": marked(
        "Backups: copies of negotiations; where a file is lost, they are all that is left of it"
    ),
    "reports": marked("Reports of crashes, without any content"),
    "keys": marked("Keys: your own, with which you sign, and those of others that you know"),
}


@cli.command()
@click.option("--keys", "with_keys", is_flag=True, help="Remove the keys too.")
@click.option("--yes", is_flag=True, help="Remove without asking.")
@json_option
def purge(*, with_keys: bool, yes: bool, as_json: bool) -> None:
    """List and remove settings, backups and reports; never negotiations.

    Without --yes it asks first; with --json and without --yes it only lists. Your own key and
    those of others go only with --keys: without your own key nobody can sign as you any more.
    Close Negotiator first, since a window writes its settings when it is closed.

    \b
    Examples:
      negotiator purge
      negotiator purge --keys --yes
    """
    from negotiator import settings
    from negotiator.store import traces

    folders = {
        traces.SETTINGS: settings.settings_file().parent,
        traces.BACKUPS: settings.backups_folder(),
        traces.REPORTS: settings.reports_folder(),
        traces.KEYS: settings.keys_folder(),
    }
    found = traces.find(folders)
    going = [each for each in found.traces if with_keys or each.kind != traces.KEYS]
    if not as_json:
        _list(found, going)
        yes = bool(going) and (yes or confirmed(tr("Remove them?")))
    if yes:
        traces.remove(going, folders)
    if as_json:
        say_json(_document(found, going, removed=yes))
    elif yes:
        click.echo(tr("Files removed: {count}", count=len(going)))


def _list(found: "Found", going: Sequence["Trace"]) -> None:
    for kind, words in _TOLD.items():
        of_kind = found.of(kind)
        if not of_kind:
            continue
        size = sum(each.size for each in of_kind)
        counted = tr("files: {count}, bytes: {size}", count=len(of_kind), size=number(size))
        stays = "" if of_kind[0] in going else " " + tr("They stay without --keys.")
        click.echo(f"{tr(words)} ({counted}).{stays}")
        for each in of_kind:
            click.echo(f"  {each.path}")
    if any(each.path.name == "own.pem" for each in going):
        click.echo(tr("Nobody can sign as you once your own key is gone. Keep a copy of it."))
    if found.others:
        click.echo(tr("Not of the program, and left:"))
        for path in found.others:
            click.echo(f"  {path}")
    if not going:
        click.echo(tr("There is nothing to remove."))


def _document(found: "Found", going: Sequence["Trace"], *, removed: bool) -> dict[str, object]:
    def table(traces: Sequence["Trace"]) -> list[dict[str, object]]:
        return [{"kind": each.kind, "path": str(each.path), "size": each.size} for each in traces]

    return {
        "removed": removed,
        "files": table(going),
        "kept": table([each for each in found.traces if each not in going]),
        "left": [str(path) for path in found.others],
    }
