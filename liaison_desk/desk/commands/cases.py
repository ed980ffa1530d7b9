"""Keeping cases: opening, filing requests and meetings under them, closing with an outcome, opening anew."""

from dataclasses import replace
from datetime import date
from typing import Final, TypeAlias

from liaison_desk.desk.commands.records import check_complete
from liaison_desk.desk.commands.subjects import record_about_subjects
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.queries.cases import case_view
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Case, Meeting, Request
from liaison_desk.model.words import N_

Filed: TypeAlias = Request | Meeting
"""What is filed under a case."""
_NAMED: Final = 5
"""How many references a refusal has room for."""


class CaseStillOpen(Refused):
    """A case that something in it keeps open."""

    code = "CASE_STILL_OPEN"
    title = N_("{what} cannot be closed: {refs} did not come to an end.")
    advice = N_("Bring them to their end, or take them out of the case.")


def record_case(desk: Desk, case: Case, *, seen: Case | None = None) -> Case:
    """Put a case on record, new or corrected; a day of closing is a closing, with all that it needs."""
    check_complete(case)
    if case.closed and not (seen and seen.closed):
        _check_closing(desk, case)
    if seen and seen.closed and not case.closed:
        raise BadInput(what="day of closing", why="a case is reopened with a reason")
    _check_days(case)
    return record_about_subjects(desk, case, seen=seen)


def close_case(desk: Desk, case: Case, outcome: str) -> Case:
    """Close a case with its outcome; refused while anything in it is open."""
    closed = replace(case, outcome=outcome, closed=desk.now().there().date())
    _check_closing(desk, closed)
    _check_days(closed)
    with desk.change("close_case") as change:
        return change.put(closed, seen=case)


def reopen_case(desk: Desk, case: Case, reason: str) -> Case:
    """Open a closed case again, and say why."""
    if case.closed is None:
        raise BadInput(what=case.ref or case.subject, why="it is open")
    with desk.change("reopen_case", required(reason, "reason")) as change:
        return change.put(replace(case, closed=None), seen=case)


def file_under(desk: Desk, record: Filed, case: Case | None) -> Filed:
    """File a request or a meeting under a case, or take it out of the one it is in."""
    if case is not None and case.closed:
        raise BadInput(what=case.ref or case.subject, why="it is closed")
    with desk.change("file_under_case") as change:
        return change.put(replace(record, dossier=case.id if case else None), seen=record)


def _check_closing(desk: Desk, case: Case) -> None:
    required(case.outcome, "outcome of the case")
    left = case_view(desk, case).still_open
    if left:
        refs = ", ".join(record.ref or record.title for record in left[:_NAMED])
        more = " …" if len(left) > _NAMED else ""
        raise CaseStillOpen(what=case.ref or case.subject, refs=f"{refs}{more}")


def _check_days(case: Case) -> None:
    last: date = case.closed or date.max
    if case.opened and last < case.opened:
        raise BadInput(what="day of closing", why="it lies before the opening")
