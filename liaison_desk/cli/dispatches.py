"""The command on the register of bundles that other programs made: noting that the receipt of one came."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.desk.commands.dispatches import note_receipt
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.record import written


def answered(asked: Namespace) -> Answer:
    """Note when the receipt of a bundle came, now unless it is said."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        at = session.moment(asked.at, desk.setup.zone) if asked.at else desk.now()
        noted = note_receipt(desk, found(desk, Dispatch, asked.ref), at)
    return Answer(json=written(noted), lines=[f"The receipt of {noted.ref} is on record."])


COMMANDS: Final = (
    Command(
        words=("bundle", "answered"),
        says="note that the receipt came of a bundle that another program made",
        run=answered,
        arguments=(
            argument("ref", metavar="REF", help="the bundle on the register"),
            argument("--at", metavar="TIME", help="when the receipt came (usual: now)"),
        ),
    ),
)
