"""What can be said of a readout from nothing but its file."""

import io
import re
from dataclasses import dataclass

import pikepdf

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts.content import APART, digest, verification_code
from liaison_desk.readouts.reading import Element, elements, read_page

_CODE = re.compile(r"\b[0-9A-F]{4}(?: [0-9A-F]{4}){4}\b")
_ACTIVE = ("/OpenAction", "/AA", "/AF", "/AcroForm")


class NotOurs(Refused):
    """The file is no readout of this program."""

    code = "NOT_OURS"
    title = N_("This file is not a readout made by Liaison Desk: {why}.")
    advice = N_("Check that you chose the right file, and ask its sender for the PDF as it was issued.")


@dataclass(frozen=True, kw_only=True)
class Verified:
    """What a file says of itself, and whether that is consistent."""

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

    @property
    def intact(self) -> bool:
        """Whether the text is the text that the printed code was made from."""
        return not self.problems

    @property
    def caution(self) -> str:
        """What this does not prove."""
        return (
            "This document carries no signature: the code shows that its text is unchanged, not who made it. "
            "Compare the code with the one in the issuing post's log."
        )


def verify_readout(data: bytes) -> Verified:
    """Read a file, work its verification code out again, and list what is wrong; NotOurs if it is none."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return _verify(pdf)
    except pikepdf.PasswordError as fault:
        raise NotOurs(why="it is encrypted, and readouts never are") from fault
    except (pikepdf.PdfError, ValueError) as fault:
        raise NotOurs(why="it is not a readable PDF") from fault


def _verify(pdf: pikepdf.Pdf) -> Verified:
    spoken = list(elements(pdf))
    facts = {element.name: " ".join(element.text.split()) for element in spoken if element.name}
    title = str(pdf.docinfo.get("/Title", "")).split(" ")
    if not {"reference", "version", "audience", "code"} <= facts.keys() or len(title) != 3:
        raise NotOurs(why="it lacks the facts that every readout states")
    said = [(e.role, e.text) for e in spoken if not e.in_contents and e.name not in APART]
    content_hash = digest(said)
    marking, _, _ = str(pdf.docinfo.get("/Subject", "")).partition(" | ")
    problems = [
        *_code_problems(pdf, facts["code"], content_hash),
        *_shape_problems(pdf, spoken),
    ]
    if title[0] != facts["reference"]:
        problems.append("the reference in the metadata is not the one printed")
    return Verified(
        reference=facts["reference"],
        variant=title[1],
        version=int(title[2].removeprefix("v")),
        audience=facts["audience"],
        marking=marking,
        code=facts["code"],
        content_hash=content_hash,
        pages=len(pdf.pages),
        signed=_signed(pdf),
        problems=tuple(problems),
    )


def _code_problems(pdf: pikepdf.Pdf, printed: str, content_hash: str) -> list[str]:
    problems = []
    if verification_code(content_hash) != printed:
        problems.append("the text is not the text that the printed code was made from")
    for number, page in enumerate(pdf.pages, 1):
        furniture = " ".join(shown.spoken for shown in read_page(page).artifacts)
        if printed not in _CODE.findall(furniture):
            problems.append(f"page {number} does not carry the code")
    return problems


def _shape_problems(pdf: pikepdf.Pdf, spoken: list[Element]) -> list[str]:
    """Return what a readout never has, and places where the page shows other letters than its tags say."""
    problems = [f"it carries {key[1:]}, which readouts never do" for key in _ACTIVE if key in pdf.Root]
    if len(pdf.attachments):
        problems.append("a file is attached to it")
    for number, page in enumerate(pdf.pages, 1):
        kinds = [str(annotation.get("/Subtype")) for annotation in page.obj.get("/Annots", [])]
        if any(kind != "/Link" for kind in kinds):
            problems.append(f"page {number} carries an annotation")
    for element in spoken:
        if element.role != "Figure" and _letters(element.glyphs) != _letters(element.text):
            problems.append("a passage shows other letters than it says aloud")
            break
    return problems


def _letters(text: str) -> list[str]:
    return sorted("".join(text.split()))


def _signed(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return form is not None and bool(int(form.get("/SigFlags", 0)) & 1)
