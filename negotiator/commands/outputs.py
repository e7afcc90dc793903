"""What leaves the program: exports, print sets and the tour."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from negotiator.commands.group import (
    FILE,
    asked_perspective,
    cli,
    json_option,
    opened,
    perspective_options,
    say_json,
)
from negotiator.commands.rules import (
    answered,
    asked_rules,
    has_rules,
    is_redacted,
    left_out_option,
    list_left_out,
    redaction_options,
    rules_options,
)
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.report_names import RECORD, REPORTS
from negotiator.language import tr

F = TypeVar("F", bound=Callable[..., Any])
PAPERS = ("A3", "A4", "Letter", "Tabloid")
_ON_PAPER = (".pdf", ".svg", ".png")
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def page_options(command: F) -> F:
    """Give a command the options of how a report lies on paper."""
    options = (
        click.option("--paper", type=click.Choice(PAPERS), default="A3", show_default=True),
        click.option("--portrait", is_flag=True, help="Upright; pages lie on their side else."),
        click.option(
            "--margin", type=float, default=12, show_default=True, help="Left and right, in mm."
        ),
        click.option(
            "--density",
            type=click.Choice(["symbol", "summary", "full"]),
            default="full",
            show_default=True,
            help="What stands in the cells of the matrix.",
        ),
        click.option("--monochrome", is_flag=True, help="For black-and-white printers."),
        click.option(
            "--text-size", type=int, default=100, show_default=True, help="In per cent, 60 to 200."
        ),
        click.option("--prepared-by", metavar="NAME", help="At the foot; “” leaves it out."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _of_pages(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what the options say of pages, taking it out."""
    return {
        "paper": asked.pop("paper"),
        "is_portrait": asked.pop("portrait"),
        "margin": asked.pop("margin"),
        "density": asked.pop("density"),
        "is_monochrome": asked.pop("monochrome"),
        "text_size": asked.pop("text_size"),
        "prepared_by": asked.pop("prepared_by"),
    }


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--report", type=click.Choice([*REPORTS, RECORD]), default="matrix")
@page_options
@click.option(
    "--page", type=int, default=1, show_default=True, help="Which page, for .svg and .png."
)
@click.option(
    "--separator",
    type=click.Choice(list(_SEPARATORS)),
    default="comma",
    show_default=True,
    help="Between the cells of a .csv.",
)
@click.option("--no-bom", is_flag=True, help="A .csv without the mark that Excel knows UTF-8 by.")
@click.option(
    "--everything", is_flag=True, help="Of the record, as .json: our own side and the history too."
)
@perspective_options
@redaction_options()
def export(
    file: Path,
    out: Path,
    page: int,
    separator: str,
    no_bom: bool,
    everything: bool,
    **asked: Any,
) -> None:
    """Write a report as a file; OUT's suffix says which form.

    On paper: .pdf, or one page as .svg or .png. As a table: .xlsx, .csv, .json. For Word: .docx of
    the matrix, what moved, or the comparison with tracked changes. As one page for a browser:
    .html of the matrix or the comparison. As text: .md or .txt of what moved or the comparison.
    The record itself: .json, which negotiator import makes a file of again.

    With any of the rules of negotiator share (--redacted, --from, --to, --without, --with) it is
    made of a redacted copy, in the order of the record; --basis, --ceiling, --party and
    --component are then rules too.

    \b
    Examples:
      negotiator export s.negotiation m.pdf --report matrix --since "Round 3"
      negotiator export s.negotiation m.pdf --paper A4 --portrait --density summary
      negotiator export s.negotiation page2.png --page 2 --monochrome
      negotiator export s.negotiation m.html --since "Round 3"
      negotiator export s.negotiation c.docx --report comparison --versions "Rev.1,Rev.2"
      negotiator export s.negotiation all.json --report record --everything
      negotiator export s.negotiation m.pdf --ceiling public --without recorders,notes
    """
    from negotiator.domain.print_sets import PageSetup

    report, pages = asked.pop("report"), _of_pages(asked)
    if everything and report != RECORD:
        raise NegotiatorError(
            tr("Only a record is written with everything."), tr("Add --report record.")
        )
    if everything and is_redacted(asked):
        raise NegotiatorError(
            tr("A redacted record is not everything."), tr("Give one of the two.")
        )
    with opened(file) as whole, answered(whole, asked) as (record, perspective):
        if report == RECORD:
            from negotiator.exchange.record_json import write_record

            write_record(record, None if everything else perspective, out)
        elif (suffix := out.suffix.lower()) == ".pdf":
            from negotiator.printing.paper_out import write_report

            write_report(record, perspective, PageSetup.of(report, **pages), out)
        elif suffix in _ON_PAPER:
            from negotiator.printing.document import Document, ensure_application
            from negotiator.printing.paper_out import write_page

            ensure_application()
            write_page(Document(record, perspective, PageSetup.of(report, **pages)), page, out)
        else:
            from negotiator.exchange.export import CsvForm, write

            form = CsvForm(_SEPARATORS[separator], has_bom=not no_bom)
            write(record, perspective, report, out, form, PageSetup.of(report, **pages))
    click.echo(tr("{file} is ready.", file=out))


