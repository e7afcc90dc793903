"""The matrix as one page: what is in it, what is not, and what it does in a real browser."""

import base64
import hashlib
import json
import re
import subprocess

import pytest

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.errors import NegotiatorError
from negotiator.domain.held import State
from negotiator.domain.negotiation import Negotiation
from negotiator.domain.perspective import Perspective
from negotiator.domain.scale import Scale
from negotiator.exchange import matrix_page
from negotiator.exchange.cells import theme
from negotiator.exchange.matrix_page import as_matrix_page
from negotiator.exchange.page_colours import contrast, stance_colours
from negotiator.reports.matrix import Matrix
from negotiator.reports.sentences import stance_word
from negotiator.store.record import Record
from tests.browser import addresses, asked, browse, elements, needs_browser
from tests.command_line import run
from tests.conftest import Talks

SINCE = PartialDate.parse("2025-05-15")
HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    "]]><!--<script>",
    "a\u2028b\u2029c",
    "\u202eright to left\u202c שלום",
    "{{ 7 * 7 }} & \"quoted\" 'too'",
)


def content(page):
    (data,) = [e for e in elements(page) if e.attributes.get("id") == "data"]
    return json.loads(data.words)


def rows_of(page):
    """The rows of the table: number of the component, and its cells."""
    return {
        row.tags("b")[0].words: row.tags("td")
        for row in elements(page)
        if row.tag == "tr" and "component" in row.classes
    }


def shown(page):
    """The table of a page as one sees it."""
    return {number: [cell.told() for cell in row] for number, row in rows_of(page).items()}


# ---------------------------------------------------------------------- without a script


def test_the_table_says_what_the_matrix_says(sample_record):
    matrix = Matrix(sample_record, Perspective())
    cells = matrix.every_cell()
    rows = rows_of(as_matrix_page(sample_record, Perspective()))
    assert len(rows) == len(matrix.components)
    for row in matrix.rows:
        if row.is_chapter:
            continue
        for party, found in zip(matrix.parties, rows[row.component.number], strict=False):
            cell = cells.get((row.component.key, party.key))
            if cell is None:
                assert found.inside == []
                continue
            for claim in cell.held.claims:
                assert stance_word(matrix.record.negotiation.scale, claim.stance) in found.words
                assert claim.statement in found.words
                assert claim.condition in found.words
            assert ("Red line" in found.words) == any(c.red_line for c in cell.held.claims)
            assert ("sources differ" in found.words) == (cell.held.state is State.CONTRADICTORY)
            assert found.attributes["data-party"] == party.name


def test_the_page_is_marked_headed_and_built_as_a_table(sample_record):
    text = as_matrix_page(sample_record, Perspective(since=SINCE))
    all_of = elements(text)
    assert [e.words for e in all_of if "marking" in e.classes] == ["CONFIDENTIAL"] * 2
    words = " ".join(" ".join(e.words for e in all_of if e.tag in ("dt", "dd")).split())
    assert "As of 27 February 2026, after Round 5 Changes since Round 3, 15 May 2025" in words
    assert "Illustrative sample" in text
    (table,) = [e for e in all_of if e.tag == "table"]
    assert len(table.tags("caption")) == 1
    scopes = {e.attributes["scope"] for e in table.tags("th")}
    assert scopes == {"col", "row", "rowgroup"}
    assert len(table.tags("tbody")) == 6
    labels = {e.attributes.get("id"): e for e in all_of if e.tag in ("input", "button")}
    assert {"day", "text", "red", "changed", "earlier", "later"} <= set(labels)
    (form,) = [e for e in all_of if e.tag == "form"]
    assert form.is_hidden


def test_the_page_loads_nothing_and_runs_only_what_stands_in_it(sample_record):
    text = as_matrix_page(sample_record, Perspective())
    assert addresses(text) == []
    (policy,) = [e.attributes["content"] for e in elements(text) if "http-equiv" in e.attributes]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for element in elements(text):
        assert not [name for name in element.attributes if name.startswith("on")]
        assert "style" not in element.attributes
        if element.tag == "style" or (element.tag == "script" and not element.attributes):
            digest = hashlib.sha256(element.words.encode()).digest()
            assert f"'sha256-{base64.b64encode(digest).decode()}'" in policy
    script = matrix_page._part("matrix.js")
    for word in ("innerHTML", "outerHTML", "insertAdjacent", "eval(", "fetch", "XMLHttp", "http"):
        assert word not in script


