"""The dialogs of a takeover: signing out to a successor, checking what is held, signing in and enrolling anew."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.takeover import SignedIn, SignedOut, pack_digest, sign_in, sign_out
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import enrolment_file
from liaison_desk.desk.queries.takeover import TakeoverPack
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact, Handover
from liaison_desk.model.kinds.posting import Side
from liaison_desk.ui.dialogs import Sheet, choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.present import in_one_line, pair_words
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label

ENROLMENT_FILE = "enrolment.ldenrol"
SEAL_LETTERS = 16


class Officers(RecordNames):
    """The records of a desk by name, but of the contacts only the home side's."""

    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        """Return the records of a kind, by name."""
        if kind != Contact.kind:
            return super().of_kind(kind)
        found = self._desk.store.records.standing(Contact, {"side": Side.HOME})
        return [(one.id, in_one_line(one.name, one.role)) for one in found]


class SignedInSheet(Sheet):
    """Says who sits at the desk now and gives the file that enrols it for them."""

    def __init__(self, done: SignedIn, place: Place, parent: QWidget) -> None:
        """Show what `done` says."""
        super().__init__("signedInSheet", self.tr("Signed in"), parent, "UNCLASSIFIED")
        self._place = place
        said = self.tr("{officer} sits at this desk from now on.").format(officer=done.officer)
        self.body.addWidget(Note(Frame.GOOD, said))
        text = self.tr(
            "Send the enrolment file to headquarters, and change the passphrase: the one who left knows it."
        )
        self.body.addWidget(label(text, "body", wrap=True))
        save = self.tr("Save the enrolment file…")
        self.foot.addWidget(button("saveEnrolment", save, picture="save", pressed=self.save))
        close = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        close.setDefault(True)
        self.foot.addWidget(close)

    def save(self) -> None:
        """Ask where the enrolment file shall be written."""
        content, place = enrolment_file(self._place.desk), self._place
        title = self.tr("Save the enrolment file")
        write = partial(_write, content, place)
        choose_file_to_write(self, title, ENROLMENT_FILE, place.documents, write)


def _write(content: bytes, place: Place, path: Path) -> None:
    place.acting.act(write_file, content, path)


class TakeoverDialogs(QObject):
    """Opens the short dialogs of a takeover."""

    def __init__(self, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._place, self._pane = place, pane

    def sign_out(self, pack: TakeoverPack) -> None:
        """Ask to whom the post is handed, then sign out."""
        place = replace(self._place, names=Officers(self._place.desk))
        title = self.tr("Sign the post out")
        sheet = AskSheet("signOutSheet", title, place, self._pane.window(), None)
        sheet.say(pair_words(self.tr("Leaving officer"), self._place.names.person(pack.officer)))
        sheet.say(pair_words(self.tr("Seal of the pack"), pack_digest(pack)[:SEAL_LETTERS]))
        sheet.say(self.tr("You sign for the pack as it stands now and for everything in your custody."))
        sheet.ask(Handover, "taken_by", self.tr("Successor"), picks=Contact.kind)
        sheet.then(self.tr("Sign out"), self._sign_out)
        sheet.open()

    def sign_in(self, handover: Handover) -> None:
        """Let the successor sign for what was checked."""
        title = self.tr("Sign the post in")
        sheet = AskSheet("signInSheet", title, self._place, self._pane.window(), handover.marking)
        name = self._place.names.name(handover.taken_by) if handover.taken_by else ""
        sheet.say(pair_words(self.tr("Successor"), name))
        sheet.say(self.tr("You take over everything on this form, and the desk becomes yours."))
        sheet.then(self.tr("Sign in"), partial(self._sign_in, handover))
        sheet.open()

    def _sign_out(self, said: Mapping[str, Any]) -> SignedOut:
        return sign_out(self._place.desk, _contact(self._place.desk, said["taken_by"]))

    def _sign_in(self, handover: Handover, _: Mapping[str, Any]) -> SignedIn:
        desk = self._place.desk
        done = sign_in(desk, handover, _contact(desk, handover.taken_by))
        SignedInSheet(done, self._place, self._pane.window()).open()
        return done


def _contact(desk: Desk, key: RecordId | None) -> Contact:
    found = desk.store.records.get(key) if key else None
    if not isinstance(found, Contact):
        raise BadInput(what="successor", why="nobody is chosen")
    return found
