"""The steps of a document and their dialogs: review, approval, issue, copies, wording, confirmation, withdrawal."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.readouts import (
    agree_wording,
    confirm_readout,
    countersign_readout,
    give_copy,
    make_copy,
    redraft_readout,
    withdraw_readout,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue
from liaison_desk.desk.documents.preparing import Prepared, Produced, prepare_approved, produce
from liaison_desk.desk.returned import take_in_returned
from liaison_desk.desk.review import offer, take_in_review
from liaison_desk.desk.review_file import LARGEST, read_review
from liaison_desk.desk.signing import sign_readout, signing_for
from liaison_desk.desk.staleness import approve_readout
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Copy, Readout, Slip, Wording
from liaison_desk.readouts.fields import Signatory
from liaison_desk.ui.dialogs import choose_file_to_read, choose_file_to_write
from liaison_desk.ui.files import read_file, write_file
from liaison_desk.ui.forms.editors import flag
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.printing import PrintSheet
from liaison_desk.ui.place import Place

PDF: Final = b"%PDF"
BOTH: Final = (Signatory.OFFICER, Signatory.SUPERVISOR)
"""Who signs what is offered for review: a supervisor's signature is an approval."""


class ReadoutDialogs(QObject):
    """Takes the steps of one document; it outlives the pane that asked, which is made anew after every change."""

    def __init__(self, readout: Readout, place: Place, window: QWidget) -> None:
        """Stand over `window`."""
        super().__init__()
        self._readout, self._place, self._window = readout, place, window

    def offer(self) -> None:
        """Ask where the PDF for the reviewer goes, write it and note the round."""
        title, name = self.tr("Save the PDF for the reviewer"), f"{self._readout.ref}-review.pdf"
        choose_file_to_write(self._window, title, name, self._place.documents, self._offer_to)

    def _offer_to(self, path: Path) -> None:
        if self._place.acting.act(offer_as_file, self._place.desk, self._readout, path):
            said = self.tr("For review: {path}. Send it to the reviewer.")
            self._place.ways.said.emit(said.format(path=path))

    def take_in(self) -> None:
        """Ask for the file with the answer: a review file, or the PDF signed or filled in."""
        title = self.tr("Choose the reviewer’s answer")
        choose_file_to_read(self._window, title, self._place.documents, self.take_in_file)

    def take_in_file(self, path: Path) -> None:
        """Take in an answer that was chosen or dropped."""
        self._place.acting.act(answered, self._place.desk, self._readout, path)

    def approve(self) -> None:
        """Approve it as its sources stand now."""
        self._place.acting.act(approve_readout, self._place.desk, self._readout)

    def issue(self) -> None:
        """Make the approved document in a job, then put it on record as issued."""
        found = self._place.acting.ask(prepare_approved, self._place.desk, self._readout)
        if found is not None:
            work = partial(produce, found[0], signing_for(self._place.desk))
            self._place.jobs.run(work, partial(self._issue, found[0]))

    def _issue(self, prepared: Prepared, produced: Produced) -> None:
        self._place.acting.act(issue, self._place.desk, prepared, produced)

    def countersign(self) -> None:
        """Countersign what went out without approval."""
        self._place.acting.act(countersign_readout, self._place.desk, self._readout)

    def sign(self) -> None:
        """Sign the file on record with the certificate of this desk."""
        own = self._readout.author == self._place.desk.setup.officer
        who = Signatory.OFFICER if own else Signatory.SUPERVISOR
        self._place.acting.act(sign_readout, self._place.desk, self._readout, who)

    def rewrite(self) -> None:
        """Ask for what the officer adds."""
        sheet = self._sheet("rewriteSheet", self.tr("What you add"))
        sheet.ask(Readout, "says", put=self._readout.says)
        sheet.then(self.tr("Save"), partial(_rewrite, self._place.desk, self._readout))
        sheet.open()

    def withdraw(self) -> None:
        """Ask why, then take the document back."""
        sheet = self._sheet("withdrawSheet", self.tr("Withdraw the document"))
        sheet.say(self.tr("It is in force no more. Its file stays as what was once issued."))
        sheet.ask(Slip, "reason")
        sheet.then(self.tr("Withdraw"), partial(_withdraw, self._place.desk, self._readout))
        sheet.open()

    def copy(self) -> None:
        """Ask who gets the next numbered copy, then where its file goes."""
        sheet = self._sheet("copySheet", self.tr("Give a copy"))
        sheet.ask(Copy, "recipient")
        sheet.ask(Copy, "medium")
        sheet.then(self.tr("Make the copy"), self._copy)
        sheet.open()

    def _copy(self, said: Mapping[str, Any]) -> Copy:
        copy, produced = copied(self._place.desk, self._readout, said["recipient"], said["medium"])
        name = f"{self._readout.ref}-v{self._readout.version}-copy-{copy.number}.pdf"
        save = partial(self._save_copy, produced.pdf)
        choose_file_to_write(self._window, self.tr("Save the copy"), name, self._place.documents, save)
        return copy

    def _save_copy(self, pdf: bytes, path: Path) -> None:
        if self._place.acting.act(write_file, pdf, path):
            self._place.ways.said.emit(self.tr("Saved outside the desk: {path}").format(path=path))

    def word(self, row: Wording) -> None:
        """Ask what the other side said of one sentence."""
        sheet = self._sheet("wordingSheet", self.tr("Sentence {number}").format(number=row.number))
        sheet.say(row.ours)
        sheet.add("agreed", self.tr("It is agreed"), flag())
        sheet.editors["agreed"].put(True)  # noqa: FBT003 - what the box shows
        sheet.ask(Wording, "theirs", put=row.theirs)
        sheet.ask(Wording, "agreed_by", self.tr("Who said so for the other side"), put=row.agreed_by)
        sheet.ask(Wording, "channel", put=row.channel)
        sheet.then(self.tr("Save"), partial(_word, self._place.desk, self._readout, row.number))
        sheet.open()

    def confirm(self) -> None:
        """Ask for the two names."""
        sheet = self._sheet("confirmSheet", self.tr("Confirm the joint text"))
        sheet.ask(Copy, "given_by", self.tr("Name for our side"))
        sheet.ask(Copy, "recipient", self.tr("Name for their side"))
        sheet.then(self.tr("Confirm"), partial(_confirm, self._place.desk, self._readout))
        sheet.open()

    def print_out(self, pdf: bytes) -> None:
        """Print the file on record."""
        PrintSheet(self._readout.ref, pdf, self._place, self._window).open()

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._window, self._readout.marking)


