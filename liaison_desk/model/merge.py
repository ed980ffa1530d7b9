"""What a field shows when two desks wrote it unknown to each other, and whether a person must decide (log.md §2)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from liaison_desk.model.canonical import Json
from liaison_desk.model.clock import Stamp
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import OpId
from liaison_desk.model.markings import join
from liaison_desk.model.record import FieldSpec, Guard


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A known operation of a field that no other known operation is over."""

    op: OpId
    stamp: Stamp
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a field shows, and whether it is in conflict."""

    value: Json
    conflict: bool = False


def is_fork(heads: Sequence[Head]) -> bool:
    """Whether the heads disagree; the same value written twice is agreement."""
    return len(heads) > 1 and any(head.value != heads[0].value for head in heads[1:])


def shown(spec: FieldSpec, heads: Sequence[Head], before: Json) -> Shown:
    """Return what a field that is written whole shows; `before` is the value all heads knew, or the default.

    A value this program cannot read, from a newer one, shows as None until the program is newer too.
    """
    if not is_fork(heads):
        return Shown(value=_readable(spec, heads[0].value))
    newest = max(heads, key=lambda head: head.stamp)
    if spec.name == "gone":
        return Shown(value=False, conflict=True)
    if spec.field.guard is None:
        return Shown(value=_readable(spec, newest.value), conflict=spec.field.long)
    values = [_readable(spec, head.value) for head in heads]
    return Shown(value=_strictest(spec, spec.field.guard, values, before), conflict=True)


def element_shown(spec: FieldSpec, heads: Sequence[Head]) -> Shown:
    """Whether one element of a set-valued field is in: adding wins, but where removal wins every head must say so."""
    says = [head.value is True for head in heads]
    strict = spec.field.guard is Guard.REMOVAL_WINS
    return Shown(value=all(says) if strict else any(says), conflict=strict and is_fork(heads))


def _readable(spec: FieldSpec, value: Json) -> Json:
    return value if spec.codec.reads(value) else None


def _strictest(spec: FieldSpec, guard: Guard, values: Sequence[Json], before: Json) -> Json:
    decoded = [None if value is None else spec.codec.decode(value) for value in values]
    known = [value for value in decoded if value is not None]
    match guard:
        case Guard.EARLIEST:
            return spec.codec.encode(min(known)) if known else None
        case Guard.STRICTEST if len(known) == len(decoded):
            return spec.codec.encode(reduce(join, known))
        case Guard.LOWEST if len(known) == len(decoded):
            return spec.codec.encode(min(known, key=_rank))
        case Guard.STRICTEST | Guard.LOWEST:
            return None  # unmarked is not releasable at all, no ceiling lets nothing through
    return before


def _rank(value: Any) -> Any:
    return value.rank if isinstance(value, Code) else value
