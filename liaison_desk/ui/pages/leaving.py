"""What will leave for one other desk, and what stays behind and why; making the bundle, taking one in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.leaving import Leaving
from liaison_desk.desk.exchange.receiving import Accepted, accept_bundle
from liaison_desk.desk.exchange.sending import Made, file_name, make_bundle
from liaison_desk.host.mailbox.folder import FolderMailbox
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record
from liaison_desk.store.links import Peer
from liaison_desk.ui.dialogs import choose_file_to_read, choose_file_to_write
from liaison_desk.ui.pages.taken import TakenSheet, is_worth_telling
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import kind_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head
from liaison_desk.ui.widgets.rows import Row, RowList


def bundle_to(desk: Desk, peer: Peer, path: Path) -> Made:
    """Make a bundle for a peer at `path`; the file appears whole or not at all."""
    return make_bundle(desk, peer, FolderMailbox(path.parent).writing(path.name))


def bundle_from(desk: Desk, path: Path) -> Accepted:
    """Take in the bundle at `path`."""
    try:
        with path.open("rb") as source:
            return accept_bundle(desk, source)
    except OSError as fault:
        raise BadInput(what=path.name, why=str(fault.strerror)) from None


class LeavingPane(DetailPane):
    """The preview of the next bundle to one peer."""

    left = Signal()

    def __init__(self, peer: Peer, leaving: Leaving, place: Place) -> None:
        """Show what would leave for `peer` now."""
        super().__init__()
        self._peer, self._place = peer, place
        self._leaving = leaving
        self.marking = self._leaving.marking
        found = self._leaving
        make = button(
            "makeBundle", self.tr("Make bundle…"), picture="package", kind=Kind.PRIMARY, pressed=self.make
        )
        take = button("acceptBundle", self.tr("Accept a bundle…"), picture="package-open", pressed=self.take)
        title = self.tr("%Ln record(s) will leave for {name}", "", len(found.records)).format(name=peer.name)
        head = Head(
            reference="",
            title=title if found.numbered else self.tr("Nothing waits for {name}").format(name=peer.name),
            marking=found.marking.classification.value if found.marking else "UNCLASSIFIED",
            marked=bool(found.records),
            chips=(ChipText(text=peer.name, tone=Tone.ACCENT, picture="building-2"), *self._changes()),
        )
        self.fill(head, (make, take))
        self.add_tab("leaves", self.tr("Will leave"), self._records, len(found.records))
        self.add_tab("stays", self.tr("Stays here"), self._excluded, len(found.excluded))

    def _changes(self) -> tuple[ChipText, ...]:
        """One change may be to many records: an import is a single one."""
        number = len(self._leaving.numbered)
        return (ChipText(text=self.tr("In %Ln change(s)", "", number), picture="package"),) if number else ()

    def _records(self) -> QWidget:
        if not self._leaving.records:
            return EmptyState("package", self.tr("Everything on this desk has been acknowledged."))
        rows = RowList("leavingRecords", self.tr("Records that will leave"), edge=Space.XL)
        rows.show_rows([self._row(record) for record in self._leaving.records.values()])
        return rows

    def _excluded(self) -> QWidget:
        if not self._leaving.excluded:
            return EmptyState("check", self.tr("Nothing is held back from this reader."))
        rows = RowList("excludedRecords", self.tr("Records that stay here"), edge=Space.XL)
        rows.show_rows(
            [
                Row(
                    key=record,
                    title=self._place.names.name(record) or record,
                    subtitle=why,
                    chips=(ChipText(text=self.tr("Stays here"), tone=Tone.WARN, picture="ban"),),
                )
                for record, why in self._leaving.excluded.items()
            ]
        )
        return rows

    def _row(self, record: Record) -> Row:
        marking = record.marking.classification.value if record.marking else self.tr("Not marked")
        return Row(
            key=record.id,
            title=record.title or kind_words(record.kind),
            subtitle=kind_words(record.kind),
            chips=(ChipText(text=marking, picture="shield"),),
            reference=record.ref,
        )

    def make(self) -> None:
        """Ask where the bundle shall be written, and write it in a job."""
        title = self.tr("Save the bundle for {name}").format(name=self._peer.name)
        choose_file_to_write(self, title, file_name(), self._place.documents, self.make_at)

    def make_at(self, path: Path) -> None:
        """Write the bundle to `path` in a job."""
        self._begin(self.tr("Sealing the bundle…"))
        work = partial(bundle_to, self._place.desk, self._peer, path)
        self._place.jobs.run(work, self._made, self._failed)

    def take(self) -> None:
        """Ask for a bundle, and take it in."""
        choose_file_to_read(self, self.tr("Accept a bundle"), self._place.documents, self.take_from)

    def take_from(self, path: Path) -> None:
        """Take in the bundle at `path` in a job."""
        self._begin(self.tr("Checking the bundle…"))
        self._place.jobs.run(partial(bundle_from, self._place.desk, path), self._taken, self._failed)

    def _begin(self, text: str) -> None:
        self._place.drafts.flush()
        self._place.ways.busy.emit(text)

    def _made(self, made: Made) -> None:
        self._place.ways.busy.emit("")
        said = self.tr("Bundle {ref} with %Ln record(s) is ready to travel", "", made.records)
        self._place.ways.said.emit(said.format(ref=made.ref))
        self.left.emit()

    def _taken(self, accepted: Accepted) -> None:
        self._place.ways.busy.emit("")
        became = accepted_words(accepted, self.tr)
        if is_worth_telling(accepted):
            # This pane is made anew by what comes next; the sheet must outlive it.
            TakenSheet(accepted, became, self.window()).open()
        else:
            self._place.ways.said.emit(became)
        self.left.emit()

    def _failed(self, fault: Exception) -> None:
        self._place.ways.busy.emit("")
        self._place.acting.fault(fault)


def accepted_words(accepted: Accepted, tr: Callable[..., str]) -> str:
    """Return what became of a bundle, in a sentence."""
    match accepted.state:
        case "applied":
            return tr("Bundle accepted: %Ln change(s) applied", "", accepted.applied)
        case "held":
            missing = ", ".join(map(str, accepted.missing))
            return tr("Bundle held until number {missing} comes").format(missing=missing)
        case _:
            return tr("This bundle was here before; nothing changed")
