"""The public readout of a meeting: what may be published once a press officer has cleared it (domain.md §6.4)."""

from collections.abc import Iterator

from liaison_desk.readouts.content import Block, Box, Document, Heading, Paragraph
from liaison_desk.readouts.meeting import MeetingReadout
from liaison_desk.readouts.statement import occasion, said, title, took_part
from liaison_desk.readouts.wording import Words, words_for


def public_readout(meeting: MeetingReadout) -> Document:
    """Return the public readout, a draft for clearance; no hour, reference or post of the meeting is in it."""
    words = words_for(meeting.language)
    return Document(
        reference=meeting.reference,
        variant="public",
        version=meeting.version,
        copy_number=meeting.copy_number,
        audience=meeting.audience,
        banner=meeting.banner,
        language=meeting.language,
        kind=words["public_readout"],
        title=title(meeting, words),
        moment=meeting.as_of,
        zones=meeting.zones,
        blocks=tuple(_blocks(meeting, words)),
    )


def _blocks(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    yield Heading(text=words["when_and_where"])
    yield occasion(meeting, words)
    yield from took_part(meeting, words)
    yield from said(meeting, words)
    decides = Paragraph(text=words["press_decides"], mark=meeting.open_mark)
    yield Box(title=words["for_clearance"], paragraphs=(decides,))
