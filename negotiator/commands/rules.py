"""The rules by which copies, exports and pages are redacted: the same options everywhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from negotiator.commands.group import FILE, SHARED_OPTIONS, asked_perspective

if TYPE_CHECKING:
    from negotiator.domain.perspective import Perspective
    from negotiator.domain.redaction import Redaction
    from negotiator.store.record import Record

F = TypeVar("F", bound=Callable[..., Any])
_DATES = (
    click.option("--from", "start", metavar="DATE", help="Only what was said from this day on."),
    click.option("--to", "end", metavar="DATE", help="Only what was said by this day."),
)
_PARTS = (
    click.option(
        "--without",
        default="",
        metavar="A,B,…",
        help="Leave out quotes, speakers, recorders, notes, attachments, history, linkages.",
    ),
    click.option(
        "--with", "added", type=click.Choice(["brief"]), multiple=True, help="Add our brief."
    ),
)
_OWN = ("redacted", "start", "end", "without", "added", "left_out")
_RULES = ("ceiling", "basis", "parties", "components", "start", "end", "without", "added")


def rules_options(command: F) -> F:
    """Give a command the rules of a redacted copy."""
    for option in reversed((*SHARED_OPTIONS, *_DATES, *_PARTS)):
        command = option(command)
    return command


def left_out_option(*names: str) -> Callable[[F], F]:
    """Return the option that says where what was withheld is listed."""
    return click.option(
        *names,
        "left_out",
        type=FILE,
        metavar="F",
        help="List in F (.json, .txt) what was withheld, by kind and number.",
    )


def redaction_options(*, with_dates: bool = True) -> Callable[[F], F]:
    """Return what gives a command that takes a perspective the rules beside it.

    ``--basis``, ``--ceiling``, ``--party`` and ``--component`` are its own already; with any of
    these options they are rules too. Without dates it has its own of that name.
    """

    def with_rules(command: F) -> F:
        options = (
            click.option(
                "--redacted",
                is_flag=True,
                help="Of a redacted copy: what the options do not let out is nowhere in it.",
            ),
            *(_DATES if with_dates else ()),
            *_PARTS,
            left_out_option("--left-out"),
        )
        for option in reversed(options):
            command = option(command)
        return command

    return with_rules


def has_rules(asked: dict[str, Any]) -> bool:
    """Whether any rule is among the options of a command."""
    return any(asked.get(name) for name in _RULES)


def is_redacted(asked: dict[str, Any]) -> bool:
    """Whether the options beside a perspective ask for a redacted copy."""
    return any(asked.get(name) for name in _OWN)


def asked_rules(record: "Record", asked: dict[str, Any]) -> "Redaction":
    """Return the rules that the options of a command ask for.

    Raises:
        NegotiatorError: they name something that is not there.
    """
    from negotiator.domain.codes import Basis
    from negotiator.domain.dates import PartialDate
    from negotiator.domain.perspective import USUAL_BASES
    from negotiator.domain.redaction import Part, Redaction
    from negotiator.store import lookup

    start, end = asked.get("start"), asked.get("end")
    return Redaction(
        ceiling=lookup.marking(record, asked["ceiling"]) if asked["ceiling"] else None,
        bases=tuple(Basis.of(name) for name in asked["basis"]) or USUAL_BASES,
        parties=asked["parties"] or None,
        components=asked["components"] or None,
        start=PartialDate.parse(start) if start else None,
        end=PartialDate.parse(end) if end else None,
        without=frozenset(Part.of(word) for word in asked["without"].split(",") if word.strip()),
        with_brief="brief" in asked["added"],
    )


@contextmanager
def answered(whole: "Record", asked: dict[str, Any]) -> "Iterator[tuple[Record, Perspective]]":
    """Give the record that the options ask something of, and what; redacted where they say so.

    Raises:
        NegotiatorError: they name something that is not there.
    """
    is_made_of_all = not is_redacted(asked)
    own = {name: asked.pop(name) for name in _OWN if name in asked}
    if is_made_of_all:
        yield whole, asked_perspective(whole, **asked)
        return
    from negotiator.reports.redacted import Redacted

    with Redacted(whole, asked_rules(whole, {**asked, **own})) as made:
        perspective = made.within(asked_perspective(made.record, views_of=whole, **asked))
        list_left_out(made.report, own["left_out"])
        yield made.record, perspective


def list_left_out(report: Any, path: Path | None) -> None:
    """List what was withheld, where a path is given."""
    if path is not None:
        from negotiator.exchange.left_out import write_left_out

        write_left_out(report, path)
