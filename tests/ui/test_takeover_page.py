"""The Takeover page: the pack from live data, signed out by the one who leaves, checked, signed in by the next."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.takeover import NotOfThisPost, pack_digest
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import custody_record
from liaison_desk.desk.queries.takeover import takeover_pack, waiting_takeover
from liaison_desk.model.errors import BadInput, DeskError
from liaison_desk.model.kinds import Contact, Handover
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.sync.enrolment import read_enrolment
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.takeover import TakeoverPage
from liaison_desk.ui.pages.takeover_detail import PackPane, TakeoverPane
from liaison_desk.ui.pages.takeover_steps import SignedInSheet
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import answer, asked, lasting_stage, refused


@pytest.fixture
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("takeover")) as stage:
        yield stage


@pytest.fixture
def desk(stage: Stage) -> Desk:
    return stage.place.desk


@pytest.fixture
def page(stage: Stage) -> TakeoverPage:
    found = stage.page("takeover")
    assert isinstance(found, TakeoverPage)
    return found


def officer(desk: Desk, code: str) -> Contact:
    return desk.store.records.standing(Contact, {"code": code})[0]


def is_another(page: TakeoverPage, shown: QWidget) -> bool:
    return page.stack.currentWidget() is not shown


def test_the_pack_shows_what_is_open_held_late_and_delicate(
    page: TakeoverPage, stage: Stage, desk: Desk
) -> None:
    shown = page.stack.currentWidget()
    assert isinstance(shown, PackPane)
    pack = takeover_pack(desk)
    assert pack_digest(pack)[:16] in spoken(shown)
    assert stage.window.banner.text().startswith("RESTRICTED")
    for tab in ("requests", "commitments", "custody", "people", "delicate"):
        shown.turn_to(tab)
    said = spoken(shown)
    for words in ("5 d 16 h late", "CBSA-SEAL-008841", "Late, or slipped twice", "Discrepancy open"):
        assert words in said
    press(shown, "signOut")
    offered = asked(stage).editors["taken_by"].widget
    home = len(desk.store.records.standing(Contact, {"side": "HOME"}))
    assert offered.count() == home + 1, "only the home side takes a post over"  # type: ignore[attr-defined]
    refusal = refused(stage, taken_by=officer(desk, "P04").id)
    assert isinstance(refusal, NotOfThisPost), "the sample desk's officer has no contact of its own"
    assert page.count() == (0, False)


def test_the_post_goes_from_one_officer_to_the_next(
    page: TakeoverPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    desk.setup = replace(desk.setup, officer="P01")
    page.read_now()
    press(page, "signOut")
    assert isinstance(refused(stage), BadInput)
    press(page, "signOut")
    assert isinstance(refused(stage, taken_by=officer(desk, "P01").id), NotOfThisPost)
    press(page, "signOut")
    answer(stage, qtbot, taken_by=officer(desk, "P04").id)
    out = waiting_takeover(desk)
    assert out is not None
    qtbot.waitUntil(lambda: page.findChild(QWidget, "takeoverWaits") is not None)
    assert page.count() == (1, False)
    page.open_record(out.id)
    shown = page.stack.currentWidget()
    assert isinstance(shown, TakeoverPane)
    assert "3 " in part(shown, QWidget, "takeoverUnchecked").accessibleName()
    press(shown, "signIn")
    refusal = refused(stage)
    assert isinstance(refusal, DeskError)
    assert "not been checked" in " ".join(in_words(refusal))
    assert desk.setup.officer == "P01"
    for line in custody_record(desk, out).items:
        shown = page.stack.currentWidget()
        assert isinstance(shown, TakeoverPane)
        press(shown, f"checkItem_{line.item.number}")
        answer(stage, qtbot, seal_seen=line.item.seal, digest_seen=line.item.digest)
        qtbot.waitUntil(partial(is_another, page, shown))
    press(page.stack.currentWidget(), "signIn")  # type: ignore[arg-type]
    answer(stage, qtbot)
    (told,) = stage.window.findChildren(SignedInSheet)
    assert "P04 sits at this desk from now on." in spoken(told)
    press(told, "saveEnrolment")
    (chooser,) = told.findChildren(QFileDialog)
    target = stage.place.documents / "enrolment.ldenrol"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    press(told, "confirmButton")
    qtbot.waitUntil(lambda: not stage.window.findChildren(SignedInSheet))
    assert read_enrolment(target.read_bytes()).officer == "P04"
    assert desk.setup.officer == "P04"
    assert desk.get(Handover, out.id).status is HandoverStatus.VERIFIED


def test_a_seal_that_differs_stops_the_signature_and_says_so(
    page: TakeoverPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    desk.setup = replace(desk.setup, officer="P01")
    page.read_now()
    press(page, "signOut")
    answer(stage, qtbot, taken_by=officer(desk, "P04").id)
    out = waiting_takeover(desk)
    assert out is not None
    page.open_record(out.id)
    shown = page.stack.currentWidget()
    assert isinstance(shown, TakeoverPane)
    press(shown, "checkItem_2")
    answer(stage, qtbot, seal_seen="CBSA-SEAL-000000")
    qtbot.waitUntil(lambda: page.findChild(QWidget, "discrepancy") is not None)
    press(page, "signIn")
    assert isinstance(refused(stage), DeskError)
    press(page, "openHandover")
    assert stage.shown.objectName() == "page_handovers"
