"""How long records are kept: when each is looked at again, and why it may be erased (domain.md §4.11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_

ORIGINATOR: Final = "ORIGINATOR"
"""The rule of a record whose originator lets others keep it for a shorter time (RT-7)."""
SET_BY_HAND: Final = "SET"
"""The rule of a record whose day of review a person has set."""
_MONTHS_A_YEAR: Final = 12


class Ground(Code):
    """Why a record is erased; a code, because the order outlives what it erases and must not say who it was."""

    PERIOD = "PERIOD", N_("Its period of retention is over")
    ANON = "ANON", N_("Personal data stripped, statistics kept")
    SUBJECT = "SUBJECT", N_("The person concerned has a right to it")
    ORIGINATOR = "ORIGINATOR", N_("The originator asked for it")
    COURT = "COURT", N_("A court or authority ordered it")
    MISTAKE = "MISTAKE", N_("It was recorded by mistake")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """When a kind of record is first looked at again: so many months from the first of these days that is known."""

    code: str
    kind: str
    begins: tuple[str, ...]
    months: int
    then: int
    when: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """The rules in order, and for how many months an originator lets others keep what it gave."""

    rules: tuple[Rule, ...]
    originators: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class DueReview:
    """The day a record is to be looked at, and the rule that says so."""

    rule: str
    day: date


@dataclass(frozen=True, kw_only=True)
class Erased:
    """One record of a certificate: what it was, never what it said."""

    record: str
    kind: str
    created: str
    commitments: tuple[str, ...]


def read_schedule(content: bytes, what: str) -> Schedule:
    """Read the rules of a file; BadInput names what is wrong."""
    found: Any = loads(content, what=what)
    try:
        return Schedule(
            rules=tuple(_rule(row) for row in found["rules"]),
            originators={str(code): int(months) for code, months in found["originators"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise BadInput(what=what, why=f"{fault} is missing or not as it should be") from None


def review_of(schedule: Schedule, record: Record, **known: date | None) -> DueReview | None:
    """Return when a record is to be looked at; `known` are days that it does not hold itself.

    A day that a person set goes before the rule, and an originator's shorter period before both.
    """
    by_hand = getattr(record, "review_on", None)
    due = DueReview(rule=SET_BY_HAND, day=by_hand) if by_hand else _by_rule(schedule, record, known)
    last = last_day(schedule, record)
    if last and (due is None or last < due.day):
        return DueReview(rule=ORIGINATOR, day=last)
    return due


def last_day(schedule: Schedule, record: Record) -> date | None:
    """Return until when the originators of a record let others keep it (RT-7); None without a limit."""
    if record.marking is None:
        return None
    created = _day(record.created_at)
    limits = [schedule.originators.get(code) for code in record.marking.originators]
    days = [later(created, months) for months in limits if months and created]
    return min([*days, *filter(None, [record.marking.valid_until])], default=None)


def usual_day(schedule: Schedule, record: Record, today: date) -> date | None:
    """Return when a record that is kept today is usually looked at again; None where no rule speaks of it."""
    rule = rule_for(schedule, record)
    days = [later(today, rule.then), last_day(schedule, record)] if rule else []
    return min(filter(None, days), default=None)


def rule_for(schedule: Schedule, record: Record) -> Rule | None:
    """Return the first rule that speaks of a record as it stands."""
    status = str(getattr(record, "status", ""))
    fitting = (rule for rule in schedule.rules if rule.kind == record.kind)
    return next((rule for rule in fitting if _applies(rule, record, status)), None)


def later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last of that month."""
    years, month = divmod(day.month - 1 + months, _MONTHS_A_YEAR)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    return date(day.year + years, month + 1, min(day.day, 28))


def certificate(erased: Sequence[Erased], ground: Ground, by: str, at: Moment) -> str:
    """Return the certificate of an erasure: ids, kinds, days, ground, and the commitments that stay in the chain."""
    written: Json = {
        "certificate": "erasure",
        "ground": ground.value,
        "by": by,
        "at": str(at),
        "records": [
            {
                "id": record.record,
                "kind": record.kind,
                "created": record.created,
                "commitments": list(record.commitments),
            }
            for record in erased
        ],
    }
    return dumps(written).decode()


def _by_rule(schedule: Schedule, record: Record, known: Mapping[str, date | None]) -> DueReview | None:
    rule = rule_for(schedule, record)
    if rule is None:
        return None
    days = (known.get(name) or _day(getattr(record, name, None)) for name in rule.begins)
    start = next((day for day in days if day), None)
    return DueReview(rule=rule.code, day=later(start, rule.months)) if start else None


def _applies(rule: Rule, record: Record, status: str) -> bool:
    """Tell whether a rule speaks of a status, and of a record on which one of its days can be known."""
    only_field = len(rule.begins) == 1 and getattr(record, rule.begins[0], None) is None
    return not only_field and (not rule.when or status in rule.when)


def _day(value: Moment | date | None) -> date | None:
    return value.there().date() if isinstance(value, Moment) else value


def _rule(row: Mapping[str, Any]) -> Rule:
    return Rule(
        code=row["code"],
        kind=row["kind"],
        begins=tuple(row["from"]),
        months=int(row["months"]),
        then=int(row["then"]),
        when=frozenset(row["when"]),
    )
