"""Random postings and random exports of them, and a search of the files for anything that should not be there.

Every free text of the posting ends in a word that stands nowhere else: where that word shows, the text has leaked.
"""

import hashlib
import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

import pikepdf
import pypdfium2

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, prepare
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
from liaison_desk.desk.documents.sieve import names_of, rule_on
from liaison_desk.model.kinds import (
    KINDS,
    Agency,
    Assessment,
    Assurance,
    Commitment,
    Contact,
    Handover,
    HandoverItem,
    Item,
    Meeting,
    Point,
    Question,
    Readout,
    Request,
    Subject,
)
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.subject import Standing, SubjectKind
from liaison_desk.model.markings import Audience, Classification, Handling, Marking, PersonalData, Tlp
from liaison_desk.model.record import Record
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.wording import LANGUAGES

PRINTED: Final[dict[type[Record], tuple[str, ...]]] = {
    Point: ("text",),
    Question: ("text", "answer"),
    Item: ("text",),
    Request: ("subject", "facts", "believed_held", "subject_link", "use_limits", "offence"),
    Handover: ("subject", "conditions", "discrepancy", "place", "witness"),
    HandoverItem: ("what", "condition"),
    Assessment: ("basis",),  # its conditions are there to be printed (GT-6)
    Assurance: ("text", "scope"),
    Commitment: ("text",),
    Meeting: ("summary", "decisions"),
    Subject: ("name",),
}
"""What is free text, by kind: where a record is left out, so is all of this."""
SECRET: Final[dict[type[Record], tuple[str, ...]]] = {Contact: ("trust_note", "telephone", "mail")}
"""What no document ever prints, but for how to reach the officer who writes it."""
_LEVELS: Final = (Classification.UNCLASSIFIED, Classification.RESTRICTED)
_ANYBODYS: Final = frozenset({SubjectKind.PLACE, SubjectKind.EVENT, SubjectKind.LOT})
_SHUFFLED: Final = 30
_SHAPES: Final = frozenset({"/Length1", "/Length3", "/N"})
"""Keys of streams that hold the shapes of letters or of colours, and no words."""
_HOME: Final = frozenset({Audience("INTERNAL_POST"), Audience("INTERNAL_HQ")})
_OTHERS: Final = tuple(
    Audience(name)
    for name in ("HOST", "HOST:RCMP", "HOST:CBSA", "HOST:HC-CA", "JOINT", "PUBLIC", "THIRD:INTERPOL")
)


def word_of(record: Record, field: str) -> str:
    """Return the word that marks one field of one record, and nothing else."""
    digest = hashlib.sha256(f"{record.id} {field}".encode()).hexdigest()
    return "zq" + digest[:14].translate(str.maketrans("0123456789", "ghijklmnop"))


def mark_texts(desk: Desk) -> None:
    """End every free text of the posting in its own word."""
    with desk.change("mark_texts") as change:
        for kind, names in (PRINTED | SECRET).items():
            for record in desk.store.records.standing(kind):
                told: dict[str, Any] = {name: _ending(record, name) for name in names}
                change.put(replace(record, **told), seen=record)


def _ending(record: Record, field: str) -> str:
    text: str = getattr(record, field)
    lines = text.splitlines() or [""]
    return "\n".join(f"{line} {word_of(record, field)}".strip() for line in lines)


def shuffle(desk: Desk, chance: random.Random) -> None:
    """Mark some records of the posting afresh: who may see them, from whom they came, how they are handled."""
    records = [record for kind in PRINTED for record in desk.store.records.standing(kind)]
    with desk.change("shuffle") as change:
        for record in chance.sample(records, min(_SHUFFLED, len(records))):
            change.put(
                replace(record, marking=_marking(chance), releasable_to=_audiences(chance)), seen=record
            )


def _marking(chance: random.Random) -> Marking | None:
    if chance.random() < 0.08:
        return None
    return Marking(
        classification=chance.choice(_LEVELS),
        scheme="IN",
        handling=frozenset(chance.sample((Handling.H0, Handling.H1, Handling.H2), chance.randint(0, 2))),
        tlp=chance.choice((None, *Tlp)),
        originators=frozenset({chance.choice(("HOME", "HOME", "HOME", "RCMP", "CBSA"))}),
        personal_data=chance.choice((PersonalData.NONE, PersonalData.NONE, PersonalData.ORDINARY)),
        valid_until=chance.choice((None, None, None, date(2026, 3, 1))),
    )


def _audiences(chance: random.Random) -> frozenset[Audience]:
    home = _HOME if chance.random() < 0.85 else frozenset(chance.sample(sorted(_HOME), chance.randint(0, 1)))
    return home | frozenset(chance.sample(_OTHERS, chance.randint(0, 4)))


