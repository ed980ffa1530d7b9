"""Who signed a file and whether each signature holds: what the mathematics, the certificates and the revisions say."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

from asn1crypto import cms, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from liaison_desk.model.roles import Power, may
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.quiet import hush
from liaison_desk.readouts.signed.signer import FILLED_LATE, Signatures, SignerFound, Trust

_POWERS: Final = {Signatory.OFFICER: Power.ISSUE, Signatory.SUPERVISOR: Power.REVIEW}
hush()
_DIGEST: Final = "sha256"
_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SKEW: Final = timedelta(days=1)


def check_signatures(data: bytes, trust: Trust) -> Signatures:
    """Check all signatures of a file; without a root they are held against the file only, and nobody is vouched for."""
    try:
        reader = PdfFileReader(io.BytesIO(data))
        return _Checking(data, reader, trust).check()
    except Exception:  # noqa: BLE001 - the readers of a broken file raise whatever they meet first
        return Signatures(problems=("its signatures cannot be read: the file was changed or is damaged",))


@dataclass
class _Checking:
    """The checks of one file."""

    data: bytes
    reader: PdfFileReader
    trust: Trust
    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    signers: list[SignerFound] = field(default_factory=list)

    def check(self) -> Signatures:
        """Check each signature, then what they are to each other."""
        found = list(self.reader.embedded_regular_signatures)
        for signature in found:
            self._one(signature, last=signature is found[-1])
        self._together(found)
        return Signatures(signers=tuple(self.signers), problems=tuple(self.problems), notes=tuple(self.notes))

    def _one(self, signature: EmbeddedPdfSignature, *, last: bool) -> None:
        who = str(signature.field_name)
        claimed = signature.self_reported_timestamp or _NEVER
        status = validate_pdf_signature(
            signature,
            signer_validation_context=self._context(claimed, ()),
            ts_validation_context=self._context(claimed, self.trust.services),
        )
        stamped = status.timestamp_validity
        sure = bool(
            stamped and stamped.valid and stamped.intact and (stamped.trusted or self.trust.root is None)
        )
        at = stamped.timestamp if stamped and sure else claimed
        problem = self._flaw(signature, status, at, last=last)
        self._certificate(signature, who, at, problem, sure=sure)
        if problem:
            self.problems.append(f"the signature of the {who} does not hold: {problem}")

    def _certificate(
        self, signature: EmbeddedPdfSignature, who: str, at: datetime, problem: str, *, sure: bool
    ) -> None:
        certificate = signature.signer_cert
        said = certificate.subject.native
        signer = SignerFound(
            field=who,
            code=str(said.get("serial_number") or said.get("pseudonym", "")),
            name=str(said.get("common_name", "")),
            role=str(said.get("title", "")),
            post=str(said.get("organizational_unit_name", "")),
            at=at.astimezone(UTC),
            timestamped=sure,
            vouched=self.trust.root is not None and not problem,
            problem=problem,
            serial=certificate.serial_number,
        )
        self.signers.append(signer)

    def _flaw(
        self, signature: EmbeddedPdfSignature, status: PdfSignatureStatus, at: datetime, *, last: bool
    ) -> str:
        """Return what is wrong with one signature, in words; nothing where it holds."""
        if not status.intact or not status.valid:
            return "what it signed was changed afterwards"
        if _frame(self.data, signature) != _canonical(signature) or not _plain(signature):
            return "the place it stands in was changed afterwards"
        level = status.modification_level
        if level is None or level > ModificationLevel.FORM_FILLING or status.docmdp_ok is False:
            return "something other than its fields was changed after it"
        if last and (odd := self._after(status, level)):
            return odd
        certificate: x509.Certificate = signature.signer_cert
        if not certificate.not_valid_before <= at <= certificate.not_valid_after:
            return f"its certificate was not valid on {at:%Y-%m-%d}, when it was signed"
        if at > self.trust.now + _SKEW:
            return f"it is dated {at:%Y-%m-%d}, which is yet to come"
        if self.trust.root is not None and not status.trusted:
            return "its certificate is not of this headquarters"
        return ""

    def _after(self, status: PdfSignatureStatus, level: ModificationLevel) -> str:
        """Look at what follows the last signature."""
        if level is ModificationLevel.FORM_FILLING:
            self.notes.append(FILLED_LATE)
        elif status.coverage is not SignatureCoverageLevel.ENTIRE_FILE and level is ModificationLevel.NONE:
            return "something was added to the file after it"
        return ""

    def _context(self, at: datetime, more: Sequence[bytes]) -> ValidationContext:
        """Trust headquarters' root as of the moment of signing; where there is none, nobody."""
        roots = [
            x509.Certificate.load(one) for one in ([self.trust.root] if self.trust.root else []) + list(more)
        ]
        return ValidationContext(
            trust_roots=roots, moment=at, allow_fetching=False, revocation_mode="soft-fail"
        )

    def _together(self, found: Sequence[EmbeddedPdfSignature]) -> None:
        """Look at who signed in which field, and at what the officer's signature allows."""
        by_field = {signer.field: signer for signer in self.signers}
        for name, power in _POWERS.items():
            signer = by_field.get(name)
            if signer and not may(signer.role, power):
                self.problems.append(f"the {name}'s field is signed by one who is “{signer.role}”")
        officer, supervisor = by_field.get(Signatory.OFFICER), by_field.get(Signatory.SUPERVISOR)
        if officer and supervisor and (officer.code, officer.name) == (supervisor.code, supervisor.name):
            self.problems.append("the same person signed as officer and as supervisor")
        first = found[0] if found else None
        if officer and (first is None or first.docmdp_level is not MDPPerm.FILL_FORMS):
            self.problems.append("the officer's signature does not seal the file")


def _frame(data: bytes, signature: EmbeddedPdfSignature) -> bytes:
    """Return the bytes that the signature itself takes up, which it cannot sign."""
    _, length, after, _ = (int(edge) for edge in signature.byte_range)
    return data[length:after]


def _canonical(signature: EmbeddedPdfSignature) -> bytes:
    """Return those bytes as they were written: the signature in hexadecimal digits, and zeros after it."""
    contents = bytes(signature.pkcs7_content)
    size = _size(contents)
    return b"<" + (contents[:size] + bytes(len(contents) - size)).hex().upper().encode() + b">"


def _plain(signature: EmbeddedPdfSignature) -> bool:
    """Whether what a signature says beside what it signs is what such a signature always says."""
    message, info, certificate = signature.signed_data, signature.signer_info, signature.signer_cert
    digests = [one["algorithm"].native for one in message["digest_algorithms"]]
    return (
        (message["version"].native, info["version"].native, digests) == ("v1", "v1", [_DIGEST])
        and info["digest_algorithm"].dump() == message["digest_algorithms"][0].dump()
        and len(message["certificates"]) == len(message["signer_infos"]) == 1
        and not message["crls"].native
        and info["sid"].chosen.dump()
        == cms.IssuerAndSerialNumber(
            {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
        ).dump()
        and {one["type"].native for one in info["unsigned_attrs"]} <= {"signature_time_stamp_token"}
    )


def _size(der: bytes) -> int:
    """Return how long a value in DER is, its head included."""
    first = der[1]
    if first < 0x80:
        return 2 + first
    count = first & 0x7F
    return 2 + count + int.from_bytes(der[2 : 2 + count])
