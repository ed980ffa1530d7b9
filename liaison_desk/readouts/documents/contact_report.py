"""The internal contact report of a meeting: what headquarters must do first, then what happened (domain.md §6.1)."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.model.canonical import Json
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.readouts.content import (
    Block,
    Bullets,
    Document,
    Entry,
    Fact,
    Facts,
    Heading,
    Numbered,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.meeting import KeptPoint, MeetingReadout, Step
from liaison_desk.readouts.documents.meeting_parts import attendance, steps
from liaison_desk.readouts.documents.report import completeness
from liaison_desk.readouts.documents.sentences import Marked, conditions, entries, note
from liaison_desk.readouts.enclosure import Count, Enclosure
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
    """Set the head in four lines: when, which meeting, post and author, clearance and distribution."""
    kind = words.code("meeting_kind", meeting.meeting_kind)
    which = (meeting.meeting_reference, kind, meeting.place)
    yield Fact(label=words["held"], value=words.moment(meeting.starts, meeting.zones), wide=True)
    yield Fact(label=words["meeting"], value=" · ".join(part for part in which if part), wide=True)
    pairs = (
        ("post", meeting.post),
        ("author", meeting.author),
        ("clearance", meeting.cleared_by),
        ("distribution", meeting.distribution),
    )
    for label, value in pairs:
        if value:
            yield Fact(
                label=words[label], value=value, wide=label == "distribution" and not meeting.cleared_by
            )


def _glance(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Answer on the first page what a supervisor asks: needed, promised, due, complete."""
    ours = [step for step in meeting.steps if step.is_ours]
    days = sorted(step.due for step in meeting.steps if step.due)
    yield Facts(
        facts=(
            Fact(label=words["glance_decisions"], value=str(len(meeting.decisions))),
            Fact(label=words["glance_promises"], value=str(len(ours))),
            Fact(label=words["glance_due"], value=words.day(days[0]) if days else words["open"], wide=True),
            completeness(meeting.omitted, words),
        )
    )


def _decisions(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    if meeting.decisions:
        yield Numbered(entries=entries(meeting.decisions))
    else:
        yield Paragraph(text=words["no_decisions"], mark=meeting.open_mark)


def _summary(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    summary = meeting.summary or Marked(text=words["no_summary"], mark=meeting.open_mark)
    yield Paragraph(text=summary.text, mark=summary.mark, lang=summary.lang)


def _gates(meeting: MeetingReadout, _words: Words) -> Iterator[Block]:
    if meeting.gates:
        yield Bullets(entries=entries(meeting.gates))


def _signatures(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    signers = [(meeting.author, words["author"]), (meeting.cleared_by, words["clearance"])]
    places = tuple(Signature(who=who, role=role) for who, role in signers if who)
    if places:
        yield Signatures(places=places)


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


def _comment(meeting: MeetingReadout, words: Words) -> Iterator[Block]:
    """Set each comment under its number, and say how sure the officer is of it."""
    comments = [point for point in meeting.points if point.kind is PointKind.COMMENT]
    first = len(meeting.points) - len(comments) + 1
    for number, point in enumerate(comments, first):
        yield Numbered(entries=(Entry(text=point.text, mark=point.mark, lang=point.lang),), first=number)
        sure = words.code("confidence", point.confidence or "NONE")
        yield Paragraph(text=words["confidence"].format(confidence=sure), mark=point.mark, note=True)


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


def _enclosure(meeting: MeetingReadout) -> Enclosure:
    """Return the counts of points with their numbers, and points, decisions and next steps as rows."""
    points = _in_order(meeting)
    figures = (
        Count(
            measure="POINTS",
            what=kind.value,
            value=str(sum(point.kind is kind for point in points)),
            records=tuple(point.reference for point in points if point.kind is kind and point.reference),
        )
        for kind in (*_ORDER, PointKind.COMMENT)
    )
    steps_taken = Count(
        measure="STEPS",
        what="next_steps",
        value=str(len(meeting.steps)),
        records=tuple(step.reference for step in meeting.steps if step.reference),
    )
    return Enclosure(
        figures=(*figures, steps_taken),
        lists={
            "decisions": tuple({"text": line.text, "mark": line.mark} for line in meeting.decisions),
            "points": tuple(_point_row(number, point) for number, point in enumerate(points, 1)),
            "next_steps": tuple(map(_step_row, meeting.steps)),
        },
    )


def _point_row(number: int, point: KeptPoint) -> dict[str, Json]:
    return {
        "number": number,
        "reference": point.reference,
        "kind": point.kind.value,
        "text": point.text,
        "mark": point.mark,
        "evaluation": point.evaluation,
        "confidence": point.confidence,
    }


def _step_row(step: Step) -> dict[str, Json]:
    return {
        "reference": step.reference,
        "text": step.text,
        "mark": step.mark,
        "owner": step.owner,
        "due": step.due.isoformat() if step.due else None,
        "status": step.status.value if step.status else None,
    }


CONTACT_REPORT: Final = Form[MeetingReadout](
    name="contact_report",
    title=lambda meeting, _: meeting.subject,
    facts=_facts,
    parts={
        "decisions": _decisions,
        "glance": _glance,
        "summary": _summary,
        "attendance": attendance,
        "points": _points,
        "comment": _comment,
        "note": note,
        "gates": _gates,
        "steps": steps,
        "annex": _annex,
        "conditions": conditions,
        "signatures": _signatures,
    },
    encloses=_enclosure,
)
