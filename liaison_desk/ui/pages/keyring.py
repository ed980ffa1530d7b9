"""The switch for the login keyring: whether the passphrase opens this desk alone, or only together with it."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from liaison_desk.desk.keyring import KeyringUnavailable, bind, is_bound, release
from liaison_desk.store.vault import Vault
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.dialogs import Sheet
from liaison_desk.ui.place import Place
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import buddy, label


class PassphraseSheet(Sheet):
    """Asks for the passphrase before the way in is changed."""

    def __init__(self, title: str, sentence: str, confirm: str, parent: QWidget) -> None:
        """Explain with `sentence` what for."""
        super().__init__("passphraseSheet", title, parent)
        self.passphrase = QLineEdit()
        self.passphrase.setObjectName("passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(label(sentence, "body", wrap=True))
        self.body.addWidget(buddy(self.tr("&Passphrase"), self.passphrase))
        self.body.addWidget(self.passphrase)
        self.offer(confirm, self.accept)


class KeyringCard(QFrame):
    """Off unless somebody switches it on; the recovery words open the desk either way."""

    def __init__(self, place: Place, vault: Vault) -> None:
        """Show how `vault` is opened now."""
        super().__init__()
        self.setProperty("kind", Frame.CARD.value)
        self._place, self._vault = place, vault
        self._note: Note | None = None
        self.switch = QCheckBox(self.tr("Ask the login &keyring as well"))
        self.switch.setObjectName("settingKeyring")
        self.switch.setChecked(is_bound(vault))
        self.switch.clicked.connect(self.ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(label(self.tr("Opening this desk"), "section"))
        self._column.addWidget(self.switch)
        advice = self.tr(
            "Then the passphrase opens this desk only in your own session on this computer. "
            "The 24 recovery words open it without the keyring."
        )
        self._column.addWidget(label(advice, "caption", wrap=True))

    def ask(self) -> None:
        """Ask for the passphrase, then change the way in."""
        is_wanted = self.switch.isChecked()
        sentence = self.tr("The passphrase is needed to change how this desk is opened.")
        sheet = PassphraseSheet(
            self.tr("Ask the login keyring as well") if is_wanted else self.tr("Ask for the passphrase only"),
            sentence,
            self.tr("Change"),
            self.window(),
        )
        sheet.accepted.connect(partial(self._change, sheet, is_wanted))
        sheet.rejected.connect(self._show_state)
        sheet.open()

    def _change(self, sheet: PassphraseSheet, is_wanted: bool) -> None:  # noqa: FBT001 - it comes with the signal
        change = bind if is_wanted else release
        passphrase = sheet.passphrase.text()
        sheet.passphrase.clear()
        self._say_unavailable(None)
        self._place.drafts.flush()
        self._place.ways.busy.emit(self.tr("Changing how this desk is opened…"))
        self._place.jobs.run(partial(change, self._vault, passphrase), self._changed, self._failed)

    def _changed(self, _: object) -> None:
        self._place.ways.busy.emit("")
        self._show_state()
        if is_bound(self._vault):
            self._place.ways.said.emit(self.tr("The login keyring is asked as well from now on"))
        else:
            self._place.ways.said.emit(self.tr("The passphrase alone opens this desk from now on"))

    def _failed(self, fault: Exception) -> None:
        self._place.ways.busy.emit("")
        self._show_state()
        if isinstance(fault, KeyringUnavailable):
            self._say_unavailable(fault)
        else:
            self._place.acting.fault(fault)

    def _say_unavailable(self, fault: KeyringUnavailable | None) -> None:
        if self._note is not None:
            self._note.hide()
            self._note.deleteLater()
            self._note = None
        if fault is not None:
            title, _ = in_words(fault)
            self._note = Note(Frame.WARNING, title, self.tr("Nothing was changed."))
            self._column.addWidget(self._note)

    def _show_state(self) -> None:
        self.switch.setChecked(is_bound(self._vault))
