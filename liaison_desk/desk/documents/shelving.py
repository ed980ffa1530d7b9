"""The templates in force: what headquarters supplied, over what the program ships."""

from typing import Any

from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Template as SuppliedTemplate
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.templates import Template, read_template, shipped


def template_for(desk: Desk, form: Form[Any]) -> Template:
    """Return the newest template of a document; BadInput names the line where a supplied one is broken."""
    ours = shipped(form.name)
    supplied = desk.store.records.standing(SuppliedTemplate, {"document": form.name})
    newest = max(supplied, key=lambda one: (one.number, one.id), default=None)
    if newest is None or newest.number <= ours.version:
        return ours
    return checked(newest.content.encode(), f"template {newest.document} {newest.number}", form)


def checked(content: bytes, what: str, form: Form[Any]) -> Template:
    """Read a template and see that it is one of this document, for the readers that it has."""
    document = read_template(content, what).document
    if document != form.name:
        raise BadInput(what=what, why=f"it is for {document}, not for {form.name}")
    found = read_template(content, what, form.parts.keys())
    missing = shipped(form.name).variants.keys() - found.variants.keys()
    if missing:
        raise BadInput(what=what, why=f"it has no parts for {', '.join(sorted(missing))}")
    absent = shipped(form.name).words["en"].keys() - found.words["en"].keys()
    if absent:
        raise BadInput(what=what, why=f"it has no words for {', '.join(sorted(absent))}")
    return found
