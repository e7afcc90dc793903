"""The grading of sources and claims by the Admiralty system, as it is written and in words.

Reliability A–F grades the source, credibility 1–6 the single claim, independently of each other
(NATO STANAG 2511 keeps the same two scales).
"""

from negotiator.language import listed, marked, tr

RELIABILITY_WORDS = {
    "A": marked("reliable", "reliability of a source"),
    "B": marked("usually reliable", "reliability of a source"),
    "C": marked("fairly reliable", "reliability of a source"),
    "D": marked("not usually reliable", "reliability of a source"),
    "E": marked("unreliable", "reliability of a source"),
    "F": marked("reliability unknown", "reliability of a source"),
}
CREDIBILITY_WORDS = {
    1: marked("confirmed", "credibility of a claim"),
    2: marked("probably true", "credibility of a claim"),
    3: marked("possibly true", "credibility of a claim"),
    4: marked("doubtful", "credibility of a claim"),
    5: marked("improbable", "credibility of a claim"),
    6: marked("cannot be judged", "credibility of a claim"),
}


def grading(reliability: str | None, credibility: int | None) -> str:
    """Return the grading as it is written, "A2", or as much of it as is known."""
    return f"{reliability or ''}{credibility or ''}"


def grading_in_words(reliability: str | None, credibility: int | None) -> str:
    """Return the grading in words, "reliable, probably true", or as much as is known."""
    words = (reliability_in_words(reliability), credibility_in_words(credibility))
    return listed([word for word in words if word])


def reliability_in_words(letter: str | None) -> str:
    """Return what a letter from A to F says of a source; nothing where there is none."""
    word = RELIABILITY_WORDS.get(letter or "")
    return tr(word, "reliability of a source") if word else ""


def credibility_in_words(number: int | None) -> str:
    """Return what a number from 1 to 6 says of a claim; nothing where there is none."""
    word = CREDIBILITY_WORDS.get(number or 0)
    return tr(word, "credibility of a claim") if word else ""
