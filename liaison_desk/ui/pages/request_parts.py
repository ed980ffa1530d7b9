"""The parts of a request in its detail: clocks, questions, actions, what was said, what belongs to it."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.queries.requests import RequestView, alike
from liaison_desk.model.kinds import Action, ClockEvent, Exchange, Item, Question, Request
from liaison_desk.model.kinds.request import ClockAct, ExchangeAct
from liaison_desk.model.record import Record, field_specs
from liaison_desk.ui.clocks import ClockCard
from liaison_desk.ui.finding import whereabouts
from liaison_desk.ui.pages.alike import AlikeList
from liaison_desk.ui.pages.request_steps import RequestDialogs
from liaison_desk.ui.pages.request_words import QUESTION_TONES
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.present import (
    code_words,
    date_words,
    field_label,
    in_one_line,
    kind_words,
    moment_words,
    pair_words,
    value_words,
)
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import body
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Happening

ACT_PICTURES: Final = {
    ExchangeAct.SEND: "send",
    ExchangeAct.ACKNOWLEDGE: "check",
    ExchangeAct.REPLY: "reply",
    ExchangeAct.REFUSE: "ban",
    ExchangeAct.CHASE: "flag",
    ExchangeAct.DEVIATE: "gavel",
}
CLOCK_PICTURES: Final = {ClockAct.PAUSE: "hourglass", ClockAct.RESUME: "arrow-right"}


DETAILS: Final = (
    *("purpose", "offence", "legal_base", "believed_held", "subject_link", "use_limits", "substances"),
    *("home_agency", "host_contact", "access", "parallel_channels", "profile", "language"),
    *("urgency_reason", "refusal_ground", "moved_to", "moved_ref", "authorisation_expected"),
    *("preservation_expires", "reviewer", "answered_at", "closed_at", "usefulness"),
    *("workstream", "dossier", "bring_forward", "review_on", "registry", "pointer_only", "hold"),
    *("releasable_to", "tags"),
)
"""What stands at the foot of the overview, where it is filled in."""

SIMILAR: Final = 5
UNFILLED: Final[tuple[object, ...]] = (None, "", frozenset())


def field_words(record: Record, name: str, names: RecordNames) -> str:
    """Return the value of a field in words: codes of a list by their words, records by their names."""
    spec, value = field_specs(type(record))[name], getattr(record, name)
    return value_words(spec, value, partial(names.said, spec))


def opener(name: str, record: Record, place: Place) -> list[QPushButton]:
    """Return the button that opens a record where the window shows it; none if it does not."""
    where = whereabouts(place.desk, record)
    if where is None:
        return []
    _, page, key = where
    text = kind_words(record.kind)
    made = button(name, record.ref or text, picture="arrow-right", kind=Kind.GHOST)
    made.clicked.connect(partial(place.ways.go.emit, page, key))
    return [made]


class RequestParts(QObject):
    """Makes the bodies of the tabs of one request."""

    def __init__(self, view: RequestView, pane: WorkPane, dialogs: RequestDialogs, place: Place) -> None:
        """Make them for `pane`."""
        super().__init__(pane)
        self._view, self._pane, self._dialogs, self._place = view, pane, dialogs, place
        self.similar = AlikeList(place)
        self._has_looked = False

    def overview(self) -> list[QWidget]:
        """Return clocks, the question of the matter, the questions one by one, and actions."""
        request = self._view.request
        parts: list[QWidget] = [
            ClockCard(clock, self._place) for clock in self._view.clocks if not clock.is_met
        ]
        for title, text in (
            (self.tr("Facts"), request.facts),
            (self.tr("Waiting on"), request.waiting_on),
            (self.tr("Reason of refusal"), request.refusal_note),
            (self.tr("Why it was moved"), request.moved_reason),
            (self.tr("Outcome"), request.outcome),
            (self.tr("Feedback"), request.feedback),
        ):
            if text:
                parts += [label(title, "section"), reading(text)]
        parts += [*self._asked(), *self._tasks()]
        details = self._details()
        if details:
            parts += [label(self.tr("Details"), "section"), FactsCard(details)]
        return parts

    def _details(self) -> list[tuple[str, str]]:
        """Return every field of the form that is filled in and not shown above."""
        request, specs = self._view.request, field_specs(Request)
        return [
            (
                field_label(Request, name, specs[name].field.label),
                field_words(request, name, self._place.names),
            )
            for name in DETAILS
            if getattr(request, name) not in UNFILLED and getattr(request, name) is not False
        ]

    def _asked(self) -> list[QWidget]:
        parts: list[QWidget] = [label(self.tr("Questions"), "section")]
        parts += [self._question(question) for question in self._view.questions]
        parts.append(self._pane.writes("askQuestion", self.tr("Add a question"), "question"))
        return parts

    def _tasks(self) -> list[QWidget]:
        parts: list[QWidget] = [label(self.tr("Actions"), "section")]
        parts += [self._action(action) for action in self._view.actions]
        parts.append(self._pane.writes("giveAction", self.tr("Add an action"), "action"))
        return parts

    def _question(self, question: Question) -> LineCard:
        answer = button(f"answerQuestion_{question.number}", self.tr("Answer"), picture="reply")
        answer.clicked.connect(partial(self._dialogs.answer, question))
        when = moment_words(question.answered_at) if question.answered_at else ""
        tone = QUESTION_TONES.get(question.status, Tone.NEUTRAL)
        return LineCard(
            f"question_{question.number}",
            f"{question.number}.  {question.text}",
            lines=(question.answer, when),
            chips=(ChipText(text=code_words(question.status), tone=tone),),
            buttons=(answer,),
        )

    def _action(self, action: Action) -> LineCard:
        buttons = []
        if not action.done:
            buttons.append(button(f"done_{action.ref}", self.tr("Done"), picture="check"))
            buttons[0].clicked.connect(partial(self._place.acting.act, finish, self._place, action))
        due = date_words(action.due) if action.due else ""
        chip = ChipText(text=self.tr("Done"), tone=Tone.OK, picture="check")
        if not action.done:
            chip = ChipText(text=self.tr("To do"), tone=Tone.WARN, picture="list-checks")
        line = in_one_line(action.owner, due, action.note)
        return LineCard(f"action_{action.ref}", action.what, lines=(line,), chips=(chip,), buttons=buttons)

    def told(self) -> list[Happening]:
        """Return everything that was said and everything that happened to the clock, the newest first."""
        said = [(exchange.at, self._said(exchange)) for exchange in self._view.exchanges]
        clock = [(event.at, self._clocked(event)) for event in self._view.events]
        return [happening for _, happening in sorted((*said, *clock), key=lambda pair: pair[0], reverse=True)]

    def _said(self, exchange: Exchange) -> Happening:
        return Happening(
            picture=ACT_PICTURES.get(exchange.act, "message-square"),
            title=in_one_line(code_words(exchange.act), exchange.with_whom),
            when=moment_words(exchange.at),
            lines=(exchange.gist, in_one_line(code_words(exchange.way), code_words(exchange.medium))),
        )

    def _clocked(self, event: ClockEvent) -> Happening:
        until = pair_words(self.tr("New due time"), moment_words(event.until)) if event.until else ""
        agreed = pair_words(self.tr("Agreed by"), event.agreed_by) if event.agreed_by else ""
        return Happening(
            picture=CLOCK_PICTURES.get(event.act, "clock"),
            title=code_words(event.act),
            when=moment_words(event.at),
            lines=tuple(part for part in (event.reason, until, agreed) if part),
        )

    def related(self) -> tuple[QWidget, int]:
        """Return items, subjects, handovers and requests that look alike, and how many."""
        view = self._view
        parts: list[QWidget] = [label(self.tr("Items of information"), "section")]
        parts += [self._item(number, item) for number, item in enumerate(view.items, 1)]
        parts.append(self._pane.writes("writeItem", self.tr("Add an item"), "item"))
        groups: tuple[tuple[str, tuple[Record, ...]], ...] = (
            (self.tr("Subjects"), view.subjects),
            (self.tr("Handovers"), view.handovers),
        )
        for title, records in groups:
            if records:
                parts.append(label(title, "section"))
                parts += [self._other(record) for record in records]
        parts.append(self.similar)
        count = len(view.items) + len(view.subjects) + len(view.handovers)
        return body(*parts, gap=Space.S), count

    def look(self, tab: str) -> None:
        """Look for similar records when their part is turned to; that takes a while on a large desk."""
        if tab == "related" and not self._has_looked:
            self._has_looked = True
            request = self._view.request
            self.similar.show_alike(alike(self._place.desk, request.subject, but=request.id, limit=SIMILAR))

    def _item(self, number: int, item: Item) -> LineCard:
        marking = item.marking.classification.value if item.marking else ""
        edit = button(f"editItem_{number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self._pane.write_asked.emit, "item", item))
        chips = (ChipText(text=code_words(item.item_kind)),)
        return LineCard(
            f"item_{number}", item.text, lines=(item.source,), chips=chips, marking=marking, buttons=(edit,)
        )

    def _other(self, record: Record) -> LineCard:
        marking = record.marking.classification.value if record.marking else ""
        status = getattr(record, "status", None) or getattr(record, "subject_kind", None)
        chips = (ChipText(text=code_words(status)),) if status else ()
        buttons = opener(f"open_{record.id}", record, self._place)
        return LineCard(f"other_{record.id}", record.title, chips=chips, marking=marking, buttons=buttons)


def finish(place: Place, action: Action) -> Record:
    """Note that an action is done."""
    done = replace(action, done=True, done_at=place.desk.now())
    return put_record(place.desk, done, seen=action)
