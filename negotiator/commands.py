"""The commands: the same record without a window.

What a command needs is imported when it is called, so that each starts fast and works where no
Qt library can be loaded, unless it has to paint.
"""

import sys
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from negotiator import __version__
from negotiator.cli import looks_like_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.domain.perspective import Perspective
    from negotiator.store.record import Record

FILE = click.Path(path_type=Path)
F = TypeVar("F", bound=Callable[..., Any])
REPORTS = ("matrix", "timeline", "comparison")


class _FileOrCommand(click.Group):
    """A group whose first word may also be a file: then the window opens on it."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and looks_like_file(args[0]):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=_FileOrCommand, invoke_without_command=True)
@click.version_option(__version__, prog_name="negotiator")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Keep the record of who holds which position, since when and on whose word.

    With a FILE or nothing the window opens; with a command the same record is read and changed
    without one.

    \b
    Examples:
      negotiator talks.negotiation
      negotiator sample s.negotiation
      negotiator matrix s.negotiation --as-of 2025-10-09 --since "Round 3"
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(open_window, file=None)


# ---------------------------------------------------------------------- what commands share


@contextmanager
def _opened(file: Path) -> "Iterator[Record]":
    from negotiator import settings
    from negotiator.store.record import Record
    from negotiator.store.trouble import blamed_on_file

    with (
        blamed_on_file(file),
        Record.open(
            file, author=settings.load()[0].author, backups=settings.backups_folder()
        ) as record,
    ):
        yield record


def _say_json(document: object) -> None:
    import json

    click.echo(json.dumps(document, ensure_ascii=False, indent=1))


_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")


def _perspective_options(command: F) -> F:
    """Give a command the options of the perspective, the same everywhere."""
    options = (
        click.option("--as-of", metavar="DATE", help="Only what was expressed by this day."),
        click.option("--known-at", metavar="MOMENT", help="Only what was on record by then."),
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
        click.option("--since", metavar="DATE|ROUND", help="Compare with the end of this day."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _perspective(
    record: "Record",
    *,
    as_of: str | None,
    known_at: str | None,
    basis: tuple[str, ...],
    ceiling: str | None,
    parties: tuple[str, ...],
    components: tuple[str, ...],
    since: str | None,
) -> "Perspective":
    from negotiator.domain.codes import Basis
    from negotiator.domain.dates import PartialDate, parse_moment
    from negotiator.domain.perspective import USUAL_BASES, Perspective
    from negotiator.store import lookup

    return Perspective(
        as_of=PartialDate.parse(as_of) if as_of else None,
        known_at=parse_moment(known_at) if known_at else None,
        bases=tuple(Basis.of(name) for name in basis) or USUAL_BASES,
        ceiling=lookup.marking(record, ceiling) if ceiling else None,
        parties=parties or None,
        components=components or None,
        since=lookup.since(record, since) if since else None,
    )


# ---------------------------------------------------------------------- files


@cli.command("open", hidden=True)
@click.argument("file", type=FILE, required=False)
def open_window(file: Path | None) -> None:
    """Open the window, on FILE if there is one."""
    from negotiator import app

    sys.exit(app.run(file))


@cli.command()
@click.argument("file", type=FILE)
@click.option("--title", required=True, help="What the negotiation is called.")
@click.option("--reference", default="", help="A file number or the like.")
@click.option("--disclaimer", default="", help="Printed on every page.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def new(file: Path, title: str, reference: str, disclaimer: str, force: bool) -> None:
    """Make a new, empty negotiation.

    \b
    Example:
      negotiator new talks.negotiation --title "Fisheries talks"
    """
    from negotiator import settings
    from negotiator.domain.negotiation import Negotiation
    from negotiator.store.record import Record

    negotiation = Negotiation.build(
        {"title": title, "reference": reference, "disclaimer": disclaimer}
    )
    author = settings.load()[0].author
    Record.create(file, negotiation, author=author, force=force).close()
    click.echo(f"{file} is ready.")


@cli.command()
@click.argument("file", type=FILE)
@click.option("--large", is_flag=True, help="A generated one, for measuring.")
@click.option("--parties", default=200, show_default=True, type=click.IntRange(1, 5_000))
@click.option("--components", default=6203, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--positions", default=870_000, show_default=True, type=click.IntRange(0, 20_000_000))
@click.option("--seed", default=1, show_default=True, type=int)
@click.option("--force", is_flag=True, help="Replace a file that is there.")
def sample(
    file: Path,
    large: bool,
    parties: int,
    components: int,
    positions: int,
    seed: int,
    force: bool,
) -> None:
    """Write the sample negotiation, or a large generated one.

    \b
    Examples:
      negotiator sample s.negotiation
      negotiator sample big.negotiation --large --parties 200 --components 6203 \\
          --positions 870000 --seed 1
    """
    from negotiator.exchange.sample import write_large_sample, write_sample

    if large:
        write_large_sample(
            file,
            parties=parties,
            components=components,
            positions=positions,
            seed=seed,
            force=force,
        )
    else:
        write_sample(file, force=force)
    click.echo(f"{file} is ready.")


@cli.command()
@click.argument("file", type=FILE)
@_json
def info(file: Path, as_json: bool) -> None:
    """Say what a file holds.

    \b
    Example:
      negotiator info s.negotiation --json
    """
    from negotiator.store.history import summary

    with _opened(file) as record:
        found = summary(record)
        negotiation = record.negotiation
        last = found.last_change
        document = {
            "file": str(file),
            "title": negotiation.title,
            "reference": negotiation.reference,
            "disclaimer": negotiation.disclaimer,
            "parties": found.parties,
            "components": found.components,
            "positions": found.positions,
            "rounds": found.rounds,
            "sources": found.sources,
            "text_versions": found.text_versions,
            "changes": found.changes,
            "schema": found.schema,
            "last_change": None
            if last is None
            else {"at": last.at.isoformat(), "author": last.author, "label": last.label},
        }
    if as_json:
        _say_json(document)
        return
    for name, value in document.items():
        if name == "last_change" and last is not None:
            value = f"{last.at.astimezone():%Y-%m-%d %H:%M}, {last.author}: {last.label}"  # noqa: PLW2901
        click.echo(f"{name.replace('_', ' ').capitalize():<15} {value}")


@cli.command()
@click.argument("file", type=FILE)
@_json
def check(file: Path, as_json: bool) -> None:
    """Check that a file is sound; the exit code is 0 only then.

    \b
    Example:
      negotiator check s.negotiation
    """
    from negotiator.store.check import check as check_file

    findings = check_file(file)
    is_sound = not any(finding.problems for finding in findings)
    if as_json:
        _say_json(
            {
                "sound": is_sound,
                "findings": [
                    {"what": each.what, "problems": list(each.problems)} for each in findings
                ],
            }
        )
    else:
        for finding in findings:
            click.echo(f"{finding.what}: {'; '.join(finding.problems) or 'sound'}")
    if not is_sound:
        sys.exit(1)


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@_json
def rescue(file: Path, out: Path, as_json: bool) -> None:
    """Write what can be read of a damaged file to a new one, OUT, and list what is missing.

    \b
    Example:
      negotiator rescue damaged.negotiation rescued.negotiation
    """
    from negotiator.store.rescue import rescue as rescue_file
    from negotiator.store.rescue import rescue_table, rescue_words

    found = rescue_file(file, out)
    _say_json(rescue_table(found)) if as_json else click.echo(rescue_words(found))


@cli.command()
@click.argument("file", type=FILE)
@_json
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
        _say_json(
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
    for number, each in enumerate(found, start=1):
        click.echo(f"{number}  {each.at.astimezone():%Y-%m-%d %H:%M}  {each.reason}  {each.path}")
    if not found:
        click.echo("No backups yet.")


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
        raise NegotiatorError(f"There is no backup {backup}.", "negotiator backups lists them.")
    store.restore(chosen, file, folder)
    click.echo(f"{file} is as it was on {chosen.at.astimezone():%Y-%m-%d %H:%M}.")


@cli.command()
@click.argument("file", type=FILE)
def undo(file: Path) -> None:
    """Take back the latest change.

    \b
    Example:
      negotiator undo s.negotiation
    """
    with _opened(file) as record:
        click.echo(record.undo().label)


@cli.command()
@click.argument("file", type=FILE)
def redo(file: Path) -> None:
    """Bring back what undo took back.

    \b
    Example:
      negotiator redo s.negotiation
    """
    with _opened(file) as record:
        click.echo(record.redo().label)


@cli.command()
@click.argument("file", type=FILE)
@click.option("--author", default="", help="Only changes by whose name holds this.")
@click.option("--containing", default="", help="Only changes whose label holds this.")
@click.option("--details", is_flag=True, help="Also what each change did, field by field.")
@click.option("--internal", is_flag=True, help="Also our own brief and internal positions.")
@_json
def history(
    file: Path, author: str, containing: str, details: bool, internal: bool, as_json: bool
) -> None:
    """List the changes, newest first: who changed what, when, from what to what.

    \b
    Example:
      negotiator history s.negotiation --author "Desk 2" --details
    """
    from negotiator.reports.changes import changes_table

    with _opened(file) as record:
        table = changes_table(
            record, author=author, containing=containing, details=details, internal=internal
        )
    if as_json:
        _say_json(table)
        return
    for each in table:
        undone = "  (undone)" if each["undone"] else ""
        click.echo(f"{each['when']}  {each['author']}  {each['label']}{undone}")
        for field in each.get("fields", ()):
            was = f"{field['before']} → " if field["before"] else ""
            click.echo(
                f"    {field['kind']} {field['title']}, {field['field']}: {was}{field['after']}"
            )


# ---------------------------------------------------------------------- adding and recording


@cli.group()
@click.argument("file", type=FILE)
@click.pass_context
def add(ctx: click.Context, file: Path) -> None:
    """Add one row of the framework, and print its uid.

    \b
    Examples:
      negotiator add t.negotiation party --code UA --name Ukraine --kind state
      negotiator add t.negotiation component --number A.2 --title "Defence clause"
      negotiator add t.negotiation text-version --component A.2 --nature proposal \\
          --date 2026-02-20 --text-file a2.txt
    """
    ctx.obj = file


def _add_kind(word: str, fields: dict[str, str], example: str) -> None:
    """Make the command that adds a row of one kind, an option for each of its fields."""

    def run(ctx: click.Context, /, **given: str | None) -> None:
        from negotiator.exchange.words import row_from_words
        from negotiator.store import recording

        values = {name: value for name, value in given.items() if value is not None}
        with _opened(ctx.obj) as record:
            row = row_from_words(record, word, values)
            recording.add_row(record, row)
        click.echo(str(row.uid))

    title = word.replace("-", " ")
    run.__doc__ = f"Add a {title}.\n\n\b\nExample:\n  negotiator add t.negotiation {word} {example}"
    command: Any = click.pass_context(run)
    for name, text in reversed(fields.items()):
        command = click.option(f"--{name.replace('_', '-')}", name, help=text)(command)
    add.command(word)(command)


_add_kind(
    "party",
    {
        "code": "A short code, such as UA.",
        "name": "Its name.",
        "kind": "state, organisation, group or non-state actor.",
        "role": "negotiating party, guarantor, mediator, observer or verifier.",
        "in_framework": "What it does in the framework, in a few words.",
        "anticipated_result": "What it expects to get.",
    },
    "--code UA --name Ukraine --kind state",
)
_add_kind(
    "component",
    {
        "number": "Its number, such as A.2.",
        "title": "Its title.",
        "kind": "commitment, mechanism, assistance, process or text.",
        "parent": "The number of the chapter or component it belongs to.",
    },
    '--number A.2 --title "Defence clause" --parent A',
)
_add_kind(
    "source",
    {
        "kind": "statement, plenary record, non-paper, media, relayed, letter, note or "
        "joint statement.",
        "title": "Its title.",
        "date": "Its date.",
        "reference": "A document number or address.",
        "speaker": "Who spoke.",
        "quote": "The exact words.",
        "language": "The language of the exact words.",
        "translation": "The exact words, translated.",
        "reliability": "A to F.",
    },
    '--title "Plenary record, Round 5" --kind "plenary record" --reliability A',
)
_add_kind(
    "round",
    {
        "number": "Its number.",
        "name": "Its name, if it has one.",
        "start": "Its first day.",
        "end": "Its last day.",
        "place": "Where it was held.",
    },
    "--number 6 --start 2026-06-09 --end 2026-06-11 --place Geneva",
)
_add_kind(
    "text-version",
    {
        "component": "The number of the component.",
        "nature": "current framework, proposal, counter-proposal, bridging proposal, chair's text, "
        "compromise or agreed.",
        "label": "What it is called, such as Rev.2.",
        "order": "Its place among the texts of the component; the next one if not given.",
        "proposer": "The code of the party that proposed it.",
        "base": "The label of the text it is based on.",
        "date": "Its date.",
        "language": "Its language.",
        "text": "The text itself.",
        "text_file": "A file that holds the text (UTF-8).",
    },
    "--component A.2 --nature proposal --date 2026-02-20 --text-file a2.txt",
)
_add_kind(
    "membership",
    {
        "group": "The code of the group.",
        "member": "The code of the member.",
        "start": "The first day.",
        "end": "The last day.",
    },
    "--group EU --member FR --start 1958-01-01",
)
_add_kind(
    "consequence",
    {
        "dimension": "Along what, such as Regional stability.",
        "text": "What is likely to follow.",
        "component": "The number of the component it follows from, if from one.",
        "likelihood": "remote, unlikely, even, likely or very likely.",
        "severity": "minor, moderate, serious or severe.",
    },
    '--dimension "Regional stability" --text "A fragile balance" --likelihood likely',
)
_add_kind(
    "status",
    {
        "component": "The number of the component.",
        "status": "open, under discussion, agreed in principle, agreed ad referendum, agreed "
        "or closed.",
        "on": "From which day.",
    },
    '--component A.2 --status "under discussion" --on 2026-02-24',
)


_add_kind(
    "dissociation",
    {
        "member": "The code of the member.",
        "position": "The uid of the group's position.",
        "on": "From which day.",
        "statement": "What it said.",
    },
    "--member PL --position UID --on 2025-10-09",
)
_add_kind(
    "reading",
    {
        "position": "The uid of the claim that is read as the right one for now.",
        "reason": "Why.",
    },
    '--position UID --reason "The verbatim record is the better source"',
)
_add_kind(
    "linkage",
    {
        "component": "The number of the component that depends.",
        "depends_on": "The number of the one it depends on.",
        "kind": "condition, trade-off or sequence.",
        "note": "What the linkage is, in words.",
    },
    "--component A.2 --depends-on B.1 --kind condition",
)
_add_kind(
    "package",
    {"name": "Its name.", "note": "What holds it together."},
    '--name "Assurances and verification"',
)
_add_kind(
    "package-part",
    {"package": "The name of the package.", "component": "The number of the component."},
    '--package "Assurances and verification" --component A.2',
)
_add_kind(
    "measure",
    {
        "step": "Its place among the steps.",
        "title": "What is done.",
        "category": "transparency, constraint, reinforcing confidence or compliance monitoring.",
        "party": "The code of the party that acts.",
        "component": "The number of the component it belongs to.",
        "precondition": "What must come first.",
        "reciprocal": "The title of the step that answers it.",
        "verifier": "The code of the party that verifies.",
        "method": "How it is verified.",
        "deadline": "By when.",
        "rollback_trigger": "What would undo it.",
    },
    '--step 1 --title "Exchange of unit lists" --category transparency --deadline 2026-06',
)
_add_kind(
    "implementation",
    {
        "measure": "The title of the measure.",
        "level": "0 not begun, 1 begun, 2 largely carried out, 3 carried out.",
        "on": "From which day.",
        "note": "On what evidence.",
    },
    '--measure "Exchange of unit lists" --level 2 --on 2026-02-24',
)
_add_kind(
    "brief",
    {
        "component": "The number of the component.",
        "objective": "What our side wants.",
        "fallback": "What it could live with.",
        "reservation_point": "Where it stops.",
        "best_alternative": "What it does without an agreement.",
    },
    '--component A.2 --objective "A binding clause"',
)


@cli.command()
@click.argument("file", type=FILE)
@click.argument("document", type=FILE)
@click.option("--source", required=True, help="Title, reference or uid of its source.")
@click.option("--embed", is_flag=True, help="Keep the bytes in the record, not only the path.")
def attach(file: Path, document: Path, source: str, embed: bool) -> None:
    """Attach a document to a source, and print its uid.

    \b
    Example:
      negotiator attach s.negotiation pv5.pdf --source "PV/5/2" --embed
    """
    from negotiator import settings
    from negotiator.store import lookup
    from negotiator.store.attachments import attach as attach_document

    limit = settings.load()[0].embed_limit if embed else None
    with _opened(file) as record:
        of = lookup.source(record, source).uid
        click.echo(str(attach_document(record, of, document, limit=limit).uid))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("steps", nargs=-1, required=True)
@click.option("--map", "becomes", multiple=True, metavar="OLD=NEW", help="What a step becomes.")
@click.option("--best", default="", help="What 100 stands for, on a scale of numbers.")
@click.option("--worst", default="", help="What 0 stands for.")
@click.option("--preview", is_flag=True, help="Say what would change, and change nothing.")
def scale(
    file: Path,
    steps: tuple[str, ...],
    becomes: tuple[str, ...],
    best: str,
    worst: str,
    preview: bool,
) -> None:
    """Change the scale; STEPS from best to worst. It is a recode: no party moves by it.

    \b
    Example:
      negotiator scale s.negotiation yes abstain no --map supports=yes --map accepts=yes \\
          --map reserves=abstain --map opposes=no --map rejects=no
    """
    from negotiator.exchange.words import scale_from_words
    from negotiator.store import recording
    from negotiator.store.recoding import counts_of_steps

    with _opened(file) as record:
        negotiation, mapping = scale_from_words(record, steps, becomes, best, worst)
        old = record.negotiation.scale
        counts = counts_of_steps(record)
        for code, number in counts.items():
            new = negotiation.scale.name(mapping[code])
            click.echo(f"{old.name(code)} → {new}: {number} position{'s' * (number != 1)}")
        if not preview:
            recording.recode(record, negotiation, mapping)


@cli.command("record")
@click.argument("file", type=FILE)
@click.option("--party", required=True, metavar="CODE", help="Who.")
@click.option("--component", required=True, metavar="NUMBER", help="On what.")
@click.option("--stance", metavar="NAME", help="Which stance; none for a withdrawal.")
@click.option("--value", metavar="0-100", help="On a scale of numbers: the number instead.")
@click.option("--on", "expressed_on", required=True, metavar="DATE", help="When it was said.")
@click.option("--order", "day_order", metavar="N", help="Its place within the day; the next one.")
@click.option("--statement", help="In a line.")
@click.option("--condition", help="What the stance depends on.")
@click.option("--red-line", is_flag=True, help="The party has said it will not move.")
@click.option("--basis", help="in session (the default), public, assessment or internal.")
@click.option("--source", help="Title, reference or uid of a source on record.")
@click.option("--credibility", metavar="1-6", help="Credibility of the claim (Admiralty system).")
@click.option("--round", "round_", help="The round; that of the day if it falls in one.")
@click.option("--text-version", help="The label of the text it was said of.")
@click.option("--marking", help="Handling marking; the lowest if not given.")
@click.option("--note", help="A note of our own.")
@click.option("--corrects", metavar="UID", help="This corrects the position with that uid.")
@click.option("--withdraws", metavar="UID", help="This withdraws the position with that uid.")
def record_command(file: Path, red_line: bool, **given: str | None) -> None:
    """Record one position, and print its uid.

    \b
    Example:
      negotiator record s.negotiation --party RU --component A.2 --stance opposes \\
          --on 2026-03-04 --statement "No clause in this form"
    """
    from negotiator.exchange.words import position_from_words
    from negotiator.store import recording

    values = {name.rstrip("_"): value for name, value in given.items() if value is not None}
    with _opened(file) as record:
        position = position_from_words(record, values, red_line=red_line)
        recording.record_position(record, position)
    click.echo(str(position.uid))


# ---------------------------------------------------------------------- reports


@cli.command("list")
@click.argument("file", type=FILE)
@click.argument("kind")
@click.option("--removed", is_flag=True, help="Also those that were removed.")
@_json
def list_command(file: Path, kind: str, removed: bool, as_json: bool) -> None:
    """List all rows of a KIND.

    KIND is party, membership, dissociation, component, status, text-version, linkage, package,
    package-part, measure, implementation, consequence, round, source, attachment, reading, brief
    or negotiation.

    \b
    Example:
      negotiator list s.negotiation measure --json
    """
    from negotiator.exchange.text import register_text
    from negotiator.reports.register import register_table

    with _opened(file) as record:
        table = register_table(record, kind, removed=removed)
    _say_json(table) if as_json else click.echo(register_text(table))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, required=True)
@click.option("--most", default=50, show_default=True, type=click.IntRange(1, 1000))
@click.option("--internal", is_flag=True, help="Also our own brief and internal positions.")
@_json
def search(file: Path, words: tuple[str, ...], most: int, internal: bool, as_json: bool) -> None:
    """Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

    \b
    Example:
      negotiator search s.negotiation consultation signatories
    """
    from negotiator.reports.found import found_table

    with _opened(file) as record:
        table = found_table(record, " ".join(words), most, internal=internal)
    if as_json:
        _say_json(table)
        return
    for each in table:
        click.echo(f"{each['kind']}  {each['title']}: {each['text']}")
    if not table:
        click.echo("Nothing found.")


@cli.command()
@click.argument("file", type=FILE)
@_perspective_options
@_json
def positions(file: Path, as_json: bool, **asked: Any) -> None:
    """List the claims themselves.

    \b
    Example:
      negotiator positions s.negotiation --party RU --component A.2 --json
    """
    from negotiator.exchange.text import positions_text
    from negotiator.reports.tables import positions_table

    with _opened(file) as record:
        table = positions_table(record, _perspective(record, **asked))
    _say_json(table) if as_json else click.echo(positions_text(table))


@cli.command()
@click.argument("file", type=FILE)
@_perspective_options
@_json
def matrix(file: Path, as_json: bool, **asked: Any) -> None:
    """Show who holds what, party by component.

    \b
    Example:
      negotiator matrix s.negotiation --as-of 2026-02-26 --since "Round 3" --basis public
    """
    from negotiator.exchange.text import matrix_text
    from negotiator.reports.tables import matrix_table

    with _opened(file) as record:
        perspective = _perspective(record, **asked)
        if as_json:
            _say_json(matrix_table(record, perspective))
        else:
            click.echo(matrix_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@_perspective_options
@_json
def timeline(file: Path, as_json: bool, **asked: Any) -> None:
    """Tell what moved, and what was corrected, reaffirmed or withdrawn.

    \b
    Example:
      negotiator timeline s.negotiation --since "Round 3" --party RU
    """
    from negotiator.exchange.text import timeline_text
    from negotiator.reports.tables import timeline_table

    with _opened(file) as record:
        perspective = _perspective(record, **asked)
        if as_json:
            _say_json(timeline_table(record, perspective))
        else:
            click.echo(timeline_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@_perspective_options
@_json
def compare(file: Path, as_json: bool, **asked: Any) -> None:
    """Show the current framework against the proposed modification, to the word.

    \b
    Example:
      negotiator compare s.negotiation --component A.2
    """
    from negotiator.exchange.text import comparison_text
    from negotiator.reports.tables import comparison_table

    with _opened(file) as record:
        perspective = _perspective(record, **asked)
        if as_json:
            _say_json(comparison_table(record, perspective))
        else:
            click.echo(comparison_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--report", type=click.Choice(REPORTS), default="matrix", show_default=True)
@click.option("--paper", type=click.Choice(["A3", "A4"]), default="A3", show_default=True)
@click.option("--monochrome", is_flag=True, help="For black-and-white printers.")
@_perspective_options
def export(
    file: Path,
    out: Path,
    report: str,
    paper: str,
    monochrome: bool,
    **asked: Any,
) -> None:
    """Write a report as a file; OUT's suffix says which: .pdf, .csv or .json.

    \b
    Example:
      negotiator export s.negotiation m.pdf --report matrix --since "Round 3"
    """
    with _opened(file) as record:
        perspective = _perspective(record, **asked)
        if out.suffix.lower() == ".pdf":
            from negotiator.printing.document import write_pdf

            write_pdf(record, perspective, report, out, paper=paper, monochrome=monochrome)
        else:
            from negotiator.exchange.export import write

            write(record, perspective, report, out)
    click.echo(f"{out} is ready.")


@cli.command()
@click.argument("folder", type=FILE)
def tour(folder: Path) -> None:
    """Write the sample's three reports as PDF and its three views as PNG.

    \b
    Example:
      negotiator tour build/tour
    """
    from negotiator import app

    for made in app.tour(folder):
        click.echo(str(made))
