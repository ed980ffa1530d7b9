"""Records that a field names by reference or code, as people do: they become ids, and what names none is refused."""

from collections.abc import Collection, Mapping
from typing import Final

from liaison_desk.desk.desk import Desk, NotFound
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Contact, Workstream
from liaison_desk.model.markings import audience_named
from liaison_desk.model.record import Record, field_specs

_CODED: Final = (Agency, Contact, Workstream)
"""What is known by a code of its own, such as RCMP, C04 or W3."""


def with_ids(
    desk: Desk, kind: type[Record], values: Mapping[str, Json], standing: Record | None = None
) -> dict[str, Json]:
    """Return fields with an id for every record they name; what `standing` names already may be unknown here."""
    specs = field_specs(kind)
    found = dict(values)
    for name, value in values.items():
        if name not in specs or not specs[name].names_records:
            continue
        before = specs[name].codec.encode(getattr(standing, name)) if standing else None
        kept = before if isinstance(before, list) else [before]
        if isinstance(value, list | tuple):
            found[name] = [_id(desk, one, kept) for one in value]
        else:
            found[name] = _id(desk, value, kept)
    return found


def check_audiences(record: Record, seen: Record | None = None) -> None:
    """Refuse an entry of what a record is releasable to that is no audience, unless it stood there before."""
    for entry in sorted(record.releasable_to - (seen.releasable_to if seen else frozenset())):
        audience_named(entry, "releasable to")


def _id(desk: Desk, name: Json, kept: Collection[Json]) -> Json:
    if not name or not isinstance(name, str) or name in kept:
        return name
    try:
        return desk.find(name).id
    except NotFound:
        coded = [record.id for kind in _CODED for record in desk.store.records.standing(kind, {"code": name})]
    if len(coded) > 1:
        raise BadInput(what=f"code {name}", why="several records bear it; name one by its reference or id")
    if not coded:
        raise NotFound(what=name)
    return coded[0]
