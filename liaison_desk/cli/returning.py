"""Commands that take in what comes back: a review file, or a PDF with its form filled in, with signatures, or both."""

from argparse import Namespace
from pathlib import PurePath
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.desk.commands.readouts import OUT
from liaison_desk.desk.queries.readouts import rounds_of
from liaison_desk.desk.returned import take_in_returned
from liaison_desk.desk.review import take_in_review
from liaison_desk.desk.review_file import read_review
from liaison_desk.model.record import written


def reviewed(asked: Namespace) -> Answer:
    """Take in what a reviewer answered: a review file, or the PDF with its form filled in or signed."""
    content = files.contents(asked.file)
    if content.startswith(b"%PDF-"):
        return _taken_in(asked, content)
    review = read_review(content, _name(asked))
    with session.opened(asked) as open_desk:
        readout = take_in_review(open_desk.desk, review, content, f"review-{review.readout}.json")
    status = readout.status.label.lower()
    proof = "signed" if review.signature else "not signed"
    said = f"{readout.ref} is now “{status}”, as {review.by} says ({proof})."
    return Answer(json=written(readout), lines=[said, *review.said.splitlines()])


def received(asked: Namespace) -> Answer:
    """Take in a PDF that came back signed; a review form that is filled in on it counts as well."""
    return _taken_in(asked, files.contents(asked.file))


def _taken_in(asked: Namespace, content: bytes) -> Answer:
    with session.opened(asked) as open_desk:
        readout = take_in_returned(open_desk.desk, content, _name(asked))
        answers = () if readout.status in OUT else rounds_of(open_desk.desk, readout)[-1:]
    signers = ", ".join(sorted(readout.signed_by))
    by = f", signed by {signers}" if signers else ""
    said = f"{readout.ref} is “{readout.status.label.lower()}”{by}."
    comments = [line for answer in answers for line in answer.comments.splitlines()]
    return Answer(json=written(readout), lines=[said, *comments])


def _name(asked: Namespace) -> str:
    return "standard input" if asked.file == files.STDIN else PurePath(asked.file).name


COMMANDS: Final = (
    Command(
        words=("readout", "review"),
        says="take in a reviewer's answer, which approves a readout or returns it with comments",
        run=reviewed,
        arguments=(
            argument(
                "file",
                metavar="FILE",
                help="the review file, or the PDF with its form filled in; - for standard input",
            ),
        ),
    ),
    Command(
        words=("readout", "receive"),
        says="take in a PDF that came back with more signatures",
        run=received,
        arguments=(argument("file", metavar="FILE", help="the PDF, or - for standard input"),),
    ),
)
