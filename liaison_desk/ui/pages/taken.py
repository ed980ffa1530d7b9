"""What a person should know of a bundle that was taken in: what is missing, waits, was set aside, or is odd."""

from typing import Final

from PySide6.QtWidgets import QWidget

from liaison_desk.desk.exchange.notices import Notice
from liaison_desk.desk.exchange.receiving import Accepted
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.particulars import words
from liaison_desk.ui.present import code_words, pair_words
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label

GRAVE: Final = frozenset((Notice.WE_WENT_BACK, Notice.SENDER_WENT_BACK, Notice.NOT_ON_ROSTER))
LISTED: Final = 8
"""How many changes set aside are named one by one."""


def is_worth_telling(accepted: Accepted) -> bool:
    """Whether there is more to say of a bundle than that it was taken in."""
    return bool(accepted.warnings or accepted.quarantined or accepted.missing or accepted.waiting)


class TakenSheet(Sheet):
    """Says it, with what to do; it changes nothing."""

    def __init__(self, accepted: Accepted, became: str, parent: QWidget) -> None:
        """Say what `accepted` brought beside what `became` of it."""
        super().__init__("takenSheet", self.tr("What this bundle brought"), parent)
        name = self.tr("Bundle {number} from {name}").format(number=accepted.number, name=accepted.peer)
        self.body.addWidget(label(name, "caption"))
        self.body.addWidget(Note(Frame.NOTE, became))
        if accepted.then_applied:
            followed = ", ".join(map(str, accepted.then_applied))
            text = self.tr("These were held and follow now: {numbers}").format(numbers=followed)
            self.body.addWidget(Note(Frame.GOOD, text))
        self._say_missing(accepted)
        self._say_quarantined(accepted)
        self._say_notices(accepted)
        done = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        done.setDefault(True)
        self.foot.addWidget(done)

    def _say_missing(self, accepted: Accepted) -> None:
        if accepted.missing:
            numbers = ", ".join(map(str, accepted.missing))
            text = self.tr("Missing before this one: {numbers}").format(numbers=numbers)
            advice = self.tr("Ask {name} to send it again, or look for it in the bag.").format(
                name=accepted.peer
            )
            self.body.addWidget(Note(Frame.WARNING, text, advice))
        if accepted.waiting:
            text = self.tr("%Ln change(s) wait for others that have not come.", "", accepted.waiting)
            self.body.addWidget(Note(Frame.WARNING, text))

    def _say_quarantined(self, accepted: Accepted) -> None:
        if not accepted.quarantined:
            return
        text = self.tr("%Ln change(s) set aside, not applied", "", len(accepted.quarantined))
        lines = [_with_reason(line) for line in accepted.quarantined[:LISTED]]
        more = ["…"] if len(accepted.quarantined) > LISTED else []
        self.body.addWidget(Note(Frame.FAULT, text, "\n".join(lines + more)))

    def _say_notices(self, accepted: Accepted) -> None:
        notices = {notice.label: notice for notice in Notice}
        for warning in accepted.warnings:
            notice = notices.get(warning)
            if notice is not None:
                frame = Frame.FAULT if notice in GRAVE else Frame.WARNING
                self.body.addWidget(Note(frame, code_words(notice)))
        if accepted.roster_refused is not None:
            self.body.addWidget(Note(Frame.FAULT, *in_words(accepted.roster_refused)))


def _with_reason(line: str) -> str:
    whose, _, reason = line.partition(": ")
    return pair_words(whose, words(reason))
