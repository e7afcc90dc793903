"""Which positions come in and which come back, and on which scale they are read."""

import json
from typing import Any

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.merging.meeting import Meeting
from negotiator.store.merging.plan import Plan

_COMPARED = "uid, expressed, day_order, basis, stance, party_id, component_id, change_id"


def find_scale(meeting: Meeting, plan: Plan) -> None:
    """Find how stances there are read here: either side may have changed its scale.

    Raises:
        NegotiatorError: neither says how it reads the scale of the other.
    """
    mine, other = meeting.ours.scale(), meeting.theirs.scale()
    edit = next((each for each in plan.edits if each.kind.word == "negotiation"), None)
    result = json.loads(edit.values["scale"]) if edit is not None else mine
    if result != mine:
        plan.recode = meeting.theirs.recoding_from(mine)
        if plan.recode is None:
            raise _other_scale(meeting)
    elif result != other:
        plan.reading = meeting.ours.recoding_from(other)
        if plan.reading is None:
            raise _other_scale(meeting)


def _other_scale(meeting: Meeting) -> NegotiatorError:
    return NegotiatorError(
        tr(
            "It is not known how the scale of {file} reads on the one here.", file=meeting.copy.name
        ),
        tr("Change the scale of one to that of the other, and merge again."),
    )


def find_positions(meeting: Meeting, plan: Plan) -> None:
    """Plan which positions come in, and which come back."""
    undone_here, undone_there = meeting.record.undone_changes(), meeting.copy.undone_changes()
    only_there, plan.differing = _unaligned(meeting)
    latest = meeting.latest()
    for key, change, recorded_at in only_there:
        if change not in undone_there:
            plan.positions.append(key)
            plan.ahead_of_time += recorded_at > latest
    if undone_here:
        changes = ",".join(str(int(key)) for key in undone_here)
        for key, uid in meeting.ours.db.execute(
            f"SELECT id, uid FROM position WHERE change_id IN ({changes}) ORDER BY id"
        ).fetchall():
            found = meeting.theirs.db.execute(
                "SELECT change_id FROM position WHERE uid = ?", (uid,)
            ).fetchone()
            if found is not None and found[0] not in undone_there:
                plan.come_back.append(key)


def _unaligned(meeting: Meeting) -> tuple[list[tuple[int, int, int]], int]:
    """Return what is only there, and how many say something else under the same uid.

    Copies share the order of what they had in common, so both are read side by side; from where
    they part each position there is looked up.
    """
    asked = f"SELECT {_COMPARED}, id, recorded_at FROM position ORDER BY id"
    ours = meeting.ours.db.execute(asked)
    theirs = meeting.theirs.db.execute(asked)
    keys = (meeting.keys["party"], meeting.keys["component"])
    is_plain = all(a == b for each in keys for a, b in each.items())
    only_there: list[tuple[int, int, int]] = []
    differing = 0
    parted = False
    for number, other in enumerate(theirs):
        if not number % 20_000:
            meeting.check_on()
        if not parted:
            mine = ours.fetchone()
            if mine is not None and mine[0] == other[0]:
                is_same = is_plain and mine[:7] == other[:7]
                differing += not (is_same or _are_alike(meeting, mine, other))
                continue
            parted = True
            ours.close()
        found = meeting.ours.db.execute(
            f"SELECT {_COMPARED} FROM position WHERE uid = ?", (other[0],)
        ).fetchone()
        if found is None:
            change, key, recorded_at = other[7:]
            only_there.append((key, change, recorded_at))
        elif not _are_alike(meeting, found, other):
            differing += 1
    ours.close()
    return only_there, differing


def _are_alike(meeting: Meeting, mine: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    is_read_alike = (
        mine[4] == other[4]
        or meeting.ours.scale() != meeting.theirs.scale()
        or meeting.ours.present_stance(mine[4], mine[7])
        == meeting.theirs.present_stance(other[4], other[7])
    )
    return (
        is_read_alike
        and mine[:4] == other[:4]
        and mine[5] == meeting.keys["party"].get(other[5])
        and mine[6] == meeting.keys["component"].get(other[6])
    )
