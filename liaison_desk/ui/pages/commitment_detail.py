"""One commitment: as a card of the board, and in the detail pane."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.commands.records import remove_record
from liaison_desk.model.commitments import STEPS
from liaison_desk.model.kinds import Commitment, Slip
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.ui.finding import whereabouts
from liaison_desk.ui.pages.commitment_steps import CommitmentDialogs, step_words
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.standing import sync_chip, warn_of_conflict
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    NOTHING,
    code_words,
    date_words,
    days_words,
    in_one_line,
    moment_words,
    short_date,
)
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lanes import CardText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Happening, Timeline

TONES: Final = {
    Rag.GREEN: Tone.OK,
    Rag.AMBER: Tone.WARN,
    Rag.RED: Tone.DANGER,
    Rag.GREY: Tone.NEUTRAL,
    Rag.BLUE: Tone.INFO,
}
PICTURES: Final = {
    Rag.GREEN: "check",
    Rag.AMBER: "triangle-alert",
    Rag.RED: "clock",
    Rag.BLUE: "circle-check",
}
OVER: Final = frozenset((CommitmentStatus.VERIFIED, CommitmentStatus.DROPPED, CommitmentStatus.SUPERSEDED))


class CommitmentPane(DetailPane):
    """The detail of one commitment."""

    edit_asked = Signal()
    left = Signal()

    def __init__(self, commitment: Commitment, place: Place) -> None:
        """Show `commitment`."""
        super().__init__()
        self.place = place
        today = place.desk.now().there().date()
        colour = commitment.colour(today)
        edit = button("editRecord", self.tr("Edit"), picture="pencil", kind=Kind.PRIMARY, shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        remove = button("removeRecord", self.tr("Remove"), picture="trash-2")
        remove.clicked.connect(partial(place.acting.act, remove_record, place.desk, commitment))
        close = button("closeDetail", self.tr("Close"), picture="x", kind=Kind.ICON, pressed=self.left.emit)
        marking = commitment.marking.classification.value if commitment.marking else ""
        chips = (
            ChipText(text=code_words(colour), tone=TONES[colour], picture=PICTURES.get(colour, "")),
            ChipText(text=code_words(commitment.status)),
            sync_chip(commitment, place),
        )
        head = Head(reference=commitment.ref, title=commitment.text, marking=marking, chips=chips)
        self.dialogs = CommitmentDialogs(commitment, place, self)
        self.fill(head, (*self._steps(commitment), edit, remove, close))
        warn_of_conflict(self, commitment, place)
        self.add_tab("overview", self.tr("Overview"), partial(self._overview, commitment, today))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, commitment))

    def _steps(self, commitment: Commitment) -> list[QPushButton]:
        """Return the button with every step that its state allows."""
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        for step in STEPS[commitment.status]:
            menu.addAction(step_words(step), partial(self.dialogs.move, step))
        if commitment.due and commitment.status not in OVER:
            menu.addAction(self.tr("Move the date"), self.dialogs.slip)
        if menu.isEmpty():
            return []
        more = button("stepOn", self.tr("Move on"), picture="arrow-right")
        more.setMenu(menu)
        return [more]

    def _overview(self, commitment: Commitment, today: date) -> QWidget:
        names = self.place.names
        due = (
            in_one_line(date_words(commitment.due), days_words(commitment.due, today))
            if commitment.due
            else NOTHING
        )
        facts = FactsCard(
            (
                (self.tr("Workstream"), names.name(commitment.workstream)),
                (self.tr("Owner"), code_words(commitment.owner)),
                (self.tr("Due"), due),
                (self.tr("Named owner"), commitment.named_owner or NOTHING),
                (self.tr("Done"), self.tr("{percent} %").format(percent=commitment.percent)),
                (self.tr("Slipped"), self.tr("%Ln time(s)", "", commitment.slips)),
            ),
            across=2,
        )
        parts: list[QWidget] = [facts]
        if commitment.acceptance_test:
            parts += [
                label(self.tr("How we know it is done"), "section"),
                reading(commitment.acceptance_test),
            ]
        for evidence in sorted(commitment.evidence):
            text = names.name(evidence) or evidence
            go = button(f"evidence_{evidence}", text, picture="users", kind=Kind.GHOST)
            where = whereabouts(self.place.desk, self.place.desk.store.records.get(evidence))
            if where is not None:
                go.clicked.connect(partial(self.place.ways.go.emit, where[1], where[2]))
            parts.append(go)
        slips = self.place.desk.store.records.standing(Slip, {"commitment": commitment.id})
        if slips:
            parts += [label(self.tr("Slips"), "section"), Timeline([_slipped(slip) for slip in slips])]
        return scrolled(body(*parts))


def _slipped(slip: Slip) -> Happening:
    """Return a slip: from which day to which, why, and who agreed."""
    days = " → ".join(date_words(day) if day else NOTHING for day in (slip.from_due, slip.to_due))
    lines = tuple(part for part in (slip.reason, slip.agreed_by) if part)
    return Happening(picture="clock", title=days, when=moment_words(slip.at) if slip.at else "", lines=lines)


def card(commitment: Commitment, colour: Rag, today: date) -> CardText:
    """Return a commitment as a card of the board."""
    aside = code_words(commitment.owner)
    if commitment.named_owner:
        aside = in_one_line(aside, commitment.named_owner)
    chips = [ChipText(text=code_words(colour), tone=TONES[colour], picture=PICTURES.get(colour, ""))]
    if commitment.due and commitment.status not in OVER:
        due = in_one_line(short_date(commitment.due), days_words(commitment.due, today))
        chips.append(ChipText(text=due, picture="calendar"))
    return CardText(
        key=commitment.id,
        text=commitment.text,
        aside=in_one_line(aside, code_words(commitment.status)),
        tone=TONES[colour],
        chips=tuple(chips),
        reference=commitment.ref,
    )
