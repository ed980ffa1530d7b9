"""The dialogs of a case: closing with its outcome, opening anew with a reason, filing records under it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.cases import close_case, file_under, reopen_case
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Case, Meeting, Request, Slip
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place, RecordNames
from liaison_desk.ui.present import in_one_line


class Chosen(RecordNames):
    """The records of a desk by name, but of one kind only those that can be chosen here."""

    def __init__(self, desk: Desk, kind: str, keep: Callable[[Record], bool]) -> None:
        """Offer of `kind` only what `keep` says yes to."""
        super().__init__(desk)
        self._kind, self._keep = kind, keep

    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        """Return the records of a kind, by name."""
        found = super().of_kind(kind)
        if kind != self._kind:
            return found
        records = ((self._desk.store.records.get(key), name) for key, name in found)
        return [
            (one.id, in_one_line(one.ref, name, between="  "))
            for one, name in records
            if one and self._keep(one)
        ]


class CaseDialogs(QObject):
    """Opens the short dialogs of one case."""

    def __init__(self, case: Case, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._case, self._place, self._pane = case, place, pane

    def close_it(self) -> None:
        """Ask for the outcome, then close."""
        sheet = self._sheet("closeCaseSheet", self.tr("Close the case"), self._place)
        sheet.ask(Case, "outcome", put=self._case.outcome)
        sheet.then(self.tr("Close the case"), partial(_close, self._place.desk, self._case))
        sheet.open()

    def reopen(self) -> None:
        """Ask why, then open the case again."""
        sheet = self._sheet("reopenCaseSheet", self.tr("Reopen the case"), self._place)
        sheet.ask(Slip, "reason")
        sheet.then(self.tr("Reopen"), partial(_reopen, self._place.desk, self._case))
        sheet.open()

    def file_request(self) -> None:
        """Ask which request belongs here."""
        self._file(Request, self.tr("File a request here"), self.tr("Request"))

    def file_meeting(self) -> None:
        """Ask which meeting belongs here."""
        self._file(Meeting, self.tr("File a meeting here"), self.tr("Meeting"))

    def take_out(self, record: Record) -> None:
        """Take a request or a meeting out of the case."""
        if isinstance(record, Request | Meeting):
            self._place.acting.act(file_under, self._place.desk, record, None)

    def _file(self, kind: type[Request | Meeting], title: str, words: str) -> None:
        names = Chosen(self._place.desk, kind.kind, self._is_elsewhere)
        sheet = self._sheet("fileSheet", title, replace(self._place, names=names))
        sheet.ask(kind, "dossier", words, picks=kind.kind)
        sheet.then(self.tr("File"), partial(_put, self._place.desk, self._case))
        sheet.open()

    def _is_elsewhere(self, record: Record) -> bool:
        return isinstance(record, Request | Meeting) and record.dossier != self._case.id

    def _sheet(self, name: str, title: str, place: Place) -> AskSheet:
        return AskSheet(name, title, place, self._pane.window(), self._case.marking)


def _close(desk: Desk, case: Case, said: Mapping[str, Any]) -> Case:
    return close_case(desk, case, said["outcome"])


def _reopen(desk: Desk, case: Case, said: Mapping[str, Any]) -> Case:
    return reopen_case(desk, case, said["reason"])


def _put(desk: Desk, case: Case, said: Mapping[str, Any]) -> Record:
    found = desk.store.records.get(said["dossier"]) if said["dossier"] else None
    if not isinstance(found, Request | Meeting):
        raise BadInput(what="record to be filed", why="none is chosen")
    return file_under(desk, found, case)
