"""What happens to a document besides issuing it: drafted, withdrawn, countersigned, copied, agreed, confirmed."""

from dataclasses import replace
from io import BytesIO
from typing import Final

from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.documents.preparing import Prepared, Produced, prepare_standing, produce
from liaison_desk.desk.documents.signing import Signing
from liaison_desk.desk.queries.readouts import copies_of, wordings
from liaison_desk.desk.staleness import ReadoutStale
from liaison_desk.desk.tasks import child, countersigned
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Copy, Readout, Wording
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutKind, ReadoutStatus
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT

OUT: Final = frozenset({ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED})
"""A document that its readers have."""


class WordingOpen(Refused):
    """A joint text whose wording is not agreed sentence by sentence."""

    code = "WORDING_OPEN"
    title = N_("{what} cannot be confirmed: sentence {number} is not agreed as it is printed.")
    advice = N_("Agree it with the other side, or change the point and issue the text again.")


def draft_readout(desk: Desk, prepared: Prepared) -> Readout:
    """Put a document on record as a draft, to be offered for review; nothing is issued."""
    check(desk.setup.role, Power.DRAFT)
    with desk.change("draft_readout") as change:
        return change.put(prepared.readout)


def redraft_readout(desk: Desk, readout: Readout, lines: tuple[str, ...]) -> Readout:
    """Change what the officer says in a document that nobody has approved yet."""
    check(desk.setup.role, Power.DRAFT)
    if readout.status not in APPROVABLE:
        raise BadInput(what=readout.ref, why=f"it is “{readout.status.label}”; only a draft can be rewritten")
    with desk.change("redraft_readout") as change:
        return change.put(replace(readout, says="\n".join(lines)), seen=readout)


def withdraw_readout(desk: Desk, readout: Readout, reason: str) -> Readout:
    """Take a document back: it is in force no more, and its file stays as what was once issued."""
    check(desk.setup.role, Power.ISSUE)
    if readout.status in {ReadoutStatus.WITHDRAWN, ReadoutStatus.SUPERSEDED}:
        raise BadInput(what=readout.ref, why=f"it is “{readout.status.label}” already")
    with desk.change("withdraw_readout", reason=required(reason, "the reason")) as change:
        return change.put(replace(readout, status=ReadoutStatus.WITHDRAWN), seen=readout)


def countersign_readout(desk: Desk, readout: Readout) -> Readout:
    """Countersign what was issued without anybody's approval; nobody countersigns what he wrote."""
    check(desk.setup.role, Power.COUNTERSIGN)
    if readout.status not in OUT or readout.approver:
        raise BadInput(what=readout.ref, why="only what was issued without approval is countersigned")
    if readout.countersigned_by or readout.author == desk.setup.officer:
        raise BadInput(what="countersignature", why="it is by the author, or there is one already")
    with desk.change("countersign_readout") as change:
        signed = change.put(replace(readout, countersigned_by=desk.setup.officer), seen=readout)
        countersigned(desk, change, readout.id, desk.now())
    return signed


def make_copy(desk: Desk, readout: Readout, signing: Signing | None = None) -> tuple[int, Produced]:
    """Make the next numbered copy of an issued document, signed as it is; return its number and its file.

    ReadoutStale where the document would not say today what it said when it was issued.
    """
    check(desk.setup.role, Power.ISSUE)
    if readout.status not in OUT:
        raise BadInput(
            what=readout.ref, why=f"it is “{readout.status.label}”; copies are given of what is issued"
        )
    number = max((copy.number for copy in copies_of(desk, readout)), default=readout.copy_number) + 1
    prepared = prepare_standing(desk, replace(readout, copy_number=number))
    produced = produce(prepared, signing if readout.signed_by else None)
    if produced.content_hash != readout.content_hash:
        raise ReadoutStale(what=readout.ref)
    return number, produced


def give_copy(
    desk: Desk, readout: Readout, made: tuple[int, Produced], recipient: str, medium: str = ""
) -> Copy:
    """Note into whose hands a numbered copy went, and keep its file."""
    number, produced = made
    if number in {copy.number for copy in copies_of(desk, readout)}:
        raise BadInput(what=f"copy {number} of {readout.ref}", why="it was given to somebody meanwhile")
    recipient = required(recipient, "who gets the copy")
    blob = blobs.put(desk.store.engine, BytesIO(produced.pdf), LARGEST_ATTACHMENT)
    given = child(
        desk,
        readout,
        Copy,
        readout=readout.id,
        number=number,
        recipient=recipient,
        medium=medium,
        given_at=desk.now(),
        given_by=desk.setup.officer,
        sha256=blob.sha256.hex(),
    )
    with desk.change("give_copy") as change:
        return change.put(given)


def agree_wording(
    desk: Desk, readout: Readout, number: int, by: str, *, agreed: bool, theirs: str = "", channel: str = ""
) -> Wording:
    """Note how the other side words one sentence of a joint text, and whether it is agreed.

    `by` is who said so for the other side, `channel` how; empty `theirs` means that they take our wording.
    """
    if readout.readout_kind is not ReadoutKind.JOINT:
        raise BadInput(
            what=readout.ref, why="only the wording of a joint text is agreed sentence by sentence"
        )
    if readout.status is ReadoutStatus.CONFIRMED:
        raise BadInput(what=readout.ref, why="it is confirmed already")
    rows = {row.number: row for row in wordings(desk, readout)}
    if number not in rows:
        raise BadInput(what=f"sentence {number}", why=f"{readout.ref} has {len(rows)}")
    standing = rows[number]
    said = replace(
        standing,
        theirs="" if theirs.strip() == standing.ours else theirs.strip(),
        agreed=agreed,
        agreed_on=desk.now().there().date(),
        agreed_by=required(by, "who said so"),
        channel=channel,
    )
    noted = desk.store.records.get(standing.id)
    with desk.change("agree_wording") as change:
        return change.put(said, seen=noted if isinstance(noted, Wording) else None)


def confirm_readout(desk: Desk, readout: Readout, home: str, host: str) -> Readout:
    """Note that both sides confirm a joint text, each by a name; every sentence is agreed as it is printed."""
    check(desk.setup.role, Power.ISSUE)
    if readout.readout_kind is not ReadoutKind.JOINT or readout.status is not ReadoutStatus.ISSUED:
        raise BadInput(what=readout.ref, why="only an issued joint text is confirmed")
    for row in wordings(desk, readout):
        if not row.agreed or row.theirs:
            raise WordingOpen(what=readout.ref, number=row.number)
    names = f"{required(home, 'the name for our side')}; {required(host, 'the name for their side')}"
    with desk.change("confirm_readout") as change:
        return change.put(replace(readout, status=ReadoutStatus.CONFIRMED, confirmed_by=names), seen=readout)
