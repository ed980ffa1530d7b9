"""The gate of a record in its detail: assessments, assurances asked for, and originators' consents."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.commands.assessments import open_assessment, open_use
from liaison_desk.desk.queries.disclosure import assessment_view
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.kinds import Assessment, Assurance, Consent, Request, Subject
from liaison_desk.model.kinds.disclosure import AssuranceStatus, GateOutcome
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.acknowledging import AcknowledgementLines
from liaison_desk.ui.pages.assessing import AssessmentSheet
from liaison_desk.ui.pages.working import WorkPane, at_start
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import audience_words, code_words, date_words, in_one_line, pair_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import body
from liaison_desk.ui.widgets.text import label

THREAT_TO_LIFE: Final = "THREAT_LIFE"
"""The ground of urgency on which fewer questions are asked (domain.md §4.6, GT-5)."""

RECEIVED: Final = frozenset(
    {RequestStatus.WORK, RequestStatus.PART, RequestStatus.ANSW, RequestStatus.ASSESSED}
)
"""The statuses of a request in which the other side may have given something."""
OUTCOME_TONES: Final = {
    GateOutcome.OPEN: Tone.WARN,
    GateOutcome.REFERRED: Tone.INFO,
    GateOutcome.CLEARED: Tone.OK,
    GateOutcome.CLEARED_COND: Tone.OK,
    GateOutcome.HQ_ALLOW: Tone.OK,
    GateOutcome.HQ_DENY: Tone.DANGER,
    GateOutcome.EXPIRED: Tone.DANGER,
}
ASSURANCE_TONES: Final = {
    AssuranceStatus.OFFERED: Tone.WARN,
    AssuranceStatus.GIVEN: Tone.OK,
    AssuranceStatus.REFUSED: Tone.DANGER,
    AssuranceStatus.LAPSED: Tone.DANGER,
}


class GateParts(QObject):
    """Makes the Gate tab of one record."""

    def __init__(self, record: Record, pane: WorkPane, place: Place) -> None:
        """Make it for `pane`."""
        super().__init__(pane)
        self._record, self._pane, self._place = record, pane, place

    def tab(self) -> tuple[QWidget, int]:
        """Return the body of the tab, and how many things are in it."""
        records = self._place.desk.store.records
        about = self._record.id
        assessments = self._assessments()
        assurances = [
            one
            for assessed in assessments
            for one in records.standing(Assurance, {"assessment": assessed.id})
        ]
        consents = records.standing(Consent, {"covers": about})
        parts: list[QWidget] = [label(self.tr("Assessments"), "section")]
        parts += [self._assessment(number, one) for number, one in enumerate(assessments, 1)]
        if isinstance(self._record, Request):
            assess = button("assess", self.tr("Open an assessment"), picture="scale", kind=Kind.GHOST)
            assess.clicked.connect(self._open_one)
            parts.append(at_start(assess, *self._use(self._record)))
        if assurances:
            parts.append(label(self.tr("Assurances"), "section"))
        parts += [self._assurance(number, one) for number, one in enumerate(assurances, 1)]
        if consents:
            parts.append(label(self.tr("Consents of originators"), "section"))
        parts += [self._consent(number, one) for number, one in enumerate(consents, 1)]
        parts.append(self._pane.writes("giveConsent", self.tr("Record a consent"), "consent"))
        acknowledged = AcknowledgementLines(self._record, self._place, self._pane)
        cards, ways = acknowledged.cards(), acknowledged.buttons()
        if cards or ways:
            parts.append(label(self.tr("Acknowledged by hand"), "section"))
        parts += cards
        if ways:
            parts.append(at_start(*ways))
        return body(*parts, gap=Space.S), len(assessments) + len(assurances) + len(consents) + len(cards)

    def _use(self, request: Request) -> list[QPushButton]:
        """Return the way to an assessment of the use of what came in, where something may have (GT-1)."""
        if request.status not in RECEIVED:
            return []
        use = button("assessUse", self.tr("Assess its use"), picture="scale", kind=Kind.GHOST)
        use.clicked.connect(partial(self._open_use, request))
        return [use]

    def _open_use(self, request: Request) -> None:
        desk, window = self._place.desk, self._pane.window()
        done = self._place.acting.ask(open_use, desk, request)
        if done is not None:
            AssessmentSheet(done[0], self._place, window).open()

    def _assessments(self) -> list[Assessment]:
        """Return those of this record, and those that name it among their subjects."""
        records = self._place.desk.store.records
        if not isinstance(self._record, Subject):
            return records.standing(Assessment, {"about": self._record.id})
        return [one for one in records.standing(Assessment) if self._record.id in one.subjects]

    def _assessment(self, number: int, assessment: Assessment) -> LineCard:
        show = button(f"showAssessment_{number}", self.tr("Open"), picture="scale")
        show.clicked.connect(partial(self._show, assessment))
        write = button(f"writeAssessment_{number}", self.tr("Make a document"), picture="file-text")
        write.clicked.connect(partial(self._place.ways.go.emit, "readouts", f"new:{assessment.id}"))
        view = assessment_view(self._place.desk, assessment)
        tone = OUTCOME_TONES.get(assessment.outcome, Tone.NEUTRAL)
        chips = [ChipText(text=code_words(assessment.outcome), tone=tone)]
        if view.is_stale:
            words = self.tr("Changed since")
            chips.append(ChipText(text=words, tone=Tone.DANGER, picture="triangle-alert"))
        if view.has_run_out:
            chips.append(ChipText(text=self.tr("Run out"), tone=Tone.DANGER, picture="clock"))
        expires = date_words(assessment.expires) if assessment.expires else ""
        audience = audience_words(assessment.audience)
        return LineCard(
            f"assessment_{number}",
            in_one_line(code_words(assessment.gate), audience),
            lines=(assessment.basis, pair_words(self.tr("Runs out"), expires) if expires else ""),
            chips=chips,
            buttons=(show, write),
        )

    def _assurance(self, number: int, assurance: Assurance) -> LineCard:
        edit = button(f"editAssurance_{number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self._pane.write_asked.emit, "assurance", assurance))
        chip = ChipText(text=code_words(assurance.status), tone=ASSURANCE_TONES[assurance.status])
        agency = self._place.names.name(assurance.agency)
        expires = date_words(assurance.expires) if assurance.expires else ""
        line = in_one_line(agency, expires)
        return LineCard(f"assurance_{number}", assurance.text, lines=(line,), chips=(chip,), buttons=(edit,))

    def _consent(self, number: int, consent: Consent) -> LineCard:
        title = f"{consent.originator} → {audience_words(consent.audience)}"
        expired = consent.expires is not None and consent.expires < self._place.desk.now().there().date()
        chip = ChipText(text=self.tr("In force"), tone=Tone.OK, picture="check")
        if expired:
            chip = ChipText(text=self.tr("Run out"), tone=Tone.DANGER, picture="clock")
        until = pair_words(self.tr("Runs out"), date_words(consent.expires)) if consent.expires else ""
        return LineCard(f"consent_{number}", title, lines=(consent.scope, until), chips=(chip,))

    def _show(self, assessment: Assessment) -> None:
        AssessmentSheet(assessment, self._place, self._pane.window()).open()

    def _open_one(self) -> None:
        desk, window = self._place.desk, self._pane.window()
        view = request_view(desk, self._record.id)
        audience, items = audience_of(view), frozenset(item.id for item in view.items)
        life = view.request.urgency_ground == THREAT_TO_LIFE
        done = self._place.acting.ask(
            open_assessment, desk, self._record, audience, items=items, life_threat=life
        )
        if done is not None:
            AssessmentSheet(done[0], self._place, window).open()
