"""The steps of the first-run wizard that ask: the post and its officer, and the passphrase."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from liaison_desk.ui.preferences import LANGUAGES
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.cards import Frame, framed
from liaison_desk.ui.widgets.text import label
from liaison_desk.ui.wizard_step import Step
from liaison_desk.ui.zones import places, zone_names

CODE_LETTERS: Final = 3


@dataclass(frozen=True, kw_only=True)
class NewDesk:
    """What the wizard asks before a desk is made."""

    language: str
    officer: str
    post_code: str
    post_name: str
    zone: str
    device: str
    passphrase: str


class PostStep(Step):
    """Language of the window, the officer, the post."""

    language_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        """Start in `language` and in the zone of this machine."""
        super().__init__(
            self.tr("Welcome to Liaison Desk"),
            self.tr(
                "A desk is one officer's encrypted records on this computer. It works without a network."
            ),
        )
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(list(LANGUAGES).index(language))
        self.officer, self.post_name, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.device = QComboBox()
        self.device.addItems([chr(letter) for letter in range(ord("A"), ord("Z") + 1)])
        self.zone = _zones()
        self.code.setMaxLength(CODE_LETTERS)
        self.field(self.tr("&Language"), self.language, "wizardLanguage")
        self.field(self.tr("Your &name"), self.officer, "wizardOfficer")
        self.field(
            self.tr("&Post"), self.post_name, "wizardPostName", self.tr("Such as High Commission, Ottawa")
        )
        self.field(self.tr("&Time zone of the post"), self.zone, "wizardZone")
        code_help = self.tr("Three letters that begin every reference, such as OTT")
        device_help = self.tr("A for the first computer of the post, B for the second")
        self.pair(
            (self.tr("Post &code"), self.code, "wizardPostCode", code_help),
            (self.tr("&Desk letter"), self.device, "wizardDevice", device_help),
        )
        self.column.addStretch()
        self.language.currentIndexChanged.connect(self._language_chosen)

    def answers(self) -> dict[str, str]:
        """Return the answers by their names in NewDesk."""
        return {
            "language": str(self.language.currentData()),
            "officer": self.officer.text().strip(),
            "post_name": self.post_name.text().strip(),
            "post_code": self.code.text().strip().upper(),
            "zone": self.zone.currentText(),
            "device": self.device.currentText(),
        }

    def wrong(self) -> str:
        """Say which answer is missing."""
        code = self.code.text().strip()
        if not self.officer.text().strip():
            return self._ask(self.officer, self.tr("Type your name: it stands beside every change you make."))
        if not self.post_name.text().strip():
            return self._ask(self.post_name, self.tr("Type the name of the post."))
        if len(code) != CODE_LETTERS or not (code.isascii() and code.isalpha()):
            return self._ask(self.code, self.tr("The post code is three letters, such as OTT."))
        if self.zone.currentText() not in zone_names():
            return self._ask(self.zone, self.tr("Choose a time zone of the list, such as America/Toronto."))
        return ""

    def enter(self) -> None:
        """Take the keyboard."""
        self.officer.setFocus()

    def _ask(self, field: QWidget, text: str) -> str:
        field.setFocus()
        return text

    def _language_chosen(self) -> None:
        self.language_chosen.emit(self.language.currentData())


def _zones() -> QComboBox:
    zone = QComboBox()
    zone.setEditable(True)
    zone.addItems(places())
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")
    zone.setCurrentText(here if zone.findText(here) >= 0 else "UTC")
    completer = QCompleter(zone.model(), zone)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    zone.setCompleter(completer)
    return zone


class PassphraseStep(Step):
    """A passphrase drawn at random, offered first; or one's own."""

    def __init__(self, suggest: Callable[[], str]) -> None:
        """Offer what `suggest` draws."""
        super().__init__(
            self.tr("The passphrase"),
            self.tr("It is the only thing that opens this desk. Nobody can reset it, not even headquarters."),
        )
        self._suggest = suggest
        self.drawn = QRadioButton(self.tr("Use these &words, drawn at random"))
        self.own = QRadioButton(self.tr("Use my &own passphrase"))
        self.drawn.setObjectName("useDrawn")
        self.own.setObjectName("useOwn")
        self.drawn.setChecked(True)
        self.words = label("", "kit", wrap=True)
        self.words.setObjectName("drawnWords")
        self.again = button("drawAgain", self.tr("Draw again"), picture="dices", pressed=self._draw)
        self.typed, self.repeated, self.confirmed = QLineEdit(), QLineEdit(), QLineEdit()
        for editor in (self.typed, self.repeated):
            editor.setEchoMode(QLineEdit.EchoMode.Password)
        box = framed(Frame.QUIET)
        inside = QHBoxLayout(box)
        inside.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        inside.addWidget(self.words, 1)
        inside.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.drawn)
        self.column.addWidget(box)
        advice = self.tr("Write them on paper now and keep the paper away from this computer.")
        self.column.addWidget(label(advice, "caption", wrap=True))
        self.field(self.tr("Type them once, to be sure"), self.confirmed, "confirmDrawn")
        self.column.addWidget(self.own)
        self.field(self.tr("Own &passphrase"), self.typed, "ownPassphrase")
        self.field(self.tr("The same &again"), self.repeated, "ownPassphraseAgain")
        self.column.addStretch()
        self.drawn.toggled.connect(self._chosen)
        self._draw()
        self._chosen()

    def chosen(self) -> str:
        """Return the passphrase."""
        return self.words.text() if self.drawn.isChecked() else self.typed.text()

    def wrong(self) -> str:
        """Say what does not match."""
        if self.drawn.isChecked():
            same = self.confirmed.text().split() == self.words.text().split()
            return "" if same else self.tr("What you typed is not what was drawn. Compare word by word.")
        if self.typed.text() != self.repeated.text():
            return self.tr("The two passphrases are not the same.")
        return ""

    def forget(self) -> None:
        """Keep nothing of it."""
        self.words.clear()
        for editor in (self.typed, self.repeated, self.confirmed):
            editor.clear()

    def _draw(self) -> None:
        self.words.setText(self._suggest())
        self.confirmed.clear()

    def _chosen(self) -> None:
        drawn = self.drawn.isChecked()
        for widget in (self.again, self.confirmed):
            widget.setEnabled(drawn)
        for widget in (self.typed, self.repeated):
            widget.setEnabled(not drawn)
