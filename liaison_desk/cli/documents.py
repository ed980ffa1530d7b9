"""Commands on what becomes of documents: drafts, rounds of review, copies, agreed wording, the issue log."""

from argparse import Namespace
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session, templates
from liaison_desk.cli.command import Answer, Argument, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import counted, facts, rows, short
from liaison_desk.cli.readouts import MADE_AS, prepared_from
from liaison_desk.desk.commands.readouts import (
    agree_wording,
    confirm_readout,
    countersign_readout,
    draft_readout,
    give_copy,
    make_copy,
    redraft_readout,
    withdraw_readout,
)
from liaison_desk.desk.queries.readouts import issue_log, rounds_of, wordings
from liaison_desk.desk.signing import signing_for
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout, Wording
from liaison_desk.model.record import written
from liaison_desk.readouts.content import verification_code
from liaison_desk.store.whole import appearing

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json


def drafted(asked: Namespace) -> Answer:
    """Put a document on record as a draft."""
    with session.opened(asked) as open_desk:
        prepared = prepared_from(open_desk.desk, asked)
        return _told(draft_readout(open_desk.desk, prepared))


def rewritten(asked: Namespace) -> Answer:
    """Change what the officer says in a draft."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _told(redraft_readout(desk, found(desk, Readout, asked.ref), tuple(asked.text)))


def withdrawn(asked: Namespace) -> Answer:
    """Take a document back."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _told(withdraw_readout(desk, found(desk, Readout, asked.ref), asked.reason))


def countersigned(asked: Namespace) -> Answer:
    """Countersign what was issued without approval."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _told(countersign_readout(desk, found(desk, Readout, asked.ref)))


def copied(asked: Namespace) -> Answer:
    """Make the next numbered copy, and note who has it."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        readout = found(desk, Readout, asked.ref)
        made = make_copy(desk, readout, signing_for(desk))
        number, produced = made
        path = files.target(asked.out, f"{readout.ref}-v{readout.version}-copy-{number}.pdf")
        with appearing(path) as output:
            output.write(produced.pdf)
            copy = give_copy(desk, readout, made, asked.to, asked.medium)
    said = f"Copy {copy.number} of {readout.ref} for {copy.recipient} is {path}."
    return Answer(json={**written(copy), "file": str(path)}, lines=[said])


def reviewed(asked: Namespace) -> Answer:
    """Show the rounds of review of a document."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        rounds = rounds_of(desk, found(desk, Readout, asked.ref))
    lines = [
        line
        for one in rounds
        for line in (
            f"Round {one.number}: {one.decision.label.lower()}, {one.reviewer or 'nobody yet'}",
            *(f"  {comment}" for comment in one.comments.splitlines()),
        )
    ]
    return Answer(
        json=[written(one) for one in rounds], lines=lines or ["It was not offered for review yet."]
    )


def worded(asked: Namespace) -> Answer:
    """Note what the other side says of one sentence of a joint text, or show where each stands."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        readout = found(desk, Readout, asked.ref)
        if asked.number is not None:
            agree_wording(
                desk,
                readout,
                asked.number,
                asked.by,
                agreed=not asked.refused,
                theirs=asked.theirs,
                channel=asked.channel,
            )
        standing = wordings(desk, readout)
    return Answer(json=[written(row) for row in standing], lines=rows(_row(row) for row in standing))


def _row(row: Wording) -> tuple[object, ...]:
    stands = "agreed" if row.agreed else "open"
    return row.number, stands, row.agreed_by, short(row.ours), short(row.theirs)


