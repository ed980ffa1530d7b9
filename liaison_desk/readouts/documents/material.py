"""Sealed material as documents show it: each thing with its seal and its whole hash, and who had it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from liaison_desk.model.kinds.posting import Side
from liaison_desk.readouts.content import Block, Box, Entry, Paragraph, Signature, Table
from liaison_desk.readouts.documents.sentences import Marked, paragraphs
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

_GROUP: Final = 8
_SHORT: Final = 16


@dataclass(frozen=True, kw_only=True)
class Thing:
    """One line of the form; `seal_found` and `digest_found` are what a check saw where it differed."""

    number: int
    what: str
    mark: str
    quantity: str = ""
    condition: str = ""
    seal: str = ""
    digest: str = ""
    algorithm: str = ""
    seal_found: str = ""
    digest_found: str = ""
    lang: str | None = None


@dataclass(frozen=True, kw_only=True)
class Signer:
    """Somebody who gives or takes; `signed` is when that was recorded."""

    name: str
    side: Side
    original_name: str = ""
    rank: str = ""
    role: str = ""
    number: str = ""
    agency: str = ""
    signed: datetime | None = None


def in_groups(digest: str) -> str:
    """Return a hash in groups, so that an eye can follow it and a line can break."""
    return " ".join(digest[i : i + _GROUP] for i in range(0, len(digest), _GROUP))


def shortened(digest: str) -> str:
    """Return the beginning of a hash in groups."""
    return in_groups(digest[:_SHORT])


def things_table(things: Sequence[Thing], words: Words) -> Table:
    """Set each thing in a row: number, description with its hash in full, quantity, condition, seal."""
    keys = ("number", "thing.what", "thing.quantity", "thing.condition", "thing.seal")
    return Table(
        header=tuple(words[key] for key in keys),
        rows=tuple(_row(thing, words) for thing in things),
        widths=(0.8, 8.9, 1.9, 1.9, 3.5),
    )


def _row(thing: Thing, words: Words) -> tuple[str | Entry, ...]:
    none = words["thing.none"]
    hashed = words["thing.hashed"].format(algorithm=thing.algorithm, hash=in_groups(thing.digest))
    what = f"{thing.what}\n{hashed}" if thing.digest else thing.what
    return (
        str(thing.number),
        Entry(text=what, mark=thing.mark, lang=thing.lang),
        thing.quantity or none,
        thing.condition or none,
        thing.seal or none,
    )


def differences(things: Sequence[Thing], told: Sequence[Marked], head: Head, words: Words) -> Iterator[Block]:
    """Set in a panel how what was found differs from the form, where it does."""
    lines = [
        Paragraph(text=words[key].format(number=thing.number, form=form, found=found), mark=head.open_mark)
        for thing in things
        for key, form, found in (
            ("thing.seal_differs", thing.seal, thing.seal_found),
            ("thing.hash_differs", in_groups(thing.digest), in_groups(thing.digest_found)),
        )
        if found
    ]
    if told or lines:
        yield Box(title=words["thing.discrepancy"], paragraphs=(*paragraphs(tuple(told)), *lines))


def signature(signer: Signer, role: str) -> Signature:
    """Return the place where somebody signs: the officer in one field, the other side in another.

    The other side may as well sign on paper: the file is complete without its electronic signature.
    """
    ours = signer.side is Side.HOME
    return Signature(
        who=signer.name,
        role=role,
        field=Signatory.OFFICER if ours else Signatory.COUNTERPART,
        expected=ours,
    )
