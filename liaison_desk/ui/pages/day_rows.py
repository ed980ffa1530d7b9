"""The day as groups of lines: each line says what, with whom, how far off, and leads to its record."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from liaison_desk.desk.queries.history import Conflict
from liaison_desk.desk.queries.today import Owed, Today
from liaison_desk.model.kinds import KINDS, Action, Agency, Assessment, Commitment, Handover, Request
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record, field_specs
from liaison_desk.model.roles import Power, may
from liaison_desk.store.links import BundleRow
from liaison_desk.ui.clocks import due_chip
from liaison_desk.ui.finding import whereabouts
from liaison_desk.ui.pages.gate import OUTCOME_TONES
from liaison_desk.ui.pages.request_words import partner_words, status_chip, urgency_chip
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, days_words, field_label, in_one_line, kind_words, moment_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.rows import Row


@dataclass(frozen=True, kw_only=True)
class Group:
    """One section of the day."""

    key: str
    title: str
    rows: tuple[Row, ...]
    tone: Tone = Tone.NEUTRAL


class DayRows(QObject):
    """Puts the day in words."""

    def __init__(self, place: Place, day: Today) -> None:
        """Speak of `day`."""
        super().__init__()
        self._place, self._day = place, day
        self._hosts = dict(place.names.of_kind(Agency.kind))
        self._marked: list[Record] = []

    def groups(self) -> list[Group]:
        """Return every section that has anything in it, the most pressing first."""
        day = self._day
        found = (
            ("due_now", self.tr("Late or due now"), map(self._owed, day.due_now), Tone.DANGER),
            ("due_soon", self.tr("Due in 24 hours"), map(self._owed, day.due_soon), Tone.WARN),
            (
                "referred",
                self.tr("Waiting for your decision"),
                map(self._decided, self._referred()),
                Tone.WARN,
            ),
            ("gate", self.tr("Decided by headquarters"), map(self._decided, day.gate_answers), Tone.INFO),
            ("discrepancies", self.tr("Discrepancies"), map(self._handover, day.discrepancies), Tone.DANGER),
            ("conflicts", self.tr("To be decided"), map(self._conflict, day.conflicts), Tone.DANGER),
            ("red", self.tr("Red commitments"), map(self._commitment, day.red), Tone.DANGER),
            ("waiting_us", self.tr("Waiting for us"), map(self._request, day.waiting_for_us), Tone.ACCENT),
            ("actions", self.tr("Actions due"), map(self._action, day.actions), Tone.WARN),
            ("waiting_them", self.tr("Waiting for them"), map(self._request, day.waiting_for_them), None),
            ("stopped", self.tr("Clocks stopped"), map(self._owed, day.stopped), Tone.INFO),
            ("forward", self.tr("Brought forward"), map(self._request, day.bring_forward), None),
            ("bundles", self.tr("Bundles without a receipt"), map(self._bundle, day.without_receipt), None),
        )
        made = [
            Group(key=key, title=title, rows=tuple(rows), tone=tone or Tone.NEUTRAL)
            for key, title, rows, tone in found
        ]
        return [group for group in made if group.rows]

    def _referred(self) -> list[tuple[Assessment, Record | None]]:
        """Return what was referred, at the desk that decides about it."""
        desk = self._place.desk
        if not may(desk.setup.role, Power.DECIDE_GATE):
            return []
        found = desk.store.records.standing(Assessment, {"outcome": GateOutcome.REFERRED.value})
        return [(one, desk.store.records.get(one.about)) for one in found]

    def highest(self) -> Marking | None:
        """Return the highest marking of what was put in words."""
        found = [record.marking for record in self._marked if record.marking]
        return max(found, key=lambda marking: marking.classification.rank, default=None)

    def _owed(self, one: Owed) -> Row:
        clock = one.clock
        kind = code_words(clock.deadline.deadline_kind)
        if one.question:
            kind = self.tr("Question {number}").format(number=one.question)
        due = clock.due or clock.first_due
        when = moment_words(Moment(due.at, self._place.desk.setup.zone)) if due else ""
        record = one.record
        return Row(
            key=self._key(record),
            title=record.title if record else clock.deadline.rule,
            subtitle=in_one_line(kind, when),
            chips=(due_chip(clock, self._place.desk.now().at),),
            reference=record.ref if record else "",
        )

    def _request(self, request: Request) -> Row:
        chips = [status_chip(request)]
        if request.urgency.is_urgent:
            chips.append(urgency_chip(request))
        return Row(
            key=self._key(request),
            title=request.subject,
            subtitle=partner_words(request, self._hosts),
            chips=tuple(chips),
            reference=request.ref,
        )

    def _decided(self, pair: tuple[Assessment, Record | None]) -> Row:
        assessment, about = pair
        shown = about or assessment
        chip = ChipText(
            text=code_words(assessment.outcome), tone=OUTCOME_TONES[assessment.outcome], picture="scale"
        )
        title = shown.title
        return Row(
            key=self._key(shown), title=title, subtitle=assessment.basis, chips=(chip,), reference=shown.ref
        )

    def _commitment(self, commitment: Commitment) -> Row:
        today = self._place.desk.now().there().date()
        words = days_words(commitment.due, today) if commitment.due else code_words(commitment.status)
        owner = in_one_line(code_words(commitment.owner), commitment.named_owner)
        chip = ChipText(text=words, tone=Tone.DANGER, picture="clock")
        return Row(
            key=self._key(commitment),
            title=commitment.text,
            subtitle=owner,
            chips=(chip,),
            reference=commitment.ref,
        )

    def _handover(self, handover: Handover) -> Row:
        chip = ChipText(text=code_words(handover.status), tone=Tone.DANGER, picture="triangle-alert")
        return Row(
            key=self._key(handover),
            title=handover.subject,
            subtitle=handover.discrepancy,
            chips=(chip,),
            reference=handover.ref,
        )

    def _action(self, action: Action) -> Row:
        today = self._place.desk.now().there().date()
        words = days_words(action.due, today) if action.due else ""
        chip = ChipText(text=words, tone=Tone.WARN, picture="clock")
        return Row(
            key=self._key(action),
            title=action.what,
            subtitle=action.owner,
            chips=(chip,),
            reference=action.ref,
        )

    def _conflict(self, conflict: Conflict) -> Row:
        record = self._place.desk.store.records.get(conflict.record)
        kind = KINDS.get(conflict.kind)
        spec = field_specs(kind).get(conflict.field) if kind else None
        field = field_label(kind, conflict.field, spec.field.label) if kind and spec else conflict.field
        chip = ChipText(text=self.tr("Two desks wrote it"), tone=Tone.DANGER, picture="triangle-alert")
        title = record.title if record else kind_words(conflict.kind)
        ref = record.ref if record else ""
        return Row(key=self._key(record), title=title, subtitle=field, chips=(chip,), reference=ref)

    def _bundle(self, bundle: BundleRow) -> Row:
        made = moment_words(Moment.parse(bundle.made_at))
        chip = ChipText(text=self.tr("No receipt yet"), picture="package")
        title = self.tr("Bundle {number}").format(number=bundle.number)
        return Row(key=f"sync:{bundle.ref}", title=title, subtitle=made, chips=(chip,), reference=bundle.ref)

    def _key(self, record: Record | None) -> str:
        if record is not None and record.marking is not None:
            self._marked.append(record)
        where = whereabouts(self._place.desk, record)
        return f"{where[1]}:{where[2]}" if where else "today:"
