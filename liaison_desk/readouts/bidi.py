"""Reading order and visual order of one line of mixed-direction text (Unicode Annex 9)."""

import re
import unicodedata
from collections.abc import Sequence

from bidi import algorithm

_WORDS = re.compile(" +|[^ ]+")
# R and AL letters, the Arabic digits and the right-to-left controls: a quick test that spares every
# left-to-right line the full algorithm.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_RIDERS = frozenset({"BN", "NSM"})


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


def levels(text: str, *, base_rtl: bool) -> list[int]:
    """Return the embedding level of each character; marks and joiners ride on the one before."""
    riders = [unicodedata.bidirectional(ch) in _RIDERS for ch in text]
    carriers = "".join(ch for ch, rides in zip(text, riders, strict=True) if not rides)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(base_rtl), "R" if base_rtl else "L"
    algorithm.get_embedding_levels(carriers, storage)
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
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
