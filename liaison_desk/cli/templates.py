"""Commands on templates: begin one from the shipped one, check one, put one in force."""

from argparse import Namespace
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.desk.commands.templates import adopt_template, form_named
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.shelving import checked
from liaison_desk.readouts.templates import LARGEST, Template, content_of, read_template, shipped

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json


def begun(asked: Namespace) -> Answer:
    """Write a template as the program ships it, to begin another from; needs no desk."""
    template = shipped(form_named(asked.name).name)
    path = files.target(asked.out, f"{template.document}.json")
    files.write(path, content_of(template.document))
    return _template(template, f"is {path}")


def tried(asked: Namespace) -> Answer:
    """Check a template; needs no desk."""
    return _template(_checked(files.contents(asked.file, LARGEST), asked.file), "can be used")


def adopted(asked: Namespace) -> Answer:
    """Put a template in force, for this desk and for every post that has the next bundle."""
    content = files.contents(asked.file, LARGEST)
    with session.opened(asked) as open_desk:
        adopt_template(open_desk.desk, content, asked.file)
    return _template(_checked(content, asked.file), "is in force")


def _checked(content: bytes, file: str) -> Template:
    return checked(content, file, form_named(read_template(content, file).document))


def _template(template: Template, said: str) -> Answer:
    readers = ", ".join(template.variants)
    line = f"Template {template.document}, version {template.version}, for {readers}, {said}."
    json: Json = {
        "document": template.document,
        "version": template.version,
        "variants": sorted(template.variants),
    }
    return Answer(json=json, lines=[line])


_FILE: Final = argument("file", metavar="FILE", help="the template (JSON)")

COMMANDS: Final = (
    Command(
        words=("document", "template"),
        says="write the template of a document as the program ships it, to begin another from",
        run=begun,
        arguments=(
            argument("name", metavar="DOCUMENT", help=", ".join(document.value for document in DocumentType)),
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
    Command(
        words=("document", "check"),
        says="say whether a template can be used, or in which line it is wrong",
        run=tried,
        arguments=(_FILE,),
    ),
    Command(
        words=("document", "adopt"),
        says="put a template in force (headquarters)",
        run=adopted,
        arguments=(_FILE,),
    ),
)
