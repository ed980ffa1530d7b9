"""Deciding what is kept: legal holds, reviews, and erasure with a certificate (domain.md §4.11, log.md §5)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from liaison_desk.desk.commands.tallying import tallies_of
from liaison_desk.desk.desk import Desk, required
from liaison_desk.desk.queries.retention import (
    dry_run,
    due_review,
    holders,
    names_of,
    newest_task,
    schedule,
)
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Deadline, Request, RetentionTask, Subject, Tally
from liaison_desk.model.kinds.policy import RetentionDecision
from liaison_desk.model.moment import Moment
from liaison_desk.model.ops import BORN, ERASED
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.retention import SET_BY_HAND, Erased, Ground, certificate, last_day, usual_day
from liaison_desk.model.roles import Power, check
from liaison_desk.model.words import N_
from liaison_desk.store.traces import tables_that_hold

ERASE: Final = "erase"
"""The label of the change that holds an order; it is never undone."""
HOLD_RULE: Final = "HOLD"
_LONG_ENOUGH: Final = 8
"""Shorter texts, such as a code or a place, stand in other records with every right."""


class UnderHold(Refused):
    """A legal hold stops everything."""

    code = "UNDER_HOLD"
    title = N_("A legal hold on {refs} stops this.")
    advice = N_("Whoever placed the hold must lift it first.")


class StillNamed(Refused):
    """What would be left still names who is to be erased."""

    code = "STILL_NAMED"
    title = N_("{refs} would still say a name of what is to be erased.")
    advice = N_("Erase them with it, or say that somebody else of that name is meant.")


class OriginatorSays(Refused):
    """An originator's shorter period goes before our own."""

    code = "ORIGINATOR_SAYS"
    title = N_("The originator lets this be kept until {day}, no longer.")
    advice = N_("Ask the originator, or decide to erase it.")


@dataclass(frozen=True, kw_only=True)
class ErasureReport:
    """What an order did: its certificate, how many records went, and where a text of theirs still stands."""

    certificate: str
    records: int
    tables: tuple[str, ...]


def place_hold(desk: Desk, record: Record, reason: str) -> None:
    """Put a record under legal hold: nothing of it is stripped or erased until the hold is lifted."""
    check(desk.setup.role, Power.HOLD)
    _decide(
        desk, record, RetentionDecision.HOLD, HOLD_RULE, required(reason, "reason of the hold"), hold=True
    )


def lift_hold(desk: Desk, record: Record, reason: str) -> None:
    """Lift the legal hold on a record; it is to be reviewed again."""
    check(desk.setup.role, Power.HOLD)
    if record not in holders(desk, [record]):
        raise BadInput(what=record.ref or record.id, why="it is not under legal hold itself")
    _decide(desk, record, RetentionDecision.REVIEW, HOLD_RULE, required(reason, "reason"), hold=False)


def keep(desk: Desk, record: Record, until: date | None, reason: str) -> RetentionTask:
    """Keep a record for another while, with the reason and the day it is looked at again (RT-1, RT-2).

    Without a day it is the usual one of its rule.
    """
    today = desk.now().there().date()
    until = until or usual_day(schedule(), record, today)
    if until is None:
        raise BadInput(what="day of the next review", why="no rule says when this kind is looked at again")
    if until <= today:
        raise BadInput(what="day of the next review", why="it is not in the future")
    limit = last_day(schedule(), record)
    if limit and until > limit:
        raise OriginatorSays(day=limit.isoformat())
    due = due_review(desk, record, newest_task(desk, record.id))
    rule = due.rule if due else SET_BY_HAND
    return _decide(
        desk, record, RetentionDecision.KEEP, rule, required(reason, "reason for keeping"), due=until
    )


def anonymise(desk: Desk, record: Request) -> ErasureReport:
    """Strip a request of everything personal: only what the statistics count stays, with its reference."""
    return _order(desk, [record], Ground.ANON, keep_mentions=False)


def erase(
    desk: Desk, records: Sequence[Record], ground: Ground, *, keep_mentions: bool = False
) -> ErasureReport:
    """Order records erased with all their parts, here and on every desk that has them.

    Refused under legal hold, and where what is left would still name a subject that goes;
    `keep_mentions` says that somebody else is meant there.
    """
    if ground is Ground.ANON:
        raise BadInput(what="ground", why="records are stripped by a decision of their own")
    return _order(desk, records, ground, keep_mentions=keep_mentions)