@cli.command("json-schema")
def json_schema() -> None:
    """Print the JSON Schema of a record that is written as .json.

    \b
    Example:
      negotiator json-schema > record.schema.json
    """
    from negotiator.exchange.record_json import schema_text

    click.echo(schema_text(), nl=False)


@cli.command("print-set")
@click.argument("file", type=FILE)
@click.argument("name")
@click.argument("outdir", type=FILE)
@rules_options
@left_out_option("--left-out")
def print_set(file: Path, name: str, outdir: Path, left_out: Path | None, **asked: Any) -> None:
    """Write the sheets of a print set as PDF files into a folder.

    With any rule they are made of a redacted copy, as negotiator share would write it; --basis,
    --ceiling, --party and --component then narrow down what a sheet asks for.

    \b
    Examples:
      negotiator print-set s.negotiation "Morning briefing" out
      negotiator print-set s.negotiation "Morning briefing" press --ceiling public
    """
    from contextlib import nullcontext

    from negotiator.printing.print_set_out import write_print_set
    from negotiator.reports.redacted import Redacted
    from negotiator.store import lookup

    with opened(file) as record:
        is_made_of_all = not has_rules(asked) and left_out is None
        with (
            nullcontext() if is_made_of_all else Redacted(record, asked_rules(record, asked))
        ) as made:
            for path in write_print_set(
                record, lookup.print_set(record, name), outdir, redacted=made
            ):
                click.echo(tr("{file} is ready.", file=path))
            if made is not None:
                list_left_out(made.report, left_out)


@cli.command("print-sets")
@click.argument("file", type=FILE)
@json_option
def print_sets(file: Path, as_json: bool) -> None:
    """List the print sets of a file and their sheets.

    \b
    Example:
      negotiator print-sets s.negotiation
    """
    from negotiator.domain.print_sets import PrintSet

    with opened(file) as record:
        found = [row for _, row in record.rows(PrintSet)]
        if as_json:
            say_json(
                [
                    {"name": each.name, "sheets": [s.model_dump(mode="json") for s in each.sheets]}
                    for each in found
                ]
            )
            return
        for each in found:
            click.echo(each.name)
            for sheet in each.sheets:
                click.echo(f"  {sheet.words}")
        if not found:
            click.echo(tr("No print set is kept in this file; negotiator keep-sheet makes one."))


@cli.command("keep-sheet")
@click.argument("file", type=FILE)
@click.argument("name")
@click.option("--report", type=click.Choice(list(REPORTS)), default="matrix")
@page_options
@perspective_options
def keep_sheet(file: Path, name: str, **asked: Any) -> None:
    """Keep a report as a sheet of the print set NAME, after those it has.

    With --since "previous round" it is compared with the round before the last one each time.

    \b
    Example:
      negotiator keep-sheet s.negotiation "Morning briefing" --report moved --since "previous round"
    """
    from negotiator.domain.print_sets import (
        PREVIOUS_ROUND,
        PageSetup,
        PrintSet,
        Sheet,
        print_set_of,
    )
    from negotiator.reports.sheets import asked_of
    from negotiator.store import recording

    with opened(file) as record:
        setup = PageSetup.of(asked.pop("report"), **_of_pages(asked))
        since_round = (asked["since"] or "").strip().casefold() == PREVIOUS_ROUND
        perspective = asked_perspective(record, **asked)
        sheet = Sheet(setup=setup, asked=asked_of(record, perspective, since_round=since_round))
        present = next(
            (row for _, row in record.rows(PrintSet) if row.name.casefold() == name.casefold()),
            None,
        )
        sheets = (*(present.sheets if present else ()), sheet)
        recording.keep_by_name(record, print_set_of(name, sheets))
    click.echo(tr("{name}: %n sheets.", "", len(sheets), name=name))


@cli.command()
@click.argument("folder", type=FILE)
def tour(folder: Path) -> None:
    """Write the sample's reports as PDF and its views as PNG.

    \b
    Example:
      negotiator tour build/tour
    """
    from negotiator import app

    for made in app.tour(folder):
        click.echo(str(made))