def confirmed(asked: Namespace) -> Answer:
    """Note that both sides confirm a joint text."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _told(confirm_readout(desk, found(desk, Readout, asked.ref), asked.home, asked.host))


def logged(asked: Namespace) -> Answer:
    """Show everything that was issued, and who has it."""
    with session.opened(asked) as open_desk:
        log = issue_log(open_desk.desk)
    json: Json = [
        {
            "ref": line.readout.ref,
            "version": line.readout.version,
            "copy": line.number,
            "recipient": line.recipient,
            "language": line.readout.language,
            "status": line.readout.status.value,
            "code": _code(line.readout),
        }
        for line in log
    ]
    table = rows(
        (
            line.readout.ref,
            f"v{line.readout.version}",
            f"copy {line.number}",
            line.recipient,
            line.readout.status.label,
            _code(line.readout),
        )
        for line in log
    )
    return Answer(json=json, lines=table or ["Nothing was issued yet."])


def _code(readout: Readout) -> str:
    """Return the code on its pages; what another program issued may have none."""
    return verification_code(readout.content_hash) if readout.content_hash else ""


def _told(readout: Readout) -> Answer:
    table = facts(
        [
            ("Readout", f"{readout.ref}, version {readout.version}, for {readout.audience}"),
            ("Status", readout.status.label),
            *([("Left out", counted(len(readout.omitted), "record", "records"))] if readout.omitted else ()),
            *([("Confirmed by", readout.confirmed_by)] if readout.confirmed_by else ()),
        ]
    )
    return Answer(json=written(readout), lines=table)


def _ref(what: str) -> Argument:
    return argument("ref", metavar="REF", help=what)


def _number(text: str) -> int:
    if not text.isdigit():
        raise BadInput(what=f"--number {text}", why="it is no number")
    return int(text)


COMMANDS: Final = (
    Command(
        words=("document", "draft"),
        says="put a document on record as a draft, to be offered for review",
        run=drafted,
        arguments=(_ref("what it is made from"), *MADE_AS),
    ),
    Command(
        words=("document", "rewrite"),
        says="change what you say in a draft",
        run=rewritten,
        arguments=(
            _ref("the readout"),
            argument("--text", action="append", required=True, metavar="LINE", help="may be repeated"),
        ),
    ),
    Command(
        words=("document", "rounds"),
        says="show the rounds of review of a document with the comments",
        run=reviewed,
        arguments=(_ref("the readout"),),
    ),
    Command(
        words=("document", "withdraw"),
        says="take a document back; its file stays on record",
        run=withdrawn,
        arguments=(_ref("the readout"), argument("--reason", required=True, help="why")),
    ),
    Command(
        words=("document", "countersign"),
        says="countersign what was issued to others without approval",
        run=countersigned,
        arguments=(_ref("the readout"),),
    ),
    Command(
        words=("document", "copy"),
        says="make the next numbered copy of an issued document, and note who has it",
        run=copied,
        arguments=(
            _ref("the readout"),
            argument("--to", required=True, metavar="WHO", help="into whose hands it goes"),
            argument("--medium", default="", metavar="HOW", help="by hand, mail, bag …"),
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
    Command(
        words=("document", "wording"),
        says="show where the wording of a joint text stands, or note what the other side says of a sentence",
        run=worded,
        arguments=(
            _ref("the joint readout"),
            argument("--number", type=_number, metavar="N", help="which sentence"),
            argument("--theirs", default="", metavar="TEXT", help="their wording, where it is not ours"),
            argument("--refused", action="store_true", help="it is not agreed"),
            argument("--by", default="", metavar="NAME", help="who said so for the other side"),
            argument("--channel", default="", metavar="HOW", help="telephone, mail, meeting …"),
        ),
    ),
    Command(
        words=("document", "confirm"),
        says="note that both sides confirm a joint text, each by a name",
        run=confirmed,
        arguments=(
            _ref("the joint readout"),
            argument("--home", required=True, metavar="NAME", help="who confirms for our side"),
            argument("--host", required=True, metavar="NAME", help="who confirms for theirs"),
        ),
    ),
    Command(
        words=("document", "log"),
        says="show everything that was issued, which copy went to whom, and its code",
        run=logged,
    ),
    *templates.COMMANDS,
)
