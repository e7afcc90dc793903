"""The quick line: a position typed as it is heard, ``ru a2 3 if consultation comes first``.

Party, component and stance come first, in any order; then free text, in which ``if`` begins a
condition, ``!`` marks a red line, ``"…"`` holds exact words, ``;`` ends a condition, and what
remains is the statement. On a scale of numbers ``=72`` is the stance with its number. The signs may
be those of full width that a Chinese keyboard writes.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.scale import NON_POSITIONS, Scale
from negotiator.domain.words import Word
from negotiator.language import marked, tr

_VALUE = re.compile(r"[=＝](\d{1,3})", re.ASCII)
_WORD = re.compile(r"\S+")
_QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]*)(?:[\"“”»]|$)")
_RED_LINE = re.compile(r"(?:^|(?<=[\s;；]))[!！](?=[\s;；]|$)")
_ENDS_CONDITION = ";；"
_SEPARATORS = re.compile(r"[\s.\-_/()]+")
_LEAST_PREFIX = 2


class Role(Word):
    """What a part of the line was understood as."""

    PARTY = marked("party", "role")
    COMPONENT = marked("component", "role")
    STANCE = marked("stance", "role")
    CONDITION = marked("condition", "role")
    RED_LINE = marked("red line", "role")
    QUOTE = marked("exact words", "role")
    STATEMENT = marked("statement", "role")


class Part(NamedTuple):
    """A part of the line, from ``start`` up to ``end``."""

    start: int
    end: int
    role: Role


class Understood(NamedTuple):
    """What a line says; ``party`` and ``component`` are indices into what was given."""

    party: int | None
    component: int | None
    stance: int | None
    condition: str
    red_line: bool
    quote: str
    statement: str
    parts: tuple[Part, ...]
    value: int | None = None

    @property
    def missing(self) -> tuple[Role, ...]:
        """What a position still needs."""
        needs = ((Role.PARTY, self.party), (Role.COMPONENT, self.component))
        found = [role for role, value in needs if value is None]
        return (*found, *([Role.STANCE] if self.stance is None else []))


class Completion(NamedTuple):
    """A word that the one being typed may become: what to write, and what it means."""

    write: str
    meaning: str
    role: Role


class Vocabulary:
    """The words that a line may be made of."""

    def __init__(
        self,
        parties: Sequence[tuple[str, str]],
        components: Sequence[str],
        scale: Scale,
        titles: Sequence[str] = (),
    ) -> None:
        """Make it from the codes and names of the parties and the numbers of the components.

        With ``titles``, one for each component, a word of a title is completed to its number.
        """
        self._parties = tuple(parties)
        self._components = tuple(zip(components, titles, strict=True)) if titles else ()
        self._codes = {code.casefold(): n for n, (code, _) in enumerate(parties)}
        self._names = [(name.casefold(), n) for n, (_, name) in enumerate(parties)]
        self._numbers = {_bare(number): n for n, number in enumerate(components)}
        self._scale = scale
        codes = (*range(1, len(scale) + 1), *NON_POSITIONS)
        self._keys = {str(n): code for n, code in enumerate(codes, start=1)}
        named = ((naming(code), code) for code in codes for naming in (scale.shown, scale.name))
        self._stances = list(dict.fromkeys((name.casefold(), code) for name, code in named))

    def read(
        self, line: str, *, party: int | None = None, component: int | None = None
    ) -> Understood:
        """Return what a line says; nothing is guessed where more than one thing fits.

        Args:
            line: what was typed.
            party: the party that it is about, where the line does not name it.
            component: the component that it is about, likewise.
        """
        found: dict[Role, int] = {}
        if party is not None:
            found[Role.PARTY] = party
        if component is not None:
            found[Role.COMPONENT] = component
        parts: list[Part] = []
        number: int | None = None
        at = 0
        for word in _WORD.finditer(line):
            role, value = self._place(word.group(), found)
            if role is None:
                break
            if role is Role.STANCE and word.group()[0] in "=＝":
                number = int(word.group()[1:])
            found[role] = value
            parts.append(Part(word.start(), word.end(), role))
            at = word.end()
            if len(found) == 3:
                break
        free = _free_text(line, at)
        return Understood(
            found.get(Role.PARTY),
            found.get(Role.COMPONENT),
            found.get(Role.STANCE),
            free.condition,
            free.red_line,
            free.quote,
            free.statement,
            (*parts, *free.parts),
            number,
        )

    def completions(self, line: str, most: int = 8) -> list[Completion]:
        """Return what the last word of a line may become, likeliest first.

        Only while party, component and stance are named; nothing where the word is one already
        and can be nothing else.
        """
        words = list(_WORD.finditer(line))
        if not words or words[-1].end() != len(line):
            return []
        typed = words[-1].group().casefold()
        found: dict[Role, int] = {}
        for word in words[:-1]:
            role, value = self._place(word.group(), found)
            if role is None:
                return []
            found[role] = value
        fitting = list(self._fitting(typed, found, most))
        is_it = [each for each in fitting if typed in (each.write.casefold(), _bare(each.write))]
        return [] if is_it == fitting else [*is_it, *(e for e in fitting if e not in is_it)][:most]

    def _fitting(self, typed: str, found: dict[Role, int], most: int) -> Iterator[Completion]:
        """Give codes and numbers that begin so, then names and titles in which a word does."""
        bare = _bare(typed)
        if Role.PARTY not in found:
            starts = [p for p in self._parties if p[0].casefold().startswith(typed)]
            words = [p for p in self._parties if _has_word(p[1], typed) and p not in starts]
            for code, name in (*starts, *words)[:most]:
                yield Completion(code, name, Role.PARTY)
        if Role.COMPONENT not in found and bare:
            numbered = (c for c in self._components if _bare(c[0]).startswith(bare))
            titled = (
                c
                for c in self._components
                if len(typed) >= _LEAST_PREFIX and _has_word(c[1], typed)
            )
            both = dict.fromkeys((*islice(numbered, most), *islice(titled, most)))
            for number, title in islice(both, most):
                yield Completion(number, title, Role.COMPONENT)
        if Role.STANCE not in found:
            for name, code in self._stances:
                if name.startswith(typed):
                    write = self.key_of(code) if " " in name else name
                    yield Completion(write, name, Role.STANCE)

    def key_of(self, code: int) -> str:
        """Return the digit that stands for a stance."""
        return next((key for key, each in self._keys.items() if each == code), "")

    # ------------------------------------------------------------------ internals

    def _place(self, word: str, found: dict[Role, int]) -> tuple[Role | None, int]:
        folded = word.casefold()
        if Role.PARTY not in found and folded in self._codes:
            return Role.PARTY, self._codes[folded]
        if Role.COMPONENT not in found and _bare(word) in self._numbers:
            return Role.COMPONENT, self._numbers[_bare(word)]
        if Role.STANCE not in found and folded in self._keys:
            return Role.STANCE, self._keys[folded]
        numbered = _VALUE.fullmatch(word)
        if Role.STANCE not in found and numbered is not None:
            try:
                return Role.STANCE, self._scale.step_of(int(numbered[1]))
            except NegotiatorError:
                return None, 0
        if len(folded) >= _LEAST_PREFIX and folded not in _if_words():
            if Role.PARTY not in found:
                named = {n for name, n in self._names if name.startswith(folded)}
                if len(named) == 1:
                    return Role.PARTY, named.pop()
            if Role.STANCE not in found:
                meant = {code for name, code in self._stances if name.startswith(folded)}
                if len(meant) == 1:
                    return Role.STANCE, meant.pop()
        return None, 0


class _Free(NamedTuple):
    condition: str
    red_line: bool
    quote: str
    statement: str
    parts: list[Part]


def _free_text(line: str, at: int) -> _Free:
    parts: list[Part] = []
    taken = [False] * len(line)

    def take(start: int, end: int, role: Role) -> None:
        parts.append(Part(start, end, role))
        taken[start:end] = [True] * (end - start)

    quotes = list(_QUOTED.finditer(line, at))
    for quote in quotes:
        take(quote.start(), quote.end(), Role.QUOTE)
    red_line = next((m for m in _RED_LINE.finditer(line, at) if not taken[m.start()]), None)
    if red_line is not None:
        take(red_line.start(), red_line.end(), Role.RED_LINE)
    condition = ""
    opening = next((m for m in _opening().finditer(line, at) if not taken[m.start()]), None)
    if opening is not None:
        end = opening.end()
        while end < len(line) and not taken[end] and line[end] not in _ENDS_CONDITION:
            end += 1
        condition = line[opening.end() : end].strip()
        if condition:
            take(opening.start(), end, Role.CONDITION)
    rest = "".join(
        " " if taken[n] or line[n] in _ENDS_CONDITION else line[n] for n in range(at, len(line))
    )
    statement = " ".join(rest.split())
    return _Free(
        condition,
        red_line is not None,
        " ".join(quote.group(1).strip() for quote in quotes).strip(),
        statement,
        parts,
    )


def _if_words() -> tuple[str, ...]:
    """Return the words that begin a condition: English, and the language that is spoken."""
    return ("if", tr("if", "begins a condition in the quick line").casefold())


def _opening() -> re.Pattern[str]:
    words = "|".join(map(re.escape, dict.fromkeys(_if_words())))
    return re.compile(rf"(?:^|(?<=\s))(?:{words})\s+", re.IGNORECASE)


def _has_word(name: str, start: str) -> bool:
    """Whether a name or one of its words begins so."""
    folded = name.casefold()
    return folded.startswith(start) or any(
        folded.startswith(start, gap.end()) for gap in _SEPARATORS.finditer(folded)
    )


def _bare(number: str) -> str:
    return _SEPARATORS.sub("", number.casefold())
