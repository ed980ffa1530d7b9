"""The assessment dialog: what is missing counts as yes, and who may do what with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.assessments import answer_assessment, open_assessment
from liaison_desk.desk.commands.disclosure import decide_assessment, refer_assessment
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.reliability import statement_of
from liaison_desk.desk.setup import Role
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.gate import LIFE_THREAT, NO_ALONE, QUESTIONS, YES_NEEDED
from liaison_desk.model.kinds import Agency, Assessment, Request
from liaison_desk.model.kinds.disclosure import Gate, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.readouts.wording import words_for
from liaison_desk.ui.pages.assessing import AssessmentSheet
from liaison_desk.ui.pages.request_detail import RequestPane
from liaison_desk.ui.pages.requests import RequestsPage
from liaison_desk.ui.theme.look import Look
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage


@pytest.fixture
def assessment(desk: Desk) -> Assessment:
    """A new assessment of a request whose host agency is rated low."""
    request = desk.store.records.standing(Request, {"status": RequestStatus.WORK.value})[0]
    view = request_view(desk, request.id)
    assert view.host is not None
    put_record(desk, replace(view.host, entity_risk=EntityRisk.LOW), seen=desk.get(Agency, view.host.id))
    return open_assessment(desk, request, audience_of(view))


@pytest.fixture
def sheet(stage: Stage, assessment: Assessment) -> AssessmentSheet:
    made = AssessmentSheet(assessment, stage.place, stage.window)
    made.open()
    return made


def answer(sheet: AssessmentSheet) -> None:
    for code in QUESTIONS:
        box = part(sheet, QComboBox, f"answer_{code}")
        box.setCurrentIndex(box.findData("no" if code in NO_ALONE else "yes"))
    sheet.editors["basis"].put("Company data only")


def outcome(desk: Desk, assessment: Assessment) -> GateOutcome:
    return desk.get(Assessment, assessment.id).outcome


def test_all_eleven_questions_are_asked_and_none_is_answered_for_the_officer(sheet: AssessmentSheet) -> None:
    assert list(sheet.answers) == list(QUESTIONS)
    assert not any(box.currentData() for box in sheet.answers.values())
    said = part(sheet, QLabel, "againstClearing").text()
    assert all(code in said for code in NO_ALONE | YES_NEEDED)


def test_what_stands_against_clearing_alone_follows_the_answers(sheet: AssessmentSheet) -> None:
    against = part(sheet, QLabel, "againstClearing")
    answer(sheet)
    assert not against.isVisible()
    box = sheet.answers["G6"]
    box.setCurrentIndex(box.findData("yes"))
    assert against.text().endswith("G6.")


def test_the_post_clears_what_is_low_and_answered(
    sheet: AssessmentSheet, assessment: Assessment, desk: Desk, qtbot: QtBot
) -> None:
    answer(sheet)
    press(sheet, "clearAssessment")
    qtbot.waitUntil(lambda: outcome(desk, assessment) is GateOutcome.CLEARED)


def test_a_refused_clearance_saves_nothing_and_leaves_the_dialog_open(
    sheet: AssessmentSheet, assessment: Assessment, stage: Stage, desk: Desk
) -> None:
    sheet.editors["basis"].put("Company data only")
    press(sheet, "clearAssessment")
    assert stage.refusals[-1].code == "CANNOT_CLEAR_ALONE"  # type: ignore[attr-defined]
    assert sheet.isVisible()
    assert desk.get(Assessment, assessment.id) == assessment


def test_it_is_referred_with_its_basis_and_headquarters_decides(
    sheet: AssessmentSheet, assessment: Assessment, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    sheet.editors["basis"].put("The person may be detained")
    press(sheet, "referAssessment")
    qtbot.waitUntil(lambda: outcome(desk, assessment) is GateOutcome.REFERRED)
    referred = desk.get(Assessment, assessment.id)
    officer = AssessmentSheet(referred, stage.place, stage.window)
    assert officer.findChild(QPushButton, "allowAssessment") is None
    desk.setup = replace(desk.setup, role=Role.HEADQUARTERS)
    decider = AssessmentSheet(referred, stage.place, stage.window)
    decider.open()
    decider.editors["basis"].put("Only with an assurance")
    decider.editors["conditions"].put("Not used for detention")
    press(decider, "allowAssessment")
    qtbot.waitUntil(lambda: outcome(desk, assessment) is GateOutcome.HQ_ALLOW)


def referred(desk: Desk, assessment: Assessment) -> Assessment:
    """The assessment, sent to headquarters as things stand."""
    return refer_assessment(desk, answer_assessment(desk, assessment, basis="The person may be detained"))


def decided(desk: Desk, assessment: Assessment) -> Assessment:
    """The assessment, allowed by headquarters, with the officer at the desk again."""
    before, desk.setup = desk.setup, replace(desk.setup, role=Role.HEADQUARTERS)
    allowed = decide_assessment(desk, referred(desk, assessment), allow=True, basis="Needed")
    desk.setup = before
    return allowed


def test_the_reliability_statement_is_said_in_the_language_of_the_window(
    stage: Stage, assessment: Assessment, desk: Desk, dress: Dress
) -> None:
    sent = referred(desk, assessment)
    english = part(AssessmentSheet(sent, stage.place, stage.window), QLabel, "reliability").text()
    assert english == sent.reliability
    dress("fr", Look.LIGHT)
    french = part(AssessmentSheet(sent, stage.place, stage.window), QLabel, "reliability").text()
    assert french == "\n".join(statement_of(desk, sent, words_for("fr")))
    assert french != english


def test_before_anything_is_decided_the_statement_is_what_it_would_be_now(sheet: AssessmentSheet) -> None:
    assert part(sheet, QLabel, "reliability").text().startswith("1. ")


def test_what_lost_its_force_says_so_and_is_referred_again(
    stage: Stage, assessment: Assessment, desk: Desk, qtbot: QtBot
) -> None:
    allowed = decided(desk, assessment)
    live = AssessmentSheet(allowed, stage.place, stage.window)
    assert live.findChild(QWidget, "contentMoved") is None
    assert live.findChild(QPushButton, "referAgain") is None
    request = desk.get(Request, assessment.about)
    put_record(desk, replace(request, facts="Something else altogether"), seen=request)
    moved = AssessmentSheet(allowed, stage.place, stage.window)
    moved.open()
    assert part(moved, QWidget, "contentMoved").isVisible()
    press(moved, "referAgain")
    qtbot.waitUntil(lambda: outcome(desk, assessment) is GateOutcome.REFERRED)
    again = desk.get(Assessment, assessment.id)
    assert again.content_hash == covered_hash(desk, assessment.about) != allowed.content_hash
    assert again.decided_by == ""


def test_a_decision_whose_time_is_over_says_so(stage: Stage, assessment: Assessment, desk: Desk) -> None:
    old = replace(decided(desk, assessment), expires=date(2026, 3, 1))
    late = AssessmentSheet(old, stage.place, stage.window)
    assert late.findChild(QWidget, "timeRanOut") is not None
    assert late.findChild(QPushButton, "referAgain") is not None


def test_headquarters_may_set_how_long_its_decision_holds(
    stage: Stage, assessment: Assessment, desk: Desk, qtbot: QtBot
) -> None:
    sent = referred(desk, assessment)
    desk.setup = replace(desk.setup, role=Role.HEADQUARTERS)
    decider = AssessmentSheet(sent, stage.place, stage.window)
    decider.open()
    decider.editors["basis"].put("For this operation only")
    decider.editors["expires"].put(date(2026, 4, 1))
    press(decider, "denyAssessment")
    qtbot.waitUntil(lambda: outcome(desk, assessment) is GateOutcome.HQ_DENY)
    assert desk.get(Assessment, assessment.id).expires == date(2026, 4, 1)


def shown_by(page: RequestsPage) -> RequestPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, RequestPane)
    return shown


def test_the_gate_tab_opens_an_assessment_and_shows_it(
    stage: Stage, desk: Desk, qtbot: QtBot, freed: Callable[[QWidget], None]
) -> None:
    page = stage.page("requests")
    assert isinstance(page, RequestsPage)
    request = desk.store.records.standing(Request, {"status": RequestStatus.WORK.value})[0]
    page.open_record(request.id)
    before = len(request_view(desk, request.id).assessments)
    press(shown_by(page), "assess")
    (made,) = stage.window.findChildren(AssessmentSheet)
    assert made.isVisible()
    assert len(request_view(desk, request.id).assessments) == before + 1
    freed(made)
    qtbot.waitUntil(lambda: "Open an assessment" in spoken(shown_by(page)))


def test_the_use_of_what_came_in_is_assessed_from_the_gate_tab_too(stage: Stage, desk: Desk) -> None:
    page = stage.page("requests")
    assert isinstance(page, RequestsPage)
    page.open_record(desk.store.records.standing(Request, {"status": RequestStatus.CLAR.value})[0].id)
    assert shown_by(page).findChild(QPushButton, "assessUse") is None
    request = desk.store.records.standing(Request, {"status": RequestStatus.WORK.value})[0]
    page.open_record(request.id)
    press(shown_by(page), "assessUse")
    (made,) = stage.window.findChildren(AssessmentSheet)
    assert made.isVisible()
    assert [one.gate for one in request_view(desk, request.id).assessments][-1] is Gate.USE


def test_where_a_life_is_at_stake_fewer_questions_are_asked(stage: Stage, desk: Desk) -> None:
    page = stage.page("requests")
    assert isinstance(page, RequestsPage)
    request = desk.store.records.standing(Request, {"urgency_ground": "THREAT_LIFE"})[0]
    page.open_record(request.id)
    press(shown_by(page), "assess")
    (made,) = stage.window.findChildren(AssessmentSheet)
    assert list(made.answers) == list(LIFE_THREAT)
