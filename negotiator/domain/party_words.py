"""What parties are, and what they do: words that stand at the heads of a matrix.

No models here: a window shows its heads before it needs to check a new party.
"""

from negotiator.domain.words import Word
from negotiator.language import marked


class PartyKind(Word):
    """What a party is."""

    STATE = marked("state", "party kind")
    ORGANISATION = marked("organisation", "party kind")
    GROUP = marked("group", "party kind")
    NON_STATE_ACTOR = marked("non-state actor", "party kind")


class PartyRole(Word):
    """What a party does in the negotiation."""

    NEGOTIATING_PARTY = marked("negotiating party", "party role")
    GUARANTOR = marked("guarantor", "party role")
    MEDIATOR = marked("mediator", "party role")
    OBSERVER = marked("observer", "party role")
    VERIFIER = marked("verifier", "party role")
