"""A dressed application, a desk on the sample posting, and the window over it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_place, make_window
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.host.paths import resource
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.language import speak
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.theme import fonts
from liaison_desk.ui.theme.look import Look, put_on
from liaison_desk.ui.window import MainWindow
from tests.fakes.postings import Folders, found_posting

Dress = Callable[[str, Look], None]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Dress:
    """English and light, and the way to put anything else on."""

    def put(language: str = "en", look: Look = Look.LIGHT) -> None:
        speak(qapp, language)
        put_on(qapp, look, language)
        fonts.load_all(resource("fonts"))

    put()
    return put


@pytest.fixture
def dress(dressed: Dress) -> Iterator[Dress]:
    """Put another language and look on; English and light come back afterwards."""
    yield dressed
    for left in QApplication.topLevelWidgets():
        left.close()
        left.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dressed("en", Look.LIGHT)


@pytest.fixture(scope="session")
def posting(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return found_posting(tmp_path_factory.mktemp("posting"))


@pytest.fixture
def folders(posting: Folders, tmp_path: Path) -> Folders:
    return posting.copied(tmp_path)


@pytest.fixture
def opened(folders: Folders) -> Iterator[OpenDesk]:
    with folders.open_post() as opened:
        yield opened


@pytest.fixture
def desk(opened: OpenDesk) -> Desk:
    return opened.desk


@dataclass
class Stage:
    """The window over a desk, and what it stands on."""

    window: MainWindow
    place: Place
    refusals: list[object]

    def page(self, key: str) -> QWidget:
        """Go to a page and return it."""
        self.window.go(key)
        return next(page for page in (*self.window.pages, self.window.settings) if page.key == key)

    @property
    def shown(self) -> QWidget:
        """The page that the window shows."""
        shown = self.window.stack.currentWidget()
        assert shown is not None
        return shown


@pytest.fixture
def place(opened: OpenDesk, dress: Dress, qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    holder = QWidget()
    qtbot.addWidget(holder)
    acting = Acting(holder)
    jobs = Jobs(acting.fault, holder)
    yield make_place(opened.desk, jobs, acting, holder, documents=tmp_path, vault=opened.vault)
    jobs.stop()


@pytest.fixture
def stage(place: Place, qtbot: QtBot) -> Iterator[Stage]:
    refusals: list[object] = []
    place.acting.refused.connect(refusals.append)
    window = make_window(place, Preferences())
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield Stage(window, place, refusals)
    window.close()


@pytest.fixture
def freed(qtbot: QtBot) -> Callable[[QWidget], None]:
    """Close a window or dialog and see that nothing of it stays."""

    def check(widget: QWidget) -> None:
        gone: list[bool] = []
        widget.destroyed.connect(lambda: gone.append(True))
        widget.close()
        widget.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qtbot.waitUntil(lambda: bool(gone))

    return check
