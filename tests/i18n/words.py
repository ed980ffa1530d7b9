"""Which words may stand in any language, and which words are English."""

import re
from typing import Final

_WORD: Final = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9'’]+")
_CODES: Final = re.compile(
    r"«[^»]*»|“[^”]*”"  # what is quoted is typed or named just so
    r"|--[\w-]+|[\w.+-]+://\S*|\b[\w-]+\.(?:db|org)\S*"  # options and addresses
    r"|\b[A-Z0-9][A-Z0-9_+:.-]*\b|\bSHA-256\b"  # codes, references, abbreviations
    r"|\d{4}-\d\d-\d\d\S*"  # moments as they are typed
)

NAMES: Final = frozenset(
    {
        "Liaison", "Desk", "English", "Français",
        "Ctrl", "Shift", "Alt", "Caps", "Lock", "Tab", "Esc",
        "KiB", "MiB", "Base64", "vCard", "iCalendar", "zstd", "Wing", "PostgreSQL", "America", "Toronto",
        "Egmont", "Secure", "Web", "Europol", "Online", "tert",
        "ref", "id", "field", "value", "vault",
    }
)  # fmt: skip
"""Names, keys and words of the command line, which are the same in every language."""

_ENGLISH: Final = re.compile(
    r"\b(the|and|of|is|was|were|with|this|that|for|from|not|are|has|have|been|cannot|its|it|to|by|your|you|nothing|"
    r"every|desk|bundle|meeting|readout|saved|which|what|who|when|where|choose|save|open|left|post|headquarters)\b",
    re.IGNORECASE,
)
"""Words that no French sentence has."""

SAME_IN_FRENCH: Final = frozenset(
    {
        "Action", "Actions", "Agent", "Assurance", "Assurances", "Classification", "Code", "Conditions", "Contact",
        "Contacts", "Date", "Document", "Documents", "Improbable", "Minutes", "Note", "Organisation",
        "Organisations", "Page", "Pages", "Point", "Points", "Public", "Question", "Questions", "Secret", "Section",
        "Sections", "Signature", "Source", "Substance", "Substances", "Type", "Urgent", "Version", "code",
        "minute", "minutes", "page", "pages",
    }
)  # fmt: skip
"""Words that are written the same in both languages."""


def english_in(text: str, language: str) -> list[str]:
    """Return the English words in a text that should be of `language`."""
    plain = _CODES.sub(" ", text.replace("Liaison Desk", " "))
    if language == "fr":
        return [word for word in _ENGLISH.findall(plain) if word not in NAMES]
    return [word for word in _WORD.findall(plain) if word not in NAMES]


def is_the_same_in_french(text: str) -> bool:
    """Whether a text that was left as it is in English can be French."""
    words = _WORD.findall(_CODES.sub(" ", text))
    return all(word in NAMES | SAME_IN_FRENCH for word in words)
