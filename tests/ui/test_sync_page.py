"""The exchange as an officer and headquarters see it, each in their own window."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_place, make_window
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import enrolment_file, held_roster, roster_file
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.exchange.sending import make_bundle, peer_named, preview, to_send
from liaison_desk.desk.opening import OpenDesk, found_desk, unsaved
from liaison_desk.desk.queries.exchange import bundles_without_receipt, waiting_changes
from liaison_desk.host.mailbox.folder import FolderMailbox
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.moment import Moment
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.pages import sync
from liaison_desk.ui.pages.dispatches import DispatchPane
from liaison_desk.ui.pages.enrolment import CompareSheet, EnrolmentPane, own_fingerprint
from liaison_desk.ui.pages.leaving import LeavingPane
from liaison_desk.ui.pages.sync import SyncPage
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.widgets.daylist import DayList
from liaison_desk.ui.widgets.rows import RowList
from tests.fakes.postings import Folders, SteadyClock
from tests.fakes.vaults import PASSPHRASE
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage
from tests.ui.lasting import answer, refused


@pytest.fixture
def page(stage: Stage) -> SyncPage:
    found = stage.page("sync")
    assert isinstance(found, SyncPage)
    return found


@pytest.fixture
def headquarters(folders: Folders) -> Iterator[OpenDesk]:
    with folders.open_headquarters() as opened:
        yield opened


def leaving(page: SyncPage) -> LeavingPane:
    shown = page.stack.currentWidget()
    assert isinstance(shown, LeavingPane)
    return shown


def bundles_told(page: SyncPage) -> str:
    """What the list says of the bundles that this program made or took in."""
    rows = page.list.rows.row_model.rows
    return " ".join(row.spoken for row in rows if row.key.startswith("bundle:"))


def test_what_will_leave_is_seen_first(page: SyncPage, stage: Stage, desk: Desk) -> None:
    waiting = len(to_send(desk, peer_named(desk, "HQ")))
    assert page.count() == (waiting, False)
    rows = part(leaving(page), RowList, "leavingRecords")
    assert rows.row_model.rowCount() > 50
    assert stage.window.banner.text().startswith("CONFIDENTIAL")


def test_changes_and_records_are_told_apart_and_the_list_counts_what_its_filters_count(
    page: SyncPage, desk: Desk
) -> None:
    waiting = waiting_changes(desk)
    peer = desk.store.links.peers()[0]
    records = preview(desk, peer).records
    assert len(records) > waiting > 0
    page.open_record(f"peer:{peer.desk}")
    said = spoken(page.stack)
    assert f"{len(records)} records will leave" in said
    assert f"In {waiting} change" in said
    listed = [
        row for row in page.list.rows.row_model.rows if not row.key.startswith(("peer:", sync.ENROLMENT))
    ]
    assert f"{len(listed)} of {len(listed)}" in spoken(page.list)


def test_much_that_will_leave_is_looked_through_in_a_job(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sync, "AT_ONCE", 0)
    page = stage.page("sync")
    assert isinstance(page, SyncPage)
    assert not stage.window.isEnabled()
    qtbot.waitUntil(stage.window.isEnabled, timeout=20_000)
    assert part(leaving(page), RowList, "leavingRecords").row_model.rowCount() > 50


def test_a_bundle_travels_and_its_receipt_comes_back(
    page: SyncPage, stage: Stage, desk: Desk, headquarters: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    leaving(page).make_at(tmp_path / "out.ldb")
    qtbot.waitUntil((tmp_path / "out.ldb").exists, timeout=20_000)
    qtbot.waitUntil(lambda: "No receipt yet" in bundles_told(page))
    with (tmp_path / "out.ldb").open("rb") as sealed:
        assert accept_bundle(headquarters.desk, sealed).state == "applied"
    answer = FolderMailbox(tmp_path).writing("back.ldb")
    make_bundle(headquarters.desk, peer_named(headquarters.desk, "OTTA"), answer)
    leaving(page).take_from(tmp_path / "back.ldb")
    qtbot.waitUntil(lambda: "Receipt came" in bundles_told(page), timeout=20_000)
    assert not to_send(desk, peer_named(desk, "HQ"))
    assert stage.window.isEnabled()
    qtbot.waitUntil(lambda: "Nothing waits for HQ" in spoken(leaving(page)))


def test_a_bundle_that_is_refused_is_told_and_changes_nothing(
    page: SyncPage, stage: Stage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = desk.store.digest()
    (tmp_path / "torn.ldb").write_bytes(b"age-encryption.org/v1\n-> X25519 torn")
    leaving(page).take_from(tmp_path / "torn.ldb")
    qtbot.waitUntil(lambda: bool(stage.refusals), timeout=20_000)
    assert desk.store.digest() == before
    part(stage.window, QWidget, "refusalSheet").close()


def test_each_bundle_has_its_page(page: SyncPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    make_bundle(desk, peer_named(desk, "HQ"), FolderMailbox(tmp_path).writing("out.ldb"))
    page.read_now()
    key = next(row.key for row in page.list.rows.row_model.rows if row.key.startswith("bundle:"))
    page.open_record(key)
    assert "Not confirmed yet" in spoken(page.stack)


def test_the_receipt_of_a_bundle_made_elsewhere_is_noted_by_hand(
    page: SyncPage, stage: Stage, desk: Desk, qtbot: QtBot
) -> None:
    (waiting,) = desk.store.records.standing(Dispatch, {"receipt_at": None})
    assert waiting.ref in [bundle.ref for bundle in bundles_without_receipt(desk)]
    page.open_record(waiting.ref)
    assert "network folder" in spoken(page.stack)
    press(page.stack, "noteReceipt")
    early = Moment(waiting.made_at.at - timedelta(hours=1), waiting.made_at.zone)
    assert "before the bundle" in str(refused(stage, receipt_at=early))
    press(page.stack, "noteReceipt")
    answer(stage, qtbot, receipt_at=Moment(waiting.made_at.at + timedelta(minutes=10), "Asia/Kolkata"))
    assert not bundles_without_receipt(desk)
    qtbot.waitUntil(lambda: "The other side has confirmed this bundle." in spoken(page.stack))
    shown = page.stack.currentWidget()
    assert isinstance(shown, DispatchPane)
    assert shown.findChild(QWidget, "noteReceipt") is None


def test_today_leads_to_the_bundle_that_has_no_receipt(stage: Stage, desk: Desk) -> None:
    (waiting,) = bundles_without_receipt(desk)
    today = stage.page("today")
    rows = part(today, DayList, "day_bundles")
    rows.opened.emit(rows.row_model.rows[0].key)
    page = stage.shown
    assert isinstance(page, SyncPage)
    assert isinstance(page.stack.currentWidget(), DispatchPane)
    assert waiting.ref in spoken(page.stack)


def test_a_desk_that_is_not_enrolled_joins_headquarters_in_the_window(
    dress: Dress, headquarters: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    new, _ = found_desk(
        tmp_path / "new", PASSPHRASE, unsaved("DEL", officer="B. Roy"), SteadyClock(), cost=FLOOR
    )
    windows = []
    panes: list[EnrolmentPane] = []
    jobs: list[Jobs] = []
    for desk in (new.desk, headquarters.desk):
        acting = Acting()
        jobs.append(Jobs(acting.fault))
        place = make_place(desk, jobs[-1], acting, acting, documents=tmp_path)
        window = make_window(place, Preferences())
        qtbot.addWidget(window)
        window.show()
        window.go("sync", "enrolment")
        sync = next(page for page in window.pages if page.key == "sync")
        assert isinstance(sync, SyncPage)
        shown = sync.stack.currentWidget()
        assert isinstance(shown, EnrolmentPane)
        windows.append(window)
        panes.append(shown)
    mine, theirs = panes
    (tmp_path / "me.ldenrol").write_bytes(enrolment_file(new.desk))
    theirs.compare(tmp_path / "me.ldenrol")
    _hear(theirs, own_fingerprint(new.desk))
    theirs._save_to(roster_file(headquarters.desk), tmp_path / "roster.ldroster")
    mine.compare(tmp_path / "roster.ldroster")
    _hear(mine, "these are not the words that they read")
    assert held_roster(new.desk) is None
    part(windows[0], QWidget, "refusalSheet").close()
    mine.compare(tmp_path / "roster.ldroster")
    _hear(mine, own_fingerprint(headquarters.desk))
    assert held_roster(new.desk) is not None
    assert [peer.name for peer in new.desk.store.links.peers()] == ["HQ"]
    for window, job in zip(windows, jobs, strict=True):
        window.close()
        job.stop()
    new.close()


def _hear(pane: EnrolmentPane, words: str) -> None:
    (sheet,) = [found for found in pane.findChildren(CompareSheet) if found.isVisible()]
    part(sheet, QLineEdit, "heardWords").setText(words)
    press(sheet, "confirmButton")
