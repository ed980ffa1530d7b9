"""Colours, measures and type sizes: every number the eye meets, named once."""

from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Colours:
    """One set of colours, light or dark, as `#RRGGBB`."""

    bg: str
    surface: str
    surface2: str
    raised: str
    border: str
    border_strong: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_weak: str
    accent_text: str
    sel: str
    focus: str
    danger: str
    danger_weak: str
    warn: str
    warn_weak: str
    ok: str
    ok_weak: str
    info: str
    info_weak: str
    side: str
    side_text: str
    side_text2: str
    side_sel: str
    side_hover: str
    side_badge: str
    toast: str
    toast_text: str
    toast_link: str
    logo: str = "#2C5AA0"
    on_logo: str = "#FFFFFF"
    alert: str = "#B3122B"
    on_alert: str = "#FFFFFF"
    paper: str = "#FFFFFF"

    def names(self) -> tuple[str, ...]:
        """Every token's name."""
        return tuple(field.name for field in fields(self))


LIGHT: Final = Colours(
    bg="#F4F6F9",
    surface="#FFFFFF",
    surface2="#EDF1F6",
    raised="#FFFFFF",
    border="#D3DAE4",
    border_strong="#788597",
    text="#17202E",
    text2="#4A586B",
    text3="#5B6879",
    accent="#1D4F91",
    accent_hover="#173F75",
    on_accent="#FFFFFF",
    accent_weak="#E1EBF8",
    accent_text="#1A4A88",
    sel="#DCE8F7",
    focus="#1D4F91",
    danger="#A4161A",
    danger_weak="#FBE7E7",
    warn="#7A4B00",
    warn_weak="#FDF0D5",
    ok="#17623A",
    ok_weak="#E0F3E8",
    info="#175A78",
    info_weak="#DEF0F7",
    side="#16263D",
    side_text="#DCE5F1",
    side_text2="#A3B4CA",
    side_sel="#26406A",
    side_hover="#1E3354",
    side_badge="#34517D",
    toast="#17202E",
    toast_text="#FFFFFF",
    toast_link="#A9CBFB",
)

DARK: Final = Colours(
    bg="#10151D",
    surface="#171E28",
    surface2="#202936",
    raised="#1D2632",
    border="#2E3948",
    border_strong="#6E7E94",
    text="#E8EDF4",
    text2="#B0BCCC",
    text3="#94A2B5",
    accent="#7FB0F5",
    accent_hover="#A3C7FA",
    on_accent="#0B1A2E",
    accent_weak="#1D3353",
    accent_text="#A9CBFB",
    sel="#22375A",
    focus="#8FBCFA",
    danger="#FF9C9C",
    danger_weak="#42191C",
    warn="#F2C063",
    warn_weak="#3D2D0E",
    ok="#7FD3A3",
    ok_weak="#12341F",
    info="#85CBE6",
    info_weak="#10313F",
    side="#0B1017",
    side_text="#DCE5F1",
    side_text2="#94A5BC",
    side_sel="#22375A",
    side_hover="#17212F",
    side_badge="#2E456B",
    toast="#E8EDF4",
    toast_text="#171E28",
    toast_link="#1A4A88",
)

MARKINGS: Final[dict[str, tuple[str, str]]] = {
    "UNCLASSIFIED": ("#00703C", "#FFFFFF"),
    "PROTECTED A": ("#3F5673", "#FFFFFF"),
    "PROTECTED B": ("#4F2D7F", "#FFFFFF"),
    "PROTECTED C": ("#6B1E66", "#FFFFFF"),
    "RESTRICTED": ("#0B5D7A", "#FFFFFF"),
    "CONFIDENTIAL": ("#0033A0", "#FFFFFF"),
    "SECRET": ("#B3122B", "#FFFFFF"),
    "TOP SECRET": ("#FF8C00", "#000000"),
}
"""Marking, lowest first, to its ground and ink; the same in light and dark."""


class Tone(StrEnum):
    """What a chip or a note says by its colour, beside its word and icon."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"


def tone_pair(colours: Colours, tone: Tone) -> tuple[str, str]:
    """Ink and ground of a tone."""
    match tone:
        case Tone.NEUTRAL:
            return colours.text2, colours.surface2
        case Tone.ACCENT:
            return colours.accent_text, colours.accent_weak
        case Tone.INFO:
            return colours.info, colours.info_weak
        case Tone.OK:
            return colours.ok, colours.ok_weak
        case Tone.WARN:
            return colours.warn, colours.warn_weak
        case Tone.DANGER:
            return colours.danger, colours.danger_weak


class Space:
    """Distances between things."""

    HAIR: Final = 2
    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    TAB: Final = 11
    TAB_TIGHT: Final = 3
    TAB_TIGHTER: Final = 1


class Radius:
    """How round a corner is."""

    CHIP: Final = 4
    FIELD: Final = 6
    CARD: Final = 8
    FACTS: Final = 10
    DIALOG: Final = 12


class Type:
    """Sizes of type at 100 %."""

    CAPTION: Final = 11
    META: Final = 12
    BODY: Final = 13
    READING: Final = 14
    SECTION: Final = 15
    PALETTE: Final = 16
    TITLE: Final = 20
    DISPLAY: Final = 26


class Size:
    """Fixed measures of the frame and its parts."""

    BANNER: Final = 24
    SIDEBAR: Final = 232
    SIDEBAR_NARROW: Final = 60
    NARROW_BELOW: Final = 1180
    NAV_ROW: Final = 38
    NAV_ROW_LOW: Final = 30
    LIST: Final = 404
    LIST_NARROW: Final = 340
    ROW: Final = 80
    ROW_URDU: Final = 88
    STATUS: Final = 30
    CONTROL: Final = 32
    COMMAND: Final = 36
    CHIP: Final = 26
    ICON: Final = 18
    ICON_S: Final = 16
    ICON_XS: Final = 14
    ICON_XXS: Final = 12
    LOGO: Final = 34
    LOGO_L: Final = 48
    TIMELINE_DOT: Final = 28
    FORM: Final = 720
    CARD: Final = 420
    WIZARD: Final = 640
    PALETTE: Final = 620
    DIALOG: Final = 560
    BOARD_COLUMN: Final = 264
    WINDOW: Final = (1280, 800)
    WINDOW_MIN: Final = (1024, 640)


def _luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.2)."""
    linear_below = 0.04045
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= linear_below else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, success criterion 1.4.3)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
