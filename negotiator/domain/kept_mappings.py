"""How a foreign table is read, kept in the file under a name for the next one like it."""

from negotiator.domain.rows import LongText, Name, Row


class KeptMapping(Row):
    """A mapping under a name; ``content`` is its JSON, which ``exchange.mapping`` reads."""

    name: Name
    content: LongText
