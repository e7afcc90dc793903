"""What stands in the translations, as people translate it."""

from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "translations"


class Message(NamedTuple):
    """One text and what it is in another language; several forms where a number decides."""

    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool
    has_number: bool


def messages(code: str, folder: Path = FOLDER) -> list[Message]:
    """Return the messages of a language."""
    found = []
    for each in ET.parse(folder / f"negotiator_{code}.ts").iter("message"):
        told = each.find("translation")
        forms = [_text(form) for form in told.iter("numerusform")] or [_text(told)]
        found.append(
            Message(
                _text(each.find("source")),
                _text(each.find("comment")),
                tuple(forms),
                told.get("type") is None,
                each.get("numerus") == "yes",
            )
        )
    return found


def _text(element: ET.Element | None) -> str:
    """Return the text of an element, in which a letter that XML cannot hold is an element."""
    if element is None:
        return ""
    letters = [f"{chr(int(each.get('value')[1:], 16))}{each.tail or ''}" for each in element]
    return "".join([element.text or "", *letters])
