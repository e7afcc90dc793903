"""What a merge would bring, in words."""

from collections.abc import Mapping

from negotiator.domain.dates import from_micros
from negotiator.domain.merging import Side
from negotiator.store.merging import Preview


def summary(found: Preview) -> list[str]:
    """Return what comes in, moves forward and merges, and what else is to be known."""
    if found.is_nothing:
        return ["Nothing that is not here."]
    lines = [
        f"{name}: {_counted(numbers)}"
        for name, numbers in (
            ("Comes in", found.added),
            ("Moves forward", found.forward),
            ("Merges by field", found.merged),
        )
        if numbers
    ]
    for number, one, many in (
        (
            found.come_back,
            "One position that was taken back here stands there; it comes back",
            "{} positions that were taken back here stand there; they come back",
        ),
        (
            found.differing,
            "One position says something else there under the same uid; ours stands",
            "{} positions say something else there under the same uid; ours stand",
        ),
        (
            found.ahead_of_time,
            "One position was recorded later than now, by a wrong clock; it counts as of now",
            "{} positions were recorded later than now, by a wrong clock; they count as of now",
        ),
    ):
        if number:
            lines.append(one if number == 1 else many.format(f"{number:,}"))
    return lines or ["Nothing to see, only its history."]


def _counted(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{number:,} {word.replace('-', ' ')}" for word, number in numbers.items())


def side_words(side: Side, most: int = 200) -> str:
    """Return what one side says: its value, who changed the row there, and when."""
    words = " ".join(side.words.split()) or "nothing"
    try:
        moment = f"{from_micros(side.at):%Y-%m-%d %H:%M}"
    except (OverflowError, ValueError, OSError):
        moment = "at no moment that can be"
    short = words if len(words) <= most else f"{words[:most]}…"
    return f"“{short}” ({side.author}, {moment})"
