"""The assessment dialog: G1 to G11 with what is missing counted as yes, the outcome, conditions, referral."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QGridLayout, QVBoxLayout, QWidget

from liaison_desk.desk.commands.assessments import answer_assessment
from liaison_desk.desk.commands.disclosure import (
    clear_assessment,
    countersign_assessment,
    decide_assessment,
    refer_assessment,
)
from liaison_desk.desk.queries.disclosure import assessment_view
from liaison_desk.model.gate import QUESTIONS, may_clear_alone, questions
from liaison_desk.model.kinds import Assessment
from liaison_desk.model.kinds.disclosure import GateOutcome
from liaison_desk.model.record import field_specs
from liaison_desk.model.roles import POWERS, Power
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.forms.editors import Editor, editor_for
from liaison_desk.ui.pages.assessment_head import AssessmentHead, reliability_words
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import field_label, no_words, yes_words
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import buddy, label

CLEARED: Final = frozenset({GateOutcome.CLEARED, GateOutcome.CLEARED_COND})
RISK: Final = "RISK"
HEIGHT: Final = 420


class AssessmentSheet(Sheet):
    """Assesses one disclosure."""

    def __init__(self, assessment: Assessment, place: Place, parent: QWidget) -> None:
        """Show `assessment`; what may be done depends on its outcome and on who sits here."""
        marking = assessment.marking.classification.value if assessment.marking else ""
        super().__init__("assessmentSheet", self.tr("Assessment"), parent, marking)
        self._assessment, self._place = assessment, place
        self.answers: dict[str, QComboBox] = {}
        self.editors: dict[str, Editor] = {}
        self._is_open = assessment.outcome is GateOutcome.OPEN
        self._view = assessment_view(place.desk, assessment)
        self._against = label("", "body", wrap=True)
        self._against.setObjectName("againstClearing")
        self.setMinimumWidth(Size.PALETTE + Space.XXL)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, Space.XS, 0)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(AssessmentHead(self._view, place, decides=self._decides))
        self._lay_out()
        area = scrolled(inside, "pageScroll")
        area.setMinimumHeight(HEIGHT)
        self.body.addWidget(area)
        self.body.addWidget(self._against)
        self._offer()
        self._look()

    def _lay_out(self) -> None:
        self._column.addWidget(label(self.tr("A question without an answer counts as yes."), "caption"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(Space.S)
        for row, code in enumerate(questions(life_threat=self._assessment.life_threat)):
            words = f"{_towards_start()}{code}  {self._place.names.term('gate_question', code)}"
            box = self._box(code, words)
            named = buddy(words, box)
            named.setWordWrap(True)
            grid.addWidget(named, row, 0)
            grid.addWidget(box, row, 1)
        self._column.addLayout(grid)
        for name in ("basis", "mitigations", "conditions"):
            self._edit(name)
        if self._decides:
            self._edit("expires")
        said = reliability_words(self._view, self._place)
        if said:
            self._column.addWidget(label(self.tr("Reliability"), "strong"))
            told = label("\n".join(said), "body", wrap=True)
            told.setObjectName("reliability")
            self._column.addWidget(told)
        self._column.addStretch()

    def _box(self, code: str, words: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"answer_{code}")
        box.setAccessibleName(words)
        for text, value in ((self.tr("Not answered"), ""), (yes_words(), "yes"), (no_words(), "no")):
            box.addItem(text, value)
        stands = "yes" if code in self._assessment.yes else "no" if code in self._assessment.no else ""
        box.setCurrentIndex(box.findData(stands))
        box.setEnabled(self._is_open)
        box.currentIndexChanged.connect(self._look)
        self.answers[code] = box
        return box

    def _edit(self, name: str) -> None:
        spec = field_specs(Assessment)[name]
        editor = editor_for(spec, "", self._place.names, self._place.desk.setup.zone)
        text = field_label(Assessment, name, spec.field.label)
        editor.widget.setObjectName(f"field_{name}")
        editor.widget.setAccessibleName(text)
        if not (self._decides and name in {"basis", "conditions", "expires"}):
            editor.put(getattr(self._assessment, name))
            editor.widget.setEnabled(self._is_open)
        self.editors[name] = editor
        self._column.addWidget(buddy(text, editor.widget))
        self._column.addWidget(editor.widget)

    @property
    def _decides(self) -> bool:
        """Whether headquarters sits here and it waits for its decision."""
        return self._assessment.outcome is GateOutcome.REFERRED and self._may(Power.DECIDE_GATE)

    @property
    def _can_refer_again(self) -> bool:
        """Whether a decision has lost its force and this desk may ask for another (GT-7)."""
        lost = (
            self._view.is_stale or self._view.has_run_out or self._assessment.outcome is GateOutcome.EXPIRED
        )
        return lost and not self._is_open and self._may(Power.REFER)

    def _may(self, power: Power) -> bool:
        return power in POWERS[self._place.desk.setup.role]

    def _offer(self) -> None:
        outcome = self._assessment.outcome
        self.foot.addWidget(button("cancelButton", self.tr("Close"), pressed=self.reject))
        if self._is_open:
            self._add("saveAnswers", self.tr("Save answers"), self._answered)
            self._add("referAssessment", self.tr("Refer to headquarters"), self._refer)
            self._add("clearAssessment", self.tr("Clear"), self._clear, Kind.PRIMARY)
        elif self._can_refer_again:
            self._add("referAgain", self.tr("Refer again"), self._refer_again, Kind.PRIMARY)
        elif self._decides:
            self._add("denyAssessment", self.tr("Deny"), partial(self._decide, allow=False), Kind.DANGER)
            self._add("allowAssessment", self.tr("Allow"), partial(self._decide, allow=True), Kind.PRIMARY)
        elif outcome in CLEARED and self._may(Power.COUNTERSIGN) and not self._assessment.countersigned_by:
            self._add("countersign", self.tr("Countersign"), self._countersign, Kind.PRIMARY)

    def _add(self, name: str, words: str, act: Callable[[], Assessment], kind: Kind = Kind.PLAIN) -> None:
        made = button(name, words, kind=kind)
        made.clicked.connect(partial(self._do, act))
        self.foot.addWidget(made)

    def _do(self, act: Callable[[], Assessment]) -> None:
        if self._place.acting.ask(act) is not None:
            self.accept()

    def _said(self) -> tuple[frozenset[str], frozenset[str]]:
        by_answer: dict[str, set[str]] = {"yes": set(), "no": set()}
        for code, box in self.answers.items():
            if box.currentData():
                by_answer[box.currentData()].add(code)
        return frozenset(by_answer["yes"]), frozenset(by_answer["no"])

    def _look(self) -> None:
        """Say what keeps the post from clearing alone, as the answers stand now."""
        yes, no = self._said()
        against = may_clear_alone(replace(self._assessment, yes=yes, no=no))
        words = ", ".join(
            self.tr("risk rating") if code == RISK else code for code in sorted(against, key=_order)
        )
        said = self.tr("The post cannot clear this alone: {codes}.").format(codes=words)
        self._against.setText(said if against and self._is_open else "")
        self._against.setVisible(bool(against) and self._is_open)

    def _answered(self) -> Assessment:
        yes, no = self._said()
        return answer_assessment(
            self._place.desk,
            self._assessment,
            yes=yes,
            no=no,
            basis=self.editors["basis"].get(),
            conditions=self.editors["conditions"].get(),
            mitigations=self.editors["mitigations"].get(),
        )

    def _clear(self) -> Assessment:
        with self._place.desk.together():
            return clear_assessment(self._place.desk, self._answered())

    def _refer(self) -> Assessment:
        with self._place.desk.together():
            return refer_assessment(self._place.desk, self._answered())

    def _refer_again(self) -> Assessment:
        return refer_assessment(self._place.desk, self._assessment)

    def _decide(self, *, allow: bool) -> Assessment:
        return decide_assessment(
            self._place.desk,
            self._assessment,
            allow=allow,
            basis=self.editors["basis"].get(),
            conditions=self.editors["conditions"].get(),
            expires=self.editors["expires"].get(),
        )

    def _countersign(self) -> Assessment:
        return countersign_assessment(self._place.desk, self._assessment)


def _towards_start() -> str:
    """Return what makes a line begin where reading begins, though a Latin letter stands first in it."""
    right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return "\u200f" if right else ""


def _order(code: str) -> int:
    """Put G2 before G10, and the rating last."""
    return int(code[1:]) if code[1:].isdigit() else len(QUESTIONS) + 1
