"""Rows of a foreign table as drafts: checked one by one, by what is on record.

Nothing is guessed. A row whose party, component, day or stance cannot be told for certain stays
out, and says why.
"""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache, partial

from negotiator.domain.codes import Act
from negotiator.domain.components import Component
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.parties import Party
from negotiator.domain.positions import Position
from negotiator.domain.scale import Scale
from negotiator.domain.sources import Source
from negotiator.exchange import own_words
from negotiator.exchange.import_plan import Draft, Plan, Problem, Told
from negotiator.exchange.mapping import Mapping
from negotiator.exchange.pasted import CellReader
from negotiator.exchange.table_layouts import Row
from negotiator.language import marked, tr
from negotiator.store import reads
from negotiator.store.record import Record

_MOST_PROBLEMS = 10_000
_LONGEST_CODE = 24


class RowError(Exception):
    """A row cannot come in; ``no_stance`` is its word that stands for no stance yet."""

    def __init__(self, words: str, no_stance: str = "") -> None:
        super().__init__(words)
        self.no_stance = no_stance


class Planner:
    """Turns rows into drafts, and keeps what they need."""

    def __init__(self, record: Record, mapping: Mapping) -> None:
        self._mapping = mapping
        # Few days, bases and markings are told in many rows.
        self._dates = lru_cache(maxsize=None)(self._date)
        self._acts = lru_cache(maxsize=None)(own_words.act)
        self._bases = lru_cache(maxsize=None)(own_words.basis)
        self._markings = lru_cache(maxsize=None)(partial(own_words.marking, record))
        self._scale: Scale = record.negotiation.scale
        self._stances = {words.casefold(): name for words, name in mapping.stances.items()}
        self._cells = CellReader(self._scale)
        self._truths = own_words.truths()
        self._names = own_words.stance_names(self._scale)
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

    def take(self, row: Row) -> None:
        """Take one row: as a draft, as known already, or as a problem."""
        self._rows += 1
        self._undo.clear()
        try:
            draft = self._draft(row)
        except (RowError, NegotiatorError) as problem:
            for forget in self._undo:
                forget()
            self._count += 1
            if len(self._problems) < _MOST_PROBLEMS:
                words = problem.happened if isinstance(problem, NegotiatorError) else str(problem)
                word = problem.no_stance if isinstance(problem, RowError) else ""
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

    def _draft(self, row: Row) -> Draft | None:
        """Return what a row would bring in; None if it is on record already."""
        if "" in row.values:
            raise RowError(row.values[""])
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
            raise RowError(tr("it names no party"))
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
            raise RowError(tr("there is no party {name}", name=words or name))
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
            raise RowError(tr("it names no component"))
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
            raise RowError(tr("there is no component {name}", name=number or title))
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
            raise RowError(
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
            raise RowError(tr("there is no source {title}", title=title))
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
            raise RowError(tr(_STAYS_OUT[act]))
        return self._stance(values)

    @staticmethod
    def _order(words: str) -> int:
        if words and not words.isdecimal():
            raise RowError(tr("“{words}” is no place within the day", words=words))
        return int(words or 1)

    def _stance(self, values: dict[str, str]) -> dict[str, object]:
        if values.get("cell"):
            mapped = self._stances.get(values["cell"].casefold())
            if mapped is None:
                said = self._cells.read(values["cell"])
                if said is None:
                    raise RowError(tr("the cell is empty"))
                return said._asdict()
            return {"stance": self._scale.code(mapped)}
        words = values.get("stance", "")
        if words:
            mapped = self._stances.get(words.casefold())
            if mapped is None:
                mapped = self._names.get(words.casefold())
            if mapped is None:
                raise RowError(
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
                raise RowError(tr("“{words}” is no number", words=values["value"])) from None
            return {"stance": self._scale.step_of(value), "value": value}
        raise RowError(tr("it has no stance"))

    def _date(self, words: str) -> PartialDate:
        if not words:
            raise RowError(tr("it has no day"))
        if self._mapping.date_format:
            try:
                found = datetime.strptime(words, self._mapping.date_format)  # noqa: DTZ007
            except ValueError:
                raise RowError(
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
        found = self._truths.get(words.casefold())
        if found is None:
            raise RowError(tr("“{words}” is neither yes nor no", words=words))
        return found


def _folded(values: dict[str, str], field: str) -> str:
    """Return a name on one line, with its white space folded as in the record."""
    return " ".join(values.get(field, "").split())


def _beside(one: str, known: str, other: str) -> RowError:
    return RowError(
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


_STAYS_OUT = {
    Act.CORRECTION: marked("a correction comes in with the whole record only, as JSON"),
    Act.RECODE: marked("a recode comes in with the whole record only, as JSON"),
}
