"""What a bundle brought beside its changes is said in a sheet, in the window's language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.errors import NotEnrolled
from liaison_desk.desk.exchange.notices import Notice
from liaison_desk.desk.exchange.receiving import Accepted
from liaison_desk.desk.exchange.sending import make_bundle, peer_named
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.queries.exchange import fingerprint_picture
from liaison_desk.host.mailbox.folder import FolderMailbox
from liaison_desk.model.kinds import Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.leaving import LeavingPane, bundle_from
from liaison_desk.ui.pages.standing import sync_chip
from liaison_desk.ui.pages.sync import SyncPage
from liaison_desk.ui.pages.taken import TakenSheet, is_worth_telling
from liaison_desk.ui.theme.look import Look
from tests.fakes.postings import Folders
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress, Stage


@pytest.fixture
def page(stage: Stage) -> SyncPage:
    found = stage.page("sync")
    assert isinstance(found, SyncPage)
    return found


@pytest.fixture
def headquarters(folders: Folders) -> Iterator[OpenDesk]:
    with folders.open_headquarters() as opened:
        yield opened


def somebody(desk: Desk, name: str) -> Contact:
    return put_record(desk, desk.new(Contact, name=name, side=Side.HOST))


def known_to_both(desk: Desk, headquarters: OpenDesk, folder: Path) -> Contact:
    contact = somebody(desk, "Somebody")
    make_bundle(desk, peer_named(desk, "HQ"), FolderMailbox(folder).writing("up.ldb"))
    take_at(headquarters.desk, folder / "up.ldb")
    return contact


def change(desk: Desk, contact: Contact, unit: str) -> None:
    there = desk.get(Contact, contact.id)
    put_record(desk, replace(there, unit=unit), seen=there)


def send(opened: OpenDesk, folder: Path, name: str) -> Path:
    sink = FolderMailbox(folder).writing(name)
    make_bundle(opened.desk, peer_named(opened.desk, "OTTA"), sink, incremental=True)
    return folder / name


def take(page: SyncPage, bundle: Path) -> None:
    pane = page.stack.currentWidget()
    assert isinstance(pane, LeavingPane)
    pane.take_from(bundle)


def test_a_bundle_that_is_held_says_which_one_is_missing_and_then_which_followed(
    page: SyncPage, stage: Stage, desk: Desk, headquarters: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    bundles = []
    shared = known_to_both(desk, headquarters, tmp_path)
    for number in range(2):
        change(headquarters.desk, shared, f"Unit {number}")
        bundles.append(send(headquarters, tmp_path, f"{number}.ldb"))
    take(page, bundles[1])
    qtbot.waitUntil(lambda: stage.window.findChild(TakenSheet) is not None, timeout=20_000)
    sheet = part(stage.window, TakenSheet, "takenSheet")
    assert "Missing before this one: 1" in spoken(sheet)
    assert "Bundle held until number 1 comes" in spoken(sheet)
    press(sheet, "confirmButton")
    qtbot.waitUntil(lambda: stage.window.findChild(TakenSheet) is None)


def test_a_clock_ahead_is_said_and_the_page_shows_the_bundle(
    page: SyncPage, stage: Stage, desk: Desk, headquarters: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    shared = known_to_both(desk, headquarters, tmp_path)
    headquarters.desk.clock.ms += 400 * 86_400_000  # type: ignore[attr-defined]
    change(headquarters.desk, shared, "North")
    take(page, send(headquarters, tmp_path, "ahead.ldb"))
    qtbot.waitUntil(lambda: stage.window.findChild(TakenSheet) is not None, timeout=20_000)
    sheet = part(stage.window, TakenSheet, "takenSheet")
    assert Notice.CLOCK_AHEAD.label in spoken(sheet)
    assert sheet.isVisible()
    assert "Accepted" in str([row.spoken for row in page.list.rows.row_model.rows])


def test_everything_that_was_odd_is_in_words_of_the_language(stage: Stage, dress: Dress) -> None:
    odd = Accepted(
        peer="HQ",
        number=7,
        state="applied",
        waiting=2,
        quarantined=["abcd 5: its author is not on the roster"],
        warnings=[Notice.WE_WENT_BACK.label],
        roster_refused=NotEnrolled(),
        then_applied=[8],
    )
    assert is_worth_telling(odd)
    said = spoken(TakenSheet(odd, "Accepted", stage.window))
    for words in ("2 changes wait", "abcd 5: its author is not on the roster", "put back", "now: 8"):
        assert words in said
    dress("fr", Look.LIGHT)
    said = spoken(TakenSheet(odd, "Accepté", stage.window))
    assert "abcd 5\u00a0: son auteur n’est pas au registre" in said
    assert "2 modifications en attendent d’autres" in said
    assert "put back" not in said
    assert "not enrolled" not in said


def test_a_bundle_with_nothing_odd_needs_no_sheet() -> None:
    assert not is_worth_telling(Accepted(peer="HQ", number=1, state="applied", applied=5, receipts=1))


def test_a_record_says_in_which_bundle_it_left(stage: Stage, desk: Desk, tmp_path: Path) -> None:
    contact = somebody(desk, "Somebody")
    assert sync_chip(contact, stage.place).text == "Only on this device"
    first = make_bundle(desk, peer_named(desk, "HQ"), FolderMailbox(tmp_path).writing("one.ldb"))
    assert first.ref.startswith("OTTA-BND-")
    assert sync_chip(contact, stage.place).text == f"In bundle {first.ref}"
    again = put_record(desk, replace(contact, unit="North"), seen=contact)
    assert sync_chip(again, stage.place).text == "Only on this device"
    second = make_bundle(desk, peer_named(desk, "HQ"), FolderMailbox(tmp_path).writing("two.ldb"))
    assert sync_chip(again, stage.place).text == f"In bundle {second.ref}"


def test_the_history_says_what_both_desks_changed(
    page: SyncPage, stage: Stage, desk: Desk, headquarters: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    contact = known_to_both(desk, headquarters, tmp_path)
    put_record(desk, replace(contact, unit="South", rank="Major"), seen=contact)
    change(headquarters.desk, contact, "East")
    take_at(desk, send(headquarters, tmp_path, "down.ldb"))
    tab = history_tab(stage.place, contact)
    qtbot.addWidget(tab)
    lines = [label.text() for label in tab.findChildren(QLabel)]
    marked = [line for line in lines if "(changed on both desks)" in line]
    assert len(marked) == 2
    assert {"South" in line or "East" in line for line in marked} == {True}


def take_at(desk: Desk, path: Path) -> None:
    assert bundle_from(desk, path).state == "applied"


def test_the_fingerprint_is_shown_as_a_code_too(page: SyncPage, stage: Stage, desk: Desk) -> None:
    stage.window.go("sync", "enrolment")
    code = part(page.stack, QLabel, "fingerprintCode")
    drawn = code.pixmap().toImage()
    assert drawn.width() == drawn.height()
    places = [(x, y) for x in range(0, drawn.width(), 4) for y in range(0, drawn.height(), 4)]
    assert {drawn.pixelColor(*place).lightness() for place in places} == {0, 255}
    assert fingerprint_picture(desk).startswith(b"\x89PNG")
    assert code.accessibleName() == "Fingerprint of this desk as a QR code"
    assert part(page.stack, QWidget, "deskFingerprint").isVisible()
