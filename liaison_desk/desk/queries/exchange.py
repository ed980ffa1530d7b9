"""Reading the exchange: what waits for whom, what left, what came back, and where one record stands."""

from dataclasses import dataclass

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import held_roster, now_of
from liaison_desk.desk.exchange.receipts import received, standing_of
from liaison_desk.desk.exchange.sending import acknowledged, to_send
from liaison_desk.desk.opening import identity_of
from liaison_desk.model.canonical import loads
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.moment import Moment
from liaison_desk.model.words import N_
from liaison_desk.store.forks import is_blocked
from liaison_desk.store.links import BundleRow, Peer
from liaison_desk.sync.fingerprint import fingerprint_qr
from liaison_desk.sync.receipts import Intervals, Standing


class SyncStatus(Code):
    """Where a record stands, what needs a person first (domain.md §4.10 SY-9); green only on a receipt."""

    CONFLICT = "CONFLICT", N_("To be decided")
    QUARANTINED = "QUARANTINED", N_("Set aside by the other side")
    HELD = "HELD", N_("Held by the other side until more arrives")
    LOCAL = "LOCAL", N_("Only on this device")
    BUNDLED = "BUNDLED", N_("In a bundle, no receipt yet")
    RECEIVED = "RECEIVED", N_("Headquarters has it")


@dataclass(frozen=True, kw_only=True)
class PeerView:
    """One desk to exchange with: how many changes wait for it, and its bundles, the newest first.

    `missing_in` is how many changes it has announced that are not here.
    """

    peer: Peer
    waiting: int
    never_sent: int
    bundles: tuple[BundleRow, ...]
    missing_in: int

    @property
    def last_contact(self) -> Moment | None:
        """When the last bundle came from it."""
        came = [row.made_at for row in self.bundles if row.direction == "in"]
        return Moment.parse(max(came)) if came else None


@dataclass(frozen=True, kw_only=True)
class ExchangeView:
    """Everything the Sync page shows."""

    peers: tuple[PeerView, ...]
    roster_version: int
    roster_expired: bool
    quarantined: tuple[str, ...]
    held_back: tuple[str, ...]


def exchange_view(desk: Desk) -> ExchangeView:
    """Return the state of every link."""
    held = held_roster(desk)
    return ExchangeView(
        peers=tuple(_peer_view(desk, peer) for peer in desk.store.links.peers()),
        roster_version=held.roster.version if held else 0,
        roster_expired=bool(held and now_of(desk) > held.roster.expires_at),
        quarantined=tuple(f"{row[0]} {row[1]}: {row[2]}" for row in desk.store.aside.quarantined()),
        held_back=tuple(f"{row[0]} {row[1]}: {row[2]}" for row in desk.store.aside.waiting()),
    )


def bundles_without_receipt(desk: Desk) -> list[BundleRow]:
    """Return the bundles that went out and that nobody has acknowledged, the oldest first.

    Those that another program made for this post are in its register, and count until their receipt is.
    """
    gone = [row for row in desk.store.links.bundles() if row.direction == "out" and not row.receipt_at]
    elsewhere = desk.store.records.standing(Dispatch, {"post": desk.setup.post, "receipt_at": None})
    return sorted([*gone, *map(_registered, elsewhere)], key=lambda row: (row.made_at, row.number))


def _registered(dispatch: Dispatch) -> BundleRow:
    """Return what the register says of a bundle; its file and its link are not known here."""
    return BundleRow(
        peer=DeskId(""),
        direction="out",
        number=dispatch.number,
        ref=dispatch.ref,
        digest=b"",
        made_at=str(dispatch.made_at),
        entries="[]",
        records=dispatch.records,
        size=0,
        state="registered",
    )


def waiting_changes(desk: Desk) -> int:
    """Return how many changes no peer has acknowledged yet, over all peers."""
    links = desk.store.links
    return sum(links.last_number(peer.desk) - len(acknowledged(peer)) for peer in links.peers())


def sync_status(desk: Desk, record: RecordId) -> SyncStatus:
    """Return where a record stands with the desks it goes to."""
    if is_blocked(desk.store.engine, record):
        return SyncStatus.CONFLICT
    found = [_state(desk, peer, record) for peer in desk.store.links.peers()]
    states = [state for state in found if state is not None]
    return min(states, key=lambda state: state.rank, default=SyncStatus.LOCAL)


def bundle_of(desk: Desk, record: RecordId) -> str:
    """Return the reference of the newest bundle that took a change of a record along; nothing where none has."""
    links = desk.store.links
    for row in links.bundles():
        if row.direction == "out" and row.ref:
            taken = Intervals.load(list(loads(row.entries.encode())))  # type: ignore[arg-type]
            if any(number in taken for number in links.numbers_of(row.peer, record)):
                return row.ref
    return ""


def fingerprint_picture(desk: Desk) -> bytes:
    """Return the code by which a desk's keys are compared with a camera, as a PNG file."""
    return fingerprint_qr(identity_of(desk).public, "png", scale=4)


def _state(desk: Desk, peer: Peer, record: RecordId) -> SyncStatus | None:
    """Return where a record stands with one peer; None where it does not go there at all."""
    numbers = desk.store.links.numbers_of(peer.desk, record)
    if not numbers:
        is_own = any(change.desk == desk.setup.desk for _, change in desk.store.log.touching(record))
        return None if is_own else SyncStatus.RECEIVED
    if record in desk.store.links.withheld(peer.desk):
        return SyncStatus.LOCAL
    acked = acknowledged(peer)
    match standing_of(desk, peer, numbers):
        case Standing.QUARANTINED:
            return SyncStatus.QUARANTINED
        case Standing.TO_DECIDE:
            return SyncStatus.CONFLICT
        case Standing.WAITING:
            return SyncStatus.HELD
    if all(number in acked for number in numbers):
        return SyncStatus.RECEIVED
    if all(number in acked or number <= peer.sent_to for number in numbers):
        return SyncStatus.BUNDLED
    return SyncStatus.LOCAL


def _peer_view(desk: Desk, peer: Peer) -> PeerView:
    bundles = tuple(desk.store.links.bundles(peer.desk))
    waiting = to_send(desk, peer)
    return PeerView(
        peer=peer,
        waiting=len(waiting),
        never_sent=sum(1 for number, _ in waiting if number > peer.sent_to),
        bundles=bundles,
        missing_in=len(received(peer).gaps(peer.last_in)),
    )