@dataclass(frozen=True)
class Draw:
    """A document that might be made."""

    document: DocumentType
    variant: Variant
    source: Record
    agency: str
    language: str

    def prepared(self, desk: Desk) -> Prepared:
        """Gather it."""
        written = Written(lines=("A line of the officer.",), new_date=date(2026, 4, 10))
        return prepare(
            desk,
            self.source.id,
            self.variant,
            self.language,
            self.agency,
            document=self.document,
            written=written,
        )


def draw(desk: Desk, sources: dict[DocumentType, Sequence[Record]], chance: random.Random) -> Draw:
    """Draw a document, its source, its reader and its language."""
    document = chance.choice([known for known in RECIPES if sources[known]])
    recipe = RECIPES[document]
    source = chance.choice(sources[document])
    variant = chance.choice(recipe.variants)
    agency = chance.choice(_readers(desk, recipe, variant, source) or [""])
    return Draw(document, variant, source, agency, chance.choice(LANGUAGES))


def sources_of(desk: Desk) -> dict[DocumentType, Sequence[Record]]:
    """Return the records each document can be made from."""
    return {
        document: [
            record
            for kind in KINDS.values()
            if issubclass(kind, recipe.source)
            for record in desk.store.records.standing(kind)
            if recipe.serves(record)
        ]
        for document, recipe in RECIPES.items()
    }


def _readers(desk: Desk, recipe: Recipe, variant: Variant, source: Record) -> list[str]:
    match variant:
        case Variant.THIRD:
            return ["INTERPOL"]
        case Variant.PARTNER:
            return [body.code for body in desk.store.records.standing(Agency, {"side": Side.HOME})]
        case Variant.HOST:
            return [body.code for body in recipe.hosts(desk, source)]
        case _:
            return [""]


@dataclass(frozen=True)
class Posting:
    """The records of a posting as a search needs them, read once for many exports."""

    desk: Desk
    records: tuple[Record, ...]

    @classmethod
    def read(cls, desk: Desk) -> "Posting":
        """Read every record that stands."""
        found = (record for kind in KINDS.values() for record in desk.store.records.standing(kind))
        return cls(desk, tuple(found))

    def strangers(self, prepared: Prepared, pdf: bytes | None = None) -> list[str]:
        """Return the identifiers of records that are not in a document, and may not go to its reader, but show.

        They are looked for in the file, or in what the document says where none was made.
        """
        inside = {record.id for record in prepared.kept} | {prepared.readout.source, prepared.readout.id}
        places = _places(pdf) if pdf else [_fused(repr(prepared.document))]
        said = _fused("".join(prepared.said))
        found = [
            f"{record.ref or record.kind}: {identifier!r}"
            for record in self.records
            for identifier in _identifiers(record, prepared, inside)
            if _fused(identifier) not in said and any(_fused(identifier) in place for place in places)
            if not self._may_go(record, identifier, prepared)
        ]
        return sorted(found)

    def _may_go(self, record: Record, identifier: str, prepared: Prepared) -> bool:
        """Tell whether the reader may have the record anyway, such as a request that a report counts."""
        printable = identifier == record.ref or identifier in {
            word_of(record, field) for field in PRINTED.get(type(record), ())
        }
        return printable and rule_on(self.desk, record, Audience(prepared.readout.audience)).allowed


def _identifiers(record: Record, prepared: Prepared, inside: set[Any]) -> Iterator[str]:
    """Yield what would give a record away: its id always, the rest where the document does not hold it."""
    yield record.id
    writer = isinstance(record, Contact) and record.code == prepared.readout.author
    for field in SECRET.get(type(record), ()):
        if not writer or field == "trust_note":
            yield word_of(record, field)
    if record.id in inside:
        return
    if record.ref and not isinstance(record, Readout):
        yield record.ref
    if isinstance(record, Subject) and is_foreign(Audience(prepared.readout.audience)):
        if record.subject_kind not in _ANYBODYS and record.standing is not Standing.OFFICIAL:
            yield from names_of(record)
        return
    for field in PRINTED.get(type(record), ()):
        yield word_of(record, field)


def _places(pdf: bytes) -> list[str]:
    """Return everything a file says, blanks and case apart: its pages, its strings, its streams, its own bytes."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [_fused(page.get_textpage().get_text_range()) for page in document]
    document.close()
    hidden = [pdf.decode("latin-1")]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        hidden.append(" ".join(map(str, opened.docinfo.values())))
        for found in opened.objects:
            hidden.append(str(found) if isinstance(found, pikepdf.String) else _written(found))
            if isinstance(found, pikepdf.Stream) and not _SHAPES & set(found.keys()):
                content = found.read_bytes()
                hidden += [content.decode("latin-1"), content.replace(b"\x00", b"").decode("latin-1")]
    return [*pages, "".join(pages), _fused("\n".join(hidden))]


def _written(found: object) -> str:
    """Return the strings in a dictionary, as they read."""
    if not isinstance(found, pikepdf.Dictionary):
        return ""
    return "\n".join(str(value) for value in found.values() if isinstance(value, pikepdf.String))


def _fused(text: str) -> str:
    return "".join(text.split()).casefold()
