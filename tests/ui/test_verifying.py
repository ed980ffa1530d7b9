"""A dropped PDF tells in one screen who signed it, whether it was changed, what the log has; with or without a desk."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.pages.problems import Problems, problem_words
from liaison_desk.ui.pages.verifying import PdfDrop, VerifySheet
from liaison_desk.ui.unlock import UnlockWindow
from tests.desk.sampled import sits
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage


def told(sheet: VerifySheet, name: str, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: sheet.findChild(QWidget, name) is not None, timeout=20_000)
    return spoken(part(sheet, QWidget, name))


def drop(area: PdfDrop, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(1, 1), Qt.DropAction.CopyAction, mime, buttons, keys)
    area.dragEnterEvent(entering)
    assert entering.isAccepted()
    area.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_an_issued_file_is_whole_and_in_the_log_and_a_changed_one_is_neither(
    stage: Stage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = stage.place.desk
    sits(desk, "P02")
    _, produced = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.HOST)
    good, bad, other = (tmp_path / f"{name}.pdf" for name in ("good", "bad", "other"))
    good.write_bytes(produced.pdf)
    with pikepdf.open(good) as pdf:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9])
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])
        pdf.save(bad)
    other.write_bytes(b"%PDF-1.7\nnothing of ours")
    sheet = VerifySheet(stage.place.jobs, stage.window, tmp_path, desk)
    sheet.open()
    drop(sheet.drop, good)
    assert "Nobody has signed it" in told(sheet, "verdict", qtbot)
    assert "exactly this file" in told(sheet, "inLog", qtbot)
    sheet.check(other)
    assert "not a readout made by Liaison Desk" in told(sheet, "verifyRefused", qtbot)
    sheet.check(bad)
    verdict = told(sheet, "verdict", qtbot)
    assert "Do not rely on it" in verdict


def test_a_file_is_checked_before_any_desk_is_opened(
    stage: Stage, dress: Dress, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = stage.place.desk
    sits(desk, "P02")
    _, produced = issue_readout(desk, desk.find("OTTA-MTG-26-0002-I").id, Variant.INTERNAL)
    (tmp_path / "a.pdf").write_bytes(produced.pdf)
    jobs = Jobs(lambda fault: pytest.fail(str(fault)))
    window = UnlockWindow(lambda _secret, _is_words: None, jobs)
    qtbot.addWidget(window)
    window.show()
    press(window, "checkPdf")
    qtbot.waitUntil(lambda: window.findChild(VerifySheet) is not None)
    sheet = part(window, VerifySheet, "verifySheet")
    sheet.check(tmp_path / "a.pdf")
    assert "Nobody has signed it" in told(sheet, "verdict", qtbot)
    assert sheet.findChild(QWidget, "inLog") is None
    jobs.stop()


def test_what_is_wrong_is_found_in_the_catalogue_whole_or_put_together(dress: Dress) -> None:
    assert problem_words("page 3 does not carry the code") == "Page 3 does not carry the code"
    inner = "the signature of the officer does not hold: its certificate is not of this headquarters"
    assert problem_words(inner).endswith("its certificate is not of this headquarters")
    assert problem_words("something nobody knows") == "Something nobody knows"
    assert len(set(Problems.SAID)) == len(Problems.SAID)
