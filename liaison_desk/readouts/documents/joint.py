"""The joint readout of a meeting: what both sides say of it (domain.md §6.3)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.readouts.content import Block, Document, Fact, Paragraph
from liaison_desk.readouts.documents.meeting import MeetingReadout
from liaison_desk.readouts.documents.meeting_parts import next_contact
from liaison_desk.readouts.documents.sentences import conditions, paragraphs
from liaison_desk.readouts.documents.statement import occasion, said, title, took_part
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


def joint_readout(meeting: MeetingReadout) -> Document:
    """Return the joint readout; like the host copy it holds no comment, evaluation, decision or register."""
    return JOINT_READOUT.document(meeting)


def _facts(meeting: MeetingReadout, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["held"], value=words.moment(meeting.starts, meeting.zones), wide=True)
    yield Fact(label=words["meeting"], value=meeting.meeting_reference, wide=True)


def _framing(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Say why it matters to both: as the officer put it for this text, or as its template does."""
    own = paragraphs(meeting.lines)
    yield from own or (Paragraph(text=words["framing"], mark=meeting.open_mark),)


def _law(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    yield Paragraph(text=words["law_clause"], mark=meeting.open_mark)


JOINT_READOUT: Final = Form[MeetingReadout](
    name="joint",
    title=title,
    facts=_facts,
    parts={
        "occasion": lambda meeting, words: (occasion(meeting, words),),
        "took_part": took_part,
        "framing": _framing,
        "said": said,
        "law": _law,
        "next_contact": next_contact,
        "conditions": conditions,
    },
)
