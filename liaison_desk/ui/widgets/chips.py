"""Chips: small facts with a word, a tone and perhaps a picture; and the chips that filter a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme import pieces
from liaison_desk.ui.theme.fonts import SEMIBOLD, sized
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space, Tone, Type, tone_pair
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.flow import Flow


@dataclass(frozen=True, kw_only=True)
class ChipText:
    """What a chip says and how."""

    text: str
    tone: Tone = Tone.NEUTRAL
    picture: str = ""


class Chip(QWidget):
    """A small fact with its tone, in a detail head or on a card."""

    def __init__(self, said: ChipText, parent: QWidget | None = None) -> None:
        """Show what is said."""
        super().__init__(parent)
        self.setProperty("tone", said.tone.value)
        self._fill(said)

    def _fill(self, said: ChipText) -> None:
        self.setObjectName("chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 1, Space.S, 2)
        row.setSpacing(Space.XS)
        if said.picture:
            ink, _ = tone_pair(colours(), said.tone)
            shown = QLabel()
            shown.setPixmap(pixmap(said.picture, ink, Size.ICON_XXS))
            row.addWidget(shown)
        words = QLabel(said.text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(words)
        self.setAccessibleName(said.text)


class MarkingChip(Chip):
    """A marking in its own colours, the same in light and dark."""

    def __init__(self, marking: str, parent: QWidget | None = None) -> None:
        """Show `marking`, or that there is none."""
        QWidget.__init__(self, parent)
        if marking:
            self.setProperty("marking", pieces.known(marking))
            self._fill(ChipText(text=marking))
        else:
            self.setProperty("tone", Tone.WARN.value)
            self._fill(ChipText(text=self.tr("Not marked"), tone=Tone.WARN, picture="triangle-alert"))


class FilterChips(Flow):
    """One choice among a few, each with how many it holds."""

    chosen = Signal(str)

    def __init__(self) -> None:
        """Start with nothing to choose."""
        super().__init__(Space.S - Space.HAIR)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)

    def offer(self, choices: Sequence[tuple[str, str, int]], chosen: str) -> None:
        """Offer (key, words, count) and show which is chosen."""
        present = {made.property("key"): made for made in self._group.buttons()}
        for key, words, count in choices:
            made = present.get(key)
            if made is None:
                made = button(f"filter_{key}", words, kind=Kind.CHIP)
                made.setCheckable(True)
                made.setProperty("key", key)
                self._group.addButton(made)
                self.add(made)
            made.setText(f"{words} {QLocale().toString(count)}")
            made.setAccessibleName(made.text())
            made.setMinimumWidth(_width_when_chosen(made.text()))
            made.setChecked(key == chosen)
        self._changed()

    def _tell(self, pressed: QAbstractButton) -> None:
        self.chosen.emit(pressed.property("key"))


def _width_when_chosen(text: str) -> int:
    """Return how wide a chip is while it is chosen: Qt measures the thin letters of one that is not."""
    return QFontMetrics(sized(Type.BODY, SEMIBOLD)).horizontalAdvance(text) + 2 * Space.M + Space.HAIR
