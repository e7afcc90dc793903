"""Pages opened in a real browser, which keeps to their policies and reports what it refuses."""

import base64
import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

CHROMIUM = shutil.which("chromium")
needs_browser = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed here")

_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--hide-scrollbars", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--enable-logging=stderr", "--virtual-time-budget=3000"),
)
_VOID = {"meta", "input", "br", "link", "img"}


class Opened(NamedTuple):
    """What became of a page: the document after its script, and what was said on the console."""

    document: str
    console: list[str]


def browse(page: Path, *flags: str, fragment: str = "") -> Opened:
    """Open a page where no name can be resolved; without other flags its document is returned."""
    with tempfile.TemporaryDirectory(prefix="browser-") as home:
        done = subprocess.run(
            [
                str(CHROMIUM),
                *_FLAGS,
                f"--user-data-dir={home}",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                *(flags or ("--dump-dom",)),
                page.as_uri() + (f"#{fragment}" if fragment else ""),
            ],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=True,
        )
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return Opened(done.stdout, console)


def asked(page: Path, script: str, *flags: str, width: int = 1280) -> object:
    """Return what a script answers that is let into a copy of the page, by its own digest.

    The script is the body of an asynchronous function, which begins when the page is ready. The
    copy stands in a frame, since a window is not made as narrow as a telephone.
    """
    probe = (
        f"(async () => {{ const answer = await (async () => {{ {script} }})();"
        "parent.postMessage(JSON.stringify(answer), '*'); })();"
    )
    digest = base64.b64encode(hashlib.sha256(probe.encode()).digest()).decode()
    text = page.read_text("utf-8").replace("script-src ", f"script-src 'sha256-{digest}' ", 1)
    copy = page.with_name(f"asked-{page.name}")
    copy.write_text(text.replace("</body>", f"<script>{probe}</script></body>"), "utf-8")
    frame = page.with_name(f"frame-{page.name}")
    frame.write_text(
        f"""<!DOCTYPE html><meta name="color-scheme" content="light dark">
        <pre id="answer"></pre><script>addEventListener("message", (event) => {{
          document.getElementById("answer").textContent = event.data; }});</script>
        <iframe width="{width}" height="740" src="{copy.name}"></iframe>""",
        "utf-8",
    )
    opened = browse(frame, *flags, "--dump-dom")
    assert opened.console == []
    (answer,) = [e for e in elements(opened.document) if e.attributes.get("id") == "answer"]
    return json.loads(answer.words)


class Element:
    """An element of a page: its tag and attributes, what stands in it."""

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.inside: list[Element | str] = []

    @property
    def words(self) -> str:
        """All of its text."""
        return "".join(each if isinstance(each, str) else each.words for each in self.inside)

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    @property
    def is_hidden(self) -> bool:
        return "hidden" in self.attributes

    def all(self) -> "list[Element]":
        """Return all elements in it."""
        own = [each for each in self.inside if isinstance(each, Element)]
        return [inner for each in own for inner in (each, *each.all())]

    def tags(self, tag: str) -> "list[Element]":
        return [each for each in self.all() if each.tag == tag]

    def told(self) -> object:
        """Return what one sees of it, whatever the white space and the order of classes."""
        words = " ".join(self.words.split())
        inside = [each.told() for each in self.inside if isinstance(each, Element)]
        return (self.tag, sorted(self.classes), self.attributes.get("dir"), words, inside)


def elements(text: str) -> list[Element]:
    """Return all elements of a page."""
    return _Tree(text).root.all()


class _Tree(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = Element("", {})
        self._open = [self.root]
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        made = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].inside.append(made)
        if tag not in _VOID:
            self._open.append(made)

    def handle_endtag(self, tag):
        if tag not in _VOID:
            assert self._open[-1].tag == tag, (tag, self._open[-1].tag)
            self._open.pop()

    def handle_data(self, data):
        self._open[-1].inside.append(data)


def addresses(text: str) -> list[str]:
    """Return all addresses that a page could load something from."""
    found = [
        value
        for each in elements(text)
        for name, value in each.attributes.items()
        if name in ("src", "href", "srcset", "action", "data", "poster", "background")
    ]
    return found + re.findall(r"url\(|@import", text)
