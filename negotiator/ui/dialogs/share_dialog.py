"""Share a copy: whole for a colleague, or redacted by rules; it is read back before it stands."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.redaction import Redaction
from negotiator.exchange.left_out import write_left_out
from negotiator.language import tr
from negotiator.settings import keys_folder
from negotiator.store import sharing
from negotiator.store.file import SUFFIX
from negotiator.store.keys import LONGEST_NAME, Keys, Signer, signing_name
from negotiator.store.record import Record
from negotiator.ui.dialogs.beside import BesideDialog
from negotiator.ui.dialogs.form import buttons
from negotiator.ui.dialogs.password_dialog import WARNING
from negotiator.ui.dialogs.password_fields import PasswordFields
from negotiator.ui.dialogs.rules_box import RulesBox
from negotiator.ui.session import Session
from negotiator.ui.theme import scaled


class ShareDialog(BesideDialog):
    """Lets one say what a copy holds, and writes it; ``report`` tells what was withheld."""

    def __init__(
        self,
        session: Session,
        path: Path,
        parent: QWidget | None = None,
        *,
        signs_as: str = "",
    ) -> None:
        super().__init__(session, parent)
        self._path = path
        self.written: Path | None = None
        self.report: sharing.Report | None = None
        self.signed_as = ""
        self.setWindowTitle(tr("Share a copy"))
        self.resize(scaled(620), scaled(560))
        self.whole = QRadioButton(tr("Who&le, for a colleague: an equal record, history included"))
        self.redacted = QRadioButton(tr("&Redacted: only what is said here"))
        self._choice = QButtonGroup(self)
        for button in (self.whole, self.redacted):
            self._choice.addButton(button)
        self.redacted.setChecked(True)
        self.redacted.toggled.connect(lambda _: self._show_state())
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(tr("What the copy holds"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.whole)
        layout.addWidget(self.redacted)
        self.rules = RulesBox(session)
        layout.addWidget(self.rules)
        self.lists = QCheckBox(tr("List &what was withheld in a file beside it"))
        self.lists.setToolTip(tr("By kind and number; none of the words"))
        self.lists.setChecked(True)
        layout.addWidget(self.lists)
        layout.addLayout(self._build_signing(signs_as or session.record.author))
        self.locks = QCheckBox(tr("Loc&k the copy with a password"))
        self.password = PasswordFields()
        layout.addWidget(self.locks)
        layout.addWidget(self.password)
        self.locks.setChecked(session.record.is_locked)
        self.password.setVisible(self.locks.isChecked())
        self.locks.toggled.connect(self.password.setVisible)
        self.locks.toggled.connect(lambda _: self._show_state())
        layout.addWidget(self.said)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        layout.addLayout(buttons(self, tr("Share…"), self.share))
        self._show_state()
        self.redacted.setFocus()

    def _build_signing(self, name: str) -> QHBoxLayout:
        self.signs = QCheckBox(tr("S&ign the copy as"))
        self.signs.setToolTip(
            tr("Whoever knows your key can tell that it is from you, and unchanged")
        )
        self.signs_as = QLineEdit(name)
        self.signs_as.setMaxLength(LONGEST_NAME)
        self.signs_as.setAccessibleName(tr("The name in which the copy is signed"))
        self.signs_as.setEnabled(False)
        self.signs.toggled.connect(self.signs_as.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.signs)
        row.addWidget(self.signs_as, 1)
        return row

    # ------------------------------------------------------------------ what others call

    def share(self) -> None:
        """Ask for a place, and write the copy there."""
        if self.is_working:
            return
        try:
            redaction = None if self.whole.isChecked() else self.rules.redaction
            if self.locks.isChecked():
                self.password.chosen()
            self._name_of_signer()
        except NegotiatorError as problem:
            self._problem.tell(problem)
            return
        what = (
            tr("copy", "in the name of a file")
            if redaction is None
            else tr("redacted", "in the name of a file")
        )
        name = f"{self._path.stem} ({what}){SUFFIX}"
        target, _ = QFileDialog.getSaveFileName(
            self, tr("Share a copy"), str(self._path.with_name(name)), f"*{SUFFIX}"
        )
        if not target:
            return
        path = Path(target)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        if path.exists() and path.resolve() == self._path.resolve():
            self._problem.tell(
                NegotiatorError(tr("That is the open file itself."), tr("Choose another name."))
            )
            return
        self.write(path, redaction)

    def write(self, path: Path, redaction: Redaction | None) -> None:
        """Write the copy; the dialog is accepted when it stands. Without rules it is whole."""
        name, folder = self._name_of_signer(), keys_folder()
        listed = self.listed_at(path) if redaction is not None and self.lists.isChecked() else None
        password = self.password.chosen() if self.locks.isChecked() else ""

        def work(record: Record) -> sharing.Report | None:
            signer = Signer(Keys(folder).own(), name) if name else None
            if redaction is None:
                sharing.share_whole(
                    record,
                    path,
                    force=True,
                    goes_on=self.is_wanted,
                    signer=signer,
                    password=password,
                )
                return None
            report = sharing.share_redacted(
                record,
                redaction,
                path,
                force=True,
                goes_on=self.is_wanted,
                signer=signer,
                password=password,
            )
            if listed is not None:
                write_left_out(report, listed)
            return report

        self.written, self.signed_as = path, name
        words = tr("Writing {file} and reading it back…", file=path.name)
        self.do_beside(self._path, work, words)

    def take(self, result: sharing.Report | None) -> None:
        """Keep the report of what was withheld; a whole copy has none."""
        self.report = result

    @staticmethod
    def listed_at(path: Path) -> Path:
        """Return where it is listed what a copy does not hold."""
        what = tr("left out", "in the name of a file")
        return path.with_name(f"{path.stem} {what}.txt")

    def _name_of_signer(self) -> str:
        """Return the name in which it is to be signed; empty without a signature.

        Raises:
            NegotiatorError: it is no name.
        """
        return signing_name(self.signs_as.text()) if self.signs.isChecked() else ""

    # ------------------------------------------------------------------ internals

    def _show_state(self) -> None:
        self.rules.setEnabled(self.redacted.isChecked())
        self.lists.setEnabled(self.redacted.isChecked())
        if self.whole.isChecked():
            words = tr(
                "Everything: claims on internal basis, our brief, notes, and the whole history."
            )
        else:
            words = tr(
                "A new file without history, views and paths. Everything withheld is looked "
                "for in it before it stands."
            )
        if self.locks.isChecked():
            words += f"\n{tr(WARNING)}"
        elif self._session.record.is_locked:
            words += "\n" + tr("The copy has no password: whoever has it can read it.")
        self.said.setText(words)
