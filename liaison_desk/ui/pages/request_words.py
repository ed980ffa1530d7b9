"""Requests in words: tones of their codes, the names of their steps, and one as a line of a list."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from liaison_desk.desk.queries.clocks import Clock
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Request
from liaison_desk.model.kinds.request import Direction, QuestionStatus, RequestStatus, Urgency
from liaison_desk.model.words import N_
from liaison_desk.ui.clocks import due_chip
from liaison_desk.ui.present import code_words, in_one_line
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.rows import Row

S = RequestStatus
TONES: Final[Mapping[RequestStatus, Tone]] = {
    S.REVIEW: Tone.ACCENT,
    S.GATE: Tone.WARN,
    S.CLEARED: Tone.OK,
    S.SENT: Tone.INFO,
    S.ACK: Tone.INFO,
    S.WORK: Tone.INFO,
    S.CLAR: Tone.WARN,
    S.AUTH: Tone.WARN,
    S.PART: Tone.ACCENT,
    S.ANSW: Tone.OK,
    S.ASSESSED: Tone.OK,
    S.REFUSED: Tone.DANGER,
}
URGENCY_TONES: Final = {Urgency.U8: Tone.DANGER, Urgency.U3: Tone.WARN}
QUESTION_TONES: Final = {
    QuestionStatus.OPEN: Tone.WARN,
    QuestionStatus.PARTLY: Tone.WARN,
    QuestionStatus.ANSWERED: Tone.OK,
    QuestionStatus.NEGATIVE: Tone.OK,
    QuestionStatus.REFUSED: Tone.DANGER,
}


class Degrees:
    """How urgent a request is, in a word for a chip; translated with this class's name as context."""

    U8 = N_("Urgent (U8)")
    U3 = N_("Urgent (U3)")
    R7 = N_("Not urgent")
    BR = N_("Routine")
    NB = N_("No limit")


class Moves:
    """What the button of a step says, by the status it leads to; translated with this class's name as context."""

    DRAFT = N_("Back to draft")
    REVIEW = N_("Submit for review")
    GATE = N_("Take to the gate")
    REVIEW_GATE = N_("Back to review")
    REVIEW_CLEARED = N_("Back to review")
    CLEARED = N_("Clear")
    SENT = N_("Send")
    ACK = N_("Log acknowledgement")
    WORK = N_("Start work")
    WORK_CLAR = N_("Log clarification")
    WORK_AUTH = N_("Authorisation came")
    WORK_REVIEW = N_("Back to work")
    WORK_CLOSED = N_("Open again")
    CLAR = N_("Ask for clarification")
    AUTH = N_("Await authorisation")
    PART = N_("Log part answer")
    PART_CLEARED = N_("Give part answer")
    ANSW = N_("Log answer")
    ANSW_CLEARED = N_("Give answer")
    ASSESSED = N_("Assess the answer")
    CLOSED = N_("Close")
    REFUSED = N_("Refuse")
    MOVED = N_("Move to another channel")
    WDRN = N_("Withdraw")
    LAPSED = N_("Mark as lapsed")


PICTURES: Final = {
    S.SENT: "send",
    S.GATE: "scale",
    S.CLAR: "hourglass",
    S.AUTH: "gavel",
    S.PART: "reply",
    S.ANSW: "reply",
    S.DRAFT: "undo-2",
    S.WORK: "arrow-right",
}


def move_words(old: RequestStatus, new: RequestStatus) -> str:
    """Return what the button says that moves a request from one status to another."""
    text: str = getattr(Moves, f"{new.value}_{old.value}", getattr(Moves, new.value))
    return QCoreApplication.translate("Moves", text)


def urgency_chip(request: Request) -> ChipText:
    """Return how urgent a request is."""
    tone = URGENCY_TONES.get(request.urgency, Tone.NEUTRAL)
    said = QCoreApplication.translate("Degrees", getattr(Degrees, request.urgency.value))
    return ChipText(text=said, tone=tone, picture="flag")


def status_chip(request: Request) -> ChipText:
    """Return where a request stands."""
    return ChipText(text=code_words(request.status), tone=TONES.get(request.status, Tone.NEUTRAL))


def partner_words(request: Request, hosts: Mapping[RecordId, str]) -> str:
    """Return with whom a request is, by the names of agencies, and which way it goes."""
    host = hosts.get(request.host_agency, "") if request.host_agency else ""
    return in_one_line(host, short_direction(request))


def short_direction(request: Request) -> str:
    """Return the direction of a request in a word or two."""
    match request.direction:
        case Direction.OUT:
            return QCoreApplication.translate("requests", "We ask")
        case Direction.IN:
            return QCoreApplication.translate("requests", "They ask")
        case Direction.SPO:
            return QCoreApplication.translate("requests", "We tell")
        case Direction.SPI:
            return QCoreApplication.translate("requests", "They tell")
        case _:
            return QCoreApplication.translate("requests", "Tasking")


def request_row(request: Request, clock: Clock | None, now: datetime, hosts: Mapping[RecordId, str]) -> Row:
    """Return a request as a line of the list."""
    chips = [due_chip(clock, now)] if clock and not clock.is_met else [status_chip(request)]
    if request.urgency.is_urgent:
        chips.append(urgency_chip(request))
    return Row(
        key=request.id,
        title=request.subject,
        subtitle=partner_words(request, hosts),
        chips=tuple(chips),
        reference=request.ref,
        unread=bool(clock and clock.is_late),
    )
