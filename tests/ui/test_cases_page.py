"""The Cases page: dossiers with what belongs to them, closed only once all of it came to an end."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.cases import CaseStillOpen, close_case, file_under, record_case
from liaison_desk.desk.commands.filing import correct
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Case, Item, Meeting, Request
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.ui.pages.case_detail import CasePane
from liaison_desk.ui.pages.cases import CasesPage
from liaison_desk.ui.pages.formpane import FormPane
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import answer, asked, lasting_stage, refused

LATE = "OTTA-RFI-26-0003-Y"
OVER = "OTTA-RFI-26-0005-U"


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("cases")) as stage:
        yield stage


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Desk:
    return stage.place.desk


@pytest.fixture
def page(stage: Stage) -> CasesPage:
    found = stage.page("cases")
    assert isinstance(found, CasesPage)
    found._left()
    return found


def pane(page: CasesPage) -> CasePane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, CasePane)
    return shown


def form(page: CasesPage) -> FormPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, FormPane)
    return shown


def made(page: CasesPage, desk: Desk, *refs: str, **values: object) -> Case:
    """A case with these requests or meetings in it, on show."""
    case = record_case(desk, desk.new(Case, subject="Precursors by sea", opened=date(2026, 2, 7), **values))
    for ref in refs:
        record = desk.find(ref)
        assert isinstance(record, Request | Meeting)
        file_under(desk, record, case)
    page.read_now()
    page.open_record(case.id)
    return case


def test_a_case_is_opened_by_its_form_and_listed(page: CasesPage, desk: Desk, qtbot: QtBot) -> None:
    press(page, "newCase")
    form(page).form.editors["subject"].put("Call centres")
    form(page).form.editors["summary"].put("Forty-one complaints.")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: not page.is_writing())
    case = desk.get(Case, page.list.rows.key())  # type: ignore[arg-type]
    assert (case.subject, case.opened) == ("Call centres", desk.now().there().date())
    assert "Forty-one complaints." in spoken(pane(page))
    assert [one.subject for one in desk.store.records.standing(Case) if one.ref.startswith("OTTA-CAS-")]


def test_requests_and_meetings_are_filed_with_status_clock_and_marking(
    page: CasesPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    plain = Marking(classification=Classification.UNCLASSIFIED, scheme="IN")
    case = made(page, desk, marking=plain)
    assert stage.window.banner.text().startswith("UNCLASSIFIED")
    for dialog, ref in (
        (pane(page).dialogs.file_request, LATE),
        (pane(page).dialogs.file_meeting, "OTTA-MTG-26-0003-G"),
    ):
        dialog()
        answer(stage, qtbot, dossier=desk.find(ref).id)
    qtbot.waitUntil(lambda: "Meetings  1" in [pane(page).tabs.tabText(at) for at in range(6)])
    pane(page).turn_to("requests")
    said = spoken(pane(page))
    assert "5 d 16 h late" in said
    assert "In progress" in said
    assert stage.window.banner.text().startswith("RESTRICTED"), "the banner covers what belongs to the case"
    shown = pane(page)
    request = desk.find(LATE)
    press(shown, f"takeOut_{request.id}")
    qtbot.waitUntil(lambda: pane(page) is not shown)
    assert desk.find(LATE).dossier is None  # type: ignore[attr-defined]
    assert [one.id for one in desk.store.records.standing(Meeting, {"dossier": case.id})]


def test_a_case_is_closed_only_once_all_in_it_came_to_an_end(
    page: CasesPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    case = made(page, desk, LATE, OVER)
    assert LATE in part(pane(page), QWidget, "caseStillOpen").accessibleName()
    press(pane(page), "closeCase")
    refusal = refused(stage, outcome="Accounts frozen")
    assert isinstance(refusal, CaseStillOpen)
    assert LATE in refusal.sentence
    assert OVER not in refusal.sentence
    with pytest.raises(CaseStillOpen):
        correct(desk, case, {"closed": "2026-03-20", "outcome": "Typed past the guard"})
    late = desk.find(LATE)
    assert isinstance(late, Request)
    file_under(desk, late, None)
    page.open_record(case.id)
    press(pane(page), "closeCase")
    assert isinstance(refused(stage, outcome=" "), BadInput)
    press(pane(page), "closeCase")
    answer(stage, qtbot, outcome="Accounts frozen")
    qtbot.waitUntil(lambda: "Accounts frozen" in spoken(pane(page)))
    assert desk.get(Case, case.id).closed == desk.now().there().date()
    with pytest.raises(BadInput, match="with a reason"):
        correct(desk, desk.get(Case, case.id), {"closed": None})
    with pytest.raises(BadInput, match="closed"):
        file_under(desk, late, desk.get(Case, case.id))


def test_a_closed_case_is_reopened_with_a_reason(
    page: CasesPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    case = made(page, desk)
    close_case(desk, case, "Nothing found")
    press(page, "filter_closed")
    assert page.list.rows.choose(case.id)
    press(page, "filter_open")
    assert not page.list.rows.choose(case.id)
    page.open_record(case.id)
    press(pane(page), "reopenCase")
    assert isinstance(refused(stage, reason=""), BadInput)
    press(pane(page), "reopenCase")
    answer(stage, qtbot, reason="A new witness")
    qtbot.waitUntil(lambda: desk.get(Case, case.id).closed is None)
    qtbot.waitUntil(lambda: pane(page).findChild(QWidget, "closeCase") is not None)


def test_a_request_begun_in_a_case_belongs_to_it(
    page: CasesPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    case = made(page, desk, crime_area="DRUG-PREC")
    pane(page).turn_to("requests")
    press(pane(page), "newCaseRequest")
    requests = stage.shown
    begun = requests.findChild(FormPane)
    assert isinstance(begun, FormPane)
    assert begun.form.editors["crime_area"].get() == "DRUG-PREC"
    begun.form.editors["subject"].put("Drums of the same lot")
    press(begun, "saveForm")
    qtbot.waitUntil(lambda: bool(desk.store.records.standing(Request, {"dossier": case.id})))
    (found,) = desk.store.records.standing(Request, {"dossier": case.id})
    assert found.subject == "Drums of the same lot"


def test_an_item_is_written_and_drafts_come_back(page: CasesPage, desk: Desk, qtbot: QtBot) -> None:
    case = made(page, desk)
    press(pane(page), "writeItem")
    form(page).form.editors["text"].put("The drums bear one lot number.")
    press(form(page), "saveForm")
    qtbot.waitUntil(lambda: bool(desk.store.records.standing(Item, {"about": case.id})))
    assert page.restore_draft(f"case:{case.id}:item")
    assert page.restore_draft(f"case:{case.id}")
    assert page.restore_draft("case:new")
    assert not page.restore_draft("subject:new")


def test_a_day_of_closing_before_the_opening_is_refused(page: CasesPage, desk: Desk) -> None:
    case = made(page, desk)
    with pytest.raises(BadInput, match="before the opening"):
        correct(desk, case, {"closed": "2026-01-01", "outcome": "Too early"})


def test_the_dialog_offers_only_requests_that_are_elsewhere(
    page: CasesPage, stage: Stage, desk: Desk
) -> None:
    made(page, desk, OVER)
    pane(page).dialogs.file_request()
    offered = asked(stage).editors["dossier"].widget
    texts = [offered.itemText(at) for at in range(offered.count())]  # type: ignore[attr-defined]
    assert not [text for text in texts if OVER in text]
    assert [text for text in texts if "OTTA-INQ-26-0001-R" in text]
    asked(stage).reject()
