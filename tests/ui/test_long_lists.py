"""Lists of thousands are read a stretch at a time, in order, and lose neither the choice nor a record."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Contact, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind, MeetingStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.moment import Moment
from liaison_desk.ui.pages.contacts import ContactsPage
from liaison_desk.ui.pages.meetings import MeetingsPage
from liaison_desk.ui.walking import STRETCH, walk
from tests.fakes.widgets import press
from tests.ui.conftest import Stage

MANY = 450


@pytest.fixture
def crowded(desk: Desk) -> Desk:
    """A desk with many contacts and meetings, a third of them written up."""
    with desk.change("import") as change:
        for number in range(MANY):
            side = Side.HOME if number % 2 else Side.HOST
            change.put(desk.new(Contact, name=f"Person {number:04}", side=side))
            status = MeetingStatus.HELD if number % 3 else MeetingStatus.CLOSED
            starts = Moment.from_ms(1_700_000_000_000 + number * 3_600_000, "America/Toronto")
            change.put(
                desk.new(
                    Meeting,
                    subject=f"Call {number}",
                    meeting_kind=MeetingKind.CALL,
                    starts=starts,
                    status=status,
                )
            )
    return desk


def test_a_walk_gives_every_record_once_and_in_order(crowded: Desk) -> None:
    names = [contact.name for contact in walk(crowded, Contact)]
    assert len(names) == len(set(names)) == crowded.store.records.count(Contact)
    assert names == sorted(names)
    starts = [meeting.starts for meeting in walk(crowded, Meeting, descending=True)]
    assert all(later >= earlier for later, earlier in pairwise(starts))


def test_only_the_first_stretch_is_read_until_more_is_wanted(crowded: Desk, stage: Stage) -> None:
    page = stage.page("contacts")
    assert isinstance(page, ContactsPage)
    model = page.list.rows.row_model
    assert model.rowCount() == STRETCH
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == crowded.store.records.count(Contact)
    keys = [row.key for row in model.rows]
    assert len(keys) == len(set(keys))


def test_a_filter_of_several_states_is_one_list_newest_first(crowded: Desk, stage: Stage) -> None:
    page = stage.page("meetings")
    assert isinstance(page, MeetingsPage)
    press(page, "filter_done")
    model = page.list.rows.row_model
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    shown = [crowded.get(Meeting, row.key) for row in model.rows]  # type: ignore[arg-type]
    expected = {MeetingStatus.CLOSED, MeetingStatus.READOUT, MeetingStatus.CANCELLED}
    everything = [one for one in crowded.store.records.standing(Meeting) if one.status in expected]
    assert len(shown) == len(everything)
    assert all(later.starts >= earlier.starts for later, earlier in pairwise(shown))


def test_a_record_beyond_the_first_stretch_is_shown_and_stays_chosen(
    crowded: Desk, stage: Stage, qtbot: QtBot
) -> None:
    page = stage.page("contacts")
    assert isinstance(page, ContactsPage)
    last = list(walk(crowded, Contact))[-1]
    stage.window.go("contacts", last.id)
    assert page.list.rows.key() == last.id
    model = page.list.rows.row_model
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert [row.key for row in model.rows].count(last.id) == 1
    page.read_now()
    assert page.list.rows.key() == last.id
