"""The frame: palette, undo, shortcuts, banner, status, lock; and the window as the program opens it."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app import opened as opened_module
from liaison_desk.app import start as start_module
from liaison_desk.app.opened import Opened
from liaison_desk.app.start import Program
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.model.kinds import Contact, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.ui.finding import PAGES, whereabouts
from liaison_desk.ui.lock import Locked, LockReason
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.meetings import MeetingsPage
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.shortcuts import ShortcutSheet
from liaison_desk.ui.unlock import UnlockWindow
from liaison_desk.ui.window import MainWindow
from tests.fakes.postings import Folders
from tests.fakes.vaults import PASSPHRASE
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage


def secret_contact(desk: Desk) -> Contact:
    marking = Marking(classification=Classification.SECRET)
    return put_record(desk, desk.new(Contact, name="Zeno Quill", side=Side.HOST, marking=marking))


def test_the_palette_finds_records_and_commands_while_typing(stage: Stage, desk: Desk, qtbot: QtBot) -> None:
    contact = secret_contact(desk)
    window = stage.window
    QTest.mouseClick(window.sidebar.box, Qt.MouseButton.LeftButton)
    palette = window.palette_box
    assert palette.isVisible()
    QTest.keyClicks(palette.box, "zeno")
    texts = [entry.text for entry in window.finder.found("zeno")]
    assert texts == ["Records", "Zeno Quill", "Write down “zeno”"]
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.sidebar.sections.currentIndex().data() == "Contacts"
    assert stage.page("contacts").list.rows.key() == contact.id  # type: ignore[attr-defined]


def test_the_palette_runs_commands_by_keyboard(stage: Stage, qtbot: QtBot) -> None:
    window = stage.window
    window.search()
    palette = window.palette_box
    QTest.keyClicks(palette.box, "go to")
    names = [entry.text for entry in window.finder.found("go to") if entry.run]
    QTest.keyClick(palette.box, Qt.Key.Key_Down)
    QTest.keyClick(palette.box, Qt.Key.Key_Down)
    QTest.keyClick(palette.box, Qt.Key.Key_Up)
    QTest.keyClick(palette.box, Qt.Key.Key_Return)
    assert names[1] == "Go to Requests"
    assert window.stack.currentWidget() is window.pages[1]


def test_the_palette_goes_away_on_esc_and_on_a_click_beside_it(stage: Stage) -> None:
    palette = stage.window.palette_box
    stage.window.search()
    QTest.keyClick(palette.box, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    stage.window.search()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, palette.height() - 5))
    assert not palette.isVisible()
    found = [entry.text for entry in stage.window.finder.found("zzzzzz")]
    assert found == ["Nothing found", "Write down “zzzzzz”"]


def test_the_palette_never_covers_the_banner(stage: Stage) -> None:
    stage.window.search()
    assert stage.window.palette_box.y() == stage.window.banner.height()


def test_what_was_done_is_said_and_taken_back_with_ctrl_z(stage: Stage, desk: Desk, qtbot: QtBot) -> None:
    window = stage.window
    window.undo()
    qtbot.waitUntil(lambda: "nothing to undo" in window.toast.accessibleName())
    contact = secret_contact(desk)
    qtbot.waitUntil(lambda: window.toast.accessibleName() == "Contact saved")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.get(Contact, contact.id).gone)
    qtbot.waitUntil(lambda: window.toast.accessibleName() == "Undone")


def test_what_was_written_over_since_is_not_undone_but_explained(
    stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    contact = secret_contact(desk)
    qtbot.waitUntil(lambda: stage.window.toast.accessibleName() == "Contact saved")
    first = list(stage.window._undoable)
    put_record(desk, desk.new(Contact, name="Other", side=Side.HOST))

    put_record(desk, replace(contact, name="Written over"), seen=contact)
    stage.window._undoable = first
    stage.window.undo()
    assert len(stage.refusals) == 1
    part(stage.window, QWidget, "refusalSheet").close()


def test_the_banner_shows_the_marking_of_what_is_on_show(stage: Stage, desk: Desk) -> None:
    contact = secret_contact(desk)
    stage.window.go("contacts", contact.id)
    assert stage.window.banner.text() == "SECRET"
    stage.window.go("settings")
    assert stage.window.banner.text() == "UNCLASSIFIED"


def test_f1_shows_every_shortcut(stage: Stage, qtbot: QtBot) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    sheet = stage.window.findChild(ShortcutSheet)
    assert sheet is not None
    said = spoken(sheet)
    for action in stage.window.actions_offered:
        if action.shortcut:
            assert action.text in said
            assert action.keys in said
    sheet.close()


def test_ctrl_n_begins_what_the_page_is_about(stage: Stage) -> None:
    for key, kind in (("meetings", "meeting"), ("contacts", "contact"), ("workplan", "commitment")):
        page = stage.page(key)
        QTest.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        (form,) = [pane for pane in page.findChildren(FormPane) if pane.isVisible()]
        assert form.form.kind.kind == kind
    stage.page("settings")
    QTest.keyClick(stage.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_no_two_actions_share_a_shortcut(stage: Stage) -> None:
    shortcuts = [action.shortcut for action in stage.window.actions_offered if action.shortcut]
    assert len(shortcuts) == len(set(shortcuts))


def test_the_status_bar_says_saving_only_while_something_is_unsaved(stage: Stage, qtbot: QtBot) -> None:
    status = stage.window.status
    page = stage.page("meetings")
    assert isinstance(page, MeetingsPage)
    page.begin()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    assert status.saved.accessibleName() == "All changes saved"
    form.form.editors["place"].put("Ottawa")
    assert status.saved.accessibleName() == "Saving…"
    qtbot.waitUntil(lambda: status.saved.accessibleName() == "All changes saved")
    assert stage.place.drafts.load("meeting:new") is not None
    status.say_lock(582)
    assert status.lock.accessibleName() == "Unlocked · locks in 9:42"


def test_every_kind_that_can_be_found_has_its_place(desk: Desk) -> None:
    for kind in desk.store.kinds.values():
        for record in desk.store.records.standing(kind)[:1]:
            where = whereabouts(desk, record)
            assert where is None or where[1] in set(PAGES.values())


def test_nothing_is_read_while_a_job_has_the_desk_and_all_of_it_after(
    stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    page = stage.page("contacts")
    reads: list[bool] = []
    page.read = lambda: reads.append(stage.window.isEnabled())  # type: ignore[attr-defined]
    stage.place.ways.busy.emit("Checking the bundle…")
    secret_contact(desk)
    secret_contact(desk)
    qtbot.waitUntil(lambda: len(stage.window._held_back) == 2)
    assert not reads
    stage.place.ways.busy.emit("")
    assert reads == [True, True]


class Exits:
    """Stands in for the replacing of the process."""

    def __init__(self) -> None:
        self.asked: list[tuple[Path, LockReason]] = []

    def __call__(self, vault: Path, reason: LockReason) -> None:
        self.asked.append((vault, reason))


@pytest.fixture
def exits(monkeypatch: pytest.MonkeyPatch) -> Exits:
    made = Exits()
    monkeypatch.setattr(opened_module, "replace_process", made)
    return made


@pytest.fixture
def program(
    dress: Dress, qapp: QApplication, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(start_module, "preferences_file", lambda: tmp_path / "window.json")
    made = Program(qapp, folders.post)
    yield made
    if isinstance(made.opened, Opened):
        made.opened.idle.stop()
    made.jobs.stop()
    made.deleteLater()


def main_window(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def meetings(window: MainWindow) -> Page:
    return next(page for page in window.pages if page.key == "meetings")


def test_the_program_asks_unlocks_locks_and_gives_the_draft_back(
    program: Program, exits: Exits, qtbot: QtBot, folders: Folders, tmp_path: Path
) -> None:
    program.begin()
    unlock = program.window
    assert isinstance(unlock, UnlockWindow)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.attempt()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=30_000)
    window = main_window(program)
    page = meetings(window)
    assert isinstance(page, MeetingsPage)
    page.begin()
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    form.form.editors["place"].put("CANARY")
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert exits.asked == [(folders.post, LockReason.ASKED)]
    again = Program(program.application, folders.post, Locked(reason=LockReason.ASKED, at=datetime.now(UTC)))
    again.show_desk(folders.open_post())
    page = meetings(main_window(again))
    assert isinstance(page, MeetingsPage)
    form = page.stack.currentWidget()
    assert isinstance(form, FormPane)
    assert form.form.editors["place"].get() == "CANARY"
    main_window(again).close()


def test_it_locks_on_idle_session_and_sleep_whatever_is_open(
    program: Program, exits: Exits, opened: OpenDesk, qtbot: QtBot
) -> None:
    program.show_desk(opened)
    desk = program.opened
    assert isinstance(desk, Opened)
    desk.window.search()
    ShortcutSheet((), desk.window).open()
    desk.idle.expired.emit()
    desk.session.locked.emit()
    desk.session.sleeping.emit()
    reasons = [reason for _, reason in exits.asked]
    assert reasons == [LockReason.IDLE, LockReason.SESSION, LockReason.SUSPEND]


def test_language_and_look_change_at_once_and_are_remembered(
    program: Program, exits: Exits, opened: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    program.show_desk(opened)
    desk = program.opened
    assert isinstance(desk, Opened)
    before = desk.window
    before.go("settings")
    part(before, QComboBox, "settingLanguage").setCurrentIndex(3)
    assert desk.window is not before
    assert desk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert desk.window.isVisible()
    part(desk.window, QComboBox, "settingLockMinutes").setCurrentIndex(0)
    again = Program(program.application, program.vault)
    assert (again.preferences.language, again.preferences.lock_minutes) == ("ur", 1)
    with qtbot.assertNotEmitted(desk.idle.expired, wait=1100):
        desk.window.close()
        desk.idle._last -= 3600
    assert not exits.asked


@pytest.mark.expects_log_warnings
def test_a_fault_of_the_program_is_told_and_stops_all_writing(
    program: Program, exits: Exits, opened: OpenDesk, qtbot: QtBot
) -> None:
    before = sys.excepthook
    program.show_desk(opened)
    desk = program.opened
    assert isinstance(desk, Opened)
    assert sys.excepthook == desk.faults.caught
    fault = ValueError("CANARY")
    desk.faults.caught(ValueError, fault, None)
    sheet = part(desk.window, QWidget, "faultSheet")
    assert "CANARY" not in spoken(sheet)
    new = opened.desk.new(Meeting, subject="x", meeting_kind=MeetingKind.CALL, starts=opened.desk.now())
    assert not desk.acting.act(put_record, opened.desk, new)
    press(sheet, "lockAfterFault")
    assert exits.asked
    assert sys.excepthook is before
