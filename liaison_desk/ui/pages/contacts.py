"""The Contacts page: people and agencies of both sides, and how to reach them."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from liaison_desk.desk.commands.records import put_record
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Contact
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.forms.form import values_of
from liaison_desk.ui.pages.contact_detail import RISK_TONES, SIDE_TONES, ContactPane
from liaison_desk.ui.pages.formpane import FormPane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, in_one_line
from liaison_desk.ui.walking import Stretches, walk
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row


class ContactsPage(TwoPanes):
    """Whom the post works with."""

    key = "contacts"
    picture = "contact"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab = "all", "overview"
        new = button(
            "newContact", self.tr("New contact"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("contactList", self.tr("Contacts"), new)
        self.two_panes(pane)
        sentence = self.tr("Nobody here yet.")
        pane.when_empty(EmptyState("contact", sentence, ("firstContact", self.tr("New contact"), self.begin)))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Contacts")

    def offers(self) -> Sequence[Action]:
        """Offer new contacts and agencies from anywhere."""
        return (
            Action(
                name="new_contact",
                text=self.tr("New contact"),
                picture="contact",
                run=partial(self._begin_here, Contact),
                shortcut="Ctrl+Shift+C",
            ),
            Action(
                name="new_agency",
                text=self.tr("New agency"),
                picture="building-2",
                run=partial(self._begin_here, Agency),
            ),
        )

    def read(self) -> None:
        """Read the list and the record on show."""
        records = self.place.desk.store.records
        sides, bodies = records.tally(Contact, "side"), records.count(Agency)
        people = sum(sides.values())
        counts = {
            "all": (self.tr("People"), people),
            "host": (self.tr("Host side"), sides.get(Side.HOST, 0)),
            "home": (self.tr("Home side"), sides.get(Side.HOME, 0)),
            "agencies": (self.tr("Agencies"), bodies),
        }
        self.list.filters.offer([(key, *counts[key]) for key in counts], self._filter)
        total = bodies if self._filter == "agencies" else people
        more = Stretches(self._walked(), self._row)
        self.list.show_rows(more(), (counts[self._filter][1], total), self.list.rows.key(), more)
        if not isinstance(self.stack.currentWidget(), FormPane):
            self._show(self.list.rows.key())

    def open_record(self, record: str) -> None:
        """Show one contact or agency, whatever the filter."""
        found = self.place.desk.store.records.get(RecordId(record))
        if isinstance(found, Contact | Agency) and not self.list.rows.choose(record):
            self._filter = "agencies" if isinstance(found, Agency) else "all"
            self.read_now()
            self.list.rows.ensure(self._row(found))
        self._show(record)

    def begin(self) -> None:
        """Open the form of a new contact, or of an agency where agencies are listed."""
        self._begin(Agency if self._filter == "agencies" else Contact)

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, record = key.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key in {"contact:new", "agency:new"}:
            self._begin(Contact if family == "contact" else Agency)
        elif family in {"contact", "agency"} and isinstance(found, Contact | Agency):
            self.open_record(record)
            self._edit(found)
        else:
            return False
        return True

    def _begin(self, kind: type[Contact | Agency]) -> None:
        desk = self.place.desk
        if kind is Contact:
            self._form(
                self.tr("New contact"), desk.new(Contact, name="", side=Side.HOST), None, "contact:new"
            )
        else:
            new = desk.new(Agency, code="", name="", side=Side.HOST)
            self._form(self.tr("New agency"), new, None, "agency:new")

    def _begin_here(self, kind: type[Contact | Agency]) -> None:
        self.place.ways.go.emit(self.key, "")
        self._begin(kind)

    def _edit(self, record: Contact | Agency) -> None:
        title = self.tr("Edit contact") if isinstance(record, Contact) else self.tr("Edit agency")
        self._form(title, record, record, f"{record.kind}:{record.id}")

    def _form(self, title: str, record: Record, seen: Record | None, key: str) -> None:
        save: Callable[[Record], Record] = partial(put_record, self.place.desk, seen=seen)
        pane = FormPane(title, type(record), values_of(record), self.place, key, save)
        pane.saved.connect(self._done)
        pane.left.connect(self._left)
        self.show_pane(pane)
        pane.form.focus_first()

    def _show(self, record: str) -> None:
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Contact | Agency):
            self.mark(None)
            self.show_pane(EmptyState("contact", self.tr("Choose a contact, or add a new one.")))
            return
        pane = ContactPane(found, self.place)
        pane.edit_asked.connect(partial(self._edit, found))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)
        self.mark(found.marking)

    def _walked(self) -> Iterator[Contact | Agency]:
        match self._filter:
            case "agencies":
                bodies = self.place.desk.store.records.standing(Agency)
                return iter(sorted(bodies, key=lambda agency: agency.name.casefold()))
            case "host":
                return walk(self.place.desk, Contact, side=Side.HOST)
            case "home":
                return walk(self.place.desk, Contact, side=Side.HOME)
            case _:
                return walk(self.place.desk, Contact)

    def _row(self, record: Contact | Agency) -> Row:
        return self._person_row(record) if isinstance(record, Contact) else self._agency_row(record)

    def _person_row(self, contact: Contact) -> Row:
        agency = self.place.names.name(contact.agency) if contact.agency else ""
        return Row(
            key=contact.id,
            title=contact.name,
            subtitle=in_one_line(contact.role, agency),
            chips=(ChipText(text=code_words(contact.side), tone=SIDE_TONES[contact.side]),),
            reference=contact.ref,
        )

    def _agency_row(self, agency: Agency) -> Row:
        risk = ChipText(text=code_words(agency.entity_risk), tone=RISK_TONES[agency.entity_risk])
        return Row(
            key=agency.id,
            title=agency.name,
            subtitle=agency.code,
            chips=(ChipText(text=code_words(agency.side), tone=SIDE_TONES[agency.side]), risk),
        )

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _picked(self, record: str) -> None:
        if not isinstance(self.stack.currentWidget(), FormPane):
            self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def _done(self, record: str) -> None:
        self._show(record)
        self.open_record(record)

    def _left(self) -> None:
        self._show(self.list.rows.key())