def test_nothing_that_anyone_wrote_leaves_its_place(talks):
    for n, words in enumerate(HOSTILE):
        name = " ".join(words.replace("\u2028", " ").replace("\u2029", " ").split())
        talks.party(f"P{n}", name)
        talks.component(f"B.{n}", name, "A")
        talks.say(f"P{n}", f"B.{n}", "supports", "2026-01-02", statement=words, condition=name)
    text = as_matrix_page(talks.record, Perspective())
    assert len([e for e in elements(text) if e.tag == "script"]) == 2
    assert not [e for e in elements(text) if e.tag == "img"]
    data = content(text)
    assert data["parties"][2][1] == HOSTILE[0]
    assert [face["says"][0]["words"] for face in data["faces"]] == list(HOSTILE)
    (raw,) = re.findall(r'id="data">(.*?)</script>', text, re.DOTALL)
    assert not set("<>&\u2028\u2029") & set(raw)
    told = [e for e in elements(text) if e.attributes.get("dir") == "auto" and e.tag == "p"]
    assert {HOSTILE[0], HOSTILE[3]} <= {e.words for e in told}


def test_only_what_the_perspective_lets_through_is_in_the_file(talks):
    markings = ("public", "restricted", "secret")
    (negotiation,) = [row for _, row in talks.record.rows(Negotiation)]
    with talks.record.change("Mark") as change:
        change.edit(negotiation.revised(markings=markings))
    talks.party("PL", "Poland")
    inside = talks.source("Cable 7")
    talks.say("UA", "A.1", "supports", "2026-01-02", statement="Aloud")
    talks.say(
        "UA", "A.1", "opposes", "2026-01-03", statement="Our guess", basis="internal",
        source=inside.uid,
    )  # fmt: skip
    talks.say("UA", "A.2", "accepts", "2026-01-04", statement="Whispered", marking=2)
    talks.say("UA", "A.2", "rejects", "2026-01-05", statement="Told in parts", marking=1)
    talks.say("PL", "A.1", "rejects", "2026-01-06", statement="Of Poland")
    talks.say("RU", "A.1", "rejects", "2026-01-09", statement="Too late", note="A note")
    talks.say("UA", "A.1", "accepts", "2026-01-09", statement="Afterwards")
    narrow = Perspective(as_of=PartialDate.parse("2026-01-08"), ceiling=1, parties=("UA", "RU"))
    text = as_matrix_page(talks.record, narrow)
    kept_out = ("Our guess", "Cable 7", "internal", "Whispered", "Poland", "PL", "Too late",
                "Afterwards", "A note", "SECRET", "secret", "2026-01-03", "2026-01-09")  # fmt: skip
    assert [words for words in kept_out if words in re.sub("<script>.*", "", text)] == []
    assert "Aloud" in text
    assert "RESTRICTED" in text
    named = as_matrix_page(
        talks.record, narrow.but(ceiling=None, bases=tuple(Basis), parties=("UA", "PL"))
    )
    for words in ("Our guess", "Cable 7", "Whispered", "Of Poland", "SECRET"):
        assert words in named
    only = as_matrix_page(talks.record, narrow.but(components=("A.2",)))
    assert "Aloud" not in only
    assert "Told in parts" in only


def test_the_page_is_marked_by_what_any_of_its_days_shows(talks):
    talks.say("UA", "A.1", "supports", "2026-01-02", marking=2)
    talks.say("UA", "A.1", "supports", "2026-01-03", marking=0)
    text = as_matrix_page(talks.record, Perspective())
    assert [e.words for e in elements(text) if "marking" in e.classes] == ["CONFIDENTIAL"] * 2


