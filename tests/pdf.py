"""The words of a PDF, as another program reads them: poppler, many times quicker than pypdf."""

import subprocess
from pathlib import Path


def words_by_page(path: Path) -> list[str]:
    """Return the text of each page in the order in which it is written."""
    done = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", path, "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split("\f")[:-1]
