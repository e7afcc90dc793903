"""Answers in sentences: for screen readers, lists, labels and the command line."""

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.held import State
from negotiator.domain.scale import NO_POSITION, NOT_APPLICABLE, NOT_ASKED, SILENT, Scale
from negotiator.domain.shifts import Direction, EventKind
from negotiator.domain.words import at_start
from negotiator.language import tr
from negotiator.reports.matrix import Cell, Matrix
from negotiator.reports.question import since_words
from negotiator.reports.timeline import Counts, Moment

ARROWS = {
    Direction.TOWARDS: "▲",
    Direction.AWAY: "▼",
    Direction.TERMS: "◆",
    Direction.NEITHER: "◆",
}


_SIGNS = ("++", "+", "[·]", "−", "×")
_ABSENCE_SIGNS = {SILENT: "…", NO_POSITION: "∅", NOT_ASKED: "?", NOT_APPLICABLE: "/"}


def stance_word(scale: Scale, code: int | None) -> str:
    """Return the word for a stance, "Supports"; "Withdrawn" for none."""
    return at_start(stance_inline(scale, code))


def stance_inline(scale: Scale, code: int | None) -> str:
    """Return the word for a stance as inside a sentence, "supports"; "withdrawn" for none."""
    return tr("withdrawn", "stance") if code is None else scale.shown(code)


def sign_of(code: int, steps: int) -> str:
    """Return the sign of a stance as text: its glyph, or its number where a scale has none."""
    if code in _ABSENCE_SIGNS:
        return _ABSENCE_SIGNS[code]
    if steps == len(_SIGNS):
        return _SIGNS[code - 1]
    ends = {1: _SIGNS[0], steps: _SIGNS[-1]}
    if steps % 2:
        ends[(steps + 1) // 2] = _SIGNS[len(_SIGNS) // 2]
    return ends.get(code, str(code))


def terms_inline(scale: Scale, claim: Claim) -> str:
    """Return stance and condition as inside a sentence, "reserves, if Ukraine agrees"."""
    words = terms_words(scale, claim)
    return words[:1].lower() + words[1:]


def terms_words(scale: Scale, claim: Claim) -> str:
    """Return stance and condition, "Reserves, if consultation comes first, red line"."""
    words = stance_word(scale, claim.stance)
    if claim.value is not None:
        words += f" ({claim.value})"
    if claim.condition:
        words += f", if {claim.condition}"
    return f"{words}, red line" if claim.red_line else words


def cell_words(cell: Cell, matrix: Matrix) -> str:
    """Return what a cell holds, in words and without party and component."""
    scale = matrix.record.negotiation.scale
    if cell.held.state is State.CONTRADICTORY:
        said = " or ".join(stance_word(scale, claim.stance).lower() for claim in cell.held.claims)
        parts = [f"{len(cell.held.claims)} sources differ: {said}"]
        if any(claim.red_line for claim in cell.held.claims):
            parts.append("red line")
    else:
        parts = [terms_inline(scale, cell.held.claim)]
    if cell.held.group is not None:
        names = {party.key: party.name for party in matrix.question.framework.parties}
        parts.append(f"taken from {names.get(cell.held.group, 'its group')}")
    if cell.held.own is not None:
        parts.append("later than its own statement")
    if cell.moved is not None:
        parts.append(f"{moved_words(cell.moved)} since {since_words(matrix.question)}")
        if cell.former is not None:
            parts.append(f"before: {stance_word(scale, cell.former.stance).lower()}")
    if cell.older_text is not None:
        parts.append(f"said of {cell.older_text.title}")
    elif cell.is_old:
        parts.append("old")
    if cell.is_linked:
        parts.append("linked")
    if cell.basis is not None:
        parts.append(basis_words(cell))
    return ", ".join(parts)


def basis_words(cell: Cell) -> str:
    """Return what a cell rests on, where it has to be named; "" where not."""
    if cell.basis is None:
        return ""
    others = [Basis(each).word for each in cell.bases if each != cell.basis]
    words = f"on {cell.basis.word} basis"
    return f"{words} (also on record: {', '.join(others)})" if others else words


def cell_sentence(cell: Cell | None, party: str, component: str, matrix: Matrix) -> str:
    """Return a cell as a sentence, "Russia on A.2 Defence clause: opposes, red line"."""
    if cell is None:
        return f"{party} on {component}: no record"
    sentence = f"{party} on {component}: {cell_words(cell, matrix)}"
    summary = cell.summary
    return f"{sentence}. {summary}" if summary else sentence


def moved_words(direction: Direction) -> str:
    """Return where something moved, in words."""
    return {
        Direction.TOWARDS: "moved towards agreement",
        Direction.AWAY: "moved away from agreement",
        Direction.TERMS: "terms changed",
        Direction.NEITHER: "changed",
    }[direction]


def moment_words(scale: Scale, moment: Moment) -> str:
    """Return what happened, "opposes → reserves, if …" or "reaffirmed opposes"."""
    event = moment.event
    after = terms_inline(scale, event.claim)
    match event.kind:
        case EventKind.INITIAL:
            return after
        case EventKind.REAFFIRMATION:
            return f"reaffirms: {after}"
        case EventKind.CORRECTION:
            if event.claim.stance is None:
                return "correction: never said"
            before = stance_word(scale, event.before.stance).lower() if event.before else "?"
            return f"correction: {before}, rightly {after}"
        case EventKind.WITHDRAWAL:
            return "withdraws its position"
        case EventKind.RECODE:
            return f"recoded: {after}"
        case EventKind.SHIFT:
            before = stance_word(scale, event.before.stance).lower() if event.before else "?"
            return f"{before} → {after}"


def counts_words(counts: Counts) -> str:
    """Return how many shifts went where, "14 shifts: 9 towards agreement, 3 away"."""
    if counts.total == 0:
        return "No shifts"
    parts = [
        f"{number} {words}"
        for number, words in (
            (counts.towards, "towards agreement"),
            (counts.away, "away"),
            (counts.terms, "in terms only"),
            (counts.other, "onto or off the scale"),
        )
        if number
    ]
    return f"{counts.total} shift{'s' * (counts.total != 1)}: {', '.join(parts)}"


def basis_word(code: int) -> str:
    """Return the word for a basis, "In session"."""
    return Basis(code).word.capitalize()


def act_word(code: int) -> str:
    """Return the word for what a row in the line of claims does."""
    return Act(code).word


def iso(packed: int) -> str:
    """Return a packed date in ISO 8601, as much of it as is known."""
    return str(PartialDate.unpack(packed))


def size_words(size: int) -> str:
    """Return a number of bytes as people read it, "318.9 kB"."""
    for unit, factor in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"
