"""What the form of a kind is made of: sections under headings, in rows of fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison_desk.model.words import N_


class Headings:
    """The headings of forms, translated with this class's name as context."""

    WHAT = N_("What")
    WHEN = N_("When and where")
    WHO = N_("Who")
    OUTCOME = N_("Outcome")
    HANDLING = N_("Marking and release")
    PERSON = N_("Person")
    POSITION = N_("Position")
    REACH = N_("How to reach them")
    TRUST = N_("Trust and consent")
    PROMISE = N_("Promise")
    STATE = N_("State")
    BODY = N_("Body")
    URGENCY = N_("Urgency and channel")
    GROUNDS = N_("Grounds")
    LINKS = N_("What it belongs to")
    LATER = N_("Later")
    SEAL = N_("Seal and hash")
    GOODS = N_("Goods")
    VALIDITY = N_("Validity")


@dataclass(frozen=True, kw_only=True)
class Section:
    """Fields under a heading, in rows of one or more."""

    title: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Layout:
    """The form of one kind: sections, fields not shown, and the kind of record that an id field refers to."""

    sections: tuple[Section, ...]
    hidden: frozenset[str] = frozenset()
    picks: Mapping[str, str] = field(default_factory=dict)

    def placed(self) -> tuple[str, ...]:
        """Return every field that is shown, in reading order."""
        return tuple(name for section in self.sections for row in section.rows for name in row)
