"""A document is composed beside its pages: they follow the choices and the typing, and say what is left out."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.model.kinds import Meeting, Point, Post, Readout, Request
from liaison_desk.model.kinds.document import ReadoutKind, ReadoutStatus
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.composing import ComposePane
from liaison_desk.ui.pages.readouts import ReadoutsPage
from tests.fakes.widgets import part, press
from tests.ui.conftest import Stage


@pytest.fixture
def readouts(stage: Stage) -> ReadoutsPage:
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    return page


def ready(pane: ComposePane, qtbot: QtBot) -> None:
    qtbot.waitUntil(pane.issue_button.isEnabled, timeout=20_000)


def composing(readouts: ReadoutsPage, source: Record, qtbot: QtBot) -> ComposePane:
    before = readouts.stack.currentWidget()
    readouts.open_record(f"new:{source.id}")
    qtbot.waitUntil(lambda: readouts.stack.currentWidget() is not before, timeout=20_000)
    pane = readouts.stack.currentWidget()
    assert isinstance(pane, ComposePane)
    return pane


def talks(desk: Desk) -> Meeting:
    found = desk.find("OTTA-MTG-26-0002-I")
    assert isinstance(found, Meeting)
    return found


def choose(pane: ComposePane, name: str, value: str) -> None:
    box = part(pane, QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_the_choices_narrow_each_other_and_two_languages_stand_side_by_side(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    pane = composing(readouts, talks(desk), qtbot)
    assert not readouts.list.isVisible()
    ready(pane, qtbot)
    choose(pane, "readoutDocument", "meeting")
    assert pane.choices.wanted().variant is Variant.HOST
    choose(pane, "readoutSecond", "ur")
    ready(pane, qtbot)
    assert pane._prepared is not None
    assert pane._prepared.readout.second_language == "ur"
    assert pane.findChildren(QWidget, "omitted")
    choose(pane, "readoutSecond", "en")
    qtbot.waitUntil(lambda: pane.findChild(QWidget, "composeFault") is not None, timeout=20_000)
    assert not pane.issue_button.isEnabled()
    press(pane, "cancelReadout")
    assert readouts.list.isVisible()


def test_the_pages_follow_once_typing_pauses_and_the_words_survive_a_lock(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    source = desk.store.records.standing(Post, {"code": desk.setup.post})[0]
    pane = composing(readouts, source, qtbot)
    choose(pane, "readoutDocument", "weekly")
    pane.choices.first.setDate(QDate(2026, 3, 9))
    pane.choices.last.setDate(QDate(2026, 3, 15))
    ready(pane, qtbot)
    lines = part(pane, QPlainTextEdit, "readoutLines")
    for letter in "A quiet week in Ottawa.":
        lines.insertPlainText(letter)
    assert not pane.issue_button.isEnabled()
    ready(pane, qtbot)
    assert pane._prepared is not None
    assert pane._prepared.readout.says == "A quiet week in Ottawa."
    readouts.place.drafts.flush()
    key = readouts.place.drafts.newest()
    assert key == f"compose:{source.id}"
    wanted = pane.choices.wanted()
    pane.left.emit()
    assert readouts.restore_draft(key)
    qtbot.waitUntil(lambda: isinstance(readouts.stack.currentWidget(), ComposePane), timeout=20_000)
    again = readouts.stack.currentWidget()
    assert isinstance(again, ComposePane)
    assert again.choices.wanted() == wanted
    press(again, "cancelReadout")
    assert readouts.place.drafts.load(key) is None


def test_what_is_too_long_is_said_gently_and_a_draft_is_kept_for_review(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    source = desk.store.records.standing(Post, {"code": desk.setup.post})[0]
    pane = composing(readouts, source, qtbot)
    choose(pane, "readoutDocument", "weekly")
    part(pane, QPlainTextEdit, "readoutLines").setPlainText("\n".join(["It went on and on."] * 200))
    ready(pane, qtbot)
    assert pane.findChild(QWidget, "overlong") is not None
    press(pane, "draftReadout")
    newest = max(desk.store.records.standing(Readout), key=lambda one: one.ref)
    assert newest.status is ReadoutStatus.DRAFT
    assert newest.says.startswith("It went on")
    assert QApplication.focusWidget() is None or readouts.list.isVisible()


def test_a_request_has_its_papers_and_the_pages_can_be_turned_and_enlarged(
    readouts: ReadoutsPage, desk: Desk, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    stage.page("requests")
    request = next(one for one in desk.store.records.standing(Request) if one.ref)
    readouts.place.ways.go.emit("readouts", f"new:{request.id}")
    qtbot.waitUntil(lambda: isinstance(readouts.stack.currentWidget(), ComposePane), timeout=20_000)
    pane = readouts.stack.currentWidget()
    assert isinstance(pane, ComposePane)
    assert len(pane.choices._recipes) >= 1
    composing(readouts, talks(desk), qtbot)
    pane = readouts.stack.currentWidget()
    assert isinstance(pane, ComposePane)
    ready(pane, qtbot)
    wide = pane.viewer.pages._pages[0][0].sizeHint().width()
    press(pane, "zoomIn")
    assert pane.viewer.pages._pages[0][0].sizeHint().width() > wide
    assert pane.viewer.pages.page == 1
    assert pane._produced is not None
    pane._save_to(pane._produced, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_the_banner_is_never_below_the_pages_on_show(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    source = talks(desk)
    put_record(desk, replace(source, marking=Marking(classification=Classification.UNCLASSIFIED)))
    pane = composing(readouts, source, qtbot)
    choose(pane, "readoutVariant", "internal")
    ready(pane, qtbot)
    assert pane._prepared is not None
    printed = pane._prepared.document.banner.classification
    assert printed is Classification.RESTRICTED
    assert readouts.marking is not None
    assert readouts.marking.classification is printed


def test_the_banner_covers_what_was_left_out_and_is_the_sources_again_once_there_are_no_pages(
    readouts: ReadoutsPage, desk: Desk, qtbot: QtBot
) -> None:
    source = talks(desk)
    low = Marking(classification=Classification.UNCLASSIFIED)
    kept, *others = [one for one in desk.store.records.standing(Point) if one.meeting == source.id]
    put_record(desk, replace(source, marking=low))
    for one in others:
        put_record(desk, replace(one, marking=low))
    high = Marking(classification=Classification.RESTRICTED)
    put_record(desk, replace(kept, marking=high, releasable_to=frozenset()))
    pane = composing(readouts, source, qtbot)
    choose(pane, "readoutDocument", "meeting")
    choose(pane, "readoutVariant", "host")
    ready(pane, qtbot)
    assert pane._prepared is not None
    assert kept.id in {one.record.id for one in pane._prepared.omitted}
    assert pane._prepared.marking.classification is not Classification.RESTRICTED
    assert readouts.marking is not None
    assert readouts.marking.classification is Classification.RESTRICTED
    choose(pane, "readoutSecond", str(pane.choices.language.currentData()))
    qtbot.waitUntil(lambda: pane.findChild(QWidget, "composeFault") is not None, timeout=20_000)
    assert readouts.marking == low
    press(pane, "cancelReadout")


def test_readers_are_not_called_as_documents_are() -> None:
    assert not {one.label for one in Variant} & {one.label for one in (*DocumentType, *ReadoutKind)}
