"""One request in the detail pane: its clocks, what its state allows, what was asked and answered."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.commands.moving import countersign_request
from liaison_desk.desk.commands.requests import record_exchange
from liaison_desk.desk.queries.requests import RequestView
from liaison_desk.desk.tasks import open_countersigns
from liaison_desk.model.kinds import Attachment
from liaison_desk.model.kinds.request import DeadlineKind, Direction, ExchangeAct, Medium, RequestStatus, Way
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.ui.clocks import both_zones, due_chip, standing_words
from liaison_desk.ui.pages.attachments import AttachmentsTab
from liaison_desk.ui.pages.gate import GateParts
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.pages.request_parts import RequestParts
from liaison_desk.ui.pages.request_steps import RequestDialogs, in_the_way
from liaison_desk.ui.pages.request_words import (
    PICTURES,
    move_words,
    short_direction,
    status_chip,
    urgency_chip,
)
from liaison_desk.ui.pages.standing import offer_documents, offer_retention, sync_chip, warn_of_conflict
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, in_one_line, moment_words
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard, Frame, Note
from liaison_desk.ui.widgets.composer import Composer
from liaison_desk.ui.widgets.panes import Head, body, scrolled, shown
from liaison_desk.ui.widgets.timeline import Happening, Timeline

NO_BREAK: Final = "\u00a0"
BACK: Final = frozenset(
    {
        (RequestStatus.REVIEW, RequestStatus.DRAFT),
        (RequestStatus.REVIEW, RequestStatus.WORK),
        (RequestStatus.GATE, RequestStatus.REVIEW),
        (RequestStatus.CLEARED, RequestStatus.REVIEW),
        (RequestStatus.CLOSED, RequestStatus.WORK),
    }
)
"""Steps that lead back: they are in the menu, never the first button."""

PREFERRED: Final = (
    *(RequestStatus.SENT, RequestStatus.CLEARED, RequestStatus.GATE, RequestStatus.REVIEW),
    *(RequestStatus.ANSW, RequestStatus.PART, RequestStatus.ASSESSED, RequestStatus.CLOSED),
    *(RequestStatus.ACK, RequestStatus.WORK),
)
QUICK: Final = (ExchangeAct.NOTE, ExchangeAct.CHASE, ExchangeAct.FEEDBACK, ExchangeAct.CONFIRM)


class RequestPane(WorkPane):
    """The detail of one request."""

    remove_asked = Signal()

    def __init__(self, view: RequestView, place: Place) -> None:
        """Show `view`."""
        super().__init__()
        self._view, self._place = view, place
        self.dialogs = RequestDialogs(view, place, self)
        self._reply = next(
            (clock for clock in view.clocks if clock.deadline.deadline_kind is DeadlineKind.REPLY), None
        )
        request = view.request
        self.steps = [RequestStatus(step) for step in view.steps]
        self.fill(self._head(), self._actions())
        warn_of_conflict(self, request, place)
        self._warn()
        attached = place.desk.store.records.standing(Attachment, {"subject_of": request.id})
        self.attachments = AttachmentsTab(request, attached, place)
        history = Timeline(happenings(place.desk, place.names, request))
        self.parts = RequestParts(view, self, self.dialogs, place)
        spoken = self.parts.told()
        gate, gates = GateParts(request, self, place).tab()
        related, others = self.parts.related()
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("timeline", self.tr("Timeline"), partial(scrolled, self._told(spoken)), len(spoken))
        self.add_tab("gate", self.tr("Gate"), partial(scrolled, gate), gates)
        self.add_tab("related", self.tr("Related"), partial(scrolled, related), others)
        self.add_tab(
            "attachments", self.tr("Attachments"), partial(scrolled, body(self.attachments)), len(attached)
        )
        self.add_tab("history", self.tr("History"), partial(scrolled, body(history)))
        self.build_all()
        self.turned.connect(self.parts.look)
        self.add_foot(self._composer())

    def _told(self, spoken: Sequence[Happening]) -> QWidget:
        if spoken:
            return body(Timeline(spoken))
        said = self.tr("Nothing was said or sent yet.")
        log = ("logFirstExchange", self.tr("Log an exchange"), self.dialogs.exchange)
        return EmptyState("message-square", said, log)

    def _head(self) -> Head:
        request = self._view.request
        chips = [status_chip(request), urgency_chip(request)]
        if self._reply is not None and not self._reply.is_met:
            chips.append(due_chip(self._reply, self._place.desk.now().at))
        return Head(
            reference=request.ref,
            title=request.subject,
            marking=request.marking.classification.value if request.marking else "",
            chips=(*chips, sync_chip(request, self._place)),
        )

    def _actions(self) -> list[QPushButton]:
        onward = self._onward()
        first = next((step for step in onward if not self._way(step)), onward[0] if onward else None)
        actions: list[QPushButton] = []
        if first is not None:
            words = move_words(self._view.request.status, first)
            picture = PICTURES.get(first, "check")
            actions.append(button("stepOn", words, picture=picture, kind=Kind.PRIMARY))
            actions[-1].clicked.connect(partial(self.dialogs.step, first))
        log = button("logExchange", self.tr("Log exchange"), picture="message-square")
        log.clicked.connect(self.dialogs.exchange)
        edit = button("editRecord", self.tr("Edit"), picture="pencil", shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        return [*actions, log, edit, self._more([step for step in self.steps if step is not first])]

    def _onward(self) -> list[RequestStatus]:
        old = self._view.request.status
        return [step for step in PREFERRED if step in self.steps and (old, step) not in BACK]

    def _way(self, step: RequestStatus) -> list[str]:
        return [code_words(found) for found in in_the_way(self._place.desk, self._view, step)]

    def _more(self, steps: Sequence[RequestStatus]) -> QPushButton:
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        old = self._view.request.status
        for step in steps:
            if step is RequestStatus.REFUSED:
                menu.addSeparator()
            menu.addAction(move_words(old, step), partial(self.dialogs.step, step))
        menu.addSeparator()
        if old not in ENDED:
            menu.addAction(self.tr("Extend the deadline"), self.dialogs.extend)
        if list(open_countersigns(self._place.desk, self._view.request.id)):
            menu.addAction(self.tr("Countersign"), self._countersign)
        offer_documents(menu, self._view.request, self._place)
        offer_retention(menu, self._view.request, self._place)
        menu.addAction(self.tr("Remove from the desk"), self.remove_asked.emit)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return more

    def _countersign(self) -> None:
        self._place.acting.ask(countersign_request, self._place.desk, self._view.request)

    def _warn(self) -> None:
        """Say above the tabs why the next step has to wait."""
        onward = self._onward()
        waits = {step: found for step in onward if (found := self._way(step))}
        if waits and len(waits) == len(onward):
            step, found = next(iter(waits.items()))
            words = move_words(self._view.request.status, step)
            note = Note(Frame.NOTE, self.tr("“{step}” has to wait.").format(step=words), " ".join(found))
            note.setObjectName("stepWaits")
            self.add_warning(note)

    def _overview(self) -> QWidget:
        request, view, place = self._view.request, self._view, self._place
        here, home = both_zones(self._reply, place) if self._reply else ("", "")
        far = standing_words(self._reply, place.desk.now().at) if self._reply else ""
        due = in_one_line(here, far.replace(" ", NO_BREAK))
        facts = FactsCard(
            (
                (short_direction(request), view.host.name if view.host else NOTHING),
                (self.tr("Due here"), due or NOTHING),
                (self.tr("Due at home"), home or NOTHING),
                (self.tr("Their reference"), request.counterpart_ref or NOTHING),
                (
                    self.tr("Received or sent"),
                    moment_words(request.received_at) if request.received_at else NOTHING,
                ),
                (self.tr("Author"), place.names.person(request.author) or NOTHING),
                (self.tr("Crime area"), place.names.term("crime_area", request.crime_area) or NOTHING),
                (self.tr("Channel"), place.names.term("channel", request.channel) or NOTHING),
                (
                    self.tr("Ground of urgency"),
                    place.names.term("urgency_ground", request.urgency_ground) or NOTHING,
                ),
            )
        )
        return body(facts, *self.parts.overview())

    def _composer(self) -> Composer:
        becomes = [(code_words(act), act) for act in QUICK]
        composer = Composer(self.tr("Add a note"), becomes, self.tr("Add note"))
        composer.added.connect(self._noted)
        composer.attach_asked.connect(self.attachments.choose)
        return composer

    def _noted(self, text: str, act: object) -> None:
        request = self._view.request
        outward = act is not ExchangeAct.NOTE or request.direction is Direction.OUT
        way = Way.TO_HOST if outward else Way.FROM_HOST
        record = ExchangeAct(str(act))
        self._place.acting.act(record_exchange, self._place.desk, request, record, way, Medium.MAIL, text)
