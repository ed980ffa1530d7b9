"""The switch on the Settings page that makes the login keyring a second thing it takes to open the desk."""

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.keyring import is_bound, share_for
from liaison_desk.host import keyring_share
from liaison_desk.store.vault import Vault
from tests.fakes.keyrings import Kept
from tests.fakes.vaults import PASSPHRASE
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Kept:
    kept = Kept()
    monkeypatch.setattr(keyring_share, "_allowed_keyring", lambda: kept)
    return kept


@pytest.fixture
def vault(stage: Stage) -> Vault:
    assert stage.place.vault is not None
    return stage.place.vault


def flip(stage: Stage, passphrase: str) -> QCheckBox:
    switch = part(stage.page("settings"), QCheckBox, "settingKeyring")
    switch.click()
    sheet = part(stage.window, QWidget, "passphraseSheet")
    part(sheet, QLineEdit, "passphrase").setText(passphrase)
    press(sheet, "confirmButton")
    return switch


def test_it_is_off_and_can_be_switched_on_and_off_again(
    stage: Stage, vault: Vault, keyring: Kept, qtbot: QtBot
) -> None:
    assert not part(stage.page("settings"), QCheckBox, "settingKeyring").isChecked()
    switch = flip(stage, PASSPHRASE)
    qtbot.waitUntil(lambda: is_bound(vault) and stage.window.isEnabled(), timeout=20_000)
    assert switch.isChecked()
    assert share_for(vault.folder) is not None
    qtbot.waitUntil(lambda: stage.window.findChild(QWidget, "passphraseSheet") is None)
    switch = flip(stage, PASSPHRASE)
    qtbot.waitUntil(lambda: not is_bound(vault) and stage.window.isEnabled(), timeout=20_000)
    assert not switch.isChecked()
    assert not keyring.secrets
    assert not stage.refusals


def test_a_wrong_passphrase_changes_nothing(stage: Stage, vault: Vault, keyring: Kept, qtbot: QtBot) -> None:
    stage.window.go("settings")
    vault.opened_by = min(vault.slots.slots)
    switch = flip(stage, "not the passphrase at all")
    qtbot.waitUntil(lambda: bool(stage.refusals), timeout=20_000)
    assert not is_bound(vault)
    assert not switch.isChecked()
    assert not keyring.secrets
    part(stage.window, QWidget, "refusalSheet").close()


def test_without_a_keyring_the_switch_goes_back_and_says_why(
    stage: Stage, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_share, "_allowed_keyring", lambda: None)
    switch = flip(stage, PASSPHRASE)
    said = "there is none on this computer that can be trusted"
    qtbot.waitUntil(lambda: said in spoken(stage.page("settings")), timeout=20_000)
    assert "Nothing was changed." in spoken(stage.page("settings"))
    assert not switch.isChecked()
    assert not is_bound(vault)
    assert stage.window.isEnabled()


def test_changing_one_s_mind_puts_the_switch_back(stage: Stage, vault: Vault, qtbot: QtBot) -> None:
    switch = part(stage.page("settings"), QCheckBox, "settingKeyring")
    switch.click()
    press(part(stage.window, QWidget, "passphraseSheet"), "cancelButton")
    assert not switch.isChecked()
