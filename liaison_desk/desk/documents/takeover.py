"""What a takeover note says: the pack a successor gets, as the post stands, without anybody's trust note."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Sieve
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.documents.wholes import must_take
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.handovers import CustodyRecord, ItemCheck, items_of
from liaison_desk.desk.queries.takeover import (
    PACK,
    KnownContact,
    OpenRequest,
    TakeoverPack,
    takeover_pack,
    waiting_takeover,
)
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Assessment, Contact, Handover, Post
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.kinds.material import HandoverKind, HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.lifecycle import LEAVING
from liaison_desk.model.record import Record
from liaison_desk.readouts.documents.material import Signer
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.documents.takeover_note import (
    Acquaintance,
    Entrusted,
    Held,
    OpenMatter,
    Promised,
    RunsOut,
    TakeoverNote,
)

_ASIDE: Final = frozenset({*LEAVING, RequestStatus.CLAR, RequestStatus.AUTH})
"""Where a request may always turn off; a successor is told the way on."""
_DEVICE: Final = "{post}{device}"


def serves_takeover(source: Record) -> bool:
    """Tell whether a takeover note is made from a record: a post, or the handover of one."""
    return isinstance(source, Post) or (
        isinstance(source, Handover) and source.handover_kind is HandoverKind.POST
    )


def gather_takeover(desk: Desk, source: Record, order: Order, sieve: Sieve) -> TakeoverNote:
    """Gather the note; before anybody is named as successor it is a draft with an empty place to sign."""
    if isinstance(source, Post) and source.code != desk.setup.post:
        raise BadInput(what=source.code, why="this desk is not that of the post")
    handover = source if isinstance(source, Handover) else waiting_takeover(desk)
    must_take(sieve, (source,), source)
    return _Telling(desk, order, sieve).note(takeover_pack(desk), handover)


class _Telling:
    """How the home side is told of a post: each record through the sieve, and nothing of what is sensitive."""

    def __init__(self, desk: Desk, order: Order, sieve: Sieve) -> None:
        self._desk = desk
        self._order = order
        self._sieve = sieve
        self._lists = vocabularies(desk)

    def note(self, pack: TakeoverPack, handover: Handover | None) -> TakeoverNote:
        """Tell it in the order of the note; the head is made last, under the marking of all that was kept."""
        post = self._desk.store.records.standing(Post, {"code": self._desk.setup.post})
        giver = handover.given_by if handover else None
        told = TakeoverNote(
            head=self._order.head(self._sieve.marking),
            post=post[0].name if post else pack.post,
            officer=self._signer(giver) or self._officer(pack.officer),
            successor=self._signer(handover.taken_by) if handover else None,
            handover_reference=handover.ref if handover else "",
            digest=self._digest(handover),
            requests=tuple(self._request(one) for one in pack.requests if self._sieve.takes(one.request)),
            commitments=tuple(self._commitments(pack)),
            holdings=tuple(self._holdings(pack)),
            assurances=tuple(self._assurances(pack)),
            contacts=tuple(self._contacts(pack)),
            sensitivities=tuple(self._sensitivities(pack)),
            entrusted=tuple(self._entrusted(post[0] if post else None)),
        )
        return replace(told, head=self._order.head(self._sieve.marking))

    def _marked(self, text: str, record: Record) -> Marked:
        mark = (record.marking or OPEN).portion
        return Marked(text=text.strip(), mark=mark, lang=language_of(text, self._order.language))

    def _label(self, vocabulary: str, code: str) -> str:
        return self._lists[vocabulary].label(code, self._order.language)

    def _request(self, one: OpenRequest) -> OpenMatter:
        clock = one.clock
        onward = (step for step in one.next_steps if step not in _ASIDE)
        return OpenMatter(
            reference=one.request.ref,
            subject=self._marked(one.request.subject, one.request),
            status=self._label("request_status", one.request.status),
            next_steps=tuple(self._label("request_status", step) for step in onward),
            open_questions=one.open_questions,
            due=clock.due.at if clock and clock.due else None,
            stands=bool(clock and clock.stands),
        )

    def _commitments(self, pack: TakeoverPack) -> Iterator[Promised]:
        for record, colour in pack.commitments:
            if self._sieve.takes(record):
                yield Promised(
                    reference=record.ref,
                    text=self._marked(record.text, record),
                    owner=record.named_owner or self._order.words[f"owner.{record.owner}"],
                    status=record.status,
                    colour=colour,
                    due=record.due,
                )

    def _holdings(self, pack: TakeoverPack) -> Iterator[Held]:
        for held in pack.holdings:
            if self._sieve.takes(held.handover):
                for line in held.items:
                    if self._sieve.takes(line.item):
                        yield self._held(held, line)

    def _held(self, held: CustodyRecord, line: ItemCheck) -> Held:
        differs = line.differs or held.handover.status is HandoverStatus.DISCREP
        return Held(
            reference=f"{held.handover.ref}/{line.item.number}",
            what=self._marked(line.item.what, line.item),
            seal=line.item.seal,
            storage=line.item.storage,
            check="differs" if differs else "holds",
            checked_at=line.check.at.at if line.check else None,
        )

    def _assurances(self, pack: TakeoverPack) -> Iterator[RunsOut]:
        for one in pack.assurances:
            if self._sieve.takes(one):
                yield RunsOut(
                    reference=one.ref,
                    agency=self._body(one.agency),
                    text=self._marked(one.text, one),
                    status=one.status,
                    expires=one.expires,
                )

    def _contacts(self, pack: TakeoverPack) -> Iterator[Acquaintance]:
        """Yield those of the other side, and those of ours who were of use, the most used first."""
        for known in pack.contacts:
            own = known.contact.side is not Side.HOST
            if own and (not known.uses or known.contact.code == pack.officer):
                continue
            if self._sieve.takes(known.contact):
                yield self._acquaintance(known)

    def _acquaintance(self, known: KnownContact) -> Acquaintance:
        who = known.contact
        agency = self._body(who.agency) if who.agency else ""
        position = self._order.words["list_join"].join(part for part in (who.rank, who.role, agency) if part)
        name = f"{who.name} ({who.original_name})" if who.original_name else who.name
        return Acquaintance(
            name=name,
            position=position,
            uses=known.uses,
            last=known.last,
            introduced_by=who.introduced_by,
        )

    def _sensitivities(self, pack: TakeoverPack) -> Iterator[Marked]:
        for record in pack.sensitivities:
            if self._sieve.takes(record):
                yield self._marked(self._delicate(record), record)

    def _delicate(self, record: Record) -> str:
        """Say in a line what is delicate about a record."""
        match record:
            case Handover():
                return f"{record.ref}: {record.discrepancy}"
            case Assessment():
                about = self._desk.store.records.get(record.about)
                told = about.ref if about and self._sieve.takes(about) else ""
                waits = record.outcome is GateOutcome.OPEN
                how = "" if waits else self._label("gate_outcome", record.outcome)
                said = (part for part in (told, record.basis, how or self._order.words["undecided"]) if part)
                return f"{record.ref}: {'; '.join(said)}"
            case Agency():
                return f"{record.name}: {self._label('entity_risk', record.entity_risk)}"
            case _:
                return record.title

    def _entrusted(self, post: Post | None) -> Iterator[Entrusted]:
        """Yield the keys and devices: every desk of the post, its recovery words, and what the officer names."""
        words, setup = self._order.words, self._desk.setup
        for device in sorted(post.devices if post else {setup.device}):
            place = _DEVICE.format(post=setup.post, device=device)
            seal = setup.desk if device == setup.device else ""
            yield Entrusted(what=words["entrusted.desk"].format(desk=place), seal=seal)
        yield Entrusted(what=words["entrusted.words"])
        yield Entrusted(what=words["entrusted.key"])
        yield from (Entrusted(what=line) for line in self._order.lines)

    def _digest(self, handover: Handover | None) -> str:
        items = items_of(self._desk, handover.id) if handover else ()
        return next((item.digest for item in items if item.what == PACK), "")

    def _body(self, agency: RecordId) -> str:
        found = self._desk.store.records.get(agency)
        return found.name if isinstance(found, Agency) else ""

    def _signer(self, who: RecordId | None) -> Signer | None:
        found = self._desk.store.records.get(who) if who else None
        return Signer(name=found.name, side=Side.HOME) if isinstance(found, Contact) else None

    def _officer(self, code: str) -> Signer:
        found = self._desk.store.records.standing(Contact, {"code": code})
        return Signer(name=found[0].name if found else code, side=Side.HOME)
