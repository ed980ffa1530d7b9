"""One measure of the statistics in the detail: its figures, each with the records behind it."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.queries.statistics import Check
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Tally
from liaison_desk.model.kinds.request import Urgency
from liaison_desk.model.record import Record
from liaison_desk.model.statistics import Figure
from liaison_desk.model.words import N_
from liaison_desk.readouts.documents.figures import CODES_OF, amount_words, counted_words, group_words
from liaison_desk.readouts.wording import words_for
from liaison_desk.ui.finding import whereabouts
from liaison_desk.ui.forms.editors import number_box
from liaison_desk.ui.pages.page import marking_of
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.present import code_words, in_one_line, kind_words, language_code, pair_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.daylist import DayList
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, shown
from liaison_desk.ui.widgets.rows import Row
from liaison_desk.ui.widgets.text import buddy, label

COST: Final = "ST-13"
BY_URGENCY: Final = "by urgency"
ARTICLE: Final = "Art. "
DIRECTIVE: Final = "(EU) 2023/977"
SHOWN: Final = 300
"""How many records of a figure are listed; how many there are is said above them."""


def measure_words(measure: str) -> str:
    """Return what a measure is called in the language of the window."""
    return words_for(language_code())[f"measure.{measure}"]


def thing_words(what: str) -> str:
    """Return what is counted in the language of the window."""
    said = counted_words("figure", what, words_for(language_code()))
    return f"{said[:1].upper()}{said[1:]}"


class FigureNames:
    """What figures and their groups are called in the language of the window."""

    def __init__(self, names: RecordNames) -> None:
        """Look codes of the lists up in `names`."""
        self._names = names

    def figure(self, figure: Figure) -> str:
        """Return what a figure counts, and of which group."""
        return (
            in_one_line(thing_words(figure.what), self.group(figure))
            if figure.group
            else thing_words(figure.what)
        )

    def group(self, figure: Figure) -> str:
        """Return the name of a group; what no list knows stays as it is."""
        if figure.what == BY_URGENCY and figure.group in set(Urgency):
            return code_words(Urgency(figure.group))
        vocabulary = CODES_OF.get(figure.what, "")
        code, mark, rest = figure.group.partition(": ")
        said = self._names.term(vocabulary, code) if vocabulary else ""
        return (
            f"{said}{mark}{rest}"
            if said and said != code
            else group_words(figure.group, words_for(language_code()))
        )


def value_words(figure: Figure) -> str:
    """Return the figure itself in the language of the window."""
    return amount_words(figure.value, words_for(language_code()))


class MeasurePane(DetailPane):
    """The figures of one measure."""

    cost_given = Signal(int)
    marked = Signal(object)

    def __init__(
        self, measure: str, figures: Sequence[Figure], period: str, place: Place, cost: int | None = None
    ) -> None:
        """Show the `figures` of `measure` over a `period` that is said in words."""
        super().__init__()
        self._measure, self._figures, self._place, self._cost = measure, tuple(figures), place, cost
        self._chosen: Figure | None = None
        self.names = FigureNames(place.names)
        chips = (ChipText(text=period, picture="calendar"),)
        head = Head(reference=measure, title=measure_words(measure), marked=False, chips=chips)
        self.fill(head, ())
        self.add_tab("figures", self.tr("Figures"), partial(shown, self._all), len(self._figures))
        self.add_tab("records", self.tr("Records"), partial(shown, self._records))

    def _all(self) -> QWidget:
        parts: list[QWidget] = self._asks_cost() if self._measure == COST else []
        if not self._figures:
            parts.append(EmptyState("chart-column", self.tr("Nothing to count in this period.")))
        numbered = enumerate(self._figures, 1)
        for what, same in groupby(numbered, lambda pair: pair[1].what if pair[1].group else ""):
            if what:
                parts.append(label(thing_words(what), "section", wrap=True))
            line = Flow(Space.S)
            for number, figure in same:
                line.add(self._figure(number, figure))
            parts.append(line)
        return body(*parts)

    def _asks_cost(self) -> list[QWidget]:
        words = self.tr("What the post cost in the period, in whole units")
        spin = number_box()
        spin.setObjectName("postCost")
        spin.setGroupSeparatorShown(True)
        spin.setAccessibleName(words)
        spin.setValue(self._cost or 0)
        spin.editingFinished.connect(self._costs)
        self._spin = spin
        return [buddy(words, spin), spin]

    def _costs(self) -> None:
        if self._spin.value() != (self._cost or 0):
            self.cost_given.emit(self._spin.value())

    def _figure(self, number: int, figure: Figure) -> QPushButton:
        """Return a figure as a button that leads to its records; one without records leads nowhere."""
        name = self.names.group(figure) if figure.group else thing_words(figure.what)
        made = button(f"seeFigure_{number}", in_one_line(name, value_words(figure), between="   "))
        made.setAccessibleName(pair_words(self.names.figure(figure), value_words(figure)))
        made.setEnabled(bool(figure.records))
        made.clicked.connect(partial(self.see, figure))
        return made

    def see(self, figure: Figure) -> None:
        """Show the records behind a figure."""
        self._chosen = figure
        at = self.tabs.count() - 1
        self._makes[at] = partial(shown, self._records)
        self.build(at)
        self.turn_to("records")

    def _records(self) -> QWidget:
        figure = self._chosen
        if figure is None:
            return EmptyState("list-checks", self.tr("Choose a figure to see the records behind it."))
        desk = self._place.desk
        found = [record for known in figure.records[:SHOWN] if (record := desk.store.records.get(known))]
        listed = DayList("figureRecords", self.names.figure(figure))
        listed.show_rows([self._row(record) for record in found])
        listed.opened.connect(self._open)
        said = self.tr("%Ln record(s) behind this figure", "", len(figure.records))
        self.marked.emit(marking_of(found))
        title = label(in_one_line(self.names.figure(figure), value_words(figure)), "section", wrap=True)
        return body(title, label(said, "meta"), listed, gap=Space.S)

    def _row(self, record: Record) -> Row:
        if isinstance(record, Tally):
            words = self.tr("Erased since; this row was kept of it")
            return Row(key="", title=words, subtitle=kind_words(record.of_kind))
        marking = record.marking.classification.value if record.marking else ""
        chips = (ChipText(text=marking, picture="shield"),) if marking else ()
        return Row(
            key=record.id,
            title=record.title or kind_words(record.kind),
            subtitle=kind_words(record.kind),
            chips=chips,
            reference=record.ref,
        )

    def _open(self, key: str) -> None:
        record = self._place.desk.store.records.get(RecordId(key)) if key else None
        where = whereabouts(self._place.desk, record)
        if where is not None:
            self._place.ways.go.emit(where[1], where[2])


class Wanted:
    """What the Directive wants counted, translated with this class's name as context."""

    TEXTS = (
        N_("Requests received and sent, by partner and urgency"),
        N_("Answered within the time limits"),
        N_("Refused, with grounds"),
        N_("Deviations for a judicial authorisation"),
        N_("Requests in and out recorded"),
        N_("What was provided, and what came of it"),
        N_("Records checked against each other"),
        N_("Follow-up against limits"),
        N_("Personal data reviewed, erased or held"),
    )


