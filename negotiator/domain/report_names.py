"""What can be printed and exported: the word for the command line, and the title on the page."""

REPORTS = {
    "matrix": "Matrix of positions",
    "timeline": "Timeline of positions",
    "moved": "What moved",
    "comparison": "Current framework and proposed modification",
    "tables": "Participants, elements and dimensions",
    "participants": "Participants",
    "consequences": "Likely consequences",
    "positions": "Record of positions",
    "cell": "History of positions, cell by cell",
}

RECORD = "record"
"""The rows themselves, which another program can read and make a record of again."""
