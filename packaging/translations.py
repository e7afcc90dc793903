"""The translations: gathered from the code by lupdate, compiled by lrelease.

``update`` writes what is marked in the code into ``resources/translations/*.ts``, where people
translate; what is translated already stays, and what has left the code goes. ``compile`` makes the
catalogues that the program reads. English has only the forms of numbers.
"""

import argparse
import ast
import inspect
import json
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

    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder, "words.py")
        calls = [*_calls(), *_template_calls(), *(_call("marked", text) for text in _help_texts())]
        words.write_text("\n".join(calls), "utf-8")
        for code in LANGUAGES:
            forms = ["-pluralonly"] if code == "en" else []
            subprocess.run(
                [
                    tool("lupdate"),
                    words,
                    *("-tr-function-alias", "QT_TR_NOOP+=marked"),
                    *("-locations", "none", "-no-obsolete", "-sort-messages", "-silent", *forms),
                    *("-disable-heuristic", "similartext", "-source-language", "en_GB"),
                    *("-target-language", code, "-ts", into / f"negotiator_{code}.ts"),
                ],
                check=True,
            )


def _calls() -> list[str]:
    """Return what is marked in the code, as calls that lupdate understands.

    It takes any third argument of ``tr`` for a number that decides the form.
    """
    found: dict[str, None] = {}
    for path in sorted((ROOT / "negotiator").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            match node.args:
                case [ast.Constant(str(text)), *rest] if node.func.id in ("tr", "marked"):
                    comment = rest[0].value if rest and isinstance(rest[0], ast.Constant) else ""
                    found[_call(node.func.id, text, comment, has_number=len(rest) > 1)] = None
    return list(found)


def _call(name: str, text: str, comment: str = "", *, has_number: bool = False) -> str:
    given = ", ".join(json.dumps(each, ensure_ascii=False) for each in (text, comment))
    return f"{name}({given}{', n' * has_number})"


def _template_calls() -> list[str]:
    """Return what is marked in the templates of pages, likewise."""
    from jinja2 import Environment, nodes

    found: dict[str, None] = {}
    for path in sorted((ROOT / "resources" / "templates").glob("*.html")):
        for node in (
            Environment(autoescape=True).parse(path.read_text("utf-8")).find_all(nodes.Call)
        ):
            if isinstance(node.node, nodes.Name) and node.node.name == "tr":
                text, *rest = node.args
                comment = rest[0].value if rest else ""
                found[_call("tr", text.value, comment, has_number=len(rest) > 1)] = None
    return list(found)


def _help_texts() -> list[str]:
    """Return what the commands and their options say of themselves."""
    import click

    from negotiator.commands import cli

    found: dict[str, None] = {}
    for command in (cli, *cli.commands.values()):
        subcommands = command.commands.values() if isinstance(command, click.Group) else ()
        for each in (command, *subcommands):
            if each.help and not each.hidden:
                found[inspect.cleandoc(each.help)] = None
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
