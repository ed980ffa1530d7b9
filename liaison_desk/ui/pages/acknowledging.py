"""Answering by hand for what the release rule cannot see: a restriction that was told, office-holders in their role."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.commands.acknowledging import acknowledge_office_holders, acknowledge_restriction
from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.kinds import Acknowledgement, Contact, Request
from liaison_desk.model.kinds.disclosure import Acknowledged
from liaison_desk.model.markings import Audience, Handling, PersonalData
from liaison_desk.model.record import Record
from liaison_desk.model.release import PUBLIC
from liaison_desk.model.ruling import Reason
from liaison_desk.ui.forms.editors import choice
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.audiences import audiences
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    audience_words,
    code_words,
    field_label,
    in_one_line,
    moment_words,
    pair_words,
)
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard

ANSWERS: Final = {
    Reason.H3_NOT_ACKNOWLEDGED.value: Acknowledged.SPECIAL_HANDLING,
    Reason.PERSONAL_DATA_PUBLIC.value: Acknowledged.OFFICE_HOLDERS,
}
"""Which refusal an acknowledgement lifts."""


def bearer(desk: Desk, record: Record) -> Record:
    """Return the record whose marking counts: the record itself, or what it is a part of (RL-1)."""
    seen = {record.id}
    while record.marking is None and record.parent and record.parent not in seen:
        whole = desk.store.records.get(record.parent)
        if whole is None:
            break
        seen.add(whole.id)
        record = whole
    return record


class AcknowledgeDialogs(QObject):
    """Asks what somebody answers for; it outlives the pane that asked, which is made anew after every change."""

    def __init__(
        self, record: Record, place: Place, window: QWidget, audience: Audience | None = None
    ) -> None:
        """Ask about `record`, for one `audience` or for one that is chosen."""
        super().__init__(window)
        self._record, self._place, self._window = bearer(place.desk, record), place, window
        self._audience = audience

    def ask(self, what: Acknowledged) -> None:
        """Open the dialog for what is to be acknowledged."""
        if what is Acknowledged.SPECIAL_HANDLING:
            self.restriction()
        else:
            self.office_holders()

    def restriction(self) -> None:
        """Ask how the audience was told the restriction."""
        sheet = self._sheet("acknowledgeRestriction", self.tr("The restriction was told"))
        marking = self._record.marking
        if marking is not None and marking.h3_text:
            sheet.warn(self.tr("The restriction in words"), marking.h3_text)
        sheet.say(self.tr("It holds for this audience and for the record as it stands now."))
        request = self._record
        host = (
            audience_of(request_view(self._place.desk, request.id)) if isinstance(request, Request) else None
        )
        self._for_whom(sheet, host)
        sheet.ask(Acknowledgement, "said", self.tr("How and when they were told"))
        sheet.then(self.tr("Put on record"), partial(_told, self._place.desk, self._record, self._audience))
        sheet.open()

    def office_holders(self) -> None:
        """Ask who is named, and in which role."""
        sheet = self._sheet("acknowledgeOfficeHolders", self.tr("It names office-holders only"))
        sheet.say(self.tr("It names nobody but these people, and each in the public role only."))
        self._for_whom(sheet, PUBLIC)
        sheet.ask(Acknowledgement, "persons", picks=Contact.kind)
        sheet.ask(Acknowledgement, "said", self.tr("In which role they are named"))
        sheet.then(self.tr("Put on record"), partial(_only, self._place.desk, self._record, self._audience))
        sheet.open()

    def _for_whom(self, sheet: AskSheet, usual: Audience | None = None) -> None:
        words = field_label(Acknowledgement, "audience", "Audience")
        if self._audience is not None:
            sheet.say(pair_words(words, audience_words(self._audience)))
            return
        editor = sheet.add("audience", words, choice(audiences(self._place.desk), optional=False))
        if usual is not None:
            editor.put(usual)

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._window, self._record.marking)


class AcknowledgementLines(QObject):
    """What was acknowledged of one record by hand, as cards, and the ways to acknowledge more."""

    def __init__(self, record: Record, place: Place, pane: QWidget) -> None:
        """Make them for `pane`."""
        super().__init__(pane)
        self._record, self._place, self._pane = bearer(place.desk, record), place, pane

    def cards(self) -> list[QWidget]:
        """Return a card for each acknowledgement, and whether it still holds."""
        desk = self._place.desk
        found = desk.store.records.standing(Acknowledgement, {"covers": self._record.id})
        now = covered_hash(desk, self._record.id)
        return [self._card(number, one, now) for number, one in enumerate(found, 1)]

    def _card(self, number: int, one: Acknowledgement, now: str) -> LineCard:
        chip = ChipText(text=self.tr("Holds"), tone=Tone.OK, picture="check")
        if one.content_hash != now:
            chip = ChipText(text=self.tr("Changed since"), tone=Tone.DANGER, picture="triangle-alert")
        who = in_one_line(one.by, moment_words(one.at) if one.at else "")
        persons = ", ".join(filter(None, map(self._place.names.name, sorted(one.persons))))
        title = in_one_line(code_words(one.what), audience_words(one.audience))
        return LineCard(f"acknowledgement_{number}", title, lines=(persons, one.said, who), chips=(chip,))

    def buttons(self) -> list[QPushButton]:
        """Return the ways that fit how the record is marked."""
        marking, made = self._record.marking, []
        if marking is not None and Handling.H3 in marking.handling:
            words = self.tr("The restriction was told…")
            made.append(self._button("acknowledgeH3", words, Acknowledged.SPECIAL_HANDLING))
        if marking is not None and marking.personal_data is not PersonalData.NONE:
            words = self.tr("It names office-holders only…")
            made.append(self._button("acknowledgeHolders", words, Acknowledged.OFFICE_HOLDERS))
        return made

    def _button(self, name: str, words: str, what: Acknowledged) -> QPushButton:
        made = button(name, words, picture="shield", kind=Kind.GHOST)
        made.clicked.connect(partial(self._ask, what))
        return made

    def _ask(self, what: Acknowledged) -> None:
        AcknowledgeDialogs(self._record, self._place, self._pane.window()).ask(what)


class AcknowledgeButton(QPushButton):
    """Stands beside a refusal that an acknowledgement lifts, and asks for it."""

    def __init__(self, record: Record, audience: Audience, reason: str, place: Place) -> None:
        """Ask about `record` for `audience`, which is refused for `reason`, one of `ANSWERS`."""
        super().__init__(self.tr("Acknowledge…"))
        self.setObjectName(f"acknowledge_{record.ref or record.id}")
        self.setProperty("kind", Kind.PLAIN.value)
        self.setAccessibleName(self.tr("Acknowledge {name}…").format(name=record.ref or record.title))
        self.setAutoDefault(False)
        self._record, self._audience, self._place = record, audience, place
        self._what = ANSWERS[reason]
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        dialogs = AcknowledgeDialogs(self._record, self._place, self.window(), self._audience)
        dialogs.ask(self._what)


def _told(desk: Desk, record: Record, audience: Audience | None, said: Mapping[str, Any]) -> Acknowledgement:
    return acknowledge_restriction(desk, record, audience or said["audience"], said["said"] or "")


def _only(desk: Desk, record: Record, audience: Audience | None, said: Mapping[str, Any]) -> Acknowledgement:
    found = (desk.store.records.get(person) for person in sorted(said["persons"]))
    persons = [person for person in found if isinstance(person, Contact)]
    return acknowledge_office_holders(desk, record, audience or said["audience"], said["said"] or "", persons)
