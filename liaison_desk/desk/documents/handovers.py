"""What the papers of a handover say: its receipt and its custody record, whole for their reader or not made."""

from collections.abc import Callable, Iterable

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.meetings import conditions
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Pseudonyms, Sieve, rule_on
from liaison_desk.desk.documents.speaking import contact_named, language_of
from liaison_desk.desk.documents.wholes import must_take
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.handovers import CustodyRecord, ItemCheck, custody_record
from liaison_desk.model.custody import Obstacle, tips
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Contact, CustodyEvent, Handover, Post, Request, Subject
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import Audience
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.documents.custody_record import CustodyPages, Event
from liaison_desk.readouts.documents.handover_receipt import HandoverReceipt
from liaison_desk.readouts.documents.material import Signer, Thing
from liaison_desk.readouts.documents.sentences import Marked


def gather_receipt(desk: Desk, handover: Handover, order: Order, sieve: Sieve) -> HandoverReceipt:
    """Gather the receipt of a handover; the supervisor's decision about a discrepancy stays at home."""
    found = custody_record(desk, handover)
    must_take(sieve, (handover, *(line.item for line in found.items)), handover)
    told = _Telling(desk, order, sieve, found)
    home = order.variant.is_home
    case, theirs = told.case()
    lists = vocabularies(desk)
    return HandoverReceipt(
        head=order.head(sieve.marking),
        handover_reference=handover.ref,
        subject=told.text(handover.subject),
        kind=lists["handover_kind"].label(handover.handover_kind, order.language),
        things=tuple(told.thing(line) for line in found.items),
        giver=told.signer(found.giver, handover.given_signed),
        taker=told.signer(found.taker, handover.taken_signed),
        witness=told.text(handover.witness),
        case_reference=case,
        their_reference=theirs,
        at=handover.at.at if handover.at else None,
        place=told.text(handover.place),
        purpose=lists["purpose"].label(handover.purpose, order.language),
        return_by=handover.return_by,
        conditions=(*told.lines(handover.conditions, handover), *conditions(sieve.marking, order.words)),
        discrepancy=told.lines(handover.discrepancy, handover),
        decision=told.lines(handover.supervisor_decision, handover) if home else (),
    )


def gather_custody(desk: Desk, handover: Handover, order: Order, sieve: Sieve) -> CustodyPages:
    """Gather the custody record of a handover, its chain worked out again now."""
    found = custody_record(desk, handover)
    must_take(sieve, (handover, *(line.item for line in found.items), *found.events), handover)
    told = _Telling(desk, order, sieve, found)
    lists = vocabularies(desk)
    keeper = desk.store.records.standing(Contact, {"code": desk.setup.officer})
    return CustodyPages(
        head=order.head(sieve.marking),
        handover_reference=handover.ref,
        subject=told.text(handover.subject),
        kind=lists["handover_kind"].label(handover.handover_kind, order.language),
        status=lists["handover_status"].label(handover.status, order.language),
        things=tuple(told.thing(line) for line in found.items),
        events=tuple(told.event(event) for event in found.events),
        ends=tuple(event.hash for event in tips(found.events)),
        case_reference=told.case()[0],
        giver=told.signer(found.giver, handover.given_signed),
        taker=told.signer(found.taker, handover.taken_signed),
        keeper=told.signer(keeper[0] if keeper else None, None),
        discrepancy=told.lines(handover.discrepancy, handover),
    )


def parties_of(desk: Desk, handover: Handover) -> tuple[Agency, ...]:
    """Return the host bodies that give or take, and with them the one its request was put to or came from."""
    request = desk.store.records.get(handover.request) if handover.request else None
    named = [_agency_of(desk, who) for who in (handover.given_by, handover.taken_by) if who]
    named += [request.host_agency] if isinstance(request, Request) else []
    found = [desk.store.records.get(agency) for agency in dict.fromkeys(named) if agency]
    return tuple(body for body in found if isinstance(body, Agency) and body.side is Side.HOST)


def their_reference(desk: Desk, request: Request, audience: Audience) -> str:
    """Return the other side's reference of a request, for the home side and for the body whose it is."""
    body = desk.store.records.get(request.host_agency) if request.host_agency else None
    theirs = isinstance(body, Agency) and audience == f"HOST:{body.code}"
    return request.counterpart_ref if theirs or not is_foreign(audience) else ""


