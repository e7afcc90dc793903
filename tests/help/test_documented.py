"""What the help says can be done is done: every command in them is run."""

import re
import shlex
from pathlib import Path

import pytest

from negotiator import manual
from negotiator.exchange.sample import write_sample
from tests.command_line import run

BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"`(\S+\.(?:csv|json))` (?:has rows|says)")
_PASSWORD = "four words that differ\n"


DOCUMENTS = {page.name: page.text for page in manual.pages()}


def commands(text):
    """Return the commands of a document in order, each as its words."""
    found = []
    for kind, block in BLOCK.findall(text):
        if not kind:
            for line in block.splitlines():
                words = shlex.split(line, comments=True)
                if words[:1] == ["negotiator"]:
                    found.append(words[1:])
    return found


def files_shown(text):
    """Return the files that a document shows, with what is in them."""
    found = {}
    for shown in BLOCK.finditer(text):
        if shown[1] in ("csv", "json"):
            before = FILE.findall(text[: shown.start()])
            found[before[-1]] = shown[2]
    return found


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with the files that the documents take for granted."""
    monkeypatch.chdir(tmp_path)
    write_sample(Path("talks.negotiation"))
    Path("secret.txt").write_text(_PASSWORD)
    Path("hers.txt").write_text(_PASSWORD)
    Path("sheets").mkdir()
    Path("Shared").mkdir()
    return tmp_path


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_of_a_page_does_what_it_says(place, name, qapp):
    text = DOCUMENTS[name]
    for file, content in files_shown(text).items():
        Path(file).write_text(content, encoding="utf-8")
    for words in commands(text):
        prepared(words)
        code, output, problem = run(*words)
        assert code == 0, (words, problem or output)


def prepared(words):
    """Have what a command reads that comes from somebody else."""
    for word in words:
        path = Path(word)
        if word.endswith(".negotiation") and not path.exists() and reads(words, word):
            run("share", "talks.negotiation", word, "--whole")


def reads(words, word):
    """Whether a command reads this file rather than writing it."""
    if words[0] in ("merge", "verify", "shared-folder"):
        return True
    is_made = words[0] in ("new", "sample") or (words[0] == "import" and words[2] == "all.json")
    return words.index(word) == 1 and not is_made


def test_the_help_shows_commands():
    assert sum(len(commands(text)) for text in DOCUMENTS.values()) > 30


@pytest.mark.parametrize("page", manual.pages(), ids=lambda page: page.name)
def test_every_link_leads_to_a_page_and_a_heading(page):
    for target in re.findall(r"\]\(([^)]+)\)", page.text):
        name, _, wanted = target.partition("#")
        found = next(each for each in manual.pages() if f"{each.name}.md" == name)
        headings = {manual.anchor(part.heading) for part in manual.parts(found)}
        assert not wanted or wanted in headings
