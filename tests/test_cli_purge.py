"""Uninstalling: what the program keeps beside the negotiations can be listed and removed."""

import pytest
from click.testing import CliRunner

from negotiator import settings
from negotiator.commands import cli
from negotiator.domain.errors import NegotiatorError
from negotiator.store import backups, traces
from negotiator.store.keys import Keys
from negotiator.store.record import Record
from tests.command_line import answer, run


@pytest.fixture
def used(sample, tmp_path):
    """A computer on which the program was used: settings, backups, reports and keys are there."""
    settings.save(settings.Settings(author="Desk 2"))
    settings.settings_file().write_text("{")
    settings.load()  # sets the damaged file aside
    settings.save(settings.Settings(author="Desk 2"))
    (settings.settings_file().parent / "QtProject.conf").write_text("[FileDialog]")
    with Record.open(sample) as record:
        for reason in backups.REASONS:
            backups.make(record.connection, sample, settings.backups_folder(), reason)
    reports = settings.reports_folder()
    reports.mkdir(parents=True)
    (reports / "crash-20260304T101112.txt").write_text("Negotiator 0.1.0")
    Keys(settings.keys_folder()).own()
    return tmp_path / "home"


def left(home):
    return sorted(path.name for path in home.rglob("*") if path.is_file())


def test_everything_the_program_keeps_goes_and_its_folders_too(used, sample):
    code, output, _ = run("purge", "--keys", "--yes")
    assert (code, left(used)) == (0, [])
    assert not [path for path in used.rglob("*") if path.name == "negotiator"]
    assert output.endswith("Files removed: 10\n")
    assert answer("check", sample)["sound"]


def test_it_says_what_it_would_remove_and_asks(used):
    before = left(used)
    result = CliRunner().invoke(cli, ["purge"], input="n\n")
    assert left(used) == before
    assert "all that is left of it (files: 5, " in result.output
    assert str(settings.settings_file()) in result.output
    assert "that you know (files: 1, bytes: 119). They stay without --keys." in result.output


def test_it_asks_in_the_language_spoken_until_it_is_answered(used):
    before = left(used)
    result = CliRunner().invoke(cli, ["--language", "uk", "purge"], input="може\nн\n")
    assert "[т/Н]: може\nВідповідайте т або н.\n" in result.output
    assert left(used) == before
    for answer_ in ("", "no"):
        CliRunner().invoke(cli, ["--language", "uk", "purge"], input=f"{answer_}\n")
        assert left(used) == before
    CliRunner().invoke(cli, ["--language", "uk", "purge"], input="так\n")
    assert left(used) == ["own.pem"]


def test_a_question_that_finds_no_answer_is_no_yes_and_said_in_the_language_spoken(used):
    before = left(used)
    result = CliRunner().invoke(cli, ["--language", "uk", "purge"], input="")
    assert (result.exit_code, left(used)) == (1, before)
    assert result.stderr == "\nЗупинено.\n"


def test_a_command_that_is_stopped_says_so(used, monkeypatch):
    def stop(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(traces, "find", stop)
    result = CliRunner().invoke(cli, ["purge"])
    assert (result.exit_code, result.stderr) == (1, "\nStopped.\n")


def test_keys_stay_unless_they_are_named_and_then_there_is_a_warning(used):
    answer("purge", "--yes")
    assert left(used) == ["own.pem"]
    result = CliRunner().invoke(cli, ["purge", "--keys"], input="y\n")
    assert "Nobody can sign as you once" in result.output
    assert left(used) == []


def test_a_file_the_program_does_not_know_stays_and_is_told(used, sample):
    folder = backups.folder_of(sample, settings.backups_folder())
    for name in ("mine.negotiation", "20260304T101112000000-notes.txt"):
        (folder / name).write_bytes(b"ours")
    (settings.keys_folder() / "own.pem.copy").write_text("a copy")
    document = answer("purge", "--yes", "--keys")
    assert left(used) == ["20260304T101112000000-notes.txt", "mine.negotiation", "own.pem.copy"]
    assert sorted(path.rsplit("/", 1)[1] for path in document["left"]) == left(used)


def test_a_link_is_not_followed(used, tmp_path):
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    (outside / "settings.json").write_text("{}")
    (settings.backups_folder() / "link").symlink_to(outside)
    run("purge", "--keys", "--yes")
    assert (outside / "settings.json").read_text() == "{}"
    assert (settings.backups_folder() / "link").is_symlink()


def test_as_json_it_only_lists_until_it_is_told_to_remove(used):
    before = left(used)
    document = answer("purge")
    assert not document["removed"]
    assert left(used) == before
    assert {each["kind"] for each in document["files"]} == {"settings", "backups", "reports"}
    assert [each["kind"] for each in document["kept"]] == ["keys"]
    assert answer("purge", "--yes")["removed"]
    assert not answer("purge", "--yes")["files"]


def test_where_all_kinds_share_one_folder_each_is_told_apart(tmp_path):
    """As on Windows, where preferences, backups and keys lie in one folder of the program."""
    root = tmp_path / "negotiator" / "negotiator"
    files = {
        "settings.json": traces.SETTINGS,
        "backups/talks-0123456789/20260304T101112000000-hourly.negotiation": traces.BACKUPS,
        "Logs/crash-20260304T101112.txt": traces.REPORTS,
        "keys/known.json": traces.KEYS,
        "talks.negotiation": None,
    }
    for name in files:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("")
    folders = {
        traces.SETTINGS: root,
        traces.BACKUPS: root / "backups",
        traces.REPORTS: root / "Logs",
        traces.KEYS: root / "keys",
    }
    found = traces.find(folders)
    assert {t.path.relative_to(root).as_posix(): t.kind for t in found.traces} == {
        name: kind for name, kind in files.items() if kind
    }
    assert found.others == (root / "talks.negotiation",)
    traces.remove(found.traces, folders)
    assert [path.name for path in root.iterdir()] == ["talks.negotiation"]


def test_on_an_unused_computer_there_is_nothing_to_remove():
    code, output, _ = run("purge")
    assert (code, output) == (0, "There is nothing to remove.\n")


def test_what_cannot_be_removed_is_told(used, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    code, _, problem = run("purge", "--yes")
    assert code == 1
    assert "cannot be removed: Permission denied. Close Negotiator" in problem


def test_whatever_the_program_wrote_is_known_by_its_name(used):
    assert not answer("purge")["left"]


def test_a_folder_that_cannot_be_read_is_told():
    with pytest.raises(NegotiatorError, match="cannot be read: Permission denied"):
        traces.find({traces.SETTINGS: _Unreadable(settings.settings_file().parent)})


class _Unreadable(type(settings.settings_file())):
    def is_dir(self):
        return True

    def iterdir(self):
        raise PermissionError(13, "Permission denied")
