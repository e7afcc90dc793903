"""Running commands in the process of the tests, as a user would in a shell."""

import json

from click.testing import CliRunner

from negotiator.commands import cli
from negotiator.domain.errors import NegotiatorError


def run(*words):
    """Run a command; returns exit code, output, and the sentence of an error."""
    result = CliRunner().invoke(cli, [str(word) for word in words])
    if isinstance(result.exception, NegotiatorError):
        return 1, result.output, str(result.exception)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output, ""


def answer(*words):
    """Run a command that succeeds with --json; returns its document."""
    code, output, problem = run(*words, "--json")
    assert code == 0, problem or output
    return json.loads(output)
