"""How far a component is settled, and what a wording of it is."""

from negotiator.domain.words import Word, at_start
from negotiator.language import marked


class Status(Word):
    """How far a component is settled."""

    OPEN = marked("open", "status")
    UNDER_DISCUSSION = marked("under discussion", "status")
    AGREED_IN_PRINCIPLE = marked("agreed in principle", "status")
    AGREED_AD_REFERENDUM = marked("agreed ad referendum", "status")
    AGREED = marked("agreed", "status")
    CLOSED = marked("closed", "status")


class Nature(Word):
    """What a wording of a component is."""

    CURRENT_FRAMEWORK = marked("current framework", "nature")
    PROPOSAL = marked("proposal", "nature")
    COUNTER_PROPOSAL = marked("counter-proposal", "nature")
    BRIDGING_PROPOSAL = marked("bridging proposal", "nature")
    CHAIRS_TEXT = marked("chair's text", "nature")
    COMPROMISE = marked("compromise", "nature")
    AGREED = marked("agreed", "nature")


def shown_title(title: str) -> str:
    """Return what a text version is called: its label as it is, its nature in the language spoken.

    Args:
        title: the label, or the nature in English where it has none; texts are chosen by it.
    """
    nature = title.lower()
    return at_start(Nature(nature).shown) if nature in set(Nature) else title
