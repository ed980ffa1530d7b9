"""Every document the officer makes: from what record, for which readers, how it is gathered and how it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.meetings import HOME_VARIANTS, SHARED_VARIANTS, gather_meeting, hosts_of
from liaison_desk.desk.documents.order import Order, Variant, every_host
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Meeting
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_
from liaison_desk.readouts.documents.contact_report import CONTACT_REPORT
from liaison_desk.readouts.documents.host_copy import HOST_COPY
from liaison_desk.readouts.documents.joint import JOINT_READOUT
from liaison_desk.readouts.documents.public import PUBLIC_READOUT
from liaison_desk.readouts.form import Form, Headed


class DocumentType(Code):
    """Which of the officer's documents it is (domain.md §2.2); the value names its template."""

    CONTACT_REPORT = "contact_report", N_("Contact report")
    MEETING = "meeting", N_("Meeting readout")
    JOINT = "joint", N_("Joint readout")
    PUBLIC = "public", N_("Public readout")


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How one document is made.

    `gather` chooses what goes in, through the sieve; `form` writes it. `hosts` are the bodies it may be for.
    `serves` tells whether a record of the kind `source` calls for it. A `bound` one becomes stale when a
    record that is in it changes; the others are reports as of a moment.
    """

    form: Form[Any]
    kind: ReadoutKind
    source: type[Record]
    variants: tuple[Variant, ...]
    gather: Callable[[Desk, Any, Order, Sieve], Headed]
    hosts: Callable[[Desk, Any], tuple[Agency, ...]] = lambda desk, _: every_host(desk)
    serves: Callable[[Any], bool] = lambda _: True
    bound: bool = True


RECIPES: Final[Mapping[DocumentType, Recipe]] = {
    DocumentType.CONTACT_REPORT: Recipe(
        form=CONTACT_REPORT,
        kind=ReadoutKind.CONTACT,
        source=Meeting,
        variants=HOME_VARIANTS,
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.MEETING: Recipe(
        form=HOST_COPY,
        kind=ReadoutKind.MEETING,
        source=Meeting,
        variants=SHARED_VARIANTS,
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.JOINT: Recipe(
        form=JOINT_READOUT,
        kind=ReadoutKind.JOINT,
        source=Meeting,
        variants=(Variant.JOINT,),
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.PUBLIC: Recipe(
        form=PUBLIC_READOUT,
        kind=ReadoutKind.PUBLIC,
        source=Meeting,
        variants=(Variant.PUBLIC,),
        gather=gather_meeting,
        hosts=hosts_of,
    ),
}


def offered(source: Record) -> list[tuple[DocumentType, Recipe]]:
    """Return the documents that can be made from a record, the usual ones first."""
    return [
        (document, recipe)
        for document, recipe in RECIPES.items()
        if isinstance(source, recipe.source) and recipe.serves(source)
    ]


def recipe_for(
    source: Record, variant: Variant, document: DocumentType | None = None
) -> tuple[DocumentType, Recipe]:
    """Return which document is made from a record for a reader: the named one, or the usual one."""
    made = offered(source)
    if not made:
        raise BadInput(what=source.ref or source.title, why=f"no document is made from a {source.kind}")
    for found, recipe in made:
        if document in {None, found} and variant in recipe.variants:
            return found, recipe
    readers = sorted(
        {reader for found, recipe in made if document in {None, found} for reader in recipe.variants}
    )
    if not readers:
        others = ", ".join(found.value for found, _ in made)
        raise BadInput(
            what=f"document {document}", why=f"from {source.ref or source.title} there can be {others}"
        )
    raise BadInput(what=f"variant {variant}", why=f"this document is made for {', '.join(readers)}")