class ChecklistPane(DetailPane):
    """The checklist of Directive (EU) 2023/977, Art. 16 and 18."""

    asked = Signal(str)

    def __init__(self, checks: Sequence[Check]) -> None:
        """Show `checks`."""
        super().__init__()
        self._checks = tuple(checks)
        head = Head(reference=DIRECTIVE, title=self.tr("What the Directive wants recorded"), marked=False)
        self.fill(head, ())
        self.add_tab("checks", self.tr("Checklist"), partial(shown, self._all), len(self._checks))

    def _all(self) -> QWidget:
        parts: list[QWidget] = []
        for number, check in enumerate(self._checks, 1):
            words = measure_words(check.measure)
            see = button(f"seeMeasure_{number}", check.measure, picture="arrow-right", kind=Kind.GHOST)
            see.setAccessibleName(f"{check.measure} {words}")
            see.clicked.connect(partial(self.asked.emit, check.measure))
            chip = ChipText(text=self.tr("Counted"), tone=Tone.OK, picture="check")
            if not check.figures:
                chip = ChipText(text=self.tr("Nothing to count"), picture="clock")
            article = self.tr("Art. {number}").format(number=check.article.removeprefix(ARTICLE))
            wants = QCoreApplication.translate(Wanted.__name__, check.wants)
            parts.append(LineCard(f"check_{number}", wants, lines=(article,), chips=(chip,), buttons=(see,)))
        note = Note(Frame.NOTE, self.tr("Each line leads to the figures that answer it."))
        return body(note, *parts, gap=Space.S)
