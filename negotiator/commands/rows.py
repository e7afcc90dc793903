"""The rows of the framework: adding, attaching, the scale, listing."""

from pathlib import Path
from typing import Any

import click

from negotiator.commands.group import (
    FILE,
    cli,
    json_option,
    opened,
    say_json,
)
from negotiator.language import became, speaking, tr


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
        with opened(ctx.obj) as record:
            row = row_from_words(record, word, values)
            recording.add_row(record, row)
        click.echo(str(row.uid))

    title = word.replace("-", " ")
    article = "an" if title[0] in "aeiou" else "a"
    command: Any = click.pass_context(run)
    for name, text in reversed(fields.items()):
        command = click.option(f"--{name.replace('_', '-')}", name, help=text)(command)
    add.command(
        word,
        help=f"Add {article} {title}.\n\n\b\nExample:\n  "
        f"negotiator add t.negotiation {word} {example}",
    )(command)


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
        "responsible": "Who is to bring it forward.",
        "due": "By when.",
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
        "translator": "Who translated them.",
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
    with opened(file) as record:
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
    from negotiator.reports.question import labelled
    from negotiator.store import recording
    from negotiator.store.recoding import counts_of_steps

    with opened(file) as record:
        negotiation, mapping = scale_from_words(record, steps, becomes, best, worst)
        old = record.negotiation.scale
        counts = counts_of_steps(record)
        for code, number in counts.items():
            step = became(old.shown(code), negotiation.scale.shown(mapping[code]))
            click.echo(labelled(step, tr("%n positions", "", number)))
        if not preview:
            recording.recode(record, negotiation, mapping)


@cli.command("list")
@click.argument("file", type=FILE)
@click.argument("kind")
@click.option("--removed", is_flag=True, help="Also those that were removed.")
@json_option
def list_command(file: Path, kind: str, removed: bool, as_json: bool) -> None:
    """List all rows of a KIND.

    KIND is party, membership, dissociation, component, status, text-version, linkage, package,
    package-part, measure, implementation, consequence, round, source, attachment, reading, brief,
    negotiation, or position (the same as the command positions).

    \b
    Example:
      negotiator list s.negotiation measure --json
    """
    from negotiator.domain.perspective import Perspective
    from negotiator.exchange.text import positions_text, register_text
    from negotiator.reports.register import register_table
    from negotiator.reports.tables import positions_table

    with opened(file) as record:
        if kind == "position":
            positions = positions_table(record, Perspective())
            say_json(positions) if as_json else click.echo(positions_text(positions))
            return
        with speaking("en" if as_json else ""):
            table = register_table(record, kind, removed=removed, for_people=not as_json)
    say_json(table) if as_json else click.echo(register_text(table))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("old")
@click.argument("new")
def renumber(file: Path, old: str, new: str) -> None:
    """Give a component another number; what lies below follows, and every reference stays.

    \b
    Example:
      negotiator renumber s.negotiation A.3 A.2bis
    """
    from negotiator.store import lookup, recording

    with opened(file) as record:
        component = lookup.component(record, old)
        found = recording.renumbering(record, component, new)
        recording.renumber(record, component, new)
    for each, number in found:
        if each.number != number:
            click.echo(f"{became(each.number, number)} {each.title}")
