"""Reading order and visual order of one line of mixed-direction text (Unicode Annex 9)."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from bidi import algorithm

_WORDS = re.compile(" +|[^ ]+")
# R and AL letters, the Arabic digits and the right-to-left controls: a quick test that spares every
# left-to-right line the full algorithm.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_RIDERS = frozenset({"BN", "NSM"})
_STRONG = frozenset({"L", "R", "AL"})
_DIGITS = re.compile("[0-9]")
_PLAIN_NUMBER = re.compile("[0-9./:,]+")
# Words in Latin letters and figures, the first of which begins with a figure: the groups of a hash or of a
# telephone number, `2026-Q1`, `4-piperidone`.
_CODE = re.compile(
    r"(?<![^\s(\[])\+?[0-9][0-9A-Za-z]*(?:[-/_.:+][0-9A-Za-z]+)*"
    "(?:[ \u00a0\u202f](?:[0-9][0-9A-Za-z]*|[A-Za-z]+[0-9][0-9A-Za-z]*|[A-Fa-f]{4,})(?![0-9A-Za-z])"
    "(?:[-/_.:+][0-9A-Za-z]+)*)*"
)
_NEUTRAL = "\ufffc"
_CLOSING = {"(": ")", "[": "]", "{": "}"}


def has_rtl(text: str) -> bool:
    """Say whether any character is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def words(text: str) -> list[str]:
    """Split text into words and the blanks between them; joined again they are the text."""
    return _WORDS.findall(text)


def starts_rtl(text: str, *, otherwise: bool = False) -> bool:
    """Return the direction of the first strong character (rules P2 and P3)."""
    for ch in text:
        match unicodedata.bidirectional(ch):
            case "L":
                return False
            case "R" | "AL":
                return True
            case _:
                continue
    return otherwise


def begins_rtl(text: str, *, page_rtl: bool) -> bool:
    """Return the direction of a text on a page: its own, or left to right for figures and codes without one."""
    figures = _DIGITS.search(text) is not None and not has_rtl(text)
    return starts_rtl(text, otherwise=page_rtl and not figures)


def levels(text: str, *, base_rtl: bool) -> list[int]:
    """Return the embedding level of each character; marks and joiners ride on the one before.

    A code stands apart from a right-to-left line and is written from left to right, as within an isolate.
    """
    apart = _codes(text) if base_rtl else []
    held = text
    for start, end in apart:
        held = held[:start] + _NEUTRAL * (end - start) + held[end:]
    out = _resolved(held, base_rtl=base_rtl)
    for start, end in apart:
        out[start:end] = [level + (level & 1) for level in out[start:end]]
    return out


def _codes(text: str) -> list[tuple[int, int]]:
    """Return where codes stand that would fall apart in a right-to-left line; after Latin letters none would."""
    return [
        found.span()
        for found in _CODE.finditer(text)
        if not _PLAIN_NUMBER.fullmatch(found[0]) and not _follows_latin(text, found.start())
    ]


def _follows_latin(text: str, at: int) -> bool:
    kinds = (unicodedata.bidirectional(ch) for ch in reversed(text[:at]))
    return next((kind for kind in kinds if kind in _STRONG), "") == "L"


def _resolved(text: str, *, base_rtl: bool) -> list[int]:
    riders = [unicodedata.bidirectional(ch) in _RIDERS for ch in text]
    carriers = "".join(ch for ch, rides in zip(text, riders, strict=True) if not rides)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(base_rtl), "R" if base_rtl else "L"
    algorithm.get_embedding_levels(carriers, storage)
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        _pair_brackets,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
    ):
        step(storage, False)  # noqa: FBT003 - the library's own signature
    resolved = iter([int(entry["level"]) for entry in storage["chars"]])
    out: list[int] = []
    for rides in riders:
        out.append((out[-1] if out else int(base_rtl)) if rides else next(resolved))
    end = len(text)
    while end and text[end - 1] == " ":  # rule L1: trailing blanks take the level of the line
        end -= 1
        out[end] = int(base_rtl)
    return out


def _pair_brackets(storage: Any, _debug: bool) -> None:  # noqa: FBT001 - the library's own signature
    """Let both brackets of a pair go the same way (rule N0): with the line unless all around them goes the other."""
    chars, base = storage["chars"], storage["base_dir"]
    kinds = ["R" if entry["type"] in {"R", "AL", "AN", "EN"} else entry["type"] for entry in chars]
    for start, end in _brackets([entry["ch"] for entry in chars]):
        within = {kind for kind in kinds[start + 1 : end] if kind in {"L", "R"}}
        if not within:
            continue
        before = next((kind for kind in reversed(kinds[:start]) if kind in {"L", "R"}), base)
        for at in (start, end):
            kinds[at] = chars[at]["type"] = base if base in within else before


def _brackets(chars: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of brackets in the order in which they open."""
    pairs: list[tuple[int, int]] = []
    opened: list[int] = []
    for at, ch in enumerate(chars):
        if ch in _CLOSING:
            opened.append(at)
        match = next((i for i in reversed(opened) if _CLOSING[chars[i]] == ch), None)
        if match is not None:
            pairs.append((match, at))
            del opened[opened.index(match) :]
    return sorted(pairs)


def visual_order(depths: Sequence[int]) -> list[int]:
    """Return the indices of pieces from left to right, given the level of each (rule L2)."""
    order = list(range(len(depths)))
    for level in range(max(depths, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and depths[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order
