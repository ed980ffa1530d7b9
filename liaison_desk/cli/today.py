"""The command that shows the day: what is late, due, waiting, stopped, back from headquarters, red."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import rows, short
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.today import Owed, Today, today
from liaison_desk.model.canonical import Json
from liaison_desk.model.deadlines import in_zone
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Request
from liaison_desk.model.moment import Moment
from liaison_desk.store.links import BundleRow


def shown(asked: Namespace) -> Answer:
    """Show the day as it stands, or as it stood at another moment."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = today(desk)
        return Answer(json=_json(desk, found), lines=list(_lines(desk, found)))


def _json(desk: Desk, found: Today) -> Json:
    return {
        "as_of": str(desk.now()),
        "due_now": [_owed(one) for one in found.due_now],
        "due_24h": [_owed(one) for one in found.due_soon],
        "clocks_stopped": [_owed(one) for one in found.stopped],
        "waiting_for_us": [_request(one) for one in found.waiting_for_us],
        "waiting_for_them": [_request(one) for one in found.waiting_for_them],
        "gate_answers": [
            {"ref": about.ref if about else "", "assessment": one.ref or one.id, "outcome": one.outcome.value}
            for one, about in found.gate_answers
        ],
        "red_commitments": [
            {"ref": one.ref, "text": one.text, "due": str(one.due or ""), "slips": one.slips}
            for one in found.red
        ],
        "discrepancies": [
            {"ref": one.ref, "subject": one.subject, "discrepancy": one.discrepancy}
            for one in found.discrepancies
        ],
        "actions": [
            {"ref": one.ref, "what": one.what, "owner": one.owner, "due": str(one.due or "")}
            for one in found.actions
        ],
        "conflicts": [
            {"ref": _named(desk, one.record), "field": one.field, "blocks": one.blocks}
            for one in found.conflicts
        ],
        "without_receipt": [
            {"ref": one.ref, "number": one.number, "made_at": one.made_at} for one in found.without_receipt
        ],
        "bring_forward": [
            {**_request(one), "on": str(one.bring_forward or "")} for one in found.bring_forward
        ],
    }


def _owed(one: Owed) -> dict[str, Json]:
    clock = one.clock
    return {
        "ref": one.record.ref if one.record else "",
        "title": one.record.title if one.record else "",
        "question": one.question,
        "kind": clock.deadline.deadline_kind.value,
        "due_utc": f"{clock.due.at:%Y-%m-%dT%H:%M:%SZ}" if clock.due else None,
        "here": clock.here,
        "home": clock.home,
        "words": clock.in_words,
        "why": clock.why,
        "owed_by_us": clock.deadline.owed_by_us,
    }


def _request(one: Request) -> dict[str, Json]:
    return {"ref": one.ref, "subject": one.subject, "status": one.status.value, "urgency": one.urgency.value}


def _named(desk: Desk, record: RecordId) -> str:
    found = desk.store.records.get(record)
    return (found.ref or found.title) if found else record


def _lines(desk: Desk, found: Today) -> Iterator[str]:
    yield f"{desk.now().there():%A %d %B %Y, %H:%M %Z}"
    sections = (
        ("Late or due now", [_clocked(one) for one in found.due_now]),
        ("Due in 24 hours", [_clocked(one) for one in found.due_soon]),
        ("Clock stopped", [_clocked(one) for one in found.stopped]),
        ("Decided by headquarters", [(_ref(about), one.outcome.label) for one, about in found.gate_answers]),
        ("Waiting for us", [_said(one) for one in found.waiting_for_us]),
        ("Waiting for them", [_said(one) for one in found.waiting_for_them]),
        ("Red commitments", [(one.ref, str(one.due or ""), short(one.text)) for one in found.red]),
        ("Discrepancies", [(one.ref, short(one.subject)) for one in found.discrepancies]),
        ("Actions due", [(one.ref, str(one.due), one.owner, short(one.what)) for one in found.actions]),
        ("To be decided", [(_named(desk, one.record), one.field) for one in found.conflicts]),
        ("Bundles without receipt", [_sent(desk, one) for one in found.without_receipt]),
        ("Brought forward", [_said(one) for one in found.bring_forward]),
    )
    for heading, table in sections:
        if table:
            yield ""
            yield f"{heading} ({len(table)})"
            yield from (f"  {line}" for line in rows(table))


def _clocked(one: Owed) -> tuple[str, ...]:
    title = short(one.record.title, 40) if one.record else ""
    return (one.name, one.clock.deadline.deadline_kind.label, one.clock.in_words, one.clock.here, title)


def _said(one: Request) -> tuple[str, ...]:
    return (one.ref, one.status.label, short(one.subject))


def _sent(desk: Desk, one: BundleRow) -> tuple[str, ...]:
    return one.ref, in_zone(Moment.parse(one.made_at).at, desk.setup.zone)


def _ref(record: object) -> str:
    return str(getattr(record, "ref", ""))


COMMANDS: Final = (
    Command(
        words=("today",),
        says="show what is late, due, waiting, stopped, decided, red or to be decided",
        run=shown,
        arguments=(
            argument(
                "--as-of", metavar="TIME", help="as it stood at another moment, such as 2026-03-20T14:00Z"
            ),
        ),
    ),
)
