"""How a record is written out for a person: labels from its definition, names instead of ids."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from liaison_desk.cli.output import facts
from liaison_desk.desk.desk import Desk
from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record, field_specs


def shown(desk: Desk, record: Record) -> list[str]:
    """Return a record as aligned lines: what differs from nothing, without what is kept for the program."""
    return facts(_facts(desk, record))


def _facts(desk: Desk, record: Record) -> Iterator[tuple[str, str]]:
    yield record.kind.capitalize(), record.ref or record.id
    for name, spec in field_specs(type(record)).items():
        value = getattr(record, name)
        if name == "ref" or value in (None, "", False, frozenset()):
            continue
        yield spec.field.label, _text(desk, value)


def _text(desk: Desk, value: Any) -> str:
    match value:
        case Code():
            return value.label
        case bool():
            return "yes" if value else "no"
        case Marking():
            return value.banner
        case Moment():
            return f"{value.there():%Y-%m-%d %H:%M} {value.zone}"
        case date():
            return value.isoformat()
        case frozenset():
            return "\n".join(sorted(_text(desk, item) for item in value))
        case str():
            return _named(desk, value)
        case _:
            return str(value)


def _named(desk: Desk, text: str) -> str:
    """Return the title of the record whose id this is, and any other text as it is."""
    if len(text) == len("00000000-0000-0000-0000-000000000000") and text.count("-") == 4:  # noqa: PLR2004 - RFC 9562
        found = desk.store.records.get(RecordId(text))
        return found.title if found else text
    return text


def as_text(value: Json) -> str:
    """Return a written value for a person."""
    if value is None:
        return ""
    return value if isinstance(value, str) else dumps(value).decode()