@pytest.mark.parametrize("since", [None, SINCE])
def test_what_the_script_is_given_is_what_each_day_shows(sample_record, since):
    perspective = Perspective(since=since, bases=tuple(Basis))
    data = content(as_matrix_page(sample_record, perspective))
    last = Matrix(sample_record, perspective)
    for n, stop in enumerate(data["stops"]):
        matrix = Matrix(sample_record, perspective.but(as_of=PartialDate.parse(stop["day"])))
        cells = matrix.every_cell()
        for component, row in zip(last.components, data["cells"], strict=True):
            for party, steps in zip(last.parties, row, strict=True):
                place = next((face for day, face in reversed(steps) if day <= n), -1)
                cell = cells.get((component, party.key))
                if cell is None:
                    assert place == -1
                    continue
                face = data["faces"][place]
                assert face.get("moved", False) == (cell.moved is not None)
                said = [
                    (say["stance"], say.get("value"), say.get("if", ""), say.get("words", ""))
                    for say in face["says"]
                ]
                assert said == [
                    (claim.stance or 0, claim.value, claim.condition, claim.statement)
                    for claim in cell.held.claims
                ]


def test_with_too_many_changes_the_page_shows_one_day_and_says_so(sample_record, monkeypatch):
    whole = as_matrix_page(sample_record, Perspective())
    monkeypatch.setattr(matrix_page, "_MOST_STEPS", 300)
    text = as_matrix_page(sample_record, Perspective())
    assert "too many changes" in text
    assert len(content(text)["stops"]) == 1
    assert 'type="range"' not in text
    assert shown(text) == shown(whole)
    monkeypatch.setattr(matrix_page, "_MOST_CELLS", 300)
    with pytest.raises(NegotiatorError, match="too many for a page"):
        as_matrix_page(sample_record, Perspective())


def test_an_empty_perspective_has_a_page_too(talks):
    assert "0 positions" in as_matrix_page(talks.record, Perspective())
    with_nothing = Record.in_memory(Negotiation(title="Nothing"))
    text = as_matrix_page(with_nothing, Perspective())
    assert "Nothing is in this perspective." in text
    with_nothing.close()


def test_the_command_writes_it(sample, tmp_path):
    out = tmp_path / "m.html"
    assert run("export", sample, out, "--since", "Round 3", "--party", "UA")[0] == 0
    text = out.read_text("utf-8")
    assert "Changed since" in text
    assert [code for code, _ in content(text)["parties"]] == ["UA"]


@pytest.mark.parametrize("steps", range(3, 8))
@pytest.mark.parametrize("name", ["light", "dark"])
def test_everything_can_be_read_on_its_ground(name, steps):
    roles = theme(name)["roles"]
    for n in range(steps):
        colours = stance_colours(name, n, steps)
        assert contrast(colours["glyph"], colours["solid"]) >= 4.5
        assert contrast(colours["edge"], roles["base"]) >= 4.5
        for role in ("text", "text2", "accent"):
            assert contrast(roles[role], colours["tint"]) >= 4.5, (role, n)
        assert contrast(roles["red_line"], colours["tint"]) >= 3
    for role in ("text", "text2", "text3", "accent", "red_line"):
        for ground in ("base", "header", "chrome"):
            assert contrast(roles[role], roles[ground]) >= 4.5, (role, ground)


# ---------------------------------------------------------------------- in a browser


@pytest.fixture
def page(sample_record, tmp_path):
    path = tmp_path / "matrix.html"
    path.write_text(as_matrix_page(sample_record, Perspective(since=SINCE)), "utf-8")
    return path


def seen(opened):
    """What is to be seen of the table: for each component the parties found in it."""
    return {
        row.tags("b")[0].words: [
            cell.attributes["data-party"]
            for cell in row.tags("td")
            if not cell.is_hidden and cell.inside and not {"out", "margin"} & cell.classes
        ]
        for row in elements(opened.document)
        if row.tag == "tr" and "component" in row.classes and not row.is_hidden
    }


def told_by(opened, name):
    (found,) = [e for e in elements(opened.document) if e.attributes.get("id") == name]
    return " ".join(found.words.split())


