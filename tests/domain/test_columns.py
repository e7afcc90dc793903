"""Several texts beside each other, paragraph by paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from negotiator.domain.columns import columns

LINES = st.lists(
    st.sampled_from(
        [
            "Each Party shall consult the others before any action is taken.",
            "Each Party shall consult the others within 48 hours of a request.",
            "The Depositary keeps the list of capabilities.",
            "A seat in Geneva.",
            "停火于午夜生效。",
        ]
    ),
    max_size=7,
).map("\n".join)


def words(rows, n):
    return [
        line
        for row in rows
        if row[n] is not None
        for line in "".join(run.text for run in row[n]).split("\n")
        if line.strip()
    ]


@given(st.lists(st.none() | LINES, min_size=1, max_size=6))
def test_each_column_holds_its_whole_text_in_order(texts):
    rows = columns(texts)
    for n, text in enumerate(texts):
        expected = [] if text is None else [line for line in text.split("\n") if line.strip()]
        assert words(rows, n) == expected
    assert all(len(row) == len(texts) for row in rows)
    assert all(any(cell is not None for cell in row) for row in rows)


def test_paragraphs_that_belong_together_stand_in_one_row():
    first = "Article 1\nThe Parties consult.\nThe seat is in Geneva."
    second = "Article 1\nThe Parties shall consult at once.\nA new one.\nThe seat is in Geneva."
    third = "Article 1\nA new one.\nThe seat is in Vienna."
    rows = columns([first, None, second, third])
    texts = [["".join(run.text for run in cell) if cell else None for cell in row] for row in rows]
    assert texts == [
        ["Article 1", None, "Article 1", "Article 1"],
        ["The Parties consult.", None, "The Parties shall consult at once.", None],
        [None, None, "A new one.", "A new one."],
        ["The seat is in Geneva.", None, "The seat is in Geneva.", "The seat is in Vienna."],
    ]
