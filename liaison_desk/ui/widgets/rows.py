"""The list of records as painted cards: title, partner, chips, reference, unread dot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.fonts import SEMIBOLD, sized
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Radius, Size, Space, Tone, Type, tone_pair
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.text import cut_to

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Row:
    """One record as a list shows it."""

    key: str
    title: str
    subtitle: str = ""
    chips: tuple[ChipText, ...] = ()
    reference: str = ""
    unread: bool = False

    @property
    def spoken(self) -> str:
        """The whole row in one line, for a screen reader."""
        parts = (self.reference, self.title, self.subtitle, *(chip.text for chip in self.chips))
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._more: Callable[[], Sequence[Row]] | None = None

    def canFetchMore(self, parent: _Index) -> bool:
        """Say whether there may be more rows than were read so far."""
        return not parent.isValid() and self._more is not None

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002 - a list has one parent
        """Read the next rows."""
        found = self._more() if self._more else ()
        if not found:
            self._more = None
        known = {row.key for row in self.rows}
        new = tuple(row for row in found if row.key not in known)
        if new:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(new) - 1)
            self.rows += new
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what a row shows and says."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def replace(self, rows: Sequence[Row], more: Callable[[], Sequence[Row]] | None = None) -> None:
        """Show other rows; `more` gives those that follow."""
        self.beginResetModel()
        self._more = more
        self.rows = tuple(rows)
        self.endResetModel()

    def put_first(self, row: Row) -> None:
        """Put a row before the others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.rows = (row, *self.rows)
        self.endInsertRows()

    def position(self, key: str) -> int:
        """Where the row of `key` stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)


class RowDelegate(QStyledItemDelegate):
    """Paints a row as a card; all measures run from the start edge in the direction of reading."""

    def __init__(self, parent: QWidget, edge: int) -> None:
        """Leave `edge` beside each card."""
        super().__init__(parent)
        self.edge = edge

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - one height for all
        """One height for all, taller where the script needs it."""
        tall = option.direction is Qt.LayoutDirection.RightToLeft
        return QSize(0, Size.ROW_URDU if tall else Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = _Card(painter, option, self.edge)
        card.ground()
        card.title(row)
        card.subtitle(row)
        card.foot(row)
        painter.restore()


class _Card:
    """One row being painted."""

    PAD: Final = 14

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, edge: int) -> None:
        self.painter = painter
        self.area = QRectF(option.rect).adjusted(edge, 3, -edge, -3)
        self.rtl = option.direction is Qt.LayoutDirection.RightToLeft
        self.selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.focused = self.selected and option.widget.hasFocus()
        self.scale = self.area.height() / (Size.ROW - 6)
        start = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
        level = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.start, self.end = start | level, end | level

    def at(self, start: float, top: float, width: float, height: float) -> QRectF:
        """Return an area by its distance from the start edge and the top of the card."""
        x = self.area.right() - start - width if self.rtl else self.area.left() + start
        return QRectF(x, self.area.top() + top * self.scale, width, height * self.scale)

    def ground(self) -> None:
        c, painter = colours(), self.painter
        painter.setPen(QPen(QColor(c.accent if self.selected else c.border), 1))
        painter.setBrush(QColor(c.sel if self.selected else c.surface2 if self.hovered else c.surface))
        painter.drawRoundedRect(self.area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)
        if self.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.focus), 2))
            painter.drawRoundedRect(self.area.adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD)

    def line(self, area: QRectF, text: str) -> None:
        cut = cut_to(self.painter.fontMetrics(), text, int(area.width()))
        self.painter.drawText(area, self.start, cut)

    def title(self, row: Row) -> None:
        c, indent = colours(), self.PAD if row.unread else 0
        self.painter.setFont(sized(Type.BODY, SEMIBOLD))
        self.painter.setPen(QColor(c.text))
        tall = 20 if row.subtitle else 38  # a title alone takes the room of both lines
        self.line(self.at(self.PAD + indent, 8, self.area.width() - 2 * self.PAD - indent, tall), row.title)
        if row.unread:
            spot = self.at(self.PAD, 8, 8, tall).center()
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(c.accent))
            self.painter.drawEllipse(QPointF(spot), 3.5, 3.5)

    def subtitle(self, row: Row) -> None:
        self.painter.setFont(sized(Type.META))
        self.painter.setPen(QColor(colours().text2))
        self.line(self.at(self.PAD, 28, self.area.width() - 2 * self.PAD, 18), row.subtitle)

    def foot(self, row: Row) -> None:
        c = colours()
        self.painter.setFont(sized(Type.CAPTION))
        self.painter.setPen(QColor(c.text2 if self.selected else c.text3))
        taken = self.painter.fontMetrics().horizontalAdvance(row.reference)
        self.painter.drawText(
            self.at(self.area.width() - self.PAD - taken - 2, 48, taken + 2, 19), self.end, row.reference
        )
        room = self.area.width() - 2 * self.PAD - (taken + Space.S if taken else 0)
        used = 0.0
        for chip in row.chips:
            used = self.chip(chip, used, room)

    def chip(self, chip: ChipText, used: float, room: float) -> float:
        """Draw a chip if any room is left; give the room used so far."""
        self.painter.setFont(sized(Type.CAPTION, SEMIBOLD))
        aside = 2 * Space.S - 2 + (Size.ICON_XXS + 3 if chip.picture else 0)
        wish = self.painter.fontMetrics().horizontalAdvance(chip.text) + aside + 1.0
        width = min(wish, room - used)
        if width < min(wish, Size.CONTROL):
            return used
        ink, ground = tone_pair(colours(), chip.tone)
        if self.selected and chip.tone is Tone.NEUTRAL:
            ground = colours().surface
        area = self.at(self.PAD + used, 48, width, 19)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(ground))
        self.painter.drawRoundedRect(area, Radius.CHIP, Radius.CHIP)
        inside = area.adjusted(7, 0, -7, 0)
        if chip.picture:
            x = inside.right() - Size.ICON_XXS if self.rtl else inside.left()
            spot = QPointF(x, area.center().y() - Size.ICON_XXS / 2)
            self.painter.drawPixmap(spot, pixmap(chip.picture, ink, Size.ICON_XXS))
            inside = inside.adjusted(0 if self.rtl else 15, 0, -15 if self.rtl else 0, 0)
        self.painter.setPen(QColor(ink))
        self.line(inside.adjusted(0, 0, 1, 0), chip.text)
        return used + width + Space.S - 2


class RowList(QListView):
    """A list of records, by keyboard and by mouse."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(
        self, name: str, title: str, parent: QWidget | None = None, *, edge: int = Space.S + Space.HAIR
    ) -> None:
        """Make an empty list with an accessible `title`; its cards stand `edge` from its sides."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.row_model = RowModel(self)
        self.setModel(self.row_model)
        self.setItemDelegate(RowDelegate(self, edge))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(self._opened)

    def show_rows(
        self, rows: Sequence[Row], key: str = "", more: Callable[[], Sequence[Row]] | None = None
    ) -> None:
        """Show `rows` with `key`, the one before or the first chosen; nothing is announced."""
        wanted, loaded = key or self.key(), len(self.row_model.rows)
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.row_model.replace(rows, more)
        while self.row_model.position(wanted) < 0 and self._may_go_on(loaded):
            self.row_model.fetchMore(QModelIndex())
        at = max(self.row_model.position(wanted), 0)
        self.setCurrentIndex(self.row_model.index(at))
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.viewport().update()

    def _may_go_on(self, loaded: int) -> bool:
        return len(self.row_model.rows) < loaded and self.row_model.canFetchMore(QModelIndex())

    def ensure(self, row: Row) -> None:
        """Choose `row`, putting it first if it has not been read so far."""
        if self.row_model.position(row.key) < 0:
            self.row_model.put_first(row)
        self.choose(row.key)

    def choose(self, key: str) -> bool:
        """Choose the row of `key`, if it is here."""
        at = self.row_model.position(key)
        if at >= 0:
            self.setCurrentIndex(self.row_model.index(at))
        return at >= 0

    def key(self) -> str:
        """Return the key of the chosen row, or nothing."""
        row: Row | None = self.currentIndex().data(ROW_ROLE)
        return row.key if row else ""

    def _moved(self, current: QModelIndex) -> None:
        self.picked.emit(current.data(ROW_ROLE).key if current.isValid() else "")

    def _opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE).key)