def expected(record, perspective, holds):
    """What is to be seen of the cells that ``holds`` is true of."""
    matrix = Matrix(record, perspective)
    cells = matrix.every_cell()
    found = {}
    for row in matrix.rows:
        parties = [
            party.name
            for party in matrix.parties
            if not row.is_chapter
            and (cell := cells.get((row.component.key, party.key))) is not None
            and holds(cell)
        ]
        if parties:
            found[row.component.number] = parties
    return found


@needs_browser
@pytest.mark.parametrize("day", ["2024-09-05", "2025-05-15", "2026-02-24"])
def test_the_slider_shows_what_the_page_of_that_day_would(sample_record, page, day):
    opened = browse(page, fragment=f"as_of={day}")
    assert opened.console == []
    asked_then = Perspective(as_of=PartialDate.parse(day), since=SINCE)
    assert shown(opened.document) == shown(as_matrix_page(sample_record, asked_then))
    words = told_by(opened, "as-of")
    assert words in as_matrix_page(sample_record, asked_then)
    assert told_by(opened, "status").startswith(f"{words}: ")


@needs_browser
def test_filters_leave_what_they_ask_for(sample_record, page):
    perspective = Perspective(since=SINCE)
    opened = browse(page, fragment="red=1")
    assert opened.console == []
    red = expected(sample_record, perspective, lambda c: any(x.red_line for x in c.held.claims))
    assert seen(opened) == red
    number = sum(map(len, red.values()))
    assert told_by(opened, "status").endswith(f": {number} of 244 positions; red lines")
    opened = browse(page, fragment="changed=1&stance=opposes,rejects")
    assert seen(opened) == expected(
        sample_record,
        perspective,
        lambda c: c.moved is not None and any(x.stance in (4, 5) for x in c.held.claims),
    )
    opened = browse(page, fragment="parties=UA,PL&text=CONSENT%20supports")
    assert seen(opened) == {"A.2": ["Ukraine"]}
    assert told_by(opened, "status").endswith("parties UA, PL; “CONSENT supports”")
    opened = browse(page, fragment="text=nobody%20said%20this")
    assert seen(opened) == {}
    assert told_by(opened, "nothing") == "Nothing is found on this day."


@needs_browser
def test_the_controls_change_the_page_and_the_address(page):
    told = asked(
        page,
        """
        const at = (name) => document.getElementById(name);
        const rest = () => new Promise((done) => setTimeout(done, 400));
        const told = [];
        const tell = async () => {
          await rest();
          told.push([decodeURIComponent(location.hash), at("status").textContent,
            at("day").getAttribute("aria-valuetext")]);
        };
        at("earlier").click(); await tell();
        at("red").click(); await tell();
        at("reset").click(); await tell();
        at("later").click(); await tell();
        at("no-parties").click(); await tell();
        at("all-parties").click();
        location.hash = "#text=depositary"; await tell();
        told.push(at("text").value);
        return told;
        """,
    )
    *states, text = told
    day = "26 February 2026, end of Round 5"
    assert [words for words, *_ in states] == [
        "#as_of=2026-02-26", "#as_of=2026-02-26&red=1", "#as_of=2026-02-26", "", "#parties=",
        "#text=depositary",
    ]  # fmt: skip
    assert [valued for *_, valued in states[:3]] == [day] * 3
    assert states[0][1].startswith(f"{day}: ")
    assert states[4][1].endswith(": 0 of 244 positions; parties none")
    assert text == "depositary"


@needs_browser
@pytest.mark.parametrize("width", [360, 820, 1280])
def test_the_page_never_scrolls_sideways_and_every_control_has_a_name(page, width):
    found = asked(
        page,
        """
        for (const each of document.querySelectorAll("details")) each.open = true;
        const controls = [...document.querySelectorAll("button, input, summary")];
        const named = (each) => each.labels?.length || each.textContent.trim();
        const seen = controls.filter((each) => each.checkVisibility());
        for (const each of seen) each.focus({focusVisible: true});
        return {
          width: innerWidth,
          inside: document.documentElement.scrollWidth,
          nameless: controls.filter((each) => !named(each)).length,
          unreachable: controls.filter((each) => each.tabIndex < 0).length,
          outlined: getComputedStyle(document.activeElement).outlineStyle,
          small: seen.filter((each) => each.matches("button, summary, [type=search]")
            && each.getBoundingClientRect().height < 24).length,
          isTable: document.querySelectorAll("table thead th[scope=col]").length > 0,
        };
        """,
        width=width,
    )
    assert found["width"] == width
    assert found["inside"] <= width
    assert (found["nameless"], found["unreachable"], found["small"]) == (0, 0, 0)
    assert found["outlined"] == "solid"


