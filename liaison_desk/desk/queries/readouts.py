"""Reading what happened to documents: rounds of review, agreed wording, copies, and the log of what was issued."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Copy, Point, Readout, ReviewRound, Wording
from liaison_desk.model.kinds.document import ReadoutKind, ReadoutStatus
from liaison_desk.readouts.documents.statement import ORDER

_OUT: Final = frozenset({ReadoutStatus.ISSUED, ReadoutStatus.CONFIRMED, ReadoutStatus.SUPERSEDED})
_PERHAPS: Final = frozenset({ReadoutStatus.WITHDRAWN, ReadoutStatus.STALE})
"""What stands so was issued if it has pages; a draft may be withdrawn too."""


@dataclass(frozen=True, kw_only=True)
class LoggedIssue:
    """A line of the issue log: a document as issued, or a numbered copy of it, and who has it."""

    readout: Readout
    copy: Copy | None = None

    @property
    def number(self) -> int:
        """Which copy it is."""
        return self.copy.number if self.copy else self.readout.copy_number

    @property
    def recipient(self) -> str:
        """Who has it."""
        return self.copy.recipient if self.copy else self.readout.audience


def rounds_of(desk: Desk, readout: Readout) -> list[ReviewRound]:
    """Return the rounds of review of a document, the first one first."""
    found = desk.store.records.standing(ReviewRound, {"readout": readout.id})
    return sorted(found, key=lambda one: one.number)


def copies_of(desk: Desk, readout: Readout) -> list[Copy]:
    """Return the copies that were given out besides the first."""
    found = desk.store.records.standing(Copy, {"readout": readout.id})
    return sorted(found, key=lambda one: one.number)


def issue_log(desk: Desk) -> list[LoggedIssue]:
    """Return every document that was issued, with its copies, the newest first and what has no date last.

    What another program issued may say nothing of when.
    """
    found = [one for one in desk.store.records.standing(Readout) if _went_out(one)]
    dated = [(one.issued_at.at, one.ref, one) for one in found if one.issued_at]
    dated.sort(key=lambda told: told[:2], reverse=True)
    undated = sorted((one for one in found if not one.issued_at), key=lambda one: one.ref, reverse=True)
    issued = [*(one for _, _, one in dated), *undated]
    return [line for readout in issued for line in _lines(desk, readout)]


def _went_out(readout: Readout) -> bool:
    return (
        bool(readout.issued_at)
        or readout.status in _OUT
        or (readout.status in _PERHAPS and bool(readout.pdf))
    )


def _lines(desk: Desk, readout: Readout) -> Iterator[LoggedIssue]:
    yield LoggedIssue(readout=readout)
    for copy in copies_of(desk, readout):
        yield LoggedIssue(readout=readout, copy=copy)


def wordings(desk: Desk, readout: Readout) -> list[Wording]:
    """Return the sentences of a joint text with what the other side said of each, in the order they are printed.

    A sentence nobody has spoken of yet is there as ours; one that an earlier version agreed in the words
    it has now is agreed.
    """
    noted = {row.point: row for row in desk.store.records.standing(Wording, {"readout": readout.id})}
    before = {row.point: row for older in _versions_before(desk, readout) for row in _rows(desk, older)}
    rows = []
    for number, point in enumerate(_sentences(desk, readout), 1):
        row = noted.get(point.id) or _fresh(desk, readout, point, before.get(point.id))
        changed = row.ours != point.text
        rows.append(replace(row, number=number, ours=point.text, agreed=row.agreed and not changed))
    return rows


def _sentences(desk: Desk, readout: Readout) -> list[Point]:
    found = [desk.store.records.get(point) for point in readout.points]
    points = [point for point in found if isinstance(point, Point) and point.point_kind in ORDER]
    return sorted(points, key=lambda point: (ORDER.index(point.point_kind), point.number))


def _fresh(desk: Desk, readout: Readout, point: Point, before: Wording | None) -> Wording:
    settled = before if before and before.agreed and point.text in {before.ours, before.theirs} else None
    return desk.new(
        Wording,
        readout=readout.id,
        marking=readout.marking,
        releasable_to=readout.releasable_to,
        number=0,
        point=point.id,
        ours=point.text,
        agreed=settled is not None,
        agreed_on=settled.agreed_on if settled else None,
        agreed_by=settled.agreed_by if settled else "",
        channel=settled.channel if settled else "",
    )


def _versions_before(desk: Desk, readout: Readout) -> list[Readout]:
    found = desk.store.records.standing(Readout, {"source": readout.source})
    joint = [one for one in found if one.readout_kind is ReadoutKind.JOINT and one.version < readout.version]
    return sorted(joint, key=lambda one: one.version)


def _rows(desk: Desk, readout: Readout) -> list[Wording]:
    return desk.store.records.standing(Wording, {"readout": readout.id})
