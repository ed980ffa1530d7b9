"""The Requests page: the list by what is open, awaited and late, one request beside it, its forms."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from liaison_desk.desk.commands.consents import record_consent
from liaison_desk.desk.commands.records import put_record, remove_record
from liaison_desk.desk.commands.subjects import record_about_subjects
from liaison_desk.desk.desk import Announcement
from liaison_desk.desk.queries.clocks import Clock, open_clocks
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Action as Task
from liaison_desk.model.kinds import Agency, Assurance, Case, Consent, Item, Point, Question, Request
from liaison_desk.model.kinds.request import DeadlineKind, Direction
from liaison_desk.model.lifecycle import ENDED
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record
from liaison_desk.ui.actions import Action
from liaison_desk.ui.day import Day
from liaison_desk.ui.pages.jotting import Jot, into_form
from liaison_desk.ui.pages.request_detail import RequestPane
from liaison_desk.ui.pages.request_form import RequestFormPane
from liaison_desk.ui.pages.request_words import request_row
from liaison_desk.ui.pages.working import WorkPage
from liaison_desk.ui.place import Place
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.panes import ListPane

PARTS: Final = {
    "question": Question,
    "item": Item,
    "action": Task,
    "consent": Consent,
    "assurance": Assurance,
}


class RequestsPage(WorkPage):
    """Requests in both directions, spontaneous information and taskings."""

    key = "requests"
    picture = "inbox"

    def __init__(self, place: Place, day: Day) -> None:
        """Show nothing yet; `day` says what is late and awaited."""
        super().__init__(place)
        self._filter, self._day = "open", day
        new = button(
            "newRequest", self.tr("New request"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("requestList", self.tr("Requests"), new)
        self.two_panes(pane)
        first = ("firstRequest", self.tr("New request"), self.begin)
        pane.when_empty(EmptyState("inbox", self.tr("No request here."), first))
        pane.filters.chosen.connect(self._filtered)
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Requests")

    def count(self) -> tuple[int, bool]:
        """Return how many requests are late, or how many wait for us."""
        day = self._day.now()
        late = {one.record.id for one in day.due_now if isinstance(one.record, Request)}
        return (len(late), True) if late else (len(day.waiting_for_us), False)

    def announced(self, announcement: Announcement) -> None:
        """Count anew after a commit."""
        self._day.forget(announcement)
        super().announced(announcement)

    def offers(self) -> Sequence[Action]:
        """Offer a new request from anywhere."""
        text = self.tr("New request")
        run = self._begin_here
        return (Action(name="new_request", text=text, picture="inbox", run=run, shortcut="Ctrl+Shift+R"),)

    def read(self) -> None:
        """Read the list and the request on show."""
        desk = self.place.desk
        requests = desk.store.records.standing(Request)
        clocks = _reply_clocks(open_clocks(desk))
        requests.sort(key=lambda request: str(request.received_at or request.created_at or ""), reverse=True)
        awaited = {request.id for request in self._day.now().waiting_for_them}
        families = {
            "open": [one for one in requests if one.status not in ENDED],
            "waiting": [one for one in requests if one.id in awaited],
            "overdue": [one for one in requests if one.id in clocks and clocks[one.id].is_late],
            "all": requests,
        }
        words = {
            "open": self.tr("Open"),
            "waiting": self.tr("Waiting"),
            "overdue": self.tr("Overdue"),
            "all": self.tr("All"),
        }
        counts = [(key, words[key], len(found)) for key, found in families.items()]
        self.list.filters.offer(counts, self._filter)
        now, hosts = desk.now().at, dict(self.place.names.of_kind(Agency.kind))
        rows = [request_row(one, clocks.get(one.id), now, hosts) for one in families[self._filter]]
        self.list.show_rows(rows, (len(rows), len(requests)), self.list.rows.key())
        if not self.is_writing():
            self.show_record(self.list.rows.key())

    def show_record(self, record: str) -> None:
        """Show one request beside the list."""
        found = self.place.desk.store.records.get(RecordId(record))
        if not isinstance(found, Request) or found.gone:
            self.mark(None)
            self.show_pane(EmptyState("inbox", self.tr("Choose a request, or record a new one.")))
            return
        pane = RequestPane(request_view(self.place.desk, found.id), self.place)
        pane.edit_asked.connect(partial(self._edit, found))
        pane.write_asked.connect(partial(self._write_part, found))
        pane.remove_asked.connect(partial(self.place.acting.act, remove_record, self.place.desk, found))
        self.show_detail(pane, found)

    def owns(self, record: Record) -> bool:
        """Tell whether the list of this page holds records of this kind."""
        return isinstance(record, Request)

    def begin(self) -> None:
        """Open the form of a new request."""
        new = self.place.desk.new(Request, subject="", direction=Direction.OUT)
        self.show_form(RequestFormPane(self.tr("New request"), new, None, self.place, "request:new"))

    def jots(self) -> Sequence[Jot]:
        """Make a request of a line, or an item or an action of the request on show."""
        words, begin = self.tr("Make request"), into_form(self, self.begin)
        made = [Jot(name="request", text=words, picture="inbox", draft="request:new", begin=begin)]
        found = self.place.desk.store.records.get(RecordId(self.list.rows.key()))
        if isinstance(found, Request) and self.isVisible():
            parts = (
                (Item.kind, self.tr("Make item of {ref}"), "file-text"),
                (Task.kind, self.tr("Make action of {ref}"), "list-checks"),
            )
            for kind, text, picture in parts:
                begin = into_form(self, partial(self._write_part, found, kind, None))
                words, draft = text.format(ref=found.ref), f"request:{found.id}:{kind}"
                made.append(Jot(name=kind, text=words, picture=picture, draft=draft, begin=begin))
        return made

    def open_record(self, record: str) -> None:
        """Show one request, or the form of a new one out of a case or a point (`new:` and its id)."""
        family, _, source = record.partition(":")
        if family == "new":
            self._begin_from(source)
        else:
            super().open_record(record)

    def _begin_from(self, source: str) -> None:
        desk = self.place.desk
        found = desk.store.records.get(RecordId(source))
        new = desk.new(Request, subject="", direction=Direction.OUT)
        if isinstance(found, Case):
            new = replace(new, dossier=found.id, crime_area=found.crime_area, subjects=found.subjects)
        point = found if isinstance(found, Point) else None
        if point is not None:
            handling = {"marking": point.marking, "releasable_to": point.releasable_to}
            new = replace(new, facts=point.text, **handling)  # type: ignore[arg-type]
        title, key = self.tr("New request"), f"request:new:{source}"
        self.show_form(RequestFormPane(title, new, None, self.place, key, point=point))

    def restore_draft(self, key: str) -> bool:
        """Open the form of a draft."""
        family, _, rest = key.partition(":")
        record, _, part = rest.partition(":")
        found = self.place.desk.store.records.get(RecordId(record))
        if key == "request:new":
            self.begin()
        elif (family, record) == ("request", "new") and part:
            self._begin_from(part)
        elif family == "request" and isinstance(found, Request):
            self.open_record(record)
            if part:
                self._write_part(found, part, None)
            else:
                self._edit(found)
        else:
            return False
        return True

    def _edit(self, request: Request) -> None:
        key = f"request:{request.id}"
        self.show_form(RequestFormPane(self.tr("Edit request"), request, request, self.place, key))

    def _write_part(self, request: Request, family: str, standing: Record | None) -> None:
        """Open the form of a part of a request, new or standing."""
        desk = self.place.desk
        record = standing or desk.new(
            PARTS[family],
            marking=request.marking,
            releasable_to=request.releasable_to,
            **_first_values(request.host_agency or RecordId(""), request, family, self._next_number(request)),
        )
        save: Callable[[Any], Any] = partial(put_record, desk, seen=standing)
        if family == Item.kind:
            item = standing if isinstance(standing, Item) else None
            save = partial(record_about_subjects, desk, seen=item)
        elif family == Consent.kind and standing is None:
            save = partial(record_consent, desk)
        self.write(self._part_title(family), record, save, f"request:{request.id}:{family}")

    def _next_number(self, request: Request) -> int:
        asked = self.place.desk.store.records.standing(Question, {"request": request.id})
        return max((question.number for question in asked), default=0) + 1

    def _part_title(self, family: str) -> str:
        match family:
            case "question":
                return self.tr("Question of the request")
            case "item":
                return self.tr("Item of information")
            case "action":
                return self.tr("Action")
            case "consent":
                return self.tr("Consent of the originator")
            case _:
                return self.tr("Assurance")


def _first_values(agency: RecordId, request: Request, family: str, number: int) -> dict[str, object]:
    match family:
        case "question":
            return {"request": request.id, "number": number, "text": ""}
        case "item":
            return {"about": request.id, "text": "", "subjects": request.subjects}
        case "action":
            return {"source": request.id, "what": ""}
        case "consent":
            return {"covers": request.id, "originator": "", "audience": Audience("")}
        case _:
            return {"assessment": None, "agency": agency, "text": "", "scope": request.ref}


def _reply_clocks(clocks: Sequence[Clock]) -> dict[str, Clock]:
    return {
        clock.deadline.subject_of: clock
        for clock in reversed(clocks)
        if clock.deadline.deadline_kind is DeadlineKind.REPLY
    }
