"""The translations: gathered from the code by lupdate, compiled by lrelease.

``update`` writes what is marked in the code into ``resources/translations/*.ts``, where people
translate; what is translated already stays, and what has left the code goes. ``compile`` makes the
catalogues that the program reads. English has only the forms of numbers.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
sys.path.insert(0, str(ROOT))


def tool(name: str) -> Path:
    """Return a program of Qt's, as PySide6 brings it."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())


def update(into: Path) -> None:
    """Gather what is marked in the code, and what the commands say of themselves."""
    from negotiator.language import LANGUAGES

    sources = sorted((ROOT / "negotiator").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        help_texts = Path(folder, "commands.py")
        help_texts.write_text("\n".join(f"marked({text!r})" for text in _help_texts()))
        names = Path(folder, "sources.lst")
        names.write_text("\n".join(str(path) for path in (*sources, help_texts)))
        for code in LANGUAGES:
            words = ["-pluralonly"] if code == "en" else []
            subprocess.run(
                [
                    tool("lupdate"),
                    f"@{names}",
                    *("-tr-function-alias", "QT_TR_NOOP+=marked"),
                    *("-locations", "none", "-no-obsolete", "-sort-messages", "-silent", *words),
                    *("-disable-heuristic", "similartext", "-source-language", "en_GB"),
                    *("-target-language", code, "-ts", into / f"negotiator_{code}.ts"),
                ],
                check=True,
            )


def _help_texts() -> list[str]:
    """Return what the commands and their options say of themselves."""
    import click

    from negotiator.commands import cli

    found: dict[str, None] = {}
    for command in (cli, *cli.commands.values()):
        subcommands = command.commands.values() if isinstance(command, click.Group) else ()
        for each in (command, *subcommands):
            if each.help and not each.hidden:
                found[each.help] = None
            for param in each.params:
                if isinstance(param, click.Option) and param.help:
                    found[param.help] = None
    return list(found)


def compile_all(name: str = "*.ts") -> None:
    """Compile every catalogue, or one."""
    for source in sorted(FOLDER.glob(name)):
        subprocess.run(
            [tool("lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")], check=True
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("update", "compile"))
    parser.add_argument("name", nargs="?", default="*.ts", help="one catalogue, to compile it")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder to update")
    given = parser.parse_args()
    if given.what == "update":
        update(given.into)
    else:
        compile_all(given.name)
