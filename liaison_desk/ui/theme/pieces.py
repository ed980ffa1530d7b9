"""The rules for parts whose colour says something: banner, chips, cards of the board, dots, paper."""

from liaison_desk.ui.theme.tokens import MARKINGS, Colours, Radius, Size, Tone, Type, tone_pair

UNKNOWN_MARKING = "TOP SECRET"
"""How a marking that is not in the list is shown: never too mildly."""


def rules(c: Colours, start: str) -> str:
    """Return the rules; `start` is the side where reading begins, left or right.

    They choose by property, because a style sheet of its own makes each widget many times slower.
    """
    return "\n".join((_markings(), _tones(c, start), _others(c)))


def known(marking: str) -> str:
    """Return the marking under which the rules know it."""
    return marking if marking in MARKINGS else UNKNOWN_MARKING


def _markings() -> str:
    banner = f"#markingBanner {{ font-size: {Type.META}px; font-weight: 700; letter-spacing: 0.6px; }}"
    each = (
        f'#markingBanner[marking="{name}"] {{ background: {ground}; color: {ink}; }}\n'
        f'#chip[marking="{name}"] {{ background: {ground}; }}\n'
        f'#chip[marking="{name}"] QLabel {{ color: {ink}; }}'
        for name, (ground, ink) in MARKINGS.items()
    )
    return "\n".join((banner, *each))


def _tones(c: Colours, start: str) -> str:
    chip = f"""
#chip {{ border-radius: {Radius.CHIP}px; }}
#chip QLabel {{ font-size: {Type.CAPTION}px; font-weight: 600; }}
BoardCard {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.CARD}px; }}
BoardCard:hover {{ background: {c.surface2}; }}
BoardCard:focus {{ border: 2px solid {c.focus}; }}"""
    return "\n".join((chip, *(_tone(c, start, tone) for tone in Tone)))


def _tone(c: Colours, start: str, tone: Tone) -> str:
    ink, ground = tone_pair(c, tone)
    edge = c.border_strong if tone is Tone.NEUTRAL else ink
    return (
        f'#chip[tone="{tone}"] {{ background: {ground}; }}\n'
        f'#chip[tone="{tone}"] QLabel {{ color: {ink}; }}\n'
        f'BoardCard[tone="{tone}"] {{ border-{start}: 4px solid {edge}; }}'
    )


def _others(c: Colours) -> str:
    return f"""
#timelineDot {{ background: {c.accent_weak}; border-radius: {Size.TIMELINE_DOT // 2}px; }}
#paper {{ background: {c.paper}; border: 1px solid {c.border}; }}"""
