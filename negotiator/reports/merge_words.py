"""What a merge would bring, in words."""

from negotiator.domain.date_words import moment_words
from negotiator.domain.dates import from_micros
from negotiator.domain.kind_names import some_of_kind
from negotiator.domain.merging import Side
from negotiator.language import listed, marked, tr
from negotiator.store.merging import Preview


def summary(found: Preview) -> list[str]:
    """Return what comes in, moves forward and merges, and what else is to be known."""
    if found.is_nothing:
        return [tr("Nothing that is not here.")]
    lines = [
        tr(words, rows=listed([some_of_kind(word, n) for word, n in numbers.items()]))
        for words, numbers in (
            (marked("Comes in: {rows}"), found.added),
            (marked("Moves forward: {rows}"), found.forward),
            (marked("Merges by field: {rows}"), found.merged),
        )
        if numbers
    ]
    if found.come_back:
        lines.append(
            tr(
                "%n positions that were taken back here stand there; they come back",
                "",
                found.come_back,
            )
        )
    if found.filled:
        lines.append(
            tr(
                "%n positions say more there, or are marked higher, and do so here from now on",
                "",
                found.filled,
            )
        )
    if found.differing:
        lines.append(
            tr(
                "%n positions say something else there under the same uid; ours stand",
                "",
                found.differing,
            )
        )
    if found.ahead_of_time:
        lines.append(
            tr(
                "%n positions were recorded later than now, by a wrong clock; they count as of now",
                "",
                found.ahead_of_time,
            )
        )
    return lines or [tr("Nothing to see, only its history.")]


def side_words(side: Side, most: int = 200) -> str:
    """Return what one side says: its value, who changed the row, when, and where it comes from."""
    words = " ".join(side.words.split()) or tr("nothing")
    try:
        moment = moment_words(from_micros(side.at))
    except (OverflowError, ValueError, OSError):
        moment = tr("at no moment that can be")
    short = words if len(words) <= most else f"{words[:most]}…"
    return tr(
        "“{words}” ({author}, {moment}; {source})",
        words=short,
        author=side.author,
        moment=moment,
        source=side.source,
    )
