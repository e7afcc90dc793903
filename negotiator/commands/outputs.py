"""What leaves the program: exports and the tour."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from negotiator.commands.group import (
    FILE,
    REPORTS,
    asked_perspective,
    cli,
    opened,
    perspective_options,
)

if TYPE_CHECKING:
    pass


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--report", type=click.Choice(REPORTS), default="matrix", show_default=True)
@click.option("--paper", type=click.Choice(["A3", "A4"]), default="A3", show_default=True)
@click.option("--monochrome", is_flag=True, help="For black-and-white printers.")
@perspective_options
def export(
    file: Path,
    out: Path,
    report: str,
    paper: str,
    monochrome: bool,
    **asked: Any,
) -> None:
    """Write a report as a file; OUT's suffix says which: .pdf, .xlsx, .csv or .json.

    A workbook holds the matrix, positions, parties, components, texts, sources and rounds. The
    comparison also as .docx with tracked changes, .html, and the text alone as .md or .txt.

    \b
    Examples:
      negotiator export s.negotiation m.pdf --report matrix --since "Round 3"
      negotiator export s.negotiation m.xlsx --since "Round 3"
      negotiator export s.negotiation c.docx --report comparison --versions "Rev.1,Rev.2"
    """
    with opened(file) as record:
        perspective = asked_perspective(record, **asked)
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
