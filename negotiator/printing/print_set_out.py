"""The sheets of a print set as files."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.print_sets import PrintSet
from negotiator.language import reason_of, tr
from negotiator.printing.document import Document, ensure_application
from negotiator.printing.paper_out import as_pdf
from negotiator.reports.redacted import Redacted
from negotiator.reports.sheets import perspective_of
from negotiator.store.file import write_whole
from negotiator.store.record import Record


def write_print_set(
    record: Record,
    kept: PrintSet,
    folder: Path,
    goes_on: Callable[[], object] = lambda: None,
    *,
    redacted: Redacted | None = None,
) -> Iterator[Path]:
    """Write each sheet as a PDF into a folder, in order; yields what is written.

    With ``redacted`` the sheets are made of what remains of the record.

    All sheets are laid out before the first is written, so that one which names what is gone
    leaves nothing half done.

    Raises:
        NegotiatorError: a sheet cannot be made, or the folder cannot be written.
    """
    ensure_application()
    documents = []
    for sheet in kept.sheets:
        if redacted is None:
            setup, asked, source = sheet.setup, perspective_of(record, sheet.asked), record
        else:
            (setup, asked), source = redacted.sheet(record, sheet), redacted.record
        documents.append(Document(source, asked, setup, goes_on))
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
    for number, document in enumerate(documents, start=1):
        path = folder / f"{_plain(kept.name)} {number:02} {document.setup.report}.pdf"
        write_whole(path, as_pdf(document))
        yield path


def _plain(name: str) -> str:
    """Return a name that every file system takes."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", name)
    return " ".join(plain.split()).strip(" .")[:100] or tr("print set", "kind of row")
