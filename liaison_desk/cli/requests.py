"""Commands on requests: open, answer question by question, put on record what was said, move on, read the clock."""

from argparse import Namespace
from typing import Any, Final

from liaison_desk.cli import session, typed
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import facts, rows, short
from liaison_desk.desk.commands.clocks import extend
from liaison_desk.desk.commands.moving import SAID, Step, countersign_request, move_request
from liaison_desk.desk.commands.naming import with_ids
from liaison_desk.desk.commands.requests import answer_question, open_request, record_exchange
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.clocks import Clock, clocks_of
from liaison_desk.desk.queries.requests import alike, request_view
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Question, Request
from liaison_desk.model.kinds.request import (
    Direction,
    ExchangeAct,
    Medium,
    QuestionStatus,
    RequestStatus,
    Urgency,
    Way,
)
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import field_specs, written


def opened(asked: Namespace) -> Answer:
    """Open a request with its questions; what looks like it is shown."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        values = _values(desk, Request, asked.fields)
        values |= {"direction": Direction(asked.direction), "urgency": Urgency(asked.urgency)}
        values |= {"subject": asked.subject, "urgency_ground": asked.ground}
        for name, code in (("host_agency", asked.host), ("home_agency", asked.home)):
            if code:
                values[name] = _agency(desk, code).id
        if asked.at:
            values["received_at"] = _moment(desk, asked.at)
        like = [one for one in alike(desk, asked.subject) if isinstance(one.record, Request)]
        medium = Medium(asked.medium)
        request = open_request(desk, desk.new(Request, **values), asked.question, medium=medium)
        clocks = clocks_of(desk, request.id)
        lines = [f"{request.ref} is open: {request.status.label}.", *_clock_lines(clocks)]
        lines += [f"It is like {one.record.ref}: {short(one.record.title)}" for one in like]
        json = {
            **_json(request),
            "clocks": [_clock_json(clock) for clock in clocks],
            "alike": [one.record.ref for one in like],
        }
    return Answer(json=json, lines=lines)


def moved(asked: Namespace) -> Answer:
    """Move a request on, or say what stands in the way."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        request = found(desk, Request, asked.ref)
        channel = {"moved_to": asked.moved_to, "moved_ref": asked.moved_ref}
        step = Step(
            text=asked.text,
            recipient=asked.recipient,
            medium=Medium(asked.medium),
            at=_moment(desk, asked.at) if asked.at else None,
            until=_moment(desk, asked.until) if asked.until else None,
            duplicates_seen=asked.duplicates_seen,
            values={name: said for name, said in channel.items() if said}
            | _values(desk, Request, asked.fields, SAID),
        )
        request = move_request(desk, request, RequestStatus(asked.status.upper()), step)
        return _stands(desk, request)


def countersigned(asked: Namespace) -> Answer:
    """Countersign what an officer cleared alone."""
    with session.opened(asked) as open_desk:
        request = found(open_desk.desk, Request, asked.ref)
        countersign_request(open_desk.desk, request)
        return Answer(json=_json(request), lines=[f"{request.ref} is countersigned."])


def _stands(desk: Desk, request: Request) -> Answer:
    clocks = clocks_of(desk, request.id)
    json = {**_json(request), "clocks": [_clock_json(clock) for clock in clocks]}
    return Answer(json=json, lines=[f"{request.ref}: {request.status.label}.", *_clock_lines(clocks)])


def answered(asked: Namespace) -> Answer:
    """Answer one question of a request, or show all of them."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        view = request_view(desk, found(desk, Request, asked.ref).id)
        questions = {question.number: question for question in view.questions}
        if asked.number is not None:
            if asked.number not in questions:
                raise BadInput(what=f"question {asked.number}", why=f"{asked.ref} has no such question")
            status = QuestionStatus(asked.status.upper())
            questions[asked.number] = answer_question(desk, questions[asked.number], status, asked.answer)
        table = [(f"{question.number}", question.status.label, short(question.text), short(question.answer))
                 for question in questions.values()]  # fmt: skip
        return Answer(json=[_question(question) for question in questions.values()], lines=rows(table))


def said(asked: Namespace) -> Answer:
    """Put something said or sent about a request on record."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        request = found(desk, Request, asked.ref)
        at = _moment(desk, asked.at) if asked.at else None
        exchange = record_exchange(
            desk,
            request,
            ExchangeAct(asked.act.upper()),
            Way(asked.way),
            Medium(asked.medium),
            asked.gist,
            at,
        )
        return Answer(json=written(exchange), lines=[f"{request.ref}: {exchange.act.label} is on record."])


