"""The public readout of a meeting: what may be published once a press officer has cleared it (domain.md §6.4)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.readouts.content import Block, Box, Document, Paragraph
from liaison_desk.readouts.documents.meeting import MeetingReadout
from liaison_desk.readouts.documents.sentences import note
from liaison_desk.readouts.documents.statement import occasion, said, title, took_part
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


def public_readout(meeting: MeetingReadout) -> Document:
    """Return the public readout, a draft for clearance; no hour, reference or post of the meeting is in it."""
    return PUBLIC_READOUT.document(meeting)


def _for_clearance(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    decides = Paragraph(text=words["press_decides"], mark=meeting.open_mark)
    yield Box(title=words["for_clearance"], paragraphs=(decides,))


PUBLIC_READOUT: Final = Form[MeetingReadout](
    name="public",
    title=title,
    parts={
        "occasion": lambda meeting, words: (occasion(meeting, words),),
        "took_part": took_part,
        "framing": note,
        "said": said,
        "for_clearance": _for_clearance,
    },
)
