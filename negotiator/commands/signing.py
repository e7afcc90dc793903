"""Signed copies: the keys that sign them, and what a signature is worth."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from negotiator.commands.group import FILE, cli, json_option, opened, say_json
from negotiator.language import tr

if TYPE_CHECKING:
    from negotiator.store.keys import Key, Keys
    from negotiator.store.record import Record


@cli.command()
@click.argument("file", type=FILE)
@json_option
def verify(file: Path, as_json: bool) -> None:
    """Say from whom a copy is, and whether it is as it was signed.

    The exit code is 0 only if it is unchanged since a key that you know signed it.

    \b
    Example:
      negotiator verify from-a.negotiation
    """
    with opened(file) as record:
        found = signatures_of(record)
    if as_json:
        say_json(found)
    else:
        click.echo(found["words"])
        for each in found["signatures"][1:]:
            click.echo(tr("Also: {words}", words=each["words"]))
    if found["standing"] != "unchanged":
        sys.exit(1)


@cli.group(invoke_without_command=True)
@json_option
@click.pass_context
def keys(ctx: click.Context, as_json: bool) -> None:
    """List your own key, and those of others that you know.

    Your own key is made when it is first wanted. Compare fingerprints by telephone.

    \b
    Examples:
      negotiator keys
      negotiator keys show --as "Delegation A"
      negotiator keys add their-key.txt
      negotiator keys remove "Delegation B"
    """
    if ctx.invoked_subcommand is not None:
        return
    own, known = _own_key(""), _keys().known()
    if as_json:
        say_json({"own": _table_of(own), "known": [_table_of(key) for key in known]})
        return
    click.echo(f"{own.fingerprint}  {tr('{name} (your own)', name=own.name)}")
    for key in known:
        click.echo(f"{key.fingerprint}  {key.name}")
    if not known:
        click.echo(tr("No keys of others are known yet."))


@keys.command()
@click.option("--as", "name", default="", metavar="NAME", help="Show it under this name.")
def show(name: str) -> None:
    """Print your own key as text to give to others.

    \b
    Example:
      negotiator keys show --as "Delegation A" > key-of-a.txt
    """
    click.echo(_own_key(name).text)


@keys.command()
@click.argument("text_or_file")
def add(text_or_file: str) -> None:
    """Know a key, given as its text or as a file that holds it.

    \b
    Example:
      negotiator keys add key-of-a.txt
    """
    from negotiator.domain.errors import NegotiatorError
    from negotiator.store.file import read_whole

    text = text_or_file
    if ":" not in text or Path(text).is_file():
        try:
            text = read_whole(Path(text_or_file)).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise NegotiatorError(
                tr("{file} holds no text.", file=text_or_file),
                tr("Choose the file with the text of the key."),
            ) from None
    key = _keys().add(text)
    click.echo(f"{key.fingerprint}  {key.name}")
    click.echo(tr("Compare this fingerprint with theirs by telephone before you rely on it."))


@keys.command()
@click.argument("name")
def remove(name: str) -> None:
    """Know a key no longer.

    \b
    Example:
      negotiator keys remove "Delegation B"
    """
    key = _keys().remove(name)
    click.echo(tr("The key of {name} is known no longer.", name=key.name))


def own_name() -> str:
    """Return the name in which one signs where none is given."""
    from negotiator import settings

    preferred = settings.load()[0]
    return preferred.signs_as or preferred.author


def signatures_of(record: "Record") -> dict[str, Any]:
    """Return what is found of a record's signatures, in words and as a table.

    Raises:
        NegotiatorError: the file or the known keys cannot be read.
    """
    from negotiator.reports.signed import signed_table
    from negotiator.store.signatures import is_signed
    from negotiator.store.signatures import verify as verified

    return signed_table(verified(record, _keys().names()) if is_signed(record) else [])


def signature_words(record: "Record") -> str:
    """Return what is found of a record's best signature, or why that cannot be told."""
    from negotiator.domain.errors import NegotiatorError

    try:
        return str(signatures_of(record)["words"])
    except NegotiatorError as problem:
        return str(problem)


def _keys() -> "Keys":
    from negotiator import settings
    from negotiator.store.keys import Keys

    return Keys(settings.keys_folder())


def _own_key(name: str) -> "Key":
    from negotiator.store.keys import Key, signing_name

    return Key(signing_name(name or own_name()), _keys().own().public)


def _table_of(key: "Key") -> dict[str, str]:
    return {"name": key.name, "fingerprint": key.fingerprint, "text": key.text}
