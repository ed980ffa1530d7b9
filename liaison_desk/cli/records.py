"""Commands on records: list, show, write, trace, find, undo, and one number for them all."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import files, session, typed
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.output import counted, rows, short
from liaison_desk.cli.usage import PROGRAM, WrongUsage
from liaison_desk.cli.written import as_text, shown
from liaison_desk.desk.commands.ceiling import pointer_to
from liaison_desk.desk.commands.filing import correct, file_record
from liaison_desk.desk.commands.naming import with_ids
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import Line, history
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.undo import CannotUndo, undo
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import KINDS
from liaison_desk.model.record import Record, read, written
from liaison_desk.store.records import Page


def listed(asked: Namespace) -> Answer:
    """List the records of a kind, in the order of its list."""
    kind = KINDS[asked.kind]
    with session.opened(asked) as open_desk:
        records = open_desk.desk.store.records
        page = Page(order=kind.order_field or "id", limit=asked.limit)
        found = records.where(kind, page=page) if asked.removed else records.standing(kind, page=page)
        total = records.count(kind)
    table = rows((record.ref or record.id, short(record.title)) for record in found)
    lines = [*table, *(["", f"{total:,} in all."] if total > len(found) else [])]
    return Answer(
        json=[written(record) for record in found], lines=lines or [f"There is no {asked.kind} yet."]
    )


def got(asked: Namespace) -> Answer:
    """Show one record whole."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        return Answer(json=written(record), lines=shown(open_desk.desk, record))


def put(asked: Namespace) -> Answer:
    """Write a record, new or corrected, from words and a JSON object."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        if asked.what in KINDS:
            new = _new(desk, asked)
            record = file_record(desk, pointer_to(new, asked.pointer) if asked.pointer else new)
            said = f"{record.ref or record.id} is on the desk."
        else:
            standing = desk.find(asked.what)
            values = _object(asked.source) | typed.assignments(type(standing), asked.fields)
            if not values:
                raise WrongUsage(why="no field is given", command=f"{PROGRAM} record put")
            record = correct(desk, standing, values)
            said = f"{record.ref or record.id} was corrected."
    return Answer(json=written(record), lines=[said])


def _new(desk: Desk, asked: Namespace) -> Record:
    blank = _object(asked.source) | typed.assignments(KINDS[asked.what], asked.fields)
    if blank.pop("kind", asked.what) != asked.what:
        raise BadInput(what="kind", why=f"it is not {asked.what}")
    defaults = written(desk.new(_Blank))
    return read(KINDS, {**defaults, **with_ids(desk, KINDS[asked.what], blank), "kind": asked.what})


class _Blank(Record, kind="blank"):
    """A record with nothing but what every new record of a desk has."""


def _object(source: str | None) -> dict[str, Json]:
    if source is None:
        return {}
    found = loads(files.contents(source), what=source)
    if not isinstance(found, dict):
        raise BadInput(what=source, why="it is not one object in braces")
    return dict(found)


def traced(asked: Namespace) -> Answer:
    """Show everything that was written to a record, the newest first."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        found = history(open_desk.desk, record.id)
    table = [
        (f"{line.at.there():%Y-%m-%d %H:%M}", line.author, line.label, _what(line), _became(line))
        for line in found
    ]
    return Answer(json=[_line(line) for line in found], lines=rows(table))


def _what(line: Line) -> str:
    return short(line.field if line.element is None else f"{line.field} {line.element}", 30)


def _became(line: Line) -> str:
    old, new = as_text(line.old), as_text(line.new)
    return short(f"{old} → {new}" if old else new)


def _line(line: Line) -> Json:
    return {
        "at": str(line.at),
        "author": line.author,
        "desk": line.desk,
        "seq": line.seq,
        "label": line.label,
        "reason": line.reason,
        "field": line.field,
        "element": line.element,
        "old": line.old,
        "new": line.new,
    }


def searched(asked: Namespace) -> Answer:
    """Find records by what they say."""
    with session.opened(asked) as open_desk:
        found = [hit.record for hit in find(open_desk.desk, " ".join(asked.text), asked.limit)]
    table = rows((record.kind, record.ref or record.id, short(record.title)) for record in found)
    return Answer(json=[written(record) for record in found], lines=table or ["Nothing was found."])


def digest(asked: Namespace) -> Answer:
    """Give the order-insensitive digest of the records."""
    with session.opened(asked) as open_desk:
        found = open_desk.desk.store.digest()
        records = sum(open_desk.desk.store.records.count(kind) for kind in KINDS.values())
    return Answer(json={"digest": found, "records": records}, lines=[found])


def undone(asked: Namespace) -> Answer:
    """Undo a change of this desk."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        last = desk.store.log.last(desk.setup.desk)
        seq = asked.seq or (last[0] if last else 0)
        found = desk.store.log.find(desk.setup.desk, seq)
        if found is None:
            raise CannotUndo(why="there is no such change")
        ((_, change),) = desk.store.log.numbered([found[0]])
        undo(desk, seq)
    touched = len({op.record for _, op in change.ops})
    said = f"Change {seq} ({change.label}, {counted(touched, 'record', 'records')}) was undone."
    return Answer(json={"undone": seq, "label": change.label, "records": touched}, lines=[said])


_REF: Final = argument("ref", metavar="REF", help="its reference, such as OTTA-MTG-26-0001-K, or its id")
_LIMIT: Final = argument(
    "--limit", type=whole_number, default=100, metavar="N", help="at most so many (usual: 100)"
)

COMMANDS: Final = (
    Command(
        words=("record", "list"),
        says="list the records of a kind",
        run=listed,
        arguments=(
            argument("kind", choices=list(KINDS), metavar="KIND", help=", ".join(KINDS)),
            _LIMIT,
            argument("--removed", action="store_true", help="with those that were removed"),
        ),
    ),
    Command(words=("record", "get"), says="show one record", run=got, arguments=(_REF,)),
    Command(
        words=("record", "put"),
        says="write a record: a new one of a KIND, or corrections to a REF",
        run=put,
        arguments=(
            argument(
                "what", metavar="KIND|REF", help="a kind for a new record, a reference or id for one there is"
            ),
            argument("fields", nargs="*", metavar="FIELD=VALUE", help="what it says"),
            argument(
                "--from",
                dest="source",
                metavar="FILE",
                help="fields as one JSON object; - for standard input",
            ),
            argument(
                "--pointer",
                default="",
                metavar="PLACE",
                help="keep no text, only where the paper is: for what may not be held here",
            ),
        ),
    ),
    Command(
        words=("record", "history"),
        says="show everything written to a record, the newest first",
        run=traced,
        arguments=(_REF,),
    ),
    Command(
        words=("search",),
        says="find records by their words, in any spelling; the last word may be only begun",
        run=searched,
        arguments=(argument("text", nargs="+", metavar="WORD", help="words to find"), _LIMIT),
    ),
    Command(words=("digest",), says="print one number for all records, equal where desks agree", run=digest),
    Command(
        words=("undo",),
        says="undo the newest change of this desk, or one by its number",
        run=undone,
        arguments=(
            argument(
                "seq", type=whole_number, nargs="?", metavar="NUMBER", help="see “record history --json”"
            ),
        ),
    ),
)
