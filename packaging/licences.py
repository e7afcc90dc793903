"""Gather the licences of all that goes out into resources/licences.txt (`make licences`).

The program shows them under Help › About. Each section begins with a form feed and a line with a
name, a tab and the licence in the words of SPDX; its texts follow.
"""

import tomllib
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import bundled
from packaging.utils import canonicalize_name

FOLDER = Path(__file__).resolve().parent
TARGET = bundled.ROOT / "resources" / "licences.txt"
_NAMES = ("LICEN", "COPYING", "NOTICE")


class Part(NamedTuple):
    """Something that goes out: its name, the package that brings it, version, licence, texts."""

    name: str
    within: str
    version: str
    licence: str
    texts: tuple[str, ...]


def parts() -> list[Part]:
    """Return everything that goes out, by name: packages, and what has a licence of its own."""
    table = tomllib.loads((FOLDER / "parts.toml").read_text("utf-8"))
    found = [_of_package(each, table["spdx"]) for each in bundled.distributions()]
    versions = {part.name: part.version for part in found}
    for each in table["part"]:
        within = each.get("within", "")
        found.append(
            Part(
                each["name"],
                within,
                each.get("version", versions.get(within, "")),
                each["licence"],
                tuple((FOLDER / "licences" / f"{name}.txt").read_text() for name in each["texts"]),
            )
        )
    return sorted(found, key=lambda part: part.name.casefold())


def licences() -> str:
    """Return the file with all licences."""
    own = (bundled.ROOT / "LICENSE").read_text("utf-8")
    found = [Part("Negotiator", "", "", "MIT", (own,)), *parts()]
    return "".join(
        f"\f{part.name}\t{part.licence}\n\n"
        + "\n\n".join(text.replace("\f", "").strip() for text in part.texts or (_ELSEWHERE,))
        + "\n"
        for part in found
    )


_ELSEWHERE = "The text of the licence stands with Qt."


def _of_package(package: metadata.Distribution, spdx: dict[str, str]) -> Part:
    name = str(canonicalize_name(package.name))
    said = package.metadata
    licence = spdx.get(name) or said.get("License-Expression") or said.get("License") or ""
    if not licence or "\n" in licence or (" " in licence and " OR " not in licence):
        raise SystemExit(f"{name} does not name its licence in the words of SPDX: parts.toml")
    texts = [
        Path(str(file.locate())).read_text("utf-8")
        for file in sorted(package.files or ())
        if ".dist-info" in str(file)
        and file.name.upper().startswith(_NAMES)
        # What pip brings with it for itself goes out nowhere.
        and "_vendor" not in str(file)
    ]
    return Part(name, name, package.version, licence, tuple(dict.fromkeys(texts)))


if __name__ == "__main__":
    TARGET.write_text(licences(), encoding="utf-8")
