"""Canonical JSON (RFC 8785) out, strict JSON in: one byte string for one value, and no surprises on reading."""

import json
import re
from collections.abc import Mapping, Sequence
from json.encoder import encode_basestring
from typing import Final, TypeAlias

from liaison_desk.model.errors import BadInput

Json: TypeAlias = bool | int | str | Sequence["Json"] | Mapping[str, "Json"] | None

LARGEST_INTEGER: Final = 2**53 - 1
DEEPEST: Final = 32
LONGEST: Final = 16 * 1024 * 1024
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
"""Half a character, and the one that PostgreSQL cannot keep."""
_decode = json.JSONDecoder().decode


def dumps(value: Json) -> bytes:
    """Write `value` as RFC 8785 bytes.

    Floating point is not part of the format; an integer must fit an IEEE 754 double exactly. A value
    that breaks this is a bug of ours, so it raises ValueError or TypeError, not a DeskError.
    """
    return _text(value, 0).encode()


def _text(value: Json, depth: int) -> str:
    if depth > DEEPEST:
        raise ValueError("nested too deeply for canonical JSON")
    if type(value) is str:  # nearly everything is; the patterns below ask twenty times as many questions
        return quoted(value)
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case int():
            if abs(value) > LARGEST_INTEGER:
                raise ValueError("integer too large for canonical JSON")
            return str(int(value))
        case list() | tuple():
            return "[" + ",".join([_text(item, depth + 1) for item in value]) + "]"
        case Mapping():
            keys = sorted(value, key=None if "".join(value).isascii() else _utf_16)
            return "{" + ",".join(f"{quoted(key)}:{_text(value[key], depth + 1)}" for key in keys) + "}"
        case Sequence():
            return _text(list(value), depth)
    raise TypeError(f"{type(value).__name__} has no place in canonical JSON")


def _utf_16(key: str) -> bytes:
    return key.encode("utf-16-be")


def quoted(text: str) -> str:
    """Write one text as it stands in canonical JSON."""
    unusable = "\0" in text if text.isascii() else _UNUSABLE.search(text)
    if unusable:
        raise ValueError("lone surrogate or null character in text")
    return encode_basestring(text)


def reread(written: str) -> Json:
    """Read what `dumps` wrote and the vault has kept since: nothing in it is to be refused."""
    if written.startswith('"') and "\\" not in written:
        return written[1:-1]
    value: Json = _decode(written)
    return value


def loads(data: bytes, *, what: str = "JSON", limit: int = LONGEST) -> Json:
    """Read one JSON value strictly; `what` names the source in the error.

    Refused with BadInput: not UTF-8, over `limit` bytes, NaN and floats, duplicate keys, integers
    beyond 2^53, nesting beyond 32, lone surrogates, null characters, anything after the value.
    """
    if len(data) > limit:
        raise BadInput(what=what, why=f"it is larger than {limit} bytes")
    try:
        value: Json = json.loads(
            data.decode(),
            parse_float=_refuse_float,
            parse_int=_integer,
            parse_constant=_refuse_float,
            object_pairs_hook=_object,
        )
        _check(value, 0)
    except (ValueError, RecursionError) as fault:
        why = "it is nested too deeply" if isinstance(fault, RecursionError) else _reason(fault)
        raise BadInput(what=what, why=why) from None
    return value


def _reason(fault: ValueError) -> str:
    match fault:
        case json.JSONDecodeError():
            return f"it is not JSON at character {fault.pos + 1}"
        case UnicodeDecodeError():
            return f"it is not UTF-8 at byte {fault.start + 1}"
    return str(fault)


def _refuse_float(text: str) -> Json:
    raise ValueError(f"the number {text[:20]} is not a whole number")


def _integer(text: str) -> int:
    if len(text) > len(str(LARGEST_INTEGER)) + 1 or abs(int(text)) > LARGEST_INTEGER:
        raise ValueError("a number is too large")
    return int(text)


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


def _check(value: Json, depth: int) -> None:
    if depth > DEEPEST:
        raise ValueError("it is nested too deeply")
    match value:
        case str():
            if _UNUSABLE.search(value):
                raise ValueError("it holds half a character (lone surrogate) or a null character")
        case Mapping():
            for key, item in value.items():
                _check(key, depth)
                _check(item, depth + 1)
        case Sequence():
            for item in value:
                _check(item, depth + 1)
