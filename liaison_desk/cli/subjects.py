"""Commands on subjects: what is tied to one, tying more to it, and which law a substance was under on a day."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.subjects import link_subject, record_link, unlink_subject
from liaison_desk.desk.queries.subjects import SubjectView, controls, judge, subject_view
from liaison_desk.model.canonical import Json
from liaison_desk.model.controls import Judgement, countries
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Case, Item, Link, Request, Subject
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import Record, written


def shown(asked: Namespace) -> Answer:
    """Show a subject with everything that is tied to it."""
    with session.opened(asked) as open_desk:
        view = subject_view(open_desk.desk, found(open_desk.desk, Subject, asked.ref))
    return Answer(json=_json(view), lines=_lines(view))


def linked(asked: Namespace) -> Answer:
    """Tie a subject to what is written about it, or untie it."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record, subject = desk.find(asked.record), found(desk, Subject, asked.subject)
        if not isinstance(record, Item | Request | Case):
            raise BadInput(what=asked.record, why=f"a {record.kind} names no subjects")
        changed = (unlink_subject if asked.remove else link_subject)(desk, record, subject)
    said = "no longer names" if asked.remove else "names"
    data = changed.marking.personal_data.label if changed.marking else "it has no marking"
    lines = [f"{changed.ref or changed.id} {said} {subject.ref}.", f"Personal data: {data}."]
    return Answer(json=written(changed), lines=lines)


def tied(asked: Namespace) -> Answer:
    """Tie two records to each other."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        first, second = desk.find(asked.first), desk.find(asked.second)
        link = desk.new(
            Link,
            first=first.id,
            second=second.id,
            role=asked.role,
            from_date=day_named(asked.since, "beginning") if asked.since else None,
            to_date=day_named(asked.until, "end") if asked.until else None,
            evaluation=asked.evaluation,
            basis=found(desk, Item, asked.basis).id if asked.basis else None,
        )
        link = record_link(desk, link)
    said = f"{first.ref or first.id} is tied to {second.ref or second.id}: {link.role}."
    return Answer(json=written(link), lines=[said])


def controlled(asked: Namespace) -> Answer:
    """Tell which law a substance was under on a day."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        on = day_named(asked.on, "day") if asked.on else desk.now().there().date()
        known = countries(controls(desk))
        wanted = [asked.country.upper()] if asked.country else known
        if unknown := set(wanted) - set(known):
            why = f"there is a table for {', '.join(known)} only"
            raise BadInput(what=f"country {unknown.pop()!r}", why=why)
        judged = [judge(desk, asked.substance, country, on) for country in wanted]
    return Answer(json=[_judgement(found) for found in judged], lines=rows(map(_verdict, judged)))


def _verdict(found: Judgement) -> tuple[object, ...]:
    schedules = "; ".join(f"{row.schedule} ({row.source})" for row in found.rows)
    return found.substance, found.country, found.day, found.verdict.label, schedules


def _judgement(found: Judgement) -> Json:
    return {
        "substance": found.substance,
        "country": found.country,
        "day": found.day.isoformat(),
        "verdict": found.verdict.value,
        "schedules": [row.schedule for row in found.rows],
    }


def _lines(view: SubjectView) -> list[str]:
    subject = view.subject
    named = [
        ("Subject", f"{subject.ref} {subject.name}"),
        ("Kind", subject.subject_kind.label),
        ("Standing", subject.standing.label),
        *(("Tied to", f"{tie.link.role}: {tie.other.title if tie.other else '-'}") for tie in view.ties),
        *(("Named in", f"{record.ref} {short(record.title)}") for record in _named_in(view)),
    ]
    goods = [_verdict(found) for _, judged in view.consignments for found in judged]
    return [*facts(named), *(["", *rows(goods)] if goods else [])]


def _named_in(view: SubjectView) -> tuple[Record, ...]:
    return (*view.requests, *view.cases, *view.items)


def _json(view: SubjectView) -> Json:
    return {
        **written(view.subject),
        "ties": [{**written(tie.link), "outward": tie.outward} for tie in view.ties],
        "named_in": [record.ref or record.id for record in _named_in(view)],
        "consignments": [
            {**written(goods), "law": [_judgement(found) for found in judged]}
            for goods, judged in view.consignments
        ],
    }


COMMANDS: Final = (
    Command(
        words=("subject", "show"),
        says="show a subject with everything that is tied to it",
        run=shown,
        arguments=(argument("ref", metavar="REF", help="the subject's reference"),),
    ),
    Command(
        words=("subject", "link"),
        says="tie a subject to an item, a request or a case",
        run=linked,
        arguments=(
            argument("record", metavar="RECORD", help="what is written about the subject"),
            argument("subject", metavar="SUBJECT", help="the subject's reference"),
            argument("--remove", action="store_true", help="untie it"),
        ),
    ),
    Command(
        words=("subject", "tie"),
        says="tie two records to each other",
        run=tied,
        arguments=(
            argument("first", metavar="FROM", help="reference or id"),
            argument("second", metavar="TO", help="reference or id"),
            argument("role", metavar="ROLE", help="such as “director of”"),
            argument("--since", metavar="DAY", help="from this day"),
            argument("--until", metavar="DAY", help="to this day"),
            argument("--evaluation", default="", metavar="CODE", help="how reliable it is, such as B2"),
            argument("--basis", metavar="REF", help="the item it rests on"),
        ),
    ),
    Command(
        words=("subject", "control"),
        says="tell which law a substance was under on a day",
        run=controlled,
        arguments=(
            argument("substance", metavar="NAME", help="a name, synonym, CAS number or HS code"),
            argument("--country", metavar="CODE", help="UN, IN, CA … (usual: all of the table)"),
            argument("--on", metavar="DAY", help="the day (usual: today)"),
        ),
    ),
)
