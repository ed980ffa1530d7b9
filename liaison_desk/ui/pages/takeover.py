"""The Takeover page: the pack of the post from live data, and every takeover that was signed out."""

from typing import Final

from liaison_desk.desk.queries.handovers import custody_record
from liaison_desk.desk.queries.takeover import takeover_pack, waiting_takeover
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Handover
from liaison_desk.model.kinds.material import HandoverKind
from liaison_desk.ui.pages.handover_detail import TONES
from liaison_desk.ui.pages.page import TwoPanes, marking_of
from liaison_desk.ui.pages.takeover_detail import PackPane, TakeoverPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, moment_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row

PACK: Final = "pack"


class TakeoverPage(TwoPanes):
    """Handing the post to the next officer."""

    key = "takeover"
    picture = "log-out"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._tab = "overview"
        pane = ListPane("takeoverList", self.tr("Takeover"), None)
        pane.filters.hide()
        self.two_panes(pane)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Takeover")

    def count(self) -> tuple[int, bool]:
        """Return whether a takeover waits to be signed in."""
        return (1 if waiting_takeover(self.place.desk) else 0), False

    def read(self) -> None:
        """Read the list and what is on show."""
        desk = self.place.desk
        found = desk.store.records.standing(Handover, {"handover_kind": HandoverKind.POST})
        found.sort(key=lambda one: (str(one.at or ""), one.id), reverse=True)
        pack = Row(
            key=PACK,
            title=self.tr("The post as it stands now"),
            subtitle=self.place.names.person(desk.setup.officer),
            chips=(ChipText(text=self.tr("Live"), tone=Tone.INFO),),
            reference=desk.setup.post,
        )
        rows = [pack, *(self._row(one) for one in found)]
        self.list.show_rows(rows, (len(rows), len(rows)), self.list.rows.key() or PACK)
        self._show(self.list.rows.key())

    def _row(self, handover: Handover) -> Row:
        chip = ChipText(text=code_words(handover.status), tone=TONES.get(handover.status, Tone.NEUTRAL))
        return Row(
            key=handover.id,
            title=handover.subject,
            subtitle=moment_words(handover.at) if handover.at else "",
            chips=(chip,),
            reference=handover.ref,
        )

    def open_record(self, record: str) -> None:
        """Show one takeover."""
        self.read_now()
        self.list.rows.choose(record)
        self._show(record)

    def _show(self, record: str) -> None:
        desk = self.place.desk
        found = desk.store.records.get(RecordId(record)) if record not in {"", PACK} else None
        pane: PackPane | TakeoverPane
        if isinstance(found, Handover):
            custody = custody_record(desk, found)
            pane = TakeoverPane(custody, self.place)
            self.mark(marking_of([found, *(line.item for line in custody.items)]))
        else:
            pack = takeover_pack(desk)
            pane = PackPane(pack, waiting_takeover(desk), self.place)
            self.mark(marking_of(pack.records))
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.show_pane(pane)

    def _picked(self, record: str) -> None:
        self._tab = "overview"
        self._show(record)

    def _turned(self, tab: str) -> None:
        self._tab = tab
