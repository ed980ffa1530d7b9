"""The Retention page: what is to be looked at, holds with their reasons, and an erasure with its certificate."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.retention import newest_task, on_hold
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Item, Request, Subject
from liaison_desk.model.kinds.policy import RetentionDecision
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.retention import Ground
from liaison_desk.model.roles import NotYourRole
from liaison_desk.ui.pages.retention import RetentionPage
from liaison_desk.ui.pages.retention_detail import OrderPane, RetentionPane
from liaison_desk.ui.pages.retention_steps import CertificateSheet
from liaison_desk.ui.pages.subjects import SubjectsPage
from liaison_desk.ui.widgets.buttons import Kind
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import answer, asked, lasting_stage, refused

PAST = date(2026, 3, 1)


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("retention")) as stage:
        yield stage


@pytest.fixture
def desk(stage: Stage) -> Iterator[Desk]:
    """The desk with a supervisor at it."""
    desk = stage.place.desk
    before = desk.setup
    desk.setup = replace(before, role=Role.SUPERVISOR)
    yield desk
    desk.setup = before


@pytest.fixture
def page(stage: Stage) -> RetentionPage:
    found = stage.page("retention")
    assert isinstance(found, RetentionPage)
    press(found, "filter_due")
    return found


def pane(page: RetentionPage) -> RetentionPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, RetentionPane)
    return shown


def person(desk: Desk, name: str, **values: object) -> Subject:
    """A person who is due for review."""
    return put_record(
        desk, desk.new(Subject, name=name, subject_kind=SubjectKind.PERSON, review_on=PAST, **values)
    )


def opened(page: RetentionPage, record: Subject | Request) -> RetentionPane:
    page.read_now()
    page.open_record(record.id)
    return pane(page)


def test_what_is_due_is_listed_with_its_rule_and_how_late_it_is(page: RetentionPage, desk: Desk) -> None:
    person(desk, "Yusuf Peregrine")
    page.read_now()
    said = [row.spoken for row in page.list.rows.row_model.rows]
    (line,) = [line for line in said if "Yusuf Peregrine" in line]
    assert "A person set the day" in line
    assert "late" in line


def test_an_officer_is_told_who_holds_and_erases_and_is_refused(page: RetentionPage, stage: Stage) -> None:
    desk = stage.place.desk
    found = desk.store.records.standing(Subject)[0]
    shown = opened(page, found)
    assert "Liaison officer" in part(shown, QWidget, "roleNote").accessibleName()
    press(shown, "placeHold")
    assert isinstance(refused(stage, reason="Court order"), NotYourRole)
    press(shown, "eraseRecord")
    assert isinstance(refused(stage, ground=Ground.SUBJECT), NotYourRole)
    assert newest_task(desk, found.id) is None


def test_keeping_needs_a_reason_and_is_told_afterwards(
    page: RetentionPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    subject = person(desk, "Keeps On")
    press(opened(page, subject), "keepRecord")
    assert isinstance(refused(stage, reason=" "), BadInput)
    press(pane(page), "keepRecord")
    answer(stage, qtbot, due=date(2027, 3, 1), reason="The trial goes on")
    qtbot.waitUntil(lambda: "The trial goes on" in spoken(pane(page)))
    task = newest_task(desk, subject.id)
    assert task is not None
    assert (task.decision, task.due) == (RetentionDecision.KEEP, date(2027, 3, 1))
    assert subject.id not in [row.key for row in page.list.rows.row_model.rows]


def test_a_hold_stops_the_erasure_until_it_is_lifted(
    page: RetentionPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    subject = person(desk, "Held Person")
    press(opened(page, subject), "placeHold")
    answer(stage, qtbot, reason="Order of the court")
    qtbot.waitUntil(lambda: pane(page).findChild(QWidget, "heldNote") is not None)
    press(page, "filter_held")
    assert subject.id in [row.key for row in page.list.rows.row_model.rows]
    press(opened(page, subject), "eraseRecord")
    assert "legal hold" in spoken(asked(stage))
    assert refused(stage, ground=Ground.SUBJECT).code == "UNDER_HOLD"  # type: ignore[attr-defined]
    press(pane(page), "liftHold")
    answer(stage, qtbot, reason="Appeal withdrawn")
    qtbot.waitUntil(lambda: pane(page).findChild(QWidget, "placeHold") is not None)
    assert subject.id not in [record.id for record in on_hold(desk)]


def test_what_would_still_name_the_person_is_shown_before_anything_goes(
    page: RetentionPage, stage: Stage, desk: Desk
) -> None:
    subject = person(desk, "Named Elsewhere")
    request = desk.find("OTTA-RFI-26-0003-Y")
    item = put_record(desk, desk.new(Item, about=request.id, text="Named Elsewhere opened the account."))
    shown = opened(page, subject)
    shown.turn_to("dryrun")
    assert "Named Elsewhere opened the account." in spoken(shown)
    assert desk.get(Subject, subject.id) == subject, "a dry run changes nothing"
    press(shown, "eraseRecord")
    assert item.ref in spoken(asked(stage))
    assert part(asked(stage), QPushButton, "confirmButton").property("kind") == Kind.DANGER, "no way back"
    assert refused(stage, ground=Ground.SUBJECT).code == "STILL_NAMED"  # type: ignore[attr-defined]


def test_an_erasure_leaves_a_certificate_and_an_order_and_no_name(
    page: RetentionPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    subject = person(desk, "Casimir Vanisher", identifiers=frozenset({"passport:Q8812345"}))
    assert find(desk, "Vanisher", 5)
    press(opened(page, subject), "eraseRecord")
    answer(stage, qtbot, ground=Ground.SUBJECT)
    (told,) = stage.window.findChildren(CertificateSheet)
    assert "No table holds their text any more." in spoken(told)
    press(told, "saveCertificate")
    (chooser,) = told.findChildren(QFileDialog)
    target = stage.place.documents / "erasure.json"
    chooser.fileSelected.emit(str(target))
    chooser.close()
    press(told, "confirmButton")
    certificate = json.loads(target.read_text())
    assert [one["id"] for one in certificate["records"]] == [subject.id]
    assert "Vanisher" not in target.read_text()
    assert not find(desk, "Vanisher", 5)
    assert desk.store.records.get(subject.id) is None
    qtbot.waitUntil(lambda: not stage.window.findChildren(CertificateSheet))
    press(page, "filter_orders")
    page.open_record(f"order:{subject.id}")
    shown = page.stack.currentWidget()
    assert isinstance(shown, OrderPane)
    assert "The person concerned has a right to it" in spoken(shown)
    assert "HQ" in spoken(shown), "the order waits for headquarters to acknowledge it"
    press(shown, "saveCertificate")
    for left in shown.findChildren(QFileDialog):
        left.close()


def test_a_request_is_stripped_to_what_the_statistics_count(
    page: RetentionPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    request = put_record(desk, desk.new(Request, subject="Ottokar Strippable", direction=Direction.OUT))
    opened(page, request).dialogs.strip()
    answer(stage, qtbot)
    assert desk.store.records.get(request.id) is None
    assert not find(desk, "Strippable", 5)
    for told in stage.window.findChildren(CertificateSheet):
        press(told, "confirmButton")


def test_a_record_leads_here_from_its_own_page(stage: Stage, desk: Desk) -> None:
    subject = person(desk, "Led Here")
    subjects = stage.page("subjects")
    assert isinstance(subjects, SubjectsPage)
    subjects.open_record(subject.id)
    shown = subjects.stack.currentWidget()
    assert shown is not None
    menu = part(shown, QWidget, "moreMenu")
    next(action for action in menu.actions() if "Retention" in action.text()).trigger()
    found = stage.shown
    assert isinstance(found, RetentionPage)
    assert "Led Here" in spoken(pane(found))


def test_an_empty_list_says_how_a_record_comes_here(page: RetentionPage, desk: Desk) -> None:
    press(page, "filter_coming")
    assert not page.list.rows.row_model.rows
    said = spoken(page.stack)
    assert "Records come here when their time is over" in said
