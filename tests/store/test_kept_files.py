"""A file of every past schema is kept and opened; what it holds must never be lost."""

import shutil
from pathlib import Path

from negotiator.domain.components import TextVersion
from negotiator.domain.parties import Party
from negotiator.domain.perspective import Perspective
from negotiator.reports.matrix import Matrix
from negotiator.store.check import check
from negotiator.store.record import Record

FILES = Path(__file__).resolve().parent.parent / "files"


def test_a_file_of_schema_1_opens_with_all_it_holds(tmp_path):
    path = tmp_path / "kept.negotiation"
    shutil.copy(FILES / "schema-1.negotiation", path)
    with Record.open(path, backups=tmp_path / "backups") as record:
        assert record.negotiation.title == "Kept talks"
        assert [party.name for _, party in record.rows(Party)] == ["Україна"]
        assert record.rows(TextVersion)[0][1].text == "Each Party [UA: shall] consult."
        (cell,) = Matrix(record, Perspective()).every_cell().values()
        assert (cell.stance, cell.held.claim.condition) == (2, "all agree")
        assert record.redo_label() == "Record position: Україна on A.1"
    assert not any(finding.problems for finding in check(path))
