"""One case in the detail pane: what it is about, and everything that belongs to it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.queries.cases import CaseRequest, CaseView
from liaison_desk.model.kinds import Case, Exchange, Handover, Item, Meeting, Subject
from liaison_desk.model.record import Record
from liaison_desk.ui.clocks import due_chip
from liaison_desk.ui.pages.case_steps import CaseDialogs
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.request_words import status_chip, urgency_chip
from liaison_desk.ui.pages.standing import offer_retention, sync_chip, warn_of_conflict
from liaison_desk.ui.pages.working import WorkPane, at_start
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    NOTHING,
    code_words,
    date_words,
    identifiers_words,
    in_one_line,
    moment_words,
)
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import Head, body, shown
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Happening, Timeline


def state_chip(case: Case) -> ChipText:
    """Return whether a case is open."""
    if case.closed:
        return ChipText(text=QCoreApplication.translate("cases", "Closed"), picture="check")
    return ChipText(text=QCoreApplication.translate("cases", "Open"), tone=Tone.INFO)


class CasePane(WorkPane):
    """The detail of one case."""

    remove_asked = Signal()
    request_asked = Signal()

    def __init__(self, view: CaseView, place: Place) -> None:
        """Show `view`."""
        super().__init__()
        self._view, self._place = view, place
        case = view.case
        self.dialogs = CaseDialogs(case, place, self)
        chips = [state_chip(case)]
        if case.crime_area:
            chips.append(ChipText(text=place.names.term("crime_area", case.crime_area)))
        if case.hold:
            chips.append(ChipText(text=self.tr("Legal hold"), tone=Tone.WARN, picture="lock"))
        head = Head(
            reference=case.ref,
            title=case.subject,
            marking=case.marking.classification.value if case.marking else "",
            chips=(*chips, sync_chip(case, place)),
        )
        self.fill(head, self._actions())
        warn_of_conflict(self, case, place)
        self._warn()
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("requests", self.tr("Requests"), partial(shown, self._requests), len(view.requests))
        self.add_tab("meetings", self.tr("Meetings"), partial(shown, self._meetings), len(view.meetings))
        self.add_tab("subjects", self.tr("Subjects"), partial(shown, self._subjects), len(view.subjects))
        self.add_tab("handovers", self.tr("Handovers"), partial(shown, self._handovers), len(view.handovers))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, case))

    def _actions(self) -> list[QPushButton]:
        case = self._view.case
        if case.closed:
            first = button("reopenCase", self.tr("Reopen"), picture="lock-open", kind=Kind.PRIMARY)
            first.clicked.connect(self.dialogs.reopen)
        else:
            first = button("closeCase", self.tr("Close the case"), picture="check", kind=Kind.PRIMARY)
            first.clicked.connect(self.dialogs.close_it)
        edit = button("editRecord", self.tr("Edit"), picture="pencil", shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        offer_retention(menu, case, self._place)
        menu.addAction(self.tr("Remove from the desk"), self.remove_asked.emit)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return [first, edit, more]

    def _warn(self) -> None:
        """Say above the tabs what keeps the case open."""
        if left := () if self._view.case.closed else self._view.still_open:
            said = self.tr("%Ln record(s) of this case did not come to an end.", "", len(left))
            note = Note(Frame.NOTE, said, in_one_line(*(record.ref or record.title for record in left)))
            note.setObjectName("caseStillOpen")
            self.add_warning(note)

    def _overview(self) -> QWidget:
        case, names = self._view.case, self._place.names
        facts = FactsCard(
            (
                (self.tr("Opened"), date_words(case.opened) if case.opened else NOTHING),
                (self.tr("Closed"), date_words(case.closed) if case.closed else NOTHING),
                (self.tr("Review"), date_words(case.review_on) if case.review_on else NOTHING),
                (self.tr("Lead home agency"), names.name(case.home_agency) if case.home_agency else NOTHING),
                (self.tr("Lead host agency"), names.name(case.host_agency) if case.host_agency else NOTHING),
                (self.tr("Crime area"), names.term("crime_area", case.crime_area) or NOTHING),
            )
        )
        parts: list[QWidget] = [facts]
        for title, text in ((self.tr("Summary"), case.summary), (self.tr("Outcome"), case.outcome)):
            if text:
                parts += [label(title, "section"), reading(text)]
        parts.append(label(self.tr("Items of information"), "section"))
        parts += [self._item(number, item) for number, item in enumerate(self._view.items, 1)]
        parts.append(self.writes("writeItem", self.tr("Add an item"), "item"))
        if self._view.exchanges:
            parts.append(label(self.tr("Exchanges"), "section"))
            parts.append(Timeline([_said(exchange) for exchange in self._view.exchanges]))
        return body(*parts)

    def _item(self, number: int, item: Item) -> LineCard:
        edit = button(f"editItem_{number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self.write_asked.emit, "item", item))
        marking = item.marking.classification.value if item.marking else ""
        chips = (ChipText(text=code_words(item.item_kind)),)
        return LineCard(
            f"item_{number}", item.text, lines=(item.source,), chips=chips, marking=marking, buttons=(edit,)
        )

    def _requests(self) -> QWidget:
        lines = [self._request(one) for one in self._view.requests]
        new = button("newCaseRequest", self.tr("New request"), picture="plus", kind=Kind.GHOST)
        new.clicked.connect(self.request_asked)
        put = button("fileRequest", self.tr("File a request here"), picture="folder", kind=Kind.GHOST)
        put.clicked.connect(self.dialogs.file_request)
        return body(*lines, at_start(new, put), gap=Space.S)

    def _request(self, one: CaseRequest) -> LineCard:
        chips = [status_chip(one.request), urgency_chip(one.request)]
        if one.clock is not None and not one.clock.is_met:
            chips.append(due_chip(one.clock, self._place.desk.now().at))
        return self._line(one.request, "", *chips, out=True)

    def _meetings(self) -> QWidget:
        lines = [self._meeting(one) for one in self._view.meetings]
        put = button("fileMeeting", self.tr("File a meeting here"), picture="folder", kind=Kind.GHOST)
        put.clicked.connect(self.dialogs.file_meeting)
        return body(*lines, at_start(put), gap=Space.S)

    def _meeting(self, meeting: Meeting) -> LineCard:
        chip = ChipText(text=code_words(meeting.status))
        return self._line(meeting, moment_words(meeting.starts), chip, out=True)

    def _subjects(self) -> QWidget:
        return self._listed(
            [self._subject(one) for one in self._view.subjects], self.tr("No subject is named.")
        )

    def _subject(self, subject: Subject) -> LineCard:
        chips = [ChipText(text=code_words(subject.subject_kind)), ChipText(text=code_words(subject.standing))]
        return self._line(subject, identifiers_words(subject, beside_name=True), *chips)

    def _handovers(self) -> QWidget:
        lines = [self._handover(one) for one in self._view.handovers]
        return self._listed(lines, self.tr("No material changed hands for its requests."))

    def _handover(self, handover: Handover) -> LineCard:
        return self._line(
            handover, code_words(handover.handover_kind), ChipText(text=code_words(handover.status))
        )

    def _listed(self, lines: list[LineCard], nothing: str) -> QWidget:
        return body(*lines, gap=Space.S) if lines else body(label(nothing, "body", wrap=True))

    def _line(self, record: Record, under: str, *chips: ChipText, out: bool = False) -> LineCard:
        """Return a record as a line; `out` adds the button that takes it out of the case."""
        buttons = opener(f"open_{record.id}", record, self._place)
        if out:
            taken = button(
                f"takeOut_{record.id}", self.tr("Take out of the case"), picture="x", kind=Kind.ICON
            )
            taken.clicked.connect(partial(self.dialogs.take_out, record))
            buttons = [*buttons, taken]
        return LineCard(
            f"line_{record.id}",
            record.title,
            lines=(under,),
            chips=chips,
            marking=record.marking.classification.value if record.marking else "",
            buttons=buttons,
        )


def _said(exchange: Exchange) -> Happening:
    return Happening(
        picture="message-square",
        title=in_one_line(code_words(exchange.act), code_words(exchange.medium)),
        when=moment_words(exchange.at),
        lines=(exchange.gist,),
    )
