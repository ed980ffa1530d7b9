"""The shipped typefaces, loaded by the program so that a machine with no fonts shows every glyph."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from liaison_desk.ui.theme.tokens import Type

LATIN: Final = ("NotoSans-Regular", "NotoSans-Medium", "NotoSans-SemiBold", "NotoSans-Bold")
DEVANAGARI: Final = ("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold")
ARABIC: Final = ("NotoSansArabic-Regular", "NotoSansArabic-Bold")
NASTALIQ: Final = ("NotoNastaliqUrdu-Regular",)

FAMILIES: Final = {
    "en": ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Arabic"),
    "fr": ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Arabic"),
    "hi": ("Noto Sans", "Noto Sans Devanagari", "Noto Sans Arabic"),
    "ur": ("Noto Sans Arabic", "Noto Sans", "Noto Sans Devanagari"),
}
"""Families in the order in which a glyph is looked for, by language of the window."""

_loaded: set[str] = set()


def load(folder: Path, names: tuple[str, ...]) -> None:
    """Give Qt the named files of `folder` once."""
    for name in names:
        if name not in _loaded and QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf")) >= 0:
            _loaded.add(name)


def load_for_start(folder: Path, language: str) -> None:
    """Give Qt what the unlock window needs in `language`; the rest comes after it has painted."""
    script = {"hi": DEVANAGARI, "ur": ARABIC}.get(language, ())
    load(folder, LATIN[:3:2] + script)


def load_all(folder: Path) -> None:
    """Give Qt every face, for names and texts in any of the languages."""
    load(folder, LATIN + DEVANAGARI + ARABIC + NASTALIQ)


def window_font(language: str) -> QFont:
    """Return the face of controls and text in `language`."""
    font = QFont(list(FAMILIES[language]))
    font.setPixelSize(Type.BODY)
    return font


def sized(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the window's own face at another size and weight, for painted rows."""
    from_window = QFont()
    from_window.setPixelSize(pixels)
    from_window.setWeight(weight)
    return from_window


MEDIUM: Final = QFont.Weight.Medium
SEMIBOLD: Final = QFont.Weight.DemiBold
BOLD: Final = QFont.Weight.Bold
