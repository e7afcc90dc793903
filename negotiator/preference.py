"""What a preference may be: rules that stand beside the fields of the settings."""

from collections.abc import Callable
from dataclasses import fields
from typing import Any, cast

Rule = Callable[[object], bool]
"""Whether a preference may be what it is."""


def may_be(rule: Rule) -> dict[str, Rule]:
    """Return a rule as what is known of a field."""
    return {"rule": rule}


def rules_of(kind: Any) -> dict[str, Rule]:  # noqa: ANN401 - a dataclass
    """Return the rules of the fields that have one, by their names."""
    return {each.name: each.metadata["rule"] for each in fields(kind) if "rule" in each.metadata}


def is_text(name: str) -> bool:
    """Return whether a name has no bytes that stand for no letter, as a file's may have."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


def text(least: int = 0, most: int | None = None) -> Rule:
    """Text of so many letters."""
    return lambda value: (
        isinstance(value, str)
        and least <= len(value)
        and (most is None or len(value) <= most)
        and is_text(value)
    )


any_text = text()


def is_ascii(value: object) -> bool:
    """Text of plain letters, as numbers are packed into."""
    return isinstance(value, str) and value.isascii()


def one_of(*known: str) -> Rule:
    """One of these words."""
    return lambda value: isinstance(value, str) and value in known


def whole(least: int, most: int) -> Rule:
    """A whole number between these, themselves included; true and false are none."""
    return lambda value: type(value) is int and least <= value <= most


def number(least: float, most: float) -> Rule:
    """A number between these, themselves included."""
    return lambda value: type(value) in (int, float) and least <= cast(float, value) <= most


def is_yes_or_no(value: object) -> bool:
    """True or false."""
    return isinstance(value, bool)


def is_anything(_: object) -> bool:
    """Whatever there is."""
    return True


def list_of(rule: Rule) -> Rule:
    """A list in which this rule holds for each."""
    return lambda value: isinstance(value, list) and all(map(rule, value))


def table_of(rule: Rule) -> Rule:
    """A table by text, in which this rule holds for each value."""
    return lambda value: (
        isinstance(value, dict) and all(map(any_text, value)) and all(map(rule, value.values()))
    )
