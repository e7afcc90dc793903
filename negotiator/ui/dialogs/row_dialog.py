"""One form for every kind of row of the framework, made from the kind's model."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, Union, get_args, get_origin
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.components import Component, TextVersion
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import BrokenRuleError, NegotiatorError
from negotiator.domain.linkages import Package
from negotiator.domain.measures import Measure
from negotiator.domain.negotiation import Round
from negotiator.domain.parties import Party
from negotiator.domain.rows import Row
from negotiator.domain.sources import Source
from negotiator.domain.stages import Nature
from negotiator.domain.words import Word, at_start
from negotiator.language import marked, tr
from negotiator.store import recording
from negotiator.store.kinds import KINDS
from negotiator.store.record import Record
from negotiator.store.titles import claim_words, title_of
from negotiator.ui.dialogs.form import ProblemLine, buttons
from negotiator.ui.models.field_heads import head_of
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled

_ADD = {
    "negotiation": marked("Add negotiation"),
    "party": marked("Add party"),
    "membership": marked("Add membership"),
    "component": marked("Add component"),
    "status": marked("Add status"),
    "text-version": marked("Add text version"),
    "round": marked("Add round"),
    "source": marked("Add source"),
    "consequence": marked("Add consequence"),
    "dissociation": marked("Add dissociation"),
    "reading": marked("Add reading"),
    "linkage": marked("Add linkage"),
    "package": marked("Add package"),
    "package-part": marked("Add package part"),
    "measure": marked("Add measure"),
    "implementation": marked("Add implementation"),
    "brief": marked("Add brief"),
    "attachment": marked("Add attachment"),
    "view": marked("Add view"),
    "print-set": marked("Add print set"),
    "mapping": marked("Add mapping"),
}
_EDIT = {
    "negotiation": marked("Edit negotiation"),
    "party": marked("Edit party"),
    "membership": marked("Edit membership"),
    "component": marked("Edit component"),
    "status": marked("Edit status"),
    "text-version": marked("Edit text version"),
    "round": marked("Edit round"),
    "source": marked("Edit source"),
    "consequence": marked("Edit consequence"),
    "dissociation": marked("Edit dissociation"),
    "reading": marked("Edit reading"),
    "linkage": marked("Edit linkage"),
    "package": marked("Edit package"),
    "package-part": marked("Edit package part"),
    "measure": marked("Edit measure"),
    "implementation": marked("Edit implementation"),
    "brief": marked("Edit brief"),
    "attachment": marked("Edit attachment"),
    "view": marked("Edit view"),
    "print-set": marked("Edit print set"),
    "mapping": marked("Edit mapping"),
}
_LONG = {
    "anticipated_result",
    "best_alternative",
    "disclaimer",
    "fallback",
    "markings",
    "note",
    "objective",
    "precondition",
    "quote",
    "reason",
    "reservation_point",
    "rollback_trigger",
    "statement",
    "text",
    "translation",
}
_LISTS = {"markings": "\n", "languages": ", "}
_HINTS = {
    "markings": marked("One on each line, the lowest first"),
    "languages": "en, uk, fr",
    "stale_after_days": marked("Positions older than so many days are marked as old; 0 marks none"),
}
_LEFT_OUT = {"uid", "scale", "path", "size", "digest", "content"}


class RowDialog(QDialog):
    """Adds a row of a kind, or edits the one with a key.

    ``values`` are what a new row starts with, by field.
    """

    def __init__(
        self,
        session: Session,
        word: str,
        key: int | None = None,
        parent: QWidget | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._given = dict(values or {})
        self._kind = KINDS[word]
        record = session.record
        self._row = None if key is None else record.row(word, key)
        self._fields: dict[str, QWidget] = {}
        self.setWindowTitle(tr((_EDIT if self._row else _ADD)[word]))
        layout = QVBoxLayout(self)
        layout.addStrut(scaled(500))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        references = {column.field: column.refers_to for column in self._kind.references}
        for name, info in self._kind.model.model_fields.items():
            if name in _LEFT_OUT:
                continue
            field = self._field(name, info.annotation, references.get(name))
            label = head_of(name)
            if name in _HINTS:
                field.setToolTip(tr(_HINTS[name]))
            field.setAccessibleName(label)
            form.addRow(f"{label} *" if info.is_required() else label, field)
            self._fields[name] = field
        layout.addLayout(form)
        self._problem = ProblemLine()
        layout.addWidget(self._problem)
        line = buttons(self, tr("Save") if self._row else tr("Add"), self.save)
        line.insertWidget(0, QLabel(tr("* needed")))
        layout.addLayout(line)
        self._fill()

    # ------------------------------------------------------------------ building

    def _field(self, name: str, annotation: Any, refers_to: str | None) -> QWidget:  # noqa: ANN401
        kind = _plain(annotation)
        if refers_to is not None:
            return _reference(self._choices(refers_to), needed=not _is_optional(annotation))
        if isinstance(kind, type) and issubclass(kind, StrEnum):
            combo = QComboBox()
            if _is_optional(annotation):
                combo.addItem("", None)
            for member in kind:
                shown = member.shown if isinstance(member, Word) else str(member)
                combo.addItem(at_start(shown), str(member))
            return combo
        if kind is int:
            spin = QSpinBox()
            spin.setRange(*(_LEVELS if name == "level" else (0, 99_999)))
            spin.setProperty("keeps_zero", name == "level")
            return spin
        if name in _LONG:
            edit = QPlainTextEdit()
            edit.setTabChangesFocus(True)
            edit.setMinimumHeight(scaled(72))
            return edit
        line = QLineEdit()
        if kind in (date, PartialDate):
            whole = kind is date
            line.setPlaceholderText("2026-03-04" if whole else tr("2026-03-04, 2026-03 or 2026"))
        return line

    def _choices(self, word: str) -> list[tuple[str, UUID]]:
        record = self._session.record
        models: dict[str, type[Row]] = {
            "party": Party,
            "component": Component,
            "text-version": TextVersion,
            "source": Source,
            "round": Round,
            "package": Package,
            "measure": Measure,
        }
        if word == "position":
            return self._claim_choice()
        if word not in models:
            return []
        rows = [row for _, row in record.rows(models[word])]
        if self._row is not None:
            rows = [row for row in rows if row.uid != self._row.uid]
        return [(title_of(record, row), row.uid) for row in rows]

    def _claim_choice(self) -> list[tuple[str, UUID]]:
        """Return the one claim that the form is about: it was chosen before it opened."""
        uid = self._given.get("position") or getattr(self._row, "position", None)
        record = self._session.record
        return [(claim_words(record, record.key_of("position", uid)), uid)] if uid else []

    # ------------------------------------------------------------------ slots

    def save(self) -> None:
        """Write the row; a mistake is told in the dialog, and nothing typed is lost."""
        record = self._session.record
        try:
            if self._row is None:
                recording.add_row(record, self._kind.model.build(self._values()))
            else:
                recording.edit_row(record, self._kind.model.build(self._edited()))
        except NegotiatorError as problem:
            self._problem.tell(problem)
            self._focus_on(problem)
            return
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------ internals

    def _values(self) -> dict[str, Any]:
        values = {name: _value(field) for name, field in self._fields.items()}
        for name, between in _LISTS.items():
            if name in values:
                parts = values[name].split(between.strip(" "))
                values[name] = tuple(part.strip() for part in parts if part.strip())
        if self._kind.word == "negotiation":
            values.setdefault("stale_after_days", None)
            return {name: value for name, value in values.items() if value != ""}
        return {name: value for name, value in values.items() if value not in (None, "")}

    def _edited(self) -> dict[str, Any]:
        """Return all fields of the row, those on the form as they stand there now."""
        assert self._row is not None  # noqa: S101
        kept = {
            name: getattr(self._row, name)
            for name in type(self._row).model_fields
            if name not in self._fields
        }
        return {**kept, **self._values()}

    def _focus_on(self, problem: NegotiatorError) -> None:
        for name, field in self._fields.items():
            if isinstance(problem, BrokenRuleError) and name in problem.fields:
                field.setFocus()
                return

    def _fill(self) -> None:
        values: dict[str, Any] = dict(self._row) if self._row else self._suggestions()
        for name, field in self._fields.items():
            if name in values and values[name] is not None:
                value = values[name]
                _set_value(field, _LISTS[name].join(value) if name in _LISTS else value)
        next(iter(self._fields.values())).setFocus()

    def _suggestions(self) -> dict[str, Any]:
        """Return what a new row most likely starts with."""
        record = self._session.record
        suggest = _SUGGESTIONS.get(self._kind.word)
        suggested = suggest(record, self._session.selection) if suggest else {}
        return {**suggested, **self._given}


def _suggest_round(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    rounds = [each.number for _, each in record.rows(Round)]
    return {"number": max(rounds, default=0) + 1, "start": record.now().astimezone().date()}


def _suggest_component(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    chosen = record.row("component", selection[0]) if selection[0] else None
    if not isinstance(chosen, Component):
        return {}
    return {"parent": chosen.parent or chosen.uid, "kind": chosen.kind}


def _suggest_text(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    chosen = record.row("component", selection[0]) if selection[0] else None
    values: dict[str, Any] = {"order": 1, "language": "en", "nature": "proposal"}
    if chosen is None:
        return values
    texts = [each for _, each in record.rows(TextVersion) if each.component == chosen.uid]
    values["component"] = chosen.uid
    if texts:
        newest = max(texts, key=lambda text: text.order)
        values.update(order=newest.order + 1, base=newest.uid, text=newest.text)
    else:
        values["nature"] = Nature.CURRENT_FRAMEWORK
    return values


def _suggest_of_component(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    chosen = record.row("component", selection[0]) if selection[0] else None
    today = PartialDate.of(record.now().astimezone().date())
    return {"on": today, **({"component": chosen.uid} if chosen else {})}


def _suggest_measure(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    steps = [each.step for _, each in record.rows(Measure)]
    chosen = record.row("component", selection[0]) if selection[0] else None
    return {"step": max(steps, default=0) + 1, **({"component": chosen.uid} if chosen else {})}


def _suggest_component_only(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    chosen = record.row("component", selection[0]) if selection[0] else None
    return {"component": chosen.uid} if chosen else {}


def _suggest_today(record: Record, selection: tuple[int, int]) -> dict[str, Any]:
    return {"on": PartialDate.of(record.now().astimezone().date())}


_LEVELS = (0, 3)
_SUGGESTIONS: dict[str, Callable[[Record, tuple[int, int]], dict[str, Any]]] = {
    "round": _suggest_round,
    "component": _suggest_component,
    "text-version": _suggest_text,
    "status": _suggest_of_component,
    "measure": _suggest_measure,
    "implementation": _suggest_today,
    "linkage": _suggest_component_only,
    "package-part": _suggest_component_only,
    "brief": _suggest_component_only,
    "consequence": _suggest_component_only,
}


def _plain(annotation: Any) -> Any:  # noqa: ANN401
    """Return the type inside an optional or annotated one."""
    if get_origin(annotation) in (Union, UnionType):
        inner = [each for each in get_args(annotation) if each is not type(None)]
        return _plain(inner[0])
    args = get_args(annotation)
    return _plain(args[0]) if args and hasattr(annotation, "__metadata__") else annotation


def _is_optional(annotation: Any) -> bool:  # noqa: ANN401
    return type(None) in get_args(annotation)


def _reference(choices: list[tuple[str, UUID]], *, needed: bool) -> QComboBox:
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(24)
    if not needed:
        combo.addItem("", None)
    for words, uid in choices:
        combo.addItem(words, uid)
    return combo


def _value(field: QWidget) -> Any:  # noqa: ANN401
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QSpinBox):
        return field.value() if field.property("keeps_zero") else field.value() or None
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QLineEdit):
        return field.text().strip()
    raise TypeError(type(field))


def _set_value(field: QWidget, value: Any) -> None:  # noqa: ANN401
    if isinstance(field, QComboBox):
        wanted = str(value) if isinstance(value, StrEnum) else value
        index = next((n for n in range(field.count()) if field.itemData(n) == wanted), -1)
        if index >= 0:
            field.setCurrentIndex(index)
    elif isinstance(field, QSpinBox):
        field.setValue(value)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    elif isinstance(field, QLineEdit):
        field.setText(str(value))
