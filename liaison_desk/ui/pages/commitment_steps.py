"""The dialogs of a commitment: a step with its reason or evidence, and a new date with who agreed."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.workplan import move_commitment, slip_commitment
from liaison_desk.desk.desk import Desk
from liaison_desk.model.commitments import confirms
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Commitment, Exchange, Point, Slip
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.words import N_
from liaison_desk.ui.forms.editors import Editor, matching
from liaison_desk.ui.forms.fields import PickField
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place

S = CommitmentStatus
REASONED: Final = frozenset({S.BLOCKED, S.DROPPED})


class CommitmentMoves:
    """What the button of a step says, by the status it leads to; translated with this class's name as context."""

    AGREED = N_("Agree")
    WORK = N_("Start work")
    BLOCKED = N_("Mark as blocked")
    DELIVERED = N_("Mark as delivered")
    VERIFIED = N_("Confirmed by the other side")
    DROPPED = N_("Drop")
    SUPERSEDED = N_("Replace by another")


def step_words(step: CommitmentStatus) -> str:
    """Return what the button of a step says."""
    return QCoreApplication.translate("CommitmentMoves", getattr(CommitmentMoves, step.value))


class CommitmentDialogs(QObject):
    """Opens the short dialogs of one commitment."""

    def __init__(self, commitment: Commitment, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._commitment, self._place, self._pane = commitment, place, pane

    def move(self, step: CommitmentStatus) -> None:
        """Take a step: at once, or after its reason, evidence or successor is given."""
        if step not in REASONED | {S.VERIFIED, S.SUPERSEDED}:
            self._place.acting.act(_move, self._place.desk, self._commitment, step, {})
            return
        sheet = self._sheet("commitmentStep", step_words(step))
        if step in REASONED:
            sheet.ask(Slip, "reason")
        elif step is S.VERIFIED:
            sheet.say(self.tr("Choose the point or exchange in which the other side says so."))
            sheet.add("evidence", self.tr("Evidence"), _picks(self._confirming(), self._place))
        else:
            sheet.add("superseded_by", self.tr("Replaced by"), _picks(self._others(), self._place))
        sheet.then(step_words(step), partial(_move, self._place.desk, self._commitment, step))
        sheet.open()

    def slip(self) -> None:
        """Ask for the new date, why, and who agreed."""
        sheet = self._sheet("slipSheet", self.tr("Move the date"))
        sheet.ask(Commitment, "due", put=self._commitment.due)
        sheet.ask(Slip, "reason")
        sheet.ask(Slip, "agreed_by")
        sheet.then(self.tr("Move the date"), partial(_slip, self._place.desk, self._commitment))
        sheet.open()

    def _confirming(self) -> list[tuple[RecordId, str]]:
        records = self._place.desk.store.records
        said = [*records.standing(Point), *records.standing(Exchange)]
        return [(one.id, one.title) for one in said if confirms(self._commitment, one)]

    def _others(self) -> list[tuple[RecordId, str]]:
        others = self._place.names.of_kind(Commitment.kind)
        return [(key, name) for key, name in others if key != self._commitment.id]

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._pane.window(), self._commitment.marking)


def _picks(choices: list[tuple[RecordId, str]], place: Place) -> Editor:
    field = PickField(choices, place.names.name, partial(matching, choices))
    return Editor(widget=field, get=field.value, put=field.set_value, changed=field.value_changed)


def _move(desk: Desk, commitment: Commitment, step: CommitmentStatus, said: Mapping[str, Any]) -> Commitment:
    found = (desk.store.records.get(one) for one in sorted(said.get("evidence", ())))
    return move_commitment(
        desk,
        commitment,
        step,
        reason=said.get("reason", ""),
        evidence=[record for record in found if record is not None],
        superseded_by=next(iter(sorted(said.get("superseded_by", ()))), None),
    )


def _slip(desk: Desk, commitment: Commitment, said: Mapping[str, Any]) -> Commitment:
    if said["due"] is None:
        raise BadInput(what="new date", why="it is empty")
    return slip_commitment(desk, commitment, said["due"], said["reason"], said["agreed_by"])
