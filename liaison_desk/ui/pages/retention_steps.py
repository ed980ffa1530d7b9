"""The dialogs of retention: keep, hold, lift, strip, erase; and the certificate that an erasure leaves."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.retention import (
    ErasureReport,
    anonymise,
    erase,
    keep,
    lift_hold,
    place_hold,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.retention import DryRun, dry_run
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Request, RetentionTask
from liaison_desk.model.record import Record
from liaison_desk.model.retention import Ground
from liaison_desk.ui.dialogs import Sheet, choose_file_to_write
from liaison_desk.ui.files import write_file
from liaison_desk.ui.forms.editors import choice, flag
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words, in_one_line, kind_words
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label

LONGER: Final = timedelta(days=365)
CERTIFICATE_FILE: Final = "erasure.json"


class CertificateSheet(Sheet):
    """Says what an erasure did and gives its certificate away as a file."""

    def __init__(self, report: ErasureReport, place: Place, parent: QWidget) -> None:
        """Show what `report` says."""
        super().__init__("certificateSheet", self.tr("Erased"), parent, "UNCLASSIFIED")
        self._report, self._place = report, place
        said = self.tr("%Ln record(s) were erased.", "", report.records)
        if report.tables:
            left = self.tr("Text is left in: {tables}").format(tables=", ".join(report.tables))
            self.body.addWidget(Note(Frame.FAULT, said, left))
        else:
            self.body.addWidget(Note(Frame.GOOD, said, self.tr("No table holds their text any more.")))
        text = self.tr(
            "The order goes out with the next bundle. The certificate names ids and days, no person."
        )
        self.body.addWidget(label(text, "body", wrap=True))
        save = self.tr("Save the certificate…")
        self.foot.addWidget(button("saveCertificate", save, picture="save", pressed=self.save))
        done = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        done.setDefault(True)
        self.foot.addWidget(done)

    def save(self) -> None:
        """Ask where the certificate shall be written."""
        save_certificate(self._report.certificate, self._place, self)


def save_certificate(certificate: str, place: Place, parent: QWidget) -> None:
    """Ask where a certificate shall be written, then write it."""
    title = QCoreApplication.translate("retention", "Save the certificate")
    write = partial(_write, certificate, place)
    choose_file_to_write(parent, title, CERTIFICATE_FILE, place.documents, write)


def _write(certificate: str, place: Place, path: Path) -> None:
    place.acting.act(write_file, certificate.encode(), path)


class RetentionDialogs(QObject):
    """Opens the short dialogs about one record."""

    def __init__(self, record: Record, place: Place, pane: QWidget) -> None:
        """Open over the window of `pane`."""
        super().__init__(pane)
        self._record, self._place, self._pane = record, place, pane

    def keep(self) -> None:
        """Ask until when a record is kept, and why."""
        sheet = self._sheet("keepSheet", self.tr("Keep for another while"))
        later = self._place.desk.now().there().date() + LONGER
        sheet.ask(RetentionTask, "due", self.tr("Look at it again on"), put=later)
        sheet.ask(RetentionTask, "reason")
        sheet.then(self.tr("Keep"), partial(_keep, self._place.desk, self._record))
        sheet.open()

    def hold(self) -> None:
        """Ask why a record is put under legal hold."""
        sheet = self._sheet("holdSheet", self.tr("Legal hold"))
        sheet.say(self.tr("Nothing of it is stripped or erased until the hold is lifted."))
        sheet.ask(RetentionTask, "reason")
        sheet.then(self.tr("Place the hold"), partial(_hold, self._place.desk, self._record))
        sheet.open()

    def lift(self) -> None:
        """Ask why the hold is lifted."""
        sheet = self._sheet("liftSheet", self.tr("Lift the hold"))
        sheet.ask(RetentionTask, "reason")
        sheet.then(self.tr("Lift the hold"), partial(_lift, self._place.desk, self._record))
        sheet.open()

    def strip(self) -> None:
        """Say what is left of a request, then strip it."""
        sheet = self._sheet("stripSheet", self.tr("Strip personal data"))
        sheet.say(self.tr("Only what the statistics count stays, with the reference. This cannot be undone."))
        sheet.then(self.tr("Strip"), self._strip)
        sheet.open()

    def erase(self) -> None:
        """Say what would go and ask on what ground, then erase."""
        run = dry_run(self._place.desk, [self._record])
        sheet = self._sheet("eraseSheet", self.tr("Erase"))
        sheet.say(
            in_one_line(kind_words(self._record.kind), self._record.ref, self._record.title, between="  ")
        )
        said = self.tr("%Ln record(s) go, here and on every desk that has them.", "", len(run.records))
        sheet.warn(said, self.tr("This cannot be undone."))
        self._say_hindrances(sheet, run)
        grounds = [(code_words(ground), ground) for ground in Ground if ground is not Ground.ANON]
        sheet.add("ground", self.tr("Ground"), choice(grounds, optional=False))
        if run.mentions:
            sheet.add("keep_mentions", self.tr("Somebody else of that name is meant there"), flag())
        sheet.then(self.tr("Erase"), self._erase, kind=Kind.DANGER)
        sheet.open()

    def _say_hindrances(self, sheet: AskSheet, run: DryRun) -> None:
        if run.held_by:
            sheet.warn(self.tr("A legal hold stops this: {refs}").format(refs=named(run.held_by)))
        if run.mentions:
            sheet.warn(self.tr("These would still say the name: {refs}").format(refs=named(run.mentions)))

    def _erase(self, said: Mapping[str, Any]) -> ErasureReport:
        if said["ground"] is None:
            raise BadInput(what="ground", why="it is empty")
        mentions = bool(said.get("keep_mentions"))
        report = erase(self._place.desk, [self._record], said["ground"], keep_mentions=mentions)
        return self._certify(report)

    def _strip(self, _: Mapping[str, Any]) -> ErasureReport:
        if not isinstance(self._record, Request):
            raise BadInput(what=self._record.ref, why="only a request is counted; erase it")
        return self._certify(anonymise(self._place.desk, self._record))

    def _certify(self, report: ErasureReport) -> ErasureReport:
        CertificateSheet(report, self._place, self._pane.window()).open()
        return report

    def _sheet(self, name: str, title: str) -> AskSheet:
        return AskSheet(name, title, self._place, self._pane.window(), self._record.marking)


def named(records: tuple[Record, ...]) -> str:
    """Return records by their references or titles, in one line."""
    return in_one_line(*(record.ref or record.title for record in records))


def _keep(desk: Desk, record: Record, said: Mapping[str, Any]) -> RetentionTask:
    if said["due"] is None:
        raise BadInput(what="day of the next review", why="it is empty")
    return keep(desk, record, said["due"], said["reason"])


def _hold(desk: Desk, record: Record, said: Mapping[str, Any]) -> bool:
    place_hold(desk, record, said["reason"])
    return True


def _lift(desk: Desk, record: Record, said: Mapping[str, Any]) -> bool:
    lift_hold(desk, record, said["reason"])
    return True
