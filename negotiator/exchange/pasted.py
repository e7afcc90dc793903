"""A block from a spreadsheet as positions that it proposes; nothing in it is guessed.

The block is what a spreadsheet or the program itself puts on the clipboard: lines of cells with
tabs between them. With heads, the first line names parties and the first column components (or
the other way round), and each is looked up: a code beside a wrong name is refused. Without heads
the block begins at the cell that was chosen.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import NON_POSITIONS, Scale
from negotiator.language import in_all_languages, marked, number, tr
from negotiator.reports.sentences import sign_of

MOST_CELLS = 5_000
_LONGEST = 5_000_000
_IF = marked("if {condition}", "in a cell")
_RED_LINE = marked("(red line)", "in a cell")
_ISOLATES = re.compile("[\u200f\u2068\u2069]")
_IN_BRACKETS = re.compile(r"^(.*?)\s*\(([^()\s]+)\)$")


class Said(NamedTuple):
    """What a cell of the block says."""

    stance: int
    condition: str
    red_line: bool
    statement: str


class Proposed(NamedTuple):
    """A position that the block proposes; party and component are indices into what was given."""

    component: int
    party: int
    said: Said


class Block(NamedTuple):
    """What a block proposes, and what in it could not be understood, in sentences."""

    proposed: tuple[Proposed, ...]
    problems: tuple[str, ...]


class Frame(NamedTuple):
    """What heads may name: codes and names of parties, numbers and titles of components."""

    parties: Sequence[tuple[str, str]]
    components: Sequence[tuple[str, str]]


def read_block(
    text: str, frame: Frame, scale: Scale, start: tuple[int, int], *, parties_are_rows: bool = False
) -> Block:
    """Return what a block proposes.

    Args:
        text: the block.
        frame: the parties and components in the order in which they are shown.
        scale: the scale of the stances.
        start: component and party at which a block without heads begins.
        parties_are_rows: a block without heads has a party in each line.

    Raises:
        NegotiatorError: it is empty, or larger than can be looked over.
    """
    lines = _lines(text)
    if not lines:
        raise NegotiatorError(
            tr("There is no text to paste."), tr("Copy cells of a spreadsheet first.")
        )
    if sum(len(line) for line in lines) > MOST_CELLS:
        raise NegotiatorError(
            tr(
                "More than {number} cells cannot be looked over at once.", number=number(MOST_CELLS)
            ),
            tr("Paste a smaller block."),
        )
    problems: list[str] = []
    headed = _with_heads(lines, frame, problems)
    cells = (
        headed
        if headed is not None
        else _from_start(lines, frame, start, parties_are_rows=parties_are_rows)
    )
    proposed: list[Proposed] = []
    reader = CellReader(scale)
    for component, party, words in cells:
        try:
            said = reader.read(words)
        except NegotiatorError as problem:
            problems.append(
                tr(
                    "{party} on {component}: {words}",
                    party=frame.parties[party][1],
                    component=frame.components[component][0],
                    words=problem.happened,
                )
            )
            continue
        if said is not None:
            proposed.append(Proposed(component, party, said))
    return Block(tuple(proposed), tuple(problems))


def cell_text(stance: str, condition: str, statement: str, *, red_line: bool) -> str:
    """Return what a cell says, as ``CellReader`` reads it."""
    words = stance
    if condition:
        words += " " + tr(_IF, "in a cell", condition=condition)
    if red_line:
        words += " " + tr(_RED_LINE, "in a cell")
    return f"{words}: {statement}" if statement else words


class CellReader:
    """Reads what cells say on a scale, in whichever of our languages they were written."""

    def __init__(self, scale: Scale) -> None:
        self._codes = (*range(1, len(scale) + 1), *NON_POSITIONS)
        self._signs = _longest_first((sign_of(code, len(scale)), code) for code in self._codes)
        self._names = _longest_first(
            (name.casefold(), code)
            for code in self._codes
            for name in (scale.name(code), *in_all_languages(scale.name(code), "stance"))
        )
        red_lines = "|".join(map(re.escape, in_all_languages(_RED_LINE, "in a cell")))
        self._red_line = re.compile(rf"\s*(?:{red_lines})", re.IGNORECASE)
        conditions = "|".join(map(_condition_pattern, in_all_languages(_IF, "in a cell")))
        self._condition = re.compile(rf"\s*[,，]?\s*(?:{conditions})", re.IGNORECASE)

    def read(self, text: str) -> Said | None:
        """Return what a cell says, "Accepts if all agree (red line): statement"; None if nothing.

        The stance comes first: its name, its sign, or its digit.

        Raises:
            NegotiatorError: it says no stance of the scale.
        """
        text = " ".join(_ISOLATES.sub("", text).split())
        if text.startswith("'") and text[1:2] in ("=", "+", "-", "@"):
            text = text[1:]
        if not text:
            return None
        shown = text if len(text) <= 40 else f"{text[:40]}…"
        stance, rest = self._stance(text)
        if stance is None:
            raise NegotiatorError(
                tr("“{words}” begins with no stance.", words=shown), tr("Write the stance first.")
            )
        head, colon, statement = rest.partition(": ")
        if not colon and rest.startswith((":", "：")):
            head, statement = "", rest[1:]
        is_red = self._red_line.search(head) is not None
        head = self._red_line.sub("", head)
        condition = ""
        if found := self._condition.fullmatch(head):
            condition, head = next(each for each in found.groups() if each is not None).strip(), ""
        if head.strip(" ,;.:，；。"):
            raise NegotiatorError(
                tr("“{words}” cannot be taken apart.", words=shown),
                tr("Write it as “Accepts if …: statement”."),
            )
        if stance in NON_POSITIONS and (condition or is_red):
            raise NegotiatorError(
                tr("“{words}” has a condition without a stance.", words=shown),
                tr("Correct the cell."),
            )
        return Said(stance, condition, is_red, statement.strip())

    def _stance(self, text: str) -> tuple[int | None, str]:
        """Return the stance that a text begins with, and what follows it."""
        for sign, code in self._signs:
            if not sign.isalnum() and (text == sign or text.startswith(f"{sign} ")):
                rest = text[len(sign) :].strip()
                named, after = self._named(rest)
                return (code, rest) if named is None else (named, after)
        if text.isdecimal() and 1 <= int(text) <= len(self._codes):
            return self._codes[int(text) - 1], ""
        return self._named(text)

    def _named(self, text: str) -> tuple[int | None, str]:
        folded = text.casefold()
        for name, code in self._names:
            if folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum():
                return code, text[len(name) :]
        return None, text


# ---------------------------------------------------------------------- internals


def _lines(text: str) -> list[list[str]]:
    """Return the cells of each line, without the perspective that follows an empty line.

    Raises:
        NegotiatorError: they cannot be told apart.
    """
    plain = text[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    try:
        rows = list(csv.reader(io.StringIO(plain), delimiter="\t"))
    except csv.Error:
        raise NegotiatorError(
            tr("The block cannot be read as cells."), tr("Copy it from the spreadsheet again.")
        ) from None
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    for line, row in enumerate(rows):
        if line and not any(cell.strip() for cell in row):
            following = [len([cell for cell in each if cell.strip()]) for each in rows[line:]]
            if max(following, default=0) <= 1:
                return rows[:line]
    return rows


def _with_heads(
    lines: list[list[str]], frame: Frame, problems: list[str]
) -> list[tuple[int, int, str]] | None:
    """Return component, party and words of each cell of a block with heads; None without heads."""
    above = [(n, cell.strip()) for n, cell in enumerate(lines[0]) if n and cell.strip()]
    beside = [
        (n, line[0].strip()) for n, line in enumerate(lines) if n and line and line[0].strip()
    ]
    if not above or not beside:
        return None
    for columns, rows, is_swapped in (
        (_party_in(frame), _component_in(frame), False),
        (_component_in(frame), _party_in(frame), True),
    ):
        across = _found(above, columns)
        down = _found(beside, rows)
        if not any(isinstance(each, int) for each in across.values()) or not any(
            isinstance(each, int) for each in down.values()
        ):
            continue
        problems += [each for each in (*across.values(), *down.values()) if isinstance(each, str)]
        found: list[tuple[int, int, str]] = []
        for row, first in down.items():
            for column, second in across.items():
                if isinstance(first, int) and isinstance(second, int) and column < len(lines[row]):
                    component, party = (second, first) if is_swapped else (first, second)
                    found.append((component, party, lines[row][column]))
        return found
    return None


def _found(heads: list[tuple[int, str]], look: Callable[[str], int | str]) -> dict[int, int | str]:
    """Return for each head the index of what it names, or the sentence why it names nothing."""
    return {place: look(words) for place, words in heads}


def _party_in(frame: Frame) -> Callable[[str], int | str]:
    by_name = {name.casefold(): n for n, (_, name) in enumerate(frame.parties)}
    by_code = {code.casefold(): n for n, (code, _) in enumerate(frame.parties)}

    def look(words: str) -> int | str:
        plain = words.casefold()
        if plain in by_name:
            return by_name[plain]
        if plain in by_code:
            return by_code[plain]
        bracketed = _IN_BRACKETS.match(words)
        first, _, rest = words.partition(" ")
        for code, name in (
            (bracketed[2], bracketed[1]) if bracketed else ("", ""),
            (first.rstrip(",:"), rest),
        ):
            place = by_code.get(code.casefold())
            if place is None or not name:
                continue
            if by_name.get(name.strip().casefold()) == place:
                return place
            return tr(
                "{code} is {name} here, not {other}: left out.",
                code=code,
                name=frame.parties[place][1],
                other=name.strip(),
            )
        return tr("There is no party {name}: left out.", name=words)

    return look


def _component_in(frame: Frame) -> Callable[[str], int | str]:
    by_number = {number.casefold(): n for n, (number, _) in enumerate(frame.components)}

    def look(words: str) -> int | str:
        first, _, title = words.partition(" ")
        place = by_number.get(first.casefold().rstrip(":"))
        if place is None:
            return tr("There is no component {name}: left out.", name=words)
        known = frame.components[place][1]
        if title.strip() and " ".join(title.split()).casefold() != known.casefold():
            return tr(
                "{number} is “{title}” here, not “{other}”: left out.",
                number=first,
                title=known,
                other=title.strip(),
            )
        return place

    return look


def _from_start(
    lines: list[list[str]], frame: Frame, start: tuple[int, int], *, parties_are_rows: bool
) -> list[tuple[int, int, str]]:
    """Return the cells of a block without heads, as far as there are parties and components."""
    found: list[tuple[int, int, str]] = []
    for row, line in enumerate(lines):
        for column, words in enumerate(line):
            down, across = (column, row) if parties_are_rows else (row, column)
            component, party = start[0] + down, start[1] + across
            if component < len(frame.components) and party < len(frame.parties):
                found.append((component, party, words))
    return found


def _longest_first(named: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(named, key=lambda pair: -len(pair[0]))


def _condition_pattern(words: str) -> str:
    """Return the pattern of "if {condition}" in a language."""
    before, _, after = words.partition("{condition}")
    gap = r"\s+" if before.endswith(" ") else r"\s*"
    return rf"{re.escape(before.strip())}{gap}(.*){re.escape(after)}"
