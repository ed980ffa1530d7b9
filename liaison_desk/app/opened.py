"""An open desk and its window: the pages, the lock, the settings; everything heavy is imported from here."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.opening import OpenDesk, open_desk
from liaison_desk.host.clock import SystemClock
from liaison_desk.host.paths import resource
from liaison_desk.model.kinds import Post
from liaison_desk.store.vault import Vault
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.day import Day
from liaison_desk.ui.drafts import Drafts
from liaison_desk.ui.faults import Faults
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.lock import IdleWatch, LockReason, replace_process
from liaison_desk.ui.pages.cases import CasesPage
from liaison_desk.ui.pages.contacts import ContactsPage
from liaison_desk.ui.pages.exports import ExportsPage
from liaison_desk.ui.pages.handovers import HandoversPage
from liaison_desk.ui.pages.meetings import MeetingsPage
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.pages.requests import RequestsPage
from liaison_desk.ui.pages.retention import RetentionPage
from liaison_desk.ui.pages.settings import SettingsPage
from liaison_desk.ui.pages.statistics import StatisticsPage
from liaison_desk.ui.pages.subjects import SubjectsPage
from liaison_desk.ui.pages.sync import SyncPage
from liaison_desk.ui.pages.takeover import TakeoverPage
from liaison_desk.ui.pages.today import TodayPage
from liaison_desk.ui.pages.workplan import WorkPlanPage
from liaison_desk.ui.place import Place, RecordNames, Ways
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.session import SessionWatch
from liaison_desk.ui.theme import fonts
from liaison_desk.ui.window import MainWindow


def open_with(vault: Path, secret: str, *, is_words: bool) -> OpenDesk:
    """Open the desk in `vault` with its recovery words or its passphrase."""
    if is_words:
        return open_desk(vault, SystemClock(), recovery_words=secret)
    return open_desk(vault, SystemClock(), passphrase=secret)


def documents_folder() -> Path:
    """Return where files are offered to be saved."""
    return Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home()
    )


def post_name(desk: Desk) -> str:
    """Return the name of the post this desk belongs to."""
    found = desk.store.records.standing(Post, {"code": desk.setup.post})
    return found[0].name if found else desk.setup.place


def make_place(
    desk: Desk,
    jobs: Jobs,
    acting: Acting,
    parent: QObject,
    documents: Path | None = None,
    vault: Vault | None = None,
) -> Place:
    """Return where the pages of `desk` stand; files are offered to be saved in `documents`."""
    ways = Ways(parent)
    drafts = Drafts(desk, acting.fault, parent)
    return Place(
        desk=desk,
        jobs=jobs,
        acting=acting,
        drafts=drafts,
        ways=ways,
        names=RecordNames(desk),
        documents=documents or documents_folder(),
        vault=vault,
    )


def make_window(place: Place, preferences: Preferences) -> MainWindow:
    """Return the main window with all its pages."""
    fonts.load_all(resource("fonts"))
    day = Day(place.desk)
    pages = (
        TodayPage(place, day),
        RequestsPage(place, day),
        CasesPage(place),
        MeetingsPage(place),
        HandoversPage(place),
        WorkPlanPage(place),
        ContactsPage(place),
        SubjectsPage(place),
        ReadoutsPage(place),
        SyncPage(place),
        ExportsPage(place),
        StatisticsPage(place),
        RetentionPage(place),
        TakeoverPage(place),
    )
    window = MainWindow(place, pages, SettingsPage(place, preferences), post_name(place.desk))
    window.status.say_lock(preferences.lock_minutes * 60)
    return window


class Run(Protocol):
    """What an open desk needs of the program around it."""

    vault: Path
    jobs: Jobs
    preferences: Preferences

    def dress(self) -> None:
        """Put language and look on the application."""
        ...

    def keep(self, preferences: Preferences) -> None:
        """Remember the user's choices."""
        ...


class Opened(QObject):
    """One open desk: its window, made anew when language or look change, until it is locked or closed."""

    def __init__(self, opened: OpenDesk, run: Run, parent: QObject) -> None:
        """Open the window on a desk."""
        super().__init__(parent)
        self._opened, self._run = opened, run
        self.acting = Acting(self)
        self.faults = Faults(self.acting, self)
        self.place = make_place(opened.desk, run.jobs, self.acting, self, vault=opened.vault)
        self._findings = opened.vault.findings
        self.idle = IdleWatch(run.preferences.lock_minutes, self)
        self.session = SessionWatch(self)
        self.window = self._new_window()
        self.window.restore_draft()
        self.idle.expired.connect(self._lock_idle)
        self.session.locked.connect(self._lock_session)
        self.session.sleeping.connect(self._lock_sleeping)

    def _new_window(self) -> MainWindow:
        window = make_window(self.place, self._run.preferences)
        self.faults.speak_over(window)
        if self._findings:
            window.warn(self._findings)
            window.findings_read.connect(self._findings_read)
        window.lock_asked.connect(self._lock_asked)
        window.closed.connect(self._closed)
        self.faults.lock_asked.connect(self._lock_asked)
        self.idle.ticked.connect(window.status.say_lock)
        self.idle.look()
        settings = window.settings
        if isinstance(settings, SettingsPage):
            settings.changed.connect(self._chosen)
        return window

    def _findings_read(self) -> None:
        self._findings = ()

    def _chosen(self, preferences: Preferences) -> None:
        before = self._run.preferences
        self._run.keep(preferences)
        self.idle.allow(preferences.lock_minutes)
        if replace(preferences, lock_minutes=before.lock_minutes) != before:
            self._renew()

    def _renew(self) -> None:
        old = self.window
        old.closed.disconnect(self._closed)
        geometry = old.geometry()
        self._run.dress()
        self.window = self._new_window()
        self.window.setGeometry(geometry)
        self.window.go("settings")
        self.window.show()
        old.close()
        old.deleteLater()

    def lock(self, reason: LockReason) -> None:
        """Keep what was typed, let go of the vault, and become a fresh locked process, whatever goes wrong."""
        self.idle.stop()
        try:
            self.place.drafts.flush()
            if not self._run.jobs.running:
                self._opened.close()
        finally:
            self.faults.let_go()
            replace_process(self._run.vault, reason)

    def _lock_idle(self) -> None:
        self.lock(LockReason.IDLE)

    def _lock_asked(self) -> None:
        self.lock(LockReason.ASKED)

    def _lock_session(self) -> None:
        self.lock(LockReason.SESSION)

    def _lock_sleeping(self) -> None:
        self.lock(LockReason.SUSPEND)

    def _closed(self) -> None:
        # A closed desk that counted on would replace whatever its process does by then.
        self.idle.stop()
        self.faults.let_go()
        self._run.jobs.stop()
        self._opened.close()
        QApplication.quit()
