"""Commands on material: the form of a handover, its signatures, its custody record, its discrepancies."""

from argparse import Namespace
from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.finding import contact, found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.handovers import (
    Seen,
    add_event,
    decide_discrepancy,
    move_handover,
    prepare_handover,
    sign_handover,
    verify_item,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import CustodyRecord, custody_record, items_of
from liaison_desk.model.canonical import Json
from liaison_desk.model.custody import Party
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import CustodyEvent, Handover, HandoverItem, Request
from liaison_desk.model.kinds.material import CustodyAct, HandoverKind, HandoverStatus
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import written


def listed(asked: Namespace) -> Answer:
    """List the handovers."""
    with session.opened(asked) as open_desk:
        records = open_desk.desk.store.records.standing(Handover)
    table = rows((record.ref, record.status.label, short(record.subject)) for record in records)
    return Answer(json=[written(record) for record in records], lines=table or ["There is no handover yet."])


def shown(asked: Namespace) -> Answer:
    """Show a custody record, its chain checked now."""
    with session.opened(asked) as open_desk:
        return _stands(open_desk.desk, found(open_desk.desk, Handover, asked.ref))


def prepared(asked: Namespace) -> Answer:
    """Put a form on record with its items."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = desk.new(
            Handover,
            subject=asked.subject,
            handover_kind=HandoverKind(asked.kind),
            request=found(desk, Request, asked.request).id if asked.request else None,
            given_by=contact(desk, asked.giver).id if asked.giver else None,
            taken_by=contact(desk, asked.taker).id if asked.taker else None,
            place=asked.place,
            conditions=asked.conditions,
            return_by=day_named(asked.return_by, "day of return") if asked.return_by else None,
            dispose_after=day_named(asked.dispose_after, "day of disposal") if asked.dispose_after else None,
        )
        handover = prepare_handover(desk, handover, list(_items(desk, handover, asked)))
        return _stands(desk, handover)


def _items(desk: Desk, handover: Handover, asked: Namespace) -> Iterator[HandoverItem]:
    """Read items and what belongs to each, in the order given."""
    parts = (asked.seal, asked.hash, asked.quantity)
    if any(len(part) > len(asked.item) for part in parts):
        raise BadInput(what="--seal, --hash and --quantity", why="there are more of them than items")
    lines = zip_longest(asked.item, *parts, fillvalue="")
    for number, (what, seal, digest, quantity) in enumerate(lines, 1):
        yield desk.new(
            HandoverItem,
            handover=handover.id,
            number=number,
            what=what,
            seal=seal,
            digest=digest,
            quantity=quantity or "1",
        )


def moved(asked: Namespace) -> Answer:
    """Move a handover one step, or name everything that stands in the way."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = found(desk, Handover, asked.ref)
        seen = Seen(by=asked.by, place=asked.place, note=asked.note)
        return _stands(desk, move_handover(desk, handover, HandoverStatus(asked.status), seen))


def signed(asked: Namespace) -> Answer:
    """Note that one of the parties signed."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = found(desk, Handover, asked.ref)
        return _stands(desk, sign_handover(desk, handover, Party(asked.party.upper())))


def happened(asked: Namespace) -> Answer:
    """Add an event to the chain of custody."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = found(desk, Handover, asked.ref)
        event = desk.new(
            CustodyEvent,
            handover=handover.id,
            number=0,
            act=CustodyAct(asked.act),
            at=desk.now(),
            item=_item(desk, handover, asked.item).id if asked.item else None,
            by=asked.by,
            second=asked.second,
            handed_to=asked.to,
            place=asked.place,
            note=asked.note,
        )
        add_event(desk, event)
        return _stands(desk, handover)


def verified(asked: Namespace) -> Answer:
    """Check the seal and hash of an item; a difference opens a discrepancy."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = found(desk, Handover, asked.ref)
        seen = Seen(seal=asked.seal, digest=asked.hash, by=asked.by, note=asked.note)
        differs = verify_item(desk, handover, _item(desk, handover, asked.item), seen)
        stands = _stands(desk, desk.get(Handover, handover.id))
    said = [f"{obstacle.label} A discrepancy is open." for obstacle in differs] or [
        "Seal and hash are right."
    ]
    return Answer(json=stands.json, lines=[*said, "", *stands.lines])


def decided(asked: Namespace) -> Answer:
    """Note the supervisor's decision about a discrepancy."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        handover = decide_discrepancy(desk, found(desk, Handover, asked.ref), asked.decision)
        return _stands(desk, handover)


def _item(desk: Desk, handover: Handover, number: int) -> HandoverItem:
    for item in items_of(desk, handover.id):
        if item.number == number:
            return item
    raise BadInput(what=f"item {number}", why=f"{handover.ref} has no such item")


def _stands(desk: Desk, handover: Handover) -> Answer:
    record = custody_record(desk, handover)
    items = (
        (line.item.number, short(line.item.what), line.item.seal, "checked" if line.check else "not checked")
        for line in record.items
    )
    events = (
        (
            event.number,
            f"{event.at.there():%Y-%m-%d %H:%M}",
            event.act.label,
            event.by,
            short(event.note),
            event.hash[:12],
        )
        for event in record.events
    )
    chain = "holds" if record.holds else f"is broken at {', '.join(map(str, record.broken))}"
    named = [
        ("Handover", f"{handover.ref} {handover.subject}"),
        ("Status", handover.status.label),
        ("Giver", _party(record, Party.GIVER)),
        ("Taker", _party(record, Party.TAKER)),
        ("Chain", chain),
        *([("Discrepancy", handover.discrepancy)] if handover.discrepancy else []),
        *([("Decided", handover.supervisor_decision)] if handover.supervisor_decision else []),
    ]
    lines = [*facts(named), "", *rows(items), "", *rows(events)]
    return Answer(json=_json(record), lines=lines)


def _party(record: CustodyRecord, party: Party) -> str:
    giver = party is Party.GIVER
    who = record.giver if giver else record.taker
    when = record.handover.given_signed if giver else record.handover.taken_signed
    signed_on = f"signed {when.there():%Y-%m-%d %H:%M}" if when else "not signed"
    return f"{who.name if who else 'nobody named'}, {signed_on}"


def _json(record: CustodyRecord) -> Json:
    return {
        **written(record.handover),
        "items": [
            {**written(line.item), "checked": line.check is not None, "differs": [*line.differs]}
            for line in record.items
        ],
        "events": [written(event) for event in record.events],
        "deadlines": [written(deadline) for deadline in record.deadlines],
        "chain_holds": record.holds,
        "broken": list(record.broken),
    }


_REF: Final = argument("ref", metavar="REF", help="the handover's reference")
_BY: Final = argument("--by", default="", metavar="WHO", help="who did it (usual: the officer)")
_PLACE: Final = argument("--place", default="", metavar="PLACE", help="where")
_NOTE: Final = argument("--note", default="", metavar="TEXT", help="what is to be said about it")
_SEVERAL: Final = {"action": "append", "default": []}

COMMANDS: Final = (
    Command(words=("handover", "list"), says="list the handovers", run=listed),
    Command(
        words=("handover", "show"), says="show a custody record and check its chain", run=shown, arguments=(_REF,)
    ),
    Command(
        words=("handover", "prepare"),
        says="put a form on record with its items",
        run=prepared,
        arguments=(
            argument("subject", metavar="SUBJECT", help="what is handed over"),
            argument("--kind", choices=[kind.value for kind in HandoverKind], default="EVID_IN"),
            argument("--request", metavar="REF", help="the request it belongs to"),
            argument("--giver", metavar="CODE", help="the contact who gives"),
            argument("--taker", metavar="CODE", help="the contact who takes"),
            argument("--item", metavar="WHAT", help="a thing; say it once for each", **_SEVERAL),
            argument("--seal", metavar="NUMBER", help="the seal of each item, in their order", **_SEVERAL),
            argument("--hash", metavar="SHA256", help="the hash of each item, in their order", **_SEVERAL),
            argument("--quantity", metavar="N", help="how many of each item, in their order", **_SEVERAL),
            argument("--conditions", default="", metavar="TEXT", help="on what conditions"),
            argument("--return-by", metavar="DAY", help="to be returned by"),
            argument("--dispose-after", metavar="DAY", help="to be disposed of after"),
            _PLACE,
        ),
    ),
    Command(
        words=("handover", "move"),
        says="move a handover one step, or name what stands in the way",
        run=moved,
        arguments=(
            _REF,
            argument("status", type=str.upper, choices=[status.value for status in HandoverStatus], metavar="STATUS",
                     help=", ".join(status.value for status in HandoverStatus)),
            _BY, _PLACE, _NOTE,
        ),
    ),
    Command(
        words=("handover", "sign"),
        says="note that the giver or the taker signed",
        run=signed,
        arguments=(_REF, argument("party", choices=["giver", "taker"], help="who signed")),
    ),
    Command(
        words=("handover", "event"),
        says="add an event to the chain of custody",
        run=happened,
        arguments=(
            _REF,
            argument("act", type=str.upper, choices=[act.value for act in CustodyAct], metavar="EVENT",
                     help=", ".join(act.value for act in CustodyAct)),
            argument("--item", type=whole_number, metavar="N", help="the item it happened to"),
            argument("--second", default="", metavar="WHO", help="the second person"),
            argument("--to", default="", metavar="WHO", help="to whom"),
            _BY, _PLACE, _NOTE,
        ),
    ),
    Command(
        words=("handover", "verify"),
        says="check the seal and hash of an item",
        run=verified,
        arguments=(
            _REF,
            argument("item", type=whole_number, metavar="N", help="number of the item"),
            argument("--seal", required=True, metavar="NUMBER", help="the seal as found"),
            argument("--hash", default="", metavar="SHA256", help="the hash as found"),
            _BY, _NOTE,
        ),
    ),
    Command(
        words=("handover", "decide"),
        says="note the supervisor's decision about a discrepancy",
        run=decided,
        arguments=(_REF, argument("decision", metavar="TEXT", help="what was decided")),
    ),
)  # fmt: skip
