"""The sections of the desk as a painted list: picture, word, count."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.theme.fonts import MEDIUM, SEMIBOLD, sized
from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import Radius, Size, Space, Type
from liaison_desk.ui.widgets.text import cut_to

SECTION_ROLE: Final = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, kw_only=True)
class Section:
    """One entry of the sidebar."""

    key: str
    title: str
    picture: str
    count: int = 0
    alert: bool = False


class SectionModel(QAbstractListModel):
    """The sections in order, with their counts."""

    def __init__(self, sections: tuple[Section, ...], parent: QWidget) -> None:
        """Start with `sections`."""
        super().__init__(parent)
        self.sections = sections

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many sections there are."""
        return 0 if parent.isValid() else len(self.sections)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what a section shows and says."""
        section = self.sections[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return section.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return (
                    f"{section.title} {QLocale().toString(section.count)}" if section.count else section.title
                )
            case Qt.ItemDataRole.UserRole:
                return section
            case _:
                return None

    def replace(self, sections: tuple[Section, ...]) -> None:
        """Show other counts for the same sections."""
        self.sections = sections
        self.dataChanged.emit(self.index(0), self.index(len(sections) - 1))


class SectionDelegate(QStyledItemDelegate):
    """Paints a section; in the narrow sidebar the picture and a dot only."""

    height = Size.NAV_ROW

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - one height for all
        """One height for all."""
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one section."""
        section: Section = index.data(SECTION_ROLE)
        row = _Row(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row.ground()
        row.picture(section)
        if row.narrow:
            row.dot(section)
        else:
            row.words(section)
            row.badge(section)
        painter.restore()


class _Row:
    """One section being painted, measured from the start edge in either direction."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.area = QRectF(option.rect).adjusted(Space.S, Space.HAIR, -Space.S, -Space.HAIR)
        self.rtl = option.direction is Qt.LayoutDirection.RightToLeft
        self.narrow = option.rect.width() < Size.SIDEBAR // 2
        self.selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and option.widget.hasFocus()

    def at(self, start: float, width: float) -> QRectF:
        """Return an area `start` from the start edge, as high as the row."""
        x = self.area.right() - start - width if self.rtl else self.area.left() + start
        return QRectF(x, self.area.top(), width, self.area.height())

    def ground(self) -> None:
        c, painter = colours(), self.painter
        painter.setPen(Qt.PenStyle.NoPen)
        if self.selected or self.hovered:
            painter.setBrush(QColor(c.side_sel if self.selected else c.side_hover))
            painter.drawRoundedRect(self.area, Radius.FIELD, Radius.FIELD)
        if self.selected:
            painter.setBrush(QColor(c.side_text))
            painter.drawRoundedRect(self.at(0, 3).adjusted(0, 7, 0, -7), 1.5, 1.5)
        if self.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(c.side_text), 2))
            painter.drawRoundedRect(self.area.adjusted(1, 1, -1, -1), Radius.FIELD, Radius.FIELD)

    def _picture_area(self) -> QRectF:
        start = (self.area.width() - Size.ICON) / 2 if self.narrow else Space.M + 1
        return self.at(start, Size.ICON)

    def picture(self, section: Section) -> None:
        c = colours()
        spot = self._picture_area()
        ink = c.side_text if self.selected else c.side_text2
        top = spot.center().y() - Size.ICON / 2
        self.painter.drawPixmap(QPointF(spot.left(), top), pixmap(section.picture, ink))

    def dot(self, section: Section) -> None:
        if section.count:
            c, spot = colours(), self._picture_area()
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(QColor(c.alert if section.alert else c.side_text2))
            self.painter.drawEllipse(QPointF(spot.right() + 1, spot.center().y() - Size.ICON / 2), 4, 4)

    def words(self, section: Section) -> None:
        self.painter.setFont(sized(Type.BODY, SEMIBOLD if self.selected else MEDIUM))
        self.painter.setPen(QColor(colours().side_text))
        area = self.at(Space.XXL + Space.S + Space.HAIR, self.area.width() - 90)
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        text = cut_to(self.painter.fontMetrics(), section.title, int(area.width()))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(area, flags, text)

    def badge(self, section: Section) -> None:
        if not section.count:
            return
        c, painter, text = colours(), self.painter, QLocale().toString(section.count)
        painter.setFont(sized(Type.CAPTION, SEMIBOLD))
        width = max(20, painter.fontMetrics().horizontalAdvance(text) + Space.M)
        spot = self.at(self.area.width() - width - Space.S - Space.HAIR, width)
        spot = QRectF(spot.left(), spot.center().y() - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.alert if section.alert else c.side_badge))
        painter.drawRoundedRect(spot, 9, 9)
        painter.setPen(QColor(c.on_alert if section.alert else c.side_text))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)


class SectionList(QListView):
    """The sections, as tall as they are many; closer together where the window is low."""

    def __init__(self, name: str, title: str, sections: tuple[Section, ...], parent: QWidget) -> None:
        """List `sections` under the accessible `title`."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.sections = SectionModel(sections, self)
        self.setModel(self.sections)
        self._painter = SectionDelegate(self)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMaximumHeight(Size.NAV_ROW * len(sections) + Space.XS)
        self.setMinimumHeight(Size.NAV_ROW_LOW * len(sections) + Space.XS)

    def sizeHint(self) -> QSize:
        """Be as tall as the sections are with all the room they like."""
        return QSize(Size.SIDEBAR, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height among the sections."""
        room = (self.height() - Space.XS) // max(1, len(self.sections.sections))
        height = max(Size.NAV_ROW_LOW, min(Size.NAV_ROW, room))
        if height != self._painter.height:
            self._painter.height = height
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