def _order(desk: Desk, records: Sequence[Record], ground: Ground, *, keep_mentions: bool) -> ErasureReport:
    check(desk.setup.role, Power.ERASE)
    if not records:
        raise BadInput(what="erasure", why="it names no record")
    run = dry_run(desk, records)
    if run.held_by:
        raise UnderHold(refs=_refs(run.held_by))
    if run.mentions and not keep_mentions:
        raise StillNamed(refs=_refs(run.mentions))
    at = desk.now()
    written = certificate([_erased(desk, record) for record in run.records], ground, desk.setup.officer, at)
    texts = {text for record in run.records for text in _texts(record)}
    tallies = tallies_of(desk, run.records, named=ground is Ground.ANON)
    _write(desk, records, run.records, tallies, ground, written, at)
    return ErasureReport(
        certificate=written,
        records=len(run.records),
        tables=tables_that_hold(desk.store.engine, texts),
    )


def _write(
    desk: Desk,
    asked: Sequence[Record],
    whole: Sequence[Record],
    tallies: Sequence[Tally],
    ground: Ground,
    written: str,
    at: Moment,
) -> None:
    decision = RetentionDecision.ANON if ground is Ground.ANON else RetentionDecision.ERASE
    order = {"ground": ground.value, "by": desk.setup.officer, "at": str(at)}
    with desk.change(ERASE) as change:
        for tally in tallies:
            change.put(tally)
        for record in asked:
            task = desk.new(
                RetentionTask,
                post=record.post,
                record=record.id,
                rule=ground.value,
                decision=decision,
                certificate=written,
            )
            change.put(task)
        for record in whole:
            change.write(record, ERASED, dict(order))


def _decide(
    desk: Desk,
    record: Record,
    decision: RetentionDecision,
    rule: str,
    reason: str,
    *,
    due: date | None = None,
    hold: bool | None = None,
) -> RetentionTask:
    fields = field_specs(type(record))
    changed = {"hold": hold} if hold is not None and "hold" in fields else {}
    if due and "review_on" in fields:
        changed["review_on"] = due  # type: ignore[assignment]
    task = desk.new(
        RetentionTask,
        post=record.post,
        record=record.id,
        rule=rule,
        due=due,
        decision=decision,
        reason=reason,
        marking=record.marking,
        releasable_to=record.releasable_to,
    )
    with desk.change("decide_retention") as change:
        if changed:
            change.put(replace(record, **changed), seen=record)  # type: ignore[arg-type]
        return change.put(task)


def _erased(desk: Desk, record: Record) -> Erased:
    """Return what a certificate says of a record: the commitments to what it said, and nothing of that."""
    commitments = [
        f"{change.desk}:{change.seq}:{place} {op.commitment.hex()}"
        for _, change in desk.store.log.touching(record.id)
        for place, op in change.ops
        if op.record == record.id and op.field != BORN
    ]
    created = str(record.created_at or "")
    return Erased(record=record.id, kind=record.kind, created=created, commitments=tuple(commitments))


def _texts(record: Record) -> list[str]:
    """Return what must be nowhere any more: its title, whatever was written freely in it, and all names.

    The title of a deadline is the line of a profile, which says nothing of anybody and stands in many records.
    """
    specs = field_specs(type(record))
    title = "" if isinstance(record, Deadline) else record.title_field
    free = {name for name, spec in specs.items() if spec.field.long or name == title}
    texts = [str(getattr(record, name)) for name in free if specs[name].searched]
    names = names_of(record) if isinstance(record, Subject) else set()
    return [*(text for text in texts if len(text) >= _LONG_ENOUGH), *names]


def _refs(records: Sequence[Record]) -> str:
    """Return references to read; ids where a kind has none, and never more than a line."""
    named = [record.ref or f"{record.kind} {record.id}" for record in records]
    return ", ".join(named[:5]) + (" …" if len(named) > 5 else "")  # noqa: PLR2004 - a line's worth
