"""What can be printed and exported: the word for the command line, and the title on the page."""

from negotiator.language import marked, tr

REPORTS = {
    "matrix": marked("Matrix of positions"),
    "timeline": marked("Timeline of positions"),
    "moved": marked("What moved"),
    "comparison": marked("Current framework and proposed modification"),
    "tables": marked("Participants, elements and dimensions"),
    "participants": marked("Participants"),
    "consequences": marked("Likely consequences"),
    "positions": marked("Record of positions"),
    "cell": marked("History of positions, cell by cell"),
}

RECORD = "record"
"""The rows themselves, which another program can read and make a record of again."""


def report_title(word: str) -> str:
    """Return what a report is called on its pages, in the language that is spoken."""
    return tr(REPORTS[word])
