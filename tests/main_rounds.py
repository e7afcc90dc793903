"""The main rounds of a user, in one process in which the network is forbidden.

Run as a program on an empty folder: the window opens on the sample, a position is recorded, every
view is shown, pages are printed; then commands export in every form, share, sign, lock, bring home,
import, search and purge. Prints what it did and which libraries of the network were loaded.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if __name__ == "__main__":
    from tests import no_network

    no_network.forbid()

ROUNDS = """
info s.negotiation
check s.negotiation
matrix s.negotiation --since Round@3
timeline s.negotiation --brief
compare s.negotiation
movement s.negotiation
brackets s.negotiation
search s.negotiation clause
history s.negotiation --details
record s.negotiation --party RU --component A.2 --stance opposes --on 2026-03-04
undo s.negotiation
redo s.negotiation
share s.negotiation whole.negotiation --whole --sign --as Desk@2
share s.negotiation less.negotiation --ceiling public --without notes
verify whole.negotiation
record whole.negotiation --party UA --component A.2 --stance accepts --on 2026-03-05
merge s.negotiation whole.negotiation
password whole.negotiation --new-password-file secret.txt
--password-file secret.txt matrix whole.negotiation
export s.negotiation all.json --report record --everything
import back.negotiation all.json
import-text s.negotiation framework.md --label Rev.9 --preview
rescue s.negotiation rescued.negotiation
backups s.negotiation
keys
tour tour
purge --keys --yes
"""
FORMS = ("pdf", "svg", "png", "xlsx", "docx", "html", "csv", "json", "md", "txt")
REPORT_OF = {"md": "moved", "txt": "comparison", "svg": "cell"}


def window_round(file: Path) -> list[str]:
    """Open the window, record a position by its quick line, and see all views."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from negotiator import app, settings
    from negotiator.ui import theme
    from negotiator.ui.main_window import MainWindow

    application = app.make_application()
    window = MainWindow(settings.Settings(author="Desk 2"), theme.apply(application, "light"))
    window.open_file(file)
    window.show()
    workspace = window.workspace
    assert workspace is not None
    workspace.record_position()
    workspace.record_dialog.type_line("ru a2 5 ! no clause at all")
    QTest.keyClick(workspace.record_dialog, Qt.Key.Key_Return)
    workspace.record_dialog.close()
    for view in ("matrix", "timeline", "comparison", "overview", "history"):
        workspace.show_view(view)
        application.processEvents()
        assert not window.grab().isNull()
    label = workspace.session.record.undo_label()
    window.close()
    settings.save(settings.Settings())
    return [f"window: {label}"]


def command_rounds() -> list[str]:
    """Run the commands; returns their words."""
    from tests.command_line import run

    lines = [line.split() for line in ROUNDS.strip().splitlines()]
    for form in FORMS:
        report = [] if form not in REPORT_OF else ["--report", REPORT_OF[form]]
        if form == "svg":
            report += ["--party", "RU", "--component", "A.2"]
        lines.insert(1, ["export", "s.negotiation", f"out.{form}", *report])
    for words in lines:
        code, output, problem = run(*(word.replace("@", " ") for word in words))
        assert code == 0, (words, output, problem)
    return [" ".join(words) for words in lines]


def main(folder: Path) -> None:
    """Do all rounds in a folder."""
    from negotiator.exchange.sample import write_sample

    os.environ["HOME"] = str(folder)
    os.chdir(folder)
    Path("secret.txt").write_text("correct horse battery staple\n")
    Path("framework.md").write_text("# A Assurances\n\n## A.1 Non-aggression\n\nNone.\n")
    write_sample(Path("s.negotiation"))
    done = window_round(Path("s.negotiation")) + command_rounds()
    maps = Path("/proc/self/maps")
    loaded = maps.read_text() if maps.exists() else ""
    suspects = ("PySide6.QtNetwork", "ssl", "http.client", "urllib.request", "ftplib", "smtplib")
    print(
        json.dumps(
            {
                "done": done,
                "modules": [name for name in suspects if name in sys.modules],
                "libraries": [name for name in ("libQt6Network", "libssl") if name in loaded],
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
