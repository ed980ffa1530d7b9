"""Reading what a document says: its texts in order, without making a file of it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from liaison_desk.readouts.content import Document, Heading

_UNPRINTED = frozenset({"variant", "language", "lang", "name", "field", "tone", "classification", "zones"})


def texts(value: object) -> Iterator[str]:
    """Yield every text of a content tree in the order in which it is read."""
    match value:
        case str():
            yield value
        case tuple():
            for one in value:
                yield from texts(one)
        case _ if is_dataclass(value):
            for each in fields(value):
                if each.name not in _UNPRINTED:
                    yield from texts(getattr(value, each.name))


def whole(document: Document) -> str:
    """Return everything a document says, one text a line."""
    return "\n".join(texts(document))


def in_order(document: Document, *said: str) -> None:
    """See that a document says these things one after another."""
    text, at = whole(document), 0
    for one in said:
        found = text.find(one, at)
        assert found >= 0, f"{one!r} does not follow in:\n{text}"
        at = found + len(one)


def headings(document: Document) -> list[str]:
    """Return the headings of the sections."""
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]
