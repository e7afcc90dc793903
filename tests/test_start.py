"""What the program loads on its way to the first painted window, and what it leaves for later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from negotiator import settings

HERE = Path(__file__).parent
LATER = (
    # Models: what a window shows at first are plain tuples, and only what is written is checked.
    *("pydantic", "pydantic_core", "negotiator.domain.rows", "negotiator.store.kinds"),
    # Writing, searching, comparing, bringing in and handing out.
    *("negotiator.store.changes", "negotiator.store.search", "negotiator.store.merging"),
    *("negotiator.store.alterations", "negotiator.exchange.export", "negotiator.exchange.mapping"),
    *("negotiator.domain.differences", "negotiator.printing.document", "negotiator.reports.tables"),
    # What is shown when it is asked for.
    *("negotiator.ui.dialogs", "negotiator.ui.help_window", "negotiator.ui.views.timeline_view"),
    *("negotiator.ui.welcome", "negotiator.ui.file_desk", "negotiator.ui.outgoing"),
    *("negotiator.ui.incoming", "negotiator.ui.inspected", "negotiator.ui.models.matrix_tip"),
    *("negotiator.ui.views.matrix_menu", "negotiator.ui.views.matrix_clipboard"),
    # What is looked at beside the work, once the window is seen.
    *("negotiator.ui.signature_watch", "negotiator.store.signatures", "negotiator.ui.last_crash"),
    *("negotiator.ui.shared_folder", "negotiator.store.shared_folder"),
    *("negotiator.ui.views.comparison_view", "negotiator.ui.views.overview_view"),
    *("negotiator.ui.views.history_view", "negotiator.ui.models.register_model"),
    # Libraries of these.
    *("PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtNetwork", "qtawesome"),
    *("click", "cryptography", "docx", "jinja2", "lxml", "markdown_it", "xlsxwriter"),
)

START = """
import os, sys
sys.path.insert(0, sys.argv[1])
import start

def report_and_end():
    print(*sys.modules, sep="\\n", flush=True)
    os._exit(0)

start.report_and_end = report_and_end
start.program(sys.argv[2])
"""


def loaded(file: Path, home: Path) -> list[str]:
    """Return the modules of a process that has just painted the matrix of a file, in order."""
    told = subprocess.run(
        [sys.executable, "-c", START, str(HERE / "benchmarks"), str(file)],
        env={**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout.split()


@pytest.fixture(params=["for the first time", "where one was"])
def home(request, tmp_path, sample):
    """A user who starts the program for the first time, or once more."""
    if request.param == "where one was":
        one = settings.Settings(author="Desk 2")
        place = {"view": "matrix", "layout": {}, "edges": {}, "as_of": None, "bases": [1, 2, 3]}
        one.keep_place(sample, place)
        settings.save(one, tmp_path / "config" / "negotiator" / "settings.json")
    return tmp_path


def test_the_window_is_painted_before_anything_is_loaded_that_it_does_not_show(sample, home):
    modules = loaded(sample, home)
    assert "negotiator.ui.views.matrix_table" in modules
    assert sorted(set(modules).intersection(LATER)) == []


def test_what_knows_no_qt_is_loaded_before_qt_which_reads_the_source_of_all_that_follows(
    sample, tmp_path
):
    modules = loaded(sample, tmp_path)
    after = modules[modules.index("PySide6") :]
    rooms = ("negotiator.domain", "negotiator.store", "negotiator.reports", "negotiator.settings")
    assert [name for name in after if name.startswith(rooms)] == []
