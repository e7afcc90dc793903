"""What a change of the scale would touch, counted before it is done."""

from negotiator.domain.scale import is_step
from negotiator.store import reads
from negotiator.store.record import Record
from negotiator.store.trouble import told


def counts_of_steps(record: Record) -> dict[int, int]:
    """Return how many positions read as each step of the present scale, by the step's code."""
    counts = dict.fromkeys(range(1, len(record.negotiation.scale) + 1), 0)
    undone = record.undone_changes()
    with told(record.name):
        rows = record.connection.execute(
            "SELECT stance, change_id, count(*) FROM position WHERE stance IS NOT NULL "
            "GROUP BY stance, change_id"
        ).fetchall()
    for stance, change, number in rows:
        code = reads.recoded(record, stance, change)
        if code is not None and is_step(code) and change not in undone:
            counts[code] = counts.get(code, 0) + number
    return counts
