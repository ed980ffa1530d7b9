"""One window on the sample posting for all tests of a module: each test makes the records that it changes."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_place, make_window
from liaison_desk.host.paths import resource
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.language import speak
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.theme import fonts
from liaison_desk.ui.theme.look import Look, put_on
from tests.fakes.postings import Folders
from tests.fakes.widgets import press
from tests.ui.conftest import Stage


@contextmanager
def lasting_stage(application: QApplication, posting: Folders, folder: Path) -> Iterator[Stage]:
    """Open the window over a copy of `posting`, in English and light."""
    speak(application, "en")
    put_on(application, Look.LIGHT, "en")
    fonts.load_all(resource("fonts"))
    holder = QWidget()
    refusals: list[object] = []
    with posting.copied(folder).open_post() as opened:
        acting = Acting(holder)
        acting.refused.connect(refusals.append)
        jobs = Jobs(acting.fault, holder)
        place = make_place(opened.desk, jobs, acting, holder, documents=folder, vault=opened.vault)
        window = make_window(place, Preferences())
        window.show()
        yield Stage(window, place, refusals)
        jobs.stop()
        window.close()
        window.deleteLater()
        holder.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at_rest(stage: Stage, qtbot: QtBot) -> None:
    """Let what was announced arrive, and the jobs that it began come home."""
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: stage.place.jobs.running == 0 and stage.window.isEnabled())


def asked(stage: Stage) -> AskSheet:
    """Return the one dialog that asks something."""
    (found,) = [one for one in stage.window.findChildren(AskSheet) if one.isVisible()]
    return found


def answer(stage: Stage, qtbot: QtBot, **answers: object) -> None:
    """Fill in the dialog and confirm it; it closes."""
    sheet = asked(stage)
    for name, value in answers.items():
        sheet.editors[name].put(value)
    closed: list[int] = []
    sheet.finished.connect(closed.append)
    press(sheet, "confirmButton")
    qtbot.waitUntil(lambda: bool(closed))


def refused(stage: Stage, **answers: object) -> object:
    """Fill in the dialog and confirm it; the desk refuses, and it is left."""
    sheet = asked(stage)
    for name, value in answers.items():
        sheet.editors[name].put(value)
    before = len(stage.refusals)
    press(sheet, "confirmButton")
    assert len(stage.refusals) == before + 1
    assert sheet.isVisible()
    sheet.reject()
    for left in stage.window.findChildren(QWidget, "refusalSheet"):
        left.close()
    return stage.refusals[-1]
