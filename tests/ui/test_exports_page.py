"""The Exports page: what goes and what stays is seen first, the files are written, and a trace of them is kept."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import export
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Acknowledgement, Agency, Contact, Extract, Item, Meeting
from liaison_desk.model.kinds.disclosure import Acknowledged
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import Audience, Classification, Handling, Marking, PersonalData
from liaison_desk.model.release import PUBLIC
from liaison_desk.ui.pages.acknowledging import AcknowledgeButton, AcknowledgementLines
from liaison_desk.ui.pages.export_choice import Choice, NewExportPane
from liaison_desk.ui.pages.exports import ExportsPage, ExtractPane
from liaison_desk.ui.widgets.rows import RowList
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import answer, asked, at_rest, lasting_stage, refused

RCMP = Audience("HOST:RCMP")
OPEN = Marking(classification=Classification.UNCLASSIFIED, scheme="IN")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("exports")) as stage:
        yield stage


@pytest.fixture
def desk(stage: Stage) -> Desk:
    return stage.place.desk


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> ExportsPage:
    at_rest(stage, qtbot)
    found = stage.page("exports")
    assert isinstance(found, ExportsPage)
    found.begin()
    return found


def pane(page: ExportsPage) -> NewExportPane:
    found = page.stack.currentWidget()
    assert isinstance(found, NewExportPane)
    return found


def choose(page: ExportsPage, stage: Stage, qtbot: QtBot, form: Form, audience: Audience) -> NewExportPane:
    """Choose in the boxes and look; the pane then shows what goes."""
    at_rest(stage, qtbot)
    shown = pane(page)
    for name, value in (("exportForm", form), ("exportAudience", audience)):
        box = part(shown, QComboBox, name)
        words = {"exportForm": form.label, "exportAudience": _said(audience)}[name]
        assert box.findText(words) >= 0, value
        box.setCurrentText(words)
    assert shown.choice.value() == Choice(form=form, audience=audience)
    press(shown, "lookExport")
    qtbot.waitUntil(lambda: stage.window.isEnabled() and pane(page).tabs.count() > 1)
    return pane(page)


def _said(audience: Audience) -> str:
    return {RCMP: "Host side: RCMP", PUBLIC: "Public"}[audience]


def going(page: ExportsPage) -> set[str]:
    return {row.key for row in part(pane(page), RowList, "exportRecords").row_model.rows}


def test_nothing_can_be_written_before_it_was_looked_at(
    page: ExportsPage, stage: Stage, qtbot: QtBot
) -> None:
    assert not pane(page).write.isEnabled()
    shown = choose(page, stage, qtbot, Form.CSV, RCMP)
    assert shown.write.isEnabled()
    part(shown, QComboBox, "exportAudience").setCurrentText("Public")
    assert not shown.write.isEnabled()


def test_what_goes_and_what_stays_is_told_with_the_reasons(
    page: ExportsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    shown = choose(page, stage, qtbot, Form.JSON, RCMP)
    assert len(going(page)) > 20
    highest = max(
        (
            one.record.marking.classification
            for one in export(desk, Form.JSON, RCMP).omitted
            if one.record.marking
        ),
        key=lambda level: level.rank,
    )
    before = len(desk.store.records.standing(Extract))
    assert page.marking is not None
    assert page.marking.classification.rank >= highest.rank, "the banner covers what is said to stay"
    shown.turn_to("stays")
    said = spoken(shown)
    assert "Its marking does not name this audience." in said
    assert "What it is a part of is left out." in said
    assert "NOT_RELEASABLE_TO" not in said
    assert len(desk.store.records.standing(Extract)) == before, "to look is not to export"


def test_an_export_is_written_into_a_folder_of_its_own_and_its_trace_is_shown(
    page: ExportsPage, stage: Stage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = choose(page, stage, qtbot, Form.CSV, RCMP)
    press(shown, "writeExport")
    (chooser,) = page.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path))
    chooser.close()
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), ExtractPane))
    (folder,) = tmp_path.iterdir()
    assert folder.name.startswith(f"{desk.setup.post}-csv-HOST-RCMP-2026")
    assert folder.stat().st_mode & 0o077 == 0
    (trace,) = [one for one in desk.store.records.standing(Extract) if one.form == "csv"]
    written = {f"{sha256(file.read_bytes()).hexdigest()} {file.name}" for file in folder.iterdir()}
    assert written == trace.files
    assert str(trace.left_out) in spoken(page.stack)
    assert page.marking == trace.held
    assert page.list.rows.key() == trace.id


def test_a_second_export_of_the_same_minute_gets_another_folder(
    page: ExportsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in (1, 2):
        page.write_below(Choice(form=Form.CONTACTS), tmp_path)
        qtbot.waitUntil(lambda number=number: len(list(tmp_path.iterdir())) == number)  # type: ignore[misc]
        qtbot.waitUntil(page.isEnabled)
    assert len({folder.name for folder in tmp_path.iterdir()}) == 2


def test_a_folder_that_cannot_be_written_is_refused_in_words(
    page: ExportsPage, stage: Stage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    before, traces = len(stage.refusals), len(desk.store.records.standing(Extract))
    page.write_below(Choice(form=Form.CONTACTS), tmp_path / "nowhere")
    qtbot.waitUntil(lambda: len(stage.refusals) > before)
    assert stage.window.isEnabled()
    assert len(desk.store.records.standing(Extract)) == traces, "what was never made leaves no trace"
    for left in stage.window.findChildren(QWidget, "refusalSheet"):
        left.close()


def told_by_hand(desk: Desk) -> Meeting:
    """A meeting that only a restriction keeps from the police of the host side."""
    return put_record(
        desk,
        desk.new(
            Meeting,
            subject="Told by hand",
            meeting_kind=MeetingKind.TECHNICAL,
            starts=desk.now(),
            marking=replace(OPEN, handling=frozenset({Handling.H3}), h3_text="By voice only"),
            releasable_to=frozenset({RCMP}),
        ),
    )


def test_a_restriction_is_acknowledged_where_it_keeps_a_record_back(
    page: ExportsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    meeting = told_by_hand(desk)
    shown = choose(page, stage, qtbot, Form.JSON, RCMP)
    assert meeting.id not in going(page)
    shown.turn_to("stays")
    part(shown, AcknowledgeButton, f"acknowledge_{meeting.ref}").click()
    sheet = asked(stage)
    assert "By voice only" in spoken(sheet)
    assert refused(stage, said=" ").code == "BAD_INPUT"  # type: ignore[attr-defined]
    part(shown, AcknowledgeButton, f"acknowledge_{meeting.ref}").click()
    answer(stage, qtbot, said="Told on the telephone")
    qtbot.waitUntil(lambda: stage.window.isEnabled() and meeting.id in going(page))
    (one,) = desk.store.records.standing(Acknowledgement, {"covers": meeting.id})
    assert (one.what, one.audience) == (Acknowledged.SPECIAL_HANDLING, RCMP)


def test_office_holders_are_answered_for_by_name(
    page: ExportsPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    holder = desk.new(Contact, name="Minister Example", side=Side.HOST, office_holder=True)
    holder = put_record(desk, holder)
    private = put_record(desk, desk.new(Contact, name="Private Example", side=Side.HOST))
    item = desk.new(
        Item,
        text="The minister opened the talks.",
        marking=replace(OPEN, personal_data=PersonalData.ORDINARY, originators=frozenset({"HOME"})),
        releasable_to=frozenset({PUBLIC}),
    )
    item = put_record(desk, item)
    shown = choose(page, stage, qtbot, Form.JSON, PUBLIC)
    shown.turn_to("stays")
    name = f"acknowledge_{item.ref}"
    part(shown, AcknowledgeButton, name).click()
    given = refused(stage, said="As hosts", persons=frozenset({private.id}))
    assert given.code == "NOT_AN_OFFICE_HOLDER"  # type: ignore[attr-defined]
    part(shown, AcknowledgeButton, name).click()
    answer(stage, qtbot, said="As minister", persons=frozenset({holder.id}))
    qtbot.waitUntil(lambda: stage.window.isEnabled() and item.id in going(page))


def test_what_was_acknowledged_holds_until_the_record_changes(stage: Stage, desk: Desk, qtbot: QtBot) -> None:
    meeting = told_by_hand(desk)
    window = stage.window
    lines = AcknowledgementLines(meeting, stage.place, window)
    (way,) = lines.buttons()
    assert isinstance(way, QPushButton)
    qtbot.addWidget(way)
    way.click()
    answer(stage, qtbot, said="Told at the meeting", audience=RCMP)
    (card,) = lines.cards()
    qtbot.addWidget(card)
    assert "Holds" in spoken(card)
    moved = put_record(desk, replace(meeting, subject="Told, then changed"), seen=meeting)
    (card,) = AcknowledgementLines(moved, stage.place, window).cards()
    qtbot.addWidget(card)
    assert "Changed since" in spoken(card)


def test_every_body_on_file_can_be_named(page: ExportsPage, desk: Desk) -> None:
    box = part(pane(page), QComboBox, "exportAudience")
    said = {box.itemText(at) for at in range(box.count())}
    hosts = [agency.code for agency in desk.store.records.standing(Agency) if agency.side is Side.HOST]
    assert {f"Host side: {code}" for code in hosts} <= said
    assert {"This post", "Headquarters", "Both sides", "Public"} <= said
