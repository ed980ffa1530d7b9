"""The host agency's copy of a meeting readout: neutral, without comment or assessment (domain.md §6.2)."""

from collections.abc import Iterator

from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.readouts.content import Block, Box, Bullets, Document, Entry, Heading, Numbered, Paragraph
from liaison_desk.readouts.meeting import KeptPoint, MeetingReadout
from liaison_desk.readouts.meeting_parts import attendance, facts, steps
from liaison_desk.readouts.wording import Words, words_for

_TOPICS = (PointKind.DISCUSSED, PointKind.HOST_POSITION, PointKind.HOME_POSITION)


def host_copy(meeting: MeetingReadout) -> Document:
    """Return the host copy; comments, evaluations, decisions and the omission register are never in it."""
    words = words_for(meeting.language)
    return Document(
        reference=meeting.reference,
        variant="host",
        version=meeting.version,
        copy_number=meeting.copy_number,
        audience=meeting.audience,
        banner=meeting.banner,
        language=meeting.language,
        kind=words["host_copy"],
        title=meeting.subject,
        moment=meeting.as_of,
        zones=meeting.zones,
        facts=tuple(facts(meeting, words)),
        blocks=tuple(_blocks(meeting, words)),
    )


def _blocks(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    yield from attendance(meeting, words)
    topics = [point for point in meeting.points if point.kind in _TOPICS]
    if topics:
        yield Heading(text=words["topics"])
        yield Bullets(entries=tuple(Entry(text=p.text, mark=p.mark, lang=p.lang) for p in topics))
    yield Heading(text=words["agreed_points"])
    agreed = [point for point in meeting.points if point.kind in (PointKind.AGREED, PointKind.NEXT)]
    if agreed:
        yield Numbered(entries=tuple(_agreed(point, words) for point in agreed))
    else:
        yield Paragraph(text=words["no_agreed"], mark=meeting.open_mark)
    if meeting.steps:
        yield from steps(meeting, words, status=False)
    if meeting.next_contact:
        yield Heading(text=words["next_contact"])
        yield Paragraph(text=meeting.next_contact, mark=meeting.open_mark)
    conditions = tuple(Paragraph(text=c.text, mark=c.mark, lang=c.lang) for c in meeting.conditions)
    understood = Paragraph(text=words["as_understood"], mark=meeting.open_mark)
    yield Box(title=words["conditions"], paragraphs=(*conditions, understood))


def _agreed(point: KeptPoint, words: Words) -> Entry:
    """Return an agreed point with its owner and date, where it has them."""
    text = point.text
    if point.owner and point.due:
        due = words.day(point.due)
        text = f"{text} {words['agreement_owner_due'].format(owner=point.owner, due=due)}"
    elif point.owner:
        text = f"{text} {words['agreement_owner'].format(owner=point.owner)}"
    return Entry(text=text, mark=point.mark, lang=point.lang)
