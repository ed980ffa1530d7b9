"""The command palette: records and commands in one box, while typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.fonts import MEDIUM, SEMIBOLD, sized
from liaison_desk.ui.theme.look import colours, veil
from liaison_desk.ui.theme.tokens import Radius, Size, Space, Type
from liaison_desk.ui.widgets.cards import Frame, framed, rule
from liaison_desk.ui.widgets.text import cut_to

ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole
SHOWN_AT_MOST: Final = 12
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the palette: a heading if nothing can be done with it."""

    text: str
    aside: str = ""
    picture: str = ""
    keys: str = ""
    run: Callable[[], object] | None = None


class EntryModel(QAbstractListModel):
    """The lines found for what was typed."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what a line shows."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return " ".join(part for part in (entry.text, entry.aside, entry.keys) if part)
            case Qt.ItemDataRole.UserRole:
                return entry
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.entries[index.row()].run else Qt.ItemFlag.NoItemFlags

    def replace(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()


class EntryDelegate(QStyledItemDelegate):
    """Paints a line: picture, words, aside, keys; or a heading."""

    ROW: Final = Size.CONTROL - 1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - by kind of line
        """Return the height of a line; a heading is lower."""
        entry: Entry = index.data(ENTRY_ROLE)
        return QSize(0, self.ROW if entry.run else Size.BANNER)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one line."""
        entry: Entry = index.data(ENTRY_ROLE)
        area = QRectF(option.rect).adjusted(Space.S, 0, -Space.S, 0)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.run is None:
            painter.setFont(sized(Type.CAPTION, MEDIUM))
            painter.setPen(QColor(colours().text3))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area.adjusted(Space.S, Space.XS, -Space.S, 0), flags, entry.text)
        else:
            self._line(painter, option, area, entry, rtl=rtl)
        painter.restore()

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, entry: Entry, *, rtl: bool
    ) -> None:
        c = colours()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.sel))
            painter.drawRoundedRect(area, Radius.FIELD, Radius.FIELD)
        spot = _from_start(area, Space.S, Size.ICON_S, rtl=rtl)
        top = spot.center().y() - Size.ICON_S / 2
        painter.drawPixmap(QPointF(spot.left(), top), pixmap(entry.picture, c.text2, Size.ICON_S))
        room = area.width() - Space.XXL - Space.S
        if entry.keys:
            room -= self._keys(painter, area, entry.keys, rtl=rtl) + Space.M
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start = float(Space.XXL + Space.HAIR)
        for text, font, ink in (
            (entry.text, sized(Type.BODY, SEMIBOLD), c.text),
            (entry.aside, sized(Type.META), c.text2),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            cut = cut_to(painter.fontMetrics(), text, int(max(room, 0)))
            taken = painter.fontMetrics().horizontalAdvance(cut) + 1.0
            painter.drawText(_from_start(area, start, taken, rtl=rtl), flags, cut)
            start, room = start + taken + Space.S + Space.HAIR, room - taken - Space.S - Space.HAIR

    def _keys(self, painter: QPainter, area: QRectF, keys: str, *, rtl: bool) -> float:
        c = colours()
        painter.setFont(sized(Type.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(keys) + Space.M
        box = _from_start(area, area.width() - width - Space.S, width, rtl=rtl)
        box = QRectF(box.left(), box.center().y() - 9, width, 18)
        painter.setPen(QColor(c.border))
        painter.setBrush(QColor(c.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CHIP, Radius.CHIP)
        painter.setPen(QColor(c.text2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return width


def _from_start(area: QRectF, start: float, width: float, *, rtl: bool) -> QRectF:
    x = area.right() - start - width if rtl else area.left() + start
    return QRectF(x, area.top(), width, area.height())


class CommandPalette(QWidget):
    """Lies over the window below its banner; Esc or a click beside it puts it away."""

    closed = Signal()

    def __init__(self, find: Callable[[str], Sequence[Entry]], parent: QWidget) -> None:
        """Ask `find` for the lines at every keystroke."""
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self._find = find
        self.box = QLineEdit()
        self.box.setObjectName("commandPaletteBox")
        self.box.setProperty("kind", "palette")
        self.box.setPlaceholderText(self.tr("Search records, or type a command"))
        self.box.setAccessibleName(self.tr("Search records, or type a command"))
        self.lines = QListView()
        self.lines.setObjectName("commandPaletteLines")
        self.lines.setAccessibleName(self.tr("Found"))
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.setItemDelegate(EntryDelegate(self.lines))
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._entries = EntryModel(self)
        self.lines.setModel(self._entries)
        self._lay_out()
        self.box.textChanged.connect(self._look_up)
        self.box.installEventFilter(self)
        self.lines.clicked.connect(self._run)
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        self._frame = framed(Frame.RAISED, self)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(1, 1, 1, Space.S)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(rule())
        column.addSpacing(Space.XS)
        column.addWidget(self.lines)

    def open_with(self, text: str = "") -> None:
        """Show the palette, looking for `text`."""
        self.box.setText(text)
        self._look_up(text)
        self._settle()
        self.show()
        self.raise_()
        self.box.setFocus()

    def put_away(self) -> None:
        """Hide the palette."""
        self.hide()
        self.box.clear()
        self.closed.emit()

    def _look_up(self, text: str) -> None:
        self._entries.replace(self._find(text.strip()))
        first = next((at for at, entry in enumerate(self._entries.entries) if entry.run), -1)
        self.lines.setCurrentIndex(self._entries.index(first))
        self._settle()

    def _settle(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect().adjusted(0, Size.BANNER, 0, 0))
        rows = sum(EntryDelegate.ROW if entry.run else Size.BANNER for entry in self._entries.entries)
        self.lines.setFixedHeight(min(rows + Space.XS, EntryDelegate.ROW * SHOWN_AT_MOST))
        width = min(Size.PALETTE, self.width() - Space.XXL)
        self._frame.setFixedWidth(width)
        self._frame.adjustSize()
        self._frame.move((self.width() - width) // 2, Size.BANNER * 4)

    def _step(self, by: int) -> None:
        entries, at = self._entries.entries, self.lines.currentIndex().row()
        for _ in entries:
            at = (at + by) % len(entries)
            if entries[at].run:
                self.lines.setCurrentIndex(self._entries.index(at))
                return

    def _run(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE)
        if entry is not None and entry.run is not None:
            self.put_away()
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the lines with the arrow keys while the box keeps the keyboard; follow the parent's size."""
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self._settle()
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.lines.currentIndex())
            case Qt.Key.Key_Escape:
                self.put_away()
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the palette away on a click beside it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath; the banner stays as it is."""
        QPainter(self).fillRect(event.rect(), veil())
