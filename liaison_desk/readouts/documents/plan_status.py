"""The status of the work plan: each workstream as it stands, what slipped and why, what shows that it was done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.readouts.content import Block, Bullets, Entry, Fact, Facts, Table
from liaison_desk.readouts.documents.colours import ORDER, ColouredStream, colour_chart, swatch
from liaison_desk.readouts.documents.report import completeness
from liaison_desk.readouts.documents.sentences import Marked, conditions, entries
from liaison_desk.readouts.enclosure import Count, Enclosure
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A commitment as one line: whose, by when, how far, how it stands, and in which colour."""

    reference: str
    text: str
    mark: str
    owner: str
    status: CommitmentStatus
    colour: Rag
    lang: str | None = None
    due: date | None = None
    percent: int = 0
    slips: int = 0
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SlipLine:
    """A date that moved: of which commitment, from when to when, why, and who agreed."""

    reference: str
    reason: str
    mark: str
    lang: str | None = None
    before: date | None = None
    after: date | None = None
    agreed_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Stream:
    """A workstream with what of it the reader may see."""

    coloured: ColouredStream
    promises: tuple[Promise, ...]
    slips: tuple[SlipLine, ...] = ()
    asks: tuple[Marked, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanStatus:
    """The work plan as it stands on a day, for one reader."""

    head: Head
    post: str
    day: date
    streams: tuple[Stream, ...]
    asks: tuple[Marked, ...] = ()
    conditions: tuple[Marked, ...] = ()
    omitted: int = 0

    @property
    def promises(self) -> tuple[Promise, ...]:
        """Every commitment that is shown."""
        return tuple(promise for stream in self.streams for promise in stream.promises)

    def is_late(self, promise: Promise) -> bool:
        """Tell whether the day of a commitment has passed and it was not delivered."""
        return promise.due is not None and promise.due < self.day and promise.status in _OPEN


_OPEN: Final = frozenset(
    {
        *(CommitmentStatus.PROPOSED, CommitmentStatus.AGREED),
        *(CommitmentStatus.WORK, CommitmentStatus.BLOCKED),
    }
)
_DELIVERED: Final = frozenset({CommitmentStatus.DELIVERED, CommitmentStatus.VERIFIED})


def _glance(status: PlanStatus, words: Words) -> Iterator[Block]:
    promises = status.promises
    numbers = (
        ("plan_shown", len(promises)),
        ("plan_delivered", sum(promise.status in _DELIVERED for promise in promises)),
        ("plan_late", sum(map(status.is_late, promises))),
        ("plan_slipped", sum(promise.slips > 0 for promise in promises)),
    )
    said = [Fact(label=words[key], value=str(number)) for key, number in numbers]
    if status.head.variant in {"internal", "hq"}:
        said.append(completeness(status.omitted, words))
    yield Facts(facts=tuple(said))


def _colours(status: PlanStatus, words: Words) -> Iterator[Block]:
    return colour_chart([stream.coloured for stream in status.streams], status.head, words)


def _streams(status: PlanStatus, words: Words) -> Iterator[Block]:
    """Set one row for each workstream: what was delivered, what is late, what comes next, what it asks."""
    rows = tuple(_stream(status, stream, words) for stream in status.streams)
    if rows:
        header = ("workstream", "plan_delivered", "plan_late", "plan_next", "plan_asks")
        yield Table(header=tuple(words[key] for key in header), rows=rows, widths=(5.6, 2.0, 1.7, 2.8, 5.2))


def _stream(status: PlanStatus, stream: Stream, words: Words) -> tuple[str | Entry, ...]:
    coming = [
        promise.due
        for promise in stream.promises
        if promise.due and promise.due >= status.day and promise.status in _OPEN
    ]
    coloured = stream.coloured
    name = coloured.title
    delivered = sum(promise.status in _DELIVERED for promise in stream.promises)
    return (
        Entry(text=name, mark=coloured.mark, lang=coloured.lang),
        words["part_of"].format(part=delivered, whole=len(stream.promises)),
        str(sum(map(status.is_late, stream.promises))),
        words.short_day(min(coming)) if coming else words["plan_nothing_next"],
        words["ask_join"].join(ask.text for ask in stream.asks),
    )


def _commitments(status: PlanStatus, words: Words) -> Iterator[Block]:
    """Set every commitment by workstream: what was delivered, what is late, what comes next."""
    rows = tuple(
        (
            _told(stream, promise, words),
            words.code("side", promise.owner),
            words.short_day(promise.due) if promise.due else words["open"],
            words["plan_progress"].format(
                status=words.code("commitment_status", promise.status), percent=promise.percent
            ),
            swatch(promise.colour, words),
        )
        for stream in status.streams
        for promise in sorted(stream.promises, key=lambda one: _rank(status, one))
    )
    if rows:
        header = ("plan_promise", "owner", "due", "status", "colour")
        yield Table(header=tuple(words[key] for key in header), rows=rows, widths=(9.2, 1.7, 3.0, 2.6, 2.7))


def _told(stream: Stream, promise: Promise, words: Words) -> Entry:
    """Return what was promised, with its workstream and reference."""
    text = words["promise_told"].format(
        code=stream.coloured.code, reference=promise.reference, text=promise.text
    )
    return Entry(text=text, mark=promise.mark, lang=promise.lang)


def _evidence(status: PlanStatus, words: Words) -> Iterator[Block]:
    """Set which records show that which commitments were kept."""
    shown: dict[str, list[str]] = {}
    for promise in status.promises:
        for record in promise.evidence:
            shown.setdefault(record, []).append(promise.reference)
    if shown:
        yield Table(
            header=(words["evidence"], words["plan_shown"]),
            rows=tuple((record, words["list_join"].join(known)) for record, known in sorted(shown.items())),
            widths=(1, 3),
        )


def _rank(status: PlanStatus, promise: Promise) -> tuple[int, str, str]:
    """Order what was delivered before what is late before what comes next."""
    group = 0 if promise.status in _DELIVERED else 1 if status.is_late(promise) else 2
    return group, str(promise.due or "9999"), promise.reference


def _slips(status: PlanStatus, words: Words) -> Iterator[Block]:
    slips = [slip for stream in status.streams for slip in stream.slips]
    if not slips:
        return
    yield Table(
        header=tuple(words[key] for key in ("reference", "slip_from", "slip_to", "reason", "slip_agreed")),
        rows=tuple(
            (
                slip.reference,
                words.day(slip.before) if slip.before else words["open"],
                words.day(slip.after) if slip.after else words["open"],
                Entry(text=slip.reason, mark=slip.mark, lang=slip.lang),
                slip.agreed_by,
            )
            for slip in slips
        ),
        widths=(2.7, 2.3, 2.3, 4.2, 2.2),
    )


def _asks(status: PlanStatus, _words: Words) -> Iterator[Block]:
    if status.asks:
        yield Bullets(entries=entries(status.asks))


def enclosure(status: PlanStatus) -> Enclosure:
    """Return each colour of each workstream as a figure, and every commitment that is shown as a row."""
    totals = (
        Count(
            measure="COLOURS",
            what="ALL",
            group=colour.value,
            value=str(sum(promise.colour is colour for promise in status.promises)),
            records=tuple(promise.reference for promise in status.promises if promise.colour is colour),
        )
        for colour in ORDER
    )
    return Enclosure(
        figures=(*totals, *(count for stream in status.streams for count in stream.coloured.counts())),
        lists={
            "commitments": tuple(
                {
                    "reference": promise.reference,
                    "workstream": stream.coloured.code,
                    "text": promise.text,
                    "mark": promise.mark,
                    "owner": promise.owner,
                    "due": promise.due.isoformat() if promise.due else None,
                    "percent": promise.percent,
                    "status": promise.status.value,
                    "colour": promise.colour.value,
                    "slips": promise.slips,
                    "evidence": list(promise.evidence),
                }
                for stream in status.streams
                for promise in stream.promises
            ),
        },
        first_day=status.day,
        last_day=status.day,
    )


PLAN_STATUS: Final = Form[PlanStatus](
    name="workplan",
    title=lambda status, words: words["plan_as_of"].format(day=words.day(status.day)),
    parts={
        "glance": _glance,
        "colours": _colours,
        "streams": _streams,
        "commitments": _commitments,
        "slips": _slips,
        "evidence": _evidence,
        "asks": _asks,
        "conditions": conditions,
    },
    encloses=enclosure,
)
