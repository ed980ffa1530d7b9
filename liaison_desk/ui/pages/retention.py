"""The Retention page: what is to be looked at again, what is held, what was erased; one record beside the list."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from liaison_desk.desk.queries.retention import Review, Travelling, on_hold, reviews, travelling
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import POLICY, RetentionTask
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.retention_detail import OrderPane, RetentionPane
from liaison_desk.ui.pages.retention_words import hold_chip, order_key, order_row, record_row, review_row
from liaison_desk.ui.place import Place
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row

AHEAD: Final = timedelta(days=90)


class RetentionPage(TwoPanes):
    """Which records are kept, and until when."""

    key = "retention"
    picture = "archive"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter, self._tab, self._shown = "due", "overview", ""
        self._orders: dict[str, Travelling] = {}
        pane = ListPane("retentionList", self.tr("Retention"), None)
        self.two_panes(pane)
        pane.when_empty(EmptyState("archive", self.tr("Nothing to decide here.")))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Retention")

    def read(self) -> None:
        """Read the list and the record on show."""
        desk = self.place.desk
        today = desk.now().there().date()
        found = reviews(desk, today + AHEAD)
        due = [one for one in found if one.due.day <= today]
        coming = [one for one in found if one.due.day > today]
        held = on_hold(desk)
        self._orders = {order_key(one): one for one in travelling(desk)}
        families = (
            ("due", self.tr("Due"), len(due)),
            ("coming", self.tr("Next 90 days"), len(coming)),
            ("held", self.tr("Held"), len(held)),
            ("orders", self.tr("Erased"), len(self._orders)),
        )
        self.list.filters.offer(families, self._filter)
        rows = self._rows(due if self._filter == "due" else coming, held, lambda one: review_row(one, today))
        total = sum(count for _, _, count in families)
        self.list.show_rows(rows, (len(rows), total), self.list.rows.key())
        self._show(self._shown or self.list.rows.key())

    def _rows(self, listed: list[Review], held: list[Record], row: Callable[[Review], Row]) -> list[Row]:
        match self._filter:
            case "held":
                return [record_row(one, hold_chip()) for one in held]
            case "orders":
                return [order_row(one) for one in self._orders.values()]
            case _:
                return [row(one) for one in listed]

    def open_record(self, record: str) -> None:
        """Show one record of any kind, whether it is listed or not."""
        self.list.rows.choose(record)
        self._shown = record
        self._show(record)

    def _show(self, record: str) -> None:
        order = self._orders.get(record)
        found = self.place.desk.store.records.get(RecordId(record)) if record else None
        if order is not None:
            self.mark(None)
            self.show_pane(OrderPane(order, self.place))
        elif found is None or found.gone or found.kind in POLICY or isinstance(found, RetentionTask):
            self._shown = ""
            self.mark(None)
            said = self.tr("Choose a record to decide about.")
            if not self.list.rows.row_model.rows:
                said = self.tr("Records come here when their time is over, or by “Retention…” in their menu.")
            self.show_pane(EmptyState("archive", said))
        else:
            pane = RetentionPane(found, self.place)
            pane.turn_to(self._tab)
            pane.turned.connect(self._turned)
            self.show_pane(pane)
            self.mark(found.marking)

    def _filtered(self, key: str) -> None:
        self._filter, self._shown = key, ""
        self.read_now()

    def _picked(self, record: str) -> None:
        self._tab, self._shown = "overview", record
        self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab
