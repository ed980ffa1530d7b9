"""The parts that both readouts of a meeting share: its facts, who was there, the next steps."""

from collections.abc import Iterator

from liaison_desk.model.kinds.posting import Side
from liaison_desk.readouts.content import Block, Entry, Fact, Paragraph, Table
from liaison_desk.readouts.documents.meeting import Attendee, MeetingReadout
from liaison_desk.readouts.wording import Words


def facts(meeting: MeetingReadout, words: Words) -> Iterator[Fact]:
    """Say which meeting it was, where, and when in both zones."""
    yield Fact(label=words["held"], value=words.moment(meeting.starts, meeting.zones), wide=True)
    yield Fact(label=words["meeting"], value=meeting.meeting_reference)
    yield Fact(label=words["place"], value=meeting.place)
    yield Fact(label=words["meeting_kind"], value=words.code("meeting_kind", meeting.meeting_kind))
    yield Fact(label=words["post"], value=meeting.post)


def attendance(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Say who was there, host side first, each name with its original script beside it."""
    if not meeting.attendees:
        return
    sides = {
        Side.HOST: meeting.host_name or words["host_side"],
        Side.HOME: meeting.home_name or words["home_side"],
    }
    people = sorted(meeting.attendees, key=lambda person: person.side is Side.HOME)
    with_agency = any(person.agency for person in people)
    columns = [
        (words["name"], 4.6, [_named(person) for person in people]),
        (words["role"], 5.6 if with_agency else 8.8, [person.role for person in people]),
        (words["agency"], 3.2, [person.agency for person in people]),
        (words["side"], 2.4, [sides.get(person.side, "") for person in people]),
    ]
    shown = [column for column in columns if with_agency or column[0] != words["agency"]]
    yield Table(
        header=tuple(header for header, _, _ in shown),
        rows=tuple(zip(*(cells for _, _, cells in shown), strict=True)),
        widths=tuple(width for _, width, _ in shown),
    )


def _named(person: Attendee) -> str:
    return f"{person.name} ({person.original_name})" if person.original_name else person.name


def steps(meeting: MeetingReadout, words: Words, *, status: bool = True) -> Iterator[Block]:
    """Set the table of next steps: what, whose, by when, and where each stands."""
    if not meeting.steps:
        yield Paragraph(text=words["no_next_steps"], mark=meeting.open_mark)
        return
    header = [words["number"], words["what"], words["owner"], words["due"]]
    widths = [0.8, 6.0, 2.6, 3.2]
    if status:
        header.append(words["status"])
        widths.append(2.2)
    rows = []
    for number, step in enumerate(meeting.steps, 1):
        due = words.day(step.due) if step.due else words["open"]
        row: list[str | Entry] = [str(number), Entry(text=step.text, mark=step.mark), step.owner, due]
        if status:
            row.append(words.code("commitment_status", step.status) if step.status else "")
        rows.append(tuple(row))
    yield Table(header=tuple(header), rows=tuple(rows), widths=tuple(widths))


def next_contact(meeting: MeetingReadout, _words: Words) -> Iterator[Block]:
    """Say when the sides speak next, where that was settled."""
    if meeting.next_contact:
        yield Paragraph(text=meeting.next_contact, mark=meeting.open_mark)
