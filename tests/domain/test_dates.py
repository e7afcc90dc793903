from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.dates import PartialDate, age_in_days, from_micros, parse_moment, to_micros
from negotiator.domain.errors import NegotiatorError


@pytest.mark.parametrize("text", ["2026", "2026-03", "2026-03-04", "0001-01-01"])
def test_a_date_is_written_as_it_was_read(text):
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize(
    "text", ["", "26", "2026-13", "2026-02-30", "2026-3-4", "04.03.2026", "2026-00", "٢٠٢٦", "0000"]
)
def test_what_is_no_date_is_refused_in_a_sentence(text):
    with pytest.raises(NegotiatorError) as problem:
        PartialDate.parse(text)
    assert text in str(problem.value)


def test_a_partial_date_comes_before_the_days_inside_it():
    dates = [PartialDate.parse(t) for t in ("2026-03-01", "2026-03", "2026", "2026-02-28")]
    assert [str(d) for d in sorted(dates)] == ["2026", "2026-02-28", "2026-03", "2026-03-01"]


def test_as_of_a_month_reaches_to_its_end():
    march = PartialDate.parse("2026-03")
    assert PartialDate.parse("2026-03-31").packed <= march.until
    assert PartialDate.parse("2026-04-01").packed > march.until


def test_the_first_and_last_day_of_a_partial_date():
    february = PartialDate.parse("2028-02")
    assert (february.first_day, february.last_day) == (date(2028, 2, 1), date(2028, 2, 29))


@given(st.dates())
def test_whole_dates_sort_as_days_do(day):
    packed = PartialDate.of(day)
    assert PartialDate.unpack(packed.packed).first_day == day
    assert age_in_days(packed.packed, day) == 0


@given(st.datetimes(timezones=st.just(__import__("datetime").UTC)))
def test_a_moment_is_kept_to_the_microsecond(moment):
    assert from_micros(to_micros(moment)) == moment


def test_known_at_a_day_means_its_end():
    late = parse_moment("2026-03-04")
    assert parse_moment("2026-03-04T23:00") < late < parse_moment("2026-03-05T00:01")


def test_a_moment_that_is_none_is_refused():
    with pytest.raises(NegotiatorError):
        parse_moment("yesterday")


def test_a_date_does_not_change():
    with pytest.raises(AttributeError):
        PartialDate.parse("2026").packed = 1
