"""Which documents the Readouts page lists: by kind or reader, the newest first, and how each looks in the list."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.markings import Audience
from liaison_desk.ui.pages.readout_detail import TONES
from liaison_desk.ui.present import audience_words, code_words, in_one_line
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.rows import Row

READERS = ("INTERNAL_HQ", "HOST", "JOINT", "ATTENDEES", "HOME_PARTNER", "THIRD", "PUBLIC")


class ReadoutNarrowing(QObject):
    """The choice of one kind or one reader."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin with every kind and reader."""
        super().__init__(parent)
        self._kind: ReadoutKind | None = None
        self._reader = ""
        self.button = button(
            "narrowReadouts", self.tr("Kind and reader"), picture="drop-down", kind=Kind.CHIP
        )
        menu = QMenu(parent)
        menu.setObjectName("narrowMenu")
        menu.addAction(self.tr("All kinds and readers"), self.clear)
        menu.addSeparator()
        for kind in ReadoutKind:
            menu.addAction(code_words(kind), partial(self.narrow, kind, ""))
        menu.addSeparator()
        for family in READERS:
            menu.addAction(audience_words(Audience(family)), partial(self.narrow, None, family))
        self.button.setMenu(menu)

    def narrow(self, kind: ReadoutKind | None, reader: str) -> None:
        """List only what is of a kind, or for a reader."""
        self._kind, self._reader = kind, reader
        said = code_words(kind) if kind else audience_words(Audience(reader)) if reader else ""
        said = said or self.tr("Kind and reader")
        self.button.setText(f"\u2002{said}")
        self.button.setAccessibleName(said)
        self.changed.emit()

    def clear(self) -> None:
        """List everything."""
        self.narrow(None, "")

    def found(self, desk: Desk) -> list[Readout]:
        """Return what is to be listed, the newest first."""
        readouts = desk.store.records.standing(Readout, {"readout_kind": self._kind} if self._kind else {})
        kept = (one for one in readouts if self._reader in {"", one.audience.partition(":")[0]})
        return sorted(kept, key=lambda one: (str(one.issued_at or one.as_of or ""), one.ref), reverse=True)


def readout_row(readout: Readout) -> Row:
    """Return a document as the list shows it."""
    tone = TONES.get(readout.status, Tone.NEUTRAL)
    audience = audience_words(Audience(readout.audience))
    languages = "+".join(filter(None, (readout.language, readout.second_language)))
    return Row(
        key=readout.id,
        title=readout.subject,
        subtitle=in_one_line(code_words(readout.readout_kind), audience),
        chips=(
            ChipText(text=code_words(readout.status), tone=tone),
            ChipText(text=languages.upper(), picture="globe"),
        ),
        reference=readout.ref,
    )
