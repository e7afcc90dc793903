"""The program speaks the language that is preferred, and a page may speak another."""

import sys

import pytest

from negotiator import language
from negotiator.domain.date_words import ISO, MONTH_FIRST, day_and_month, long_date, use_form
from negotiator.domain.dates import PartialDate
from negotiator.language import speaking, tr, use
from tests.language.pretended import pretend, said


def test_one_program_speaks_one_language_and_a_page_may_speak_another():
    use("fr")
    assert long_date(PartialDate(2026, 3, 4)) == "4 mars 2026"
    with speaking("uk"):
        assert "березня" in long_date(PartialDate(2026, 3, 4))
        with speaking(""):
            assert "березня" in long_date(PartialDate(2026, 3, 4))
    assert "mars" in long_date(PartialDate(2026, 3, 4))
    use("tlh")
    assert language.current() == "en"


def test_dates_take_the_form_that_is_preferred():
    use_form(MONTH_FIRST)
    assert long_date(PartialDate(2026, 3, 4)) == "March 4, 2026"
    assert day_and_month(PartialDate(2026, 3, 4)) == "Mar 4"
    use_form(ISO)
    assert long_date(PartialDate(2026, 3, 4)) == "2026-03-04"
    assert long_date(PartialDate(2026, 3)) == "2026-03"


def test_a_name_that_is_put_in_keeps_its_direction():
    with speaking("ar"):
        assert tr("{month} {day}", "month before day", month="abc", day=4).count("\u2068abc\u2069")


@pytest.mark.parametrize(
    ("named", "code"),
    [("uk_UA.UTF-8", "uk"), ("zh_TW", "zh"), ("C.UTF-8", "en"), ("de_DE", "en"), ("", "en")],
)
def test_the_language_of_the_system_is_taken_where_it_is_known(monkeypatch, named, code):
    monkeypatch.setenv("LC_ALL", named)
    for name in ("LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert language.of_the_system() == code


def test_what_was_written_in_one_language_is_known_in_another(monkeypatch):
    pretend(monkeypatch)
    found = language.in_all_languages("Party", "head of a column")
    assert found == {"Party", said("uk", "Party"), said("ar", "Party")}


def test_bytes_that_are_no_catalogue_are_refused():
    with pytest.raises(ValueError, match="no catalogue"):
        language.Catalog(b"x" * 40)


def test_a_date_among_other_words_runs_from_the_right(monkeypatch):
    pretend(monkeypatch)
    with speaking("ar"):
        when = long_date(PartialDate(2026, 3, 4))
        # Its own letters stand in an isolate, so a mark has to say which way it runs.
        assert when.startswith("\u200f4 ")
        assert not tr("Nothing moved since {moment}.", moment=when).startswith("\u200f")


def test_names_in_a_list_keep_their_direction_and_their_order(monkeypatch):
    pretend(monkeypatch)
    with speaking("ar"):
        assert language.listed(["Kyiv", "Geneva"]) == "\u200f\u2068Kyiv\u2069, \u2068Geneva\u2069"
        assert language.became("no", "yes") == "\u200f\u2068no\u2069 ← \u2068yes\u2069"
        assert language.quoted("We agree.") == "“We agree.”"
    assert language.listed(["Kyiv", "Geneva"]) == "Kyiv, Geneva"
    assert language.became("no", "yes") == "no → yes"
    assert language.either(["no"]) == "no"


def test_what_parts_words_in_chinese_is_as_wide_as_they_are():
    with speaking("zh"):
        assert language.listed(["甲", "乙"]) == "甲、乙"
        assert language.parted(["甲", "乙"]) == "甲；乙"
        assert language.either(["甲", "乙"]) == "甲或乙"


@pytest.mark.skipif(sys.platform.startswith("win"), reason="the system has words of its own")
@pytest.mark.parametrize("code", [each for each in language.LANGUAGES if each != "en"])
def test_why_the_system_refused_is_said_in_the_language_spoken(tmp_path, code):
    with pytest.raises(OSError) as refused:
        (tmp_path / "nowhere" / "file").read_bytes()
    with speaking(code):
        said = language.reason_of(refused.value)
        unknown = language.reason_of(OSError(4711, "Something of a new kind"))
    assert said != refused.value.strerror == "No such file or directory"
    assert unknown == "Something of a new kind"
