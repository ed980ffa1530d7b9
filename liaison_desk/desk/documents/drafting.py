"""Drafting a paper about a request: what of it one reader may see is chosen first, then put into words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeVar

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Pseudonyms, Sieve, names_of, rule_on
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.policy import vocabularies
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Item, Request, Subject
from liaison_desk.model.kinds.subject import ItemKind
from liaison_desk.model.markings import Marking
from liaison_desk.model.record import Record
from liaison_desk.model.release import is_foreign
from liaison_desk.readouts.documents.correspondence import Concerned, Evaluation, Told
from liaison_desk.readouts.documents.sentences import Marked

AnyRecord = TypeVar("AnyRecord", bound=Record)
_TEXTS: Final = (
    *("subject", "facts", "believed_held", "subject_link", "use_limits", "offence", "legal_base"),
    *("urgency_reason", "feedback"),
)


class Drafting:
    """Chooses what one reader may see of a request, and words it in the language of the document."""

    def __init__(self, desk: Desk, request: Request, order: Order, sieve: Sieve, *, items: bool) -> None:
        """Put the request, its questions, persons and things to the sieve, and its `items` where they are printed."""
        self.desk, self.order, self.sieve = desk, order, sieve
        self.view = request_view(desk, request.id)
        self.request = request
        self.sees = sieve.takes(request)
        self.questions = self._kept(self.view.questions) if self.sees else ()
        self.items = self._kept(self.view.items) if self.sees and items else ()
        self.subjects = self._kept(self._subjects()) if self.sees else ()
        self._tell_or_hide(printed=items)
        self._names = Pseudonyms(sieve, self._strangers(), order.words["subject"], order.lines)

    def _kept(self, records: Iterable[AnyRecord]) -> tuple[AnyRecord, ...]:
        """Keep what this reader may see; what has no marking of its own is marked as the request is."""
        return tuple(
            record for record in records if self.sieve.takes(self.inheriting(record), about=self.request.id)
        )

    def inheriting(self, record: AnyRecord) -> AnyRecord:
        """Return a part of the request with the marking that counts for it; an item has its own, or may not go."""
        if record.marking is not None or isinstance(record, Item):
            return record
        return replace(record, marking=self.request.marking, releasable_to=self.request.releasable_to)

    def _subjects(self) -> tuple[Subject, ...]:
        found = {subject.id: subject for subject in self.view.subjects}
        for item in self.items:
            for known in sorted(item.subjects):
                subject = self.desk.store.records.get(known)
                if isinstance(subject, Subject):
                    found.setdefault(subject.id, subject)
        return tuple(sorted(found.values(), key=lambda one: (one.subject_kind.rank, one.name, one.id)))

    def _strangers(self) -> list[Subject]:
        """Return the subjects that go by a stand-in here: all that the paper is not about."""
        known = {subject.id for subject in self.subjects}
        return [one for one in self.desk.store.records.standing(Subject) if one.id not in known]

    def _tell_or_hide(self, *, printed: bool) -> None:
        """Note what the request says as said, or see that none of it shows; items that may not go show nowhere."""
        request, sieve = self.request, self.sieve
        texts = [text for name in _TEXTS if (text := getattr(request, name))]
        if self.sees:
            answers = [question.answer for question in self.questions if question.answer]
            sieve.also(None, *texts, *answers, *(name for one in self.subjects for name in names_of(one)))
        else:
            for text in texts:
                sieve.hide(f"the text of {request.ref}", text)
            for question in self.view.questions:
                sieve.omit(question, sieve.omitted[0].ruling, question.text)
        known = {subject.id for subject in self.subjects}
        for item in self.view.items:
            if item.id in {one.id for one in self.items}:
                continue
            if not rule_on(self.desk, self.inheriting(item), sieve.audience, request.id).allowed:
                if not printed or not self.sees:
                    sieve.hide(item.ref or "an item", item.text)
                self._hide_names(self._named(item.subjects - known))
        if is_foreign(sieve.audience):
            self._hide_names(one for one in self.view.subjects if one.id not in known)

    def _named(self, subjects: Iterable[RecordId]) -> Iterator[Subject]:
        found = (self.desk.store.records.get(known) for known in sorted(subjects))
        return (one for one in found if isinstance(one, Subject))

    def _hide_names(self, subjects: Iterable[Subject]) -> None:
        for subject in subjects:
            self.sieve.hide(subject.ref or subject.kind, names=names_of(subject))

    def says(self, text: str, marking: Marking | None = None) -> Marked:
        """Return a text of the request as it is printed, with stand-ins for those it is not about."""
        said = self._names.told(text.strip())
        mark = (marking or self.request.marking or OPEN).portion
        return Marked(text=said, mark=mark, lang=language_of(said, self.order.language))

    def lines_of(self, text: str) -> tuple[Marked, ...]:
        """Return a text of several lines, each by itself."""
        return tuple(self.says(line) for line in text.splitlines() if line.strip())

    def told(self, text: str, marking: Marking | None, kind: ItemKind = ItemKind.FACT) -> Told:
        """Return a piece of information with how reliable it is (GT-8)."""
        marking = marking or OPEN
        source, information = marking.source_evaluation, marking.information_evaluation
        return Told(
            text=self.says(text, marking),
            evaluation=Evaluation(
                source=source,
                source_says=self.label("source_eval_4x4", source),
                information=information,
                information_says=self.label("info_eval_4x4", information),
                nature=kind,
            ),
        )

    def item(self, item: Item) -> Told:
        """Return an item of information as it is told."""
        return self.told(item.text, self.inheriting(item).marking, item.item_kind)

    def label(self, name: str, code: str) -> str:
        """Return the words of a code in the language of the document."""
        lists = vocabularies(self.desk)
        return lists[name].label(code, self.order.language) if name in lists and code else code

    def concerned(self) -> tuple[Concerned, ...]:
        """Return the persons and things it is about, as this reader may know them."""
        return tuple(
            Concerned(
                name=f"{one.name} ({one.original_name})" if one.original_name else one.name,
                kind=self.order.words.code("subject_kind", one.subject_kind),
                identifiers=tuple(
                    number
                    for known in sorted(one.identifiers)
                    if (number := known.partition(":")[2] or known) != one.name
                ),
            )
            for one in self.subjects
        )

    def own_lines(self) -> tuple[Marked, ...]:
        """Return what the officer adds, marked as what it stands with; nothing lets them say what was held back."""
        return tuple(self.says(line, self.sieve.marking) for line in self.order.lines)
