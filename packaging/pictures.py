"""Make the pictures of the README from the sample, the same each time."""

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from negotiator import settings
from negotiator.app import make_application
from negotiator.domain.print_sets import PageSetup
from negotiator.exchange.sample import SAMPLE_NAME, write_sample
from negotiator.printing.document import Document
from negotiator.printing.words import DOTS
from negotiator.ui import theme
from negotiator.ui.main_window import MainWindow
from negotiator.ui.session import Session

FOLDER = Path(__file__).resolve().parent / "pictures"
SIZE = (1440, 900)
DPI = 80


def main() -> None:
    """Write each picture."""
    FOLDER.mkdir(exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / SAMPLE_NAME
        write_sample(file)
        for name in ("light", "dark"):
            preferred = settings.Settings.for_now()
            preferred.author = "Desk 2"
            window = MainWindow(preferred, theme.apply(application, name))
            window.resize(*SIZE)
            window.open_file(file)
            window.show()
            take(application, window, "" if name == "light" else "-dark")
            window.close()


def take(application: QApplication, window: MainWindow, suffix: str) -> None:
    """Take the pictures of one window."""
    workspace = window.workspace
    if workspace is None:
        raise SystemExit("the sample did not open")
    session = workspace.session
    session.record.now = lambda: datetime(2026, 2, 27, 18, 5, tzinfo=UTC)
    numbers = {row.component.number: row.component.key for row in session.matrix.rows}
    codes = {party.code: party.key for party in session.matrix.parties}
    session.select(numbers["A.2"], codes["RU"])
    for view in ("matrix", "timeline", "comparison"):
        workspace.show_view(view)
        application.processEvents()
        window.grab().save(str(FOLDER / f"{view}{suffix}.png"))
    if suffix:
        return
    workspace.show_view("matrix")
    workspace.record_position(numbers["A.2"], codes["RU"])
    dialog = workspace.record_dialog
    dialog.type_line("ru a2 4 if all signatories agree")
    application.processEvents()
    dialog.grab().save(str(FOLDER / "record.png"))
    page(session).save(str(FOLDER / "page.png"))


def page(session: Session) -> QImage:
    """Return the first printed page of the matrix."""
    document = Document(session.record, session.perspective, PageSetup(report="matrix"))
    scale = DPI / (72 * DOTS)
    image = QImage(
        round(document.size[0] * scale), round(document.size[1] * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    document.paint(painter, 0)
    painter.end()
    return image


if __name__ == "__main__":
    main()
