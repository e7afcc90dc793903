"""Making a file and saying what it holds."""

from pathlib import Path

import click

from negotiator.commands.group import (
    FILE,
    cli,
    json_option,
    opened,
    say_json,
)
from negotiator.language import marked, number, tr

_TOLD = {
    "file": marked("File"),
    "title": marked("Title"),
    "reference": marked("Reference"),
    "disclaimer": marked("Disclaimer"),
    "parties": marked("Parties"),
    "components": marked("Components"),
    "positions": marked("Positions"),
    "rounds": marked("Rounds"),
    "sources": marked("Sources"),
    "text_versions": marked("Text versions"),
    "changes": marked("Changes"),
    "schema": marked("Schema"),
    "signature": marked("Signature"),
    "last_change": marked("Last change"),
}
"""What a file holds, by its names in JSON."""


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
    click.echo(tr("{file} is ready.", file=file))


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
    click.echo(tr("{file} is ready.", file=file))


@cli.command()
@click.argument("file", type=FILE)
@json_option
def info(file: Path, as_json: bool) -> None:
    """Say what a file holds.

    \b
    Example:
      negotiator info s.negotiation --json
    """
    from tabulate import tabulate

    from negotiator.commands.signing import signature_words
    from negotiator.store.history import summary

    with opened(file) as record:
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
            "signature": signature_words(record),
            "last_change": None
            if last is None
            else {"at": last.at.isoformat(), "author": last.author, "label": last.label},
        }
    if as_json:
        say_json(document)
        return
    said = {
        name: number(value) if isinstance(value, int) else value for name, value in document.items()
    }
    if last is not None:
        moment = f"{last.at.astimezone():%Y-%m-%d %H:%M}"
        said["last_change"] = f"{moment}, {last.author}: {last.label}"
    rows = [(tr(_TOLD[name]), value) for name, value in said.items()]
    click.echo(tabulate(rows, tablefmt="plain", disable_numparse=True))
