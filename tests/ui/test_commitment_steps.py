"""The steps of a commitment in the window: reasons, evidence of the other side, dates that slip with a name."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.model.commitments import STEPS
from liaison_desk.model.kinds import Commitment, Slip
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.commitment_detail import CommitmentPane
from liaison_desk.ui.pages.workplan import WorkPlanPage
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage

S = CommitmentStatus


@pytest.fixture
def page(stage: Stage) -> WorkPlanPage:
    found = stage.page("workplan")
    assert isinstance(found, WorkPlanPage)
    return found


def pane(page: WorkPlanPage) -> CommitmentPane:
    (shown,) = [one for one in page.findChildren(CommitmentPane) if one.isVisible()]
    return shown


def sheet(stage: Stage) -> AskSheet:
    (found,) = [one for one in stage.window.findChildren(AskSheet) if one.isVisible()]
    return found


def show(page: WorkPlanPage, desk: Desk, status: CommitmentStatus) -> Commitment:
    found = desk.store.records.standing(Commitment, {"status": status.value})
    one = next(one for one in found if one.due)
    page.open_record(one.id)
    return one


def test_the_menu_offers_exactly_the_steps_its_state_allows(page: WorkPlanPage, desk: Desk) -> None:
    show(page, desk, S.WORK)
    assert len(part(pane(page), QMenu, "moreMenu").actions()) == len(STEPS[S.WORK]) + 1


def test_blocking_needs_a_reason(page: WorkPlanPage, stage: Stage, desk: Desk, qtbot: QtBot) -> None:
    one = show(page, desk, S.WORK)
    pane(page).dialogs.move(S.BLOCKED)
    press(sheet(stage), "confirmButton")
    said = in_words(stage.refusals[-1])[0]  # type: ignore[arg-type]
    assert "No reason is given." in said
    sheet(stage).editors["reason"].put("No interpreter")
    press(sheet(stage), "confirmButton")
    qtbot.waitUntil(lambda: desk.get(Commitment, one.id).status is S.BLOCKED)


def test_a_step_without_conditions_is_taken_at_once(page: WorkPlanPage, desk: Desk, qtbot: QtBot) -> None:
    one = show(page, desk, S.WORK)
    pane(page).dialogs.move(S.DELIVERED)
    qtbot.waitUntil(lambda: desk.get(Commitment, one.id).status is S.DELIVERED)


def test_it_is_verified_only_by_what_the_other_side_said(
    page: WorkPlanPage, stage: Stage, desk: Desk
) -> None:
    one = show(page, desk, S.WORK)
    pane(page).dialogs.move(S.DELIVERED)
    page.open_record(one.id)
    pane(page).dialogs.move(S.VERIFIED)
    press(sheet(stage), "confirmButton")
    assert "confirmed" in in_words(stage.refusals[-1])[0]  # type: ignore[arg-type]


def test_a_date_slips_with_reason_and_name_and_the_slip_is_told(
    page: WorkPlanPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    one = show(page, desk, S.WORK)
    assert one.due is not None
    pane(page).dialogs.slip()
    asked = sheet(stage)
    asked.editors["due"].put(one.due + timedelta(days=30))
    asked.editors["reason"].put("New director")
    asked.editors["agreed_by"].put("Insp. Benoit")
    press(asked, "confirmButton")
    qtbot.waitUntil(lambda: desk.get(Commitment, one.id).slips == one.slips + 1)
    assert any(slip.reason == "New director" for slip in desk.store.records.standing(Slip))
    qtbot.waitUntil(lambda: "New director" in spoken(pane(page)))
