"""Issuing a readout: gather what one reader may see, make the page, prove nothing leaked, put it on record.

The three steps are apart so that the window can do the middle one, which needs no desk, beside the main thread.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

from liaison_desk.desk.commands.attachments import LARGEST_ATTACHMENT
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.desk.queries.meetings import MeetingView, meeting_view
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Commitment, Contact, Point, Readout
from liaison_desk.model.kinds.document import ReadoutKind, ReadoutStatus
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Classification, Marking, join
from liaison_desk.model.moment import Moment
from liaison_desk.model.release import Ruling, may_release
from liaison_desk.model.words import N_
from liaison_desk.readouts.contact_report import contact_report
from liaison_desk.readouts.content import Banner, Document
from liaison_desk.readouts.host_copy import host_copy
from liaison_desk.readouts.leak import OmittedItem, check_leaks
from liaison_desk.readouts.meeting import Attendee, KeptPoint, LeftOut, Marked, MeetingReadout, Step
from liaison_desk.readouts.render import rendered
from liaison_desk.store import blobs

LANGUAGES: Final = ("en", "fr", "hi", "ur")
OPEN: Final = Marking(classification=Classification.UNCLASSIFIED)


class Variant(Code):
    """For which reader a readout is made."""

    INTERNAL = "internal", N_("Contact report (internal)")
    HOST = "host", N_("Host copy")


class ConflictOpen(Refused):
    """A source of the document is in conflict."""

    code = "CONFLICT_OPEN"
    title = N_("{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.")
    advice = N_("Decide the conflict first; both values are kept until then.")


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Everything one readout says, frozen, and what was left out of it with the reason."""

    readout: Readout
    content: MeetingReadout
    variant: Variant
    kept: tuple[Point, ...]
    omitted: tuple[tuple[Point, Ruling], ...]

    @property
    def document(self) -> Document:
        """The document, apart from how it looks."""
        make: Mapping[Variant, Callable[[MeetingReadout], Document]] = {
            Variant.INTERNAL: contact_report,
            Variant.HOST: host_copy,
        }
        return make[self.variant](self.content)


@dataclass(frozen=True, kw_only=True)
class Produced:
    """The finished file; it has passed the leak self-test."""

    pdf: bytes
    content_hash: str
    pages: int
    file_name: str


def prepare(
    desk: Desk, meeting: RecordId, variant: Variant, language: str = "en", agency: str = ""
) -> Prepared:
    """Gather what one reader may see of a meeting, as of now; `agency` is the code of the host body it is for."""
    if language not in LANGUAGES:
        raise BadInput(what=f"language {language!r}", why=f"it is none of {', '.join(LANGUAGES)}")
    view = meeting_view(desk, meeting)
    audience = _audience(view, variant, agency)
    ruled = [(point, _rule(desk, point, audience)) for point in view.points]
    kept = tuple(point for point, ruling in ruled if ruling.allowed)
    omitted = tuple((point, ruling) for point, ruling in ruled if not ruling.allowed)
    readout = _readout(desk, view, variant, audience, language)
    readout = replace(
        readout,
        points=frozenset(point.id for point in kept),
        omitted=frozenset(f"{point.number}:{ruling.reason}" for point, ruling in omitted),
    )
    content = _content(desk, view, readout, kept, omitted)
    return Prepared(readout=readout, content=content, variant=variant, kept=kept, omitted=omitted)


def produce(prepared: Prepared) -> Produced:
    """Make the file and search it for everything that was left out; LeakFound refuses it. Needs no desk."""
    document = prepared.document
    file = rendered(document, prepared.content.as_of)
    hidden = [
        OmittedItem(id=f"point {point.number} of {prepared.content.meeting_reference}", text=point.text)
        for point, _ in prepared.omitted
    ]
    check_leaks(file.pdf, document.file_name, hidden, kept=[point.text for point in prepared.kept])
    return Produced(
        pdf=file.pdf, content_hash=file.content_hash, pages=file.pages, file_name=document.file_name
    )


