"""Issuing a readout: gather what one reader may see, make the page, prove nothing leaked, put it on record.

The three steps are apart so that the window can do the middle one, which needs no desk, beside the main thread.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.gathering import gather, rule_on
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.desk.queries.meetings import MeetingView, meeting_view
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.desk.staleness import APPROVABLE, ReadoutStale, check_issuable, is_stale, source_hash
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Point, Readout
from liaison_desk.model.kinds.document import ReadoutKind, ReadoutStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience
from liaison_desk.model.release import JOINT, PUBLIC
from liaison_desk.model.roles import Power, check
from liaison_desk.model.ruling import Ruling
from liaison_desk.model.words import N_
from liaison_desk.readouts.contact_report import contact_report
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.host_copy import host_copy
from liaison_desk.readouts.joint import joint_readout
from liaison_desk.readouts.leak import OmittedItem, check_leaks
from liaison_desk.readouts.meeting import MeetingReadout
from liaison_desk.readouts.public import public_readout
from liaison_desk.readouts.render import rendered
from liaison_desk.store import blobs
from liaison_desk.store.blobs import LARGEST_ATTACHMENT


class Variant(Code):
    """For which reader a readout is made."""

    INTERNAL = "internal", N_("Contact report (internal)")
    HOST = "host", N_("Host copy")
    JOINT = "joint", N_("Joint readout")
    PUBLIC = "public", N_("Public readout")


_DOCUMENTS: Final[Mapping[Variant, Callable[[MeetingReadout], Document]]] = {
    Variant.INTERNAL: contact_report,
    Variant.HOST: host_copy,
    Variant.JOINT: joint_readout,
    Variant.PUBLIC: public_readout,
}
_KINDS: Final[Mapping[Variant, ReadoutKind]] = {
    Variant.INTERNAL: ReadoutKind.CONTACT,
    Variant.HOST: ReadoutKind.MEETING,
    Variant.JOINT: ReadoutKind.JOINT,
    Variant.PUBLIC: ReadoutKind.PUBLIC,
}
_AUDIENCES: Final[Mapping[Variant, Audience]] = {
    Variant.INTERNAL: INTERNAL_HQ,
    Variant.JOINT: JOINT,
    Variant.PUBLIC: PUBLIC,
}


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
        return _DOCUMENTS[self.variant](self.content)


@dataclass(frozen=True, kw_only=True)
class Produced:
    """The finished file; it has passed the leak self-test."""

    pdf: bytes
    content_hash: str
    pages: int
    file_name: str


def prepare(
    desk: Desk,
    meeting: RecordId,
    variant: Variant,
    language: str = "en",
    agency: str = "",
    *,
    approved: Readout | None = None,
) -> Prepared:
    """Gather what one reader may see of a meeting, as of now; `agency` is the code of the host body it is for.

    With an `approved` readout this very one is made, and refused where it would say anything else; one that
    nobody has approved yet is made as its sources stand.
    """
    if language not in LANGUAGES:
        raise BadInput(what=f"language {language!r}", why=f"it is none of {', '.join(LANGUAGES)}")
    view = meeting_view(desk, meeting)
    audience = _audience(view, variant, agency)
    ruled = [(point, rule_on(desk, point, audience)) for point in view.points]
    kept = tuple(point for point, ruling in ruled if ruling.allowed)
    omitted = tuple((point, ruling) for point, ruling in ruled if not ruling.allowed)
    points = frozenset(point.id for point in kept)
    binds = approved and approved.status not in APPROVABLE
    if approved and binds and (approved.points != points or is_stale(desk, approved)):
        raise ReadoutStale(what=approved.ref)
    fresh = replace(approved, as_of=desk.now()) if approved else None
    readout = fresh or _readout(desk, view, variant, audience, language)
    readout = replace(
        readout,
        points=points,
        source_hash=source_hash(desk, points),
        omitted=frozenset(f"{point.number}:{ruling.reason}" for point, ruling in omitted),
    )
    content = gather(desk, view, readout, kept, omitted)
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
    check(desk.setup.role, Power.ISSUE)
    _check_decided(desk, prepared)
    standing = desk.store.records.by_ref(prepared.readout.ref)
    if isinstance(standing, Readout) and standing.id == prepared.readout.id:
        check_issuable(desk, standing)
    elif standing:
        raise BadInput(what=prepared.readout.ref, why="another readout has taken this number meanwhile")
    if prepared.readout.source_hash != source_hash(desk, prepared.readout.points):
        raise ReadoutStale(what=prepared.readout.ref)
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


def prepare_approved(desk: Desk, readout: Readout) -> Prepared:
    """Gather an approved readout, to be made and issued under its own reference."""
    check_issuable(desk, readout)
    return prepare_standing(desk, readout)


def prepare_standing(desk: Desk, readout: Readout) -> Prepared:
    """Gather a readout that is on record already; ReadoutStale where it would not say what was approved."""
    kind, _, agency = readout.audience.partition(":")
    variants = {"HOST": Variant.HOST, **{str(made): variant for variant, made in _AUDIENCES.items()}}
    if kind not in variants:
        raise BadInput(what=readout.ref, why=f"no document is made for {readout.audience} yet")
    return prepare(desk, readout.source, variants[kind], readout.language, agency, approved=readout)


def pdf_of(desk: Desk, readout: Readout) -> bytes:
    """Return the file of an issued readout, checked against its digest."""
    return blobs.read(desk.store.engine, bytes.fromhex(readout.pdf))


def _audience(view: MeetingView, variant: Variant, agency: str) -> Audience:
    if variant in _AUDIENCES:
        return _AUDIENCES[variant]
    hosts = [body.code for body in view.agencies if body.side is Side.HOST]
    if agency and agency not in hosts:
        raise BadInput(
            what=f"agency {agency}", why=f"it was not at this meeting; there were {', '.join(hosts)}"
        )
    chosen = agency or (hosts[0] if hosts else "")
    return Audience(f"HOST:{chosen}" if chosen else "HOST")


def _readout(desk: Desk, view: MeetingView, variant: Variant, audience: Audience, language: str) -> Readout:
    draft = desk.new(
        Readout,
        source=view.meeting.id,
        subject=view.meeting.subject,
        readout_kind=_KINDS[variant],
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
        and other.id != readout.id
        and (every or other.status in {ReadoutStatus.ISSUED, ReadoutStatus.STALE})
    ]


def _check_decided(desk: Desk, prepared: Prepared) -> None:
    for record in (prepared.readout.source, *(point.id for point in prepared.kept)):
        blocking = [conflict for conflict in conflicts(desk, record) if conflict.blocks]
        if blocking:
            raise ConflictOpen(what=prepared.content.meeting_reference, field=blocking[0].field)
