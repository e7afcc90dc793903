"""Telling the user: the only home of message boxes."""

from PySide6.QtWidgets import QMessageBox, QWidget

from negotiator.domain.errors import NegotiatorError


def tell(parent: QWidget | None, problem: NegotiatorError) -> None:
    """Say what happened and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Negotiator", problem.happened, parent=parent)
    box.setInformativeText(problem.advice)
    box.exec()


def ask_to_replace(parent: QWidget, name: str) -> bool:
    """Ask whether a file that is there may be replaced."""
    answer = QMessageBox.question(
        parent, "Negotiator", f"{name} is already there. Replace it with a new negotiation?"
    )
    return answer == QMessageBox.StandardButton.Yes


def say_about(parent: QWidget, words: str) -> None:
    """Say what the program is."""
    QMessageBox.about(parent, "About Negotiator", words)


def say_crashed(report: str) -> None:
    """Say that something went wrong in the program itself, and where the report is."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Negotiator",
        "Something went wrong in the program. Your record is safe: each change was on disk when "
        "it was made.",
    )
    box.setInformativeText(
        f"A report without any content of the negotiation was saved as {report}."
        if report
        else "No report could be saved."
    )
    box.exec()
