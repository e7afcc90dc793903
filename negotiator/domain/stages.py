"""How far a component is settled, and what a wording of it is."""

from enum import StrEnum


class Status(StrEnum):
    """How far a component is settled."""

    OPEN = "open"
    UNDER_DISCUSSION = "under discussion"
    AGREED_IN_PRINCIPLE = "agreed in principle"
    AGREED_AD_REFERENDUM = "agreed ad referendum"
    AGREED = "agreed"
    CLOSED = "closed"


class Nature(StrEnum):
    """What a wording of a component is."""

    CURRENT_FRAMEWORK = "current framework"
    PROPOSAL = "proposal"
    COUNTER_PROPOSAL = "counter-proposal"
    BRIDGING_PROPOSAL = "bridging proposal"
    CHAIRS_TEXT = "chair's text"
    COMPROMISE = "compromise"
    AGREED = "agreed"
