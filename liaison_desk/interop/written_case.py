"""An object of a test case read with care: what is missing in it or not as it should be is named."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final, TypeVar

from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput

AnyCode = TypeVar("AnyCode", bound=Code)
_UNSAID: Final = "\0"


class WrittenCase:
    """One JSON object of a case; a null is as good as nothing said."""

    def __init__(self, found: object, name: str) -> None:
        """Take the object called `name`; BadInput where it is none."""
        if not isinstance(found, dict):
            raise BadInput(what=name, why="it is not one object in braces")
        self._found: dict[str, Any] = found
        self._name = name

    @property
    def names(self) -> Iterator[str]:
        """The names of everything in it."""
        return iter(self._found)

    def has(self, name: str) -> bool:
        """Tell whether something is said under a name."""
        return self._found.get(name) is not None

    def value(self, name: str) -> Any:
        """Return what is said under a name, unread."""
        return self._found.get(name)

    def text(self, name: str, usual: str = _UNSAID) -> str:
        """Return a text that must be there, unless there is a usual one."""
        found = self._found.get(name)
        if found is None and usual is not _UNSAID:
            return usual
        if not isinstance(found, str) or not found:
            raise self._wrong(name, "it is missing" if found in (None, "") else "it is not text")
        return found

    def texts(self, name: str) -> list[str]:
        """Return a list of texts; a text alone is a list of one."""
        found = self._found.get(name)
        if found is None:
            return []
        listed = [found] if isinstance(found, str) else found
        if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
            raise self._wrong(name, "it is not a list of texts")
        return listed

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Return true or false."""
        found = self._found.get(name)
        if found is not None and not isinstance(found, bool):
            raise self._wrong(name, "it is not true or false")
        return default if found is None else found

    def number(self, name: str, usual: int | None = None) -> int:
        """Return a whole number of at least nought that must be there, unless there is a usual one."""
        found = self._found.get(name)
        if found is None and usual is not None:
            return usual
        if type(found) is not int or found < 0:
            raise self._wrong(name, "it is not a whole number")
        return found

    def day(self, name: str) -> date:
        """Return a day that must be there; of a moment, its day."""
        said = self.text(name)
        try:
            return date.fromisoformat(said.partition("T")[0])
        except ValueError:
            raise self._wrong(name, "it is not like 2026-02-06") from None

    def moment(self, name: str) -> datetime:
        """Return a moment that must be there, with or without an offset."""
        try:
            return datetime.fromisoformat(self.text(name))
        except ValueError:
            raise self._wrong(name, "it is not like 2026-02-06T20:00") from None

    def code(self, kind: type[AnyCode], name: str) -> AnyCode:
        """Return a code that must be there."""
        return self.read(kind, self.text(name), name)

    def read(self, kind: type[AnyCode], code: str, name: str) -> AnyCode:
        """Return the code of a text; BadInput lists the codes there are."""
        try:
            return kind(code)
        except ValueError:
            known = ", ".join(member.value for member in kind)
            raise self._wrong(name, f"{code!r} is none of {known}") from None

    def part(self, name: str, *, required: bool = True) -> "WrittenCase":
        """Return an object within it; an empty one where it may be left out."""
        if not self.has(name) and required:
            raise self._wrong(name, "it is missing")
        return WrittenCase(self._found.get(name) if self.has(name) else {}, f"{name} of the {self._name}")

    def parts(self, name: str) -> list["WrittenCase"]:
        """Return a list of objects within it."""
        found = self._found.get(name)
        if found is not None and not isinstance(found, list):
            raise self._wrong(name, "it is not a list")
        return [WrittenCase(one, f"{name} of the {self._name}") for one in found or ()]

    def _wrong(self, name: str, why: str) -> BadInput:
        return BadInput(what=f"{name} of the {self._name}", why=why)
