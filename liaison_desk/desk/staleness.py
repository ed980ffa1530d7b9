"""Approving a readout as its sources stand, and marking it STALE when one of them changes (RL-3)."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from hashlib import sha256
from typing import Final

from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Announcement, Desk
from liaison_desk.model.covered import item_hash, point_hash, question_hash, request_hash
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Item, Point, Question, Readout, Request
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutStatus
from liaison_desk.model.record import Record
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_

IMPORT: Final = "import"
"""The label of the change that brings records in from a file."""
BINDING: Final = frozenset({ReadoutStatus.APPROVED, ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED})
ASKING: Final = frozenset(
    {"request", "acknowledgement", "chaser", "clarification", "delay", "refusal", "feedback"}
)
"""Documents that print what is asked and not what is answered: an answer does not make them stale."""


class ReadoutStale(Refused):
    """A source of a readout changed after it was approved."""

    code = "READOUT_STALE"
    title = N_("{what} cannot be issued: a source changed after it was approved.")
    advice = N_("Have it approved again as it stands now.")


class ApprovalRefused(Refused):
    """A readout that cannot be approved by this person, or as it is."""

    code = "APPROVAL_REFUSED"
    title = N_("{what} cannot be approved: {why}.")
    advice = N_("Let another person approve it, once it is ready.")


def source_hash(desk: Desk, readout: Readout) -> str:
    """Return the hash of what the sources of a readout say now, their markings and audiences included."""
    found = (desk.store.records.get(source) for source in sorted(readout.points))
    answers = readout.document not in ASKING
    said = [
        f"{record.id}:{_said(desk, record, answers=answers)}"
        for record in found
        if record and not record.gone
    ]
    return sha256("\n".join(said).encode()).hexdigest()


def _said(desk: Desk, record: Record, *, answers: bool) -> str:
    """Return the hash of what a document takes from a record; what comes of it later does not change the document."""
    match record:
        case Point():
            return point_hash(record)
        case Request():
            return request_hash(record, ())
        case Question():
            return question_hash(record, answered=answers)
        case Item():
            return item_hash(record)
        case _:
            return covered_hash(desk, record.id)


def is_stale(desk: Desk, readout: Readout) -> bool:
    """Tell whether a source of a readout changed after it was approved."""
    if readout.status is ReadoutStatus.STALE:
        return True
    changed = readout.source_hash and readout.source_hash != source_hash(desk, readout)
    return readout.status in BINDING and bool(changed)


def approve_readout(desk: Desk, readout: Readout, *, by: str = "", reason: str = "") -> Readout:
    """Approve a readout as its sources stand now; nobody approves his own (domain.md §4.5).

    `by` is a reviewer who has no desk of their own and answered in a file.
    """
    approver = by or desk.setup.officer
    check(desk.setup.role, Power.REVIEW)
    if readout.status not in APPROVABLE | {ReadoutStatus.STALE}:
        raise ApprovalRefused(what=readout.ref, why=f"it is “{readout.status.label}”")
    if readout.author == approver:
        raise ApprovalRefused(what=readout.ref, why="it was written by the same person")
    approved = replace(
        readout,
        status=ReadoutStatus.APPROVED,
        approver=approver,
        source_hash=source_hash(desk, readout),
    )
    with desk.change("approve_readout", reason=f"{approver}: {reason}" if reason else "") as change:
        return change.put(approved, seen=readout)


def check_issuable(desk: Desk, readout: Readout) -> None:
    """Refuse a readout that is not approved, or no longer says what was approved."""
    if is_stale(desk, readout):
        raise ReadoutStale(what=readout.ref)
    if readout.status is not ReadoutStatus.APPROVED:
        raise BadInput(what=readout.ref, why=f"it is “{readout.status.label}”, not approved")


def keep_readouts_honest(desk: Desk) -> Callable[[], None]:
    """Mark readouts STALE when this desk changes what they were approved for; returns how to stop it.

    The desk that makes the change marks them: what comes in from others was marked where it was written.
    """

    def listen(announcement: Announcement) -> None:
        if announcement.desk == desk.setup.desk:
            mark_stale(desk, announcement.records, brought_in=announcement.label == IMPORT)

    return desk.subscribe(listen)


def mark_stale(desk: Desk, records: AbstractSet[RecordId], *, brought_in: bool = False) -> list[Readout]:
    """Mark the readouts that rest on changed records.

    One that was approved before its hash was kept is marked for any change, unless it was `brought_in` with
    its sources from a file.
    """
    found = [
        readout
        for source in _wholes(desk, records)
        for readout in desk.store.records.standing(Readout, {"source": source})
        if readout.status in BINDING
        and readout.points & records
        and _differs(desk, readout, unhashed=not brought_in)
    ]
    if found:
        with desk.change("mark_stale") as change:
            for readout in found:
                change.put(replace(readout, status=ReadoutStatus.STALE), seen=readout)
    return found


def _wholes(desk: Desk, records: AbstractSet[RecordId]) -> set[RecordId]:
    """Return the records and what they are a part of: readouts are made from one of these."""
    wholes: set[RecordId] = set()
    rising = set(records)
    while rising:
        wholes |= rising
        found = [desk.store.records.get(record) for record in rising]
        rising = {record.parent for record in found if record and record.parent} - wholes
    return wholes


def _differs(desk: Desk, readout: Readout, *, unhashed: bool) -> bool:
    if not readout.source_hash:
        return unhashed
    return readout.source_hash != source_hash(desk, readout)
