"""From a document to the bytes of its file: the same document and moment give the same bytes, anywhere."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from liaison_desk.readouts import pdfa
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.content import Document, digest, verification_code
from liaison_desk.readouts.contents import with_contents
from liaison_desk.readouts.enclosure import ENCLOSING
from liaison_desk.readouts.layout import lay_out
from liaison_desk.readouts.painter import Painter

_CONTENTS_FROM = 3


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """A finished file and the hash of what it says."""

    pdf: bytes
    content_hash: str
    pages: int


def content_hash(document: Document) -> str:
    """Return the SHA-256 of what a document says; its first 20 characters are the verification code."""
    return digest(compose(document).spoken())


def render(document: Document, when: datetime) -> bytes:
    """Return the PDF of a document; `when` is the moment its metadata state.

    Raises GlyphMissing for a character that no font has, PictureUnreadable for a broken picture.
    """
    return rendered(document, when).pdf


def rendered(document: Document, when: datetime) -> Rendered:
    """Return the PDF of a document together with its content hash and number of pages.

    Data may be enclosed for headquarters only; for anyone else that is a fault of the program.
    """
    if document.data is not None and document.variant not in ENCLOSING:
        raise ValueError(document.variant)
    with _keeping():
        return _rendered(document, when)


@contextmanager
def _keeping() -> Iterator[None]:
    """Keep the collector of cycles still: a page is one great cycle until it is done, and no part of it is waste.

    It would walk a long document again and again, at half the cost of the whole.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _rendered(document: Document, when: datetime) -> Rendered:
    composition = compose(document)
    hashed = digest(composition.spoken())
    pages = lay_out(composition)
    if len(pages) >= _CONTENTS_FROM:
        with_contents(document, composition)
        pages = lay_out(composition)
    code = verification_code(hashed) if document.coded else ""
    raw = Painter(document, pages, code).paint()
    label = pdfa.Label(
        title=f"{document.reference} {document.variant} v{document.version}",
        subject=f"{document.banner.text} | {document.audience}",
        lang=document.language,
        when=when,
        data=document.data,
    )
    return Rendered(pdf=pdfa.finish(raw, label), content_hash=hashed, pages=len(pages))
