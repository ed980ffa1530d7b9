"""What can be said of a readout from nothing but its file."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pikepdf

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts.content import APART, digest, verification_code
from liaison_desk.readouts.enclosed import enclosure_problems
from liaison_desk.readouts.fields import REVIEW, expected_signatories, foreign_fields, signature_fields
from liaison_desk.readouts.reading import Element, elements, read_page
from liaison_desk.readouts.review.questions import says_only_what_it_asks
from liaison_desk.readouts.signed.revisions import changed_since_signed
from liaison_desk.readouts.signed.signer import FILLED_LATE, Signatures, SignerFound, Trust

_CODE = re.compile(r"\b[0-9A-F]{4}(?: [0-9A-F]{4}){4}\b")
_NAMED = re.compile(rb"[A-Z]{4}-RDO-\d\d-")
"""How the title of a readout begins, which stands in the open in its file."""
_ACTIVE = ("/OpenAction", "/AA")
_BROKEN = (
    pikepdf.PdfError,
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    OverflowError,
    RecursionError,
)
"""What reading a file raises that is put together in other ways than any readout is."""
_PARAGRAPHS = frozenset({"P", "LBody"})
_OURS = frozenset({"/Link", "/Widget"})


class NotOurs(Refused):
    """The file is no readout of this program."""

    code = "NOT_OURS"
    title = N_("This file is not a readout made by Liaison Desk: {why}.")
    advice = N_("Check that you chose the right file, and ask its sender for the PDF as it was issued.")


class Damaged(NotOurs):
    """The file was a readout of this program, or was signed, and is not whole any more."""

    code = "ALTERED"
    title = N_("This file is damaged, or was changed since it was made or signed: {why}.")
    advice = N_("Do not rely on it. Ask its sender for the PDF as it was issued.")


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What a file says of itself, who signed it, and whether all of that is consistent.

    `missing` are those who were expected to sign and have not; `rooted` tells whether headquarters' root was at hand,
    and `for_review` whether the file asks its reader for an answer.
    """

    reference: str
    variant: str
    version: int
    audience: str
    marking: str
    code: str
    content_hash: str
    pages: int
    signed: bool
    problems: tuple[str, ...]
    signers: tuple[SignerFound, ...] = ()
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    rooted: bool = False
    paragraphs: int = 0
    for_review: bool = False

    @property
    def intact(self) -> bool:
        """Whether the text is the text that the printed code was made from, and each signature there is holds."""
        return not self.problems

    @property
    def good(self) -> bool:
        """Whether it is intact and nobody's signature is missing."""
        return self.intact and not self.missing

    @property
    def caution(self) -> str:
        """What this does not prove."""
        if not self.intact:
            return "Do not rely on this file. Ask its sender for the PDF as it was issued."
        if self.missing:
            who = " and the ".join(self.missing)
            return (
                f"This document is not complete: the signature of the {who} is missing. It was not given yet, or "
                "was cut off."
            )
        if not self.signed:
            return (
                "This document carries no signature: the code shows that its text is unchanged, not who made it. "
                "Compare the code with the one in the issuing post's log."
            )
        if not self.rooted:
            return (
                "The signatures fit the document, but headquarters' root certificate was not at hand: who made them "
                "is not proved."
            )
        return ""


def verify_readout(
    data: bytes, root: bytes | None = None, now: datetime | None = None, services: Sequence[bytes] = ()
) -> Verified:
    """Read a file, work its verification code out again, check who signed it; NotOurs if it is no readout.

    One that was a readout and cannot be read any more is Damaged.

    `root` is headquarters' root certificate in DER; without it nobody vouches for the names in the signatures.
    `services` are the roots of timestamp services that are believed.
    """
    trust = Trust(root=root, services=tuple(services), now=now or datetime.now(UTC))
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
            return _verify(pdf, data, trust)
    except pikepdf.PasswordError as fault:
        raise NotOurs(why="it is encrypted, and readouts never are") from fault
    except _BROKEN as fault:
        signed = isinstance(fault, pikepdf.PdfError) and b"/ByteRange" in data
        if signed or _NAMED.search(data):
            raise Damaged(why="it cannot be read as it was put together") from fault
        raise NotOurs(why="it is not a readable PDF") from fault


