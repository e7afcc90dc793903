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
        forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
        found.append(
            Message(
                each.findtext("source", ""),
                each.findtext("comment", ""),
                tuple(forms),
                told.get("type") is None,
                each.get("numerus") == "yes",
            )
        )
    return found
