"""Reading the fields of a JSON object from elsewhere: each asked for by name and kind, none guessed."""

import base64
import re
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from liaison_desk.model.canonical import Json

MOMENT_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LINE = re.compile(r"[^\x00-\x1f\x7f]{1,200}")
_MOST_ITEMS = 100_000


class Fields:
    """The fields of one JSON object; every method raises ValueError with what is wrong."""

    def __init__(self, value: Json, known: Collection[str] | None = None) -> None:
        """Take an object; with `known`, one that has no other fields."""
        if not isinstance(value, Mapping):
            raise ValueError("there is something else where an object belongs")  # noqa: TRY004 - the text is wrong, not our types
        self._fields = value
        strange = value.keys() - set(known) if known is not None else set()
        if strange:
            raise ValueError(f"the field {min(strange)[:40]} is unknown")

    def present(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self._fields.get(name) is not None

    def whole(self, name: str, least: int = 0) -> int:
        """Read a whole number, not below `least`."""
        value = self._fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise ValueError(f"{name} is not a number from {least} up")
        return value

    def flag(self, name: str) -> bool:
        """Read true or false."""
        value = self._fields.get(name)
        if not isinstance(value, bool):
            raise ValueError(f"{name} is neither true nor false")  # noqa: TRY004 - the text is wrong, not our types
        return value

    def text(self, name: str, pattern: re.Pattern[str] = _LINE) -> str:
        """Read a text that matches `pattern` from end to end: one line, unless told otherwise."""
        value = self._fields.get(name)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError(f"{name} is not as it should be")
        return value

    def digest(self, name: str) -> str:
        """Read a SHA-256 in 64 small hexadecimal digits."""
        return self.text(name, _DIGEST)

    def moment(self, name: str) -> datetime:
        """Read an instant in UTC, to the second."""
        text = self.text(name, _MOMENT)
        try:
            return datetime.strptime(text, MOMENT_FORMAT).replace(tzinfo=UTC)
        except ValueError:
            raise ValueError(f"{name} is not a time") from None

    def binary(self, name: str, size: int) -> bytes:
        """`size` bytes in canonical Base64."""
        text = self._fields.get(name)
        try:
            data = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
        except ValueError:
            data = b""
        if len(data) != size or base64.b64encode(data).decode("ascii") != text:
            raise ValueError(f"{name} is not {size} bytes in Base64")
        return data

    def octets(self, name: str, most: int) -> bytes:
        """Read up to `most` bytes in canonical Base64."""
        text = self._fields.get(name)
        try:
            data = base64.b64decode(text, validate=True) if isinstance(text, str) else None
        except ValueError:
            data = None
        if data is None or len(data) > most or base64_text(data) != text:
            raise ValueError(f"{name} is not Base64 of at most {most} bytes")
        return data

    def items(self, name: str) -> Sequence[Json]:
        """Read the items of a list."""
        value = self._fields.get(name)
        if isinstance(value, str) or not isinstance(value, Sequence) or len(value) > _MOST_ITEMS:
            raise ValueError(f"{name} is not a list")
        return value

    def inner(self, name: str) -> Json:
        """Whatever stands there, for another reader."""
        return self._fields.get(name)


def written_moment(moment: datetime) -> str:
    """Write an instant as these documents do: UTC, to the second."""
    return moment.astimezone(UTC).strftime(MOMENT_FORMAT)


def base64_text(data: bytes) -> str:
    """Canonical Base64 with padding."""
    return base64.b64encode(data).decode("ascii")
