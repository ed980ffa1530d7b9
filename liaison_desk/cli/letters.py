"""The command that issues a letter about a request: the short form of issuing that document."""

from argparse import Namespace
from dataclasses import replace
from typing import Final

from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.readouts import issued
from liaison_desk.cli.signing import AT_ISSUE
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.setup import LANGUAGES

LETTERS: Final = {
    "ack": DocumentType.ACKNOWLEDGEMENT,
    "chaser": DocumentType.CHASER,
    "clarification": DocumentType.CLARIFICATION,
    "delay": DocumentType.DELAY,
    "refusal": DocumentType.REFUSAL,
    "feedback": DocumentType.FEEDBACK,
}


def lettered(asked: Namespace) -> Answer:
    """Issue a letter to the other side."""
    document = {"document": LETTERS[asked.kind].value, "variant": Variant.HOST.value}
    answer = issued(
        Namespace(**{**vars(asked), **document, "agency": "", "beside": "", "first": None, "last": None})
    )
    return replace(answer, lines=[*answer.lines, "Note it as an exchange once it is sent."])


COMMANDS: Final = (
    Command(
        words=("letter",),
        says="issue a letter about a request as PDF",
        run=lettered,
        arguments=(
            argument("ref", metavar="REF", help="the request"),
            argument("--kind", required=True, choices=list(LETTERS)),
            argument("--lang", choices=LANGUAGES, default="en", help="language of the letter (usual: en)"),
            argument(
                "--text", action="append", default=[], metavar="LINE", help="what it says; may be repeated"
            ),
            argument("--new-date", metavar="DAY", help="the new date that is asked for or offered"),
            *AT_ISSUE,
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
)
