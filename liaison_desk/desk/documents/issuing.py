"""Issuing a document: the finished file goes on record, and what it replaces is superseded."""

from dataclasses import replace
from io import BytesIO
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import (
    Prepared,
    Produced,
    prepare,
    prepare_standing,
    produce,
    same_reader,
)
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.desk.staleness import ReadoutStale, check_issuable, source_hash
from liaison_desk.desk.tasks import ask_countersign
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.markings import Audience
from liaison_desk.model.release import is_foreign
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.readouts.render import content_hash
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT

ISSUED_ALONE_RULE: Final = "Issued to the other side without approval"


class ConflictOpen(Refused):
    """A source of the document is in conflict."""

    code = "CONFLICT_OPEN"
    title = N_("{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.")
    advice = N_("Decide the conflict first; both values are kept until then.")


def issue(desk: Desk, prepared: Prepared, produced: Produced) -> Readout:
    """Put the finished file on record; an earlier version for the same reader is superseded.

    What goes to others without anybody's approval is to be countersigned within a day (domain.md §4.5).
    """
    check(desk.setup.role, Power.ISSUE)
    _check_decided(desk, prepared)
    standing = desk.store.records.by_ref(prepared.readout.ref)
    if isinstance(standing, Readout) and standing.id == prepared.readout.id:
        check_issuable(desk, standing)
        if standing.content_hash not in {"", produced.content_hash, _as_offered(desk, standing)}:
            raise ReadoutStale(what=standing.ref)
    elif standing:
        raise BadInput(what=prepared.readout.ref, why="another readout has taken this number meanwhile")
    if prepared.readout.source_hash != source_hash(desk, prepared.readout):
        raise ReadoutStale(what=prepared.readout.ref)
    blob = blobs.put(desk.store.engine, BytesIO(produced.pdf), LARGEST_ATTACHMENT)
    issued = replace(
        prepared.readout,
        status=ReadoutStatus.ISSUED,
        issued_at=desk.now(),
        content_hash=produced.content_hash,
        pdf=blob.sha256.hex(),
        signed_by=produced.signed_by,
    )
    with desk.change("issue_readout") as change:
        for older in same_reader(desk, issued):
            change.put(replace(older, status=ReadoutStatus.SUPERSEDED), seen=older)
        issued = change.put(issued)
        if is_foreign(Audience(issued.audience)) and not issued.approver:
            ask_countersign(desk, change, issued, desk.now(), ISSUED_ALONE_RULE)
        return issued


def issue_readout(
    desk: Desk, source: RecordId, variant: Variant, language: str = "en", agency: str = ""
) -> tuple[Readout, Produced]:
    """Prepare, make and issue a document in one go."""
    prepared = prepare(desk, source, variant, language, agency)
    produced = produce(prepared)
    return issue(desk, prepared, produced), produced


def pdf_of(desk: Desk, readout: Readout) -> bytes:
    """Return the file of an issued readout, checked against its digest."""
    return blobs.read(desk.store.engine, bytes.fromhex(readout.pdf))


def _as_offered(desk: Desk, readout: Readout) -> str:
    """Return the hash of what would be offered today: without the name of who approved it, which is printed since."""
    return content_hash(prepare_standing(desk, replace(readout, approver="")).document)


def _check_decided(desk: Desk, prepared: Prepared) -> None:
    for record in (prepared.readout.source, *(record.id for record in prepared.kept)):
        blocking = [conflict for conflict in conflicts(desk, record) if conflict.blocks]
        if blocking:
            raise ConflictOpen(what=prepared.readout.ref, field=blocking[0].field)