def issue(desk: Desk, prepared: Prepared, produced: Produced) -> Readout:
    """Put the finished file on record; an earlier version for the same reader is superseded."""
    _check_decided(desk, prepared)
    if desk.store.records.by_ref(prepared.readout.ref):
        raise BadInput(what=prepared.readout.ref, why="another readout has taken this number meanwhile")
    blob = blobs.put(desk.store.engine, BytesIO(produced.pdf), LARGEST_ATTACHMENT)
    issued = replace(
        prepared.readout,
        status=ReadoutStatus.ISSUED,
        issued_at=desk.now(),
        content_hash=produced.content_hash,
        pdf=blob.sha256.hex(),
    )
    with desk.change("issue_readout") as change:
        for older in _same_reader(desk, issued):
            change.put(replace(older, status=ReadoutStatus.SUPERSEDED), seen=older)
        return change.put(issued)


def issue_readout(
    desk: Desk, meeting: RecordId, variant: Variant, language: str = "en", agency: str = ""
) -> tuple[Readout, Produced]:
    """Prepare, make and issue a readout in one go."""
    prepared = prepare(desk, meeting, variant, language, agency)
    produced = produce(prepared)
    return issue(desk, prepared, produced), produced


def pdf_of(desk: Desk, readout: Readout) -> bytes:
    """Return the file of an issued readout, checked against its digest."""
    return blobs.read(desk.store.engine, bytes.fromhex(readout.pdf))


def _audience(view: MeetingView, variant: Variant, agency: str) -> Audience:
    if variant is Variant.INTERNAL:
        return INTERNAL_HQ
    hosts = [body.code for body in view.agencies if body.side is Side.HOST]
    if agency and agency not in hosts:
        raise BadInput(
            what=f"agency {agency}", why=f"it was not at this meeting; there were {', '.join(hosts)}"
        )
    chosen = agency or (hosts[0] if hosts else "")
    return Audience(f"HOST:{chosen}" if chosen else "HOST")


def _rule(desk: Desk, point: Point, audience: Audience) -> Ruling:
    today = desk.now().there().date()
    comment = point.point_kind is PointKind.COMMENT
    return may_release(point.marking, point.releasable_to, audience, today, is_comment=comment)


def _readout(desk: Desk, view: MeetingView, variant: Variant, audience: Audience, language: str) -> Readout:
    kind = ReadoutKind.CONTACT if variant is Variant.INTERNAL else ReadoutKind.MEETING
    draft = desk.new(
        Readout,
        source=view.meeting.id,
        subject=view.meeting.subject,
        readout_kind=kind,
        audience=audience,
        language=language,
        author=desk.setup.officer,
        as_of=desk.now(),
    )
    older = [readout.version for readout in _same_reader(desk, draft, every=True)]
    return desk.numbered(replace(draft, version=max(older, default=0) + 1))


def _same_reader(desk: Desk, readout: Readout, *, every: bool = False) -> list[Readout]:
    """Return the readouts of the same source for the same audience and language that are in force, or every one."""
    found = desk.store.records.standing(Readout, {"source": readout.source})
    return [
        other
        for other in found
        if (other.audience, other.language) == (readout.audience, readout.language)
        and (every or other.status is ReadoutStatus.ISSUED)
    ]


def _check_decided(desk: Desk, prepared: Prepared) -> None:
    for record in (prepared.readout.source, *(point.id for point in prepared.kept)):
        blocking = [conflict for conflict in conflicts(desk, record) if conflict.blocks]
        if blocking:
            raise ConflictOpen(what=prepared.content.meeting_reference, field=blocking[0].field)


