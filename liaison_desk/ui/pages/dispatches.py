"""Bundles that another program made for this post: a line of the Sync page, its detail, and noting its receipt."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.dispatches import note_receipt
from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Dispatch
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, in_one_line, kind_words, moment_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, shown
from liaison_desk.ui.widgets.rows import Row


def dispatch_key(dispatch: Dispatch) -> str:
    """Return the key under which the Sync page lists it."""
    return f"{Dispatch.kind}:{dispatch.id}"


def dispatch_row(dispatch: Dispatch) -> Row:
    """Return it as a line of the list."""
    return Row(
        key=dispatch_key(dispatch),
        title=_title(dispatch),
        subtitle=in_one_line(moment_words(dispatch.made_at), dispatch.medium),
        chips=(_chip(dispatch),),
        reference=dispatch.ref,
    )


class DispatchPane(DetailPane):
    """What the register says of one bundle."""

    def __init__(self, dispatch: Dispatch, place: Place) -> None:
        """Show `dispatch`."""
        super().__init__()
        self._dispatch, self._place = dispatch, place
        head = Head(
            reference=dispatch.ref,
            title=_title(dispatch),
            marked=False,
            chips=(_chip(dispatch), ChipText(text=kind_words(dispatch.kind))),
        )
        actions = []
        if dispatch.receipt_at is None:
            note = button("noteReceipt", self.tr("Note its receipt…"), picture="check", kind=Kind.PRIMARY)
            note.clicked.connect(self.note)
            actions.append(note)
        self.fill(head, actions)
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))

    def _overview(self) -> QWidget:
        found = self._dispatch
        facts = FactsCard(
            (
                (self.tr("Made"), moment_words(found.made_at)),
                (self.tr("Medium"), found.medium or NOTHING),
                (self.tr("Records"), str(found.records)),
                (self.tr("Receipt"), moment_words(found.receipt_at) if found.receipt_at else NOTHING),
            )
        )
        if found.receipt_at:
            said = Note(Frame.GOOD, self.tr("The other side has confirmed this bundle."))
        else:
            advice = self.tr("Note it here when it comes: this desk cannot read the receipts of others.")
            said = Note(Frame.NOTE, self.tr("Another program made it, and no receipt is on record."), advice)
        return body(said, facts)

    def note(self) -> None:
        """Ask when the receipt came."""
        sheet = AskSheet("receiptSheet", self.tr("Note its receipt"), self._place, self.window(), None)
        sheet.ask(Dispatch, "receipt_at", self.tr("When it came"), put=self._place.desk.now())
        sheet.then(self.tr("Put on record"), partial(_noted, self._place.desk, self._dispatch))
        sheet.open()


def _title(dispatch: Dispatch) -> str:
    return QCoreApplication.translate("DispatchPane", "Bundle {number} of the register").format(
        number=dispatch.number
    )


def _chip(dispatch: Dispatch) -> ChipText:
    if dispatch.receipt_at:
        words = QCoreApplication.translate("DispatchPane", "Receipt came")
        return ChipText(text=words, tone=Tone.OK, picture="check")
    words = QCoreApplication.translate("DispatchPane", "No receipt yet")
    return ChipText(text=words, tone=Tone.WARN, picture="clock")


def _noted(desk: Desk, dispatch: Dispatch, said: Mapping[str, Any]) -> Dispatch:
    return note_receipt(desk, dispatch, said["receipt_at"])
