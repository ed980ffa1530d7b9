"""One commitment: as a card of the board, and in the detail pane."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QWidget,
)

from liaison_desk.desk.commands.records import remove_record
from liaison_desk.model.kinds import Commitment
from liaison_desk.model.kinds.workplan import CommitmentStatus, Rag
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.standing import sync_chip, warn_of_conflict
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, date_words, days_words, short_date
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lanes import CardText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, scrolled
from liaison_desk.ui.widgets.text import label, reading

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
        self.fill(head, (edit, remove, close))
        warn_of_conflict(self, commitment, place)
        self.add_tab("overview", self.tr("Overview"), partial(self._overview, commitment, today))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, commitment))

    def _overview(self, commitment: Commitment, today: date) -> QWidget:
        names = self.place.names
        due = (
            f"{date_words(commitment.due)} · {days_words(commitment.due, today)}"
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
            go.clicked.connect(partial(self.place.ways.go.emit, "meetings", evidence))
            parts.append(go)
        return scrolled(body(*parts))


def card(commitment: Commitment, colour: Rag, today: date) -> CardText:
    """Return a commitment as a card of the board."""
    aside = code_words(commitment.owner)
    if commitment.named_owner:
        aside = f"{aside} · {commitment.named_owner}"
    chips = [ChipText(text=code_words(colour), tone=TONES[colour], picture=PICTURES.get(colour, ""))]
    if commitment.due and commitment.status not in OVER:
        due = f"{short_date(commitment.due)} · {days_words(commitment.due, today)}"
        chips.append(ChipText(text=due, picture="calendar"))
    return CardText(
        key=commitment.id,
        text=commitment.text,
        aside=f"{aside} · {code_words(commitment.status)}",
        tone=TONES[colour],
        chips=tuple(chips),
        reference=commitment.ref,
    )