def _content(
    desk: Desk,
    view: MeetingView,
    readout: Readout,
    kept: Iterable[Point],
    omitted: Iterable[tuple[Point, Ruling]],
) -> MeetingReadout:
    meeting, points = view.meeting, tuple(kept)
    whole = _joined(point.marking for point in points)
    internal = readout.audience == INTERNAL_HQ
    banner_marking = _joined([whole, meeting.marking]) if internal else whole
    as_of = readout.as_of or desk.now()
    agencies = {agency.id: agency for agency in view.agencies}
    return MeetingReadout(
        reference=readout.ref,
        meeting_reference=meeting.ref,
        language=readout.language,
        audience=readout.audience,
        banner=Banner(text=banner_marking.banner, classification=banner_marking.classification),
        subject=meeting.subject,
        meeting_kind=meeting.meeting_kind,
        starts=meeting.starts.at,
        zones=_zones(desk, meeting.starts),
        place=meeting.place,
        post=desk.setup.post,
        as_of=as_of.at,
        version=readout.version,
        copy_number=readout.copy_number,
        author=_name(desk, readout.author),
        attendees=tuple(_attendee(desk, person, agencies) for person in (*view.home_side, *view.host_side)),
        summary=_marked(meeting.summary, meeting.marking) if internal else None,
        decisions=tuple(
            line
            for line in (_marked(text, meeting.marking) for text in meeting.decisions.splitlines())
            if line
        )
        if internal
        else (),
        points=tuple(_kept(point, readout.language) for point in points),
        steps=tuple(_steps(desk, points, Audience(readout.audience))),
        next_contact=meeting.next_contact,
        conditions=tuple(_conditions(whole)),
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


def _attendee(desk: Desk, person: Contact, agencies: Mapping[RecordId, Agency]) -> Attendee:
    agency = person.agency and (agencies.get(person.agency) or desk.store.records.get(person.agency))
    return Attendee(
        name=person.name,
        side=person.side,
        original_name=person.original_name,
        role=person.role,
        agency=agency.name if isinstance(agency, Agency) else "",
    )


def _marked(text: str, marking: Marking | None) -> Marked | None:
    return Marked(text=text.strip(), mark=(marking or OPEN).portion) if text.strip() else None


def _kept(point: Point, language: str) -> KeptPoint:
    marking = point.marking or OPEN
    evaluation = f"{marking.source_evaluation}{marking.information_evaluation}"
    return KeptPoint(
        kind=point.point_kind,
        text=point.text,
        mark=marking.portion,
        lang=_language(point.text, language),
        evaluation=evaluation,
    )


def _language(text: str, language: str) -> str | None:
    """Return the language a text is tagged with where its script shows that it is not the document's."""
    if any("\u0900" <= character <= "\u097f" for character in text):
        return "hi" if language != "hi" else None
    if any("\u0600" <= character <= "\u06ff" for character in text):
        return "ur" if language != "ur" else None
    return "en" if language in {"hi", "ur"} else None


def _steps(desk: Desk, points: Iterable[Point], audience: Audience) -> Iterable[Step]:
    today = desk.now().there().date()
    kept = {point.id for point in points}
    for commitment in desk.store.records.standing(Commitment):
        if commitment.source_point in kept:
            ruling = may_release(commitment.marking, commitment.releasable_to, audience, today)
            if ruling.allowed:
                yield Step(
                    text=commitment.text,
                    mark=(commitment.marking or OPEN).portion,
                    owner=commitment.named_owner or commitment.owner.label,
                    due=commitment.due,
                    status=commitment.status,
                )


def _conditions(marking: Marking) -> Iterable[Marked]:
    for code in sorted(marking.handling):
        text = (
            f"{code.value}: {marking.h3_text}"
            if code == "H3" and marking.h3_text
            else f"{code.value}: {code.label}"
        )
        yield Marked(text=text, mark=OPEN.portion)


def _register(desk: Desk, view: MeetingView, omitted: Iterable[tuple[Point, Ruling]]) -> Iterable[LeftOut]:
    """Which point is left out for which reader: for headquarters itself, and for each host body that was there."""
    for point, ruling in omitted:
        yield LeftOut(number=point.number, audience=INTERNAL_HQ, reason=ruling.reason)
    for agency in view.agencies:
        if agency.side is Side.HOST:
            audience = Audience(f"HOST:{agency.code}")
            for point in view.points:
                ruling = _rule(desk, point, audience)
                if not ruling.allowed:
                    yield LeftOut(number=point.number, audience=audience, reason=ruling.reason)
