"""Which documents can be made from a record, and which of them is meant for a reader."""

from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record


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