def _agency_of(desk: Desk, who: RecordId) -> RecordId | None:
    person = desk.store.records.get(who)
    return person.agency if isinstance(person, Contact) else None


class _Telling:
    """How one reader is told of the material of one handover and of those who had it."""

    def __init__(self, desk: Desk, order: Order, sieve: Sieve, found: CustodyRecord) -> None:
        self._desk = desk
        self._order = order
        self._found = found
        self._sieve = sieve
        sieve.also(None, *_texts(found))
        names = Pseudonyms(sieve, desk.store.records.standing(Subject), order.words["subject"])
        self.text: Callable[[str], str] = names.told
        self._numbers = {line.item.id: line.item.number for line in found.items}

    def thing(self, line: ItemCheck) -> Thing:
        """Say what one thing is, and where its last check differed."""
        item, check = line.item, line.check
        return Thing(
            number=item.number,
            what=self.text(item.what),
            mark=(item.marking or OPEN).portion,
            quantity=self.text(item.quantity),
            condition=self.text(item.condition),
            seal=item.seal,
            digest=item.digest.lower(),
            algorithm=item.algorithm,
            seal_found=check.seal_seen if check and Obstacle.SEAL_DIFFERS in line.differs else "",
            digest_found=check.digest_seen.lower() if check and Obstacle.HASH_DIFFERS in line.differs else "",
            lang=language_of(item.what, self._order.language),
        )

    def event(self, event: CustodyEvent) -> Event:
        """Say what happened, and whether the chain holds there."""
        acts = vocabularies(self._desk)["custody_event"]
        note = self.lines(event.note, event)
        return Event(
            number=event.number,
            act=acts.label(event.act, self._order.language),
            at=event.at.at,
            hash=event.hash,
            sound=event.number not in self._found.broken,
            thing=self._numbers.get(event.item) if event.item else None,
            by=self._named(event.by),
            second=self._named(event.second),
            to=self._named(event.handed_to),
            place=self.text(event.place),
            seal=event.seal_seen,
            digest=event.digest_seen.lower(),
            note=note[0] if note else None,
        )

    def signer(self, who: Contact | None, signed: Moment | None) -> Signer | None:
        """Say who gives or takes: those who sign are named to whoever reads what they sign."""
        if who is None:
            return None
        agency = self._desk.store.records.get(who.agency) if who.agency else None
        return Signer(
            name=who.name,
            side=who.side,
            original_name=who.original_name,
            rank=who.rank,
            role=who.role,
            number=who.service_number,
            agency=agency.name if isinstance(agency, Agency) else self._own_post(who),
            signed=signed.at if signed else None,
        )

    def _own_post(self, who: Contact) -> str:
        """Return the name of the post for those who belong to it."""
        post = self._desk.store.records.standing(Post, {"code": self._desk.setup.post})
        return post[0].name if post and who.side is Side.HOME else ""

    def case(self) -> tuple[str, str]:
        """Return our reference of the request and theirs; ours only where this reader may have the request."""
        request = self._found.request
        if request is None:
            return "", ""
        known = rule_on(self._desk, request, self._sieve.audience).allowed
        return request.ref if known else "", their_reference(self._desk, request, self._sieve.audience)

    def lines(self, text: str, record: Record) -> tuple[Marked, ...]:
        """Return what a field of a record says, line by line, under its mark."""
        mark = (record.marking or OPEN).portion
        return tuple(
            Marked(text=self.text(line.strip()), mark=mark, lang=language_of(line, self._order.language))
            for line in text.splitlines()
            if line.strip()
        )

    def _named(self, code: str) -> str:
        """Name somebody in the chain; elsewhere only those who agreed to it or signed, and the others by their role."""
        found = self._desk.store.records.standing(Contact, {"code": code}) if code else []
        if not found or not is_foreign(self._sieve.audience):
            return self.text(contact_named(self._desk, code))
        who = found[0]
        signed = who.id in {self._found.handover.given_by, self._found.handover.taken_by}
        if signed or who.named_in_readouts or who.office_holder:
            return who.name
        return who.role or self._order.words["home_side" if who.side is Side.HOME else "host_side"]


def _texts(found: CustodyRecord) -> Iterable[str]:
    """Yield every text of free words that may be printed."""
    handover = found.handover
    yield from (handover.subject, handover.place, handover.witness, handover.conditions, handover.discrepancy)
    for line in found.items:
        yield from (line.item.what, line.item.quantity, line.item.condition)
    yield from (event.note for event in found.events)
