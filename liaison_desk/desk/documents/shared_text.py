"""What a text of both sides, or for the public, never says: the position of one side, a case, a person (§6.3)."""

import re
from collections.abc import Iterable
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.sieve import Sieve, names_of
from liaison_desk.model.kinds import Point, Subject
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.subject import Standing, SubjectKind
from liaison_desk.model.markings import PersonalData
from liaison_desk.model.ruling import Decision, Reason, Ruling

STATEMENTS: Final = frozenset({Variant.JOINT, Variant.PUBLIC})
_ONE_SIDED: Final = frozenset({PointKind.HOME_POSITION, PointKind.HOST_POSITION, PointKind.NOT_RAISED})
_REFERENCE: Final = re.compile(r"\b[A-Z]{4}-[A-Z]{3}-\d{2}-\d{4,}-[0-9A-Z]\b")
_NOBODY: Final = frozenset({SubjectKind.PLACE, SubjectKind.EVENT, SubjectKind.LOT})
_NOT_SHARED: Final = Ruling(decision=Decision.DENY, reason=Reason.NOT_SHARED)


def keep_points(desk: Desk, points: Iterable[Point], variant: Variant, sieve: Sieve) -> tuple[Point, ...]:
    """Return the points for a reader; a joint or public text keeps only what both sides can say."""
    if variant not in STATEMENTS:
        return sieve.keep(points)
    names = _names(desk)
    kept = []
    for point in points:
        if sieve.ruling_on(point).allowed and not _is_shared(point, names):
            sieve.omit(point, _NOT_SHARED, point.text)
        elif sieve.takes(point):
            kept.append(point)
    return tuple(kept)


def _is_shared(point: Point, names: Iterable[str]) -> bool:
    if point.point_kind in _ONE_SIDED or _REFERENCE.search(point.text):
        return False
    if point.marking and point.marking.personal_data is not PersonalData.NONE:
        return False
    return not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", point.text, re.IGNORECASE) for name in names)


def _names(desk: Desk) -> list[str]:
    """Return what the subjects of the work are called: none of them is in a shared text."""
    return [
        name
        for subject in desk.store.records.standing(Subject)
        if subject.subject_kind not in _NOBODY and subject.standing is not Standing.OFFICIAL
        for name in names_of(subject)
    ]
