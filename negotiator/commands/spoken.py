"""Commands that speak the reader's language: their help, and what is wrong with how one is called.

What a command says of itself stands in its docstring and in the help of its options, and is put
into the language when it is shown. ``packaging/translations.py`` gathers it.
"""

import inspect
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from negotiator.language import listed, marked, number, tr

_HELP_OPTION = marked("Show this message and exit.")
_ENDS_SENTENCE = re.compile(r"(?<=[.!?])\s|(?<=[。！？])")
_GAP = 2
_WIDEST_TERM = 30


class WideFormatter(click.HelpFormatter):
    """Lays out help by how wide letters are shown: Chinese ones take two places."""

    def write_heading(self, heading: str) -> None:
        """Write a heading, with the sign that ends it."""
        self.write(f"{' ' * self.current_indent}{heading}\n")

    def write_text(self, text: str) -> None:
        """Write paragraphs; one that begins with a line of ``\\b`` keeps its lines."""
        indent = " " * self.current_indent
        paragraphs = (
            "\n".join(indent + line for line in lines)
            for lines in _paragraphs(text, self.width - self.current_indent)
        )
        self.write("\n\n".join(paragraphs) + "\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = _WIDEST_TERM, col_spacing: int = _GAP
    ) -> None:
        """Write terms and what they mean beside each other."""
        rows = list(rows)
        column = min(max(_width(term) for term, _ in rows), col_max) + col_spacing
        indent = " " * self.current_indent
        for term, meaning in rows:
            lines = _wrapped(meaning, max(self.width - column - self.current_indent, 10)) or [""]
            if _width(term) > column - col_spacing:
                self.write(f"{indent}{term}\n")
            else:
                first = lines.pop(0)
                self.write(f"{indent}{term}{' ' * (column - _width(term))}{first}".rstrip() + "\n")
            for line in lines:
                self.write(f"{indent}{' ' * column}{line}".rstrip() + "\n")


class SpokenContext(click.Context):
    """Where a command is called: its help is laid out by width."""

    formatter_class = WideFormatter


class SpokenCommand(click.Command):
    """A command whose help and usage are in the language that is spoken."""

    context_class = SpokenContext
    takes_more = False
    """Whether words may follow those that it knows."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of a call."""
        ctx.allow_extra_args = True
        try:
            left = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if left and not self.takes_more and not ctx.resilient_parsing:
            raise WrongCall(tr("Not expected here: {words}.", words=" ".join(left)), ctx)
        return left

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return how it is called; the names of arguments are the same in every language."""
        said = {
            "[OPTIONS]": tr("[OPTIONS]", "in the usage of a command"),
            "COMMAND [ARGS]...": tr("COMMAND [ARGS]…", "in the usage of a command"),
            "[COMMAND] [ARGS]...": tr("[COMMAND] [ARGS]…", "in the usage of a command"),
        }
        return [said.get(piece, piece) for piece in super().collect_usage_pieces(ctx)]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how it is called."""
        prefix = tr("Usage:", "heading in the help of a command") + " "
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write what it does."""
        if self.help:
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(tr(inspect.cleandoc(self.help)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write its options."""
        options = (each for each in self.get_params(ctx) if isinstance(each, click.Option))
        with formatter.section(tr("Options:", "heading in the help of a command")):
            formatter.write_dl([_record(each, ctx) for each in options if not each.hidden])

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002
        """Return what it does in a sentence; where that is too long, it takes a second line."""
        said = tr(inspect.cleandoc(self.help)) if self.help else ""
        paragraph = " ".join(said.split("\n\n")[0].split())
        return _ENDS_SENTENCE.split(paragraph)[0].rstrip(".。")


