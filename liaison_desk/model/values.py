"""Values as they are written in the log: one codec per type, both directions."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment, day_named

Cell: TypeAlias = str | int | None
Column: TypeAlias = Literal["text", "int"]


@dataclass(frozen=True, kw_only=True)
class Codec:
    """How values of one type are written: as JSON in the log, as a cell in a table."""

    type: Any
    column: Column
    encode: Callable[[Any], Json]
    decode: Callable[[Json], Any]
    element: "Codec | None" = None
    optional: bool = False
    structured: bool = False
    """Whether a cell holds JSON text."""

    def reads(self, written: Json) -> bool:
        """Whether `written` can be decoded here; what a newer program wrote may not be."""
        try:
            self.decode(written)
        except BadInput:
            return False
        return True

    def cell(self, value: Any) -> Cell:
        """Return the cell for a value: its JSON, or canonical JSON text for an object."""
        written = self.encode(value)
        if isinstance(written, bool):
            return int(written)
        if written is None or isinstance(written, str | int):
            return written
        return dumps(written).decode()


@cache
def codec(hint: Any) -> Codec:
    """Return the codec for a type as it stands in a record definition."""
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return _optional(hint)
    if origin is frozenset:
        element = codec(get_args(hint)[0])
        return Codec(type=hint, column="text", encode=_sorted(element), decode=_set(element), element=element)
    plain = getattr(hint, "__supertype__", hint)
    if plain in _PLAIN:
        return _PLAIN[plain]
    if isinstance(plain, type) and issubclass(plain, Code):
        return Codec(type=plain, column="text", encode=str, decode=_code(plain))
    raise TypeError(f"no codec for {hint!r}")


def _optional(hint: Any) -> Codec:
    (inner,) = (codec(part) for part in get_args(hint) if part is not NoneType)
    return Codec(
        type=inner.type,
        column=inner.column,
        encode=lambda value: None if value is None else inner.encode(value),
        decode=lambda value: None if value is None else inner.decode(value),
        optional=True,
        structured=inner.structured,
    )


def _sorted(element: Codec) -> Callable[[Any], Json]:
    return lambda values: sorted(str(element.encode(value)) for value in values)


def _set(element: Codec) -> Callable[[Json], Any]:
    def decode(value: Json) -> frozenset[Any]:
        if not isinstance(value, list | tuple):
            raise BadInput(what="value", why="it is not a list")
        return frozenset(element.decode(item) for item in value)

    return decode


def _code(kind: type[Code]) -> Callable[[Json], Code]:
    def decode(value: Json) -> Code:
        try:
            return kind(_text(value))
        except ValueError:
            known = ", ".join(member.value for member in kind)
            raise BadInput(what=f"code {value!r}", why=f"it is none of {known}") from None

    return decode


def _only(kind: type, said: str) -> Callable[[Json], Any]:
    def decode(value: Json) -> Any:
        if type(value) is not kind:
            raise BadInput(what="value", why=f"it is not {said}")
        return value

    return decode


_text = _only(str, "text")


def _flag(value: Json) -> bool:
    if not isinstance(value, int) or value not in {0, 1}:
        raise BadInput(what="value", why="it is not true or false")
    return bool(value)


def _date(value: Json) -> date:
    return day_named(_text(value), "date")


def _moment(value: Json) -> Moment:
    return Moment.parse(_text(value))


_PLAIN: dict[Any, Codec] = {
    str: Codec(type=str, column="text", encode=str, decode=_text),
    int: Codec(type=int, column="int", encode=int, decode=_only(int, "a whole number")),
    bool: Codec(type=bool, column="int", encode=bool, decode=_flag),
    date: Codec(type=date, column="text", encode=date.isoformat, decode=_date),
    Moment: Codec(type=Moment, column="text", encode=str, decode=_moment),
    Marking: Codec(
        type=Marking, column="text", encode=Marking.to_json, decode=Marking.from_json, structured=True
    ),
}
