"""Commands on what is kept: reviews that are due, legal holds, keeping, stripping, erasing, and orders on their way."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import counted, rows, short
from liaison_desk.desk.commands.retention import (
    ErasureReport,
    anonymise,
    erase,
    keep,
    lift_hold,
    place_hold,
)
from liaison_desk.desk.queries.retention import dry_run, reviews, travelling
from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Request
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import Record, written
from liaison_desk.model.retention import Ground

CERTIFICATE_FILE: Final = "erasure.json"
_GROUNDS: Final = [ground.value for ground in Ground if ground is not Ground.ANON]


def erased(asked: Namespace) -> Answer:
    """Erase records with all their parts, or tell what would go."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        records = [desk.find(name) for name in asked.refs]
        if asked.dry_run:
            run = dry_run(desk, records)
            table = [
                *(("goes", *_named(record)) for record in run.records),
                *(("held", *_named(record)) for record in run.held_by),
                *(("still names it", *_named(record)) for record in run.mentions),
            ]
            json: Json = {
                "records": [_brief(record) for record in run.records],
                "held_by": [_brief(record) for record in run.held_by],
                "mentions": [_brief(record) for record in run.mentions],
            }
            return Answer(json=json, lines=[*rows(table), "", "Nothing was changed."])
        if asked.ground is None:
            raise BadInput(what="ground", why="an erasure needs one")
        path = files.target(asked.certificate, CERTIFICATE_FILE) if asked.certificate else None
        with files.awaited(path) as write:
            report = erase(desk, records, Ground(asked.ground), keep_mentions=asked.keep_mentions)
            write(report.certificate.encode())
    return _reported(report)


def anonymised(asked: Namespace) -> Answer:
    """Strip a request of everything but what is counted."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        if not isinstance(record, Request):
            raise BadInput(what=asked.ref, why=f"a {record.kind} is not counted; erase it")
        return _reported(anonymise(open_desk.desk, record))


def due(asked: Namespace) -> Answer:
    """List what is to be looked at by a day."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        until = day_named(asked.until, "day") if asked.until else desk.now().there().date()
        found = reviews(desk, until)
    table = rows(
        (review.due.day, review.due.rule, "held" if review.held_by else "", *_named(review.record))
        for review in found
    )
    json: Json = [
        {
            **_brief(review.record),
            "due": review.due.day.isoformat(),
            "rule": review.due.rule,
            "held": bool(review.held_by),
        }
        for review in found
    ]
    return Answer(json=json, lines=table or ["Nothing is to be reviewed."])


def held(asked: Namespace) -> Answer:
    """Place a legal hold."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        place_hold(open_desk.desk, record, asked.reason)
    return Answer(json=_brief(record), lines=[f"{record.ref or record.id} is under legal hold."])


def lifted(asked: Namespace) -> Answer:
    """Lift a legal hold."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        lift_hold(open_desk.desk, record, asked.reason)
    return Answer(json=_brief(record), lines=[f"The legal hold on {record.ref or record.id} is lifted."])


def kept(asked: Namespace) -> Answer:
    """Keep a record for another while."""
    with session.opened(asked) as open_desk:
        record = open_desk.desk.find(asked.ref)
        until = day_named(asked.until, "day of the next review") if asked.until else None
        task = keep(open_desk.desk, record, until, asked.reason)
    return Answer(
        json=written(task), lines=[f"{record.ref or record.id} is kept and looked at again on {task.due}."]
    )


def ordered(asked: Namespace) -> Answer:
    """List the erasure orders, and which desks have acknowledged each."""
    with session.opened(asked) as open_desk:
        found = travelling(open_desk.desk)
    table = rows(
        (one.order.kind, one.order.record, "acknowledged: " + (", ".join(one.acknowledged) or "-"),
         "waiting: " + (", ".join(one.waiting) or "-"))
        for one in found
    )  # fmt: skip
    json: Json = [
        {
            "record": one.order.record,
            "kind": one.order.kind,
            "order": one.order.value,
            "acknowledged": list(one.acknowledged),
            "waiting": list(one.waiting),
        }
        for one in found
    ]
    return Answer(json=json, lines=table or ["Nothing was erased."])


def _reported(report: ErasureReport) -> Answer:
    left = "no table holds its text any more" if not report.tables else f"text is left in {report.tables}"
    said = f"{counted(report.records, 'record was', 'records were')} erased; {left}."
    json: Json = {
        "records": report.records,
        "tables": list(report.tables),
        "certificate": loads(report.certificate.encode()),
    }
    return Answer(json=json, lines=[said, "The order goes out with the next bundle."])


def _named(record: Record) -> tuple[str, str, str]:
    return record.kind, record.ref or record.id, short(record.title)


def _brief(record: Record) -> dict[str, Json]:
    return {"kind": record.kind, "id": record.id, "ref": record.ref}


_REF: Final = argument("ref", metavar="REF", help="reference or id")
_REASON: Final = argument("reason", metavar="REASON", help="why")

COMMANDS: Final = (
    Command(
        words=("erase",),
        says="erase records with all their parts, here and on every desk that has them",
        run=erased,
        arguments=(
            argument("refs", nargs="+", metavar="REF", help="reference or id"),
            argument("--ground", choices=_GROUNDS, help="why it is erased"),
            argument("--dry-run", action="store_true", help="tell what would go, and change nothing"),
            argument(
                "--keep-mentions", action="store_true", help="what still says the name means somebody else"
            ),
            argument("--certificate", metavar="FILE", help="write the certificate there"),
        ),
    ),
    Command(
        words=("retention", "due"),
        says="list what is to be looked at again",
        run=due,
        arguments=(argument("--until", metavar="DAY", help="by this day (usual: today)"),),
    ),
    Command(
        words=("retention", "keep"),
        says="keep a record for another while",
        run=kept,
        arguments=(
            _REF,
            argument(
                "until", nargs="?", metavar="DAY", help="the day of the next review (usual: as its rule says)"
            ),
            _REASON,
        ),
    ),
    Command(
        words=("retention", "hold"), says="put a record under legal hold", run=held, arguments=(_REF, _REASON)
    ),
    Command(words=("retention", "lift"), says="lift a legal hold", run=lifted, arguments=(_REF, _REASON)),
    Command(
        words=("retention", "anonymise"),
        says="strip a request of everything but what is counted",
        run=anonymised,
        arguments=(_REF,),
    ),
    Command(
        words=("retention", "orders"),
        says="list erasure orders and which desks acknowledged them",
        run=ordered,
    ),
)
