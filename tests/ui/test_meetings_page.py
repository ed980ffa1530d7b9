from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.meetings import meeting_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Meeting, Point
from liaison_desk.model.kinds.meeting import Confidence, MeetingStatus, PointKind
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.meeting_detail import MeetingPane
from liaison_desk.ui.pages.meetings import MeetingsPage
from liaison_desk.ui.pages.point_form import PointsPane
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


@pytest.fixture
def page(stage: Stage) -> MeetingsPage:
    found = stage.page("meetings")
    assert isinstance(found, MeetingsPage)
    return found


def pane(page: MeetingsPage) -> MeetingPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, MeetingPane)
    return shown


def meetings(desk: Desk) -> list[Meeting]:
    return desk.store.records.standing(Meeting)


def new_meeting(page: MeetingsPage, subject: str) -> None:
    page.begin()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    form.form.editors["subject"].put(subject)
    press(form, "saveForm")


def test_a_new_meeting_is_written_saved_and_shown(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    before = len(meetings(desk))
    press(page, "newMeeting")
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    QTest.keyClicks(part(form, QLineEdit, "field_subject"), "Call on precursors")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    press(form, "saveForm")
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), MeetingPane))
    assert len(meetings(desk)) == before + 1
    shown = desk.get(Meeting, RecordId(page.list.rows.key()))
    assert shown.subject == "Call on precursors"
    assert shown.ref


def test_a_meeting_without_a_subject_is_not_saved(page: MeetingsPage, desk: Desk) -> None:
    before = len(meetings(desk))
    page.begin()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    press(form, "saveForm")
    assert form.findChild(QWidget, "formProblem") is not None
    assert len(meetings(desk)) == before


def test_what_the_desk_refuses_is_told_and_the_form_stays(stage: Stage, page: MeetingsPage) -> None:
    new_meeting(page, "x" * 61)
    assert len(stage.refusals) == 1
    assert isinstance(page.stack.currentWidget(), FormPane)


def test_the_filters_count_and_show(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    every = page.list.rows.row_model.rowCount()
    assert every == len(meetings(desk))
    press(page, "filter_coming")
    assert page.list.rows.row_model.rowCount() == len(
        [
            meeting
            for meeting in meetings(desk)
            if meeting.status in {MeetingStatus.PLANNED, MeetingStatus.CONFIRMED}
        ]
    )


def test_a_meeting_is_led_through_its_life(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    new_meeting(page, "Technical call")
    key = RecordId(page.list.rows.key())
    press(pane(page), "moveOn")
    qtbot.waitUntil(lambda: desk.get(Meeting, key).status is MeetingStatus.HELD)
    shown = pane(page)
    shown.turn_to("points")
    composer = part(shown, QLineEdit, "composerLine")
    QTest.keyClicks(composer, "They can look back 24 months.")
    QTest.keyClick(composer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(meeting_view(desk, key).points) == 1)
    point = meeting_view(desk, key).points[0]
    assert point.point_kind is PointKind.DISCUSSED
    assert point.marking == desk.get(Meeting, key).marking
    qtbot.waitUntil(lambda: page.stack.currentWidget() is not shown)
    press(pane(page), "moveOn")
    qtbot.waitUntil(lambda: desk.get(Meeting, key).status is MeetingStatus.NOTED)


def test_points_are_written_reordered_and_saved_together(
    page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    new_meeting(page, "Technical call")
    key = RecordId(page.list.rows.key())
    press(pane(page), "editPoints")
    form = page.stack.currentWidget()
    assert isinstance(form, PointsPane)
    form.rows[0].editors["text"].put("First")
    press(form, "addPoint")
    form.rows[1].editors["text"].put("Second")
    press(form, "addPoint")
    press(form.rows[1], "point_up")
    assert [row.value().text for row in form.rows] == ["Second", "First", ""]
    press(form, "saveForm")
    qtbot.waitUntil(lambda: len(meeting_view(desk, key).points) == 2)
    assert [point.text for point in meeting_view(desk, key).points] == ["Second", "First"]
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), MeetingPane))
    press(pane(page), "editPoints")
    again = page.stack.currentWidget()
    assert isinstance(again, PointsPane)
    press(again.rows[0], "point_remove")
    press(again, "saveForm")
    qtbot.waitUntil(lambda: [point.text for point in meeting_view(desk, key).points] == ["First"])


