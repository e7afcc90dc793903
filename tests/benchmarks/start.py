"""A process that ends when it has painted: the program on a file, or a bare window with a table.

Prints the monotonic clock at that moment and the peak of its memory in KiB. Called by run.py.
"""

import os
import resource
import sys
import time

import negotiator


def report_and_end() -> None:
    """Say when, and how much memory, and be gone."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{time.monotonic()} {peak}\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """Show a window with an empty table view."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Table(QTableView):
        def paintEvent(self, event):
            super().paintEvent(event)
            report_and_end()

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Table())
    window.resize(1440, 900)
    window.show()
    application.exec()


class First:
    """Stands for ``negotiator.app`` until it is run, so that it is imported when a user's is."""

    @staticmethod
    def run(files, **how):
        del negotiator.app
        from negotiator import app
        from negotiator.ui.views.matrix_table import MatrixTable

        paint = MatrixTable.paintEvent

        def painted(self, event):
            paint(self, event)
            report_and_end()

        MatrixTable.paintEvent = painted
        return app.run(files, **how)


def program(file: str) -> None:
    """Run the program as a user starts it, up to the first painted matrix."""
    from negotiator import cli

    negotiator.app = First
    sys.argv = ["negotiator", file]
    cli.main()


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else program(sys.argv[1])
