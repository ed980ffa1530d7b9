"""Light, dark or as the system has it: the look in force, and how it is put on the application."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from liaison_desk.host.paths import resource
from liaison_desk.ui.theme import fonts
from liaison_desk.ui.theme.sheet import style_sheet
from liaison_desk.ui.theme.tokens import DARK, LIGHT, Colours


class Look(StrEnum):
    """The officer's choice of look."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_ROLES: Final = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.ToolTipBase: "toast",
    QPalette.ColorRole.ToolTipText: "toast_text",
}

_STYLED: Final = "styled"
_in_force: list[Colours] = [LIGHT]


def colours() -> Colours:
    """Return the colours in force."""
    return _in_force[0]


def veil() -> QColor:
    """Return what is laid over the window behind the command palette."""
    return QColor(10, 16, 26, 115)


def is_dark(look: Look) -> bool:
    """Whether `look` means dark now."""
    if look is Look.SYSTEM:
        return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return look is Look.DARK


def put_on(app: QApplication, look: Look, language: str) -> None:
    """Dress the application; windows are built after this, never before."""
    chosen = DARK if is_dark(look) else LIGHT
    _in_force[0] = chosen
    # Qt says of every face that is tried before the right one that it lacks the script.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    # A style that is replaced while windows stand takes their style sheets with it; one is enough.
    if app.property(_STYLED) is None:
        app.setStyle("Fusion")
        app.setProperty(_STYLED, "Fusion")
    app.setPalette(_palette(chosen))
    fonts.load_for_start(resource("fonts"), language)
    app.setFont(fonts.window_font(language))
    right_to_left = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    app.setStyleSheet(style_sheet(chosen, resource("icons"), right_to_left=right_to_left))


def _palette(chosen: Colours) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(getattr(chosen, token)))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(chosen.text3))
    return palette
