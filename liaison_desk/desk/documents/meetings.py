"""What the documents of a meeting say: every line chosen by the release rule for its reader, nothing else."""

from collections.abc import Iterable
from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.attending import attendees
from liaison_desk.desk.documents.order import Order, Variant, reader_named
from liaison_desk.desk.documents.shared_text import keep_points
from liaison_desk.desk.documents.sieve import OPEN, Omitted, Pseudonyms, Sieve, rule_on
from liaison_desk.desk.documents.speaking import contact_named, language_of
from liaison_desk.desk.queries.disclosure import waiting_at_gate
from liaison_desk.desk.queries.meetings import MeetingView, meeting_view
from liaison_desk.model.kinds import Agency, Commitment, Meeting, Point, Subject
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Handling, Marking, join
from liaison_desk.readouts.documents.meeting import KeptPoint, LeftOut, MeetingReadout, Step
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.wording import Words


def gather_meeting(desk: Desk, meeting: Meeting, order: Order, sieve: Sieve) -> MeetingReadout:
    """Gather what one reader may see of a meeting; the register of omissions is internal."""
    view = meeting_view(desk, meeting.id)
    points = keep_points(desk, view.points, order.variant, sieve)
    internal = order.variant.is_home
    steps = tuple(_steps(desk, points, sieve))
    gates = tuple(_gates(desk, view, order, sieve)) if internal else ()
    present = attendees(desk, view, sieve)
    names = Pseudonyms(sieve, desk.store.records.standing(Subject), order.words["subject"], order.lines)
    whole = sieve.marking
    marking = join(whole, meeting.marking) if internal and meeting.marking else whole
    head = order.head(marking)
    readout = MeetingReadout(
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
        attendees=present,
        points=tuple(_kept(point, meeting, order.language, names, steps) for point in points),
        steps=tuple(_step(commitment, order.words, names) for commitment in steps),
        gates=gates,
        next_contact=names.told(meeting.next_contact),
        conditions=tuple(conditions(whole, order.words)),
        lines=tuple(_own(order, marking, names)),
        omitted=len(sieve.omitted),
        open_mark=OPEN.portion,
    )
    return _for_home(desk, view, order, sieve, readout) if internal else readout


def _for_home(
    desk: Desk, view: MeetingView, order: Order, sieve: Sieve, readout: MeetingReadout
) -> MeetingReadout:
    """Add what only the home side is told: summary, decisions, who cleared it, who gets it, the register."""
    meeting = view.meeting
    return replace(
        readout,
        cleared_by=contact_named(desk, order.readout.approver),
        distribution=_distribution(meeting, order.words),
        summary=_marked(meeting.summary, meeting.marking),
        decisions=_decisions(meeting),
        left_out=tuple(_register(desk, view, sieve.omitted, order.words)),
    )


def _marked(text: str, marking: Marking | None) -> Marked | None:
    return Marked(text=text.strip(), mark=(marking or OPEN).portion) if text.strip() else None


def _decisions(meeting: Meeting) -> tuple[Marked, ...]:
    lines = (_marked(text, meeting.marking) for text in meeting.decisions.splitlines())
    return tuple(line for line in lines if line)


def _kept(
    point: Point, meeting: Meeting, language: str, names: Pseudonyms, steps: Iterable[Commitment]
) -> KeptPoint:
    """Return a point as it is told; what was agreed says who does it by when, where one commitment came of it."""
    marking = point.marking or OPEN
    text = names.told(point.text)
    came = [step for step in steps if step.source_point == point.id]
    one = came[0] if len(came) == 1 else None
    return KeptPoint(
        kind=point.point_kind,
        text=text,
        mark=marking.portion,
        lang=language_of(text, language),
        evaluation=f"{marking.source_evaluation}{marking.information_evaluation}",
        confidence=point.confidence.value if point.confidence else "",
        reference=f"{meeting.ref}#{point.number}",
        owner=names.told(one.named_owner) if one else "",
        due=one.due if one else None,
    )


