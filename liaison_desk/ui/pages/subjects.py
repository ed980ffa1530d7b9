"""The Subjects page: persons and things the work is about, one beside the list, its forms."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from liaison_desk.desk.commands.consents import record_consent
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.commands.subjects import record_consignment, record_link
from liaison_desk.desk.queries.subjects import subject_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Assurance, Consent, Consignment, Link, Subject
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.subject_detail import SubjectPane
from liaison_desk.ui.pages.working import WorkPage
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, identifiers_words, in_one_line
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row

BODIES: Final = frozenset({SubjectKind.ORG})
GOODS: Final = frozenset({SubjectKind.CONSIGNMENT, SubjectKind.LOT, SubjectKind.VEHICLE, SubjectKind.VESSEL})


class SubjectsPage(WorkPage):
    """Whom and what the work is about."""

    key = "subjects"
    picture = "user-search"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        new = button(
            "newSubject", self.tr("New subject"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("subjectList", self.tr("Subjects"), new)
        self.two_panes(pane)
        first = ("firstSubject", self.tr("New subject"), self.begin)
        pane.when_empty(EmptyState("user-search", self.tr("No subject here."), first))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Subjects")

    def offers(self) -> Sequence[Action]:
        """Offer a new subject from anywhere."""
        text = self.tr("New subject")
        return (Action(name="new_subject", text=text, picture="user-search", run=self._begin_here),)

    def read(self) -> None:
        """Read the list and the subject on show."""
        found = self.place.desk.store.records.standing(Subject)
        found.sort(key=lambda subject: subject.name.casefold())
        families = {
            "all": found,
            "persons": [one for one in found if one.subject_kind is SubjectKind.PERSON],
            "bodies": [one for one in found if one.subject_kind in BODIES],
            "goods": [one for one in found if one.subject_kind in GOODS],
            "watched": [one for one in found if one.watch],
        }
        words = {
            "all": self.tr("All"),
            "persons": self.tr("Persons"),
            "bodies": self.tr("Organisations"),
            "goods": self.tr("Goods"),
            "watched": self.tr("Watched"),
        }
        counts = [(key, words[key], len(some)) for key, some in families.items()]
        self.list.filters.offer(counts, self._filter)
        rows = [self._row(one) for one in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(found)), self.list.rows.key())
        if not self.is_writing():
            self.show_record(self.list.rows.key())

    def _row(self, subject: Subject) -> Row:
        chips = [ChipText(text=code_words(subject.subject_kind))]
        if subject.watch:
            chips.append(ChipText(text=self.tr("Watched"), tone=Tone.WARN, picture="flag"))
        names = [subject.original_name, *sorted(subject.other_names)]
        return Row(
            key=subject.id,
            title=subject.name,
            subtitle=in_one_line(*names) or identifiers_words(subject, beside_name=True),
            chips=tuple(chips),
            reference=subject.ref,
        )

    def show_record(self, record: str) -> None:
        """Show one subject beside the list."""
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Subject) or found.gone:
            self.mark(None)
            self.show_pane(EmptyState("user-search", self.tr("Choose a subject, or record a new one.")))
            return
        pane = SubjectPane(subject_view(self.place.desk, found), self.place)
        pane.edit_asked.connect(partial(self._edit, found))
        pane.write_asked.connect(partial(self._write_part, found))
        pane.remove_asked.connect(partial(self.place.acting.act, remove_record, self.place.desk, found))
        self.show_detail(pane, found)

    def owns(self, record: Record) -> bool:
        """Tell whether the list of this page holds records of this kind."""
        return isinstance(record, Subject)

    def begin(self) -> None:
        """Open the form of a new subject."""
        new = self.place.desk.new(Subject, name="", subject_kind=SubjectKind.PERSON)
        self.write(self.tr("New subject"), new, partial(put_record, self.place.desk), "subject:new")

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, rest = key.partition(":")
        record, _, part = rest.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key == "subject:new":
            self.begin()
        elif family == "subject" and isinstance(found, Subject):
            self.open_record(record)
            if part:
                self._write_part(found, part, None)
            else:
                self._edit(found)
        else:
            return False
        return True

    def _edit(self, subject: Subject) -> None:
        save = partial(put_record, self.place.desk, seen=subject)
        self.write(self.tr("Edit subject"), subject, save, f"subject:{subject.id}")

    def _write_part(self, subject: Subject, family: str, standing: Record | None) -> None:
        """Open the form of a link or of goods."""
        desk, key = self.place.desk, f"subject:{subject.id}:{family}"
        marked = {"marking": subject.marking, "releasable_to": subject.releasable_to}
        record: Record
        if family == "link":
            link = standing if isinstance(standing, Link) else None
            record = link or desk.new(Link, first=subject.id, second=RecordId(""), role="", **marked)
            save: Callable[[Any], Any] = partial(record_link, desk, seen=link)
            self.write(self.tr("Link"), record, save, key)
            return
        if family == "consent":
            new = desk.new(Consent, covers=subject.id, originator="", audience=Audience(""), **marked)
            self.write(self.tr("Consent of the originator"), new, partial(record_consent, desk), key)
            return
        if isinstance(standing, Assurance):
            save = partial(put_record, desk, seen=standing)
            self.write(self.tr("Assurance"), standing, save, key)
            return
        goods = standing if isinstance(standing, Consignment) else None
        record = goods or desk.new(Consignment, subject_of=subject.id, waybill="", **marked)
        self.write(self.tr("Consignment"), record, partial(record_consignment, desk, seen=goods), key)
