"""The user guide on paper."""

from pathlib import Path

import click

from negotiator.commands.group import FILE, cli
from negotiator.commands.outputs import PAPERS
from negotiator.language import tr


@cli.command()
@click.argument("out", type=FILE)
@click.option("--paper", type=click.Choice(PAPERS), default="A4", show_default=True)
def guide(out: Path, *, paper: str) -> None:
    """Write the user guide, which is the help of the window, as PDF.

    \b
    Example:
      negotiator guide guide.pdf
    """
    from negotiator.printing.guide import write_guide

    pages = write_guide(out, paper)
    click.echo(tr("{file} is ready, with %n pages.", "", pages, file=out.name))
