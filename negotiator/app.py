"""How the window starts.

The story: the settings are read, a damaged file of them set aside, and none of them in safe mode.
The application is made, and with it the theme and the fonts. A window opens, on the file that was
asked for or on the welcome screen; what is wrong with a file is said there. Once it is seen, each
further file has a window of its own. Then the event loop runs until the last window is closed, and
the settings are written. Whatever no one has foreseen ends in a report without any content of the
negotiation, which is offered at the next start; the record is safe, since every change was on disk
when it was made.
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QSettings, QThreadPool, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from negotiator import __version__, assets, settings
from negotiator.language import reason_of, tr, use
from negotiator.ui import messages, qt_words, theme
from negotiator.ui.first_painting import FirstPainting
from negotiator.ui.main_window import MainWindow


def run(files: Sequence[Path] = (), *, is_safe: bool = False, language: str = "") -> int:
    """Open the window, on the first file if there is one, and one for each other.

    Returns the exit code.

    A safe start takes no notice of the preferences, and leaves them as they are. A ``language``
    that is asked for goes before the preferred one, this time.

    Raises:
        NegotiatorError: there is no display.
    """
    preferences, damage = (settings.Settings.for_now(), "") if is_safe else settings.load()
    preferences.speak()
    if language:
        use(language)
    _find_display()
    application = make_application()
    sys.excepthook = _on_crash
    palette = theme.apply(application, preferences.theme, preferences.zoom, has_sheet=False)
    window = MainWindow(preferences, palette)
    theme.follow_system(application, window.apply_theme)
    if isinstance(application, Application):
        application.file_asked.connect(lambda name: window.open_file(Path(name)))
    seen = window.first_painting = FirstPainting(window)
    if files:
        window.open_file(files[0])
    theme.put_on_sheet(application, palette)
    window.show()
    if damage:
        window.statusBar().showMessage(damage, 20_000)
    QTimer.singleShot(0, _collect_again)
    seen.then(window.help_desk.offer_last_crash)
    seen.then(partial(window.open_beside, files[1:]))
    code = application.exec()
    # What is still being written ends whole, and while there is somebody to hear of it.
    QThreadPool.globalInstance().waitForDone()
    try:
        settings.save(preferences)
    except OSError as problem:
        sys.stderr.write(
            tr("The preferences could not be kept: {reason}.", reason=reason_of(problem)) + "\n"
        )
    return code


class Application(QApplication):
    """The application; macOS hands it files while it runs, where others start it with a name.

    Signals:
        file_asked: somebody wants this file opened.
    """

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of a file that is to be opened, and do with all else as usual."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)


def _collect_again() -> None:
    """Let garbage be collected again, now that the window stands; what stands is looked at no more.

    Next to nothing that is made on the way to the window becomes garbage, and looking through it
    again and again took a tenth of the start.
    """
    gc.freeze()
    gc.enable()


def _find_display() -> None:
    """Make sure that there is something to open a window on.

    Raises:
        NegotiatorError: there is no display; Qt would end the process without a word of use.
    """
    from negotiator.domain.errors import NegotiatorError

    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise NegotiatorError(
            tr("There is no display to open a window on."),
            tr("Use a command, such as negotiator matrix FILE; negotiator --help lists them."),
        )


def make_application() -> QApplication:
    """Make the one application object, or return the one that is there; it speaks our language."""
    # Dialogs of files remember folders in settings of Qt's, which are to go with our own.
    folder = str(settings.settings_file().parent)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    found = QApplication.instance()
    if isinstance(found, QApplication):
        qt_words.speak(found)
        return found
    application = Application(["negotiator"])
    application.setApplicationName("Negotiator")
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("negotiator")
    application.setWindowIcon(QIcon(str(assets.path("icons/negotiator.png"))))
    qt_words.speak(application)
    return application


def tour(folder: Path) -> Iterator[Path]:
    """Write the sample's three reports as PDF and its three views as PNG; yields what is made.

    Works where there is no display.

    Raises:
        NegotiatorError: the folder cannot be written.
    """
    from negotiator.domain.errors import NegotiatorError
    from negotiator.domain.print_sets import PageSetup
    from negotiator.domain.report_names import REPORTS
    from negotiator.exchange.sample import write_sample
    from negotiator.printing.paper_out import write_report

    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise NegotiatorError(
            tr(
                "{folder} cannot be made: {reason}.",
                folder=folder,
                reason=reason_of(problem),
            ),
            tr("Choose a folder where you may write."),
        ) from None
    application = make_application()
    file = folder / "sample.negotiation"
    write_sample(file, force=True)
    yield file
    window = MainWindow(settings.Settings.for_now(), theme.apply(application, "light"))
    window.resize(1440, 900)
    window.open_file(file)
    window.show()
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the sample did not open")
    for report in REPORTS:
        path = folder / f"{report}.pdf"
        session = workspace.session
        write_report(session.record, session.perspective, PageSetup(report=report), path)
        yield path
    matrix = workspace.session.matrix
    numbers = {row.component.number: row.component.key for row in matrix.rows}
    codes = {party.code: party.key for party in matrix.parties}
    workspace.session.select(numbers["A.2"], codes["RU"])
    for view in ("matrix", "timeline", "comparison"):
        workspace.show_view(view)
        application.processEvents()
        picture = folder / f"{view}.png"
        window.grab().save(str(picture))
        yield picture
    window.close()


def _on_crash(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    """Save a report of versions and traceback, and say where it is."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    import platform
    import traceback

    # Messages and source lines may hold what a user typed, and paths a user's name.
    frames = "".join(
        f"{'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno} in {frame.name}\n"
        for frame in traceback.extract_tb(trace)
    )
    report = (
        f"Negotiator {__version__}, Python {platform.python_version()}, {platform.platform()}\n"
        f"{datetime.now(UTC).isoformat(timespec='seconds')}\n\n{frames}{kind.__name__}\n"
    )
    folder = settings.reports_folder()
    name = ""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"crash-{datetime.now(UTC):%Y%m%dT%H%M%S}.txt"
        path.write_text(report, encoding="utf-8")
        name = str(path)
    except OSError:
        sys.stderr.write(report)
    messages.say_crashed(name)
