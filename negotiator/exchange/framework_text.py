"""The text of a whole framework, cut into components by its headings, and written out again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import NamedTuple

from negotiator.domain.errors import NegotiatorError
from negotiator.language import marked, tr

MARKDOWN = (".md", ".markdown")
PREAMBLE = marked("Preamble")
"""What stands before the first heading (``tr(PREAMBLE)``)."""
_MOST = 20 * 2**20
_LONGEST_HEADING = 160
_LONGEST_TITLE = 300
_MOST_LEVELS = 6

_KEYWORD = r"(?:Article|Section|Chapter|Part|Annex|Title|Paragraph|Статья|Стаття|Artikel|المادة)"
_ROMAN = r"[IVXLC]{1,7}"
_PLAIN_NUMBER = (
    r"\d{1,4}(?:\.\d{1,4})*(?:bis|ter|quater|quinquies|sexies|[a-z])?|[A-Z](?:\.\d{1,4}[a-z]?)+|"
    rf"{_ROMAN}"
)
_NUMBERED = re.compile(
    rf"(?i:{_KEYWORD})\s+(?P<named>[A-Z0-9][\w.]{{0,15}}?(?:\s(?:bis|ter|quater)\b)?)(?:\s*[.:–—-]\s*|\s+|$)(?P<title>.*)"
    rf"|(?P<number>{_PLAIN_NUMBER}|[A-Z])[.)]\s+(?P<after>\S.*)"
    rf"|(?P<bare>\d{{1,4}}(?:\.\d{{1,4}})*(?:bis|ter|[a-z])?|[A-Z](?:\.\d{{1,4}}[a-z]?)+)\s+(?P<rest>\S.*)"
    r"|\((?P<letter>[a-z0-9]{1,4})\)\s+(?P<item>\S.*)"
    r"|第(?P<cjk>[0-9一二三四五六七八九十百]+)条\s*(?P<words>.*)"
)
_CJK_DIGITS = {letter: n for n, letter in enumerate("零一二三四五六七八九")}
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-{2,})[ \t]*$")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_ATTRIBUTES = re.compile(r"\s*\{:.*\}\s*$")
_ESCAPED = re.compile(r"^( {0,3})\\(?=#|\\)", re.MULTILINE)
_NEEDS_ESCAPE = re.compile(r"^( {0,3})(?=\\|#)", re.MULTILINE)


class Section(NamedTuple):
    """A heading and the text below it.

    ``level`` 1 is a chapter, ``line`` is counted from 1; ``former`` is the text without tracked
    changes, where it has some.
    """

    number: str
    title: str
    text: str
    level: int
    line: int
    former: str | None = None


@dataclass
class Heading:
    """A heading as it is read: its words, level (0 before the first), place, and what follows."""

    words: str
    level: int
    line: int
    text: str = ""
    former: str | None = None


def decoded(data: bytes) -> str:
    """Return the text of a file in whatever encoding it has, each line ended by a line feed.

    Raises:
        NegotiatorError: it is no text, or too large for one.
    """
    if len(data) > _MOST:
        raise NegotiatorError(
            tr("The text has more than {size} MB.", size=_MOST // 2**20),
            tr("Choose a file with the text only."),
        )
    text = _decoded(data)
    if "\0" in text:
        raise NegotiatorError(tr("The file is no text."), tr("Choose a .txt, .md or .docx file."))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if b"\0" in data[:4096]:
            raise NegotiatorError(
                tr("The file is no text."), tr("Choose a .txt, .md or .docx file.")
            ) from None
        from charset_normalizer import from_bytes

        found = from_bytes(data[: 2**18]).best()
        return data.decode(found.encoding if found is not None else "cp1252", errors="replace")


# ---------------------------------------------------------------------- in


def split(text: str, name: str) -> list[Section]:
    """Cut a text into sections by its headings; ``name`` says by its suffix how it is written."""
    if name.lower().endswith(MARKDOWN):
        return split_markdown(text)
    return split_plain(text)


def split_markdown(text: str) -> list[Section]:
    """Cut Markdown at its headings; what stands before the first is the preamble."""
    lines = text.split("\n")
    found: list[Heading] = []
    body: list[str] = []
    current = Heading("", 0, 1)
    fence = ""
    n = _after_front_matter(lines)
    while n < len(lines):
        line = lines[n]
        mark = _FENCE.match(line)
        if mark and (not fence or mark.group(1).startswith(fence)):
            fence = "" if fence else mark.group(1)[:3]
        heading = None if fence else _ATX.fullmatch(line)
        is_setext = (
            not fence
            and n + 1 < len(lines)
            and bool(line.strip())
            and bool(_SETEXT.fullmatch(lines[n + 1]))
            and (not body or not body[-1].strip())
        )
        if heading or is_setext:
            current.text = _unescaped(body)
            found.append(current)
            body = []
            level = (
                len(heading.group(1)) if heading else 1 if lines[n + 1].lstrip()[0] == "=" else 2
            )
            words = (heading.group(2) or "") if heading else line
            current = Heading(" ".join(words.split()), level, n + 1)
            n += 1 if heading else 2
            continue
        if fence or not _ATTRIBUTES.fullmatch(line):
            body.append(line)
        n += 1
    current.text = _unescaped(body)
    found.append(current)
    return numbered(found)


def _after_front_matter(lines: Sequence[str]) -> int:
    if lines and lines[0].strip() == "---":
        for n, line in enumerate(lines[1:60], start=1):
            if line.strip() == "---":
                return n + 1
    return 0


def _unescaped(body: Sequence[str]) -> str:
    return _ESCAPED.sub(r"\1", "\n".join(body)).strip("\n")


def split_plain(text: str) -> list[Section]:
    """Cut plain text at lines that look like headings: numbered and short, or in capitals.

    Without any it is one section.
    """
    found: list[Heading] = []
    body: list[str] = []
    current = Heading("", 0, 1)
    lines = text.split("\n")
    for n, line in enumerate(lines):
        level = _heading_level(line.strip(), lines[n - 1].strip() if n else "")
        if level:
            current.text = "\n".join(body).strip("\n")
            found.append(current)
            body = []
            current = Heading(" ".join(line.split()), level, n + 1)
        else:
            body.append(line)
    current.text = "\n".join(body).strip("\n")
    found.append(current)
    return numbered(found)


def _heading_level(line: str, before: str) -> int:
    """Return the level of a line that looks like a heading, or 0."""
    if not line or len(line) > _LONGEST_HEADING or line.endswith((".", ";", ",", ":")):
        return 0
    match = _NUMBERED.fullmatch(line)
    if match and not match.group("letter"):
        named = match.group("named") or match.group("cjk")
        if named or not before:
            number = named or match.group("number") or match.group("bare") or ""
            return 1 if named else min(_MOST_LEVELS, number.count(".") + 1)
    letters = [letter for letter in line if letter.isalpha()]
    if not before and len(letters) > 2 and all(letter.isupper() for letter in letters):
        return 1
    return 0


def numbered(found: Sequence[Heading]) -> list[Section]:
    """Give each section its number: its own, or one from its place; none twice."""
    kept = [each for each in found if each.words or each.text.strip()]
    levels = sorted({each.level for each in kept if each.words})
    read = [_read_heading(each.words) for each in kept]
    given = {number.casefold() for number, _ in read if number}
    sections: list[Section] = []
    used: set[str] = set()
    counts: list[int] = []
    numbers: list[str] = []
    for each, (number, title) in zip(kept, read, strict=True):
        level = levels.index(each.level) + 1 if each.words else 1
        level = min(level, len(numbers) + 1)
        counts = [*counts[:level], *([0] * (level - len(counts)))]
        numbers = numbers[: level - 1]
        own = number
        while not own:
            counts[level - 1] += 1
            above = numbers[-1] if numbers else ""
            place = f"{above}.{counts[level - 1]}" if above else _letters(counts[level - 1])
            own = place if place.casefold() not in given else ""
        own = _free(own, used)
        numbers.append(own)
        words = title or each.words or tr(PREAMBLE)
        title_words = words[:_LONGEST_TITLE]
        sections.append(Section(own, title_words, each.text, level, each.line, each.former))
    return sections


def _read_heading(heading: str) -> tuple[str, str]:
    """Return the number that a heading begins with, or "", and its title."""
    match = _NUMBERED.fullmatch(heading)
    if match is None:
        return "", heading
    groups = match.groupdict()
    if groups["cjk"]:
        return _cjk_number(groups["cjk"]), groups["words"].strip() or heading
    number = groups["named"] or groups["number"] or groups["bare"] or groups["letter"] or ""
    title = groups["title"] or groups["after"] or groups["rest"] or groups["item"] or ""
    return "".join(number.split()).rstrip("."), title.strip() or heading


def _cjk_number(words: str) -> str:
    if words.isascii():
        return words
    total = last = 0
    for letter in words:
        if letter == "百":
            total, last = total + (last or 1) * 100, 0
        elif letter == "十":
            total, last = total + (last or 1) * 10, 0
        else:
            last = _CJK_DIGITS.get(letter, 0)
    return str(total + last)


def _letters(count: int) -> str:
    """Return A for 1, Z for 26, AA for 27."""
    words = ""
    while count:
        count, rest = divmod(count - 1, 26)
        words = ascii_uppercase[rest] + words
    return words


def _free(number: str, used: set[str]) -> str:
    """Return a number, or the first with a suffix that is not used yet, and use it."""
    number = number[:30]
    for new in _suffixed(number):
        if new.casefold() not in used:
            used.add(new.casefold())
            return new
    return number


def _suffixed(number: str) -> Iterator[str]:
    yield number
    for suffix in ("bis", "ter", "quater"):
        yield f"{number}{suffix}"
    n = 2
    while True:
        yield f"{number}-{n}"
        n += 1


# ---------------------------------------------------------------------- out


def to_markdown(
    sections: Sequence[Section], title: str = "", about: Sequence[tuple[str, str]] = ()
) -> str:
    """Return sections as Markdown that ``split_markdown`` reads back; ``about`` stands above."""
    parts = []
    if title or about:
        lines = [f"title: {title}", *(f"{name}: {value}" for name, value in about)]
        parts.append("\n".join(("---", *(" ".join(line.split()) for line in lines), "---")))
    for each in sections:
        heading = f"{'#' * min(each.level, _MOST_LEVELS)} {_heading(each)}"
        text = _NEEDS_ESCAPE.sub(r"\1\\", each.text)
        parts.append(f"{heading}\n\n{text}" if text.strip() else heading)
    return "\n\n".join(parts) + "\n"


def _heading(section: Section) -> str:
    """Return a heading from which number and title are read back, where one can be found."""
    number, title = section.number, section.title
    forms = (f"{number} {title}", f"{number}. {title}", f"Article {number} – {title}", title)
    return next((each for each in forms if _read_heading(each) == (number, title)), forms[0])


def to_plain(
    sections: Sequence[Section], title: str = "", about: Sequence[tuple[str, str]] = ()
) -> str:
    """Return sections as plain text."""
    parts = [title] if title else []
    if about:
        parts.append("\n".join(f"{name}: {value}" for name, value in about))
    for each in sections:
        heading = _heading(each)
        parts.append(f"{heading}\n\n{each.text}" if each.text.strip() else heading)
    return "\n\n".join(parts) + "\n"
