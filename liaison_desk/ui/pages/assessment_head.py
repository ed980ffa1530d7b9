"""What stands above the questions of an assessment: what it is, who decided, what took its force; and its statement."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison_desk.desk.queries.disclosure import AssessmentView
from liaison_desk.desk.reliability import evaluated, statement, statement_of
from liaison_desk.readouts.wording import words_for
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    audience_words,
    code_words,
    date_words,
    in_one_line,
    language_code,
    moment_words,
    pair_words,
)
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label


class AssessmentHead(QWidget):
    """Tells how an assessment stands."""

    def __init__(self, view: AssessmentView, place: Place, *, decides: bool) -> None:
        """Show `view`; `decides` says that headquarters sits here and is asked."""
        super().__init__()
        self._view, self._place, self._decides = view, place, decides
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label("\n".join(self._lines()), "meta", wrap=True))
        for note in self._warnings():
            column.addWidget(note)

    def _lines(self) -> list[str]:
        said = self._view.assessment
        parts = (
            code_words(said.gate),
            audience_words(said.audience),
            self._place.names.term("purpose", said.purpose),
            pair_words(self.tr("Risk"), code_words(said.entity_risk)),
            code_words(said.outcome),
        )
        lines = [in_one_line(*parts)]
        if said.decided_at:
            by = in_one_line(said.decided_by, moment_words(said.decided_at))
            lines.append(pair_words(self.tr("Decided"), by))
        if said.expires:
            lines.append(pair_words(self.tr("Holds until"), date_words(said.expires)))
        if said.countersigned_by:
            lines.append(pair_words(self.tr("Countersigned"), said.countersigned_by))
        return lines

    def _warnings(self) -> list[QWidget]:
        """Say what took a decision its force: the content moved, or the time ran out (GT-7)."""
        advice = self.tr("Refer it again: a decision covers the exact content, and only for its time.")
        if self._decides:
            advice = self.tr("Ask the post to refer it again: a decision covers the exact content only.")
        notes: list[QWidget] = []
        if self._view.is_stale:
            notes.append(Note(Frame.WARNING, self.tr("What it covers was changed since."), advice))
            notes[-1].setObjectName("contentMoved")
        if self._view.has_run_out:
            notes.append(Note(Frame.WARNING, self.tr("Its time has run out."), advice))
            notes[-1].setObjectName("timeRanOut")
        return notes


def reliability_words(view: AssessmentView, place: Place) -> tuple[str, ...]:
    """Return the reliability statement in the language of the window: as it was decided, or as it would be now."""
    words = words_for(language_code())
    if view.assessment.reliability or view.assessment.evaluated:
        return statement_of(place.desk, view.assessment, words)
    return statement(place.desk, evaluated(view.about, view.items), words)
