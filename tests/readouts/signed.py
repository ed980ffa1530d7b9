"""A made-up headquarters and its people, and the sample report signed by them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from liaison_desk.readouts.content import Document, Signature, Signatures
from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.render import render
from liaison_desk.readouts.signed.means import Credentials
from liaison_desk.readouts.signed.signing import sign
from liaison_desk.sync.certificates import VALID_FOR, Authority, Holder, new_key, public_key
from tests.readouts.samples import WHEN, meeting

FOUNDED = datetime(2026, 1, 5, 9, tzinfo=UTC)
SIGNED = datetime(2026, 3, 21, 10, 30, tzinfo=UTC)
APPROVED = SIGNED + timedelta(hours=3)
NOW = datetime(2026, 3, 24, tzinfo=UTC)
ROOT = Authority.found("Headquarters", FOUNDED)
OFFICER = Holder(code="P01", name="R. Nair", post="OTTA", role="OFFICER")
SUPERVISOR = Holder(code="P03", name="S. Verma", post="HQD", role="SUPERVISOR")


def credentials(
    holder: Holder,
    root: Authority = ROOT,
    *,
    since: datetime = FOUNDED,
    valid_for: timedelta = VALID_FOR,
    key: bytes = b"",
) -> Credentials:
    """Return a fresh key and a certificate for it."""
    key = key or new_key()
    issued = root.issue(public_key(key), holder, since, valid_for)
    return Credentials(key=key, certificate=issued, chain=(root.certificate,))


BY_OFFICER = credentials(OFFICER)
BY_SUPERVISOR = credentials(SUPERVISOR)


def signable(language: str = "en") -> Document:
    """Return the sample report with fields for its author and for who cleared it."""
    document = contact_report(meeting(language))
    fields = {"R. Nair": Signatory.OFFICER, "S. Verma": Signatory.SUPERVISOR}
    places = [
        replace(block, places=tuple(_field(place, fields) for place in block.places))
        if isinstance(block, Signatures)
        else block
        for block in document.blocks
    ]
    return replace(document, blocks=tuple(places))


def _field(place: Signature, fields: dict[str, Signatory]) -> Signature:
    return replace(place, field=fields[place.who])


def unsigned(language: str = "en") -> bytes:
    """Return the report with both fields empty."""
    return render(signable(language), WHEN)


def by_one(pdf: bytes = b"") -> bytes:
    """Return the report signed by the officer."""
    return sign(pdf or unsigned(), BY_OFFICER, Signatory.OFFICER, at=SIGNED)


def by_two(pdf: bytes = b"") -> bytes:
    """Return the report signed by both."""
    return sign(pdf or by_one(), BY_SUPERVISOR, Signatory.SUPERVISOR, at=APPROVED)
