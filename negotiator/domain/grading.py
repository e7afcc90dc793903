"""The grading of sources and claims by the Admiralty system, as it is written and in words.

Reliability A–F grades the source, credibility 1–6 the single claim, independently of each other
(NATO STANAG 2511 keeps the same two scales).
"""

RELIABILITY_WORDS = {
    "A": "reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability unknown",
}
CREDIBILITY_WORDS = {
    1: "confirmed",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
}


def grading(reliability: str | None, credibility: int | None) -> str:
    """Return the grading as it is written, "A2", or as much of it as is known."""
    return f"{reliability or ''}{credibility or ''}"


def grading_in_words(reliability: str | None, credibility: int | None) -> str:
    """Return the grading in words, "reliable, probably true", or as much as is known."""
    words = (RELIABILITY_WORDS.get(reliability or ""), CREDIBILITY_WORDS.get(credibility or 0))
    return ", ".join(word for word in words if word)
