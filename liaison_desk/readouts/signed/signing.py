"""Signing a finished file in one of its fields (PAdES): the officer certifies it, others sign what he certified."""

import io
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import pikepdf
from asn1crypto import keys, x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.content import ImportedPdfPage
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers.pdf_cms import Signer, SimpleSigner
from pyhanko.sign.signers.pdf_signer import (
    DSSContentSettings,
    PdfSignatureMetadata,
    PdfSigner,
    PdfSigningSession,
    PdfTimeStamper,
    SigDSSPlacementPreference,
    TimestampDSSContentSettings,
)
from pyhanko.sign.timestamps import HTTPTimeStamper, TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko.stamp.static import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from liaison_desk.model.errors import EnvironmentFault, Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts.fields import TIMESTAMP, Signatory, signature_fields
from liaison_desk.readouts.signed.cards import Card, card_signer
from liaison_desk.readouts.signed.means import Credentials, Level, Means, Timestamping
from liaison_desk.readouts.signed.quiet import hush
from liaison_desk.readouts.signed.stamp import stamp_page

hush()
_DIGEST: Final = "sha256"
_PRINTED_AND_LOCKED: Final = 132
_FLUSH: Final = SimpleBoxLayoutRule(
    x_align=AxisAlignment.ALIGN_MIN, y_align=AxisAlignment.ALIGN_MIN, margins=Margins(0, 0, 0, 0)
)
_REASONS: Final = {
    Signatory.OFFICER: "Issued",
    Signatory.SUPERVISOR: "Approved",
    Signatory.COUNTERPART: "Confirmed",
}


class NotSignable(Refused):
    """A file that cannot be signed as asked."""

    code = "NOT_SIGNABLE"
    title = N_("The file is not signed: {why}.")
    advice = N_("Sign the PDF as it was issued, in a field that it has and nobody has signed yet.")


class NoTimestamp(EnvironmentFault):
    """The timestamp service did not answer as it should."""

    code = "NO_TIMESTAMP"
    title = N_("The timestamp service {service} gave no timestamp.")
    advice = N_("Check the connection and the address, or sign without a timestamp.")


def sign(
    pdf: bytes,
    by: Means,
    who: Signatory,
    *,
    at: datetime,
    timestamping: Timestamping | None = None,
) -> bytes:
    """Return the file with one more signature; what was there before stays as it is, byte for byte.

    The officer's comes first and certifies the file: from then on its fields may be filled in and signed, and
    nothing else. `at` is what the signer's clock says; NotSignable, NoTimestamp or the errors of a card otherwise.
    """
    size, language = _field(pdf, who)
    with card_signer(by) if isinstance(by, Card) else _own(by) as signer:
        name, post = _named(signer)
        page = stamp_page(size, field=who, name=name, post=post, at=at, lang=language)
        roots = list(by.chain[-1:])
        asked = _Signing(
            _metadata(who, timestamping, roots),
            signer,
            timestamper=_timestamper(timestamping),
            stamp_style=StaticStampStyle(
                background=_OwnPage(page), background_layout=_FLUSH, background_opacity=1, border_width=0
            ),
        )
        asked.at = at
        try:
            signed = bytes(asked.sign_pdf(_Writer(io.BytesIO(pdf)), existing_fields_only=True).getbuffer())
            if timestamping and timestamping.level is Level.ARCHIVE:
                signed = _archived(signed, who, timestamping, roots)
        except TimestampRequestError as fault:
            raise NoTimestamp(service=timestamping.url if timestamping else "") from fault
        except (SigningError, PdfReadError) as fault:
            raise NotSignable(why="its signatures or its structure do not allow it") from fault
    return signed


