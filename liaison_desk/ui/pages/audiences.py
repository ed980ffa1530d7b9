"""The audiences this desk can name, each in words, for where one of them is chosen."""

from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Agency
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, INTERNAL_POST, Audience
from liaison_desk.model.release import PUBLIC
from liaison_desk.ui.present import audience_words

_WHOLE: Final = (Audience("HOST"), Audience("JOINT"), PUBLIC)
_FAMILIES: Final = {Side.HOST: "HOST", Side.HOME: "HOME_PARTNER"}


def audiences(desk: Desk, *more: Audience) -> list[tuple[str, Audience]]:
    """Return the home side, each body on file, both sides and the public; `more` are those named elsewhere."""
    bodies = [
        Audience(f"{_FAMILIES[agency.side]}:{agency.code}")
        for agency in desk.store.records.standing(Agency)
        if agency.side in _FAMILIES and agency.code
    ]
    bodies.sort(key=lambda audience: (not audience.startswith("HOST"), audience))
    found = dict.fromkeys((INTERNAL_POST, INTERNAL_HQ, *bodies, *_WHOLE, *more))
    return [(audience_words(audience), audience) for audience in found]