class SpokenGroup(SpokenCommand, click.Group):
    """A group of commands whose help and usage are in the language that is spoken."""

    command_class = SpokenCommand
    takes_more = True

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write its options and its commands."""
        super().format_options(ctx, formatter)
        shown = [each for each in self.commands.values() if not each.hidden]
        rows = [(each.name or "", each.get_short_help_str()) for each in shown]
        with formatter.section(tr("Commands:", "heading in the help of a command")):
            formatter.write_dl(sorted(rows))


def confirmed(question: str) -> bool:
    """Ask for yes or no in the language that is spoken, as English words too; Enter is no."""
    yes, no = tr("y", "answer: yes"), tr("n", "answer: no")
    agreeing = {yes, tr("yes", "answer"), "y", "yes"}
    refusing = {no, tr("no", "answer"), "n", "no", ""}
    while True:
        asked = f"{question} [{yes}/{no.upper()}]"
        answer = str(click.prompt(asked, default="", show_default=False)).strip().casefold()
        if answer in agreeing or answer in refusing:
            return answer in agreeing
        click.echo(tr("Answer {yes} or {no}.", yes=yes, no=no))


# ---------------------------------------------------------------------- help


def _record(option: click.Option, ctx: click.Context) -> tuple[str, str]:
    """Return how an option is written, and what it is for."""
    written, _ = option.get_help_record(ctx) or ("", "")
    extra = option.get_help_extra(ctx)
    notes = []
    if "default" in extra:
        notes.append(tr("default: {value}", value=extra["default"]))
    if "range" in extra:
        notes.append(extra["range"])
    if "required" in extra:
        notes.append(tr("required"))
    said = tr(option.help) if option.help else ""
    return written, f"{said}  [{'; '.join(notes)}]".strip() if notes else said


def _paragraphs(text: str, width: int) -> Iterator[list[str]]:
    for block in re.split(r"\n[ \t]*\n", text.strip("\n")):
        if block.startswith("\b"):
            yield block.split("\n")[1:]
        else:
            yield _wrapped(block, width)


def _wrapped(text: str, width: int) -> list[str]:
    from wcwidth import wrap

    return wrap(text, width, break_on_hyphens=False)


def _width(text: str) -> int:
    from wcwidth import wcswidth

    return wcswidth(text)


# ---------------------------------------------------------------------- wrong calls


class WrongCall(click.UsageError):
    """A command was called as it cannot be; what is wrong is said in the language spoken."""

    def show(self, file: Any = None) -> None:
        """Write how the command is called, and what is wrong."""
        file = file or sys.stderr
        if self.ctx is not None:
            click.echo(self.ctx.get_usage(), file=file)
            path = self.ctx.command_path
            click.echo(tr("“{command} --help” tells more.", command=path), file=file)
            click.echo(file=file)
        click.echo(self.message, file=file)


@contextmanager
def in_our_words() -> Iterator[None]:
    """Let what click finds wrong with a call be said in the language that is spoken."""
    try:
        yield
    except (WrongCall, click.exceptions.NoArgsIsHelpError):
        raise
    except click.UsageError as error:
        raise WrongCall(usage_sentence(error), error.ctx) from None


def usage_sentence(error: click.UsageError) -> str:
    """Return what is wrong with a call, in a sentence."""
    match error:
        case click.exceptions.NoSuchOption():
            said = tr("There is no option {option}.", option=error.option_name)
            return _with_likely(said, error.possibilities)
        case click.exceptions.NoSuchCommand():
            said = tr("There is no command “{command}”.", command=error.command_name)
            return _with_likely(said, error.possibilities)
        case click.MissingParameter():
            return _missing(error.param)
        case click.BadOptionUsage():
            return _misused(error)
        case click.BadParameter():
            return _refused(error)
    if error.ctx is not None and isinstance(error.ctx.command, click.Group):
        return tr("A command is missing.")
    return error.format_message()


def _with_likely(said: str, likely: list[str] | None) -> str:
    if not likely:
        return said
    return f"{said} {tr('Did you mean {words}?', words=listed(likely))}"


def _missing(param: click.Parameter | None) -> str:
    if isinstance(param, click.Option):
        return tr("The option {option} is missing.", option=_name(param))
    return tr("{argument} is missing.", argument=_name(param))


def _misused(error: click.BadOptionUsage) -> str:
    params = error.ctx.command.params if error.ctx is not None else []
    option = next((each for each in params if error.option_name in each.opts), None)
    if isinstance(option, click.Option) and not option.is_flag:
        if option.nargs == 1:
            return tr("The option {option} needs a value.", option=_name(option))
        return tr("The option {option} needs %n values.", "", option.nargs, option=_name(option))
    return tr("The option {option} takes no value.", option=error.option_name)


def _refused(error: click.BadParameter) -> str:
    name, kind = _name(error.param), error.param.type if error.param is not None else None
    if isinstance(kind, click.Choice):
        return tr("{name} is one of: {words}.", name=name, words=listed(list(kind.choices)))
    if isinstance(kind, click.IntRange) and kind.min is not None and kind.max is not None:
        return tr(
            "{name} is a whole number from {least} to {most}.",
            name=name,
            least=number(kind.min),
            most=number(kind.max),
        )
    if kind is click.INT:
        return tr("{name} is a whole number.", name=name)
    return tr("{name} cannot be read: {reason}", name=name, reason=error.message)


def _name(param: click.Parameter | None) -> str:
    """Return what a parameter is called: an option as it is written, an argument in capitals."""
    if param is None:
        return ""
    return (
        max(param.opts, key=len) if isinstance(param, click.Option) else param.human_readable_name
    )
