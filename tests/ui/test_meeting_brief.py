"""Before a meeting its page briefs the officer: what each side owes, what to raise, who they are, what was said."""

import pytest

from liaison_desk.desk.desk import Desk
from liaison_desk.ui.pages.meetings import MeetingsPage
from tests.fakes.widgets import spoken
from tests.ui.conftest import Stage
from tests.ui.test_meeting_outcomes import pane, planned


@pytest.fixture
def page(stage: Stage) -> MeetingsPage:
    found = stage.page("meetings")
    assert isinstance(found, MeetingsPage)
    return found


def test_the_brief_says_what_each_side_owes_and_what_to_raise(
    page: MeetingsPage, stage: Stage, desk: Desk
) -> None:
    planned(page, desk)
    assert stage.window.banner.text().startswith("UNCLASSIFIED")
    pane(page).turn_to("brief")
    said = spoken(pane(page))
    for words in ("To raise", "Look-back", "We owe them", "They owe us", "What they promised"):
        assert words in said
    assert "20 d 17 h late" in said
    assert "Working method for requests, Ottawa" in said
    assert "Insp. Claire Benoit" in said
    assert stage.window.banner.text().startswith("RESTRICTED"), "the banner covers what the brief names"
