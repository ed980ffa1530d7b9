"""The sidebar: whose desk this is, the search-or-command box, the sections, the settings."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.logo import logo
from liaison_desk.ui.widgets.nav import Section, SectionList
from liaison_desk.ui.widgets.text import ElidedLabel, label


class CommandBox(QPushButton):
    """Looks like a search field, opens the command palette."""

    def __init__(self) -> None:
        """Show the invitation and the shortcut."""
        super().__init__()
        self.setObjectName("commandBox")
        self.setAccessibleName(self.tr("Search or command"))
        self.setToolTip(self.tr("Search or command"))
        self.setFixedHeight(Size.COMMAND)
        self.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S + Space.HAIR, 0, Space.S, 0)
        glass = QLabel()
        glass.setPixmap(pixmap("search", colours().side_text2, Size.ICON_S))
        self._words = ElidedLabel(self.tr("Search or command"), "meta")
        self._key = label("Ctrl K", "key")
        row.addWidget(glass)
        row.addWidget(self._words, 1)
        row.addWidget(self._key)

    def shrink(self, narrow: bool) -> None:  # noqa: FBT001 - the one thing it is about
        """Show the glass only, or all."""
        self._words.setHidden(narrow)
        self._key.setHidden(narrow)


class Sidebar(QWidget):
    """The sections of the desk at the start edge; narrow when the window is."""

    chosen = Signal(str)
    searched = Signal()

    def __init__(self, post: str, sections: tuple[Section, ...], parent: QWidget | None = None) -> None:
        """List `sections` under the name of the `post`."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = CommandBox()
        self.sections = SectionList("sections", self.tr("Sections"), sections, self)
        settings = (Section(key="settings", title=self.tr("Settings"), picture="settings"),)
        self.foot = SectionList("settingsSection", self.tr("Settings"), settings, self)
        self.foot.setFixedHeight(Size.NAV_ROW + Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, Space.S + Space.HAIR)
        column.setSpacing(0)
        column.addLayout(self._head(post))
        boxed = QHBoxLayout()
        boxed.setContentsMargins(Space.M, 0, Space.M, Space.S + Space.HAIR)
        boxed.addWidget(self.box)
        column.addLayout(boxed)
        column.addWidget(self.sections)
        column.addStretch()
        column.addWidget(self.foot)
        self.box.clicked.connect(self.searched)
        self.sections.selectionModel().currentChanged.connect(self._section_chosen)
        self.foot.selectionModel().currentChanged.connect(self._settings_chosen)
        self.shrink(narrow=False)

    def _head(self, post: str) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(Space.M + 1, 0, Space.M + 1, Space.M + Space.HAIR)
        head.setSpacing(Space.S + Space.HAIR)
        head.addWidget(logo(Size.LOGO, 20))
        self._names = QWidget()
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(ElidedLabel("Liaison Desk", "brand"))
        names.addWidget(ElidedLabel(post, "meta"))
        head.addWidget(self._names, 1)
        return head

    def shrink(self, *, narrow: bool) -> None:
        """Show pictures only, or all."""
        self.setFixedWidth(Size.SIDEBAR_NARROW if narrow else Size.SIDEBAR)
        self._names.setHidden(narrow)
        self.box.shrink(narrow)

    def choose(self, key: str) -> None:
        """Mark the section `key` as the one on show; nothing is announced if it already is."""
        chosen = self.sections if key != "settings" else self.foot
        at = next((row for row, section in enumerate(chosen.sections.sections) if section.key == key), -1)
        chosen.setCurrentIndex(chosen.sections.index(at))

    def count(self, sections: tuple[Section, ...]) -> None:
        """Show other counts."""
        self.sections.sections.replace(sections)

    def _section_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.foot.setCurrentIndex(QModelIndex())
            self.chosen.emit(self.sections.sections.sections[current.row()].key)

    def _settings_chosen(self, current: QModelIndex) -> None:
        if current.isValid():
            self.sections.setCurrentIndex(QModelIndex())
            self.chosen.emit("settings")
