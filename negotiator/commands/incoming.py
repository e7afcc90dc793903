"""What comes in from other programs: texts of a framework, and tables of positions."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.language import listed, tr

if TYPE_CHECKING:
    from negotiator.exchange.mapping import Mapping
    from negotiator.store.record import Record


@cli.command("import-text")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@click.option("--label", default="", help="What the versions are called, such as Rev.3.")
@click.option("--nature", default="proposal", show_default=True, help="As for a text version.")
@click.option("--proposer", metavar="CODE", help="The party whose text it is.")
@click.option("--date", metavar="DATE", help="When it was tabled.")
@click.option("--language", default="en", show_default=True)
@click.option("--preview", is_flag=True, help="Only tell what would come in.")
def import_text(
    file: Path,
    source: Path,
    *,
    label: str,
    nature: str,
    proposer: str | None,
    date: str | None,
    language: str,
    preview: bool,
) -> None:
    """Bring in a framework's text: Markdown, plain text, or DOCX with its changes accepted.

    It is cut at headings and numbers. A section whose number or title is on record becomes a new
    version there, others become components.

    \b
    Examples:
      negotiator import-text s.negotiation rev3.docx --label Rev.3 --proposer UA --preview
      negotiator import-text s.negotiation treaty.md --label "First draft" --date 2026-03-04
    """
    from negotiator.domain.dates import PartialDate
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.stages import Nature
    from negotiator.exchange.framework_in import About, bring_in, planned, sections_of
    from negotiator.store import lookup

    with opened(file) as record:
        try:
            kind = Nature(nature.strip().lower())
        except ValueError:
            raise NegotiatorError(
                tr("There is no nature “{name}”.", name=nature),
                tr("Known: {words}.", words=listed([each.shown for each in Nature])),
            ) from None
        about = About(
            label,
            kind,
            lookup.party(record, proposer).uid if proposer else None,
            PartialDate.parse(date) if date else None,
            language,
        )
        entries = planned(record, sections_of(source))
        for entry in entries:
            section = entry.section
            click.echo(f"{section.number} {section.title}: {entry.words}")
        if not preview:
            bring_in(record, entries, about)


@cli.command("import")
@click.argument("file", type=FILE)
@click.argument("source", type=FILE)
@click.option(
    "--map",
    "mapping",
    metavar="MAP.json|NAME",
    help="How to read it: a file, or the name of a mapping kept in FILE.",
)
@click.option("--keep-map", metavar="NAME", help="Keep this mapping in FILE under this name.")
@click.option("--dry-run", is_flag=True, help="Only tell what would come in, and what not.")
@click.option("--only-sound", is_flag=True, help="Leave out the rows that cannot come in.")
@json_option
def import_table(
    file: Path,
    source: Path,
    *,
    mapping: str | None,
    keep_map: str | None,
    dry_run: bool,
    only_sound: bool,
    as_json: bool,
) -> None:
    """Bring in positions from a table: .csv, .tsv, .xlsx, .xls, .ods, .json or .dna.

    Columns are taken by their heads, or as a mapping says. All rows come in or none, unless
    --only-sound is given. What is on record already is known again. Of a whole record, written by
    negotiator export as .json, it makes FILE anew.

    \b
    Examples:
      negotiator import s.negotiation states.csv --dry-run
      negotiator import s.negotiation states.xlsx --map states.json --only-sound
      negotiator import s.negotiation states.csv --map states.json --keep-map "Monthly survey"
      negotiator import s.negotiation may.csv --map "Monthly survey"
    """
    from negotiator import settings
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.kept_mappings import KeptMapping
    from negotiator.exchange.import_plan import plan_table, plan_words
    from negotiator.exchange.importing import bring_in, planned
    from negotiator.exchange.record_json import is_record, read_record
    from negotiator.store import backups, recording

    if is_record(source):
        if dry_run or as_json or mapping is not None:
            raise NegotiatorError(
                tr("{file} is a whole record, which has no rows to choose from.", file=source.name),
                tr("Import it without options, into a file that is not there yet."),
            )
        read_record(source, file, author=settings.load()[0].author)
        click.echo(tr("{file} is ready.", file=file))
        return
    with opened(file) as record:
        found = _mapping(record, mapping) if mapping is not None else None
        plan = planned(record, source, found)
        if as_json:
            say_json(plan_table(plan))
        else:
            click.echo("\n".join(plan_words(plan)))
        if keep_map and not dry_run:
            kept = found if found is not None else plan.mapping
            row = KeptMapping.build({"name": keep_map, "content": kept.text()})
            recording.keep_by_name(record, row)
        if dry_run or (plan.known and not plan.drafts and not plan.left_out):
            return
        backups.make(record.connection, file, settings.backups_folder(), "import")
        bring_in(record, plan, only_sound=only_sound)


def _mapping(record: "Record", name: str) -> "Mapping":
    """Return the mapping in a file, or the one that the record keeps under a name."""
    from negotiator.exchange.mapping import Mapping
    from negotiator.store import lookup
    from negotiator.store.file import read_whole

    path = Path(name)
    if path.is_file():
        return Mapping.read(read_whole(path).decode("utf-8", errors="replace"))
    if path.suffix.lower() == ".json":
        read_whole(path)
    return Mapping.read(lookup.mapping(record, name).content)
