"""The Statistics page: what headquarters wants counted over a period, and the records behind every figure."""

from functools import partial
from itertools import groupby
from typing import Final

from liaison_desk.desk.queries.statistics import checklist, statistics
from liaison_desk.model.kinds import Request
from liaison_desk.model.statistics import Figure
from liaison_desk.readouts.documents.figures import MEASURES
from liaison_desk.ui.pages.measures import (
    DIRECTIVE,
    ChecklistPane,
    FigureNames,
    MeasurePane,
    measure_words,
    value_words,
)
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.periods import PeriodChooser
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import date_words, pair_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import ListPane
from liaison_desk.ui.widgets.rows import Row

CHECKLIST: Final = "checklist"
AT_ONCE: Final = 300
"""With more requests on the desk the figures are counted in a job."""


class StatisticsPage(TwoPanes):
    """What the work comes to."""

    key = "statistics"
    picture = "chart-column"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._figures: dict[str, list[Figure]] = {}
        self._cost: int | None = None
        pane = ListPane("statisticsList", self.tr("Statistics"), None)
        pane.filters.hide()
        self.chooser = PeriodChooser(place.desk.now().there().date())
        pane.put_above(self.chooser)
        self.two_panes(pane)
        self.chooser.changed.connect(self.read_now)
        pane.rows.picked.connect(self._show)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Statistics")

    def read(self) -> None:
        """Count the figures of the period."""
        work = partial(statistics, self.place.desk, self.chooser.period(), post_cost=self._cost)
        if self.place.desk.store.records.count(Request) <= AT_ONCE:
            self._counted(work())
            return
        self.place.ways.busy.emit(self.tr("Counting…"))
        self.place.jobs.run(work, self._home, self._failed)

    def _home(self, figures: list[Figure]) -> None:
        self.place.ways.busy.emit("")
        self._counted(figures)

    def _failed(self, fault: Exception) -> None:
        self.place.ways.busy.emit("")
        self.place.acting.fault(fault)

    def _counted(self, figures: list[Figure]) -> None:
        found = {measure: list(group) for measure, group in groupby(figures, lambda figure: figure.measure)}
        self._figures = {measure: found.get(measure, []) for measure in MEASURES}
        rows = [*map(self._row, MEASURES), self._checklist_row()]
        self.list.show_rows(rows, (len(rows), len(rows)), self.list.rows.key())
        self._show(self.list.rows.key())

    def _row(self, measure: str) -> Row:
        figures = self._figures[measure]
        words = self.tr("%Ln figure(s)", "", len(figures)) if figures else self.tr("Nothing to count")
        tone = Tone.ACCENT if figures else Tone.NEUTRAL
        first = self._first(figures[0]) if figures else ""
        return Row(
            key=measure,
            title=measure_words(measure),
            subtitle=first,
            chips=(ChipText(text=words, tone=tone),),
            reference=measure,
        )

    def _first(self, figure: Figure) -> str:
        return pair_words(FigureNames(self.place.names).figure(figure), value_words(figure))

    def _checklist_row(self) -> Row:
        return Row(
            key=CHECKLIST,
            title=self.tr("Checklist of the Directive"),
            subtitle=self.tr("What is to be recorded, and where it is counted"),
            reference=DIRECTIVE,
        )

    def open_record(self, record: str) -> None:
        """Show one measure."""
        self.list.rows.choose(record)

    def _show(self, key: str) -> None:
        self.mark(None)
        if key == CHECKLIST:
            checks = checklist([figure for group in self._figures.values() for figure in group])
            pane = ChecklistPane(checks)
            pane.asked.connect(self.open_record)
            self.show_pane(pane)
        elif key in self._figures:
            words = period_words(self.chooser)
            measure = MeasurePane(key, self._figures[key], words, self.place, self._cost)
            measure.cost_given.connect(self._costs)
            measure.marked.connect(self.mark)
            self.show_pane(measure)
        else:
            self.show_pane(EmptyState(self.picture, self.tr("Choose a measure.")))

    def _costs(self, cost: int) -> None:
        self._cost = cost or None
        self.read_now()


def period_words(chooser: PeriodChooser) -> str:
    """Return the days that are chosen in words."""
    period = chooser.period()
    days = (period.since, period.until)
    told = " – ".join(date_words(day) if day else "…" for day in days)
    return told if any(days) else chooser.box.itemText(0)
