"""The held positions of any as-of day and known-at moment, against a plain derivation.

What ``matrix --json`` says is compared with what a reader of domain-practice would work out from a
list of claims by hand.
"""

from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.domain.codes import Basis
from negotiator.domain.dates import PartialDate
from negotiator.domain.perspective import Perspective
from negotiator.reports.tables import matrix_table
from tests.plain_record import DAYS, SPEAKERS, Both, entries


@given(
    st.lists(entries, min_size=3, max_size=14),
    st.sampled_from((*DAYS, DAYS[-1])),
    st.integers(2, 15),
    st.sampled_from(DAYS[:2]),
    st.sampled_from(DAYS[1:]),
)
@settings(deadline=None, max_examples=4 * settings.default.max_examples)
def test_held_positions_are_those_that_follow_from_the_claims(said, as_of, known, starts, ends):
    both = Both(starts, max(starts, ends))
    for each in said:
        both.write(each)
    table = matrix_table(
        both.record,
        Perspective(
            as_of=PartialDate.parse(as_of),
            known_at=both.moment(known),
            bases=(Basis.IN_SESSION, Basis.PUBLIC, Basis.ASSESSMENT),
        ),
    )
    found = {
        cell["party"]: (
            cell["state"],
            cell["expressed_on"],
            sorted(str(each["stance"]) for each in cell.get("claims", [cell])),
        )
        for cell in table["cells"]
    }
    expected = {}
    for party in SPEAKERS:
        held = both.plain.held(party, as_of, known)
        if held is not None:
            state, claims = held
            expected[party] = (
                state,
                claims[-1].moment[0],
                sorted(str(claim.stance) for claim in claims),
            )
    both.record.close()
    assert found == expected
