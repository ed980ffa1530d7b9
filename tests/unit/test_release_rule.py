"""May this item go to this audience? The first line that fails answers (domain.md §4.7)."""

from datetime import date

import pytest

from liaison_desk.model.markings import HOME_SIDE, Audience, Classification, Marking, PersonalData
from liaison_desk.model.release import Reason, covers, may_release

TODAY = date(2026, 3, 20)
PLAIN = Marking(classification=Classification.RESTRICTED)
PERSONAL = Marking(classification=Classification.RESTRICTED, personal_data=PersonalData.ORDINARY)


@pytest.mark.parametrize(
    ("named", "audience", "expected"),
    [
        ("HOST:RCMP", "HOST:RCMP", True),
        ("HOST", "HOST:RCMP", True),
        ("HOST:RCMP", "HOST:CBSA", False),
        ("HOST:RCMP", "HOST", False),
        ("JOINT", "HOST:RCMP", True),
        ("JOINT", "INTERNAL_HQ", True),
        ("JOINT", "INTERNAL_POST", False),
        ("JOINT", "THIRD:X", False),
        ("PUBLIC", "THIRD:X", True),
        ("INTERNAL_HQ", "INTERNAL_POST", False),
        ("THIRD", "THIRD:X", False),
        ("HOST", "PUBLIC", False),
    ],
)
def test_nothing_but_host_joint_and_public_widens(named: str, audience: str, expected: bool) -> None:
    assert covers(Audience(named), Audience(audience)) is expected


@pytest.mark.parametrize(
    ("marking", "named", "audience", "comment", "expected"),
    [
        (None, "PUBLIC", "PUBLIC", True, Reason.UNMARKED),
        (Marking(classification=Classification.RESTRICTED, valid_until=date(2026, 3, 19)), "HOST", "HOST", True,
         Reason.EXPIRED),
        (Marking(classification=Classification.RESTRICTED, valid_until=TODAY), "HOST", "HOST", False, Reason.NONE),
        (PLAIN, "HOST", "HOST:RCMP", True, Reason.COMMENT),
        (PLAIN, "INTERNAL_HQ", "INTERNAL_HQ", True, Reason.NONE),
        (PLAIN, "HOST:CBSA", "HOST:RCMP", False, Reason.NOT_RELEASABLE_TO),
        (PERSONAL, "HOST", "HOST:RCMP", False, Reason.PERSONAL_DATA),
        (PERSONAL, "INTERNAL_HQ", "INTERNAL_HQ", False, Reason.NONE),
        (PLAIN, "HOST", "HOST:RCMP", False, Reason.NONE),
    ],
)  # fmt: skip
def test_the_first_line_that_fails_answers(
    marking: Marking | None, named: str, audience: str, comment: bool, expected: Reason
) -> None:
    ruling = may_release(marking, {Audience(named)}, Audience(audience), TODAY, is_comment=comment)
    assert ruling.reason is expected
    assert ruling.allowed == (expected is Reason.NONE)


def test_an_item_without_audiences_goes_nowhere() -> None:
    for audience in (*HOME_SIDE, Audience("HOST"), Audience("PUBLIC")):
        assert may_release(PLAIN, frozenset(), audience, TODAY).reason is Reason.NOT_RELEASABLE_TO