def _field(pdf: bytes, who: Signatory) -> tuple[tuple[float, float], str]:
    """Return the size of a field and the language of its file; NotSignable where nobody may sign there."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            found = signature_fields(opened)
            rect = [float(edge) for edge in found[who].Rect] if who in found else []
            signed = {name for name, one in found.items() if "/V" in one}
            language = str(opened.Root.get("/Lang", "en"))
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as fault:
        raise NotSignable(why="it is not a readable PDF") from fault
    if len(rect) != 4:
        raise NotSignable(why=f"it has no field for the {who}")
    if who in signed:
        raise NotSignable(why=f"the {who} has signed it already")
    if who is Signatory.OFFICER and signed:
        raise NotSignable(why="another has signed it before the officer")
    if who is not Signatory.OFFICER and Signatory.OFFICER in found and Signatory.OFFICER not in signed:
        raise NotSignable(why="the officer has not signed it yet")
    return (rect[2] - rect[0], rect[3] - rect[1]), language


def _named(signer: Signer) -> tuple[str, str]:
    """Return the name and the post in the certificate of a signer."""
    if signer.signing_cert is None:
        raise NotSignable(why="there is no certificate for the key")
    said = signer.signing_cert.subject.native
    return str(said.get("common_name", "")), str(said.get("organizational_unit_name", ""))


def _metadata(who: Signatory, timestamping: Timestamping | None, roots: list[bytes]) -> PdfSignatureMetadata:
    known = PdfSignatureMetadata(
        field_name=who,
        md_algorithm=_DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        reason=_REASONS[who],
        certify=who is Signatory.OFFICER,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    if timestamping is None or timestamping.level is Level.BASIC:
        return known
    return replace(
        known,
        embed_validation_info=True,
        validation_context=_context(timestamping, roots),
        # In the same revision: one that pyHanko adds on its own would bring metadata of its own.
        dss_settings=DSSContentSettings(
            include_vri=False, placement=SigDSSPlacementPreference.TOGETHER_WITH_SIGNATURE
        ),
    )


def _context(timestamping: Timestamping, roots: list[bytes]) -> ValidationContext:
    return ValidationContext(
        trust_roots=[x509.Certificate.load(root) for root in (*roots, *timestamping.roots)],
        crls=list(timestamping.crls),
        allow_fetching=False,
        revocation_mode="soft-fail",
    )


def _archived(pdf: bytes, who: Signatory, timestamping: Timestamping, roots: list[bytes]) -> bytes:
    """Return the file with a timestamp on all of it, in a field that no page shows."""
    writer = _Writer(io.BytesIO(pdf))
    name = f"{TIMESTAMP}-{who}"
    entries: dict[str, Any] = {
        "/FT": generic.pdf_name("/Sig"),
        "/T": generic.TextStringObject(name),
        "/Type": generic.pdf_name("/Annot"),
        "/Subtype": generic.pdf_name("/Widget"),
        "/F": generic.NumberObject(_PRINTED_AND_LOCKED),
        "/Rect": generic.ArrayObject([generic.NumberObject(0)] * 4),
    }
    fields = writer.root["/AcroForm"]["/Fields"]
    fields.append(writer.add_object(generic.DictionaryObject(entries)))
    writer.update_container(fields)
    source = _timestamper(timestamping)
    if source is None:
        raise NoTimestamp(service="")
    stamped = PdfTimeStamper(source, field_name=name).timestamp_pdf(
        writer,
        _DIGEST,
        _context(timestamping, roots),
        dss_settings=TimestampDSSContentSettings(include_vri=False, update_before_ts=True),
    )
    return bytes(stamped.getbuffer())


def _timestamper(timestamping: Timestamping | None) -> TimeStamper | None:
    if timestamping is None:
        return None
    return timestamping.source or HTTPTimeStamper(timestamping.url)


class _own:  # noqa: N801 - a block, as contextlib writes them
    """Lend a signer made from a key in memory."""

    def __init__(self, by: Credentials) -> None:
        above = SimpleCertificateStore()
        above.register_multiple(x509.Certificate.load(one) for one in by.chain)
        self.signer = SimpleSigner(
            signing_cert=x509.Certificate.load(by.certificate),
            signing_key=keys.PrivateKeyInfo.load(by.key),
            cert_registry=above,
            embed_roots=False,
        )

    def __enter__(self) -> Signer:
        return self.signer

    def __exit__(self, *_: object) -> None:
        pass


class _Signing(PdfSigner):
    """Signs at the moment it is told, in UTC: pyHanko would write down the time zone of the machine."""

    at: datetime

    def init_signing_session(self, *given: Any, **named: Any) -> PdfSigningSession:
        session = super().init_signing_session(*given, **named)
        session.system_time = self.at
        return session


class _Writer(IncrementalPdfFileWriter):
    """Adds a revision and leaves the metadata as they were made; pyHanko would write them anew, and not as PDF/A."""

    def _update_meta(self) -> None:
        pass


class _OwnPage(ImportedPdfPage):
    """The one page of a file in memory."""

    def __init__(self, page: bytes) -> None:
        super().__init__("")  # type: ignore[no-untyped-call]
        self.page = page

    def render(self) -> bytes:
        reader = PdfFileReader(io.BytesIO(self.page))
        drawn = self._ensure_writer.import_page_as_xobject(reader)
        self.resources.xobject["/Stamp"] = drawn
        left, bottom, right, top = drawn.get_object()["/BBox"]
        self.box = BoxConstraints(abs(right - left), abs(top - bottom))
        return b"/Stamp Do"
