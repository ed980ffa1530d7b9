"""What the documents of a meeting say: every line chosen by the release rule for its reader, nothing else."""

from collections.abc import Iterable

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order, Variant
from liaison_desk.desk.documents.sieve import OPEN, Omitted, Pseudonyms, Sieve, rule_on
from liaison_desk.desk.documents.speaking import contact_named, language_of
from liaison_desk.desk.queries.meetings import MeetingView, meeting_view
from liaison_desk.model.kinds import Agency, Commitment, Contact, Meeting, Point, Subject
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Handling, Marking, join
from liaison_desk.model.release import PUBLIC
from liaison_desk.readouts.documents.meeting import Attendee, KeptPoint, LeftOut, Marked, MeetingReadout, Step
from liaison_desk.readouts.wording import Words


def gather_meeting(desk: Desk, meeting: Meeting, order: Order, sieve: Sieve) -> MeetingReadout:
    """Gather what one reader may see of a meeting; the register of omissions is internal."""
    view = meeting_view(desk, meeting.id)
    points = sieve.keep(view.points)
    internal = order.variant.is_home
    steps = tuple(_steps(desk, points, sieve.audience))
    names = Pseudonyms(sieve, desk.store.records.standing(Subject), order.words["subject"])
    whole = sieve.marking
    head = order.head(join(whole, meeting.marking) if internal and meeting.marking else whole)
    return MeetingReadout(
        reference=head.reference,
        variant=head.variant,
        meeting_reference=meeting.ref,
        language=head.language,
        audience=head.audience,
        banner=head.banner,
        subject=names.told(meeting.subject),
        meeting_kind=meeting.meeting_kind,
        starts=meeting.starts.at,
        zones=tuple(dict.fromkeys((meeting.starts.zone, desk.setup.home_zone))),
        place=meeting.place,
        post=desk.setup.post,
        as_of=head.moment,
        version=head.version,
        copy_number=head.copy_number,
        author=contact_named(desk, order.readout.author),
        cleared_by=contact_named(desk, order.readout.approver) if internal else "",
        attendees=tuple(_attendee(desk, view, person) for person in _named(view, sieve.audience)),
        summary=_marked(meeting.summary, meeting.marking) if internal else None,
        decisions=_decisions(meeting) if internal else (),
        points=tuple(_kept(point, order.language, names) for point in points),
        steps=tuple(_step(commitment, names) for commitment in steps),
        next_contact=names.told(meeting.next_contact),
        conditions=tuple(conditions(whole, order.words)),
        left_out=tuple(_register(desk, view, sieve.omitted)) if internal else (),
        open_mark=OPEN.portion,
    )


def _named(view: MeetingView, audience: str) -> list[Contact]:
    """Return who took part and may be named: to the public, office-holders only (domain.md §6.4)."""
    everyone = (*view.home_side, *view.host_side)
    return [person for person in everyone if person.office_holder or audience != PUBLIC]


def _attendee(desk: Desk, view: MeetingView, person: Contact) -> Attendee:
    there = [agency for agency in view.agencies if agency.id == person.agency]
    agency = there[0] if there else person.agency and desk.store.records.get(person.agency)
    return Attendee(
        name=person.name,
        side=person.side,
        original_name=person.original_name,
        role=person.role,
        agency=agency.name if isinstance(agency, Agency) else "",
    )


def _marked(text: str, marking: Marking | None) -> Marked | None:
    return Marked(text=text.strip(), mark=(marking or OPEN).portion) if text.strip() else None


def _decisions(meeting: Meeting) -> tuple[Marked, ...]:
    lines = (_marked(text, meeting.marking) for text in meeting.decisions.splitlines())
    return tuple(line for line in lines if line)


def _kept(point: Point, language: str, names: Pseudonyms) -> KeptPoint:
    marking = point.marking or OPEN
    text = names.told(point.text)
    evaluation = f"{marking.source_evaluation}{marking.information_evaluation}"
    return KeptPoint(
        kind=point.point_kind,
        text=text,
        mark=marking.portion,
        lang=language_of(text, language),
        evaluation=evaluation,
    )


def _steps(desk: Desk, points: Iterable[Point], audience: Audience) -> Iterable[Commitment]:
    kept = {point.id for point in points}
    for commitment in desk.store.records.standing(Commitment):
        if commitment.source_point in kept and rule_on(desk, commitment, audience).allowed:
            yield commitment


def _step(commitment: Commitment, names: Pseudonyms) -> Step:
    return Step(
        text=names.told(commitment.text),
        mark=(commitment.marking or OPEN).portion,
        owner=commitment.named_owner or commitment.owner.label,
        due=commitment.due,
        status=commitment.status,
    )


def conditions(marking: Marking, words: Words) -> Iterable[Marked]:
    """Say under which conditions what is printed may be used, one for each handling code of the whole."""
    for code in sorted(marking.handling):
        says = marking.h3_text if code is Handling.H3 and marking.h3_text else words.code("handling", code)
        yield Marked(text=f"{code.value}: {says}", mark=OPEN.portion)


def _register(desk: Desk, view: MeetingView, omitted: Iterable[Omitted]) -> Iterable[LeftOut]:
    """Which point is left out for which reader: for headquarters itself, and for each host body that was there."""
    for one in omitted:
        if isinstance(one.record, Point):
            yield LeftOut(number=one.record.number, audience=INTERNAL_HQ, reason=one.ruling.reason)
    for agency in view.agencies:
        if agency.side is Side.HOST:
            audience = Audience(f"HOST:{agency.code}")
            for point in view.points:
                ruling = rule_on(desk, point, audience)
                if not ruling.allowed:
                    yield LeftOut(number=point.number, audience=audience, reason=ruling.reason)


def hosts_of(desk: Desk, meeting: Meeting) -> tuple[Agency, ...]:
    """Return the host bodies that were there, by code."""
    return tuple(body for body in meeting_view(desk, meeting.id).agencies if body.side is Side.HOST)


HOME_VARIANTS = (Variant.INTERNAL, Variant.HQ)
SHARED_VARIANTS = (Variant.HOST, Variant.ATTENDEES, Variant.THIRD)
