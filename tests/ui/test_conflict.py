"""Two desks write the same guarded field; an officer decides in the window."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.records import STEPPED, put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.exchange.sending import make_bundle, peer_named
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.host.mailbox.folder import FolderMailbox
from liaison_desk.model.kinds import Commitment
from liaison_desk.ui.forms.times import DateField
from liaison_desk.ui.pages.conflict import ConflictSheet
from liaison_desk.ui.pages.workplan import WorkPlanPage
from liaison_desk.ui.theme.tokens import Size
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


def send(sender: Desk, to: str, reader: Desk, folder: Path, name: str) -> None:
    make_bundle(sender, peer_named(sender, to), FolderMailbox(folder).writing(name))
    with (folder / name).open("rb") as sealed:
        assert accept_bundle(reader, sealed).state == "applied"


@pytest.fixture
def disputed(desk: Desk, folders: Folders, tmp_path: Path) -> Commitment:
    """A commitment whose due date the post and headquarters both moved."""
    commitment = next(one for one in desk.store.records.standing(Commitment) if one.due)
    with folders.open_headquarters() as headquarters:
        send(desk, "HQ", headquarters.desk, tmp_path, "one.ldb")
        for place, day in ((desk, 3), (headquarters.desk, 9)):
            there = place.get(Commitment, commitment.id)
            assert there.due is not None
            put_record(place, replace(there, due=there.due.replace(day=day, month=11)), seen=there)
        send(headquarters.desk, "OTTA", desk, tmp_path, "two.ldb")
    assert [found.field for found in conflicts(desk, commitment.id) if found.blocks] == ["due"]
    return commitment


def asked(stage: Stage, disputed: Commitment) -> tuple[WorkPlanPage, ConflictSheet]:
    """Open the commitment, and the dialog that decides its conflict."""
    page = stage.page("workplan")
    assert isinstance(page, WorkPlanPage)
    page.open_record(disputed.id)
    press(page, "decideConflict")
    sheet = page.findChild(ConflictSheet)
    assert sheet is not None
    return page, sheet


def test_two_values_stand_side_by_side_until_one_is_chosen(
    stage: Stage, disputed: Commitment, desk: Desk, qtbot: QtBot
) -> None:
    page, sheet = asked(stage, disputed)
    said = spoken(sheet)
    assert "A. Raman" in said
    assert "R. Sethi" in said
    press(sheet, "saveDecision")
    assert conflicts(desk, disputed.id)
    press(page, "decideConflict")
    (sheet,) = [found for found in page.findChildren(ConflictSheet) if found.isVisible()]
    choices = sheet.findChildren(QRadioButton)
    later = next(choice for choice in choices if "9 Nov" in choice.accessibleDescription())
    later.setChecked(True)
    assert part(sheet, QRadioButton, later.objectName()).isChecked()
    press(sheet, "saveDecision")
    qtbot.waitUntil(lambda: not conflicts(desk, disputed.id))
    decided = desk.get(Commitment, disputed.id).due
    assert decided is not None
    assert decided.day == 9
    qtbot.waitUntil(lambda: page.findChild(QPushButton, "decideConflict") is None)


def test_deciding_later_changes_nothing(stage: Stage, disputed: Commitment, desk: Desk) -> None:
    before = desk.store.digest()
    _, sheet = asked(stage, disputed)
    press(sheet, "decideLater")
    assert desk.store.digest() == before


def test_a_combined_version_is_written_where_neither_side_is_right(
    stage: Stage, disputed: Commitment, desk: Desk, qtbot: QtBot
) -> None:
    _, sheet = asked(stage, disputed)
    before = sheet.height()
    sheet.findChildren(QRadioButton)[1].setChecked(True)
    press(sheet, "editCombined_due")
    assert sheet.height() > before
    assert sheet.height() <= Size.WINDOW_MIN[1]
    assert part(sheet, QRadioButton, "combined_due").isChecked()
    editor = part(sheet, DateField, "combinedText_due")
    sides = next(found for found in conflicts(desk, disputed.id) if found.blocks).sides
    assert str(editor.value()) == sides[1].value
    editor.set_value(date(2026, 11, 6))
    press(sheet, "saveDecision")
    qtbot.waitUntil(lambda: not conflicts(desk, disputed.id))
    assert desk.get(Commitment, disputed.id).due == date(2026, 11, 6)


def test_what_a_record_gets_by_its_steps_can_only_be_one_of_the_sides(
    stage: Stage, disputed: Commitment, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = stage.page("workplan")
    assert isinstance(page, WorkPlanPage)
    monkeypatch.setitem(cast("dict[str, tuple[str, ...]]", STEPPED), "commitment", ("due",))
    page.open_record(disputed.id)
    press(page, "decideConflict")
    sheet = page.findChild(ConflictSheet)
    assert sheet is not None
    assert sheet.findChild(QPushButton, "editCombined_due") is None
