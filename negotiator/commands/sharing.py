"""Files that leave: copies for colleagues, whole or redacted."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.commands.signing import own_name

if TYPE_CHECKING:
    from negotiator.store.keys import Signer


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--whole", is_flag=True, help="An equal record, our own side and history included.")
@click.option("--ceiling", metavar="MARKING", help="Nothing marked higher than this.")
@click.option("--basis", multiple=True, metavar="NAME", help="Only claims on this basis.")
@click.option("--party", "parties", multiple=True, metavar="CODE", help="Only this party.")
@click.option(
    "--component",
    "components",
    multiple=True,
    metavar="NUMBER",
    help="Only this component and what is below it.",
)
@click.option("--from", "start", metavar="DATE", help="Only what was said from this day on.")
@click.option("--to", "end", metavar="DATE", help="Only what was said by this day.")
@click.option(
    "--without",
    default="",
    metavar="A,B,…",
    help="Leave out quotes, speakers, recorders, notes, attachments, history, linkages.",
)
@click.option("--with", "added", type=click.Choice(["brief"]), multiple=True, help="Add our brief.")
@click.option("--report", type=FILE, metavar="REPORT.json", help="List here what was withheld.")
@click.option("--sign", "is_signed", is_flag=True, help="Sign the copy with your key.")
@click.option("--as", "name", default="", metavar="NAME", help="Sign in this name.")
@click.option(
    "--password-file",
    "password_file",
    type=FILE,
    metavar="F",
    help="Lock the copy with the password in the first line of F.",
)
@click.option("--unlocked", is_flag=True, help="Leave a whole copy of a locked record unlocked.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@json_option
def share(
    file: Path,
    out: Path,
    *,
    whole: bool,
    ceiling: str | None,
    basis: tuple[str, ...],
    parties: tuple[str, ...],
    components: tuple[str, ...],
    start: str | None,
    end: str | None,
    without: str,
    added: tuple[str, ...],
    report: Path | None,
    is_signed: bool,
    name: str,
    password_file: Path | None,
    unlocked: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Write a copy of a record: whole for a colleague, or redacted by rules.

    A redacted copy holds only what the rules name, without history, internal basis and our own
    brief unless these are named; it is read back for everything withheld before it stands.
    With --sign whoever knows your key can tell that it is from you, and unchanged.

    \b
    Examples:
      negotiator share s.negotiation for-anna.negotiation --whole
      negotiator share s.negotiation press.negotiation --ceiling public --without recorders,notes
      negotiator share s.negotiation eu.negotiation --party EU --party FR --report left-out.json
      negotiator share s.negotiation for-anna.negotiation --whole --sign --as "Delegation A"
    """
    import json

    from negotiator.domain.codes import Basis
    from negotiator.domain.dates import PartialDate
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.perspective import USUAL_BASES
    from negotiator.domain.redaction import Part, Redaction
    from negotiator.store import lookup, sharing
    from negotiator.store.file import write_whole
    from negotiator.store.passwords import read_password

    password = read_password(password_file) if password_file else None
    if password and unlocked:
        raise NegotiatorError("A copy is locked or not.", "Give one of the two.")
    rules = (ceiling, basis, parties, components, start, end, without, added)
    if whole and any(rules):
        raise NegotiatorError("A whole copy leaves nothing out.", "Give rules, or --whole alone.")
    if not whole and not any(rules):
        raise NegotiatorError(
            "It is not said what may leave.",
            "Give --whole for a colleague, or rules such as --ceiling public.",
        )
    if name and not is_signed:
        raise NegotiatorError("--as names who signs.", "Give --sign too.")
    with opened(file) as record:
        signer = _signer(name or own_name()) if is_signed else None
        signed = f" It is signed as {signer.name}." if signer is not None else ""
        if whole:
            kept = "" if unlocked else password
            sharing.share_whole(record, out, force=force, signer=signer, password=kept)
            click.echo(f"{out} is ready.{signed}")
            return
        made = sharing.share_redacted(
            record,
            Redaction(
                ceiling=lookup.marking(record, ceiling) if ceiling else None,
                bases=tuple(Basis.of(name) for name in basis) or USUAL_BASES,
                parties=parties or None,
                components=components or None,
                start=PartialDate.parse(start) if start else None,
                end=PartialDate.parse(end) if end else None,
                without=frozenset(Part.of(word) for word in without.split(",") if word.strip()),
                with_brief="brief" in added,
            ),
            out,
            force=force,
            signer=signer,
            password=password or "",
        )
    table = {
        "kept": made.kept,
        "withheld": made.withheld,
        "withheld_words_also_in_what_is_allowed": len(made.also_allowed),
        "signed_as": made.signed_as or None,
    }
    if report is not None:
        write_whole(report, (json.dumps(table, indent=1) + "\n").encode("utf-8"))
    if as_json:
        say_json(table)
        return
    for part, numbers in (("kept", made.kept), ("withheld", made.withheld)):
        words = ", ".join(f"{number:,} {word}" for word, number in numbers.items())
        click.echo(f"{part}: {words or 'nothing'}")
    if made.also_allowed:
        click.echo(
            f"{len(made.also_allowed):,} of the withheld words also stand in what is allowed."
        )
    click.echo(f"{out} is ready.{signed}")


def _signer(name: str) -> "Signer":
    from negotiator import settings
    from negotiator.store.keys import Keys, Signer, signing_name

    return Signer(Keys(settings.keys_folder()).own(), signing_name(name))
