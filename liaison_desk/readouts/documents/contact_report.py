"""The internal contact report of a meeting: what headquarters must do first, then what happened (domain.md §6.1)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.readouts.content import (
    Block,
    Bullets,
    Document,
    Entry,
    Fact,
    Heading,
    Numbered,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.meeting import KeptPoint, Marked, MeetingReadout
from liaison_desk.readouts.documents.meeting_parts import attendance, conditions, facts, steps
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words

_ORDER = (
    PointKind.AGREED,
    PointKind.DISCUSSED,
    PointKind.HOST_POSITION,
    PointKind.HOME_POSITION,
    PointKind.NEXT,
    PointKind.NOT_RAISED,
)


def contact_report(meeting: MeetingReadout) -> Document:
    """Return the contact report of a meeting; it never leaves the home side."""
    return CONTACT_REPORT.document(meeting)


def _facts(meeting: MeetingReadout, words: Words) -> Iterator[Fact]:
    yield from facts(meeting, words)
    yield from _handling(meeting, words)


def _handling(meeting: MeetingReadout, words: Words) -> Iterator[Fact]:
    pairs = (("author", meeting.author), ("clearance", meeting.cleared_by))
    for label, value in pairs:
        if value:
            yield Fact(label=words[label], value=value)
    if meeting.distribution:
        yield Fact(label=words["distribution"], value=meeting.distribution, wide=True)


def _decisions(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    if meeting.decisions:
        yield Numbered(entries=_entries(meeting.decisions))
    else:
        yield Paragraph(text=words["no_decisions"], mark=meeting.open_mark)


def _summary(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    summary = meeting.summary or Marked(text=words["no_summary"], mark=meeting.open_mark)
    yield Paragraph(text=summary.text, mark=summary.mark, lang=summary.lang)


def _gates(meeting: MeetingReadout, _words: Words) -> Iterator[Block]:
    if meeting.gates:
        yield Bullets(entries=_entries(meeting.gates))


def _signatures(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    signers = [(meeting.author, words["author"]), (meeting.cleared_by, words["clearance"])]
    places = tuple(Signature(who=who, role=role) for who, role in signers if who)
    if places:
        yield Signatures(places=places)


def _entries(lines: tuple[Marked, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(text=line.text, mark=line.mark, lang=line.lang) for line in lines)


def _in_order(meeting: MeetingReadout) -> list[KeptPoint]:
    """Return the points as they are numbered: by kind, most important first, comments last."""
    kinds = (*_ORDER, PointKind.COMMENT)
    return [point for kind in kinds for point in meeting.points if point.kind is kind]


def _points(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    first = 1
    for kind in _ORDER:
        group = [point for point in meeting.points if point.kind is kind]
        if not group:
            continue
        yield Heading(text=words.code("point_kind", kind), level=3)
        entries = tuple(Entry(text=point.text, mark=point.mark, lang=point.lang) for point in group)
        yield Numbered(entries=entries, first=first)
        first += len(group)
    if first == 1:
        yield Paragraph(text=words["no_points"], mark=meeting.open_mark)


def _comment(meeting: MeetingReadout, _words: Words) -> Iterator[Block]:
    comments = [point for point in meeting.points if point.kind is PointKind.COMMENT]
    if not comments:
        return
    entries = tuple(Entry(text=point.text, mark=point.mark, lang=point.lang) for point in comments)
    yield Numbered(entries=entries, first=len(meeting.points) - len(comments) + 1)


def _annex(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Set the evaluation of the points and the register of what other readers do not see."""
    evaluated = [(i, p.evaluation) for i, p in enumerate(_in_order(meeting), 1) if p.evaluation]
    if evaluated:
        yield Table(
            header=(words["omitted_number"], words["evaluation"]),
            rows=tuple((str(i), evaluation) for i, evaluation in evaluated),
            widths=(1, 6),
        )
    if not meeting.left_out:
        yield Paragraph(text=words["omitted_none"], mark=meeting.open_mark)
        return
    yield Paragraph(text=words["omitted_some"], mark=meeting.open_mark)
    yield Table(
        header=(words["omitted_number"], words["omitted_for"], words["omitted_reason"]),
        rows=tuple(
            (str(out.number), out.audience, words.code("reason", out.reason)) for out in meeting.left_out
        ),
        widths=(1, 3, 5),
    )


CONTACT_REPORT: Final = Form[MeetingReadout](
    name="contact_report",
    title=lambda meeting, _: meeting.subject,
    facts=_facts,
    parts={
        "decisions": _decisions,
        "summary": _summary,
        "attendance": attendance,
        "points": _points,
        "comment": _comment,
        "gates": _gates,
        "steps": steps,
        "annex": _annex,
        "conditions": conditions,
        "signatures": _signatures,
    },
)
