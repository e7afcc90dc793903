"""Documents of a source: embedded in the record, or by their path."""

import hashlib
from pathlib import Path
from uuid import UUID

from negotiator.domain.errors import NegotiatorError
from negotiator.domain.sources import Attachment
from negotiator.language import number, reason_of, tr
from negotiator.store.record import Record
from negotiator.store.trouble import told


def attach(record: Record, source: UUID, path: Path, *, limit: int | None) -> Attachment:
    """Add a document to a source as one change; returns the attachment.

    Args:
        record: the record.
        source: its source.
        path: where the document is.
        limit: embed it if it has at most this many bytes; None keeps only its path.

    Raises:
        NegotiatorError: it cannot be read, or is larger than the limit.
    """
    try:
        size = path.stat().st_size
        if limit is not None and size > limit:
            raise NegotiatorError(
                tr(
                    "{file} has {size} bytes; at most {limit} are embedded.",
                    file=path.name,
                    size=number(size),
                    limit=number(limit),
                ),
                tr("Keep its path instead, or raise the limit in the preferences."),
            )
        content = path.read_bytes() if limit is not None else None
    except OSError as problem:
        raise NegotiatorError(
            tr("{path} cannot be read: {reason}.", path=path, reason=reason_of(problem))
        ) from None
    values: dict[str, object] = {"source": source, "name": path.name, "size": size}
    if content is None:
        values["path"] = str(path.resolve())
    else:
        values["digest"] = hashlib.sha256(content).hexdigest()
    attachment = Attachment.build(values)
    with record.change(tr("Add attachment: {attachment}", attachment=attachment.name)) as change:
        if content is None:
            change.add(attachment)
        else:
            change.attach(attachment, content)
    return attachment


def content_of(record: Record, attachment: Attachment) -> bytes:
    """Return the bytes of an attachment, embedded or at its path.

    Raises:
        NegotiatorError: the file at its path cannot be read, or what is embedded was damaged.
    """
    if attachment.path:
        try:
            return Path(attachment.path).read_bytes()
        except OSError as problem:
            raise NegotiatorError(
                tr(
                    "{path} cannot be read: {reason}.",
                    path=attachment.path,
                    reason=reason_of(problem),
                ),
                tr("The record holds only its path."),
            ) from None
    with told(record.name):
        found = record.connection.execute(
            "SELECT content FROM attachment_content WHERE attachment_id = ?",
            (record.key_of("attachment", attachment.uid),),
        ).fetchone()
    content = b"" if found is None else bytes(found[0])
    if hashlib.sha256(content).hexdigest() != attachment.digest:
        raise NegotiatorError(
            tr("The attachment {attachment} is damaged.", attachment=attachment.name),
            tr("Use a backup."),
        )
    return content
