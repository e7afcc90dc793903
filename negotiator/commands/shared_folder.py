"""A folder in which colleagues put their copies."""

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.commands.merging import merge_copies, preview_table, say_merged
from negotiator.language import listed, marked, tr

if TYPE_CHECKING:
    from negotiator.store.changes import Change
    from negotiator.store.merging import Preview
    from negotiator.store.record import Record
    from negotiator.store.shared_folder import SharedFile


@cli.command("shared-folder")
@click.argument("file", type=FILE)
@click.argument("folder", type=FILE)
@click.option("--merge", "is_merged", is_flag=True, help="Merge every copy that has news.")
@click.option(
    "--take",
    type=click.Choice(["ours", "theirs", "newest"]),
    help="With --merge: where fields go that both sides changed.",
)
@click.option(
    "--same", multiple=True, metavar="CODE", help="With --merge: as for the command merge."
)
@click.option(
    "--apart", multiple=True, metavar="CODE", help="With --merge: as for the command merge."
)
@click.option("--put", "is_put", is_flag=True, help="Put a whole copy of FILE into the folder.")
@json_option
def shared_folder(
    file: Path,
    folder: Path,
    *,
    is_merged: bool,
    take: str | None,
    same: tuple[str, ...],
    apart: tuple[str, ...],
    is_put: bool,
    as_json: bool,
) -> None:
    """List the copies of the negotiation in FOLDER, and what each would bring into FILE.

    The files of others are only read. With --merge all that have news are merged as one change.
    With --put a copy is put there in your name; only your own former copy is replaced.

    \b
    Examples:
      negotiator shared-folder s.negotiation ~/Shared
      negotiator shared-folder s.negotiation ~/Shared --merge --take newest --put
    """
    from negotiator.domain.errors import NegotiatorError
    from negotiator.reports.shared_words import found_table
    from negotiator.store.own_copy import put_copy
    from negotiator.store.shared_folder import scan

    if (take or same or apart) and not is_merged:
        raise NegotiatorError(
            tr("--take, --same and --apart say how to merge."), tr("Give --merge too.")
        )
    with opened(file) as record:
        found = scan(record, folder)
        change, previews = None, None
        if is_merged:
            change, previews = _merge(record, found, take, (same, apart), as_json=as_json)
        put = put_copy(record, folder) if is_put else None
    if as_json:
        say_json(
            {
                "files": [found_table(each, folder) for each in found],
                "merged": None if previews is None else [preview_table(each) for each in previews],
                "change": None if change is None else change.label,
                "put": None if put is None else put.path.name,
            }
        )
        return
    _say_found(found, folder)
    if previews is not None:
        say_merged(change, previews)
        if not previews:
            click.echo(tr("Nothing to merge."))
    if put is not None:
        is_there = (
            marked("{name} is there.")
            if put.is_written
            else marked("{name} is there already, as the record is now.")
        )
        click.echo(tr(is_there, name=put.path.name))


def _merge(
    record: "Record",
    found: "list[SharedFile]",
    take: str | None,
    twins: tuple[tuple[str, ...], tuple[str, ...]],
    *,
    as_json: bool,
) -> "tuple[Change | None, list[Preview]]":
    from negotiator.domain.merging import Decisions, Take
    from negotiator.store.record import Record
    from negotiator.store.shared_folder import with_news

    with ExitStack() as stack:
        copies = [stack.enter_context(Record.open_copy(each.path)) for each in with_news(found)]
        if not copies:
            return None, []
        decisions = Decisions(take=Take(take) if take else None)
        return merge_copies(record, copies, decisions, twins, as_json=as_json)


def _say_found(found: "list[SharedFile]", folder: Path) -> None:
    from negotiator.reports.shared_words import moment_words, name_in, what_words

    if not found:
        click.echo(tr("No negotiations lie in that folder."))
    for each in found:
        by = listed([words for words in (each.author, moment_words(each)) if words])
        last = f" {tr('Changed last by {who}.', who=by)}" if by else ""
        click.echo(f"{name_in(each, folder)}: {what_words(each)}.{last}")
