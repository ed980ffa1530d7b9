"""What was found in a PDF that somebody shows, in plain sentences, the verdict first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.queries.verifying import InLog, Logged, logged
from liaison_desk.model.moment import Moment
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.signer import SignerFound
from liaison_desk.readouts.verify import Verified, verify_readout
from liaison_desk.ui.files import read_file
from liaison_desk.ui.pages.problems import problem_words
from liaison_desk.ui.present import code_words, in_one_line, moment_words, pair_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard

GOOD: Final = frozenset({InLog.SAME, InLog.COPY, InLog.LATER})
BAD: Final = frozenset({InLog.OTHER})


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A file as it was read, and what it says of itself."""

    data: bytes
    found: Verified


class Checker(QObject):
    """Checks files, against a desk where there is one."""

    def __init__(self, desk: Desk | None) -> None:
        """Ask `desk` for headquarters' root."""
        super().__init__()
        self._desk = desk
        self._root = root_of(desk) if desk else None

    def read(self, path: Path) -> Checked:
        """Read a file; needs no desk, so it may run in a job. NotOurs where it is no readout."""
        data = read_file(path)
        return Checked(data=data, found=verify_readout(data, self._root, datetime.now(UTC)))

    def told(self, checked: Checked) -> Iterator[QWidget]:
        """Tell what was found: the verdict, who signed, what the log says, and the facts."""
        found = checked.found
        log = logged(self._desk, found, checked.data) if self._desk else None
        yield self._verdict(found, log)
        for signer in found.signers:
            yield self._signer(signer, log)
        if log is not None:
            yield self._logged(log)
        for note in found.notes:
            yield Note(Frame.NOTE, problem_words(note))
        yield self._facts(found)

    def _verdict(self, found: Verified, log: Logged | None) -> Note:
        if not found.intact:
            said = self.tr("This file was changed, or is damaged. Do not rely on it.")
            lines = "\n".join(problem_words(problem) for problem in found.problems)
            note = Note(Frame.FAULT, said, lines)
        elif log is not None and (log.state in BAD or log.withdrawn):
            said = self.tr("The file is whole, but the log of this desk does not bear it out.")
            note = Note(Frame.FAULT, said, self.tr("Ask its sender before you rely on it."))
        elif found.missing:
            who = ", ".join(signatory_words(one) for one in found.missing)
            said = self.tr("The text is unchanged, but a signature is missing: {who}.").format(who=who)
            advice = self.tr("It was not given yet, or was cut off.")
            note = Note(Frame.WARNING, said, advice)
        elif not found.signed:
            said = self.tr("The text is unchanged and fits its code. Nobody has signed it.")
            advice = self.tr("The code does not show who made it: compare it with the issuing post’s log.")
            note = Note(Frame.GOOD, said, advice)
        elif not found.rooted:
            said = self.tr("The text is unchanged and the signatures fit it.")
            advice = self.tr("Headquarters’ certificate is not at hand: who signed is not proved.")
            note = Note(Frame.WARNING, said, advice)
        else:
            note = Note(Frame.GOOD, self.tr("The text is unchanged, and everybody who signed is known."))
        note.setObjectName("verdict")
        return note

    def _signer(self, signer: SignerFound, log: Logged | None) -> LineCard:
        zone = self._desk.setup.zone if self._desk else "UTC"
        when = moment_words(Moment(signer.at, zone))
        if signer.timestamped:
            when = self.tr("{when}, as a timestamp proves").format(when=when)
        who = in_one_line(signer.name, signer.code, signer.post)
        if signer.problem:
            chip = ChipText(text=self.tr("Does not hold"), tone=Tone.DANGER, picture="circle-alert")
        elif log is not None and signer.name in log.withdrawn:
            chip = ChipText(text=self.tr("Certificate withdrawn"), tone=Tone.DANGER, picture="ban")
        elif signer.vouched:
            chip = ChipText(text=self.tr("Vouched for by headquarters"), tone=Tone.OK, picture="check")
        else:
            chip = ChipText(text=self.tr("Nobody vouches for the name"), tone=Tone.WARN, picture="info")
        lines = (when, problem_words(signer.problem))
        title = pair_words(signatory_words(signer.field), who)
        return LineCard("signer", title, lines=lines, chips=(chip,))

    def _logged(self, log: Logged) -> Note:
        frame = Frame.GOOD if log.state in GOOD else Frame.FAULT if log.state in BAD else Frame.NOTE
        advice = ""
        if log.readout is not None:
            said = self.tr("There it is {reference}: {status}.")
            status = code_words(log.readout.status)
            advice = said.format(reference=log.readout.ref, status=status)
        note = Note(frame, code_words(log.state), advice)
        note.setObjectName("inLog")
        return note

    def _facts(self, found: Verified) -> FactsCard:
        matches = self.tr("fits the text") if found.intact else self.tr("not to be relied on")
        return FactsCard(
            (
                (self.tr("Reference"), found.reference),
                (self.tr("For"), found.audience),
                (self.tr("Marking"), found.marking),
                (self.tr("Version"), str(found.version)),
                (self.tr("Pages"), str(found.pages)),
                (self.tr("Code"), f"{found.code} ({matches})"),
            ),
            across=2,
        )


def signatory_words(field: str) -> str:
    """Return as whom somebody signs, by the name of the field."""
    said = {
        Signatory.OFFICER: QCoreApplication.translate("verified", "Officer"),
        Signatory.SUPERVISOR: QCoreApplication.translate("verified", "Supervisor"),
        Signatory.COUNTERPART: QCoreApplication.translate("verified", "Counterpart"),
    }
    return said[Signatory(field)] if field in set(Signatory) else field
