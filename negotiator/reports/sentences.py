"""Answers in sentences: for screen readers, lists, labels and the command line."""

from negotiator.domain.claims import Claim
from negotiator.domain.codes import Act, Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.held import State
from negotiator.domain.scale import NO_POSITION, NOT_APPLICABLE, NOT_ASKED, SILENT, Scale
from negotiator.domain.shifts import Direction, EventKind
from negotiator.domain.words import at_start
from negotiator.language import decimal, either, listed, marked, number, tr
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
    words = stance_inline(scale, claim.stance)
    parts = [words if claim.value is None else f"{words} ({claim.value})"]
    if claim.condition:
        parts.append(tr("if {condition}", condition=claim.condition))
    if claim.red_line:
        parts.append(tr("red line"))
    return listed(parts)


def terms_words(scale: Scale, claim: Claim) -> str:
    """Return stance and condition, "Reserves, if consultation comes first, red line"."""
    return at_start(terms_inline(scale, claim))


def cell_words(cell: Cell, matrix: Matrix) -> str:
    """Return what a cell holds, in words and without party and component."""
    parts = _held_words(cell, matrix)
    if cell.held.own is not None:
        parts.append(tr("later than its own statement"))
    if cell.moved is not None:
        parts.append(moved_since(cell.moved, since_words(matrix.question)))
        if cell.former is not None:
            former = stance_inline(matrix.record.negotiation.scale, cell.former.stance)
            parts.append(tr("before: {stance}", stance=former))
    if cell.older_text is not None:
        parts.append(tr("said of {text}", text=cell.older_text.shown))
    elif cell.is_old:
        parts.append(tr("old", "of what was said long ago"))
    if cell.is_linked:
        parts.append(tr("linked", "of a component"))
    if cell.basis is not None:
        parts.append(basis_words(cell))
    return listed(parts)


def _held_words(cell: Cell, matrix: Matrix) -> list[str]:
    scale = matrix.record.negotiation.scale
    claims = cell.held.claims
    if cell.held.state is State.CONTRADICTORY:
        said = either([stance_inline(scale, claim.stance) for claim in claims])
        parts = [tr("%n sources differ: {stances}", "", len(claims), stances=said)]
        if any(claim.red_line for claim in claims):
            parts.append(tr("red line"))
    else:
        parts = [terms_inline(scale, cell.held.claim)]
    if cell.held.group is not None:
        names = {party.key: party.name for party in matrix.question.framework.parties}
        group = names.get(cell.held.group)
        parts.append(tr("taken from {group}", group=group) if group else tr("taken from its group"))
    return parts


def basis_words(cell: Cell) -> str:
    """Return what a cell rests on, where it has to be named; "" where not."""
    if cell.basis is None:
        return ""
    others = [Basis(each).shown for each in cell.bases if each != cell.basis]
    words = tr(_ON_BASIS[cell.basis])
    if not others:
        return words
    return tr("{basis} (also on record: {others})", basis=words, others=listed(others))


_ON_BASIS = {
    Basis.IN_SESSION: marked("on in session basis"),
    Basis.PUBLIC: marked("on public basis"),
    Basis.ASSESSMENT: marked("on assessment basis"),
    Basis.INTERNAL: marked("on internal basis"),
}


def cell_sentence(cell: Cell | None, party: str, component: str, matrix: Matrix) -> str:
    """Return a cell as a sentence, "Russia on A.2 Defence clause: opposes, red line"."""
    if cell is None:
        return tr("{party} on {component}: no record", party=party, component=component)
    words = cell_words(cell, matrix)
    sentence = tr("{party} on {component}: {words}", party=party, component=component, words=words)
    summary = cell.summary
    return followed_by(sentence, summary) if summary else sentence


def followed_by(sentence: str, words: str) -> str:
    """Return a sentence with what was said after it."""
    return tr("{sentence}. {words}", "what was said follows", sentence=sentence, words=words)


def noted(sentence: str, notes: str) -> str:
    """Return a sentence with notes in brackets: round, source, grading."""
    return tr("{sentence} ({notes})", "a sentence with notes", sentence=sentence, notes=notes)


def moved_words(direction: Direction) -> str:
    """Return where something moved, in words."""
    return tr(
        {
            Direction.TOWARDS: marked("moved towards agreement"),
            Direction.AWAY: marked("moved away from agreement"),
            Direction.TERMS: marked("terms changed"),
            Direction.NEITHER: marked("changed"),
        }[direction]
    )


def moved_since(direction: Direction, moment: str) -> str:
    """Return where something moved since a moment, in words."""
    return tr(
        {
            Direction.TOWARDS: marked("moved towards agreement since {moment}"),
            Direction.AWAY: marked("moved away from agreement since {moment}"),
            Direction.TERMS: marked("terms changed since {moment}"),
            Direction.NEITHER: marked("changed since {moment}"),
        }[direction],
        moment=moment,
    )


def moment_words(scale: Scale, moment: Moment) -> str:
    """Return what happened, "opposes → reserves, if …" or "reaffirmed opposes"."""
    event = moment.event
    after = terms_inline(scale, event.claim)
    before = stance_inline(scale, event.before.stance) if event.before else "?"
    match event.kind:
        case EventKind.INITIAL:
            return after
        case EventKind.REAFFIRMATION:
            return tr("reaffirms: {stance}", stance=after)
        case EventKind.CORRECTION:
            if event.claim.stance is None:
                return tr("correction: never said")
            return tr("correction: {before}, rightly {after}", before=before, after=after)
        case EventKind.WITHDRAWAL:
            return tr("withdraws its position")
        case EventKind.RECODE:
            return tr("recoded: {stance}", stance=after)
        case EventKind.SHIFT:
            return tr("{before} → {after}", "a shift", before=before, after=after)


def counts_words(counts: Counts) -> str:
    """Return how many shifts went where, "14 shifts: 9 towards agreement, 3 away"."""
    if counts.total == 0:
        return tr("No shifts")
    parts = [
        tr(words, number=number(some))
        for some, words in (
            (counts.towards, marked("{number} towards agreement")),
            (counts.away, marked("{number} away")),
            (counts.terms, marked("{number} in terms only")),
            (counts.other, marked("{number} onto or off the scale")),
        )
        if some
    ]
    return tr("%n shifts: {parts}", "", counts.total, parts=listed(parts))


def basis_word(code: int) -> str:
    """Return the word for a basis, "In session"."""
    return at_start(Basis(code).shown)


def act_word(code: int) -> str:
    """Return the word for what a row in the line of claims does."""
    return Act(code).shown


def iso(packed: int) -> str:
    """Return a packed date in ISO 8601, as much of it as is known."""
    return str(PartialDate.unpack(packed))


def size_words(size: int) -> str:
    """Return a number of bytes as people read it, "318.9 kB"."""
    for words, factor in (
        (marked("{number} GB"), 1_000_000_000),
        (marked("{number} MB"), 1_000_000),
        (marked("{number} kB"), 1_000),
    ):
        if size >= factor:
            return tr(words, number=decimal(size / factor, 1))
    return tr("%n bytes", "", size)
