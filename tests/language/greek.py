"""A record of Greek words: what has Latin letters beside them is ours, and is not translated."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from negotiator.domain.components import ComponentStatus, Consequence
from negotiator.domain.linkages import Linkage
from negotiator.domain.negotiation import Negotiation
from negotiator.store.record import Record
from tests.conftest import Talks

OURS = re.compile(r"[A-Za-z]{2,}")
"""A word of ours in English, in a record of Greek words."""


@contextmanager
def greek_talks() -> Iterator[Talks]:
    """A record in which something of everything was said, in Greek."""
    record = Record.in_memory(Negotiation(title="Ειρήνη", reference="Ε-1", disclaimer="Σχέδιο"))
    record.author = "Ωμέγα"
    made = Talks(record)
    for code, name in (("ΑΑ", "Άλφα"), ("ΒΒ", "Βήτα"), ("ΓΓ", "Γάμμα")):
        made.party(code, name)
    made.group("ΔΔ", "ΓΓ", start="2025-01-01")
    for number, title, parent in (("1", "Ένα", None), ("1.1", "Δύο", "1"), ("1.2", "Τρία", "1")):
        made.component(number, title, parent)
    for number, day in ((1, "2026-01-20"), (2, "2026-03-02")):
        made.round(number, day)
    made.text("1.1", "", "current framework", "Πρώτο [άρθρο].", date="2026-01-01")
    proposer = made.parties["ΑΑ"].uid
    made.text("1.1", "Νέο", "proposal", "Δεύτερο.", date="2026-02-10", proposer=proposer)
    parts = {number: each.uid for number, each in made.components.items()}
    made._add(ComponentStatus(component=parts["1.1"], status="under discussion", on="2026"))
    made._add(Consequence(dimension="Άμυνα", text="Ησυχία", likelihood="likely", severity="minor"))
    made._add(Linkage(component=parts["1.1"], depends_on=parts["1.2"]))
    source = made.source("Πηγή", reliability="B")
    made.say("ΑΑ", "1.1", "opposes", "2026-01-20", source=source.uid, round=made.rounds[1].uid)
    made.say(
        "ΑΑ", "1.1", "supports", "2026-03-02", condition="ναι", statement="Ίσως", credibility=2
    )
    made.say("ΒΒ", "1.1", "rejects", "2026-01-20", red_line=True, basis="public")
    made.say("ΒΒ", "1.1", "rejects", "2026-03-02", note="πάλι", basis="public")
    made.say(
        "ΔΔ", "1.1", "accepts", "2026-03-02", statement="Όλοι", text_version=made.texts[""].uid
    )
    made.say("ΑΑ", "1.2", "supports", "2026-03-02")
    made.say("ΑΑ", "1.2", "rejects", "2026-03-02", statement="Όχι")
    made.say("ΒΒ", "1.2", "silent", "2026-03-02")
    said = made.say("ΓΓ", "1.2", "accepts", "2026-01-20")
    made.say("ΓΓ", "1.2", None, "2026-03-02", act="withdrawal", refers_to=said.uid)
    try:
        yield made
    finally:
        record.close()
