"""Who sits at this desk and where: kept in the vault, because it names people and places."""

import re
from dataclasses import dataclass, replace
from typing import Final, Self

from liaison_desk.model.canonical import Json, dumps, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import DeskId
from liaison_desk.model.markings import Classification
from liaison_desk.model.moment import zone_named
from liaison_desk.model.roles import Role
from liaison_desk.store import meta
from liaison_desk.store.engine import Engine

__all__ = ["LANGUAGES", "Role", "Setup"]

LANGUAGES: Final = ("en", "fr", "hi", "ur")
"""In which the program speaks and writes readouts."""

_KEY: Final = "setup"
_POST: Final = re.compile(r"[A-Z]{3}")
_DEVICE: Final = re.compile(r"[A-Z]")
_OFFICER: Final = re.compile(r"([^\s\x00-\x1f]([^\x00-\x1f\x7f]{0,62}\S)?)?")
_SCHEME: Final = re.compile(r"([A-Z]{2,8})?")


@dataclass(frozen=True, kw_only=True)
class Setup:
    """One installation: its post, its device letter, its officer.

    `officer` is the code or name the log shows as author; `zone` an IANA name; `scheme` the
    classification scheme of the home side, such as IN or CA; `language` en, fr, hi or ur.
    """

    desk: DeskId
    post: str
    device: str = "A"
    officer: str = ""
    role: Role = Role.OFFICER
    zone: str = "UTC"
    home_zone: str = "UTC"
    scheme: str = ""
    language: str = "en"
    lowest_restricted: Classification = Classification.RESTRICTED

    @property
    def place(self) -> str:
        """The first four letters of every reference made here."""
        return f"{self.post}{self.device}"

    def check(self) -> None:
        """Refuse what would make references or times nobody can read; BadInput names it."""
        shapes = (
            ("post", self.post, _POST, "it is not three capital letters, such as OTT"),
            ("device", self.device, _DEVICE, "it is not one capital letter"),
            ("officer", self.officer, _OFFICER, "it is not a code or a name of at most 64 characters"),
            ("scheme", self.scheme, _SCHEME, "it is not a short code in capitals, such as IN"),
        )
        for what, value, shape, why in shapes:
            if not shape.fullmatch(value):
                raise BadInput(what=f"{what} {value!r}", why=why)
        if self.language not in LANGUAGES:
            raise BadInput(what=f"language {self.language!r}", why=f"it is none of {', '.join(LANGUAGES)}")
        zone_named(self.zone)
        zone_named(self.home_zone)

    def to_json(self) -> Json:
        """Give the written form."""
        return {name: str(getattr(self, name)) for name in self.__dataclass_fields__}

    @classmethod
    def load(cls, engine: Engine) -> Self | None:
        """Read the setup of a vault; None before the wizard has finished."""
        written = meta.get(engine, _KEY)
        if written is None:
            return None
        found = loads(written.encode(), what="setup")
        known = {name: str(value) for name, value in dict(found).items() if name in cls.__dataclass_fields__}  # type: ignore[arg-type]
        setup = cls(desk=DeskId(known.pop("desk")), post=known.pop("post"))
        role = Role(known.pop("role", setup.role))
        lowest = Classification(known.pop("lowest_restricted", setup.lowest_restricted))
        return replace(setup, role=role, lowest_restricted=lowest, **known)  # type: ignore[arg-type]

    def save(self, engine: Engine) -> None:
        """Write the setup into a vault."""
        meta.put(engine, _KEY, dumps(self.to_json()).decode())
