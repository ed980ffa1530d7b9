"""Commands on cases: the list, one with what belongs to it, filing, closing with an outcome, opening anew."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.cases import close_case, file_under, record_case, reopen_case
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.cases import case_view, cases
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Case, Meeting, Request
from liaison_desk.model.record import written


def listed(asked: Namespace) -> Answer:
    """List the cases, the open ones first."""
    with session.opened(asked) as open_desk:
        known = cases(open_desk.desk)
    table = rows((case.ref, case.closed or "open", short(case.subject)) for case in known)
    return Answer(json=[written(case) for case in known], lines=table or ["There is no case yet."])


def shown(asked: Namespace) -> Answer:
    """Show a case with everything that belongs to it."""
    with session.opened(asked) as open_desk:
        return _stands(open_desk.desk, found(open_desk.desk, Case, asked.ref))


def begun(asked: Namespace) -> Answer:
    """Open a case."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        fields = {"summary": asked.summary, "crime_area": asked.crime_area}
        case = desk.new(Case, subject=asked.subject, opened=desk.now().there().date(), **fields)
        return _stands(desk, record_case(desk, case))


def filed(asked: Namespace) -> Answer:
    """File a request or a meeting under a case."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record = desk.find(asked.record)
        if not isinstance(record, Request | Meeting):
            raise BadInput(what=asked.record, why="only requests and meetings are filed under a case")
        case = found(desk, Case, asked.ref)
        file_under(desk, record, None if asked.out else case)
        return _stands(desk, case)


def closed(asked: Namespace) -> Answer:
    """Close a case with its outcome, or name what in it is still open."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _stands(desk, close_case(desk, found(desk, Case, asked.ref), asked.outcome))


def reopened(asked: Namespace) -> Answer:
    """Open a closed case again."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return _stands(desk, reopen_case(desk, found(desk, Case, asked.ref), asked.reason))


def _stands(desk: Desk, case: Case) -> Answer:
    view = case_view(desk, case)
    named = [
        ("Case", f"{case.ref} {case.subject}"),
        ("State", f"closed on {case.closed}" if case.closed else "open"),
        *([("Outcome", case.outcome)] if case.outcome else []),
        *((one.kind.capitalize(), f"{one.ref} {short(one.title)}".strip()) for one in view.records),
        *(("Still open", one.ref or one.title) for one in view.still_open if not case.closed),
    ]
    json = {
        **written(case),
        "records": [one.ref or one.id for one in view.records],
        "still_open": [one.ref or one.id for one in view.still_open],
    }
    return Answer(json=json, lines=facts(named))


_REF: Final = argument("ref", metavar="REF", help="the case's reference")

COMMANDS: Final = (
    Command(words=("case", "list"), says="list the cases, the open ones first", run=listed),
    Command(
        words=("case", "show"), says="show a case with all that belongs to it", run=shown, arguments=(_REF,)
    ),
    Command(
        words=("case", "new"),
        says="open a case",
        run=begun,
        arguments=(
            argument("subject", metavar="SUBJECT", help="what it is about"),
            argument("--summary", default="", metavar="TEXT", help="in a few sentences"),
            argument("--crime-area", default="", metavar="CODE", help="see “record list term”"),
        ),
    ),
    Command(
        words=("case", "file"),
        says="file a request or a meeting under a case",
        run=filed,
        arguments=(
            _REF,
            argument("record", metavar="RECORD", help="the request's or the meeting's reference"),
            argument("--out", action="store_true", help="take it out of the case instead"),
        ),
    ),
    Command(
        words=("case", "close"),
        says="close a case with its outcome",
        run=closed,
        arguments=(_REF, argument("outcome", metavar="OUTCOME", help="what came of it")),
    ),
    Command(
        words=("case", "reopen"),
        says="open a closed case again",
        run=reopened,
        arguments=(_REF, argument("reason", metavar="REASON", help="why")),
    ),
)
