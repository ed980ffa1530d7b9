"""Signing what is issued: with this desk's own certificate, with a card, or by whoever sends the file back signed."""

from dataclasses import replace
from io import BytesIO
from typing import Final

from liaison_desk.desk.commands.readouts import OUT
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue, pdf_of
from liaison_desk.desk.documents.preparing import Prepared, Produced, produce
from liaison_desk.desk.documents.signing import Signing, noted, sign_file
from liaison_desk.desk.exchange.certificates import own_credentials, root_of, withdrawals_of, withdrawn_before
from liaison_desk.desk.exchange.enrolling import now_of
from liaison_desk.desk.review import take_in_review
from liaison_desk.desk.review_file import Decision, Review
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.cards import Card
from liaison_desk.readouts.signed.means import Credentials, Means, Timestamping
from liaison_desk.readouts.verify import Verified, verify_readout
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT
from liaison_desk.sync.certificates import SigningKeys

_POWERS: Final = {Signatory.OFFICER: Power.ISSUE, Signatory.SUPERVISOR: Power.REVIEW}


class NoCertificate(Refused):
    """A desk that cannot sign pages."""

    code = "NO_CERTIFICATE"
    title = N_("This desk has no certificate to sign pages with.")
    advice = N_("Send headquarters the file of “identity enrol” and accept the roster that comes back.")


class SignatureRefused(Refused):
    """A file that came back and does not count."""

    code = "SIGNATURE_REFUSED"
    title = N_("{what} is not taken in: {why}.")
    advice = N_("Send the PDF as it was issued once more, to be signed and sent back as it is.")


def means_of(keys: SigningKeys) -> Credentials:
    """Return keys in the form that signs pages."""
    return Credentials(key=keys.key, certificate=keys.certificate, chain=keys.chain)


def signing_for(
    desk: Desk,
    who: tuple[Signatory, ...] = (Signatory.OFFICER,),
    timestamping: Timestamping | None = None,
    card: Card | None = None,
) -> Signing | None:
    """Return with what this desk signs a document that it makes; None while it has no certificate.

    `who` are all who are to sign it; the file is not complete before they have.
    """
    keys = own_credentials(desk)
    means = card or (means_of(keys) if keys else None)
    if means is None:
        return None
    return Signing(
        means=means,
        code=desk.setup.officer,
        at=now_of(desk),
        who=who,
        timestamping=with_evidence(desk, timestamping),
    )


def issue_signed(desk: Desk, prepared: Prepared, produced: Produced) -> Readout:
    """Issue a document that was made to be looked at, signed by this desk if it can."""
    signing = signing_for(desk)
    return issue(desk, prepared, produce(prepared, signing) if signing else produced)


def with_evidence(desk: Desk, timestamping: Timestamping | None) -> Timestamping | None:
    """Put headquarters' list of withdrawn certificates into what is kept in the file."""
    withdrawn = withdrawals_of(desk)
    if timestamping is None or withdrawn is None:
        return timestamping
    return replace(timestamping, crls=(*timestamping.crls, withdrawn))


def sign_readout(
    desk: Desk,
    readout: Readout,
    who: Signatory,
    means: Means | None = None,
    timestamping: Timestamping | None = None,
) -> tuple[Readout, bytes]:
    """Sign the file of an issued readout as whoever sits at this desk; the signed file is the one on record now.

    Nobody signs as supervisor what he wrote. NoCertificate where there is nothing to sign with.
    """
    if power := _POWERS.get(who):
        check(desk.setup.role, power)
    if readout.status not in OUT or not readout.pdf:
        raise BadInput(what=readout.ref, why=f"it is “{readout.status.label}”; what is issued is signed")
    if who is Signatory.SUPERVISOR and readout.author == desk.setup.officer:
        raise BadInput(what=readout.ref, why="it was written by the same person")
    own = own_credentials(desk)
    means = means or (means_of(own) if own else None)
    if means is None:
        raise NoCertificate
    pdf = sign_file(
        pdf_of(desk, readout), means, who, at=now_of(desk), timestamping=with_evidence(desk, timestamping)
    )
    return _kept(desk, readout, pdf, {noted(who, desk.setup.officer)}), pdf


def receive_signed(desk: Desk, data: bytes, file_name: str) -> Readout:
    """Take in a file that came back with more signatures than it went out with.

    Of an issued document it takes the place of the file on record, which it must begin with byte for byte. One
    that was offered for review is approved by the supervisor who signed it: a form in it that is filled in
    may say otherwise, so `returned.take_in_returned` asks first and is the only caller.
    """
    found = verify_readout(data, root_of(desk), now_of(desk))
    check_counts(desk, found, file_name)
    readout = desk.find(found.reference)
    if isinstance(readout, Readout) and readout.status is ReadoutStatus.REVIEW:
        return _approved(desk, found, data, file_name)
    if not isinstance(readout, Readout) or not _begins_with_issued(desk, data, readout):
        raise SignatureRefused(
            what=file_name, why="it is not the file that was issued, with signatures added"
        )
    signed_by = {noted(signer.field, signer.code) for signer in found.signers}
    if signed_by <= readout.signed_by:
        raise SignatureRefused(what=file_name, why="nobody has signed it since")
    return _kept(desk, readout, data, signed_by)


def _begins_with_issued(desk: Desk, data: bytes, readout: Readout) -> bool:
    return readout.status in OUT and bool(readout.pdf) and data.startswith(pdf_of(desk, readout))


def check_counts(desk: Desk, found: Verified, what: str) -> None:
    """Refuse a file that was changed, that nobody vouched for signed, or whose signer had lost the right to."""
    if found.problems:
        raise SignatureRefused(what=what, why=found.problems[0])
    if not found.signers:
        raise SignatureRefused(what=what, why="nobody has signed it")
    for signer in found.signers:
        if not signer.vouched:
            raise SignatureRefused(what=what, why="this desk has no root certificate of headquarters")
        if withdrawn_before(desk, signer.serial, signer.at):
            raise SignatureRefused(what=what, why=f"the certificate of {signer.name} was withdrawn before")


def _approved(desk: Desk, found: Verified, data: bytes, file_name: str) -> Readout:
    """Take a supervisor's signature on what was offered for the approval that it is."""
    by = next((one for one in found.signers if one.field == Signatory.SUPERVISOR), None)
    if by is None:
        raise SignatureRefused(what=file_name, why="the supervisor has not signed it")
    review = Review(
        readout=found.reference,
        content_hash=found.content_hash,
        decision=Decision.APPROVE,
        by=by.code,
        at=by.at,
    )
    return take_in_review(desk, review, data, f"review-{found.reference}.pdf", proved=True)


def _kept(desk: Desk, readout: Readout, pdf: bytes, signed_by: set[str]) -> Readout:
    blob = blobs.put(desk.store.engine, BytesIO(pdf), LARGEST_ATTACHMENT)
    signed = replace(readout, pdf=blob.sha256.hex(), signed_by=readout.signed_by | signed_by)
    with desk.change("sign_readout") as change:
        return change.put(signed, seen=readout)
