"""Every document the sample posting gives rise to: each kind for each of its readers, from one telling record each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES, DocumentType, Recipe
from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, prepare
from liaison_desk.model.errors import Refused
from liaison_desk.model.kinds import KINDS
from liaison_desk.model.record import Record

THIRD = "INTERPOL"
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
        agency = THIRD if self.variant is Variant.THIRD else ""
        return prepare(
            desk, self.source.id, self.variant, language, agency, document=self.document, written=PLAIN
        )


def every_document(desk: Desk) -> list[Wanted]:
    """Return each document for each reader it is made for, from the record of the posting that says most."""
    _joint_text(desk)
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
