"""The host agency's copy of a meeting readout: neutral, without comment or assessment (domain.md §6.2)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.readouts.content import Block, Box, Bullets, Document, Entry, Numbered, Paragraph
from liaison_desk.readouts.documents.meeting import KeptPoint, MeetingReadout
from liaison_desk.readouts.documents.meeting_parts import attendance, facts, next_contact, steps
from liaison_desk.readouts.documents.sentences import note, paragraphs
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words

_TOPICS = (PointKind.DISCUSSED, PointKind.HOST_POSITION, PointKind.HOME_POSITION)


def host_copy(meeting: MeetingReadout) -> Document:
    """Return the host copy; comments, evaluations, decisions and the omission register are never in it."""
    return HOST_COPY.document(meeting)


def _topics(meeting: MeetingReadout, _words: Words) -> Iterator[Block]:
    topics = [point for point in meeting.points if point.kind in _TOPICS]
    if topics:
        yield Bullets(entries=tuple(Entry(text=p.text, mark=p.mark, lang=p.lang) for p in topics))


def _agreed(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    agreed = [point for point in meeting.points if point.kind in (PointKind.AGREED, PointKind.NEXT)]
    if agreed:
        yield Numbered(entries=tuple(_agreement(point, words) for point in agreed))
    else:
        yield Paragraph(text=words["no_agreed"], mark=meeting.open_mark)


def _agreement(point: KeptPoint, words: Words) -> Entry:
    """Return an agreed point with its owner and date, where it has them."""
    text = point.text
    if point.owner and point.due:
        due = words.day(point.due)
        text = f"{text} {words['agreement_owner_due'].format(owner=point.owner, due=due)}"
    elif point.owner:
        text = f"{text} {words['agreement_owner'].format(owner=point.owner)}"
    return Entry(text=text, mark=point.mark, lang=point.lang)


def _steps(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    if meeting.steps:
        yield from steps(meeting, words, status=False)


def _conditions(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    understood = Paragraph(text=words["as_understood"], mark=meeting.open_mark)
    yield Box(title=words["conditions"], paragraphs=(*paragraphs(meeting.conditions), understood))


HOST_COPY: Final = Form[MeetingReadout](
    name="meeting",
    title=lambda meeting, _: meeting.subject,
    facts=facts,
    parts={
        "attendance": attendance,
        "topics": _topics,
        "agreed": _agreed,
        "steps": _steps,
        "next_contact": next_contact,
        "note": note,
        "conditions": _conditions,
    },
)
