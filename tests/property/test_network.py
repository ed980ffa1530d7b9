"""Headquarters and three desks at two posts, over links that lose, repeat and reorder, with programs that crash."""

from contextlib import ExitStack
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from liaison_desk.desk.exchange import receipts, sending
from liaison_desk.desk.undo import CannotUndo, undo
from liaison_desk.model.ids import DeskId, RecordId
from liaison_desk.model.markings import HOME_SIDE, Audience, Classification, Marking
from tests.property import oracle
from tests.property.kinds import Grade
from tests.property.world import Parcel, Party, world

HOUR = 3_600_000
YEAR = 365 * 24 * HOUR
MARKINGS = [None, *(Marking(classification=c) for c in (Classification.RESTRICTED, Classification.SECRET))]
PARTY = st.integers(0, 3)
POST = st.integers(0, 2)
PLACE = st.integers(0, 999)
FIELDS = st.one_of(
    st.tuples(st.just("due"), st.sampled_from([None, date(2026, 3, 6), date(2026, 5, 15)])),
    st.tuples(st.just("grade"), st.sampled_from(list(Grade))),
    st.tuples(st.just("ceiling"), st.sampled_from([None, *Grade])),
    st.tuples(st.just("verdict"), st.sampled_from(["yes", "no"])),
    st.tuples(st.just("count"), st.integers(0, 3)),
    st.tuples(st.just("marking"), st.sampled_from(MARKINGS)),
    st.tuples(st.just("tags"), st.frozensets(st.sampled_from(["a", "b"]))),
    st.tuples(st.just("releasable_to"), st.frozensets(st.sampled_from([*HOME_SIDE, Audience("HOST")]))),
    st.tuples(st.just("text"), st.none()),
)


