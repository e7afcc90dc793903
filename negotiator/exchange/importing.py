"""Positions of a foreign table: what would come in and what not, row by row, and bringing it in.

Nothing is guessed. A row whose party, component, day or stance cannot be told for certain stays
out, and says why. What is on record already is known again: importing twice changes nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from functools import lru_cache, partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar
from uuid import UUID

from negotiator.domain.codes import Act, Basis
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.negotiation import Round
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.domain.uids import new_uid
from negotiator.exchange.export import ABOUT, unescaped
from negotiator.exchange.foreign_tables import read_table
from negotiator.exchange.mapping import NEEDED, Layout, Mapping, guessed_columns
from negotiator.exchange.pasted import CellReader
from negotiator.language import LANGUAGES, in_all_languages, listed, marked, number, speaking, tr
from negotiator.store import lookup, reads
from negotiator.store.changes import Change, ChangeKind
from negotiator.store.record import Record

T = TypeVar("T")
_MOST_PROBLEMS = 10_000
_YES = {"yes", "true", "1", "x", "y"}
_NO = {"", "no", "false", "0", "n"}
_KTAB_FIRST = 3
_KTAB_HEADS = ["actor", "description", "power"]
_LOOKED_AT = 3
_LONGEST_CODE = 24


class Problem(NamedTuple):
    """A row that stays out, and why; ``no_stance`` is its word that stands for none yet."""

    line: int
    words: str
    no_stance: str = ""


class Told(NamedTuple):
    """What makes a claim the same as another, whoever recorded it; ``expressed`` is packed."""

    party: UUID
    component: UUID
    expressed: int
    stance: int | None
    value: int | None
    statement: str
    condition: str
    red_line: bool
    basis: int


class Draft(NamedTuple):
    """A position that would come in, checked; hundreds of thousands of them fit into memory."""

    line: int
    told: Told
    source: UUID | None
    credibility: int | None
    day_order: int
    marking: int
    note: str


class Plan(NamedTuple):
    """What an import would do.

    Attributes:
        drafts: the positions that would come in.
        parties, components, sources: what would be added for them.
        problems: the rows that stay out, and why; at most 10,000 are kept.
        left_out: how many rows stay out.
        known: how many are on record already.
        rows: how many rows there are.
        mapping: how the table was read, with what was found out.
    """

    drafts: list[Draft]
    parties: list[Party]
    components: list[Component]
    sources: list[Source]
    problems: list[Problem]
    left_out: int
    known: int
    rows: int
    mapping: Mapping


class _Row(NamedTuple):
    """A row as words by field, whatever the layout of its table."""

    line: int
    values: dict[str, str]


def planned(
    record: Record,
    path: Path,
    mapping: Mapping | None = None,
    goes_on: Callable[[int], bool] = lambda _: True,
) -> Plan:
    """Return what importing a file would do; nothing is written.

    Args:
        record: where it would go.
        path: the file.
        mapping: how to read it; None takes columns by the names of their heads.
        goes_on: is told how many rows are read; False ends the work.

    Raises:
        NegotiatorError: the file or the mapping cannot be read, or a needed column is missing.
    """
    mapping = mapping or Mapping()
    table = read_table(
        path, encoding=mapping.encoding, separator=mapping.separator, sheet=mapping.sheet
    )
    names = {*record.negotiation.scale.steps}
    stances = {word: name for word, name in table.stances.items() if name in names}
    found = {
        "encoding": table.encoding,
        "separator": table.separator,
        "stances": {**stances, **mapping.stances},
    }
    lines = _escapes_undone(table.rows) if table.separator else table.rows
    start = _start_of(lines)
    layout = mapping.layout or (
        Layout.LONG if mapping.columns else recognised(record, [cells for _, cells in start])
    )
    mapping = mapping.model_copy(update={**found, "layout": layout})
    rows, columns = _rows(record, chain(start, lines), mapping)
    mapping = mapping.model_copy(update={"columns": columns})
    planner = _Planner(record, mapping)
    for count, row in enumerate(rows, start=1):
        planner.take(row)
        if count % 1_000 == 0 and not goes_on(count):
            raise NegotiatorError(tr("The import was cancelled."), tr("Nothing was written."))
    return planner.plan()


def bring_in(
    record: Record,
    plan: Plan,
    *,
    only_sound: bool = False,
    label: str = "",
    goes_on: Callable[[int], bool] = lambda _: True,
) -> Change:
    """Write what a plan proposes, as one change.

    Args:
        record: where it goes.
        plan: what is proposed.
        only_sound: leave out the rows that cannot come in.
        label: what the change is called.
        goes_on: is told how many positions are written; False ends the work.

    Raises:
        NegotiatorError: there is nothing to write, rows stay out and ``only_sound`` is not said,
            or the work was ended; then nothing is written.
    """
    if plan.left_out and not only_sound:
        raise NegotiatorError(
            tr(
                "{number} of %n rows cannot come in as they are.",
                "",
                plan.rows,
                number=number(plan.left_out),
            ),
            tr("Correct them, or bring in only the sound rows."),
        )
    if not plan.drafts:
        raise NegotiatorError(
            tr("There is nothing to bring in."),
            tr("%n rows are on record already.", "", plan.known) if plan.known else "",
        )
    words = label or tr("Import %n positions", "", len(plan.drafts))
    with record.change(words, ChangeKind.IMPORT) as change:
        for row in (*plan.parties, *plan.components, *plan.sources):
            change.add(row)
        change.add_position_rows(_position_rows(record, change, plan.drafts, goes_on))
    return change


def _position_rows(
    record: Record, change: Change, drafts: Sequence[Draft], goes_on: Callable[[int], bool]
) -> Iterator[tuple[object, ...]]:
    """Yield the rows of drafts, as ``store.changes.POSITION_COLUMNS`` has them."""
    rounds = record.rows(Round)
    in_rounds: dict[int, int | None] = {}
    for count, draft in enumerate(drafts, start=1):
        told = draft.told
        if told.expressed not in in_rounds:
            in_rounds[told.expressed] = _round_on(rounds, told.expressed)
        yield (
            new_uid().bytes,
            change.key_of("party", told.party),
            change.key_of("component", told.component),
            told.stance,
            told.value,
            int(told.red_line),
            told.condition or None,
            told.statement or None,
            told.expressed,
            draft.day_order,
            told.basis,
            None if draft.source is None else change.key_of("source", draft.source),
            draft.credibility,
            in_rounds[told.expressed],
            None,
            draft.marking,
            int(Act.WITHDRAWAL if told.stance is None else Act.CLAIM),
            change.at,
            change.author_key,
            draft.note or None,
        )
        if count % 1_000 == 0 and not goes_on(count):
            raise NegotiatorError(tr("The import was cancelled."), tr("Nothing was written."))


def _round_on(rounds: Sequence[tuple[int, Round]], packed: int) -> int | None:
    """Return the key of the round in which a whole day falls."""
    when = PartialDate.unpack(packed)
    if not when.is_whole:
        return None
    day = when.first_day
    return next((key for key, each in rounds if each.start <= day <= each.last_day), None)


# ---------------------------------------------------------------------- layouts


def recognised(record: Record, rows: Sequence[Sequence[str]]) -> Layout:
    """Return the layout that the first rows of a table have, by their heads and names.

    It is a matrix where no column names a component, and most heads are parties or components of
    the record; KTAB's where a row begins with Actor, Description, Power.
    """
    if any([cell.strip().casefold() for cell in row[:_KTAB_FIRST]] == _KTAB_HEADS for row in rows):
        return Layout.KTAB
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    heads = [cell.strip() for cell in rows[0]] if rows else []
    if "component" in guessed_columns(heads):
        return Layout.LONG
    known = _party_words(record) | {
        words.casefold()
        for _, row in record.rows(Component)
        for words in (row.number, row.title, f"{row.number} {row.title}")
    }
    named = [head for head in heads[1:] if head]
    hits = sum(head.casefold() in known for head in named)
    return Layout.MATRIX if named and 2 * hits >= len(named) else Layout.LONG


def _party_words(record: Record) -> set[str]:
    return {
        words.casefold()
        for _, row in record.rows(Party)
        for words in (row.code, row.name, f"{row.name} ({row.code})")
    }


def _start_of(lines: Iterator[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """Take the first lines from a table, blank ones between them too."""
    start: list[tuple[int, list[str]]] = []
    filled = 0
    for line in lines:
        start.append(line)
        filled += any(cell.strip() for cell in line[1])
        if filled == _LOOKED_AT:
            break
    return start


def _escapes_undone(lines: Iterator[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """Yield the lines of a CSV with the mark gone that keeps a text from being a formula."""
    for line, cells in lines:
        if any(cell.startswith("'") for cell in cells):
            yield line, [unescaped(cell) for cell in cells]
        else:
            yield line, cells


def _rows(
    record: Record, lines: Iterator[tuple[int, list[str]]], mapping: Mapping
) -> tuple[Iterator[_Row], dict[str, str]]:
    """Return the rows of a table, and which columns were taken for which fields."""
    head: list[str] = []
    for _, cells in lines:
        if any(cell.strip() for cell in cells):
            head = [cell.strip() for cell in cells]
            break
    if not head:
        raise NegotiatorError(tr("The table is empty."), tr("Choose another file or sheet."))
    if mapping.layout is Layout.KTAB:
        return _ktab_rows(lines), {}
    if mapping.layout is Layout.MATRIX:
        return _matrix_rows(record, head, lines), {}
    columns = mapping.columns or guessed_columns(head)
    places: dict[str, int] = {}
    for field, name in columns.items():
        if name not in head:
            raise NegotiatorError(
                tr("The table has no column “{name}”.", name=name),
                tr("Its heads: {words}.", words=listed(head[:40])),
            )
        places[field] = head.index(name)
    for field in NEEDED:
        if field not in places and field not in mapping.defaults:
            raise NegotiatorError(
                tr("No column is known for {field}.", field=field),
                tr("Map one of: {words}.", words=listed(head[:40])),
            )
    return _long_rows(lines, places, len(head)), dict(columns)


def _long_rows(
    lines: Iterator[tuple[int, list[str]]], places: dict[str, int], width: int
) -> Iterator[_Row]:
    is_after_gap = False
    for line, cells in lines:
        if not any(cell.strip() for cell in cells):
            is_after_gap = True
            continue
        if is_after_gap and cells[0] == ABOUT and not any(cell.strip() for cell in cells[2:]):
            # Below a table of our own stands what it shows; no positions follow.
            return
        is_after_gap = False
        if len(cells) > width and any(cell.strip() for cell in cells[width:]):
            words = tr("it has {count} cells, and there are %n heads", "", width, count=len(cells))
            yield _Row(line, {"": words})
            continue
        yield _Row(
            line,
            {field: cells[n].strip() if n < len(cells) else "" for field, n in places.items()},
        )


def _matrix_rows(
    record: Record, head: list[str], lines: Iterator[tuple[int, list[str]]]
) -> Iterator[_Row]:
    """Yield a row for each cell of a table of parties by components, in either direction."""
    parties = _party_words(record)
    across_are_parties = any(words.casefold() in parties for words in head[1:])
    for line, cells in lines:
        if not cells or not cells[0].strip():
            continue
        for column, words in enumerate(cells[1:], start=1):
            if not words.strip():
                continue
            if column >= len(head) or not head[column]:
                yield _Row(
                    line, {"": tr("the cell in column {number} has no head", number=column + 1)}
                )
                continue
            down, across = cells[0].strip(), head[column]
            party, component = (across, down) if across_are_parties else (down, across)
            yield _Row(line, {"party": party, "component": component, "cell": words})


def _ktab_rows(lines: Iterator[tuple[int, list[str]]]) -> Iterator[_Row]:
    """Yield a row for each actor and dimension of a KTAB table; salience goes into the note."""
    for line, cells in lines:
        words = [cell.strip() for cell in cells]
        if not words or not words[0] or words[0].casefold() == "actor":
            continue
        numbers = words[_KTAB_FIRST:]
        while numbers and not numbers[-1]:
            numbers.pop()
        if len(numbers) % 2:
            yield _Row(line, {"": tr("positions and saliences do not come in pairs")})
            continue
        for n in range(0, len(numbers), 2):
            yield _Row(
                line,
                {
                    "party": words[0],
                    "component": f"{n // 2 + 1}",
                    "component_title": tr("Dimension {number}", number=n // 2 + 1),
                    "value": numbers[n],
                    "note": tr(
                        "Salience {number}, power {power}", number=numbers[n + 1], power=words[2]
                    ),
                },
            )


# ---------------------------------------------------------------------- rows


class _RowError(Exception):
    """A row cannot come in; ``no_stance`` is its word that stands for no stance yet."""

    def __init__(self, words: str, no_stance: str = "") -> None:
        super().__init__(words)
        self.no_stance = no_stance


class _Planner:
    """Turns rows into drafts, and keeps what they need."""

    def __init__(self, record: Record, mapping: Mapping) -> None:
        self._mapping = mapping
        # Few days, bases and markings are told in many rows.
        self._dates = lru_cache(maxsize=None)(self._date)
        self._acts = lru_cache(maxsize=None)(_act)
        self._bases = lru_cache(maxsize=None)(_basis)
        self._markings = lru_cache(maxsize=None)(partial(_marking, record))
        self._scale: Scale = record.negotiation.scale
        self._stances = {words.casefold(): name for words, name in mapping.stances.items()}
        self._cells = CellReader(self._scale)
        self._yes = _YES | in_all_languages("yes", "yes or no")
        self._no = _NO | in_all_languages("no", "yes or no")
        self._names = _stance_names(self._scale)
        self._aliases = {words.casefold(): code for words, code in mapping.aliases.items()}
        self._nothing = {words.casefold() for words in mapping.nothing}
        self._parties = [row for _, row in record.rows(Party)]
        self._by_code = {row.code.casefold(): row for row in self._parties}
        self._by_name = {row.name.casefold(): row for row in self._parties}
        self._components = {row.number.casefold(): row for _, row in record.rows(Component)}
        self._by_title = {row.title.casefold(): row for row in self._components.values()}
        self._sources = {
            (row.title.casefold(), row.reference.casefold()): row for _, row in record.rows(Source)
        }
        self._known = _claims_known(record)
        self._new_parties: list[Party] = []
        self._new_components: list[Component] = []
        self._titled: dict[str, list[Source]] = {}
        for (name, _), row in self._sources.items():
            self._titled.setdefault(name, []).append(row)
        self._new_sources: list[Source] = []
        self._undo: list[Callable[[], object]] = []
        self._drafts: list[Draft] = []
        self._problems: list[Problem] = []
        self._count = self._repeated = self._rows = 0

    def take(self, row: _Row) -> None:
        """Take one row: as a draft, as known already, or as a problem."""
        self._rows += 1
        self._undo.clear()
        try:
            draft = self._draft(row)
        except (_RowError, NegotiatorError) as problem:
            for forget in self._undo:
                forget()
            self._count += 1
            if len(self._problems) < _MOST_PROBLEMS:
                words = problem.happened if isinstance(problem, NegotiatorError) else str(problem)
                word = problem.no_stance if isinstance(problem, _RowError) else ""
                self._problems.append(Problem(row.line, words.rstrip("."), word))
            return
        if draft is None:
            self._repeated += 1
            return
        self._known.add(draft.told)
        self._drafts.append(draft)

    def plan(self) -> Plan:
        """Return what was found."""
        return Plan(
            self._drafts,
            self._new_parties,
            self._new_components,
            self._new_sources,
            self._problems,
            self._count,
            self._repeated,
            self._rows,
            self._mapping,
        )

    # ------------------------------------------------------------------ parts of a row

    def _draft(self, row: _Row) -> Draft | None:
        """Return what a row would bring in; None if it is on record already."""
        if "" in row.values:
            raise _RowError(row.values[""])
        values = self._mapping.defaults | {
            field: words for field, words in row.values.items() if words
        }
        if self._nothing:
            values = {
                field: "" if words.casefold() in self._nothing else words
                for field, words in values.items()
            }
        party = self._party(_folded(values, "party"), _folded(values, "party_name"))
        component = self._component(
            _folded(values, "component"), _folded(values, "component_title")
        )
        given: dict[str, object] = {
            "party": party.uid,
            "component": component.uid,
            "expressed_on": self._dates(values.get("expressed_on", "")),
            "basis": self._bases(values.get("basis", "")),
            "marking": self._markings(values.get("marking", "")),
            "day_order": self._order(values.get("day_order", "")),
            **self._said(values),
        }
        for name in ("statement", "condition", "note"):
            if values.get(name) and name not in given:
                given[name] = values[name]
        if values.get("credibility"):
            given["credibility"] = values["credibility"]
        if "red_line" not in given:
            given["red_line"] = self._truth(values.get("red_line", ""))
        made = Position.build(given)
        told = Told(
            party.uid,
            component.uid,
            made.expressed_on.packed,
            made.stance,
            made.value,
            made.statement,
            made.condition,
            made.red_line,
            int(made.basis),
        )
        if told in self._known:
            return None
        source = self._source(values)
        return Draft(
            row.line,
            told,
            None if source is None else source.uid,
            made.credibility,
            made.day_order,
            made.marking,
            made.note,
        )

    def _party(self, code: str, name: str) -> Party:
        if not code and not name:
            raise _RowError(tr("it names no party"))
        words = self._aliases.get(code.casefold(), code)
        bracketed = words.rpartition(" (") if words.endswith(")") else ("", "", "")
        if bracketed[0] and bracketed[2][:-1].casefold() in self._by_code and not name:
            words, name = bracketed[2][:-1], bracketed[0]
        found = self._by_code.get(words.casefold()) or self._by_name.get(words.casefold())
        named = self._by_name.get(self._aliases.get(name.casefold(), name).casefold())
        named = named or self._by_code.get(self._aliases.get(name.casefold(), "").casefold())
        if found is not None:
            if name and named is not found and name.casefold() != found.code.casefold():
                raise _beside(words, found.name, name)
            return found
        if named is not None and words:
            raise _beside(name, named.code, words)
        if named is not None:
            return named
        if "party" not in self._mapping.create:
            raise _RowError(tr("there is no party {name}", name=words or name))
        code = self._free_code("".join((words or name).split()))
        made = Party.build({"code": code, "name": name or words, "kind": "state"})
        key, named_key = made.code.casefold(), made.name.casefold()
        self._new_parties.append(made)
        self._by_code[key] = self._by_name[named_key] = made
        self._undo += [
            self._new_parties.pop,
            partial(self._by_code.pop, key),
            partial(self._by_name.pop, named_key),
        ]
        return made

    def _free_code(self, words: str) -> str:
        """Return words as a code that no party has."""
        code, number = words[:_LONGEST_CODE], 1
        while code.casefold() in self._by_code:
            number += 1
            code = f"{words[: _LONGEST_CODE - len(str(number))]}{number}"
        return code

    def _component(self, number: str, title: str) -> Component:
        if not number and not title:
            raise _RowError(tr("it names no component"))
        first, _, rest = number.partition(" ")
        found = self._components.get(number.casefold()) or self._by_title.get(number.casefold())
        if found is None and rest and not title and first.casefold() in self._components:
            found, title = self._components[first.casefold()], rest
        if found is not None:
            if title and title.casefold() not in (found.title.casefold(), found.number.casefold()):
                raise _beside(found.number, f"“{found.title}”", f"“{title}”")
            return found
        titled = self._by_title.get(title.casefold()) if title else None
        if titled is not None and number:
            raise _beside(f"“{title}”", titled.number, number)
        if titled is not None:
            return titled
        if "component" not in self._mapping.create:
            raise _RowError(tr("there is no component {name}", name=number or title))
        if " " in number:
            title, number = title or number, ""
        number = number or str(len(self._components) + 1)
        while number.casefold() in self._components:
            number = str(int(number) + 1) if number.isdecimal() else f"{number}bis"
        made = Component.build({"number": number, "title": title or number})
        key, titled_key = made.number.casefold(), made.title.casefold()
        self._new_components.append(made)
        self._components[key] = self._by_title[titled_key] = made
        self._undo += [
            self._new_components.pop,
            partial(self._components.pop, key),
            partial(self._by_title.pop, titled_key),
        ]
        return made

    def _source(self, values: dict[str, str]) -> Source | None:
        title = values.get("source_title", "") or values.get("source_url", "")
        if not title:
            return None
        reference = values.get("source_url", "") if values.get("source_title") else ""
        key = (" ".join(title.split()).casefold(), " ".join(reference.split()).casefold())
        found = self._sources.get(key)
        titled = () if reference else self._titled.get(key[0], ())
        if found is None and len(titled) > 1:
            raise _RowError(
                tr(
                    "%n sources are called {title}; map a column of addresses",
                    "",
                    len(titled),
                    title=title,
                )
            )
        found = found or (titled[0] if titled else None)
        if found is not None:
            return found
        if "source" not in self._mapping.create:
            raise _RowError(tr("there is no source {title}", title=title))
        given = {
            "title": title[:300],
            "reference": reference[:500],
            "kind": values.get("source_kind") or "statement",
            "quote": values.get("source_quote", ""),
            "reliability": values.get("reliability") or None,
        }
        made = Source.build({name: value for name, value in given.items() if value is not None})
        self._new_sources.append(made)
        self._sources[key] = made
        self._undo += [self._new_sources.pop, partial(self._sources.pop, key)]
        return made

    def _said(self, values: dict[str, str]) -> dict[str, object]:
        act = self._acts(values.get("act", ""))
        if act is Act.WITHDRAWAL:
            return {"act": act}
        if act is not Act.CLAIM:
            raise _RowError(tr(_STAYS_OUT[act]))
        return self._stance(values)

    @staticmethod
    def _order(words: str) -> int:
        if words and not words.isdecimal():
            raise _RowError(tr("“{words}” is no place within the day", words=words))
        return int(words or 1)

    def _stance(self, values: dict[str, str]) -> dict[str, object]:
        if values.get("cell"):
            mapped = self._stances.get(values["cell"].casefold())
            if mapped is None:
                said = self._cells.read(values["cell"])
                if said is None:
                    raise _RowError(tr("the cell is empty"))
                return said._asdict()
            return {"stance": self._scale.code(mapped)}
        words = values.get("stance", "")
        if words:
            mapped = self._stances.get(words.casefold())
            if mapped is None:
                mapped = self._names.get(words.casefold())
            if mapped is None:
                raise _RowError(
                    tr(
                        "“{words}” is no stance of the scale, and is not mapped to one", words=words
                    ),
                    no_stance=words,
                )
            return {"stance": self._scale.code(mapped)}
        if values.get("value"):
            try:
                value = round(float(values["value"].replace(",", ".")))
            except (ValueError, OverflowError):
                raise _RowError(tr("“{words}” is no number", words=values["value"])) from None
            return {"stance": self._scale.step_of(value), "value": value}
        raise _RowError(tr("it has no stance"))

    def _date(self, words: str) -> PartialDate:
        if not words:
            raise _RowError(tr("it has no day"))
        if self._mapping.date_format:
            try:
                found = datetime.strptime(words, self._mapping.date_format)  # noqa: DTZ007
            except ValueError:
                raise _RowError(
                    tr(
                        "“{words}” is not written as {form}",
                        words=words,
                        form=self._mapping.date_format,
                    )
                ) from None
            return PartialDate.of(found.date())
        plain = words[:10] if len(words) > 10 and words[10] in " T" else words
        return PartialDate.parse(plain)

    def _truth(self, words: str) -> bool:
        plain = words.casefold()
        if plain in self._yes:
            return True
        if plain in self._no:
            return False
        raise _RowError(tr("“{words}” is neither yes nor no", words=words))


def _folded(values: dict[str, str], field: str) -> str:
    """Return a name on one line, with its white space folded as in the record."""
    return " ".join(values.get(field, "").split())


def _act(word: str) -> Act:
    return _understood(Act.of, word) if word else Act.CLAIM


def _basis(word: str) -> Basis:
    return _understood(Basis.of, word) if word else Basis.PUBLIC


def _marking(record: Record, name: str) -> int:
    if not name:
        return 0
    for place, each in enumerate(record.negotiation.markings):
        if name.casefold() in {words.casefold() for words in in_all_languages(each, "marking")}:
            return place
    return lookup.marking(record, name)


def _understood(read: Callable[[str], T], word: str) -> T:
    """Return what a word of ours means, in whichever of our languages it is written."""
    for code in LANGUAGES:
        with speaking(code), suppress(NegotiatorError):
            return read(word)
    return read(word)


def _stance_names(scale: Scale) -> dict[str, str]:
    """Return the stances by all that they are called; the words of the scale go first."""
    names = {name.casefold(): name for name in map(scale.name, scale.codes)}
    for name in list(names.values()):
        for words in in_all_languages(name, "stance"):
            names.setdefault(words.casefold(), name)
    return names


def _beside(one: str, known: str, other: str) -> _RowError:
    return _RowError(
        tr(
            "{name} is {known} here, and stands beside {other}",
            name=one,
            known=known,
            other=other,
        )
    )


def _claims_known(record: Record) -> set[Told]:
    parties = {key: row.uid for key, row in record.rows(Party)}
    components = {key: row.uid for key, row in record.rows(Component)}
    return {
        Told(parties[party], components[component], *told)
        for party, component, *told in reads.claims_told(record)
        if party in parties and component in components
    }


def plan_table(plan: Plan) -> dict[str, object]:
    """Return a plan as a document: counts, what would be added, and each row that stays out."""
    return {
        "rows": plan.rows,
        "positions": len(plan.drafts),
        "known": plan.known,
        "left_out": plan.left_out,
        "parties": [{"code": row.code, "name": row.name} for row in plan.parties],
        "components": [{"number": row.number, "title": row.title} for row in plan.components],
        "sources": [row.title for row in plan.sources],
        "problems": [{"line": each.line, "why": each.words} for each in plan.problems],
        "mapping": plan.mapping.model_dump(mode="json", exclude_defaults=True),
    }


def plan_words(plan: Plan, most: int = 40) -> Sequence[str]:
    """Return a plan in sentences, with the first rows that stay out."""
    lines = [
        tr(
            "{number} of %n rows would come in, {known} are on record already, "
            "{left_out} stay out.",
            "",
            plan.rows,
            number=number(len(plan.drafts)),
            known=number(plan.known),
            left_out=number(plan.left_out),
        )
    ]
    read = [tr(_LAYOUT_WORDS[plan.mapping.layout or Layout.LONG]), plan.mapping.encoding]
    if separator := plan.mapping.separator:
        read.append(tr(_PARTED.get(separator, _PARTED[""]), sign=separator))
    lines.append(tr("Read as {words}.", words=listed([part for part in read if part])))
    for words, found in (
        (marked("New parties: {names}."), [f"{row.code} {row.name}" for row in plan.parties]),
        (
            marked("New components: {names}."),
            [f"{row.number} {row.title}" for row in plan.components],
        ),
        (marked("New sources: {names}."), [row.title for row in plan.sources]),
    ):
        if found:
            names = listed(found[:most])
            if len(found) > most:
                more = number(len(found) - most)
                names = tr("{names} and {number} more", names=names, number=more)
            lines.append(tr(words, names=names))
    lines += [
        tr("Line {line}: {words}.", line=each.line, words=each.words)
        for each in plan.problems[:most]
    ]
    if plan.left_out > most:
        lines.append(tr("and %n more rows.", "", plan.left_out - most))
    return lines


_STAYS_OUT = {
    Act.CORRECTION: marked("a correction comes in with the whole record only, as JSON"),
    Act.RECODE: marked("a recode comes in with the whole record only, as JSON"),
}
_LAYOUT_WORDS = {
    Layout.LONG: marked("one position a row"),
    Layout.MATRIX: marked("parties by components"),
    Layout.KTAB: marked("KTAB's positions and saliences"),
}
_PARTED = {
    ",": marked("cells parted by commas"),
    ";": marked("cells parted by semicolons"),
    "\t": marked("cells parted by tabs"),
    "|": marked("cells parted by bars"),
    "": marked("cells parted by {sign}"),
}
