"""The Handovers page: the list by what is under way, held and in question, one handover beside it, its forms."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from liaison_desk.desk.commands.handovers import add_event, correct_handover, correct_item, prepare_handover
from liaison_desk.desk.commands.records import remove_record
from liaison_desk.desk.queries.handovers import OVER, custody_record, holdings, items_of
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import CustodyEvent, Handover, HandoverItem
from liaison_desk.model.kinds.material import CustodyAct, HandoverKind, HandoverStatus
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.handover_detail import TONES, HandoverPane
from liaison_desk.ui.pages.working import WorkPage
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.present import code_words
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row


class FormNames(RecordNames):
    """The records of a desk by name, but of the items only those on one form."""

    def __init__(self, place: Place, items: Sequence[HandoverItem]) -> None:
        """Offer `items` of the form, and everything else as usual."""
        super().__init__(place.desk)
        self._items = [(item.id, f"{item.number}. {item.what}") for item in items]

    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        """Return the records of a kind, by name."""
        return self._items if kind == HandoverItem.kind else super().of_kind(kind)


class HandoversPage(WorkPage):
    """Material that changes hands."""

    key = "handovers"
    picture = "arrow-left-right"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        new = button(
            "newHandover", self.tr("New handover"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("handoverList", self.tr("Handovers"), new)
        self.two_panes(pane)
        first = ("firstHandover", self.tr("New handover"), self.begin)
        pane.when_empty(EmptyState("arrow-left-right", self.tr("No handover here."), first))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Handovers")

    def count(self) -> tuple[int, bool]:
        """Return how many handovers have a discrepancy."""
        open_ones = {"status": HandoverStatus.DISCREP.value}
        found = len(self.place.desk.store.records.standing(Handover, open_ones))
        return found, found > 0

    def offers(self) -> Sequence[Action]:
        """Offer a new handover from anywhere."""
        text = self.tr("New handover")
        return (Action(name="new_handover", text=text, picture="arrow-left-right", run=self._begin_here),)

    def read(self) -> None:
        """Read the list and the handover on show."""
        desk = self.place.desk
        found = desk.store.records.standing(Handover)
        found.sort(key=lambda one: str(one.at or one.created_at or ""), reverse=True)
        held = {one.handover.id for one in holdings(desk)}
        families = {
            "all": found,
            "open": [one for one in found if one.status not in OVER],
            "held": [one for one in found if one.id in held],
            "discrep": [one for one in found if one.status is HandoverStatus.DISCREP],
        }
        words = {
            "all": self.tr("All"),
            "open": self.tr("Under way"),
            "held": self.tr("In our hands"),
            "discrep": self.tr("Discrepancies"),
        }
        counts = [(key, words[key], len(some)) for key, some in families.items()]
        self.list.filters.offer(counts, self._filter)
        rows = [self._row(one) for one in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(found)), self.list.rows.key())
        if not self.is_writing():
            self.show_record(self.list.rows.key())

    def _row(self, handover: Handover) -> Row:
        tone = TONES.get(handover.status)
        picture = "triangle-alert" if handover.status is HandoverStatus.DISCREP else ""
        chip = ChipText(text=code_words(handover.status), picture=picture)
        return Row(
            key=handover.id,
            title=handover.subject,
            subtitle=code_words(handover.handover_kind),
            chips=(replace(chip, tone=tone) if tone else chip,),
            reference=handover.ref,
        )

    def show_record(self, record: str) -> None:
        """Show one handover beside the list."""
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Handover) or found.gone:
            self.mark(None)
            self.show_pane(EmptyState("arrow-left-right", self.tr("Choose a handover, or prepare one.")))
            return
        pane = HandoverPane(custody_record(self.place.desk, found), self.place)
        pane.edit_asked.connect(partial(self._edit, found))
        pane.write_asked.connect(partial(self._write_part, found))
        pane.remove_asked.connect(partial(self.place.acting.act, remove_record, self.place.desk, found))
        self.show_detail(pane, found)

    def owns(self, record: Record) -> bool:
        """Tell whether the list of this page holds records of this kind."""
        return isinstance(record, Handover)

    def begin(self) -> None:
        """Open the form of a new handover."""
        desk = self.place.desk
        new = desk.new(Handover, subject="", handover_kind=HandoverKind.EVID_IN)
        self.write(self.tr("New handover"), new, partial(prepare_handover, desk, items=()), "handover:new")

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, rest = key.partition(":")
        record, _, part = rest.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key == "handover:new":
            self.begin()
        elif family == "handover" and isinstance(found, Handover):
            self.open_record(record)
            if part:
                self._write_part(found, part, None)
            else:
                self._edit(found)
        else:
            return False
        return True

    def _edit(self, handover: Handover) -> None:
        save = partial(correct_handover, self.place.desk, seen=handover)
        self.write(self.tr("Edit handover"), handover, save, f"handover:{handover.id}")

    def _write_part(self, handover: Handover, family: str, standing: Record | None) -> None:
        """Open the form of an item or of an event of custody."""
        desk, key = self.place.desk, f"handover:{handover.id}:{family}"
        items = items_of(desk, handover.id)
        marked = {"marking": handover.marking, "releasable_to": handover.releasable_to, "number": 0}
        if family == "event":
            event = desk.new(CustodyEvent, handover=handover.id, act=CustodyAct.NOTE, at=desk.now(), **marked)
            names = FormNames(self.place, items)
            self.write(self.tr("Custody event"), event, partial(add_event, desk), key, names)
            return
        seen = standing if isinstance(standing, HandoverItem) else None
        number = max((item.number for item in items), default=0) + 1
        new = desk.new(HandoverItem, handover=handover.id, what="", **{**marked, "number": number})
        self.write(self.tr("Item"), seen or new, partial(correct_item, desk, seen=seen), key)
