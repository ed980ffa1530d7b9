"""Where a record stands with other desks: a chip in its head, and a warning where two of them disagree."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from liaison_desk.desk.queries.exchange import SyncStatus, bundle_of, sync_status
from liaison_desk.desk.queries.history import conflicts
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.conflict import ConflictSheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import code_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane

TONES: Final = {
    SyncStatus.LOCAL: Tone.NEUTRAL,
    SyncStatus.BUNDLED: Tone.INFO,
    SyncStatus.RECEIVED: Tone.OK,
    SyncStatus.CONFLICT: Tone.DANGER,
    SyncStatus.QUARANTINED: Tone.DANGER,
    SyncStatus.HELD: Tone.WARN,
}
PICTURES: Final = {
    SyncStatus.LOCAL: "cloud-off",
    SyncStatus.BUNDLED: "package",
    SyncStatus.RECEIVED: "check",
    SyncStatus.CONFLICT: "triangle-alert",
    SyncStatus.QUARANTINED: "triangle-alert",
    SyncStatus.HELD: "clock",
}


def sync_chip(record: Record, place: Place) -> ChipText:
    """Return where a record stands; green only on a receipt."""
    status = sync_status(place.desk, record.id)
    text = code_words(status)
    if status is SyncStatus.BUNDLED and (reference := bundle_of(place.desk, record.id)):
        text = QCoreApplication.translate("standing", "In bundle {reference}").format(reference=reference)
    return ChipText(text=text, tone=TONES[status], picture=PICTURES[status])


def offer_documents(menu: QMenu, record: Record, place: Place) -> None:
    """Offer in a menu the way to what is written about a record."""
    text = QCoreApplication.translate("standing", "Make a document…")
    menu.addAction(text, partial(place.ways.go.emit, "readouts", f"new:{record.id}"))


def offer_retention(menu: QMenu, record: Record, place: Place) -> None:
    """Offer in a menu the way to what is decided about keeping a record."""
    text = QCoreApplication.translate("standing", "Retention…")
    menu.addAction(text, partial(place.ways.go.emit, "retention", record.id))


def warn_of_conflict(pane: DetailPane, record: Record, place: Place) -> None:
    """Put a warning above the tabs of `pane` if two desks wrote the same field of `record`."""
    if not any(conflict.blocks for conflict in conflicts(place.desk, record.id)):
        return
    said = QCoreApplication.translate("standing", "Two desks changed the same field.")
    advice = QCoreApplication.translate("standing", "Until somebody decides, nothing of it can be issued.")
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, Space.XS, 0, Space.XS)
    line.setSpacing(Space.M)
    line.addWidget(Note(Frame.FAULT, said, advice), 1)
    text = QCoreApplication.translate("standing", "Decide…")
    line.addWidget(button("decideConflict", text, pressed=partial(_decide, record, place, pane)))
    pane.add_warning(row)


def _decide(record: Record, place: Place, pane: DetailPane) -> None:
    ConflictSheet(record, place, pane).open()
