"""Commands on the work plan: commitments with their colours, their steps, their slips and what shows them kept."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.workplan import add_evidence, move_commitment, slip_commitment
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.workplan import board, commitment_view
from liaison_desk.model.kinds import Commitment
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import written


def listed(asked: Namespace) -> Answer:
    """Show the board: every commitment by workstream, with its colour today."""
    with session.opened(asked) as open_desk:
        lanes = board(open_desk.desk)
    table = rows(
        (lane.workstream.code, colour.value, record.due or "", record.ref, short(record.text))
        for lane in lanes
        for record, colour in lane.commitments
    )
    json = [
        {**written(record), "colour": colour.value} for lane in lanes for record, colour in lane.commitments
    ]
    return Answer(json=json, lines=table or ["There is no commitment yet."])


def shown(asked: Namespace) -> Answer:
    """Show a commitment with its slips, its evidence, and what stands in the way of each next step."""
    with session.opened(asked) as open_desk:
        return _stands(open_desk.desk, found(open_desk.desk, Commitment, asked.ref))


def moved(asked: Namespace) -> Answer:
    """Move a commitment one step, or name everything that stands in the way."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        successor = found(desk, Commitment, asked.superseded_by).id if asked.superseded_by else None
        commitment = move_commitment(
            desk,
            found(desk, Commitment, asked.ref),
            CommitmentStatus(asked.status),
            reason=asked.reason,
            evidence=[desk.find(name) for name in asked.evidence],
            superseded_by=successor,
        )
        return _stands(desk, commitment)


def slipped(asked: Namespace) -> Answer:
    """Move the date of a commitment, with the reason and who agreed."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        commitment = found(desk, Commitment, asked.ref)
        due = day_named(asked.due, "new date")
        return _stands(desk, slip_commitment(desk, commitment, due, asked.reason, asked.agreed_by))


def evidenced(asked: Namespace) -> Answer:
    """Tie a record to a commitment as evidence."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        commitment = found(desk, Commitment, asked.ref)
        return _stands(desk, add_evidence(desk, commitment, desk.find(asked.evidence)))


def _stands(desk: Desk, commitment: Commitment) -> Answer:
    view = commitment_view(desk, commitment)
    steps = {
        status.value: [obstacle.value for obstacle in obstacles] for status, obstacles in view.steps.items()
    }
    json = {
        **written(commitment),
        "colour": view.colour.value,
        "slipped": [written(slip) for slip in view.slips],
        "steps": steps,
    }
    named = [
        ("Commitment", f"{commitment.ref} {commitment.text}"),
        ("Status", f"{commitment.status.label}, {commitment.percent} %"),
        ("Due", commitment.due or "no day"),
        ("Colour", f"{view.colour.value}: {view.colour.label}"),
        *(
            ("Slipped", f"{slip.from_due} → {slip.to_due}: {slip.reason}, {slip.agreed_by}")
            for slip in view.slips
        ),
        *(
            ("Evidence", f"{record.kind} {record.ref or record.id} {short(record.title)}")
            for record in view.evidence
        ),
        *(
            ("Next", " ".join([f"{status.label}.", *(obstacle.label for obstacle in obstacles)]))
            for status, obstacles in view.steps.items()
        ),
    ]
    return Answer(json=json, lines=facts(named))


_REF: Final = argument("ref", metavar="REF", help="the commitment's reference")

COMMANDS: Final = (
    Command(words=("commitment", "list"), says="show the board with today's colours", run=listed),
    Command(
        words=("commitment", "show"),
        says="show a commitment, its slips, and what stands in the way of each next step",
        run=shown,
        arguments=(_REF,),
    ),
    Command(
        words=("commitment", "move"),
        says="move a commitment one step",
        run=moved,
        arguments=(
            _REF,
            argument(
                "status", type=str.upper, choices=[status.value for status in CommitmentStatus], metavar="STATUS",
                help=", ".join(status.value for status in CommitmentStatus),
            ),
            argument("--reason", default="", metavar="TEXT", help="why; needed to block or drop it"),
            argument(
                "--evidence", action="append", default=[], metavar="REF",
                help="a meeting point or exchange in which the other side says so; needed to verify it",
            ),
            argument("--superseded-by", metavar="REF", help="the commitment that takes its place"),
        ),
    ),
    Command(
        words=("commitment", "slip"),
        says="move the date of a commitment; it is kept for good",
        run=slipped,
        arguments=(
            _REF,
            argument("due", metavar="DAY", help="the new date"),
            argument("--reason", required=True, metavar="TEXT", help="why"),
            argument("--agreed-by", required=True, metavar="WHO", help="who of the other side agreed"),
        ),
    ),
    Command(
        words=("commitment", "evidence"),
        says="tie a record to a commitment as evidence",
        run=evidenced,
        arguments=(_REF, argument("evidence", metavar="RECORD", help="reference or id of the record")),
    ),
)  # fmt: skip
