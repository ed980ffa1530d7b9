"""The Cases page: dossiers open and closed, one beside the list, its forms."""

from collections.abc import Sequence
from functools import partial

from liaison_desk.desk.commands.cases import record_case
from liaison_desk.desk.commands.records import remove_record
from liaison_desk.desk.commands.subjects import record_about_subjects
from liaison_desk.desk.queries.cases import case_view, cases
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Case, Item
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.pages.case_detail import CasePane, state_chip
from liaison_desk.ui.pages.page import marking_of
from liaison_desk.ui.pages.working import WorkPage
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import date_words, in_one_line
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row


class CasesPage(WorkPage):
    """Dossiers that several requests and meetings belong to."""

    key = "cases"
    picture = "folder"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        new = button("newCase", self.tr("New case"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin)
        pane = ListPane("caseList", self.tr("Cases"), new)
        self.two_panes(pane)
        first = ("firstCase", self.tr("New case"), self.begin)
        pane.when_empty(EmptyState("folder", self.tr("No case here."), first))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Cases")

    def offers(self) -> Sequence[Action]:
        """Offer a new case from anywhere."""
        text = self.tr("New case")
        return (Action(name="new_case", text=text, picture="folder", run=self._begin_here),)

    def read(self) -> None:
        """Read the list and the case on show."""
        found = cases(self.place.desk)
        families = {
            "open": [one for one in found if one.closed is None],
            "closed": [one for one in found if one.closed],
            "all": found,
        }
        words = {"open": self.tr("Open"), "closed": self.tr("Closed"), "all": self.tr("All")}
        counts = [(key, words[key], len(some)) for key, some in families.items()]
        self.list.filters.offer(counts, self._filter)
        rows = [self._row(one) for one in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(found)), self.list.rows.key())
        if not self.is_writing():
            self.show_record(self.list.rows.key())

    def _row(self, case: Case) -> Row:
        chips = [state_chip(case)]
        if case.hold:
            chips.append(ChipText(text=self.tr("Legal hold"), tone=Tone.WARN, picture="lock"))
        area = self.place.names.term("crime_area", case.crime_area)
        since = date_words(case.opened) if case.opened else ""
        return Row(
            key=case.id,
            title=case.subject,
            subtitle=in_one_line(area, since),
            chips=tuple(chips),
            reference=case.ref,
        )

    def show_record(self, record: str) -> None:
        """Show one case beside the list."""
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Case) or found.gone:
            self.mark(None)
            self.show_pane(EmptyState("folder", self.tr("Choose a case, or open a new one.")))
            return
        view = case_view(self.place.desk, found)
        pane = CasePane(view, self.place)
        pane.edit_asked.connect(partial(self._edit, found))
        pane.write_asked.connect(partial(self._write_part, found))
        pane.request_asked.connect(partial(self.place.ways.go.emit, "requests", f"new:{found.id}"))
        pane.remove_asked.connect(partial(self.place.acting.act, remove_record, self.place.desk, found))
        self.show_detail(pane, found)
        self.mark(marking_of([found, *view.records]))

    def owns(self, record: Record) -> bool:
        """Tell whether the list of this page holds records of this kind."""
        return isinstance(record, Case)

    def begin(self) -> None:
        """Open the form of a new case."""
        desk = self.place.desk
        new = desk.new(Case, subject="", opened=desk.now().there().date())
        self.write(self.tr("New case"), new, partial(record_case, desk), "case:new")

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, rest = key.partition(":")
        record, _, part = rest.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key == "case:new":
            self.begin()
        elif family == "case" and isinstance(found, Case):
            self.open_record(record)
            if part:
                self._write_part(found, part, None)
            else:
                self._edit(found)
        else:
            return False
        return True

    def _edit(self, case: Case) -> None:
        save = partial(record_case, self.place.desk, seen=case)
        self.write(self.tr("Edit case"), case, save, f"case:{case.id}")

    def _write_part(self, case: Case, family: str, standing: Record | None) -> None:
        """Open the form of an item of information."""
        desk = self.place.desk
        marked = {"marking": case.marking, "releasable_to": case.releasable_to}
        seen = standing if isinstance(standing, Item) else None
        item = seen or desk.new(Item, about=case.id, text="", subjects=case.subjects, **marked)
        save = partial(record_about_subjects, desk, seen=seen)
        self.write(self.tr("Item of information"), item, save, f"case:{case.id}:{family}")
