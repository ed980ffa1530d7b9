"""Who may write what, judged where changes come in: post, place on the roster, revocation (bundle.md §2)."""

from typing import TYPE_CHECKING

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.setup import Role
from liaison_desk.model.ids import DeskId
from liaison_desk.model.ops import BORN, ERASED, Change
from liaison_desk.store.aside import HEARSAY
from liaison_desk.store.intake import Judge
from liaison_desk.sync.roster import HeldRoster

if TYPE_CHECKING:
    from liaison_desk.model.ids import RecordId


def judge_of(desk: Desk, sender: DeskId, held: HeldRoster | None) -> Judge:
    """Return the judge of what `sender` brings: why a change may not be applied under a roster, or nothing.

    A change is not signed by itself, its bundle is: so only headquarters may bring the changes of others.
    """
    headquarters = {identity.desk for identity in held.roster.headquarters} if held else set()

    def judge(change: Change) -> str:
        if change.desk != sender and sender not in headquarters:
            return HEARSAY
        if change.desk in headquarters or change.desk == desk.setup.desk:
            return ""
        member = held.roster.member(change.desk) if held else None
        if member is None:
            return "its author is not on the roster"
        if not member.believes(change.seq):
            return "its author was revoked before"
        if desk.setup.role is not Role.HEADQUARTERS and member.post != desk.setup.post:
            return "its author belongs to another post"
        if any(op.field == ERASED for _, op in change.ops):
            return "its author may not order an erasure"
        return _outside(desk, change, member.post)

    return judge


def _outside(desk: Desk, change: Change, post: str) -> str:
    """Return a post writes its own records only."""
    born: dict[RecordId, str] = {op.record: "" for _, op in change.ops if op.field == BORN}
    born |= {
        op.record: str(op.value)
        for _, op in change.ops
        if op.field == "post" and op.record in born and not op.erased
    }
    known = desk.store.log.posts(op.record for _, op in change.ops if op.record not in born)
    moved = [op for _, op in change.ops if op.field == "post" and op.record not in born]
    if moved or any(owner not in {post, ""} for owner in (*born.values(), *known.values())):
        return "it writes records of another post"
    return ""
