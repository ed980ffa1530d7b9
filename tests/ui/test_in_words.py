"""What is written down as a code is said in words, and people by their names, wherever it is shown."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.model.kinds import Attachment, Contact, Handover, Meeting, Request
from liaison_desk.model.record import field_specs
from liaison_desk.ui.pages.attachments import AttachmentsTab
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.present import pair_words
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.panes import DetailPane
from tests.desk.sampled import request_at, sits
from tests.fakes.widgets import part, spoken
from tests.ui.conftest import Dress, Stage


def pane(stage: Stage, page: str, record: str, tab: str) -> DetailPane:
    found = stage.page(page)
    assert isinstance(found, TwoPanes)
    found.open_record(record)
    shown = found.stack.currentWidget()
    assert isinstance(shown, DetailPane)
    shown.turn_to(tab)
    return shown


def test_the_history_of_a_record_says_its_codes_in_words_and_its_people_by_name(
    stage: Stage, desk: Desk
) -> None:
    request = request_at(desk, "OTTA-RFI-26-0003-Y")
    sits(desk, "P02")
    told = happenings(desk, stage.place.names, request)
    lines = [line for happening in told for line in happening.lines]
    assert "Crime area: Fraud: call centre, impersonation" in lines
    assert "Author: Asha Raman" in lines
    coded = {
        str(value)
        for name, spec in field_specs(Request).items()
        if spec.field.vocabulary and isinstance(value := getattr(request, name), str) and value
    }
    assert coded
    assert not [line for line in lines if line.rpartition(": ")[2] in coded]


def test_the_chain_of_custody_names_who_gave_and_who_took(stage: Stage, desk: Desk) -> None:
    (vial,) = desk.store.records.standing(Handover, {"ref": "OTTA-HND-26-0002-I"})
    said = spoken(pane(stage, "handovers", vial.id, "custody"))
    assert "Taken by · Dev Khurana" in said
    assert "Given by · Dana Kowalski" in said


def test_a_name_that_no_contact_has_as_its_code_stays_as_it_was_written(stage: Stage) -> None:
    assert stage.place.names.person("A. Raman") == "A. Raman"
    assert stage.place.names.person("") == ""


def test_who_has_the_first_copy_is_said_in_words(stage: Stage, desk: Desk) -> None:
    talks = desk.find("OTTA-MTG-26-0002-I")
    assert isinstance(talks, Meeting)
    readout, _ = issue_readout(desk, talks.id, Variant.HOST)
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    page.open_record(readout.id)
    shown = page.stack.currentWidget()
    assert isinstance(shown, DetailPane)
    shown.turn_to("copies")
    assert "Host side: PCO" in spoken(part(shown, QWidget, "copyLine"))


@pytest.mark.parametrize(("language", "apart"), [("en", False), ("ur", True)])
def test_a_value_in_another_direction_keeps_its_full_stop_at_its_end(
    language: str, apart: bool, dress: Dress
) -> None:
    dress(language, Look.LIGHT)
    said = pair_words("Facts", "They asked.")
    assert said.endswith("\u2068They asked.\u2069" if apart else "They asked.")


def test_a_request_of_which_nothing_was_said_offers_to_log_something(stage: Stage, desk: Desk) -> None:
    silent = request_at(desk, "OTTA-RFI-26-0001-1")
    shown = pane(stage, "requests", silent.id, "timeline")
    empty = shown.bodies.currentWidget()
    assert empty is not None
    assert "Nothing was said or sent yet." in spoken(part(empty, EmptyState, "emptyState"))
    part(empty, QPushButton, "logFirstExchange").click()
    assert stage.window.findChild(QWidget, "exchangeSheet") is not None


def test_a_contact_whom_nobody_met_says_so(stage: Stage, desk: Desk) -> None:
    met = {
        one
        for meeting in desk.store.records.standing(Meeting)
        for one in meeting.home_side | meeting.host_side
    }
    stranger = next(one for one in desk.store.records.standing(Contact) if one.id not in met)
    assert "no meeting with this contact" in spoken(pane(stage, "contacts", stranger.id, "meetings"))


def test_a_clipboard_that_gives_nothing_at_all_is_taken_for_an_empty_one(
    stage: Stage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = pane(stage, "requests", request_at(desk, "OTTA-RFI-26-0001-1").id, "attachments")
    monkeypatch.setattr(QGuiApplication.clipboard(), "mimeData", lambda: None)
    before = len(desk.store.records.standing(Attachment))
    part(shown, AttachmentsTab, "attachmentsTab").paste()
    assert "nothing on the clipboard" in spoken(stage.window.toast)
    assert len(desk.store.records.standing(Attachment)) == before
