"""Dates as negotiators know them: a day, or only a month or a year.

A date is packed into one integer, ``yyyymmdd`` with zeros for what is not known (20260300 is
March 2026). Packed dates sort as the dates they stand for, a partial date before the days inside
it: what was said "in March" counts from the first of March on.
"""

import re
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Self

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class PartialDate:
    """A year, a month or a day; immutable, ordered, hashable.

    ``PartialDate.parse("2026-03")`` is March 2026. Pydantic fields of this type take ISO 8601
    text, a ``datetime.date`` or a PartialDate, and give ISO 8601 text in JSON.
    """

    __slots__ = ("packed",)

    packed: int

    def __init__(self, year: int, month: int = 0, day: int = 0) -> None:
        """Build from its parts, 0 for a part that is not known.

        Raises:
            ValueError: there is no such date.
        """
        if not 1 <= year <= 9999:
            raise ValueError(tr("the year {year} is not between 1 and 9999", year=year))
        if month == 0 and day != 0:
            raise ValueError(tr("a day needs its month"))
        if month != 0:
            if not 1 <= month <= 12:
                raise ValueError(tr("there is no month {month}", month=month))
            if not 0 <= day <= monthrange(year, month)[1]:
                raise ValueError(
                    tr("{month} has no day {day}", month=f"{year:04}-{month:02}", day=day)
                )
        object.__setattr__(self, "packed", year * 10000 + month * 100 + day)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a PartialDate does not change")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2026``, ``2026-03`` or ``2026-03-04``.

        Raises:
            NegotiatorError: the text is no such date.
        """
        found = _FORM.match(text.strip())
        if found is None:
            raise NegotiatorError(
                tr("“{text}” is not a date.", text=text),
                tr("Write a date as 2026-03-04, or 2026-03 or 2026 when only that is known."),
            )
        try:
            parts = [int(part) for part in found.groups() if part]
            if 0 in parts[1:]:
                raise ValueError(tr("months and days count from 1"))
            return cls(*parts)
        except ValueError as problem:
            raise NegotiatorError(
                tr("There is no date {text}: {problem}.", text=text, problem=problem),
                tr("Check the day and the month."),
            ) from None

    @classmethod
    def of(cls, day: date) -> Self:
        """Return ``day`` as a PartialDate."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def unpack(cls, packed: int) -> Self:
        """Return the date packed as ``yyyymmdd``.

        Raises:
            ValueError: there is no such date.
        """
        return cls(packed // 10000, packed // 100 % 100, packed % 100)

    @property
    def year(self) -> int:
        """The year, 1 to 9999."""
        return self.packed // 10000

    @property
    def month(self) -> int:
        """The month, or 0."""
        return self.packed // 100 % 100

    @property
    def day(self) -> int:
        """The day of the month, or 0."""
        return self.packed % 100

    @property
    def is_whole(self) -> bool:
        """Whether the day is known."""
        return self.packed % 100 != 0

    @property
    def first_day(self) -> date:
        """The first day that the date may stand for."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day that the date may stand for."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    @property
    def until(self) -> int:
        """The packed date up to which "as of this date" reaches, itself and all inside it."""
        if self.is_whole:
            return self.packed
        return self.packed + (99 if self.month else 9999)

    def __str__(self) -> str:
        if self.day:
            return f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{self.year:04}-{self.month:02}" if self.month else f"{self.year:04}"

    def __repr__(self) -> str:
        return f"PartialDate.parse({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and other.packed == self.packed

    def __lt__(self, other: "PartialDate") -> bool:
        return self.packed < other.packed

    def __le__(self, other: "PartialDate") -> bool:
        return self.packed <= other.packed

    def __hash__(self) -> int:
        return self.packed

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: "CoreSchema", handler: Any) -> dict[str, Any]:  # noqa: ANN401
        return {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}

    @classmethod
    def _validate(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, date):
            return cls.of(value)
        if isinstance(value, str):
            try:
                return cls.parse(value)
            except NegotiatorError as problem:
                raise ValueError(problem.happened.rstrip(".")) from None
        raise ValueError(tr("a date is written as 2026-03-04, 2026-03 or 2026"))


@lru_cache(maxsize=4096)
def age_in_days(packed: int, today: date) -> int:
    """Return how many days before ``today`` the packed date ended (negative if after)."""
    return (today - PartialDate.unpack(packed).last_day).days


def to_micros(moment: datetime) -> int:
    """Return an aware moment as microseconds since 1970-01-01T00:00Z, the way the file keeps it."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def from_micros(micros: int) -> datetime:
    """Return the aware UTC moment that the file keeps as microseconds since 1970."""
    return _EPOCH + timedelta(microseconds=micros)


def parse_moment(text: str) -> datetime:
    """Read an ISO 8601 moment; a bare date means its end, a moment without a zone is local.

    Raises:
        NegotiatorError: the text is no moment.
    """
    try:
        if len(text.strip()) == 10:
            moment = datetime.fromisoformat(text.strip() + "T23:59:59.999999")
        else:
            moment = datetime.fromisoformat(text.strip())
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise NegotiatorError(
            tr("“{text}” is not a moment.", text=text),
            tr("Write a moment as 2026-03-04 or 2026-03-04T16:42 (add +02:00 for another zone)."),
        ) from None
