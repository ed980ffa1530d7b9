"""The joint readout of a meeting: what both sides say of it, and the sheet on which they agree the wording (§6.3)."""

from collections.abc import Iterator

from liaison_desk.readouts.content import (
    Block,
    Box,
    Document,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.meeting import MeetingReadout
from liaison_desk.readouts.meeting_parts import facts
from liaison_desk.readouts.statement import occasion, said, sentences, title, took_part
from liaison_desk.readouts.wording import Words, words_for


def joint_readout(meeting: MeetingReadout) -> Document:
    """Return the joint readout; like the host copy it holds no comment, evaluation, decision or register."""
    words = words_for(meeting.language)
    return Document(
        reference=meeting.reference,
        variant="joint",
        version=meeting.version,
        copy_number=meeting.copy_number,
        audience=meeting.audience,
        banner=meeting.banner,
        language=meeting.language,
        kind=words["joint_readout"],
        title=title(meeting, words),
        moment=meeting.as_of,
        zones=meeting.zones,
        facts=tuple(facts(meeting, words)),
        blocks=tuple(_blocks(meeting, words)),
    )


def _blocks(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    yield Heading(text=words["when_and_where"])
    yield occasion(meeting, words)
    yield from took_part(meeting, words)
    yield from said(meeting, words)
    yield Paragraph(text=words["law_clause"], mark=meeting.open_mark)
    if meeting.next_contact:
        yield Heading(text=words["next_contact"])
        yield Paragraph(text=meeting.next_contact, mark=meeting.open_mark)
    if meeting.conditions:
        conditions = tuple(Paragraph(text=c.text, mark=c.mark, lang=c.lang) for c in meeting.conditions)
        yield Box(title=words["conditions"], paragraphs=conditions)
    if sentences(meeting):
        yield from _clearance(meeting, words)


def _clearance(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Set our wording beside an empty column for theirs: filled in, it is the record of confirmation."""
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