def _steps(desk: Desk, points: Iterable[Point], sieve: Sieve) -> Iterable[Commitment]:
    kept = {point.id for point in points}
    for commitment in desk.store.records.standing(Commitment):
        if commitment.source_point in kept and sieve.ruling_on(commitment).allowed:
            sieve.also(commitment.marking, commitment.text, commitment.named_owner)
            yield commitment


def _step(commitment: Commitment, words: Words, names: Pseudonyms) -> Step:
    return Step(
        text=names.told(commitment.text),
        mark=(commitment.marking or OPEN).portion,
        owner=names.told(commitment.named_owner) or words.code("side", commitment.owner),
        due=commitment.due,
        status=commitment.status,
        reference=commitment.ref,
        is_ours=commitment.owner is not Side.HOST,
    )


def _gates(desk: Desk, view: MeetingView, order: Order, sieve: Sieve) -> Iterable[Marked]:
    """Say which assessments are open for the host bodies that were there."""
    bodies = {f"HOST:{agency.code}" for agency in view.agencies if agency.side is Side.HOST}
    for found in waiting_at_gate(desk):
        assessment = found.assessment
        if assessment.audience in bodies and sieve.ruling_on(assessment).allowed:
            sieve.also(assessment.marking)
            state = order.words.code("gate_outcome", assessment.outcome)
            text = order.words["gate_open"].format(
                reference=assessment.ref,
                audience=reader_named(desk, assessment.audience, order.words),
                state=state,
            )
            yield Marked(text=text, mark=(assessment.marking or OPEN).portion)


def _distribution(meeting: Meeting, words: Words) -> str:
    """Name the readers at home: headquarters, the post, and the partners the meeting is released to."""
    named = []
    for audience in sorted(meeting.releasable_to):
        kind, _, code = audience.partition(":")
        if kind in {"INTERNAL_HQ", "INTERNAL_POST"}:
            named.append(words.code("audience", kind))
        elif kind == "HOME_PARTNER":
            named.append(code)
    return words["list_join"].join(named)


def _own(order: Order, whole: Marking, names: Pseudonyms) -> Iterable[Marked]:
    """Give what the officer adds, marked as what it stands with; nothing lets it say what was held back."""
    for line in order.lines:
        text = names.told(line)
        yield Marked(text=text, mark=whole.portion, lang=language_of(text, order.language))


def conditions(marking: Marking, words: Words) -> Iterable[Marked]:
    """Say under which conditions what is printed may be used, one for each handling code of the whole."""
    for code in sorted(marking.handling):
        says = marking.h3_text if code is Handling.H3 and marking.h3_text else words.code("handling", code)
        yield Marked(text=f"{says} ({code.value})", mark=OPEN.portion)


def _register(desk: Desk, view: MeetingView, omitted: Iterable[Omitted], words: Words) -> Iterable[LeftOut]:
    """Which point is left out for which reader: for headquarters itself, and for each host body that was there."""
    for one in omitted:
        if isinstance(one.record, Point):
            home = reader_named(desk, INTERNAL_HQ, words)
            yield LeftOut(number=one.record.number, audience=home, reason=one.ruling.reason)
    for agency in view.agencies:
        if agency.side is Side.HOST:
            audience = Audience(f"HOST:{agency.code}")
            named = reader_named(desk, audience, words)
            for point in view.points:
                ruling = rule_on(desk, point, audience)
                if not ruling.allowed:
                    yield LeftOut(number=point.number, audience=named, reason=ruling.reason)


def hosts_of(desk: Desk, meeting: Meeting) -> tuple[Agency, ...]:
    """Return the host bodies that were there, by code."""
    return tuple(body for body in meeting_view(desk, meeting.id).agencies if body.side is Side.HOST)


HOME_VARIANTS = (Variant.INTERNAL, Variant.HQ)
SHARED_VARIANTS = (Variant.HOST, Variant.ATTENDEES, Variant.THIRD)