def test_how_sure_the_officer_is_is_asked_of_a_comment_only(
    page: MeetingsPage, desk: Desk, qtbot: QtBot
) -> None:
    new_meeting(page, "Technical call")
    key = RecordId(page.list.rows.key())
    press(pane(page), "editPoints")
    form = page.stack.currentWidget()
    assert isinstance(form, PointsPane)
    row = form.rows[0]
    row.editors["text"].put("They will accept.")
    assert row.editors["confidence"].widget.isHidden()
    row.editors["point_kind"].put(PointKind.COMMENT)
    assert not row.editors["confidence"].widget.isHidden()
    row.editors["confidence"].put(Confidence.HIGH)
    press(form, "saveForm")
    qtbot.waitUntil(lambda: len(meeting_view(desk, key).points) == 1)
    assert meeting_view(desk, key).points[0].confidence is Confidence.HIGH


def test_half_written_points_come_back(page: MeetingsPage, desk: Desk) -> None:
    new_meeting(page, "Technical call")
    key = page.list.rows.key()
    press(pane(page), "editPoints")
    form = page.stack.currentWidget()
    assert isinstance(form, PointsPane)
    form.rows[0].editors["text"].put("Half a po")
    page.place.drafts.flush()
    assert page.restore_draft(f"points:{key}")
    again = page.stack.currentWidget()
    assert isinstance(again, PointsPane)
    assert again is not form
    assert again.rows[0].value().text == "Half a po"


def test_a_half_typed_form_is_kept_within_two_seconds_and_comes_back(
    page: MeetingsPage, stage: Stage, qtbot: QtBot
) -> None:
    page.begin()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    form.form.editors["place"].put("Ottawa")
    assert stage.place.drafts.load("meeting:new") is None
    qtbot.waitUntil(lambda: stage.place.drafts.load("meeting:new") is not None, timeout=2000)
    stage.window.go("contacts")
    stage.window.restore_draft()
    again = page.stack.currentWidget()
    assert isinstance(again, FormPane)
    assert again is not form
    assert again.form.editors["place"].get() == "Ottawa"
    assert again.findChild(QWidget, "draftNote") is not None
    press(again, "cancelForm")
    assert stage.place.drafts.load("meeting:new") is None


def test_esc_leaves_the_form(page: MeetingsPage, qtbot: QtBot) -> None:
    page.begin()
    QTest.keyClick(part(page, FormPane, "detail"), Qt.Key.Key_Escape)
    assert not isinstance(page.stack.currentWidget(), FormPane)


def test_a_file_that_is_dropped_is_kept_in_the_desk(
    page: MeetingsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"hello")
    shown = pane(page)
    key = RecordId(page.list.rows.key())
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shown.attachments.area.dropEvent(event)
    (attachment,) = meeting_view(desk, key).attachments
    assert attachment.file_name == "note.txt"
    qtbot.waitUntil(lambda: page.stack.currentWidget() is not shown)
    pane(page).attachments._write_out(attachment, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == b"hello"
    press(pane(page), "removeAttachment_0")
    qtbot.waitUntil(lambda: not meeting_view(desk, key).attachments)


def test_a_commitment_is_made_of_a_point(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    point = desk.store.records.standing(Point)[0]
    page.open_record(point.meeting)
    pane(page).become_asked.emit(point, "commitment")
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    assert form.form.editors["text"].get() == point.text
    press(form, "saveForm")
    made = [one for one in desk.store.records.standing(Commitment) if one.source_point == point.id]
    assert len(made) == 1


def test_removing_a_meeting_can_be_undone(page: MeetingsPage, stage: Stage, desk: Desk, qtbot: QtBot) -> None:
    key = RecordId(page.list.rows.key())
    pane(page).remove_asked.emit()
    qtbot.waitUntil(lambda: key not in {meeting.id for meeting in meetings(desk)})
    qtbot.waitUntil(stage.window.toast.isVisible)
    press(stage.window, "undoButton")
    qtbot.waitUntil(lambda: key in {meeting.id for meeting in meetings(desk)})


def test_the_history_tells_field_by_field_what_changed(page: MeetingsPage, desk: Desk, qtbot: QtBot) -> None:
    new_meeting(page, "Technical call")
    key = RecordId(page.list.rows.key())
    pane(page).edit_asked.emit()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    form.form.editors["place"].put("Ottawa")
    press(form, "saveForm")
    qtbot.waitUntil(lambda: desk.get(Meeting, key).place == "Ottawa")
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), MeetingPane))
    said = spoken(pane(page))
    assert "Place: Ottawa" in said
    assert "Meeting saved · A. Raman" in said
