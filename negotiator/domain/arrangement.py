"""In which order parties and components are shown, and by what parties are grouped."""

from dataclasses import dataclass
from enum import StrEnum


class GroupedBy(StrEnum):
    """What stands together among the parties."""

    NOTHING = ""
    KIND = "kind"
    ROLE = "role"
    BLOC = "bloc"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """An order of one's own; what it does not name follows as it was added to the record.

    Attributes:
        parties: codes of parties, the first ones first.
        components: numbers of components, each in its place among the parts of one chapter.
        grouped_by: what parties stand together by, each group where its first party stands.
        is_flat: components follow each other without their chapters.
    """

    parties: tuple[str, ...] = ()
    components: tuple[str, ...] = ()
    grouped_by: GroupedBy = GroupedBy.NOTHING
    is_flat: bool = False


AS_RECORDED = Arrangement()
"""The order in which parties and components were added, components in their tree."""
