"""Lucide pictures, recoloured from the tokens and mirrored where they point somewhere."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from liaison_desk.host.paths import resource
from liaison_desk.ui.theme.tokens import Size

POINTING: Final = frozenset(
    ("reply", "send", "list-checks", "chevron-right", "chevron-left", "undo-2", "arrow-right", "arrow-left")
)
"""Pictures that say a direction and so turn round in a right-to-left window; clocks and checks never do."""

_SCALE: Final = 2.0
_drawn: dict[tuple[str, str, int, bool], QPixmap] = {}


def pixmap(name: str, colour: str, size: int = Size.ICON) -> QPixmap:
    """Picture `name` in `colour`, `size` logical pixels square."""
    mirrored = name in POINTING and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    key = (name, colour, size, mirrored)
    if key not in _drawn:
        _drawn[key] = _draw(name, colour, size, mirrored=mirrored)
    return _drawn[key]


def icon(name: str, colour: str, size: int = Size.ICON_S, disabled: str = "") -> QIcon:
    """Picture `name` as an icon for a button or an action; in the colour `disabled` while that cannot be used."""
    made = QIcon(pixmap(name, colour, size))
    if disabled:
        made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def _draw(name: str, colour: str, size: int, *, mirrored: bool) -> QPixmap:
    source = resource("icons", f"{name}.svg").read_text("utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.8"')
    picture = QPixmap(int(size * _SCALE), int(size * _SCALE))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(_SCALE)
    painter = QPainter(picture)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(source.encode()).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
