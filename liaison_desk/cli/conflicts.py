"""Commands on conflicts: what was written on two desks without knowing of each other, and the decision."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session, typed
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.output import rows
from liaison_desk.cli.usage import PROGRAM, WrongUsage
from liaison_desk.cli.written import as_text
from liaison_desk.desk.commands.records import decide
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import Conflict, Side, conflicts
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record


def shown(asked: Namespace) -> Answer:
    """List every field in conflict with both its values."""
    with session.opened(asked) as open_desk:
        found = conflicts(open_desk.desk)
        lines = [line for conflict in found for line in _lines(open_desk.desk, conflict)]
        json = [_json(open_desk.desk, conflict) for conflict in found]
    return Answer(json=json, lines=lines or ["There is nothing to decide."])


def _lines(desk: Desk, conflict: Conflict) -> list[str]:
    head = f"{_ref(desk, conflict)}, {_field(conflict)}" + (", blocks issuing" if conflict.blocks else "")
    sides = [
        (f"  {number}", as_text(side.value), side.author, f"{side.at.there():%Y-%m-%d %H:%M}")
        for number, side in enumerate(conflict.sides, 1)
    ]
    return [head, *(f"  {line}" for line in rows(sides))]


def _field(conflict: Conflict) -> str:
    return f"{conflict.field} {conflict.element}".strip()


def _ref(desk: Desk, conflict: Conflict) -> str:
    record = desk.store.records.get(conflict.record)
    return (record.ref if record else "") or conflict.record


def _json(desk: Desk, conflict: Conflict) -> Json:
    return {
        "record": conflict.record,
        "ref": _ref(desk, conflict),
        "kind": conflict.kind,
        "field": conflict.field,
        "element": conflict.element,
        "blocks": conflict.blocks,
        "sides": [
            {"at": str(side.at), "author": side.author, "desk": side.op.desk, "value": side.value}
            for side in conflict.sides
        ],
    }


def decided(asked: Namespace) -> Answer:
    """Settle a conflict: with one of its sides, or with a value typed."""
    if (asked.value is None) == (asked.side is None):
        raise WrongUsage(why="a decision is a VALUE or a --side", command=f"{PROGRAM} conflicts decide")
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        value = _chosen(open_desk.desk, record, asked)
        decide(open_desk.desk, record, asked.field, value, asked.element)
    said = as_text(value) or "nothing"
    return Answer(
        json={"record": record.id, "field": asked.field, "element": asked.element, "value": value},
        lines=[f"Decided: {asked.field} of {record.ref or record.id} says {said}."],
    )


def _chosen(desk: Desk, record: Record, asked: Namespace) -> Json:
    if asked.value is not None:
        return typed.value(type(record), asked.field, asked.value)
    sides = [
        conflict.sides
        for conflict in conflicts(desk, record.id)
        if (conflict.field, conflict.element) == (asked.field, asked.element)
    ]
    if not sides or not 1 <= asked.side <= len(sides[0]):
        raise BadInput(what=f"side {asked.side} of {asked.field}", why="there is no such side to this field")
    side: Side = sides[0][asked.side - 1]
    return side.value


COMMANDS: Final = (
    Command(words=("conflicts",), says="list every field that two desks wrote against each other", run=shown),
    Command(
        words=("conflicts", "decide"),
        says="settle a conflict, with one of its sides or with a value of your own",
        run=decided,
        arguments=(
            argument("ref", metavar="REF", help="the record"),
            argument("field", metavar="FIELD", help="the field"),
            argument("value", nargs="?", metavar="VALUE", help="what it says from now on"),
            argument(
                "--side", type=whole_number, metavar="N", help="take this side, as numbered by “conflicts”"
            ),
            argument(
                "--element", default="", metavar="ELEMENT", help="which element, where the field is a set"
            ),
        ),
    ),
)
