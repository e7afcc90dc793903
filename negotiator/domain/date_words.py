"""Dates and moments in words, in the language that is spoken and the form that a user prefers.

The names of months and the order of a date are the language's; they follow Unicode's CLDR.
"""

from datetime import datetime

from negotiator.domain.dates import PartialDate
from negotiator.language import tr

IN_WORDS, MONTH_FIRST, ISO = FORMS = ("words", "month first", "iso")
"""How a day is written: 4 March 2026, March 4, 2026 or 2026-03-04."""


_form = IN_WORDS


def use_form(form: str) -> None:
    """Write days in this one of ``FORMS`` from now on."""
    global _form  # noqa: PLW0603 - one program writes dates in one form
    _form = form if form in FORMS else IN_WORDS


def long_date(when: PartialDate) -> str:
    """Return a date in words, "4 March 2026", "March 2026" or "2026"."""
    if not when.month or _form == ISO:
        return str(when)
    if not when.day:
        alone = tr(
            "January February March April May June July August September October November December",
            "months without a day, with spaces between them",
        )
        month = alone.split()[when.month - 1]
        return tr("{month} {year}", "month and year", month=month, year=when.year)
    months = tr(
        "January February March April May June July August September October November December",
        "months in a date, with spaces between them",
    )
    return _day_in(months.split()[when.month - 1], when)


def short_date(when: PartialDate) -> str:
    """Return a date in short words, "4 Mar 2026"."""
    if not when.month or _form == ISO:
        return str(when)
    month = _short_month(when)
    if not when.day:
        return tr("{month} {year}", "short month and year", month=month, year=when.year)
    if _form == MONTH_FIRST:
        return _day_in(month, when)
    return tr("{day} {month} {year}", "a day in short", day=when.day, month=month, year=when.year)


def day_and_month(when: PartialDate) -> str:
    """Return a day without its year, "4 Mar"."""
    if _form == ISO:
        return str(when)[5:]
    month = _short_month(when)
    if _form == MONTH_FIRST:
        return tr("{month} {day}", "month before day", month=month, day=when.day)
    return tr("{day} {month}", "day and month", day=when.day, month=month)


def days_words(first: PartialDate, last: PartialDate) -> str:
    """Return days without their year, from the first to the last: "2–4 Mar", "30 Mar – 2 Apr"."""
    if first == last:
        return day_and_month(first)
    if _form == ISO or first.month != last.month or first.year != last.year:
        return tr(
            "{first} – {last}",
            "from a day to a day",
            first=day_and_month(first),
            last=day_and_month(last),
        )
    month = _short_month(first)
    if _form == MONTH_FIRST:
        return tr(
            "{month} {first}–{last}",
            "days of a month, month first",
            month=month,
            first=first.day,
            last=last.day,
        )
    return tr(
        "{first}–{last} {month}", "days of a month", first=first.day, last=last.day, month=month
    )


def month_alone(when: PartialDate) -> str:
    """Return the month of a date, "Mar"; "03" where days are written in ISO 8601."""
    return f"{when.month:02}" if _form == ISO else _short_month(when)


def clock(moment: datetime) -> str:
    """Return the time of an aware moment where the reader is, "16:42"."""
    return f"{moment.astimezone():%H:%M}"


def moment_words(moment: datetime) -> str:
    """Return an aware moment where the reader is, "4 Mar 2026, 16:42"."""
    day = short_date(PartialDate.of(moment.astimezone().date()))
    return tr("{day}, {time}", "a moment", day=day, time=clock(moment))


def _short_month(when: PartialDate) -> str:
    months = tr(
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "short months in a date, with spaces between them",
    )
    return months.split()[when.month - 1]


def _day_in(month: str, when: PartialDate) -> str:
    if _form == MONTH_FIRST:
        return tr(
            "{month} {day}, {year}",
            "a day, month first",
            month=month,
            day=when.day,
            year=when.year,
        )
    return tr("{day} {month} {year}", "a day", day=when.day, month=month, year=when.year)
