"""What the brief pack says before a meeting: who comes, what each side owes, what is open, what to raise."""

from collections.abc import Iterable, Iterator
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order, reader_in_short
from liaison_desk.desk.documents.sieve import OPEN, Sieve
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.documents.standing import desk_at
from liaison_desk.desk.documents.telling import Telling, Told
from liaison_desk.desk.queries.briefing import HELD, Brief, OpenRequest, brief, carried_over
from liaison_desk.desk.queries.meetings import points_of
from liaison_desk.model.kinds import Agency, Commitment, Meeting
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import Record
from liaison_desk.readouts.documents.brief_pack import BriefPack, Counterpart
from liaison_desk.readouts.documents.report import Matter
from liaison_desk.readouts.documents.sentences import Marked

_AGREED: Final = frozenset({PointKind.AGREED, PointKind.NEXT})


def gather_brief(desk: Desk, meeting: Meeting, order: Order, sieve: Sieve) -> BriefPack:
    """Gather what to know before a meeting from what the desk holds at that moment."""
    there = desk_at(desk, order.moment)
    return _Pack(there, order, sieve).pack(brief(there, meeting.id))


class _Pack:
    """Puts a brief pack together for one reader."""

    def __init__(self, desk: Desk, order: Order, sieve: Sieve) -> None:
        self.desk = desk
        self.order = order
        self.sieve = sieve
        self.telling = Telling(desk, order, sieve)

    def pack(self, found: Brief) -> BriefPack:
        """Return the pack; what the reader may not see is not in it."""
        meeting = found.meeting.meeting
        self.sieve.also(meeting.marking, meeting.subject, meeting.place)
        people = tuple(self._people(found))
        we_owe = self._owed(found.we_owe, found.our_commitments, Side.HOME)
        they_owe = self._owed(found.they_owe, found.their_commitments, Side.HOST)
        both_owe = self._owed((), found.our_commitments, Side.JOINT)
        at_gate = self._told(
            (
                view.assessment,
                Told(
                    text=view.about.title if view.about else "",
                    who=reader_in_short(view.assessment.audience, self.order.words),
                    state=f"gate_outcome.{view.assessment.outcome}",
                ),
            )
            for view in found.at_gate
        )
        last = self._told((one, self._before(one)) for one in found.last_meetings)
        to_raise = tuple(self._to_raise(found))
        zones = tuple(dict.fromkeys((meeting.starts.zone, self.desk.setup.home_zone)))
        return BriefPack(
            head=self.order.head(self.sieve.marking),
            meeting_reference=meeting.ref,
            subject=meeting.subject,
            starts=meeting.starts.at,
            zones=zones,
            place=meeting.place,
            agencies=self.order.words["list_join"].join(body.name for body in found.meeting.agencies),
            people=people,
            we_owe=we_owe,
            they_owe=they_owe,
            both_owe=both_owe,
            at_gate=at_gate,
            last_meetings=last,
            to_raise=to_raise,
            omitted=len(self.sieve.omitted),
        )

    def _people(self, found: Brief) -> Iterator[Counterpart]:
        bodies = {agency.id: agency for agency in self.desk.store.records.standing(Agency)}
        met = self._times_met(found.meeting.meeting)
        for person in found.meeting.host_side:
            if self.telling.sees(person):
                agency = bodies.get(person.agency) if person.agency else None
                self.sieve.also(None, person.trust_note, person.role)
                yield Counterpart(
                    name=person.name,
                    original_name=person.original_name,
                    address_as=person.address_as,
                    role=person.role,
                    agency=agency.code if agency else "",
                    met=met.get(person.id, 0),
                    note=person.trust_note,
                    mark=(person.marking or OPEN).portion,
                    lang=language_of(person.trust_note, self.order.language),
                )

    def _times_met(self, meeting: Meeting) -> dict[str, int]:
        met: dict[str, int] = {}
        for other in self.desk.store.records.standing(Meeting):
            if other.starts.at < meeting.starts.at and other.status in HELD:
                for person in other.host_side:
                    met[person] = met.get(person, 0) + 1
        return met

    def _owed(
        self, requests: Iterable[OpenRequest], commitments: Iterable[Commitment], *owners: Side
    ) -> tuple[Matter, ...]:
        """Tell what one side owes: answers first, then its own commitments, or those of the owners named."""
        clocks: list[tuple[Record, Told]] = []
        for one in requests:
            due = one.clock.due
            clocks.append(
                (one.request, Told(due=due.at if due else None, stands=one.clock.stands or due is None))
            )
        promises = [
            (one, Told(day=one.due, state=f"commitment_status.{one.status}"))
            for one in sorted(commitments, key=lambda one: (str(one.due), one.ref))
            if one.owner in owners
        ]
        return self._told([*clocks, *promises])

    def _before(self, meeting: Meeting) -> Told:
        points = [one for one in points_of(self.desk, meeting.id) if self.sieve.ruling_on(one).allowed]
        agreed = sum(point.point_kind in _AGREED for point in points)
        note = self.order.words["meeting_before"].format(agreed=agreed, points=len(points))
        return Told(day=meeting.starts.there().date(), note=note)

    def _to_raise(self, found: Brief) -> Iterator[Marked]:
        """Yield the agenda, what was left over from the last meetings, and what is late from their side."""
        meeting = found.meeting.meeting
        for line in meeting.agenda_lines:
            self.sieve.also(meeting.marking, line)
            yield self._marked(line, meeting)
        for point in carried_over(self.desk, found.last_meetings):
            if self.telling.sees(point):
                yield self._marked(point.text, point)
        for one in found.they_owe:
            if one.clock.is_late and self.telling.sees(one.request):
                text = self.order.words["raise_late"].format(reference=one.request.ref)
                yield self._marked(text, one.request)

    def _marked(self, text: str, record: Record) -> Marked:
        mark = (record.marking or OPEN).portion
        return Marked(text=text, mark=mark, lang=language_of(text, self.order.language))

    def _told(self, found: Iterable[tuple[Record, Told]]) -> tuple[Matter, ...]:
        matters = (self.telling.matter(record, told) for record, told in found)
        return tuple(matter for matter in matters if matter)