def offer_as_file(desk: Desk, readout: Readout, path: Path) -> Readout:
    """Offer a document for review and write the PDF, both or neither."""
    with desk.together():
        offered, produced = offer(desk, readout, signing_for(desk, BOTH))
        write_file(produced.pdf, path)
    return offered


def answered(desk: Desk, readout: Readout, path: Path) -> Readout:
    """Take in the answer to a document: a PDF that came back filled in or signed, or a review file."""
    content = read_file(path)
    if content.startswith(PDF):
        return take_in_returned(desk, content, path.name)
    if len(content) > LARGEST:
        raise BadInput(what=path.name, why="it is too large for a review")
    review = read_review(content, path.name)
    if review.readout != readout.ref:
        raise BadInput(what=path.name, why=f"it is about {review.readout}")
    return take_in_review(desk, review, content, f"review-{review.readout}.json")


def copied(desk: Desk, readout: Readout, recipient: str, medium: str) -> tuple[Copy, Produced]:
    """Make the next numbered copy and note who gets it."""
    made = make_copy(desk, readout, signing_for(desk))
    return give_copy(desk, readout, made, recipient, medium), made[1]


def _rewrite(desk: Desk, readout: Readout, said: Mapping[str, Any]) -> Readout:
    lines = tuple(line for line in said["says"].splitlines() if line.strip())
    return redraft_readout(desk, readout, lines)


def _withdraw(desk: Desk, readout: Readout, said: Mapping[str, Any]) -> Readout:
    return withdraw_readout(desk, readout, said["reason"] or "")


def _word(desk: Desk, readout: Readout, number: int, said: Mapping[str, Any]) -> Wording:
    return agree_wording(
        desk,
        readout,
        number,
        said["agreed_by"] or "",
        agreed=said["agreed"],
        theirs=said["theirs"] or "",
        channel=said["channel"] or "",
    )


def _confirm(desk: Desk, readout: Readout, said: Mapping[str, Any]) -> Readout:
    return confirm_readout(desk, readout, said["given_by"] or "", said["recipient"] or "")
