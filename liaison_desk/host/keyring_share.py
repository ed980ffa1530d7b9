"""An optional share of a key slot in the login keyring: never required, never sufficient, off by default."""

import base64
import binascii
import queue
import threading
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import Protocol, TypeVar

Answer = TypeVar("Answer")

_SERVICE = "Liaison Desk key share"
_WAIT_SECONDS = 10.0

_ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
"""The only keyrings that are ever made; keyring's own search, its configuration file and its environment
variables, which can name a keyring that writes plain text, are not asked (security.md §5.3)."""


class Unavailable(StrEnum):
    """Why the keyring gives no share; the officer goes on with the passphrase alone."""

    NO_KEYRING = "no_keyring"
    LOCKED = "locked"
    TIMED_OUT = "timed_out"
    MISSING = "missing"
    NOT_KEPT = "not_kept"
    FAILED = "failed"


class Keyring(Protocol):
    """What we ask of a keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return the secret, or nothing when there is none."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""
        ...


class KeyringShare:
    """The share of one vault in the login keyring of this user."""

    def __init__(
        self,
        vault_id: str,
        *,
        wait_seconds: float = _WAIT_SECONDS,
        find: Callable[[], Keyring | None] | None = None,
    ) -> None:
        """Name the vault; nothing is asked of any keyring yet."""
        self._vault_id = vault_id
        self._wait_seconds = wait_seconds
        self._find = find or _allowed_keyring

    def keep(self, secret: bytes) -> Unavailable | None:
        """Store the share and read it back; nothing when it is kept, else why it is not."""

        def work(keyring: Keyring) -> Unavailable | None:
            keyring.set_password(_SERVICE, self._vault_id, base64.b64encode(secret).decode("ascii"))
            if _decoded(keyring.get_password(_SERVICE, self._vault_id)) == secret:
                return None
            keyring.delete_password(_SERVICE, self._vault_id)
            return Unavailable.NOT_KEPT

        return self._ask(work)

    def recall(self) -> bytes | Unavailable:
        """Return the share, or why there is none."""
        return self._ask(lambda keyring: _decoded(keyring.get_password(_SERVICE, self._vault_id)))

    def forget(self) -> Unavailable | None:
        """Delete the share; nothing when it is gone, else why that cannot be said."""

        def work(keyring: Keyring) -> Unavailable | None:
            if keyring.get_password(_SERVICE, self._vault_id) is not None:
                keyring.delete_password(_SERVICE, self._vault_id)
            return None

        return self._ask(work)

    def _ask(self, work: Callable[[Keyring], Answer]) -> Answer | Unavailable:
        """Work with the keyring in a thread of its own: one that hangs costs a wait and no more."""
        answers: queue.SimpleQueue[Answer | Unavailable] = queue.SimpleQueue()
        thread = threading.Thread(
            target=lambda: answers.put(_answer(self._find, work)), name="keyring", daemon=True
        )
        thread.start()
        try:
            return answers.get(timeout=self._wait_seconds)
        except queue.Empty:
            return Unavailable.TIMED_OUT


def _answer(find: Callable[[], Keyring | None], work: Callable[[Keyring], Answer]) -> Answer | Unavailable:
    """Find a keyring and work with it; whatever goes wrong there becomes a value."""
    try:
        keyring = find()
        return Unavailable.NO_KEYRING if keyring is None else work(keyring)
    except Exception as error:  # noqa: BLE001 - a keyring raises anything; unlocking goes on
        return Unavailable.LOCKED if type(error).__name__ == "KeyringLocked" else Unavailable.FAILED


def _allowed_keyring() -> Keyring | None:
    """Return the first allowed keyring that works on this machine."""
    for module_name, class_name in _ALLOWED:
        backend = getattr(import_module(module_name), class_name)
        try:
            backend.priority  # noqa: B018 - reading it asks the keyring whether it can work here
        except Exception:  # noqa: BLE001, S112 - each backend says no in its own way
            continue
        keyring: Keyring = backend()
        return keyring
    return None


def _decoded(kept: str | None) -> bytes | Unavailable:
    """Return the bytes of a kept share, or that there is none we could use."""
    if kept is None:
        return Unavailable.MISSING
    try:
        return base64.b64decode(kept, validate=True)
    except binascii.Error:
        return Unavailable.FAILED
