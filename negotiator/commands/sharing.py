"""Files that leave: copies for colleagues, whole or redacted."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.commands.rules import (
    asked_rules,
    has_rules,
    left_out_option,
    list_left_out,
    rules_options,
)
from negotiator.commands.signing import own_name
from negotiator.language import tr

if TYPE_CHECKING:
    from negotiator.store.keys import Signer


@cli.command()
@click.argument("file", type=FILE)
@click.argument("out", type=FILE)
@click.option("--whole", is_flag=True, help="An equal record, our own side and history included.")
@rules_options
@left_out_option("--report", "--left-out")
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
    left_out: Path | None,
    is_signed: bool,
    name: str,
    password_file: Path | None,
    unlocked: bool,
    force: bool,
    as_json: bool,
    **asked: Any,
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
    from negotiator.domain.errors import NegotiatorError
    from negotiator.exchange.left_out import (
        also_allowed_words,
        kept_words,
        left_out_table,
        withheld_words,
    )
    from negotiator.store import sharing
    from negotiator.store.passwords import read_password

    password = read_password(password_file) if password_file else None
    if password and unlocked:
        raise NegotiatorError(tr("A copy is locked or not."), tr("Give one of the two."))
    if whole and (has_rules(asked) or left_out):
        raise NegotiatorError(
            tr("A whole copy leaves nothing out."), tr("Give rules, or --whole alone.")
        )
    if not whole and not has_rules(asked):
        raise NegotiatorError(
            tr("It is not said what may leave."),
            tr("Give --whole for a colleague, or rules such as --ceiling public."),
        )
    if name and not is_signed:
        raise NegotiatorError(tr("--as names who signs."), tr("Give --sign too."))
    with opened(file) as record:
        signer = _signer(name or own_name()) if is_signed else None
        ready = tr("{file} is ready.", file=out)
        if signer is not None:
            ready += " " + tr("It is signed as {name}.", name=signer.name)
        if whole:
            kept = "" if unlocked else password
            sharing.share_whole(record, out, force=force, signer=signer, password=kept)
            click.echo(ready)
            return
        made = sharing.share_redacted(
            record,
            asked_rules(record, asked),
            out,
            force=force,
            signer=signer,
            password=password or "",
        )
    list_left_out(made, left_out)
    if as_json:
        say_json(left_out_table(made))
        return
    click.echo(tr("kept: {rows}", rows=kept_words(made)))
    click.echo(tr("withheld: {rows}", rows=withheld_words(made)))
    if also := also_allowed_words(made):
        click.echo(also)
    click.echo(ready)


def _signer(name: str) -> "Signer":
    from negotiator import settings
    from negotiator.store.keys import Keys, Signer, signing_name

    return Signer(Keys(settings.keys_folder()).own(), signing_name(name))