def clocked(asked: Namespace) -> Answer:
    """Show the clocks of a request and why each is as it is, or extend the answer by agreement."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        request = found(desk, Request, asked.ref)
        if asked.extend_to:
            extend(desk, request, _moment(desk, asked.extend_to), asked.reason, asked.agreed_by)
        clocks = clocks_of(desk, request.id)
        lines = _clock_lines(clocks, why=True)
        return Answer(json=[_clock_json(clock) for clock in clocks], lines=lines or ["It has no clock."])


def _agency(desk: Desk, code: str) -> Agency:
    named = desk.store.records.standing(Agency, {"code": code})
    if not named:
        known = ", ".join(sorted(agency.code for agency in desk.store.records.standing(Agency)))
        raise BadInput(what=f"agency {code}", why=f"it is none of {known}")
    return named[0]


def _values(
    desk: Desk, kind: type[Request], words: list[str], known: frozenset[str] | None = None
) -> dict[str, Any]:
    """Return fields typed as FIELD=VALUE, read as the record reads them."""
    specs = field_specs(kind)
    typed_in = typed.assignments(kind, words)
    wrong = [name for name in typed_in if known is not None and name not in known]
    if wrong:
        raise BadInput(what=f"field {wrong[0]}", why=f"with a step go {', '.join(sorted(known or ()))}")
    return {name: specs[name].decode(value) for name, value in with_ids(desk, kind, typed_in).items()}


def _moment(desk: Desk, text: str) -> Moment:
    return session.moment(text, desk.setup.zone)


def _json(request: Request) -> dict[str, Json]:
    return written(request)


def _question(question: Question) -> Json:
    return {
        "number": question.number,
        "status": question.status.value,
        "text": question.text,
        "answer": question.answer,
    }


def _clock_json(clock: Clock) -> dict[str, Json]:
    return {
        "kind": clock.deadline.deadline_kind.value,
        "due_utc": f"{clock.due.at:%Y-%m-%dT%H:%M:%SZ}" if clock.due else None,
        "here": clock.here,
        "home": clock.home,
        "words": clock.in_words,
        "late": clock.is_late,
        "met": clock.is_met,
        "why": clock.why,
    }


def _clock_lines(clocks: list[Clock], *, why: bool = False) -> list[str]:
    if why:
        named = [(clock.deadline.deadline_kind.label, f"{clock.in_words}\n{clock.why}") for clock in clocks]
        return facts(named)
    return rows(
        (clock.deadline.deadline_kind.label, clock.here, clock.home, clock.in_words) for clock in clocks
    )


def _codes(kind: Any) -> list[str]:
    return [code.value for code in kind]


_REF: Final = argument("ref", metavar="REF", help="the request")
_AT: Final = argument("--at", metavar="TIME", help="when: on the clock at the post, or with an offset")
_MEDIUM: Final = argument("--medium", choices=_codes(Medium), default=Medium.MAIL.value, help="how")
_FIELDS: Final = argument("fields", nargs="*", metavar="FIELD=VALUE", help="more of what it says")

COMMANDS: Final = (
    Command(
        words=("request", "new"),
        says="open a request; one that came in starts its clocks at once",
        run=opened,
        arguments=(
            argument("subject", metavar="SUBJECT", help="what it is about"),
            _FIELDS,
            argument("--direction", choices=_codes(Direction), required=True, help="who asks whom"),
            argument("--urgency", choices=_codes(Urgency), default=Urgency.NB.value, help="how soon"),
            argument("--ground", default="", metavar="CODE", help="the ground of urgency"),
            argument(
                "--question", action="append", default=[], metavar="TEXT", help="one question; repeat it"
            ),
            argument("--host", default="", metavar="CODE", help="the host agency"),
            argument("--home", default="", metavar="CODE", help="the home agency"),
            _AT,
            _MEDIUM,
        ),
    ),
    Command(
        words=("request", "move"),
        says="move a request on, or learn what stands in the way",
        run=moved,
        arguments=(
            _REF,
            argument(
                "status",
                type=str.upper,
                choices=_codes(RequestStatus),
                metavar="STATUS",
                help=", ".join(_codes(RequestStatus)),
            ),
            _FIELDS,
            argument("--text", default="", metavar="TEXT", help="what is said with it"),
            argument("--to", dest="recipient", default="", metavar="WHOM", help="to whom it goes"),
            argument("--until", metavar="TIME", help="the new due time of a deviation"),
            argument("--moved-to", default="", metavar="CODE", help="the channel it moves to, such as MLA"),
            argument("--moved-ref", default="", metavar="REF", help="its reference there, or “HQ to supply”"),
            argument("--duplicates-seen", action="store_true", help="similar requests have been looked at"),
            _AT,
            _MEDIUM,
        ),
    ),
    Command(
        words=("request", "countersign"),
        says="countersign what an officer cleared alone",
        run=countersigned,
        arguments=(_REF,),
    ),
    Command(
        words=("request", "question"),
        says="show the questions of a request, or answer one",
        run=answered,
        arguments=(
            _REF,
            argument("number", type=whole_number, nargs="?", metavar="NUMBER", help="which question"),
            argument("--status", default=QuestionStatus.ANSWERED.value, choices=_codes(QuestionStatus)),
            argument("--answer", default="", metavar="TEXT", help="the answer"),
        ),
    ),
    Command(
        words=("request", "exchange"),
        says="put on record something said or sent about a request",
        run=said,
        arguments=(
            _REF,
            argument("gist", metavar="GIST", help="what was said"),
            argument(
                "--act", choices=_codes(ExchangeAct), default=ExchangeAct.NOTE.value, help="what it did"
            ),
            argument("--way", choices=_codes(Way), default=Way.FROM_HOST.value, help="who said it"),
            _AT,
            _MEDIUM,
        ),
    ),
    Command(
        words=("request", "clock"),
        says="show when a request is due and why, or extend it by agreement",
        run=clocked,
        arguments=(
            _REF,
            argument("--extend-to", metavar="TIME", help="the new due time"),
            argument("--reason", default="", metavar="TEXT", help="why it is extended"),
            argument("--agreed-by", default="", metavar="WHOM", help="who agreed"),
        ),
    ),
)
