"""Telling and asking the user: the only home of message boxes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from negotiator.domain.errors import NegotiatorError
from negotiator.language import tr


def tell(parent: QWidget | None, problem: NegotiatorError) -> None:
    """Say what happened and what to do."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Negotiator", problem.happened, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(problem.advice)
    _show(box)


def say(parent: QWidget, title: str, words: str) -> None:
    """Say something in a window of its own; ``words`` may be rich text."""
    _show(QMessageBox(QMessageBox.Icon.NoIcon, title, words, parent=parent))


def ask(parent: QWidget, question: str, advice: str, do: str) -> bool:
    """Ask whether to go on; ``do`` is the verb on the button that does."""
    box = QMessageBox(QMessageBox.Icon.Question, "Negotiator", question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(advice)
    yes = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(yes)
    _show(box)
    return box.clickedButton() is yes


def say_crashed(report: str) -> None:
    """Say that something went wrong in the program itself, and where the report is."""
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "Negotiator",
        tr(
            "Something went wrong in the program. Your record is safe: each change was on disk "
            "when it was made."
        ),
    )
    box.setInformativeText(
        tr("A report without any content of the negotiation was saved as {file}.", file=report)
        if report
        else tr("No report could be saved.")
    )
    _show(box)


def _show(box: QMessageBox) -> None:
    if not box.buttons():
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
    for button in box.buttons():
        button.setIcon(QIcon())
    if box.parentWidget() is not None:
        # The help, and other windows, stay of use beside it.
        box.setWindowModality(Qt.WindowModality.WindowModal)
    box.exec()
