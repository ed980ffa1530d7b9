"""The dialogs of a handover: a step, a signature, a check of seal and hash, a decision."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.handovers import (
    Seen,
    decide_discrepancy,
    move_handover,
    sign_handover,
    verify_item,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.handovers import CustodyRecord, next_steps
from liaison_desk.model.custody import Obstacle, Party
from liaison_desk.model.kinds import CustodyEvent, Handover, HandoverItem
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.words import N_
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, pair_words

SAID: Final = frozenset({Obstacle.NOT_DESCRIBED})
"""What the dialog of a step can put right."""


class HandoverMoves:
    """What the button of a step says, by the status it leads to; translated with this class's name as context."""

    SEALED = N_("Seal")
    OFFERED = N_("Offer")
    ACCEPTED = N_("Accept")
    TRANSIT = N_("Log transport")
    RECEIVED = N_("Log receipt")
    VERIFIED = N_("Confirm seal and hash")
    STORED = N_("Store")
    RETURNED = N_("Return")
    DISPOSED = N_("Dispose of")
    CLOSED = N_("Close")
    DISCREP = N_("Report a discrepancy")
    REFUSED = N_("Refuse")


def step_words(step: HandoverStatus) -> str:
    """Return what the button of a step says."""
    return QCoreApplication.translate("HandoverMoves", getattr(HandoverMoves, step.value))


class HandoverDialogs(QObject):
    """Opens the short dialogs of one handover."""

    def __init__(self, custody: CustodyRecord, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._custody, self._place, self._pane = custody, place, pane
        self._handover = custody.handover

    def move(self, step: HandoverStatus) -> None:
        """Ask who, where and what was noted, then take a step."""
        words = step_words(step)
        sheet = self._sheet("handoverStep", words)
        found = [one for one in next_steps(self._place.desk, self._handover)[step] if one not in SAID]
        if found:
            sheet.warn(self.tr("This cannot be done yet."), " ".join(map(code_words, found)))
        sheet.ask(CustodyEvent, "by", put=self._place.desk.setup.officer)
        sheet.ask(CustodyEvent, "place", put=self._handover.place)
        what = self.tr("What differs") if step is HandoverStatus.DISCREP else ""
        sheet.ask(CustodyEvent, "note", what)
        sheet.then(words, partial(_move, self._place.desk, self._handover, step))
        sheet.open()

    def sign(self, party: Party) -> None:
        """Ask when the party signed."""
        who = self._custody.giver if party is Party.GIVER else self._custody.taker
        sheet = self._sheet("signSheet", self.tr("Signature"))
        sheet.say(pair_words(code_words(party), who.name if who else self.tr("nobody is named")))
        sheet.say(self.tr("Once signed, items, seals and conditions no longer change."))
        sheet.ask(CustodyEvent, "at", self.tr("Signed at"), put=self._place.desk.now())
        sheet.then(self.tr("Sign"), partial(_sign, self._place.desk, self._handover, party))
        sheet.open()

    def verify(self, item: HandoverItem) -> None:
        """Ask for seal and hash as found; a difference opens a discrepancy."""
        sheet = self._sheet("verifySheet", self.tr("Check item {number}").format(number=item.number))
        sheet.say(item.what)
        for name in ("seal_seen", "digest_seen", "by", "second", "place", "note"):
            sheet.ask(CustodyEvent, name)
        sheet.editors["by"].put(self._place.desk.setup.officer)
        sheet.then(self.tr("Record the check"), partial(self._verify, item))
        sheet.open()

    def decide(self) -> None:
        """Ask for the supervisor's decision."""
        sheet = self._sheet("decideSheet", self.tr("Decide about the discrepancy"))
        sheet.say(self._handover.discrepancy)
        sheet.ask(Handover, "supervisor_decision")
        sheet.then(self.tr("Decide"), partial(_decide, self._place.desk, self._handover))
        sheet.open()

    def _verify(self, item: HandoverItem, said: Mapping[str, Any]) -> tuple[Obstacle, ...]:
        return verify_item(self._place.desk, self._handover, item, _seen(said))

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._pane.window(), self._handover.marking)


def _seen(said: Mapping[str, Any]) -> Seen:
    return Seen(
        seal=said.get("seal_seen", ""),
        digest=said.get("digest_seen", ""),
        by=said.get("by", ""),
        second=said.get("second", ""),
        place=said.get("place", ""),
        note=said.get("note", ""),
    )


def _move(desk: Desk, handover: Handover, step: HandoverStatus, said: Mapping[str, Any]) -> Handover:
    return move_handover(desk, handover, step, _seen(said))


def _sign(desk: Desk, handover: Handover, party: Party, said: Mapping[str, Any]) -> Handover:
    return sign_handover(desk, handover, party, said["at"])


def _decide(desk: Desk, handover: Handover, said: Mapping[str, Any]) -> Handover:
    return decide_discrepancy(desk, handover, said["supervisor_decision"])
