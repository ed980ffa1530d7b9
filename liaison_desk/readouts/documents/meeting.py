"""What a meeting's readout is made from: plain frozen facts, already chosen for their reader."""

from dataclasses import dataclass
from datetime import date, datetime

from liaison_desk.model.kinds.meeting import MeetingKind, PointKind
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.readouts.content import Banner
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.form import Head


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """Someone who was there."""

    name: str
    side: Side
    original_name: str = ""
    role: str = ""
    agency: str = ""
    leads: bool = False


@dataclass(frozen=True, kw_only=True)
class KeptPoint:
    """A point this reader may see, under its portion mark such as `(R // AMBER)`."""

    kind: PointKind
    text: str
    mark: str
    lang: str | None = None
    owner: str = ""
    due: date | None = None
    evaluation: str = ""
    confidence: str = ""
    reference: str = ""


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """A line of the omission register: which point, for which reader, for which reason (a code)."""

    number: int
    audience: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Step:
    """A commitment or next step."""

    text: str
    mark: str
    owner: str
    due: date | None = None
    status: CommitmentStatus | None = None
    reference: str = ""
    is_ours: bool = False


@dataclass(frozen=True, kw_only=True)
class MeetingReadout:
    """Everything one readout of one meeting says, as records stood at `as_of`.

    It holds only what its reader may see: nothing here is filtered again, except that a host copy
    never prints comments, evaluations, decisions or the omission register. `omitted` counts what even
    this reader is not shown; only documents of the home side say so. `lines` are what the officer adds.
    """

    reference: str
    variant: str
    meeting_reference: str
    language: str
    audience: str
    banner: Banner
    subject: str
    meeting_kind: MeetingKind
    starts: datetime
    zones: tuple[str, ...]
    place: str
    post: str
    as_of: datetime
    version: int = 1
    copy_number: int = 1
    author: str = ""
    cleared_by: str = ""
    distribution: str = ""
    attendees: tuple[Attendee, ...] = ()
    home_name: str = ""
    host_name: str = ""
    summary: Marked | None = None
    decisions: tuple[Marked, ...] = ()
    points: tuple[KeptPoint, ...] = ()
    steps: tuple[Step, ...] = ()
    gates: tuple[Marked, ...] = ()
    next_contact: str = ""
    conditions: tuple[Marked, ...] = ()
    lines: tuple[Marked, ...] = ()
    omitted: int = 0
    left_out: tuple[LeftOut, ...] = ()
    open_mark: str = "(U)"

    @property
    def head(self) -> Head:
        """Where, when and for whom."""
        return Head(
            reference=self.reference,
            variant=self.variant,
            audience=self.audience,
            banner=self.banner,
            language=self.language,
            moment=self.as_of,
            zones=self.zones,
            version=self.version,
            copy_number=self.copy_number,
            open_mark=self.open_mark,
        )