def _verify(pdf: pikepdf.Pdf, data: bytes, trust: Trust) -> Verified:
    spoken = list(elements(pdf))
    facts = {element.name: " ".join(element.text.split()) for element in spoken if element.name}
    title = str(pdf.docinfo.get("/Title", "")).split(" ")
    if not {"reference", "version", "audience", "code"} <= facts.keys() or len(title) != 3:
        raise _stranger(data)
    said = [(e.role, e.text) for e in spoken if not e.in_contents and e.name not in APART]
    content_hash = digest(said)
    found = _signatures(pdf, data, trust)
    problems = [
        *_code_problems(pdf, facts["code"], content_hash),
        *_page_problems(pdf),
        *_shape_problems(pdf, spoken),
        *enclosure_problems(pdf, title[1], facts.get("data", "")),
        *found.problems,
    ]
    if title[0] != facts["reference"]:
        problems.append("the reference in the metadata is not the one printed")
    who = {signer.field for signer in found.signers}
    missing = tuple(name for name in expected_signatories(pdf) if name not in who)
    if FILLED_LATE in found.notes and not missing:
        problems.append("fields were filled in after all had signed")
    return Verified(
        reference=facts["reference"],
        variant=title[1],
        version=int(title[2].removeprefix("v")),
        audience=facts["audience"],
        marking=str(pdf.docinfo.get("/Subject", "")).partition(" | ")[0],
        code=facts["code"],
        content_hash=content_hash,
        pages=len(pdf.pages),
        signed=bool(who),
        problems=tuple(problems),
        signers=found.signers,
        missing=missing,
        notes=found.notes,
        rooted=trust.root is not None,
        paragraphs=sum(role in _PARAGRAPHS for role, _ in said),
        for_review=any(element.name == REVIEW for element in spoken),
    )


def _stranger(data: bytes) -> NotOurs:
    """Return why a file that can be read is no readout: it never was, or the facts were taken out of it."""
    fault = Damaged if _NAMED.search(data) else NotOurs
    return fault(why="it lacks the facts that every readout states")


def _signatures(pdf: pikepdf.Pdf, data: bytes, trust: Trust) -> Signatures:
    """Check the signatures of a file that has any."""
    if not any("/V" in found for found in signature_fields(pdf).values()):
        remains = ("it carries the remains of a signature",) if b"/ByteRange" in data else ()
        return Signatures(problems=remains)
    from liaison_desk.readouts.signed.signatures import check_signatures  # noqa: PLC0415 - it loads slowly; most have none

    found = check_signatures(data, trust)
    return replace(found, problems=(*found.problems, *changed_since_signed(data, pdf)))


def _code_problems(pdf: pikepdf.Pdf, printed: str, content_hash: str) -> list[str]:
    problems = []
    if verification_code(content_hash) != printed:
        problems.append("the text is not the text that the printed code was made from")
    for number, page in enumerate(pdf.pages, 1):
        furniture = " ".join(shown.spoken for shown in read_page(page).artifacts)
        if printed not in _CODE.findall(furniture):
            problems.append(f"page {number} does not carry the code")
    return problems


def _page_problems(pdf: pikepdf.Pdf) -> list[str]:
    """Return the pages that stand there twice, or that the tags know nothing of."""
    places: set[int] = set()
    problems = []
    for number, page in enumerate(pdf.pages, 1):
        place = int(page.obj.get("/StructParents", -1))
        if place < 0 or place in places:
            problems.append(f"page {number} was added to it")
        places.add(place)
    return problems


def _shape_problems(pdf: pikepdf.Pdf, spoken: list[Element]) -> list[str]:
    """Return what a readout never has, and places where the page shows other letters than its tags say."""
    problems = [f"it carries {key[1:]}, which readouts never do" for key in _ACTIVE if key in pdf.Root]
    problems += foreign_fields(pdf)
    form = frozenset(" ".join(element.text.split()) for element in spoken if element.name == REVIEW)
    titles = frozenset(" ".join(element.text.split()) for element in spoken if element.role == "H2")
    if form and not says_only_what_it_asks(form, titles):
        problems.append("its review form says what no review form does")
    for number, page in enumerate(pdf.pages, 1):
        kinds = [str(annotation.get("/Subtype")) for annotation in page.obj.get("/Annots", [])]
        if not _OURS.issuperset(kinds):
            problems.append(f"page {number} carries an annotation")
    for element in spoken:
        if element.role != "Figure" and _letters(element.glyphs) != _letters(element.text):
            problems.append("a passage shows other letters than it says aloud")
            break
    return problems


def _letters(text: str) -> list[str]:
    return sorted("".join(text.split()))
