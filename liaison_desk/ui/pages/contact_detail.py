"""One contact or agency in the detail pane."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.records import remove_record
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.model.kinds import Agency, Contact, Meeting
from liaison_desk.model.kinds.posting import EntityRisk, Side
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.standing import sync_chip, warn_of_conflict
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, date_words, moment_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.rows import Row, RowList
from liaison_desk.ui.widgets.text import label, reading

SIDE_TONES: Final = {Side.HOME: Tone.ACCENT, Side.HOST: Tone.INFO, Side.JOINT: Tone.NEUTRAL}
RISK_TONES: Final = {
    EntityRisk.UNRATED: Tone.DANGER,
    EntityRisk.HIGH: Tone.DANGER,
    EntityRisk.MEDIUM: Tone.WARN,
    EntityRisk.LOW: Tone.OK,
}


class ContactPane(DetailPane):
    """The detail of one contact or agency."""

    edit_asked = Signal()

    def __init__(self, record: Contact | Agency, place: Place) -> None:
        """Show `record`."""
        super().__init__()
        self.place = place
        edit = button("editRecord", self.tr("Edit"), picture="pencil", kind=Kind.PRIMARY, shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        remove = button("removeRecord", self.tr("Remove"), picture="trash-2")
        remove.clicked.connect(partial(place.acting.act, remove_record, place.desk, record))
        keep = button("keepRecord", self.tr("Retention"), picture="archive")
        keep.clicked.connect(partial(place.ways.go.emit, "retention", record.id))
        self.fill(self._head(record), (edit, remove, keep))
        warn_of_conflict(self, record, place)
        self.add_tab("overview", self.tr("Overview"), partial(self._overview, record))
        if isinstance(record, Contact):
            self.add_tab("meetings", self.tr("Meetings"), partial(self._meetings, record))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, record))

    def _overview(self, record: Contact | Agency) -> QWidget:
        facts = self._person(record) if isinstance(record, Contact) else self._agency(record)
        return scrolled(body(*facts))

    def _head(self, record: Contact | Agency) -> Head:
        chips = [ChipText(text=code_words(record.side), tone=SIDE_TONES[record.side])]
        if isinstance(record, Agency):
            chips.append(ChipText(text=code_words(record.entity_risk), tone=RISK_TONES[record.entity_risk]))
        elif record.office_holder:
            chips.append(ChipText(text=self.tr("Public office-holder")))
        chips.append(sync_chip(record, self.place))
        marking = record.marking.classification.value if record.marking else ""
        reference = record.ref if isinstance(record, Contact) else record.code
        return Head(reference=reference, title=record.title, marking=marking, chips=tuple(chips))

    def _person(self, contact: Contact) -> list[QWidget]:
        agency = self.place.names.name(contact.agency) if contact.agency else ""
        accredited = date_words(contact.accredited_until) if contact.accredited_until else NOTHING
        named = self.tr("Yes") if contact.named_in_readouts else self.tr("No")
        facts = FactsCard(
            (
                (self.tr("Agency"), agency or NOTHING),
                (self.tr("Role"), contact.role or NOTHING),
                (self.tr("How to address"), contact.address_as or NOTHING),
                (self.tr("Telephone"), contact.telephone or NOTHING),
                (self.tr("E-mail"), contact.mail or NOTHING),
                (self.tr("Name in original script"), contact.original_name or NOTHING),
                (
                    self.tr("Last contact"),
                    moment_words(contact.last_contact) if contact.last_contact else NOTHING,
                ),
                (self.tr("Accredited until"), accredited),
                (self.tr("Consents to be named"), named),
            )
        )
        parts: list[QWidget] = [facts]
        if contact.trust_note:
            parts += [label(self.tr("Trust note (internal)"), "section"), reading(contact.trust_note)]
        return parts

    def _agency(self, agency: Agency) -> list[QWidget]:
        ceiling = code_words(agency.ceiling) if agency.ceiling else NOTHING
        third = self.tr("Yes") if agency.third_party_rule else self.tr("No")
        facts = FactsCard(
            (
                (self.tr("Country"), agency.country or NOTHING),
                (self.tr("Ceiling"), ceiling),
                (self.tr("Risk rating"), code_words(agency.entity_risk)),
                (self.tr("Agreement profile"), agency.agreement_profile or NOTHING),
                (self.tr("Third-party rule applies"), third),
                (self.tr("Duty number"), agency.duty_number or NOTHING),
            )
        )
        return [facts]

    def _met(self, contact: Contact) -> list[Meeting]:
        every = meetings_page(self.place.desk, limit=10_000)
        return [meeting for meeting in every if contact.id in meeting.home_side | meeting.host_side]

    def _meetings(self, contact: Contact) -> QWidget:
        met = self._met(contact)
        if not met:
            return EmptyState("users", self.tr("There was no meeting with this contact yet."))
        rows = RowList("contactMeetings", self.tr("Meetings with this contact"), edge=Space.XL)
        rows.show_rows(
            [
                Row(
                    key=meeting.id,
                    title=meeting.subject,
                    subtitle=moment_words(meeting.starts),
                    chips=(ChipText(text=code_words(meeting.status)),),
                    reference=meeting.ref,
                )
                for meeting in met
            ]
        )
        rows.opened.connect(partial(self.place.ways.go.emit, "meetings"))
        return rows
