"""What a merge would bring, told before it is written."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from negotiator.domain.field_names import field_name
from negotiator.domain.kind_names import kind_name, some_of_kind
from negotiator.domain.merging import REMOVED, Conflict, Take, Twin
from negotiator.domain.scale import shown
from negotiator.language import became, listed, parted, quoted, tr
from negotiator.store.alterations import value_words
from negotiator.store.merging.copies import Copy
from negotiator.store.merging.meeting import Meeting, title
from negotiator.store.merging.plan import Edit, Plan
from negotiator.store.record import Record
from negotiator.store.titles import claim_words

_MOST_TOLD = 300
_MOST_LETTERS = 80


class Preview(NamedTuple):
    """What a merge brings, told before it is written.

    Attributes:
        copy: the name of the other copy.
        added: rows that only it has, by kind, and positions.
        forward: rows that it has newer, by kind.
        merged: rows that both changed, in different fields, by kind.
        conflicts: fields that both changed, with where they go by the decisions so far.
        twins: rows that may be the same, and whether they are taken for it.
        undecided: how many conflicts and twins wait for a decision.
        come_back: positions that were taken back here and stand there.
        filled: positions of which something was withheld here, or that are marked higher there.
        differing: positions that say something else there under the uid of one here; ours stand.
        ahead_of_time: positions recorded later than now, by a wrong clock; they count as of now.
        has_history: whether there is anything to take account of at all.
        told: what comes in and changes, the first rows of it: what becomes of it, its kind, and
            what it is called with what changes in it.
    """

    copy: str
    added: dict[str, int]
    forward: dict[str, int]
    merged: dict[str, int]
    conflicts: tuple[tuple[Conflict, Take | None], ...]
    twins: tuple[tuple[Twin, bool | None], ...]
    undecided: int
    come_back: int
    filled: int
    differing: int
    ahead_of_time: int
    has_history: bool
    told: tuple[tuple[str, str, str], ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether the copy has nothing that is not here."""
        return not (self.has_history or self.undecided)


def preview(meeting: Meeting, plan: Plan) -> Preview:
    """Tell what a plan would bring."""
    added = Counter(add.kind.word for add in plan.adds if not add.values[REMOVED])
    if plan.positions:
        added["position"] = len(plan.positions)
    return Preview(
        copy=meeting.copy.name,
        added=dict(added),
        forward=dict(plan.forward),
        merged=dict(plan.merged),
        conflicts=tuple(plan.conflicts),
        twins=tuple(plan.twins),
        undecided=sum(take is None for _, take in plan.conflicts)
        + sum(answer is None for _, answer in plan.twins),
        come_back=len(plan.come_back),
        filled=len(plan.fills),
        differing=plan.differing,
        ahead_of_time=plan.ahead_of_time,
        has_history=plan.has_history,
        told=tuple(islice(_told(meeting, plan), _MOST_TOLD)),
    )


def brought(previews: Iterable[Preview]) -> str:
    """Return what comes in, in words for the label of the change."""
    added: Counter[str] = Counter()
    changed: Counter[str] = Counter()
    for each in previews:
        added.update(each.added)
        changed.update(each.forward)
        changed.update(each.merged)
    words = [
        some_of_kind(word, n)
        for word, n in sorted(added.items(), key=lambda pair: pair[0] != "position")
    ]
    if changed:
        words.append(tr("%n changed", "", sum(changed.values())))
    return listed(words)


def _told(meeting: Meeting, plan: Plan) -> Iterator[tuple[str, str, str]]:
    """Yield what comes in and changes, in words."""
    for key in plan.positions:
        yield tr("comes in"), kind_name("position"), _claim(meeting.copy, key)
    for add in plan.adds:
        if not add.values[REMOVED]:
            name = title(meeting.copy, add.kind, add.their_key)
            yield tr("comes in"), kind_name(add.kind.word), name
    for edit in plan.edits:
        name = title(meeting.record, edit.kind, edit.key)
        words = parted(list(_changes(meeting, edit)))
        if words:
            yield tr("changes"), kind_name(edit.kind.word), _labelled(name, words)
    for key in plan.come_back:
        yield tr("comes back"), kind_name("position"), _claim(meeting.record, key)
    for key in plan.fills:
        yield tr("is filled in"), kind_name("position"), _claim(meeting.record, key)


def _claim(record: Record, key: int) -> str:
    stance, change = record.connection.execute(
        "SELECT stance, change_id FROM position WHERE id = ?", (key,)
    ).fetchone()
    now = Copy(record).present_stance(stance, change)
    name = shown(record.negotiation.scale.name(now)) if now else tr("withdrawn or corrected")
    return _labelled(claim_words(record, key), name)


def _labelled(label: str, value: str) -> str:
    return tr("{label}: {value}", label=label, value=value)


def _changes(meeting: Meeting, edit: Edit) -> Iterator[str]:
    """Yield what changes in a row, field by field."""
    present = meeting.ours.values(edit.kind, edit.key)
    if present[REMOVED] != edit.values[REMOVED]:
        yield tr("removed") if edit.values[REMOVED] else tr("brought back")
    for column in edit.kind.columns:
        before, after = present[column.name], edit.values[column.name]
        if before != after:
            name = field_name(column.field)
            if column.refers_to:
                yield tr("{name} is another", name=name)
            else:
                words = [
                    quoted(_short(value_words(meeting.record, edit.kind, column, each)))
                    for each in (before, after)
                ]
                yield f"{name} {became(*words)}"


def _short(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…"
