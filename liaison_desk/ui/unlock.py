"""The unlock window: why and when it locked, the passphrase or the recovery words, and nothing else."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from liaison_desk import __version__
from liaison_desk.model.errors import DeskError
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.lock import Locked, LockReason
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.banner import MarkingBanner
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, framed
from liaison_desk.ui.widgets.logo import logo
from liaison_desk.ui.widgets.text import buddy, label

if TYPE_CHECKING:
    from liaison_desk.ui.pages.verifying import VerifySheet


class CapsLockWatch(QObject):
    """Learns from the letters typed whether Caps Lock is on."""

    changed = Signal(bool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compare a typed letter with Shift; the Caps Lock key itself turns what is known round."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            text, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_CapsLock:
                self.changed.emit(False)  # noqa: FBT003 - the signal carries it
            elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
                self.changed.emit(text.isupper() != shift)
        return super().eventFilter(watched, event)


class UnlockWindow(QWidget):
    """Asks for what opens the desk and tries it in a job; `opened` carries what the opening gave."""

    opened = Signal(object)

    def __init__(
        self, open_with: Callable[[str, bool], object], jobs: Jobs, locked: Locked | None = None
    ) -> None:
        """Try each answer with `open_with`; say why it is `locked`."""
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Unlock Liaison Desk"))
        self.setMinimumSize(*Size.WINDOW_MIN)
        self._open_with, self._jobs = open_with, jobs
        self.passphrase = QLineEdit()
        self.words = QPlainTextEdit()
        self.fault = label("", "error", wrap=True)
        self.fault.setObjectName("unlockFault")
        self._prepare_fields()
        self._card = self._built_card(locked)
        self._lay_out()
        self._watch_caps()
        self._use_words(on=False)

    def _prepare_fields(self) -> None:
        self.passphrase.setObjectName("passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.attempt)
        self.words.setObjectName("recoveryWords")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(3 * Size.CONTROL)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.passphrase.setInputMethodHints(hints)
        self.words.setInputMethodHints(hints | Qt.InputMethodHint.ImhLowercaseOnly)
        self._passphrase_label = buddy(self.tr("&Passphrase"), self.passphrase)
        self._words_label = buddy(self.tr("24 recovery &words"), self.words)

    def _built_card(self, locked: Locked | None) -> QWidget:
        card = framed(Frame.DIALOG)
        card.setFixedWidth(Size.CARD - Space.XL + Space.XS)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.XXL, Space.XL + Space.XS, Space.XXL, Space.XL)
        column.setSpacing(Space.S + Space.HAIR)
        column.addWidget(logo(Size.LOGO_L, 26), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((self.tr("Unlock Liaison Desk"), "title"), (self._why(locked), "meta")):
            words = label(text, role, wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        column.addSpacing(Space.S)
        for part in (self._passphrase_label, self.passphrase, self._words_label, self.words):
            column.addWidget(part)
        column.addWidget(self._caps_note())
        column.addWidget(self.fault)
        self.unlock_button = button(
            "unlockButton", self.tr("Unlock"), picture="lock-open", kind=Kind.PRIMARY, pressed=self.attempt
        )
        self.other_way = button("otherWayButton", "", kind=Kind.GHOST, pressed=self._other_way)
        column.addWidget(self.unlock_button)
        column.addWidget(self.other_way)
        self.check_button = button("checkPdf", self.tr("Check a PDF…"), kind=Kind.GHOST, pressed=self._check)
        column.addWidget(self.check_button)
        return card

    def _why(self, locked: Locked | None) -> str:
        if locked is None:
            return self.tr("Everything on this desk is encrypted. Your passphrase opens it.")
        at = QDateTime.fromSecsSinceEpoch(int(locked.at.timestamp()), QTimeZone.systemTimeZone())
        when = QLocale().toString(at, "ddd d MMM, HH:mm t")
        return f"{self._reason(locked.reason).format(when=when)}\n{self.tr('Your unsaved draft is kept.')}"

    def _reason(self, reason: LockReason) -> str:
        match reason:
            case LockReason.IDLE:
                return self.tr("Locked on {when} because nobody was at the desk.")
            case LockReason.ASKED:
                return self.tr("You locked it on {when}.")
            case LockReason.SESSION:
                return self.tr("Locked on {when} with the screen.")
            case LockReason.SUSPEND:
                return self.tr("Locked on {when} when the computer went to sleep.")

    def _caps_note(self) -> QWidget:
        self.caps = QWidget()
        self.caps.setObjectName("capsLockNote")
        row = QHBoxLayout(self.caps)
        row.setContentsMargins(0, 0, 0, 0)
        sign = QLabel()
        sign.setPixmap(pixmap("triangle-alert", colours().warn, Size.ICON_XS))
        row.addWidget(sign)
        row.addWidget(label(self.tr("Caps Lock is on"), "warn"), 1)
        self.caps.hide()
        return self.caps

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M + Space.HAIR)
        column.setSpacing(0)
        column.addWidget(MarkingBanner())
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._card)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()
        foot = label(self.tr("Version {version}").format(version=__version__), "meta")
        foot.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(foot)

    def _watch_caps(self) -> None:
        watch = CapsLockWatch(self)
        self.passphrase.installEventFilter(watch)
        watch.changed.connect(self.caps.setVisible)

    def _check(self) -> None:
        """Say of a PDF whether it is as it was issued; that needs no desk."""
        self._jobs.run(_verify_sheet, self._show_check)

    def _show_check(self, sheet: "type[VerifySheet]") -> None:
        sheet(self._jobs, self, Path.home()).open()

    def _other_way(self) -> None:
        self._use_words(on=self.words.isHidden())

    def _use_words(self, *, on: bool) -> None:
        self.words.setVisible(on)
        self._words_label.setVisible(on)
        self.passphrase.setVisible(not on)
        self._passphrase_label.setVisible(not on)
        self.other_way.setText(self.tr("Use the passphrase") if on else self.tr("Use the recovery words"))
        self.other_way.setAccessibleName(self.other_way.text())
        self.fault.hide()
        (self.words if on else self.passphrase).setFocus()

    def attempt(self) -> None:
        """Try what was typed."""
        secret = self.passphrase.text() if self.words.isHidden() else self.words.toPlainText()
        if not secret.strip():
            self._say_fault(self.tr("Type the passphrase first."))
            return
        self._busy(on=True)
        self._jobs.run(
            _Attempt(self._open_with, secret, is_words=not self.words.isHidden()), self._done, self._refused
        )

    def _done(self, result: object) -> None:
        self.passphrase.clear()
        self.words.clear()
        self.opened.emit(result)

    def _refused(self, fault: Exception) -> None:
        self._busy(on=False)
        if not isinstance(fault, DeskError):
            raise fault
        self._say_fault(" ".join(in_words(fault)))
        self.passphrase.selectAll()

    def _say_fault(self, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()
        (self.passphrase if self.words.isHidden() else self.words).setFocus()

    def _busy(self, *, on: bool) -> None:
        self.fault.setHidden(True)
        for part in (self.passphrase, self.words, self.unlock_button, self.other_way):
            part.setEnabled(not on)
        words = self.tr("Unlocking…") if on else self.tr("Unlock")
        self.unlock_button.setText(f"\u2002{words}")


class _Attempt:
    """One try, with its secret for no longer than it takes."""

    def __init__(self, open_with: Callable[[str, bool], object], secret: str, *, is_words: bool) -> None:
        self._open_with, self._secret, self._is_words = open_with, secret, is_words

    def __call__(self) -> object:
        try:
            return self._open_with(self._secret, self._is_words)
        finally:
            self._secret = ""


def _verify_sheet() -> "type[VerifySheet]":
    """Return the dialog that a PDF can be dropped on."""
    from liaison_desk.ui.pages.verifying import VerifySheet  # noqa: PLC0415 - the unlock window opens without it

    return VerifySheet
