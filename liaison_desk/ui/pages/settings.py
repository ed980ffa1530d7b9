"""The Settings page: language, look, time to lock, how the desk is opened; and which desk this is."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from liaison_desk import __version__
from liaison_desk.ui.pages.keyring import KeyringCard
from liaison_desk.ui.pages.page import Page
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES, LOCK_MINUTES, Preferences
from liaison_desk.ui.present import NOTHING, code_words
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.cards import FactsCard, Frame, framed
from liaison_desk.ui.widgets.panes import scrolled
from liaison_desk.ui.widgets.text import buddy, label


class SettingsPage(Page):
    """What this user may choose for the window."""

    key = "settings"
    picture = "settings"
    changed = Signal(object)

    def __init__(self, place: Place, preferences: Preferences) -> None:
        """Show `preferences`."""
        super().__init__(place)
        self._preferences = preferences
        self.language = _combo("settingLanguage", [(name, code) for code, name in LANGUAGES.items()])
        looks = {
            Look.SYSTEM: self.tr("As the system"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
        }
        self.look = _combo("settingLook", [(words, look) for look, words in looks.items()])
        minutes = [(self.tr("%Ln minute(s)", "", number), number) for number in LOCK_MINUTES]
        self.minutes = _combo("settingLockMinutes", minutes)
        for combo, value in (
            (self.language, preferences.language),
            (self.look, preferences.look),
            (self.minutes, preferences.lock_minutes),
        ):
            combo.setCurrentIndex(combo.findData(value))
            combo.currentIndexChanged.connect(self._change)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setMaximumWidth(Size.FORM)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(label(self.tr("Settings"), "title"))
        looks = ((self.tr("&Language"), self.language, ""), (self.tr("L&ook"), self.look, ""))
        column.addWidget(self._card(self.tr("Window"), looks))
        advice = self.tr("Ctrl L locks at once. What you were typing is kept.")
        lock = (self.tr("Lock when nobody is there for"), self.minutes, advice)
        column.addWidget(self._card(self.tr("Lock"), (lock,)))
        if self.place.vault is not None:
            column.addWidget(KeyringCard(self.place, self.place.vault))
        column.addWidget(label(self.tr("This desk"), "section"))
        column.addWidget(self._facts())
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(scrolled(inside, "pageScroll"))

    def _facts(self) -> FactsCard:
        setup = self.place.desk.setup
        return FactsCard(
            (
                (self.tr("Post"), setup.place),
                (self.tr("Officer"), setup.officer or NOTHING),
                (self.tr("Role"), code_words(setup.role)),
                (self.tr("Time zone"), setup.zone),
                (self.tr("Version"), __version__),
            )
        )

    def _card(self, title: str, fields: tuple[tuple[str, QComboBox, str], ...]) -> QWidget:
        card = framed(Frame.CARD)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(label(title, "section"))
        for words, combo, help_text in fields:
            column.addWidget(buddy(words, combo))
            column.addWidget(combo)
            if help_text:
                column.addWidget(label(help_text, "caption", wrap=True))
        return card

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Settings")

    def read(self) -> None:
        """Show nothing else: settings do not change behind the officer's back."""

    def _change(self) -> None:
        self._preferences = replace(
            self._preferences,
            language=self.language.currentData(),
            look=Look(self.look.currentData()),
            lock_minutes=self.minutes.currentData(),
        )
        self.changed.emit(self._preferences)


def _combo(name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    for words, value in choices:
        combo.addItem(words, value)
    return combo
