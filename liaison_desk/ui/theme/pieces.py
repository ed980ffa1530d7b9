"""The styles of single widgets whose colour says something: banner, chips, cards of the board, dots."""

from liaison_desk.ui.theme.look import colours
from liaison_desk.ui.theme.tokens import MARKINGS, Radius, Size, Tone, Type, tone_pair

UNKNOWN_MARKING = "TOP SECRET"
"""How a marking that is not in the list is shown: never too mildly."""


def banner(marking: str) -> str:
    """Return the style of the marking banner."""
    ground, ink = MARKINGS.get(marking, MARKINGS[UNKNOWN_MARKING])
    return (
        f"background: {ground}; color: {ink}; font-size: {Type.META}px; font-weight: 700;"
        "letter-spacing: 0.6px;"
    )


def chip(ink: str, ground: str) -> str:
    """Return the style of a chip."""
    return (
        f"#chip {{ background: {ground}; border-radius: {Radius.CHIP}px; }}"
        f"#chip QLabel {{ color: {ink}; font-size: {Type.CAPTION}px; font-weight: 600; }}"
    )


def board_card(tone: Tone, *, right_to_left: bool) -> str:
    """Return the style of a card of the board: its start edge has the tone."""
    c = colours()
    side = "right" if right_to_left else "left"
    ink, _ = tone_pair(c, tone)
    edge = f"border-{side}: 4px solid {c.border_strong if tone is Tone.NEUTRAL else ink};"
    return (
        f"BoardCard {{ background: {c.surface}; border: 1px solid {c.border}; {edge}"
        f"border-radius: {Radius.CARD}px; }} BoardCard:hover {{ background: {c.surface2}; }}"
        f"BoardCard:focus {{ border: 2px solid {c.focus}; {edge} }}"
    )


def timeline_dot() -> str:
    """Return the style of a dot of the timeline."""
    return f"background: {colours().accent_weak}; border-radius: {Size.TIMELINE_DOT // 2}px;"


def sheet_of_paper() -> str:
    """Return the style of a page in the preview: paper is white in the dark as well."""
    return f"background: {colours().paper}; border: 1px solid {colours().border};"
