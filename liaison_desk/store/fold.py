"""One folding of text for filing and for finding, so that spelling habits do not hide a record."""

import re
import unicodedata

_LETTERS = {
    "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ð": "d", "þ": "th", "ı": "i",
    "’": "'", "ʼ": "'", "‘": "'", "ʻ": "'",
    # Arabic-script letters that Arabic, Persian and Urdu keyboards encode differently
    "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "ه": "ہ", "ۃ": "ہ", "ة": "ہ", "ۂ": "ہ", "ۀ": "ہ",
    "ھ": "ہ", "ە": "ہ", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ں": "ن", "ۓ": "ے", "ـ": "",
    # Devanagari: candrabindu is written as anusvara, nukta and avagraha are often left out
    "ँ": "ं", "़": "", "ऽ": "", "।": " ", "॥": " ",
    # joiners, directions, soft hyphen
    "\u200c": "", "\u200d": "", "\u200e": "", "\u200f": "", "\u00ad": "", "\ufeff": "",
    "\u2066": "", "\u2067": "", "\u2068": "", "\u2069": "", "\u202a": "", "\u202b": "", "\u202c": "",
}  # fmt: skip
# Marks that are ornaments: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs.
# Marks of Indic scripts are vowels and stay.
_ORNAMENTS = (
    (0x0300, 0x0370), (0x0483, 0x0488), (0x0591, 0x05C8), (0x0610, 0x061B), (0x064B, 0x0660),
    (0x0670, 0x0671), (0x06D6, 0x06DD), (0x06DF, 0x06E5), (0x06E7, 0x06E9), (0x06EA, 0x06EE),
    (0x1DC0, 0x1E00),
)  # fmt: skip
_TABLE: dict[int, str] = {
    **{code: "" for first, end in _ORNAMENTS for code in range(first, end)},
    **{ord(letter): plain for letter, plain in _LETTERS.items()},
}
_DIGIT = re.compile(r"[^\W\D]")
_NASAL = re.compile("[ङञणनम]्(?=[क-ह])")
_KEPT = ("L", "N")
_KEPT_MARKS = frozenset({"Co", "Mn", "Mc"})
_ASCII_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Give the text as it is filed and looked for; folding twice changes nothing."""
    if text.isascii():
        return text.lower()
    # decomposing first separates the marks, composing last keeps two-part Indic vowels whole
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = unicodedata.normalize("NFKD", plain).translate(_TABLE)
    plain = _DIGIT.sub(_ascii_digit, plain)
    plain = _NASAL.sub("ं", plain)
    return unicodedata.normalize("NFC", plain).translate(_TABLE)


def words(text: str) -> list[str]:
    """Give the folded words of a text in their order; both databases file exactly these."""
    folded = fold(text)
    if folded.isascii():
        return _ASCII_WORD.findall(folded)
    return "".join(letter if _is_part_of_word(letter) else " " for letter in folded).split()


def _ascii_digit(digit: re.Match[str]) -> str:
    return str(unicodedata.digit(digit[0]))


def _is_part_of_word(letter: str) -> bool:
    category = unicodedata.category(letter)
    return category.startswith(_KEPT) or category in _KEPT_MARKS
