"""The joint readout of a meeting: what both sides say of it, and the sheet on which they agree the wording (§6.3)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.readouts.content import (
    Block,
    Document,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.meeting import MeetingReadout
from liaison_desk.readouts.documents.meeting_parts import conditions, facts, next_contact
from liaison_desk.readouts.documents.statement import occasion, said, sentences, title, took_part
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


def joint_readout(meeting: MeetingReadout) -> Document:
    """Return the joint readout; like the host copy it holds no comment, evaluation, decision or register."""
    return JOINT_READOUT.document(meeting)


def _law(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    yield Paragraph(text=words["law_clause"], mark=meeting.open_mark)


def _clearance(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Set our wording beside an empty column for theirs: filled in, it is the record of confirmation."""
    if not sentences(meeting):
        return
    yield PageBreak()
    yield Heading(text=words["clearance_sheet"])
    rows = tuple(
        (str(number), Entry(text=point.text, mark=point.mark, lang=point.lang), "", "", "")
        for number, point in enumerate(sentences(meeting), 1)
    )
    head = ("number", "our_wording", "their_wording", "wording_agreed", "wording_who")
    yield Table(header=tuple(words[key] for key in head), rows=rows, widths=(0.8, 5.2, 5.2, 1.8, 2.4))
    home, host = meeting.home_name or words["home_side"], meeting.host_name or words["host_side"]
    yield Signatures(places=(Signature(who=home), Signature(who=host)))


JOINT_READOUT: Final = Form[MeetingReadout](
    name="joint",
    title=title,
    facts=facts,
    parts={
        "occasion": lambda meeting, words: (occasion(meeting, words),),
        "took_part": took_part,
        "said": said,
        "law": _law,
        "next_contact": next_contact,
        "conditions": conditions,
        "clearance": _clearance,
    },
)
