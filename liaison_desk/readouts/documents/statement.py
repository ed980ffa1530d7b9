"""The sentences that a joint and a public readout share: the occasion, who took part, what was said of each kind."""

from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo

from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.readouts.content import Block, Bullets, Entry, Paragraph
from liaison_desk.readouts.documents.meeting import Attendee, KeptPoint, MeetingReadout
from liaison_desk.readouts.wording import Words

# The position of one side is in neither: what is absent there is a signal (domain.md §6.3).
_SAID: Final = (
    ("they_discussed", (PointKind.DISCUSSED,)),
    ("they_agreed", (PointKind.AGREED,)),
    ("they_next", (PointKind.NEXT,)),
)
_FULL_STOPS: Final = ".।۔"
ORDER: Final = tuple(kind for _, kinds in _SAID for kind in kinds)
"""In which order the kinds of point are said."""


def day_of(meeting: MeetingReadout, words: Words) -> str:
    """Write out the day of a meeting as it was where it was held."""
    return words.day(meeting.starts.astimezone(ZoneInfo(meeting.zones[0])).date())


def title(meeting: MeetingReadout, words: Words) -> str:
    """Return a title that says nothing but the day: the subject of the meeting is not for these readers."""
    return words["talks_of"].format(day=day_of(meeting, words))


def occasion(meeting: MeetingReadout, words: Words) -> Paragraph:
    """Say in one sentence that the two sides met, where, when, and who led."""
    day = day_of(meeting, words)
    if meeting.meeting_kind is MeetingKind.CALL:
        text = words["occasion_call"].format(day=day)
    elif meeting.place:
        text = words["occasion"].format(place=meeting.place, day=day)
    else:
        text = words["occasion_unplaced"].format(day=day)
    leaders = [_in_role(person, words) for person in meeting.attendees if person.leads]
    if leaders:
        begun = text.rstrip(_FULL_STOPS)
        text = words["occasion_led"].format(occasion=begun, leaders=words["list_and"].join(leaders))
    return Paragraph(text=text, mark=meeting.open_mark)


def took_part(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Name those who took part, in role; not again where the occasion has named everybody as leading."""
    if not all(person.leads for person in meeting.attendees):
        yield Paragraph(text=words["took_part"], mark=meeting.open_mark)
        yield Bullets(
            entries=tuple(
                Entry(text=_in_role(person, words), mark=meeting.open_mark) for person in meeting.attendees
            )
        )


def said(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Say what was discussed, what was agreed, and what comes next, each under its verb."""
    for lead, points in _groups(meeting):
        yield Paragraph(text=words[lead], mark=meeting.open_mark)
        yield Bullets(entries=tuple(Entry(text=p.text, mark=p.mark, lang=p.lang) for p in points))


def _groups(meeting: MeetingReadout) -> Iterator[tuple[str, list[KeptPoint]]]:
    for lead, kinds in _SAID:
        points = [point for point in meeting.points if point.kind in kinds]
        if points:
            yield lead, points


def _in_role(person: Attendee, words: Words) -> str:
    parts = (person.name, person.role, person.agency)
    return words["list_join"].join(part for part in parts if part)
