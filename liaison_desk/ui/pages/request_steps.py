"""The dialogs of a request: a step with what must be said to take it, an exchange, an answer, an extension."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from liaison_desk.desk.commands.clocks import extend
from liaison_desk.desk.commands.moving import Step, move_request
from liaison_desk.desk.commands.requests import answer_question, record_exchange
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.requests import RequestView, alike
from liaison_desk.desk.situation import situation_of
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import ClockEvent, Exchange, Question, Request
from liaison_desk.model.kinds.request import (
    Direction,
    ExchangeAct,
    Medium,
    QuestionStatus,
    RequestStatus,
    Way,
)
from liaison_desk.model.lifecycle import Obstacle, obstacles
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.request_words import move_words
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, in_one_line

S = RequestStatus
MOST_USEFUL: Final = 3
NOTHING_SAID: Final = Step()
GIVING: Final = frozenset({S.SENT, S.PART, S.ANSW})
SPEAKING: Final = GIVING | {S.ACK, S.CLAR, S.AUTH, S.REFUSED, S.WDRN, S.LAPSED}
SAID_IN_DIALOG: Final = frozenset(
    {
        *(Obstacle.RECIPIENT_MISSING, Obstacle.TEXT_MISSING, Obstacle.NO_CLARIFICATION),
        *(Obstacle.LENGTH_MISSING, Obstacle.GROUND_OF_REFUSAL, Obstacle.CHANNEL_MISSING),
        *(Obstacle.CHANNEL_REFERENCE_MISSING, Obstacle.NOT_ASSESSED, Obstacle.REASON_MISSING),
        *(Obstacle.DUPLICATES_UNSEEN, Obstacle.NO_ACKNOWLEDGEMENT),
    }
)
"""What the dialog of a step can put right; everything else stands in the way of opening it for good."""


def in_the_way(desk: Desk, view: RequestView, target: RequestStatus) -> list[Obstacle]:
    """Return what stands in the way of a step whatever is said with it."""
    situation = situation_of(desk, view, "", "", duplicates_seen=False)
    return [found for found in obstacles(situation, target) if found not in SAID_IN_DIALOG]


def takes_words(view: RequestView, target: RequestStatus) -> bool:
    """Tell whether something must be said with a step."""
    old = view.request.status
    return target in SPEAKING | {S.MOVED, S.ASSESSED} or old in {S.CLAR, S.CLOSED, S.DRAFT}


class StepSheet(AskSheet):
    """Takes a request one step on."""

    def __init__(self, view: RequestView, target: RequestStatus, place: Place, parent: QWidget) -> None:
        """Ask what must be said to move the request of `view` to `target`."""
        request = view.request
        words = move_words(request.status, target)
        super().__init__("stepSheet", words, place, parent, request.marking)
        self._view, self._target = view, target
        self.seen: QCheckBox | None = None
        self.say(in_one_line(request.ref, request.subject, between="  "))
        found = in_the_way(place.desk, view, target)
        if found:
            self.warn(self.tr("This cannot be done yet."), " ".join(map(code_words, found)))
        self._ask()
        self.then(words, self._move)

    def _ask(self) -> None:
        old, target, request = self._view.request.status, self._target, self._view.request
        match target:
            case S.REVIEW if old is S.DRAFT:
                self._show_alike(request)
            case S.REFUSED:
                self.ask(Request, "refusal_ground")
                self.ask(Request, "refusal_note")
            case S.MOVED:
                self.ask(Request, "moved_to")
                self.ask(Request, "moved_ref", self.tr("Reference in that channel, or “HQ to supply”"))
                self.ask(Request, "moved_reason")
            case S.ASSESSED:
                for name in ("usefulness", "outcome", "feedback"):
                    self.ask(Request, name, put=getattr(request, name))
                degree = self.editors["usefulness"].widget
                if isinstance(degree, QSpinBox):
                    degree.setMaximum(MOST_USEFUL)
            case S.AUTH:
                self.ask(Request, "authorisation_expected")
                self.ask(ClockEvent, "until", self.tr("New due time, if it was told"))
        if target in SPEAKING or old in {S.CLAR, S.CLOSED}:
            self.ask(Exchange, "gist", self._text_words())
        if target in GIVING | {S.ACK, S.CLAR, S.REFUSED}:
            host = self._view.host.name if self._view.host else ""
            self.ask(Exchange, "with_whom", self.tr("With whom"), put=host)
        if target in SPEAKING - {S.WDRN, S.LAPSED} or old is S.CLAR:
            self.ask(Exchange, "medium", put=Medium.MAIL)
            self.ask(Exchange, "at", put=self._place.desk.now())

    def _text_words(self) -> str:
        match self._target:
            case S.CLAR:
                return self.tr("What is missing")
            case S.AUTH | S.WDRN | S.LAPSED:
                return self.tr("Why")
            case S.WORK if self._view.request.status is S.CLOSED:
                return self.tr("Why")
            case _:
                return self.tr("What was said or sent")

    def _show_alike(self, request: Request) -> None:
        found = alike(self._place.desk, request.subject, but=request.id)
        if not found:
            self.say(self.tr("No similar record was found."))
        for one in found:
            self.say(in_one_line(one.record.ref, one.record.title, between="  "))
        self.seen = QCheckBox(self.tr("I have looked for similar requests"))
        self.seen.setObjectName("ask_duplicates_seen")
        self.questions.addWidget(self.seen)

    def _move(self, answers: Mapping[str, Any]) -> Request:
        fields = {name: value for name, value in answers.items() if name in Request.__dataclass_fields__}
        step = Step(
            text=answers.get("gist", ""),
            recipient=answers.get("with_whom", ""),
            medium=answers.get("medium") or Medium.MAIL,
            at=answers.get("at"),
            until=answers.get("until"),
            duplicates_seen=self.seen is not None and self.seen.isChecked(),
            values=fields,
        )
        return take_step(self._place.desk, self._view.request, self._target, step)


def take_step(desk: Desk, request: Request, target: RequestStatus, step: Step = NOTHING_SAID) -> Request:
    """Move a request on; an acknowledgement is put on record in the same breath."""
    with desk.together():
        if target is S.ACK:
            ours = request.direction in {Direction.IN, Direction.TSK}
            way = Way.TO_HOST if ours else Way.FROM_HOST
            gist = step.text.strip() or step.recipient.strip()
            record_exchange(desk, request, ExchangeAct.ACKNOWLEDGE, way, step.medium, gist, step.at)
        return move_request(desk, request, target, step)


class RequestDialogs(QObject):
    """Opens the short dialogs of one request."""

    def __init__(self, view: RequestView, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._view, self._place, self._pane = view, place, pane

    def step(self, target: RequestStatus) -> None:
        """Take a step: at once where nothing must be said, else by a dialog."""
        if takes_words(self._view, target):
            StepSheet(self._view, target, self._place, self._pane.window()).open()
        else:
            self._place.acting.act(take_step, self._place.desk, self._view.request, target)

    def exchange(self) -> None:
        """Ask what was said or sent."""
        sheet = self._sheet("exchangeSheet", self.tr("Log an exchange"))
        sheet.ask(Exchange, "act", put=ExchangeAct.NOTE)
        sheet.ask(Exchange, "way", put=Way.FROM_HOST)
        sheet.ask(Exchange, "medium", put=Medium.CALL)
        sheet.ask(Exchange, "at", put=self._place.desk.now())
        sheet.ask(Exchange, "gist", self.tr("What was said or sent"))
        sheet.then(self.tr("Log exchange"), partial(_record, self._place.desk, self._view.request))
        sheet.open()

    def answer(self, question: Question) -> None:
        """Ask for the answer to one question."""
        title = self.tr("Answer question {number}").format(number=question.number)
        sheet = self._sheet("answerSheet", title)
        sheet.say(question.text)
        status = QuestionStatus.ANSWERED if question.status is QuestionStatus.OPEN else question.status
        sheet.ask(Question, "status", put=status)
        sheet.ask(Question, "answer", put=question.answer)
        sheet.then(self.tr("Save answer"), partial(_answer, self._place.desk, question))
        sheet.open()

    def extend(self) -> None:
        """Ask until when the answer is extended, why, and who agreed."""
        sheet = self._sheet("extendSheet", self.tr("Extend the deadline"))
        sheet.ask(ClockEvent, "until", put=self._place.desk.now())
        sheet.ask(ClockEvent, "reason")
        sheet.ask(ClockEvent, "agreed_by")
        sheet.then(self.tr("Extend"), partial(_extend, self._place.desk, self._view.request))
        sheet.open()

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._pane.window(), self._view.request.marking)


def _record(desk: Desk, request: Request, said: Mapping[str, Any]) -> Exchange:
    return record_exchange(desk, request, said["act"], said["way"], said["medium"], said["gist"], said["at"])


def _answer(desk: Desk, question: Question, said: Mapping[str, Any]) -> Question:
    return answer_question(desk, question, said["status"], said["answer"])


def _extend(desk: Desk, request: Request, said: Mapping[str, Any]) -> Request:
    until = said["until"]
    if until is None:
        raise BadInput(what="new due time", why="it is empty")
    extend(desk, request, until, said["reason"], said["agreed_by"])
    return request
