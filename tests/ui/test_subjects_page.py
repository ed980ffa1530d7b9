"""The Subjects page: who and what the work is about, tied together and to what is written."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.subjects import subject_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Consent, Request, Subject
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.subject_detail import SubjectPane
from liaison_desk.ui.pages.subjects import SubjectsPage
from liaison_desk.ui.present import identifiers_words
from liaison_desk.ui.theme.look import Look
from tests.fakes.widgets import press, spoken
from tests.ui.conftest import Dress, Stage


@pytest.fixture
def page(stage: Stage) -> SubjectsPage:
    found = stage.page("subjects")
    assert isinstance(found, SubjectsPage)
    return found


def pane(page: SubjectsPage) -> SubjectPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, SubjectPane)
    return shown


def form(page: SubjectsPage) -> FormPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


def subjects(desk: Desk) -> list[Subject]:
    return desk.store.records.standing(Subject)


def test_a_new_subject_is_listed_under_its_kind(page: SubjectsPage, desk: Desk, qtbot: QtBot) -> None:
    press(page, "newSubject")
    form(page).form.editors["name"].put("Meridian Oak Trading (invented)")
    form(page).form.editors["subject_kind"].put(SubjectKind.ORG)
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    made = RecordId(page.list.rows.key())
    assert desk.get(Subject, made).ref
    press(page, "filter_persons")
    assert not page.list.rows.choose(made)
    press(page, "filter_bodies")
    assert page.list.rows.choose(made)


def test_two_subjects_are_linked_and_each_shows_the_other(
    page: SubjectsPage, desk: Desk, qtbot: QtBot
) -> None:
    one, other = subjects(desk)[:2]
    page.open_record(one.id)
    press(pane(page), "recordLink")
    form(page).form.editors["second"].put(other.id)
    form(page).form.editors["role"].put("owner")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: len(subject_view(desk, other).ties) == 1)
    qtbot.waitUntil(lambda: not page.is_writing())
    assert f"owner  →  {other.name}" in spoken(pane(page))
    page.open_record(other.id)
    assert f"owner  ←  {one.name}" in spoken(pane(page))


def test_goods_are_judged_by_the_law_of_the_day_they_left(
    page: SubjectsPage, desk: Desk, qtbot: QtBot
) -> None:
    one = subjects(desk)[0]
    page.open_record(one.id)
    press(pane(page), "recordGoods")
    editors = form(page).form.editors
    editors["waybill"].put("AWB 1")
    editors["substance"].put(page.place.names.terms("substance")[0][0])
    editors["shipped_on"].put(desk.now().there().date())
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: len(subject_view(desk, one).consignments) == 1)
    qtbot.waitUntil(lambda: not page.is_writing())
    ((_, judged),) = subject_view(desk, one).consignments
    assert judged
    assert all(f"{found.country}: {found.verdict.label}" in spoken(pane(page)) for found in judged)


def test_what_is_written_about_a_subject_leads_there(page: SubjectsPage, stage: Stage, desk: Desk) -> None:
    request = next(one for one in desk.store.records.standing(Request) if one.subjects)
    page.open_record(min(request.subjects))
    assert request.subject in spoken(pane(page))
    press(pane(page), "openAbout_1")
    assert stage.shown.objectName() in {"page_requests", "page_meetings"}


def test_a_consent_is_recorded_for_a_subject(page: SubjectsPage, desk: Desk, qtbot: QtBot) -> None:
    one = subjects(desk)[0]
    page.open_record(one.id)
    press(pane(page), "giveConsent")
    form(page).form.editors["originator"].put("RCMP")
    form(page).form.editors["audience"].put("HOME_PARTNER:NCB-IN")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: len(desk.store.records.standing(Consent, {"covers": one.id})) == 1)
    qtbot.waitUntil(lambda: "RCMP → Home partner: NCB-IN" in spoken(pane(page)))


def test_drafts_of_subjects_and_their_parts_come_back(page: SubjectsPage, desk: Desk) -> None:
    one = subjects(desk)[0]
    assert page.restore_draft("subject:new")
    assert page.restore_draft(f"subject:{one.id}")
    for family in ("link", "consignment", "consent"):
        assert page.restore_draft(f"subject:{one.id}:{family}")
        assert page.is_writing()
    assert not page.restore_draft("meeting:new")


def test_a_line_says_what_kind_of_identifier_it_shows_and_never_the_name_again(
    page: SubjectsPage, desk: Desk, dress: Dress
) -> None:
    rows = {row.key: row for row in page.list.rows.row_model.rows}
    named = [one for one in subjects(desk) if one.identifiers and one.id in rows]
    assert any(one.name in "".join(one.identifiers) for one in named)
    assert not [one for one in named if one.name in rows[one.id].subtitle]
    device = next(one for one in named if any(known.startswith("device:") for known in one.identifiers))
    assert identifiers_words(device) == f"Device: {device.name}"
    dress("fr", Look.LIGHT)
    assert identifiers_words(device).startswith("Appareil")
    other = replace(device, identifiers=frozenset({"imei:35", "plain"}))
    assert (
        identifiers_words(other, beside_name=True).replace("\u202f", "").replace("\xa0", "")
        == "imei: 35, plain"
    )