class Network(RuleBasedStateMachine):
    """Whatever happens on the way, nothing that was said is lost, and all come to show the same."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        posts = [("A1", "AAA", -HOUR), ("B1", "BBB", YEAR), ("B2", "BBB", -YEAR)]
        self.world = self.stack.enter_context(world(*posts, hq_skew=5000))
        self.records: list[RecordId] = []
        self.secrets: dict[RecordId, bytes] = {}
        self.erased: set[RecordId] = set()
        self.pool: list[Parcel] = []
        self.reached: dict[tuple[str, str], tuple[int, ...]] = {}
        self.held: dict[tuple[str, str], set[int]] = {}
        self.looked_at: dict[str, int] = {}
        self.words = 0
        for party in self.world.parties[:3]:
            self._create(party)
        self.world.settle(2)

    # --- what officers do ----------------------------------------------------------------------------------

    def _secret(self, record: RecordId | None) -> str:
        """A new text; all texts of one record end alike, and no other record's do."""
        self.words += 1
        mark = f"quokka{chr(97 + len(self.records))}" if record is None else self.secrets[record].decode()
        return f"w{self.words}{mark}"

    def _pick(self, party: Party, place: int) -> RecordId | None:
        here = [record for record in self.records if party.note(record) and self.world.may_see(party, record)]
        return here[place % len(here)] if here else None

    @rule(place=PARTY)
    def create(self, place: int) -> None:
        if len(self.records) < 5:
            self._create(self.world.parties[place])

    def _create(self, party: Party) -> None:
        secret = self._secret(None)
        post = "AAA" if party.is_headquarters else party.post
        record = party.create(subject=secret, text=secret, post=post).id
        self.records.append(record)
        self.secrets[record] = secret[secret.index("q") :].encode()

    @rule(place=PARTY, which=PLACE, written=FIELDS)
    def edit(self, place: int, which: int, written: tuple[str, Any]) -> None:
        self._edit(self.world.parties[place], which, written)

    @rule(which=PLACE, one=FIELDS, other=FIELDS, place=POST)
    def edit_on_two_sides(self, which: int, one: tuple[str, Any], other: tuple[str, Any], place: int) -> None:
        """Both write before either has heard of the other, half of the time the same field."""
        self._edit(self.world.hq, which, one)
        self._edit(self.world.posts[place], which, other if which % 2 else one)

    @rule(place=POST, up=st.booleans(), which=PLACE, written=FIELDS)
    def write_send_and_lose(self, place: int, up: bool, which: int, written: tuple[str, Any]) -> None:
        sender, receiver = self._ends(place, up)
        self._edit(sender, which, written)
        self.world.pack(sender, receiver, incremental=True)

    @rule(place=POST, which=PLACE, one=FIELDS, other=FIELDS)
    def send_twice_and_deliver_backwards(
        self, place: int, which: int, one: tuple[str, Any], other: tuple[str, Any]
    ) -> None:
        hq, post = self.world.hq, self.world.posts[place]
        parcels: list[Parcel] = []
        for written in (one, other):
            self._edit(hq, which, (one[0], written[1]) if one[0] == other[0] else written)
            self._edit(hq, which, ("count", self.words + len(parcels) + 10))
            parcels.append(self.world.pack(hq, post, incremental=True))
        for parcel in reversed(parcels):
            self.world.deliver(parcel)

    @rule(place=POST, which=PLACE, written=FIELDS, up=st.booleans())
    def remove_here_and_edit_there(self, place: int, which: int, written: tuple[str, Any], up: bool) -> None:
        here, there = self._ends(place, up)
        record = self._pick(here, which)
        if record and there.note(record) and not here._here(record).gone and not there._here(record).gone:
            here.remove(record)
            field, value = written
            there.edit(record, **{field: self._secret(record) if field == "text" else value})

    def _edit(self, party: Party, which: int, written: tuple[str, Any]) -> None:
        record = self._pick(party, which)
        if record and not party._here(record).gone:
            field, value = written
            party.edit(record, **{field: self._secret(record) if field == "text" else value})

    @rule(place=PARTY, which=PLACE, back=st.booleans())
    def remove_or_bring_back(self, place: int, which: int, back: bool) -> None:
        party = self.world.parties[place]
        if record := self._pick(party, which):
            party.decide(record, "gone", value=not back)

    @rule(which=PLACE, other=PLACE)
    def write_two_records_in_one_change(self, which: int, other: int) -> None:
        hq = self.world.hq
        picked = [record for record in (self._pick(hq, which), self._pick(hq, other)) if record]
        with hq.desk.change("both") as change:
            for record in picked:
                change.write(hq._here(record), "text", self._secret(record))

    @rule(place=PARTY)
    def resolve(self, place: int) -> None:
        party = self.world.parties[place]
        for record, field, element in sorted(party.conflicts()):
            note = party.note(RecordId(record))
            if note and not element and field != "gone":
                party.decide(note.id, field, next(iter(self._values(party, record, field))))
                assert (record, field, element) not in party.conflicts()
                return

    @staticmethod
    def _values(party: Party, record: str, field: str) -> list[Any]:
        ops = oracle.written(party)[record, field, ""]
        return [ops[op_id].value for op_id in sorted(oracle.heads(party)[record, field, ""])]

    @rule(place=PARTY)
    def undo_the_last(self, place: int) -> None:
        desk = self.world.parties[place].desk
        last = desk.store.log.last(desk.setup.desk)
        try:
            if last:
                undo(desk, last[0])
        except CannotUndo:
            return

    @rule(which=PLACE, dice=st.integers(0, 2))
    def erase(self, which: int, dice: int) -> None:
        record = self._pick(self.world.hq, which)
        if record and dice == 0 and not self.erased:
            self.world.hq.erase(record)
            self.erased.add(record)

    @rule(place=POST, which=PLACE)
    def grant(self, place: int, which: int) -> None:
        known = [record for record in self.records if self.world.hq.store.records.kind_of(record)]
        if known:
            self.world.grant(self.world.posts[place], known[which % len(known)])

    @rule(which=PLACE, other=PLACE, place=POST)
    def show_in_part_then_whole(self, which: int, other: int, place: int) -> None:
        """A post sees its part of a change, and is granted the rest afterwards."""
        self.write_two_records_in_one_change(which, other)
        self.exchange(place, incremental=False)
        self.grant(place, other)

    @rule(hours=st.sampled_from([0, 1, 30]))
    def wait(self, hours: int) -> None:
        self.world.time.ms += hours * HOUR + 1

    # --- what happens on the way ---------------------------------------------------------------------------

    def _ends(self, place: int, up: bool) -> tuple[Party, Party]:
        post = self.world.posts[place]
        return (post, self.world.hq) if up else (self.world.hq, post)

    @rule(place=POST, up=st.booleans(), limit=st.sampled_from([1, 2, 5, None]), incremental=st.booleans())
    def send(self, place: int, up: bool, limit: int | None, incremental: bool) -> None:
        self.pool.append(self.world.pack(*self._ends(place, up), limit=limit, incremental=incremental))

    @precondition(lambda self: self.pool)
    @rule(which=PLACE, keep=st.booleans(), fuse=st.one_of(st.none(), st.integers(0, 40)))
    def deliver(self, which: int, keep: bool, fuse: int | None) -> None:
        """A parcel arrives, perhaps while the program ends, perhaps to arrive again later."""
        parcel = self.pool[which % len(self.pool)]
        self.world.deliver(parcel, fuse=fuse)
        if not keep:
            self.pool.remove(parcel)

    @precondition(lambda self: self.pool)
    @rule(which=PLACE)
    def lose(self, which: int) -> None:
        self.pool.pop(which % len(self.pool))

    @rule(place=POST, incremental=st.booleans())
    def exchange(self, place: int, incremental: bool) -> None:
        self.world.exchange(self.world.posts[place], incremental=incremental)

    @rule(place=PARTY)
    def restart(self, place: int) -> None:
        self.world.parties[place].reopen()

    # --- what must always be so ----------------------------------------------------------------------------

    @invariant()
    def cursors_never_go_back(self) -> None:
        for party in self.world.parties:
            for peer in party.store.links.peers():
                held, acked = receipts.received(peer), sending.acknowledged(peer)
                now = (held.contiguous, len(held), acked.contiguous, len(acked), peer.last_in, peer.sent_to)
                before = self.reached.get((party.name, peer.desk), (0,) * 6)
                assert all(new >= old for new, old in zip(now, before, strict=True))
                self.reached[party.name, peer.desk] = now

    @invariant()
    def an_acknowledgement_covers_only_what_the_peer_holds(self) -> None:
        for party in self.world.parties:
            for peer in party.store.links.peers():
                other = self.world.party(peer.desk)
                held = receipts.received(other.peer(party.name))
                seen = self.held.setdefault((party.name, peer.desk), set())
                local = dict(party.store.links.outbox(peer.desk)) if set(held) - seen else {}
                for _, change in party.store.log.numbered(local[number] for number in set(held) - seen):
                    assert other.store.log.find(change.desk, change.seq)
                seen.update(held)
                assert not set(sending.acknowledged(peer)) - set(held)

    @invariant()
    def every_desk_that_was_at_work_shows_what_it_must(self) -> None:
        """No guarded field less than the strictest, no removal of what it did not know, no word of what is erased."""
        for party in self.world.parties:
            if self.looked_at.get(party.name) != party.engine.transactions:
                self.looked_at[party.name] = party.engine.transactions
                oracle.check_guarded(party)
                oracle.check_removals(party)
                for record in self.erased & oracle.erased(party) if self.erased else ():
                    assert self.secrets[record] not in party.text()

    def teardown(self) -> None:
        with self.stack:
            self.world.settle()
            self._all_has_arrived()
            self._all_show_the_same()
            for party in self.world.parties:
                oracle.check_heads(party)
                assert party.store.verify() == []
                before = oracle.fingerprint(party)
                party.store.rebuild()
                assert oracle.fingerprint(party) == before

    def _all_has_arrived(self) -> None:
        written = {(c.desk, c.seq): c.digest for party in self.world.parties for c in party.changes()}
        there = {(c.desk, c.seq): c.digest for c in self.world.hq.changes()}
        assert there == written
        for party in self.world.parties:
            assert not party.is_waiting()
            assert not party.store.aside.quarantined()
            for peer in party.store.links.peers():
                assert sending.acknowledged(peer).contiguous == party.store.links.last_number(
                    DeskId(peer.desk)
                )

    def _all_show_the_same(self) -> None:
        hq = self.world.hq
        for post in self.world.posts:
            for record in self.records:
                if self.world.may_see(post, record):
                    assert post.note(record) == hq.note(record)
                    assert (record in self.erased) == (post.note(record) is None)
                    theirs = {key for key in post.conflicts() if key[0] == record}
                    assert theirs == {key for key in hq.conflicts() if key[0] == record}
                else:
                    assert post.store.records.kind_of(record) is None


def test_nothing_is_lost_and_all_come_to_show_the_same_whatever_happens_on_the_way() -> None:
    many = settings().max_examples
    thorough = settings(
        max_examples=12 if many <= 100 else many // 5,
        stateful_step_count=50,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Network, settings=thorough)
