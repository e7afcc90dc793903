"""Positions: recording them, and what they answer."""

from pathlib import Path
from typing import Any

import click

from negotiator.commands.group import (
    FILE,
    cli,
    json_option,
    opened,
    perspective_options,
    say_json,
)
from negotiator.commands.rules import answered, redaction_options
from negotiator.commands.spoken import WrongCall
from negotiator.language import tr


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
    with opened(file) as record:
        position = position_from_words(record, values, red_line=red_line)
        recording.record_position(record, position)
    click.echo(str(position.uid))


@cli.command()
@click.argument("file", type=FILE)
@click.argument("words", nargs=-1, required=True)
@click.option("--most", default=50, show_default=True, type=click.IntRange(1, 1000))
@click.option("--internal", is_flag=True, help="Also our own brief and internal positions.")
@json_option
def search(file: Path, words: tuple[str, ...], most: int, internal: bool, as_json: bool) -> None:
    """Find statements, quotes, texts, titles, names and notes in which all WORDS stand.

    \b
    Example:
      negotiator search s.negotiation consultation signatories
    """
    from negotiator.domain.kind_names import kind_name
    from negotiator.reports.found import found_table
    from negotiator.reports.question import labelled

    with opened(file) as record:
        table = found_table(record, " ".join(words), most, internal=internal)
    if as_json:
        say_json(table)
        return
    for each in table:
        click.echo(f"{kind_name(each['kind'])}  {labelled(each['title'], each['text'])}")
    if not table:
        click.echo(tr("Nothing found."))


@cli.command()
@click.argument("file", type=FILE)
@perspective_options
@redaction_options()
@json_option
def positions(file: Path, as_json: bool, **asked: Any) -> None:
    """List the claims themselves.

    \b
    Example:
      negotiator positions s.negotiation --party RU --component A.2 --json
    """
    from negotiator.exchange.text import positions_text
    from negotiator.reports.tables import positions_table

    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        table = positions_table(record, perspective)
    say_json(table) if as_json else click.echo(positions_text(table))


@cli.command()
@click.argument("file", type=FILE)
@perspective_options
@redaction_options()
@json_option
def matrix(file: Path, as_json: bool, **asked: Any) -> None:
    """Show who holds what, party by component.

    \b
    Example:
      negotiator matrix s.negotiation --as-of 2026-02-26 --since "Round 3" --basis public
    """
    from negotiator.exchange.text import matrix_text
    from negotiator.reports.tables import matrix_table

    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if as_json:
            say_json(matrix_table(record, perspective))
        else:
            click.echo(matrix_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@click.option("--brief", "as_brief", is_flag=True, help="Only what moved, to be read out.")
@click.option(
    "--by",
    type=click.Choice(["component", "party"]),
    default="component",
    show_default=True,
    help="With --brief: what shifts stand under.",
)
@perspective_options
@redaction_options()
@json_option
def timeline(file: Path, as_json: bool, as_brief: bool, by: str, **asked: Any) -> None:
    """Tell what moved, and what was corrected, reaffirmed or withdrawn.

    \b
    Examples:
      negotiator timeline s.negotiation --since "Round 3" --party RU
      negotiator timeline s.negotiation --since "Round 2" --brief
    """
    from negotiator.exchange.text import timeline_text
    from negotiator.reports.brief import brief_text
    from negotiator.reports.tables import brief_table, timeline_table

    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if as_json and as_brief:
            say_json(brief_table(record, perspective, by))
        elif as_json:
            say_json(timeline_table(record, perspective))
        elif as_brief:
            click.echo(brief_text(record, perspective, by))
        else:
            click.echo(timeline_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@click.option("--from", "start", metavar="DATE|ROUND", help="The first moment: as of this day.")
@click.option("--to", "end", metavar="DATE|ROUND", help="The second; without it the latest day.")
@click.option("--known-from", metavar="MOMENT", help="The first: as known at this moment.")
@click.option("--known-to", metavar="MOMENT", help="The second: as known at this moment.")
@perspective_options
@redaction_options(with_dates=False)
@json_option
def diff(
    file: Path,
    as_json: bool,
    start: str | None,
    end: str | None,
    known_from: str | None,
    known_to: str | None,
    **asked: Any,
) -> None:
    """Tell how the matrix differs between two moments, or between what was known at two.

    \b
    Examples:
      negotiator diff s.negotiation --from 2025-05-15 --to 2026-02-26
      negotiator diff s.negotiation --known-from 2026-02-24T09:00 --known-to 2026-02-27T09:00
    """
    from negotiator.domain.dates import parse_moment
    from negotiator.exchange.text import difference_text
    from negotiator.reports.moments import Difference, Moments
    from negotiator.reports.tables import difference_table
    from negotiator.store import lookup

    if not (start or end or known_from or known_to):
        raise WrongCall(tr("Say --from and --to, or --known-from and --known-to."))
    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        days = [lookup.since(record, each) if each else perspective.as_of for each in (start, end)]
        known = [parse_moment(each) if each else None for each in (known_from, known_to)]
        difference = Difference(
            record, perspective, Moments((days[0], days[1]), (known[0], known[1]))
        )
        if as_json:
            say_json(difference_table(difference))
        else:
            click.echo(difference_text(difference))


@cli.command()
@click.argument("file", type=FILE)
@perspective_options
@redaction_options()
@json_option
def movement(file: Path, as_json: bool, **asked: Any) -> None:
    """Tell how everything moved round by round: shifts, convergence, distance.

    \b
    Example:
      negotiator movement s.negotiation --basis public --json
    """
    from negotiator.exchange.text import movement_text
    from negotiator.reports.tables import movement_table

    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if as_json:
            say_json(movement_table(record, perspective))
        else:
            click.echo(movement_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE, required=False)
@click.option(
    "--texts",
    nargs=2,
    type=FILE,
    metavar="OLD NEW",
    help="Compare two text files instead, outside of any negotiation.",
)
@perspective_options
@redaction_options()
@json_option
def compare(
    file: Path | None, texts: tuple[Path, Path] | None, as_json: bool, **asked: Any
) -> None:
    """Show the current framework against the proposed modification, to the word.

    Or the versions that are named; more than two stand below each other.

    \b
    Examples:
      negotiator compare s.negotiation --component A.2
      negotiator compare s.negotiation --versions "Rev.1,Rev.2"
      negotiator compare --texts old.txt new.txt --json
    """
    from negotiator.exchange.text import comparison_text, marked_text
    from negotiator.reports.tables import comparison_table, runs_table

    if (file is None) == (texts is None):
        raise WrongCall(tr("Name a file, or --texts and two text files."))
    if texts is not None:
        from negotiator.domain.differences import difference
        from negotiator.exchange.framework_text import decoded
        from negotiator.store.file import read_whole

        runs = difference(*(decoded(read_whole(each)) for each in texts))
        if as_json:
            say_json({"differences": runs_table(runs)})
        else:
            click.echo(marked_text(runs), nl=False)
        return
    assert file is not None  # noqa: S101
    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if as_json:
            say_json(comparison_table(record, perspective))
        else:
            click.echo(comparison_text(record, perspective))


@cli.command()
@click.argument("file", type=FILE)
@perspective_options
@redaction_options()
@json_option
def brackets(file: Path, as_json: bool, **asked: Any) -> None:
    """Count the brackets in the texts: over time, by version and by whose they are.

    \b
    Example:
      negotiator brackets s.negotiation --component A
    """
    from negotiator.exchange.text import brackets_text
    from negotiator.reports.tables import brackets_table

    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if as_json:
            say_json(brackets_table(record, perspective))
        else:
            click.echo(brackets_text(record, perspective))
