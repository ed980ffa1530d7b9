"""Which of a document's places are signed electronically; what it says does not change by that."""

from collections.abc import Sequence
from dataclasses import replace

from liaison_desk.readouts.content import Document, Signature, Signatures
from liaison_desk.readouts.fields import Signatory


def signable(document: Document, who: Sequence[Signatory]) -> Document:
    """Return the document with a field for each of those who are to sign, and for nobody else.

    Where the document has a place for one of them, the field is there; for the others fields follow at the end,
    without words of their own. Every one of them is expected: the file is not complete before all have signed.
    """
    placed: set[str] = set()
    blocks = [
        replace(block, places=tuple(_kept(place, who, placed) for place in block.places))
        if isinstance(block, Signatures)
        else block
        for block in document.blocks
    ]
    more = tuple(Signature(who="", field=one) for one in who if one not in placed)
    if more:
        blocks.append(Signatures(places=more))
    return replace(document, blocks=tuple(blocks))


def _kept(place: Signature, who: Sequence[Signatory], placed: set[str]) -> Signature:
    """Leave a place its field if it is the first of one who is to sign."""
    if place.field in who and place.field not in placed:
        placed.add(place.field)
        return replace(place, expected=True)
    return replace(place, field="")
