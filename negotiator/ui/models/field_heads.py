"""What fields of rows are called at the head of a column, or beside what is entered."""

from negotiator.domain.field_names import field_name
from negotiator.domain.words import at_start
from negotiator.language import marked, tr

_HEADS = {
    "in_framework": marked("In the framework", "field"),
    "depends_on": marked("Depends on", "field"),
    "on": marked("From", "field"),
    "start": marked("First day", "field"),
    "end": marked("Last day", "field"),
    "parent": marked("Part of", "field"),
    "base": marked("Based on", "field"),
}


def head_of(field: str) -> str:
    """Return what a field is called at the head of a column or beside an entry field."""
    special = _HEADS.get(field)
    return tr(special, "field") if special else at_start(field_name(field))
