"""Finds words in the code that a person may read and that are not marked for translation.

Run by itself it lists them: ``python tests/language/unmarked.py [FOLDER OR FILE …]``.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
MARKING = ("tr", "marked")
# What no user reads: patterns, SQL, style sheets, and what only a programmer is told.
NOT_SAID = {
    *("compile", "match", "search", "sub", "fullmatch", "execute", "executemany", "executescript"),
    *("strftime", "strptime", "getattr", "setattr", "hasattr", "setProperty", "property"),
    *("setObjectName", "RuntimeError", "AssertionError", "TypeError", "AttributeError", "KeyError"),
    *("NotImplementedError", "TypeVar", "simplefilter", "cast", "NewType", "get_type_hints"),
    *("option", "argument", "command", "group", "import_module", "Literal"),
    *("in_all_languages", "_add_kind", "rows"),
}
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:.…]? +[^\W\d_]|^&?[A-Z][a-z&’'-]+[.:…?!]*$")
_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|VACUUM|BEGIN|COMMIT|WITH|ATTACH|DETACH"
    r"|FROM|WHERE|ORDER BY|GROUP BY|AND|OR|JOIN|LEFT JOIN|UNION|ON|VALUES|SAVEPOINT|RELEASE"
    r"|ROLLBACK|REPLACE|ANALYZE|REINDEX|EXISTS|NOT EXISTS|LIMIT|CASE|WHEN|PRIMARY KEY|COALESCE)\b"
)

_SQL_PART = re.compile(
    r"\bIS NULL\b|\bIN \(|\bBETWEEN \{|_id\b|\b(own|row|whole)\.|^uid?, |ESCAPE|^id, "
)
_TAG = re.compile(r"</?[a-z][^<>]*>")
_SHEET = re.compile(r"\s*Q\w+[^{}]*\{ *[\w-]+ *:")


class Found(NamedTuple):
    """A text in the code that is not marked."""

    file: str
    line: int
    text: str


def unmarked(path: Path) -> Iterator[Found]:
    """Yield the texts of a file that look like words for people and are not marked."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(ROOT).as_posix()
    for node, text in _texts(tree):
        said = _TAG.sub("", text)
        if (
            _SENTENCE.search(said)
            and not _SQL.match(said)
            and not _SQL_PART.search(said)
            and not _SHEET.match(said)
        ):
            yield Found(name, node.lineno, text)


def _texts(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    passed_over = _passed_over(tree)
    for child in ast.iter_child_nodes(tree):
        if child in passed_over:
            continue
        if isinstance(child, ast.Call) and _name(child.func) in {*MARKING, *NOT_SAID}:
            if _name(child.func) in MARKING:
                for keyword in child.keywords:
                    yield from _texts(keyword)
        elif isinstance(child, ast.JoinedStr):
            parts = [
                str(each.value) if isinstance(each, ast.Constant) else "{}" for each in child.values
            ]
            yield child, "".join(parts)
            for value in child.values:
                if isinstance(value, ast.FormattedValue):
                    yield from _texts(ast.Expression(value.value))
        elif isinstance(child, ast.Constant):
            if isinstance(child.value, str):
                yield child, child.value
        elif not _is_docstring_or_annotation(child):
            yield from _texts(child)


def _passed_over(tree: ast.AST) -> list[ast.expr | None]:
    """Return annotations, and the keys of a table whose values are marked."""
    if isinstance(tree, ast.Dict):
        return [
            key
            for key, value in zip(tree.keys, tree.values, strict=True)
            if isinstance(value, ast.Call) and _name(value.func) in MARKING
        ]
    return [getattr(tree, "returns", None), getattr(tree, "annotation", None)]


def _is_docstring_or_annotation(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    return isinstance(node, ast.arg)


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def files(places: list[str]) -> list[Path]:
    """Return the files of code in some folders, or in all of the program."""
    found = [ROOT / place for place in places] or [ROOT / "negotiator"]
    return sorted(
        path for each in found for path in ([each] if each.is_file() else each.rglob("*.py"))
    )


if __name__ == "__main__":
    for path in files(sys.argv[1:]):
        for each in unmarked(path):
            print(f"{each.file}:{each.line}: {each.text!r}")
