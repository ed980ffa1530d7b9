"""The command that writes a letter about a request: acknowledgement, reminder, clarification or refusal."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import day, found
from liaison_desk.cli.output import counted, size
from liaison_desk.desk.letters import Written, make_letter
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.kinds import Request
from liaison_desk.readouts.documents.letters import LetterKind


def lettered(asked: Namespace) -> Answer:
    """Write a letter as PDF."""
    new_date = day(asked.new_date, "--new-date") if asked.new_date else None
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        request = found(desk, Request, asked.ref)
        says = Written(lines=tuple(asked.text), new_date=new_date)
        made = make_letter(desk, request.id, LetterKind(asked.kind), asked.lang, says)
        path = files.target(asked.out, made.document.file_name)
        files.write(path, made.pdf)
    pages = counted(made.pages, "page", "pages")
    lines = [
        f"The letter is {path} ({pages}, {size(len(made.pdf))}).",
        "Note it as an exchange once it is sent.",
    ]
    if made.omitted:
        _, ruling = made.omitted[0]
        lines.append(f"Subject and questions are left out: {ruling.reason.label}")
    return Answer(
        json={
            "file": str(path),
            "pages": made.pages,
            "size": len(made.pdf),
            "omitted": [
                {"kind": record.kind, "id": record.id, "reason": ruling.reason.value}
                for record, ruling in made.omitted
            ],
        },
        lines=lines,
    )


COMMANDS: Final = (
    Command(
        words=("letter",),
        says="write a letter about a request as PDF",
        run=lettered,
        arguments=(
            argument("ref", metavar="REF", help="the request"),
            argument("--kind", required=True, choices=[kind.value for kind in LetterKind]),
            argument("--lang", choices=LANGUAGES, default="en", help="language of the letter (usual: en)"),
            argument(
                "--text", action="append", default=[], metavar="LINE", help="what it says; may be repeated"
            ),
            argument("--new-date", metavar="DAY", help="the new date that is asked for or offered"),
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
)