@needs_browser
def test_hostile_words_are_only_words_in_a_browser(talks, tmp_path):
    for n, words in enumerate(HOSTILE):
        talks.party(f"<b>{n}", " ".join(words.split()))
        talks.say(f"<b>{n}", "A.1", "supports", "2026-01-02", statement=words)
        talks.say(f"<b>{n}", "A.1", "accepts", "2026-01-03", statement=f"{words} {words}")
    path = tmp_path / "hostile.html"
    path.write_text(as_matrix_page(talks.record, Perspective()), "utf-8")
    opened = browse(path, fragment="as_of=2026-01-02")
    assert opened.console == []
    assert not [e for e in elements(opened.document) if e.tag in ("img", "i")]
    told = [e.words for e in elements(opened.document) if e.tag == "p" and "dir" in e.attributes]
    assert set(HOSTILE) <= set(told)


@needs_browser
def test_the_policy_refuses_what_would_be_put_in(page):
    text = page.read_text("utf-8")
    page.write_text(
        text.replace(
            "</body>", "<script>document.title='in'</script><img src=http://a.b/c></body>"
        ),
        "utf-8",
    )
    opened = browse(page)
    assert "<title>in" not in opened.document
    assert len(opened.console) >= 2
    assert all("Content Security Policy" in line for line in opened.console)


@needs_browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_light_and_dark(page, scheme):
    ground = asked(
        page,
        "return getComputedStyle(document.body).backgroundColor",
        f"--blink-settings=preferredColorScheme={0 if scheme == 'dark' else 1}",
    )
    wanted = theme(scheme)["roles"]["base"]
    assert ground == "rgb({}, {}, {})".format(*(int(wanted[n : n + 2], 16) for n in (1, 3, 5)))


@needs_browser
def test_the_page_prints_with_its_heads_and_without_its_controls(page, tmp_path):
    pages = printed(page, tmp_path, fragment="as_of=2026-02-26")
    assert len(pages) > 3
    assert "26 February 2026, end of Round 5" in pages[0]
    for each in pages[:-1]:
        assert "Component" in each
        assert "CONFIDENTIAL" in each
    assert "Illustrative sample" in pages[-1]
    for word in ("Earlier", "Red lines only", "Hatched"):
        assert word not in "".join(pages)


@needs_browser
def test_without_its_script_the_table_is_all_there(page):
    text = page.read_text("utf-8")
    page.write_text(re.sub("script-src '.*?'", "script-src 'none'", text), "utf-8")
    opened = browse(page, fragment="as_of=2025-05-15&red=1")
    assert shown(opened.document) == shown(text)
    assert told_by(opened, "status") == "27 February 2026, after Round 5: 244 positions"
    (form,) = [e for e in elements(opened.document) if e.tag == "form"]
    assert form.is_hidden
    assert "<noscript><p" in text


def printed(page, tmp_path, *flags, fragment=""):
    """The text of the pages that a browser prints."""
    out = tmp_path / "m.pdf"
    browse(page, f"--print-to-pdf={out}", "--no-pdf-header-footer", *flags, fragment=fragment)
    text = subprocess.run(
        ["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True
    ).stdout
    return text.split("\f")[:-1]


def test_scales_of_other_lengths_and_numbers_have_signs(tmp_path):
    other = Talks(
        Record.in_memory(
            Negotiation(
                title="Numbers",
                scale=Scale(("a", "b", "c", "d", "e", "f", "g"), ("all of it", "none of it")),
            )
        )
    )
    other.party("UA")
    other.component("A")
    other.say("UA", "A", "b", "2026-01-02", value=80)
    (cell, _) = rows_of(as_matrix_page(other.record, Perspective()))["A"]
    assert (cell.tags("b")[0].words, cell.tags("span")[0].words) == ("2", "B (80)")
    other.record.close()
