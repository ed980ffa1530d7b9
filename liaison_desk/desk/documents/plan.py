"""What the status of the work plan says: each workstream and its commitments, as far as one reader may see them."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.meetings import conditions
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Pseudonyms, Sieve
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.documents.standing import desk_at
from liaison_desk.desk.documents.telling import Telling
from liaison_desk.desk.queries.workplan import Lane, board
from liaison_desk.model.kinds import Commitment, Post, Slip, Subject
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.readouts.documents.colours import ORDER, ColouredStream
from liaison_desk.readouts.documents.plan_status import PlanStatus, Promise, SlipLine, Stream
from liaison_desk.readouts.documents.sentences import Marked

_ASKS: Final = {
    CommitmentStatus.PROPOSED: "ask_agree",
    CommitmentStatus.BLOCKED: "ask_unblock",
    CommitmentStatus.DELIVERED: "ask_confirm",
}
"""What a commitment asks for as it stands: the key of the sentence."""


def gather_plan(desk: Desk, post: Post, order: Order, sieve: Sieve) -> PlanStatus:
    """Gather the work plan for one reader; slips, evidence and names go through the same sieve as the rest."""
    there = desk_at(desk, order.moment)
    telling = Telling(there, order, sieve)
    lanes = [lane for lane in board(there) if _is_shown(lane, telling)]
    own = telling.own(order.lines)
    names = Pseudonyms(sieve, there.store.records.standing(Subject), order.words["subject"])
    plan = _Plan(there, order, telling, names)
    streams = tuple(map(plan.stream, lanes))
    return PlanStatus(
        head=order.head(sieve.marking),
        post=post.name,
        day=there.now().there().date(),
        streams=streams,
        asks=own,
        conditions=() if order.variant.is_home else tuple(conditions(sieve.marking, order.words)),
        omitted=len(sieve.omitted),
    )


def coloured_streams(desk: Desk, order: Order, telling: Telling) -> tuple[ColouredStream, ...]:
    """Return the colours of each workstream, of the commitments the reader may see."""
    return tuple(
        coloured(lane, _name(lane, telling), order.language, telling)
        for lane in board(desk)
        if _is_shown(lane, telling)
    )


def _is_shown(lane: Lane, telling: Telling) -> bool:
    """Tell whether a workstream is shown: the reader may see it, or one of its commitments."""
    seen = [telling.sees(commitment) for commitment, _ in lane.commitments]
    return telling.sees(lane.workstream) or any(seen)


def _name(lane: Lane, telling: Telling) -> str:
    return lane.workstream.name if telling.sees(lane.workstream) else ""


def coloured(lane: Lane, name: str, language: str, telling: Telling) -> ColouredStream:
    """Return one workstream with the references of its commitments by colour."""
    seen = [(one, colour) for one, colour in lane.commitments if telling.sees(one)]
    by_colour = {colour: tuple(sorted(one.ref for one, found in seen if found is colour)) for colour in ORDER}
    return ColouredStream(
        code=lane.workstream.code,
        name=name,
        mark=((name and lane.workstream.marking) or OPEN).portion,
        lang=language_of(name, language),
        commitments=tuple((colour, known) for colour, known in by_colour.items() if known),
    )


class _Plan:
    """Tells one workstream after another."""

    def __init__(self, desk: Desk, order: Order, telling: Telling, names: Pseudonyms) -> None:
        self._desk = desk
        self._order = order
        self._telling = telling
        self._names = names
        self._today = desk.now().there().date()

    def stream(self, lane: Lane) -> Stream:
        """Return a workstream with what of it the reader may see."""
        seen = [(one, colour) for one, colour in lane.commitments if self._telling.sees(one)]
        name = self._names.told(_name(lane, self._telling))
        return Stream(
            coloured=coloured(lane, name, self._order.language, self._telling),
            promises=tuple(self._promise(one, colour) for one, colour in seen),
            slips=tuple(slip for one, _ in seen for slip in self._slips(one)),
            asks=tuple(ask for one, _ in seen for ask in self._asks(one)),
        )

    def _promise(self, commitment: Commitment, colour: Rag) -> Promise:
        text = self._names.told(commitment.text)
        return Promise(
            reference=commitment.ref,
            text=text,
            mark=(commitment.marking or OPEN).portion,
            lang=language_of(text, self._order.language),
            owner=commitment.owner.value,
            due=commitment.due,
            percent=commitment.percent,
            status=commitment.status,
            colour=colour,
            slips=commitment.slips,
            evidence=self._telling.references(commitment.evidence),
        )

    def _slips(self, commitment: Commitment) -> Iterator[SlipLine]:
        found = self._desk.store.records.where(Slip, {"commitment": commitment.id})
        for slip in sorted(found, key=lambda slip: (str(slip.at), slip.id)):
            if self._telling.sees(slip):
                reason = self._names.told(slip.reason)
                yield SlipLine(
                    reference=commitment.ref,
                    reason=reason,
                    mark=(slip.marking or OPEN).portion,
                    lang=language_of(reason, self._order.language),
                    before=slip.from_due,
                    after=slip.to_due,
                    agreed_by=self._names.told(slip.agreed_by),
                )

    def _asks(self, commitment: Commitment) -> Iterator[Marked]:
        """Yield what a commitment asks for: a day or delivery where it is late, or else what its status calls for."""
        done = commitment.status in {CommitmentStatus.DELIVERED, CommitmentStatus.VERIFIED}
        late = commitment.due is not None and commitment.due < self._today and not done
        key = "ask_deliver" if late else _ASKS.get(commitment.status)
        if key:
            text = self._order.words[key].format(reference=commitment.ref)
            yield Marked(text=text, mark=OPEN.portion)
