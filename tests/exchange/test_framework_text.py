"""A framework's text from Markdown and plain text, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.errors import NegotiatorError
from negotiator.exchange.framework_text import (
    Section,
    decoded,
    split,
    split_markdown,
    split_plain,
    to_markdown,
    to_plain,
)


def told(sections):
    return [(each.number, each.title, each.text.strip()) for each in sections]


MARKDOWN = """---
title: Draft
---

Words before.

# A. Assurances

## A.2 Defence clause

Each Party [UA: shall] consult.

```
# no heading
```

## Verification
{:.no_toc}

On site.

Annexes
=======

### Article 17bis – Lists

第三条 as words.
"""


def test_markdown_is_cut_at_headings_with_their_numbers():
    found = split(MARKDOWN, "draft.md")
    assert [(s.number, s.title, s.level) for s in found] == [
        ("B", "Preamble", 1),
        ("A", "Assurances", 1),
        ("A.2", "Defence clause", 2),
        ("A.1", "Verification", 2),
        ("C", "Annexes", 1),
        ("17bis", "Lists", 2),
    ]
    assert "# no heading" in found[2].text
    assert found[3].text.strip() == "On site."


def test_plain_text_is_cut_at_numbered_lines_and_capitals():
    found = split_plain(
        "Before.\n\nArticle 1\nThe Parties consult.\n\n1.1 Scope\n\nAll of it.\n\n"
        "FINAL PROVISIONS\nWords.\n2. The Parties, when asked, shall consult at once.\n"
    )
    assert [(s.number, s.title) for s in found] == [
        ("A", "Preamble"),
        ("1", "Article 1"),
        ("1.1", "Scope"),
        ("B", "FINAL PROVISIONS"),
    ]
    assert found[3].text.endswith("2. The Parties, when asked, shall consult at once.")
    assert told(split_plain("Only words.\nAnd more.")) == [
        ("A", "Preamble", "Only words.\nAnd more.")
    ]


def test_chinese_articles_and_numbers_given_twice():
    found = split_markdown("# 第十二条 停火\n\n停火。\n\n# 3 One\n\n# 3 Two\n\n# 3 Three\n")
    assert [(s.number, s.title) for s in found] == [
        ("12", "停火"),
        ("3", "One"),
        ("3bis", "Two"),
        ("3ter", "Three"),
    ]


LINE_ENDS = "\r\0\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
WORDS = st.text(alphabet=st.characters(codec="utf-8", exclude_characters=LINE_ENDS), max_size=60)


@given(st.lists(WORDS, max_size=5), st.booleans())
def test_what_is_written_as_markdown_is_read_back(texts, with_title):
    sections = [
        Section(f"A.{n}", f"Part {n}", text.strip("\n"), 1, n) for n, text in enumerate(texts, 1)
    ]
    written = to_markdown(sections, "T" if with_title else "")
    back = [each for each in split_markdown(written) if each.title != "Preamble"]
    assert [(s.number, s.title, s.text.strip()) for s in back] == [
        (s.number, s.title, s.text.strip()) for s in sections
    ]


def test_plain_text_has_headings_and_about():
    words = to_plain([Section("A.1", "One", "Text.", 1, 1)], "Title", [("As of", "today")])
    assert words == "Title\n\nAs of: today\n\nA.1 One\n\nText.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Ünïcode".encode("utf-8-sig"), "Ünïcode"),
        ("Ünïcode".encode("utf-16"), "Ünïcode"),
        (b"a\r\nb\rc", "a\nb\nc"),
        (b"", ""),
        (("Стороны проводят консультации по первому запросу. " * 20).encode("cp1251"), None),
    ],
)
def test_encodings_are_told_apart(data, text):
    expected = "Стороны проводят консультации по первому запросу. " * 20 if text is None else text
    assert decoded(data) == expected


def test_what_is_no_text_is_refused():
    with pytest.raises(NegotiatorError, match="no text"):
        decoded(b"\x7fELF\0\0\xff")
    with pytest.raises(NegotiatorError, match="more than 20 MB"):
        decoded(b"a" * (21 * 2**20))


def test_hostile_texts_end_in_sections():
    assert split_markdown("#" * 200_000)
    assert len(split_markdown("# a\n" * 5_000)) == 5_000
    assert split_plain("1. " * 100_000)
    assert split_plain("[" * 100_000)
    assert split_markdown("") == []
