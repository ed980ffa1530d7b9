"""A desk that its passphrase opens only together with the login keyring."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison_desk.desk.keyring import KeyringUnavailable, bind, is_bound, release, share_for
from liaison_desk.host import keyring_share
from liaison_desk.model.errors import WrongPassphrase
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.vault import Vault
from tests.fakes.keyrings import Kept
from tests.fakes.vaults import PASSPHRASE, new_vault


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Kept:
    kept = Kept()
    monkeypatch.setattr(keyring_share, "_allowed_keyring", lambda: kept)
    return kept


@pytest.fixture
def founded(tmp_path: Path) -> Iterator[tuple[Vault, tuple[str, ...]]]:
    vault, words = new_vault(tmp_path / "vault")
    yield vault, words
    vault.close()


def test_the_share_is_needed_until_it_is_released(
    founded: tuple[Vault, tuple[str, ...]], keyring: Kept
) -> None:
    vault, words = founded
    assert share_for(vault.folder) is None
    bind(vault, PASSPHRASE, FLOOR)
    bind(vault, PASSPHRASE, FLOOR)
    assert len(keyring.secrets) == 1
    vault.close()
    with pytest.raises(WrongPassphrase):
        Vault.open(vault.folder, passphrase=PASSPHRASE)
    Vault.open(vault.folder, recovery_words=words).close()
    with Vault.open(vault.folder, passphrase=PASSPHRASE, keyring_share=share_for(vault.folder)) as again:
        release(again, PASSPHRASE, FLOOR)
        release(again, PASSPHRASE, FLOOR)
        assert not is_bound(again)
    assert not keyring.secrets
    Vault.open(vault.folder, passphrase=PASSPHRASE).close()


def test_a_share_that_the_keyring_lost_is_named_and_not_taken_for_a_wrong_passphrase(
    founded: tuple[Vault, tuple[str, ...]], keyring: Kept
) -> None:
    vault, _ = founded
    bind(vault, PASSPHRASE, FLOOR)
    keyring.secrets.clear()
    with pytest.raises(KeyringUnavailable, match="holds no share"):
        share_for(vault.folder)


def test_without_a_keyring_the_slot_stays_as_it_was(
    founded: tuple[Vault, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _ = founded
    monkeypatch.setattr(keyring_share, "_allowed_keyring", lambda: None)
    with pytest.raises(KeyringUnavailable, match="none on this computer"):
        bind(vault, PASSPHRASE, FLOOR)
    assert not is_bound(vault)


def test_a_folder_without_a_desk_needs_no_share(tmp_path: Path) -> None:
    assert share_for(tmp_path / "nowhere") is None


def test_recovery_words_release_a_desk_whose_keyring_is_lost_for_good(
    founded: tuple[Vault, tuple[str, ...]], keyring: Kept
) -> None:
    vault, words = founded
    bind(vault, PASSPHRASE, FLOOR)
    vault.close()
    keyring.secrets.clear()
    with Vault.open(vault.folder, recovery_words=words) as again:
        release(again, PASSPHRASE, FLOOR)
    Vault.open(vault.folder, passphrase=PASSPHRASE).close()


def test_a_wrong_passphrase_binds_nothing_and_leaves_nothing_in_the_keyring(
    founded: tuple[Vault, tuple[str, ...]], keyring: Kept
) -> None:
    vault, _ = founded
    with pytest.raises(WrongPassphrase):
        bind(vault, f"{PASSPHRASE} no", FLOOR)
    assert not keyring.secrets
    assert not is_bound(vault)
