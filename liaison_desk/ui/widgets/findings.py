"""What was found when the desk was opened: it stays in sight until somebody says that they read it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liaison_desk.store.integrity import Finding
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label

CALM: Final = frozenset((Finding.CHECK_DUE, Finding.SLOT_DAMAGED, Finding.FOREIGN_LOG))
"""Findings after which nothing that the desk holds is in doubt."""


class FindingStrip(QFrame):
    """A strip under the marking banner, in the way of nothing."""

    acknowledged = Signal()

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Say every one of `findings`."""
        super().__init__()
        self.setObjectName("findingStrip")
        self.setAccessibleName(self.tr("Found when this desk was opened"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Found when this desk was opened"), "strong"), 1)
        read = button("findingsRead", self.tr("I have read this"), picture="check", pressed=self._read)
        head.addWidget(read, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        for finding in findings:
            frame = Frame.WARNING if finding in CALM else Frame.FAULT
            column.addWidget(Note(frame, QCoreApplication.translate("Finding", finding.sentence)))

    def _read(self) -> None:
        self.hide()
        self.acknowledged.emit()
        self.deleteLater()
