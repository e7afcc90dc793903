"""Commands speak the reader's language: their help, and what is wrong with how one is called."""

import re

import click
import pytest
from click.testing import CliRunner
from wcwidth import wcswidth

from negotiator.commands import cli
from negotiator.commands.spoken import WideFormatter
from negotiator.language import use
from tests.command_line import run
from tests.language.pretended import pretend, said

# Names that are the same in every language: options, arguments, what they stand for, and examples.
_SAME_EVERYWHERE = re.compile(
    r"--[a-z-]+|\[[^\]]*\]|\b[A-Z][A-Z0-9,…|=-]*\b(\.json|-100|-6)?|<=x<=|\d+<=x|\bUID\b"
)


def _commands() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [()]
    for name, command in cli.commands.items():
        found.append((name,))
        if isinstance(command, click.Group):
            found += [(name, "f", each) for each in command.commands if name == "add"]
            found += [(name, each) for each in command.commands if name != "add"]
    return [words for words in found if words != ("open",)]


def test_rows_are_listed_in_the_words_of_the_language(sample):
    def listed(kind):
        code, output, _ = run("--language", "ru", "list", str(sample), kind)
        assert code == 0
        return output

    assert "позиция: European Union по A.5, 2026-02-25" in listed("dissociation")
    assert "уровень: не начато" in listed("implementation")
    assert "надежность: A надежный" in listed("source")
    code, output, _ = run("--language", "ru", "list", str(sample), "implementation", "--json")
    assert code == 0
    assert '"level": 0' in output


@pytest.mark.parametrize("words", _commands(), ids=" ".join)
def test_the_help_of_a_command_is_in_the_language_spoken(monkeypatch, words):
    pretend(monkeypatch)
    code, output, _ = run("--language", "uk", *words, "--help")
    assert code == 0
    usage, _, rest = output.partition("\n\n")
    assert usage.startswith(said("uk", "Usage:"))
    assert said("uk", "Options:") in rest
    assert said("uk", "Show this message and exit.") in " ".join(rest.split())
    names = set(cli.commands) | {
        name
        for command in cli.commands.values()
        if isinstance(command, click.Group)
        for name in command.commands
    }
    sentences = _SAME_EVERYWHERE.sub("", rest)
    in_english = set(re.findall("[a-z][a-z-]+", sentences)) - names
    assert not in_english


def test_the_help_of_a_command_is_the_same_text_before_and_after():
    before = run("matrix", "--help")
    use("fr")
    run("--language", "fr", "matrix", "--help")
    use("en")
    assert run("matrix", "--help") == before


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["frobnicate"], "There is no command “{frobnicate}”."),
        (["add", "f", "frobnicate"], "There is no command “{frobnicate}”."),
        (["add", "f"], "A command is missing."),
        (["sample", "f", "--lurge"], "There is no option {--lurge}. Did you mean {--large}?"),
        (["new", "f"], "The option {--title} is missing."),
        (["new", "--title", "T"], "{FILE} is missing."),
        (["new", "f", "g", "--title", "T"], "Not expected here: {g}."),
        (["new", "f", "--title"], "The option {--title} needs a value."),
        (["new", "f", "--title", "T", "--force=1"], "The option {--force} takes no value."),
        (["compare", "--texts", "a"], "The option {--texts} needs {2} values."),
        (["timeline", "f", "--by", "day"], "{--by} is one of: {component, party}."),
        (["sample", "f", "--seed", "one"], "{--seed} is a whole number."),
        (["search", "f", "x", "--most", "0"], "{--most} is a whole number from {1} to {1,000}."),
        (["diff", "f"], "Say {--from} and {--to}, or {--known-from} and {--known-to}."),
        (["--language"], "The option {--language} needs a value."),
    ],
)
def test_what_is_wrong_with_a_call_is_said_in_a_sentence(monkeypatch, words, sentence):
    result = CliRunner().invoke(cli, words)
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == re.sub("[{}]", "", sentence)
    pretend(monkeypatch)
    if words != ["--language"]:
        result = CliRunner().invoke(cli, ["--language", "uk", *words])
        assert result.exit_code == 2
        assert result.stderr.startswith(said("uk", "Usage:"))
        last = result.stderr.splitlines()[-1]
        assert not re.search("^[A-Z][a-z]", last)


def test_the_version_is_told_and_nothing_opened():
    code, output, _ = run("--version")
    assert code == 0
    assert re.fullmatch(r"negotiator, version \d+\.\d+\.\d+\n", output)


def test_help_in_wide_letters_stays_within_the_terminal():
    formatter = WideFormatter(width=40)
    with formatter.indentation():
        formatter.write_text(
            "谁在什么时候根据谁的话持有哪个立场，" * 3 + "\n\n\b\nnegotiator matrix"
        )
        formatter.write_dl(
            [("--as-of 日期", "只包括在这一天之前表达的立场。" * 2), ("--help", "帮助")]
        )
    lines = formatter.getvalue().splitlines()
    assert max(wcswidth(line) for line in lines) <= 40
    assert "  negotiator matrix" in lines
    starts = {wcswidth(line[: re.search("[只帮]", line).start()]) for line in lines if "--" in line}
    assert len(starts) == 1
