"""Dialogs that never block: each opens, does its work by signals, and is freed when it closes."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from liaison_desk.model.errors import DeskError
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.icons import icon
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.banner import MarkingBanner
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import Frame, Note
from liaison_desk.ui.widgets.text import label

_WAYS: Final = (
    *(("backButton", "arrow-left"), ("forwardButton", "arrow-right")),
    *(("toParentButton", "chevron-up"), ("newFolderButton", "plus")),
)
"""What leads from folder to folder in Qt's file dialog, by Qt's own names, and our pictures for it."""


def marking_over(parent: QWidget) -> str:
    """Return the marking on the banner of the window that `parent` belongs to."""
    banner = parent.window().findChild(MarkingBanner)
    return banner.marking if banner is not None else "UNCLASSIFIED"


class Sheet(QDialog):
    """A dialog of the house: marking banner, title, body, buttons at the foot."""

    def __init__(self, name: str, title: str, parent: QWidget, marking: str = "") -> None:
        """Make an empty sheet called `title` over `parent`, marked as it is unless a marking is given."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(Size.DIALOG)
        self.banner = MarkingBanner(marking or marking_over(parent))
        self.body = QVBoxLayout()
        self.body.setContentsMargins(Space.XL, Space.L + Space.HAIR, Space.XL, Space.M)
        self.body.setSpacing(Space.M)
        self.body.addWidget(label(title, "title", wrap=True))
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L + Space.HAIR)
        self.foot.setSpacing(Space.M)
        self.foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addLayout(self.body)
        column.addStretch()
        column.addLayout(self.foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the buttons need and as tall as the words do at that width."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized) and not event.spontaneous():
            self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Take the size of what there is to say and to press now."""
        layout = self.layout()
        if layout is not None:
            self.ensurePolished()
            layout.activate()
            self.setMinimumWidth(max(self.minimumWidth(), layout.minimumSize().width()))
            width = max(self.minimumWidth(), self.width())
            self.resize(width, layout.totalHeightForWidth(width))

    def offer(
        self, confirm: str, confirmed: Callable[[], object], *, kind: Kind = Kind.PRIMARY, picture: str = ""
    ) -> None:
        """Put the two buttons at the foot: leave it, or do it. `confirmed` closes the sheet itself."""
        self.foot.addWidget(button("cancelButton", self.tr("Cancel"), pressed=self.reject))
        done = button("confirmButton", confirm, kind=kind, picture=picture, pressed=confirmed)
        done.setDefault(True)
        self.foot.addWidget(done)


class RefusalSheet(Sheet):
    """Says what the desk refused and what to do about it."""

    def __init__(self, refusal: DeskError, parent: QWidget) -> None:
        """Put `refusal` in words."""
        title, advice = in_words(refusal)
        super().__init__("refusalSheet", self.tr("This was not done"), parent)
        self.body.addWidget(Note(Frame.FAULT, title, advice))
        self.body.addWidget(label(self.tr("Code {code}").format(code=refusal.code), "caption"))
        done = button("confirmButton", self.tr("Close"), kind=Kind.PRIMARY, pressed=self.accept)
        done.setDefault(True)
        self.foot.addWidget(done)


class QuestionSheet(Sheet):
    """Asks before something that cannot be undone."""

    def __init__(
        self, title: str, text: str, confirm: str, then: Callable[[], object], parent: QWidget
    ) -> None:
        """Do `then` if the answer is `confirm`."""
        super().__init__("questionSheet", title, parent)
        self._then = then
        self.body.addWidget(label(text, "body", wrap=True))
        self.offer(confirm, self._confirm, kind=Kind.DANGER)

    def _confirm(self) -> None:
        self.accept()
        self._then()


def keep_no_file_history() -> None:
    """Keep Qt's file dialog from writing visited folders and file names to the user's settings."""
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, "/dev/null/liaison-desk")


def choose_file_to_write(
    parent: QWidget, title: str, name: str, folder: Path, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask where to write `name`, then call `then` with the place."""
    chooser = _chooser(parent, title, folder, then)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setFileMode(QFileDialog.FileMode.AnyFile)
    chooser.selectFile(name)
    chooser.open()
    return chooser


def choose_file_to_read(
    parent: QWidget, title: str, folder: Path, then: Callable[[Path], object]
) -> QFileDialog:
    """Ask which file to read, then call `then` with it."""
    chooser = _chooser(parent, title, folder, then)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.open()
    return chooser


def choose_folder(parent: QWidget, title: str, folder: Path, then: Callable[[Path], object]) -> QFileDialog:
    """Ask for a folder that exists, then call `then` with it."""
    chooser = _chooser(parent, title, folder, then)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.setOption(QFileDialog.Option.ShowDirsOnly)
    chooser.open()
    return chooser


def _chooser(parent: QWidget, title: str, folder: Path, then: Callable[[Path], object]) -> QFileDialog:
    chooser = QFileDialog(parent, title, str(folder))
    chooser.setObjectName("fileChooser")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # The system's own dialogs remember file names in lists that we cannot clear.
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setHistory([])
    layout = chooser.layout()
    if layout is not None:
        layout.setMenuBar(MarkingBanner(marking_over(parent)))
    _draw_ways(chooser)
    chooser.setSidebarUrls([QUrl.fromLocalFile(str(Path.home()))])
    chooser.fileSelected.connect(_Chosen(then))
    return chooser


def _draw_ways(chooser: QFileDialog) -> None:
    """Give the ways between folders pictures of ours: Qt draws its own in black, dark look or not."""
    c = colours()
    for name, picture in _WAYS:
        way = chooser.findChild(QToolButton, name)
        if way is not None:
            way.setIcon(icon(picture, c.text2, disabled=c.border_strong))


class _Chosen:
    """Hands a chosen path on."""

    def __init__(self, then: Callable[[Path], object]) -> None:
        self._then = then

    def __call__(self, path: str) -> None:
        self._then(Path(path))
