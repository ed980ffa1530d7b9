"""The Sync page: what will leave, what has left, what came back; enrolment with headquarters."""

from functools import partial
from typing import Final

from liaison_desk.desk.exchange.leaving import Leaving
from liaison_desk.desk.exchange.sending import preview, to_send
from liaison_desk.desk.queries.exchange import waiting_changes
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.ui.pages.dispatches import DispatchPane, dispatch_row
from liaison_desk.ui.pages.enrolment import EnrolmentPane
from liaison_desk.ui.pages.leaving import LeavingPane
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, in_one_line, moment_words, size_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, ListPane, body, scrolled
from liaison_desk.ui.widgets.rows import Row

OUT: Final = "out"
AT_ONCE: Final = 200
"""How many changes are looked through at once; more are looked through in a job."""

ENROLMENT: Final = "enrolment"
TONES: Final = {"held": Tone.WARN, "applied": Tone.OK, "acknowledged": Tone.OK}


class SyncPage(TwoPanes):
    """The exchange with other desks."""

    key = "sync"
    picture = "refresh-cw"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._filter = "all"
        pane = ListPane("syncList", self.tr("Sync"), None)
        self.two_panes(pane)
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._show)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Sync")

    def count(self) -> tuple[int, bool]:
        """Return how many changes wait to leave."""
        return waiting_changes(self.place.desk), False

    def read(self) -> None:
        """Read the peers and the bundles."""
        links = self.place.desk.store.links
        peers, bundles = links.peers(), links.bundles()
        names = {peer.desk: peer.name for peer in peers}
        sent = [bundle for bundle in bundles if bundle.direction == OUT]
        came = [bundle for bundle in bundles if bundle.direction != OUT]
        elsewhere = self._elsewhere()
        families = {"all": bundles, "sent": sent, "came": came}
        others = {"all": elsewhere, "sent": elsewhere, "came": []}
        words = {"all": self.tr("All"), "sent": self.tr("Sent"), "came": self.tr("Received")}
        counts = {key: len(found) + len(others[key]) for key, found in families.items()}
        self.list.filters.offer([(key, words[key], counts[key]) for key in families], self._filter)
        rows = [self._peer_row(peer) for peer in peers] + [self._enrolment_row()]
        rows += [
            self._bundle_row(bundle, names.get(bundle.peer, bundle.peer)) for bundle in families[self._filter]
        ]
        rows += [dispatch_row(one) for one in others[self._filter]]
        self.list.show_rows(rows, (counts[self._filter], counts["all"]), self.list.rows.key())
        self._show(self.list.rows.key())

    def _elsewhere(self) -> list[Dispatch]:
        """Return the bundles of this post that another program made, the newest first."""
        desk = self.place.desk
        found = desk.store.records.standing(Dispatch, {"post": desk.setup.post})
        return sorted(found, key=lambda one: (str(one.made_at), one.number), reverse=True)

    def open_record(self, record: str) -> None:
        """Show one line of the list, named by its key or by the reference of its bundle."""
        if not self.list.rows.choose(record):
            named = (row.key for row in self.list.rows.row_model.rows if row.reference == record)
            self.list.rows.choose(next(named, ""))

    def _peer_row(self, peer: Peer) -> Row:
        waiting = len(to_send(self.place.desk, peer))
        text = self.tr("%Ln change(s) waiting", "", waiting) if waiting else self.tr("Up to date")
        tone = Tone.WARN if waiting else Tone.OK
        return Row(
            key=f"peer:{peer.desk}",
            title=self.tr("To {name}").format(name=peer.name),
            subtitle=self.tr("What will leave with the next bundle"),
            chips=(ChipText(text=text, tone=tone, picture="package" if waiting else "check"),),
            unread=bool(waiting),
        )

    def _enrolment_row(self) -> Row:
        enrolled = bool(self.place.desk.store.links.peers())
        text = self.tr("Enrolled") if enrolled else self.tr("Not enrolled")
        return Row(
            key=ENROLMENT,
            title=self.tr("Enrolment"),
            subtitle=self.tr("Fingerprint and keys of this desk"),
            chips=(ChipText(text=text, tone=Tone.OK if enrolled else Tone.WARN, picture="fingerprint"),),
        )

    def _bundle_row(self, bundle: BundleRow, name: str) -> Row:
        is_out = bundle.direction == OUT
        way = self.tr("Bundle {number} to {name}") if is_out else self.tr("Bundle {number} from {name}")
        text, tone = self._state(bundle)
        return Row(
            key=_key(bundle),
            title=way.format(number=bundle.number, name=name),
            subtitle=in_one_line(moment_words(Moment.parse(bundle.made_at)), size_words(bundle.size)),
            chips=(ChipText(text=text, tone=tone, picture="check" if tone is Tone.OK else "clock"),),
            reference=bundle.ref,
        )

    def _state(self, bundle: BundleRow) -> tuple[str, Tone]:
        if bundle.direction == OUT:
            if bundle.receipt_at:
                return self.tr("Receipt came"), Tone.OK
            return self.tr("No receipt yet"), Tone.NEUTRAL
        words = {"held": self.tr("Held: an earlier one is missing"), "applied": self.tr("Accepted")}
        return words.get(bundle.state, bundle.state), TONES.get(bundle.state, Tone.NEUTRAL)

    def _filtered(self, key: str) -> None:
        self._filter = key
        self.read_now()

    def _show(self, key: str) -> None:
        links = self.place.desk.store.links
        family, _, rest = key.partition(":")
        self.mark(None)
        if family == "peer" and (peer := links.peer(rest)) is not None:
            self._look_what_leaves(peer)
        elif family == Dispatch.kind and isinstance(found := self._record(rest), Dispatch):
            self.show_pane(DispatchPane(found, self.place))
        elif key == ENROLMENT:
            enrolment = EnrolmentPane(self.place)
            enrolment.joined.connect(self.read_now)
            self.show_pane(enrolment)
        else:
            bundle = next((bundle for bundle in links.bundles() if _key(bundle) == key), None)
            empty = EmptyState("refresh-cw", self.tr("Choose a line of the list."))
            self.show_pane(empty if bundle is None else self._bundle(bundle))

    def _record(self, known: str) -> Record | None:
        return self.place.desk.store.records.get(RecordId(known))

    def _look_what_leaves(self, peer: Peer) -> None:
        look = partial(preview, self.place.desk, peer)
        if len(to_send(self.place.desk, peer)) <= AT_ONCE:
            self._show_leaving(peer, look())
            return
        self.place.ways.busy.emit(self.tr("What will leave with the next bundle"))
        self.place.jobs.run(look, partial(self._looked, peer), self._failed)

    def _looked(self, peer: Peer, found: Leaving) -> None:
        self.place.ways.busy.emit("")
        self._show_leaving(peer, found)

    def _failed(self, fault: Exception) -> None:
        self.place.ways.busy.emit("")
        self.place.acting.fault(fault)

    def _show_leaving(self, peer: Peer, found: Leaving) -> None:
        pane = LeavingPane(peer, found, self.place)
        pane.left.connect(self.read_now)
        self.show_pane(pane)
        self.mark(pane.marking)

    def _bundle(self, bundle: BundleRow) -> DetailPane:
        peer = self.place.desk.store.links.peer(bundle.peer)
        text, tone = self._state(bundle)
        pane = DetailPane()
        is_out = bundle.direction == OUT
        way = self.tr("Bundle {number} to {name}") if is_out else self.tr("Bundle {number} from {name}")
        title = way.format(number=bundle.number, name=peer.name if peer else bundle.peer)
        pane.fill(
            Head(reference=bundle.ref, title=title, marked=False, chips=(ChipText(text=text, tone=tone),)), ()
        )
        receipt = moment_words(Moment.parse(bundle.receipt_at)) if bundle.receipt_at else NOTHING
        facts = FactsCard(
            (
                (self.tr("Made") if is_out else self.tr("Came"), moment_words(Moment.parse(bundle.made_at))),
                (self.tr("Records"), str(bundle.records)),
                (self.tr("Size"), size_words(bundle.size)),
                (self.tr("Receipt"), receipt),
                (self.tr("Changes"), bundle.entries),
                (self.tr("Digest"), bundle.digest.hex()[:16]),
            )
        )
        if bundle.receipt_at:
            note = Note(Frame.GOOD, self.tr("The other side has confirmed this bundle."))
        elif is_out:
            note = Note(
                Frame.NOTE,
                self.tr("Not confirmed yet. Whatever is not confirmed goes again with the next one."),
            )
        else:
            note = Note(Frame.NOTE, self.tr("The receipt for this bundle goes out with your next one."))
        pane.add_tab("overview", self.tr("Overview"), partial(scrolled, body(note, facts)))
        return pane


def _key(bundle: BundleRow) -> str:
    return f"bundle:{bundle.peer}:{bundle.direction}:{bundle.number}"
