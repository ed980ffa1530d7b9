"""How reports tell of records: each is put to the sieve once, and told as a line under its own portion mark."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Sieve
from liaison_desk.desk.documents.speaking import contact_named, language_of
from liaison_desk.desk.policy import vocabularies
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency
from liaison_desk.model.markings import Marking
from liaison_desk.model.record import Record
from liaison_desk.model.statistics import Figure
from liaison_desk.readouts.documents.figures import CODES_OF, is_urgency
from liaison_desk.readouts.documents.report import Matter
from liaison_desk.readouts.documents.sentences import Marked
from liaison_desk.readouts.enclosure import Count


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a line says beside the record itself."""

    text: str | None = None
    who: str = ""
    state: str = ""
    note: str = ""
    day: date | None = None
    due: datetime | None = None
    seen_from: datetime | None = None
    stands: bool = False
    question: int | None = None


PLAIN = Told()
_BY_OFFICER: Final = ", by officer"


class Telling:
    """Tells the records of a desk to one reader."""

    def __init__(self, desk: Desk, order: Order, sieve: Sieve) -> None:
        """Tell them in the language of the order, what passes the sieve."""
        self._desk = desk
        self._order = order
        self._sieve = sieve
        self._seen: dict[RecordId, bool] = {}
        self._referred: dict[RecordId, str] = {}
        self._agencies = {agency.id: agency.code for agency in desk.store.records.standing(Agency)}
        self._codes = vocabularies(desk)

    def sees(self, record: Record) -> bool:
        """Tell whether the reader may see a record; it is noted once, however many lists it stands in.

        What the store holds as a pointer only is told as one: its words, and the marking of them, stay on paper.
        """
        if record.id not in self._seen:
            ruling = self._sieve.ruling_on(record)
            if _is_pointer(record) and ruling.allowed:
                self._seen[record.id] = True
            else:
                self._seen[record.id] = self._sieve.takes(record)
        return self._seen[record.id]

    def matter(self, record: Record, told: Told = PLAIN) -> Matter | None:
        """Return a record as a line, or nothing where the reader may not see it."""
        if not self.sees(record):
            return None
        pointer = _is_pointer(record)
        text = self._order.words["pointer_text"] if pointer else told.text or record.title
        if told.text or told.note:
            self._sieve.also(None, told.text or "", told.note)
        return Matter(
            reference=record.ref,
            text=text,
            mark=(OPEN if pointer else record.marking or OPEN).portion,
            lang=None if pointer else language_of(text, self._order.language),
            who=told.who,
            state=told.state,
            note=told.note,
            day=told.day,
            due=told.due,
            seen_from=told.seen_from,
            stands=told.stands,
            question=told.question,
        )

    def agency(self, agency: RecordId | None) -> str:
        """Return the code of an agency, or nothing."""
        return self._agencies.get(agency, "") if agency else ""

    def code(self, vocabulary: str, code: str) -> str:
        """Return the words of a code in the language of the document; a code of no list stands for itself."""
        known = self._codes.get(vocabulary)
        return known.label(code, self._order.language) if known else code

    def own(self, lines: Iterable[str]) -> tuple[Marked, ...]:
        """Return the officer's own sentences, marked as anything new at this post is, or as the copy they are in."""
        marking = self._own_marking() if self._order.variant.is_home else self._sieve.marking
        said = tuple(lines)
        if said:
            # Not what they say: a line that tells what was held back is a leak.
            self._sieve.also(marking)
        language = self._order.language
        return tuple(
            Marked(text=text, mark=marking.portion, lang=language_of(text, language)) for text in said
        )

    def count(self, figure: Figure) -> Count:
        """Return a figure with the references of its records; of those the reader may not see, only how many."""
        references = [self._reference(known) for known in figure.records]
        return Count(
            measure=figure.measure,
            what=figure.what,
            group=figure.group,
            named=self._group(figure),
            value=figure.value,
            records=tuple(sorted(reference for reference in references if reference)),
            withheld=sum(not reference for reference in references),
        )

    def _group(self, figure: Figure) -> str:
        """Return what a group is called where a list of codes or a person of the post names it, or nothing."""
        if figure.what.endswith(_BY_OFFICER):
            return contact_named(self._desk, figure.group)
        if is_urgency(figure.measure, figure.group):
            owner, mark, urgency = figure.group.rpartition(", ")
            return f"{self._order.words.code('group', owner)}{mark}{self.code('urgency', urgency)}"
        code, mark, rest = figure.group.partition(": ")
        said = self.code(CODES_OF.get(figure.what, ""), code)
        return f"{said}{mark}{rest}" if said != code else ""

    def references(self, records: Iterable[RecordId]) -> tuple[str, ...]:
        """Return the references of records the reader may see."""
        return tuple(sorted(found for found in map(self._reference, records) if found))

    def _reference(self, known: RecordId) -> str:
        if known not in self._referred:
            record = self._desk.store.records.get(known)
            allowed = record is not None and not record.gone and self._sieve.ruling_on(record).allowed
            self._referred[known] = self._named(record) if record and allowed else ""
        return self._referred[known]

    def _named(self, record: Record) -> str:
        if record.ref:
            return record.ref
        whole = self._desk.store.records.get(record.parent) if record.parent else None
        number = getattr(record, "number", None)
        return f"{whole.ref}#{number}" if whole and whole.ref and number else record.id

    def _own_marking(self) -> Marking:
        setup = self._desk.setup
        return Marking(classification=setup.lowest_restricted, scheme=setup.scheme)


def _is_pointer(record: Record) -> bool:
    return bool(getattr(record, "pointer_only", False))
