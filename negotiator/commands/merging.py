"""Copies that come home."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.domain.field_names import field_name
from negotiator.domain.kind_names import kind_name
from negotiator.language import listed, marked, tr

if TYPE_CHECKING:
    from uuid import UUID

    from negotiator.domain.merging import Decisions
    from negotiator.store.changes import Change
    from negotiator.store.merging import Preview
    from negotiator.store.record import Record


@cli.command()
@click.argument("file", type=FILE)
@click.argument("others", type=FILE, nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Only tell what would come in.")
@click.option(
    "--take",
    type=click.Choice(["ours", "theirs", "newest"]),
    help="Where fields go that both sides changed.",
)
@click.option(
    "--same",
    multiple=True,
    metavar="CODE",
    help="The party or component of this code or number there is the one like it here.",
)
@click.option("--apart", multiple=True, metavar="CODE", help="They are two.")
@click.option(
    "--framework",
    "framework_of_another",
    is_flag=True,
    help="Of another negotiation: bring in its parties and components.",
)
@json_option
def merge(
    file: Path,
    others: tuple[Path, ...],
    *,
    dry_run: bool,
    take: str | None,
    same: tuple[str, ...],
    apart: tuple[str, ...],
    framework_of_another: bool,
    as_json: bool,
) -> None:
    """Bring copies of the same negotiation home into FILE; OTHERS are never written.

    Positions are only added. What one side changed comes in; what both changed differently waits
    for --take. All of it is one change, undone by one undo, and a backup is made before.

    \b
    Examples:
      negotiator merge s.negotiation from-anna.negotiation --dry-run
      negotiator merge s.negotiation from-anna.negotiation from-ben.negotiation --take newest
    """
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.merging import Decisions, Take
    from negotiator.store.record import Record

    with opened(file) as record, ExitStack() as stack:
        copies = []
        for other in others:
            if other.exists() and other.samefile(file):
                raise NegotiatorError(
                    tr("{file} is the record itself.", file=other.name), tr("Name another copy.")
                )
            copies.append(stack.enter_context(Record.open_copy(other)))
        decisions = Decisions(
            take=Take(take) if take else None, framework_of_another=framework_of_another
        )
        change, previews = merge_copies(
            record, copies, decisions, (same, apart), dry_run=dry_run, as_json=as_json
        )
    if as_json:
        say_json([preview_table(found) for found in previews])
    else:
        say_merged(change, previews)


def merge_copies(
    record: "Record",
    copies: "Sequence[Record]",
    decisions: "Decisions",
    twins: tuple[tuple[str, ...], tuple[str, ...]] = ((), ()),
    *,
    dry_run: bool = False,
    as_json: bool = False,
) -> "tuple[Change | None, list[Preview]]":
    """Merge copies into a record, after a backup; returns the change and what it brought.

    Args:
        record: what they are merged into.
        copies: what is merged.
        decisions: where fields go that both sides changed.
        twins: codes of rows that are the same, and of those that are two.
        dry_run: only tell what would come in.
        as_json: whether what is to be decided is told as JSON.

    Raises:
        NegotiatorError: something is to be decided first, or as for ``store.merging.merge``.
    """
    from negotiator import settings
    from negotiator.store import backups, merging

    previews = merging.look_at_all(record, copies, decisions)
    if any(twins):
        decisions = decisions._replace(twins=_twins(previews, *twins))
        previews = merging.look_at_all(record, copies, decisions)
    if dry_run:
        return None, previews
    if record.path is not None and not all(found.is_nothing for found in previews):
        _refuse_undecided(previews, as_json=as_json)
        backups.make(record.connection, record.path, settings.backups_folder(), "merge")
    return merging.merge(record, copies, decisions)


def say_merged(change: "Change | None", previews: "Iterable[Preview]") -> None:
    """Tell what a merge has brought, or would bring, and how it is taken back."""
    for found in previews:
        for line in _lines(found):
            click.echo(line)
    if change is not None:
        click.echo(tr("{change}. One undo takes it back.", change=change.label))


def _twins(
    previews: "Iterable[Preview]", same: tuple[str, ...], apart: tuple[str, ...]
) -> "dict[UUID, bool]":
    from negotiator.domain.errors import NegotiatorError

    found = [twin for preview in previews for twin, _ in preview.twins]
    answers: dict[UUID, bool] = {}
    for codes, answer in ((same, True), (apart, False)):
        for code in codes:
            named = [
                twin
                for twin in found
                if code.casefold() in twin.their_title.casefold().replace("(", " ").split()
                or f"({code.casefold()})" in twin.their_title.casefold()
            ]
            if not named:
                raise NegotiatorError(
                    tr("No party or component “{code}” there is like one here.", code=code),
                    tr("See which are with --dry-run."),
                )
            answers.update({twin.theirs: answer for twin in named})
    return answers


def _refuse_undecided(previews: "Iterable[Preview]", *, as_json: bool) -> None:
    """Tell what is to be decided, and end.

    Raises:
        NegotiatorError: something is.
    """
    from negotiator.domain.errors import NegotiatorError

    number = sum(found.undecided for found in previews)
    if not number:
        return
    if as_json:
        say_json([preview_table(found) for found in previews])
    else:
        for found in previews:
            for line in _lines(found):
                click.echo(line)
    raise NegotiatorError(
        tr("%n things are to be decided first.", "", number),
        tr(
            "Give --take ours, theirs or newest for fields, --same or --apart CODE for rows that "
            "may be the same. Nothing was changed."
        ),
    )


def _lines(found: "Preview") -> list[str]:
    from negotiator.reports.merge_words import side_words, summary

    lines = [f"{found.copy}:", *(f"  {line}" for line in summary(found))]
    for conflict, take in found.conflicts:
        lines += [
            "  "
            + tr(
                "Conflict: {kind} {title}, {field}",
                kind=kind_name(conflict.kind),
                title=conflict.title,
                field=field_name(conflict.field),
            ),
            *_sides(
                (tr("ours", "a side"), side_words(conflict.ours), take == "ours"),
                (tr("theirs", "a side"), side_words(conflict.theirs), take == "theirs"),
            ),
        ]
    for twin, answer in found.twins:
        lines.append(
            "  "
            + tr(
                "Entered twice? {theirs} there, {ours} here, by {field}: {answer}",
                theirs=twin.their_title,
                ours=twin.our_title,
                field=listed([field_name(each) for each in twin.by.split(" and ")]),
                answer=tr(_ANSWERS[answer], "of rows entered twice"),
            )
        )
    return lines


_ANSWERS = {
    True: marked("joined", "of rows entered twice"),
    False: marked("kept apart", "of rows entered twice"),
    None: marked("to be decided", "of rows entered twice"),
}


def _sides(*sides: tuple[str, str, bool]) -> list[str]:
    """Return what either side says, below each other; an arrow is at the one that is taken."""
    from wcwidth import ljust, wcswidth

    wide = max(wcswidth(name) for name, _, _ in sides)
    return [
        f"    {ljust(name, wide)} {words}{' ←' if is_taken else ''}"
        for name, words, is_taken in sides
    ]


def preview_table(found: "Preview") -> dict[str, object]:
    """Return what a merge brings as a table for JSON."""
    return {
        "copy": found.copy,
        "added": found.added,
        "forward": found.forward,
        "merged": found.merged,
        "conflicts": [
            {
                "kind": conflict.kind,
                "uid": str(conflict.uid),
                "row": conflict.title,
                "field": conflict.field,
                "ours": conflict.ours._asdict(),
                "theirs": conflict.theirs._asdict(),
                "taken": take,
            }
            for conflict, take in found.conflicts
        ],
        "entered_twice": [
            {
                "kind": twin.kind,
                "there": twin.their_title,
                "here": twin.our_title,
                "by": twin.by,
                "joined": answer,
            }
            for twin, answer in found.twins
        ],
        "undecided": found.undecided,
        "come_back": found.come_back,
        "filled_in": found.filled,
        "differing": found.differing,
        "ahead_of_time": found.ahead_of_time,
        "nothing_new": found.is_nothing,
    }
