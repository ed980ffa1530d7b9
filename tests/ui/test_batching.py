"""Many documents are issued in one go from the window: counted while they are made, stopped whole, refusals named."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout
from liaison_desk.ui.pages.batching import BatchPane, write_files
from liaison_desk.ui.pages.readouts import ReadoutsPage
from tests.desk.sampled import sits
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


@pytest.fixture
def batch(stage: Stage, qtbot: QtBot) -> BatchPane:
    sits(stage.place.desk, "P02")
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    page.batch()
    qtbot.waitUntil(lambda: isinstance(page.stack.currentWidget(), BatchPane), timeout=20_000)
    pane = page.stack.currentWidget()
    assert isinstance(pane, BatchPane)
    pane.choices.month.setCurrentIndex(pane.choices.month.findData(""))
    return pane


def only(pane: BatchPane, *references: str) -> None:
    items = pane.choices.list
    for at in range(items.count()):
        ticked = items.item(at).text().startswith(references)
        items.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)


def test_documents_are_issued_counted_and_saved_over_no_file_that_is_there(
    batch: BatchPane, stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = stage.place.desk
    before = len(desk.store.records.standing(Readout))
    only(batch, "OTTA-MTG-26-0002-I")
    part(batch, QCheckBox, "batchLanguage_fr").setChecked(True)
    wanted = batch.choices.wanted()
    assert len(wanted) == 2
    press(batch, "startBatch")
    qtbot.waitUntil(lambda: batch.findChild(QWidget, "batchIssued") is not None, timeout=30_000)
    assert len(desk.store.records.standing(Readout)) == before + 2
    assert "2" in spoken(part(batch, QWidget, "batchIssued"))
    assert batch.findChild(QWidget, "batchRefused") is None
    batch._save_to(tmp_path)
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    with pytest.raises(BadInput):
        write_files(batch._files, tmp_path)
    press(batch, "cancelReadout")


def test_a_stop_leaves_no_document_behind(batch: BatchPane, stage: Stage, qtbot: QtBot) -> None:
    desk = stage.place.desk
    before = len(desk.store.records.standing(Readout))
    part(batch, QCheckBox, "batchLanguage_hi").setChecked(True)
    press(batch, "startBatch")
    qtbot.waitUntil(lambda: part(batch, QProgressBar, "batchProgress").value() > 0, timeout=30_000)
    press(batch, "stopBatch")
    assert len(desk.store.records.standing(Readout)) == before
    assert batch.findChild(QWidget, "batchIssued") is not None
