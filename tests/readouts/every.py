"""Every document the sample posting gives rise to: each kind for each of its readers, from one telling record each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, prepare
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
from liaison_desk.model.errors import Refused
from liaison_desk.model.kinds import KINDS, Request
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.record import Record

AGENCIES = {Variant.THIRD: "INTERPOL", Variant.PARTNER: "NCB-IN"}
ADDED = Written(
    lines=(
        "The host side answers faster since the common form is used.",
        "Délai demandé jusqu’au 10 avril ; उत्तर अप्रैल तक अपेक्षित है।",
    ),
    new_date=date(2026, 4, 10),
)
PLAIN = Written(new_date=ADDED.new_date, lines=ADDED.lines[:1])


@dataclass(frozen=True)
class Wanted:
    """One document for one reader."""

    document: DocumentType
    variant: Variant
    source: Record

    @property
    def name(self) -> str:
        return f"{self.document.value}-{self.variant.value}"

    def prepared(self, desk: Desk, language: str) -> Prepared:
        """Gather it in one language."""
        agency = AGENCIES.get(self.variant, "")
        return prepare(
            desk, self.source.id, self.variant, language, agency, document=self.document, written=PLAIN
        )


def every_document(desk: Desk) -> list[Wanted]:
    """Return each document for each reader it is made for, from the record of the posting that says most."""
    _joint_text(desk)
    _refused_request(desk)
    _information(desk)
    return [
        Wanted(document, variant, source)
        for document, recipe in RECIPES.items()
        for variant in recipe.variants
        if (source := _telling(desk, document, recipe, variant)) is not None
    ]


def _joint_text(desk: Desk) -> None:
    """Issue a joint text, of which there is then a clearance sheet."""
    meeting = desk.find("OTTA-MTG-26-0002-I")
    issue_readout(desk, meeting.id, Variant.JOINT)


def _refused_request(desk: Desk) -> None:
    """Refuse a request of the other side: the posting has none."""
    request = desk.find("OTTA-INQ-26-0004-L")
    assert isinstance(request, Request)
    put_record(desk, replace(request, refusal_ground="f2"), seen=request)


def _information(desk: Desk) -> None:
    """Pass on what nobody asked for: the posting has received such, and sent none."""
    known = desk.find("OTTA-RFI-26-0005-U")
    assert isinstance(known, Request)
    told = ("facts", "purpose", "subject_link", "host_agency", "home_agency", "marking", "releasable_to")
    new = desk.new(Request, subject=known.subject, direction=Direction.SPO)
    put_record(desk, replace(new, **{name: getattr(known, name) for name in told}))


def _telling(desk: Desk, document: DocumentType, recipe: Recipe, variant: Variant) -> Record | None:
    """Return the record whose document for a reader has most to say."""
    made = list(_made(desk, document, recipe, variant))
    return max(made, key=lambda pair: (pair[0], pair[1].id))[1] if made else None


def _made(
    desk: Desk, document: DocumentType, recipe: Recipe, variant: Variant
) -> Iterator[tuple[int, Record]]:
    kinds = [kind for kind in KINDS.values() if issubclass(kind, recipe.source)]
    for record in (record for kind in kinds for record in desk.store.records.standing(kind)):
        if recipe.serves(record):
            try:
                prepared = Wanted(document, variant, record).prepared(desk, "en")
            except Refused:
                continue
            yield len(repr(prepared.document.blocks)), record
