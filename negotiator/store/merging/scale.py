"""How the stances of two copies are read on one scale, where either has changed its own."""

import json

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr
from negotiator.store.merging.meeting import Meeting
from negotiator.store.merging.plan import Plan


def find_scale(meeting: Meeting, plan: Plan) -> None:
    """Find how stances there are read here, or stances here from now on.

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
