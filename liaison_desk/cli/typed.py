"""Values of fields as people type them at a terminal."""

import re
from collections.abc import Iterable
from typing import Final

from liaison_desk.cli.usage import PROGRAM, WrongUsage
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record, field_specs

_WHOLE: Final = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_YES: Final = {"yes": True, "true": True, "no": False, "false": False}


def assignments(kind: type[Record], words: Iterable[str]) -> dict[str, Json]:
    """Read words such as `place=Ottawa`; WrongUsage where one is not like that, BadInput for an unknown field."""
    values: dict[str, Json] = {}
    for word in words:
        name, equals, text = word.partition("=")
        if not equals:
            raise WrongUsage(why=f"{word!r} is not like FIELD=VALUE", command=f"{PROGRAM} record put")
        values[name] = value(kind, name, text)
    return values


def value(kind: type[Record], name: str, text: str) -> Json:
    """Return what was typed for a field, as the field is written in the log.

    Texts, codes, dates and times stand for themselves; whole numbers, yes and no; sets are words between
    commas or a JSON list; markings are JSON. Nothing at all empties a field that may be empty.
    """
    spec = field_specs(kind).get(name)
    if spec is None:
        known = ", ".join(field_specs(kind))
        raise BadInput(what=f"field {name}", why=f"a {kind.kind} has {known}")
    if spec.is_set and not text.startswith("["):
        return [part.strip() for part in text.split(",") if part.strip()]
    if spec.codec.optional and not text:
        return None
    if spec.codec.type is bool and text.lower() in _YES:
        return _YES[text.lower()]
    if spec.codec.type is int and not _WHOLE.fullmatch(text):
        raise BadInput(what=f"field {name}", why="it is not a whole number")
    if spec.is_set or spec.codec.structured or spec.codec.column == "int":
        return loads(text.encode(), what=f"field {name}")
    return text
