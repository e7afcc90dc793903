"""Signing from the command line: one delegation signs, another one tells from whom it is."""

import json
from contextlib import contextmanager

import pytest

from negotiator import settings
from tests.command_line import answer, run


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """Work at the desk of one delegation or another, each with keys of its own."""

    @contextmanager
    def at(name):
        with monkeypatch.context() as place:
            place.setattr(settings, "keys_folder", lambda: tmp_path / name)
            yield

    return at


def test_a_copy_is_signed_sent_and_told_from_whom_it_is(sample, tmp_path, desk):
    out, key = tmp_path / "out.negotiation", tmp_path / "key.txt"
    with desk("a"):
        code, said, _ = run("share", sample, out, "--whole", "--sign", "--as", "Delegation A")
        assert code == 0
        assert said.endswith("is ready. It is signed as Delegation A.\n")
        key.write_text(run("keys", "show", "--as", "Delegation A")[1])
        (shown,) = {answer("keys")["own"]["fingerprint"]}
        code, said, _ = run("verify", out)
        assert (code, said[:25]) == (0, "From you, unchanged since")
    with desk("b"):
        code, said, _ = run("verify", out)
        assert code == 1
        assert "signed by a key that you do not know" in said
        assert shown in said
        code, said, _ = run("keys", "add", key)
        assert (code, shown in said, "by telephone" in said) == (0, True, True)
        assert f"{shown}  Delegation A" in run("keys")[1]
        code, said, _ = run("verify", out)
        assert (code, said[:36]) == (0, "From Delegation A, unchanged since 2")
        assert "From Delegation A" in run("check", out)[1]
        assert answer("info", out)["signature"].startswith("From Delegation A")
        table = answer("verify", out)
        assert (table["standing"], table["signatures"][0]["from"]) == ("unchanged", "Delegation A")
        assert run("add", out, "party", "--code", "ZZ", "--name", "New")[0] == 0
        code, said, _ = run("verify", out, "--json")
        assert (code, json.loads(said)["standing"]) == (1, "changed")
        assert run("keys", "remove", "Delegation A")[0] == 0
        assert "No keys of others" in run("keys")[1]


def test_a_redacted_copy_names_its_signer_in_the_report(sample, tmp_path, desk):
    out = tmp_path / "press.negotiation"
    with desk("a"):
        table = answer("share", sample, out, "--ceiling", "public", "--sign", "--as", "Desk A")
        assert table["signed_as"] == "Desk A"
        assert run("verify", out)[0] == 0
    plain = answer("share", sample, tmp_path / "plain.negotiation", "--ceiling", "public")
    assert plain["signed_as"] is None


def test_mistakes_are_told(sample, tmp_path, desk):
    out = tmp_path / "out.negotiation"
    with desk("a"):
        code, said, _ = run("verify", sample)
        assert (code, said) == (1, "Not signed.\n")
        assert not (tmp_path / "a").exists()
        for words, sentence in (
            (("share", sample, out, "--whole", "--as", "A"), "Give --sign too"),
            (("share", sample, out, "--whole", "--sign", "--as", " "), "can be seen"),
            (("keys", "add", "negotiator-key:A:AAAA:00000000"), "mistyped"),
            (("keys", "add", tmp_path / "nowhere.txt"), "cannot be read"),
            (("keys", "add", sample), "holds no text"),
            (("keys", "remove", "Nobody"), "No key of “Nobody”"),
        ):
            code, _, problem = run(*words)
            assert (code, sentence in problem) == (1, True), problem
        assert not out.exists()
        (tmp_path / "a" / "known.json").parent.mkdir(exist_ok=True)
        (tmp_path / "a" / "known.json").write_text("[")
        assert "are damaged" in run("keys")[2]
        run("share", sample, out, "--whole", "--sign")
        assert run("verify", out)[0] == 1
        assert "are damaged" in answer("info", out)["signature"]
        code, said, _ = run("check", out)
        assert (code, "are damaged" in said) == (0, True)
