"""What one reader may see: every record is put to the release rule once; what is held back is kept apart and noted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.known import Known
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Point, Question, Subject
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.kinds.subject import Standing, SubjectKind
from liaison_desk.model.markings import Audience, Classification, Marking, join
from liaison_desk.model.record import Record
from liaison_desk.model.release import Item as Releasable
from liaison_desk.model.release import is_foreign
from liaison_desk.model.ruling import Ruling
from liaison_desk.readouts.leak import OmittedItem

OPEN: Final = Marking(classification=Classification.UNCLASSIFIED)
AnyRecord = TypeVar("AnyRecord", bound=Record)
_ANYBODYS: Final = frozenset({SubjectKind.PLACE, SubjectKind.EVENT, SubjectKind.LOT})
"""What a copy may name: it is nobody's name."""
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, kw_only=True)
class Omitted:
    """A record that was left out, with the reason; `name` says which to the officer."""

    record: Record
    ruling: Ruling
    text: str

    @property
    def name(self) -> str:
        """Which it is, for the officer."""
        if isinstance(self.record, Point | Question):
            return f"{type(self.record).__name__} {self.record.number}"
        return self.record.ref or self.record.kind

    @property
    def noted(self) -> str:
        """How the register of a readout keeps it: which, and the code of the reason."""
        which = str(self.record.number) if isinstance(self.record, Point | Question) else self.name
        return f"{which}:{self.ruling.reason}"


def rule_on(
    desk: Desk,
    record: Record,
    audience: Audience,
    about: RecordId | None = None,
    known: Known | None = None,
) -> Ruling:
    """Rule on one record for one audience, today at the post; `about` is what it is a part of, if that was assessed.

    Whoever asks about many records reads what is `known` once.
    """
    comment = isinstance(record, Point) and record.point_kind is PointKind.COMMENT
    item = Releasable(marking=record.marking, releasable_to=record.releasable_to, is_comment=comment)
    return rule_for(desk, item, audience, own_purpose(record.marking), about=about or record.id, known=known)


class Sieve:
    """Sorts records into what one reader may see and what is held back, and joins the marking of what is kept."""

    def __init__(self, desk: Desk, audience: Audience) -> None:
        """Sort for one audience."""
        self._desk = desk
        self._known = Known(desk)
        self.audience = audience
        self.kept: list[Record] = []
        self.omitted: list[Omitted] = []
        self.hidden: list[OmittedItem] = []
        self.said: list[str] = []
        self.marking: Marking = OPEN

    def keep(self, records: Iterable[AnyRecord], about: RecordId | None = None) -> tuple[AnyRecord, ...]:
        """Return the records this reader may see; the others are noted, and may show nowhere in the file."""
        return tuple(record for record in records if self.takes(record, about))

    def takes(self, record: Record, about: RecordId | None = None, text: str | None = None) -> bool:
        """Tell whether this reader may see a record, and note it as kept or omitted.

        `text` is what it says where its title is not that; `about` is the record that was assessed for it.
        """
        said = record.title if text is None else text
        ruling = rule_on(self._desk, record, self.audience, about, self._known)
        if ruling.allowed:
            self.kept.append(record)
            self.said.append(said)
            self.marking = join(self.marking, record.marking) if record.marking else self.marking
            return True
        self.omit(record, ruling, said)
        return False

    def ruling_on(self, record: Record) -> Ruling:
        """Return the ruling on a record for this reader, and note nothing."""
        return rule_on(self._desk, record, self.audience, known=self._known)

    def omit(self, record: Record, ruling: Ruling, text: str) -> None:
        """Note a record as left out, whatever the reason."""
        self.omitted.append(Omitted(record=record, ruling=ruling, text=text))
        self.hide(f"{self.omitted[-1].name} of {self._whole(record)}", text)

    def hide(self, name: str, text: str = "", names: Sequence[str] = ()) -> None:
        """Name something else that may show nowhere in the file, such as the names of a subject."""
        self.hidden.append(OmittedItem(id=name, text=text, names=tuple(names)))

    def also(self, marking: Marking | None, *texts: str) -> None:
        """Join a marking of something printed that is no record of its own, and note what it says."""
        self.said.extend(texts)
        if marking:
            self.marking = join(self.marking, marking)

    def _whole(self, record: Record) -> str:
        parent = self._desk.store.records.get(record.parent) if record.parent else None
        return parent.ref if parent and parent.ref else record.ref or record.kind


class Pseudonyms:
    """Stand-ins for the names of subjects in copies that are shared: "Subject A" for whoever that is."""

    def __init__(
        self, sieve: Sieve, subjects: Iterable[Subject], word: str, lines: Iterable[str] = ()
    ) -> None:
        """Give each subject that what was kept speaks of a letter; `word` is "Subject" in the document's language.

        At home people go by their names. In a shared copy the names become stand-ins, and may show nowhere;
        `lines` are other words that are printed there.
        """
        self._told: list[tuple[re.Pattern[str], str]] = []
        if not is_foreign(sieve.audience):
            return
        said = "\n".join((*sieve.said, *lines)).casefold()
        spoken_of = [
            (subject, names)
            for subject in sorted(subjects, key=lambda one: one.id)
            if subject.subject_kind not in _ANYBODYS and subject.standing is not Standing.OFFICIAL
            if (names := [name for name in names_of(subject) if name.casefold() in said])
        ]
        for number, (subject, names) in enumerate(spoken_of):
            standing_in = f"{word} {_letters(number)}"
            sieve.hide(subject.ref or subject.kind, names=names)
            for name in sorted(names, key=len, reverse=True):
                self._told.append(
                    (re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE), standing_in)
                )

    def told(self, text: str) -> str:
        """Return a text with every name in it replaced."""
        for name, standing_in in self._told:
            text = name.sub(standing_in, text)
        return text


def names_of(subject: Subject) -> tuple[str, ...]:
    """Return every name and identifier of a subject, as it may stand in a text."""
    identifiers = (identifier.partition(":")[2] or identifier for identifier in sorted(subject.identifiers))
    names = (subject.name, subject.original_name, *sorted(subject.other_names), *identifiers)
    return tuple(dict.fromkeys(name for name in names if name))


def _letters(number: int) -> str:
    more, letter = divmod(number, len(_LETTERS))
    return (_letters(more - 1) if more else "") + _LETTERS[letter]
