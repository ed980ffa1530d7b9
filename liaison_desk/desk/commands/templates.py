"""Putting a template of a document in force, in place of what the program ships; headquarters does it."""

from typing import Any

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.shelving import checked
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Template
from liaison_desk.model.markings import INTERNAL_HQ, INTERNAL_POST, Classification, Marking
from liaison_desk.model.roles import Power, check
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.templates import read_template, shipped


def form_named(document: str) -> Form[Any]:
    """Return how a document is written; BadInput where the program knows no such document."""
    if document not in set(DocumentType):
        raise BadInput(what=f"document {document}", why="the program makes no such document")
    return RECIPES[DocumentType(document)].form


def adopt_template(desk: Desk, content: bytes, what: str) -> Template:
    """Put a template on record; from then on documents are made with the newest version.

    BadInput names the line where it is wrong, or says that it is not newer than what is in force.
    """
    check(desk.setup.role, Power.POLICY)
    read = read_template(content, what)
    form = form_named(read.document)
    found = checked(content, what, form)
    standing = [one.number for one in desk.store.records.standing(Template, {"document": found.document})]
    newest = max([shipped(form.name).version, *standing])
    if found.version <= newest:
        raise BadInput(what=what, why=f"its version is {found.version}, and version {newest} is in force")
    made = desk.new(
        Template,
        document=found.document,
        number=found.version,
        content=content.decode(),
        marking=Marking(classification=Classification.UNCLASSIFIED),
        releasable_to=frozenset({INTERNAL_POST, INTERNAL_HQ}),
    )
    with desk.change("adopt_template") as change:
        return change.put(made)
