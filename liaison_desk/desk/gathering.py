"""Gathering what a meeting's readout says: every line chosen by the release rule for its reader, nothing else."""

from collections.abc import Iterable
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.desk.queries.meetings import MeetingView
from liaison_desk.model.kinds import Agency, Commitment, Contact, Meeting, Point, Readout
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Classification, Handling, Marking, join
from liaison_desk.model.moment import Moment
from liaison_desk.model.release import PUBLIC, Item
from liaison_desk.model.ruling import Ruling
from liaison_desk.readouts.content import Banner
from liaison_desk.readouts.meeting import Attendee, KeptPoint, LeftOut, Marked, MeetingReadout, Step
from liaison_desk.readouts.wording import Words, words_for

OPEN: Final = Marking(classification=Classification.UNCLASSIFIED)


def rule_on(desk: Desk, point: Point, audience: Audience) -> Ruling:
    """Rule on one point for one audience, today at the post."""
    comment = point.point_kind is PointKind.COMMENT
    item = Item(marking=point.marking, releasable_to=point.releasable_to, is_comment=comment)
    return rule_for(desk, item, audience, own_purpose(point.marking), about=point.id)


def gather(
    desk: Desk,
    view: MeetingView,
    readout: Readout,
    kept: Iterable[Point],
    omitted: Iterable[tuple[Point, Ruling]],
) -> MeetingReadout:
    """Gather the content of a readout from what was kept for its reader; the register of omissions is internal."""
    meeting, points = view.meeting, tuple(kept)
    whole = _joined(point.marking for point in points)
    internal = readout.audience == INTERNAL_HQ
    words = words_for(readout.language)
    banner_marking = _joined([whole, meeting.marking]) if internal else whole
    return MeetingReadout(
        reference=readout.ref,
        meeting_reference=meeting.ref,
        language=readout.language,
        audience=_reader(view, readout.audience, words),
        banner=Banner(text=banner_marking.banner, classification=banner_marking.classification),
        subject=meeting.subject,
        meeting_kind=meeting.meeting_kind,
        starts=meeting.starts.at,
        zones=_zones(desk, meeting.starts),
        place=meeting.place,
        post=desk.setup.post,
        as_of=(readout.as_of or desk.now()).at,
        version=readout.version,
        copy_number=readout.copy_number,
        author=_name(desk, readout.author),
        attendees=tuple(_attendee(desk, view, person) for person in _named(view, readout.audience)),
        summary=_marked(meeting.summary, meeting.marking) if internal else None,
        decisions=_decisions(meeting) if internal else (),
        points=tuple(_kept(point, readout.language) for point in points),
        steps=tuple(_steps(desk, points, Audience(readout.audience))),
        next_contact=meeting.next_contact,
        conditions=tuple(_conditions(whole, words)),
        left_out=tuple(_register(desk, view, omitted)) if internal else (),
        open_mark=OPEN.portion,
    )


def _zones(desk: Desk, starts: Moment) -> tuple[str, ...]:
    return tuple(dict.fromkeys((starts.zone, desk.setup.home_zone)))


def _joined(markings: Iterable[Marking | None]) -> Marking:
    whole = OPEN
    for marking in markings:
        whole = join(whole, marking) if marking else whole
    return whole


def _name(desk: Desk, code: str) -> str:
    found = desk.store.records.standing(Contact, {"code": code}) if code else []
    return found[0].name if found else code


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


def _kept(point: Point, language: str) -> KeptPoint:
    marking = point.marking or OPEN
    evaluation = f"{marking.source_evaluation}{marking.information_evaluation}"
    return KeptPoint(
        kind=point.point_kind,
        text=point.text,
        mark=marking.portion,
        lang=language_of(point.text, language),
        evaluation=evaluation,
    )


def language_of(text: str, language: str) -> str | None:
    """Return the language a text is tagged with where its script shows that it is not the document's."""
    if any("\u0900" <= character <= "\u097f" for character in text):
        return "hi" if language != "hi" else None
    if any("\u0600" <= character <= "\u06ff" for character in text):
        return "ur" if language != "ur" else None
    return "en" if language in {"hi", "ur"} else None


def _steps(desk: Desk, points: Iterable[Point], audience: Audience) -> Iterable[Step]:
    kept = {point.id for point in points}
    for commitment in desk.store.records.standing(Commitment):
        if commitment.source_point in kept:
            item = Item(marking=commitment.marking, releasable_to=commitment.releasable_to)
            ruling = rule_for(desk, item, audience, own_purpose(commitment.marking), about=commitment.id)
            if ruling.allowed:
                yield Step(
                    text=commitment.text,
                    mark=(commitment.marking or OPEN).portion,
                    owner=commitment.named_owner or commitment.owner.label,
                    due=commitment.due,
                    status=commitment.status,
                )


def _conditions(marking: Marking, words: Words) -> Iterable[Marked]:
    for code in sorted(marking.handling):
        says = marking.h3_text if code is Handling.H3 and marking.h3_text else words.code("handling", code)
        yield Marked(text=f"{code.value}: {says}", mark=OPEN.portion)


def _reader(view: MeetingView, audience: str, words: Words) -> str:
    """Return an audience as its code and, for people, its name."""
    kind, _, code = audience.partition(":")
    names = [agency.name for agency in view.agencies if agency.code == code]
    return f"{audience} · {names[0] if names else words.code('audience', kind)}"


def _register(desk: Desk, view: MeetingView, omitted: Iterable[tuple[Point, Ruling]]) -> Iterable[LeftOut]:
    """Which point is left out for which reader: for headquarters itself, and for each host body that was there."""
    for point, ruling in omitted:
        yield LeftOut(number=point.number, audience=INTERNAL_HQ, reason=ruling.reason)
    for agency in view.agencies:
        if agency.side is Side.HOST:
            audience = Audience(f"HOST:{agency.code}")
            for point in view.points:
                ruling = rule_on(desk, point, audience)
                if not ruling.allowed:
                    yield LeftOut(number=point.number, audience=audience, reason=ruling.reason)
