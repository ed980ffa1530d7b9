"""What this user chose for the window: language, look, time to lock; nothing of the work."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final, Self

from liaison_desk.ui.theme.look import Look

LOCK_MINUTES: Final = (1, 2, 5, 10, 15, 30)
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "fr": "Français", "hi": "हिन्दी", "ur": "اردو"}


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """One user's choices."""

    language: str = "en"
    look: Look = Look.SYSTEM
    lock_minutes: int = 5

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return the choices in `path`; whatever is missing or unknown there is as if never chosen."""
        try:
            found = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return cls()
        return cls().changed(found) if isinstance(found, dict) else cls()

    def changed(self, found: Mapping[str, object]) -> Self:
        """Return these choices with the usable ones of `found` in their place."""
        language, look, minutes = (found.get(name) for name in ("language", "look", "lock_minutes"))
        return replace(
            self,
            language=language if isinstance(language, str) and language in LANGUAGES else self.language,
            look=Look(str(look)) if look in set(Look) else self.look,
            lock_minutes=minutes
            if isinstance(minutes, int) and minutes in LOCK_MINUTES
            else self.lock_minutes,
        )

    def write(self, path: Path) -> None:
        """Keep the choices in `path`; a folder that cannot be written to only means they are forgotten."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self)), "utf-8")
        except OSError:
            return
