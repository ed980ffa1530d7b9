"""Where the fields of each kind sit in its form; what a form does not show is listed as hidden."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from liaison_desk.model.kinds import Agency, Commitment, Contact, Meeting, Point, Workstream
from liaison_desk.model.record import Record
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


_KEPT: Final = frozenset(("post", "ref", "created_at", "created_by", "gone"))
_HANDLING_AND_TAGS: Final = Section(
    title=Headings.HANDLING, rows=(("marking",), ("releasable_to",), ("tags",))
)

LAYOUTS: Final[Mapping[type[Record], Layout]] = {
    Meeting: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("subject",), ("meeting_kind", "public_record"))),
            Section(title=Headings.WHEN, rows=(("starts",), ("ends",), ("place", "interpreter"))),
            Section(title=Headings.WHO, rows=(("home_side",), ("host_side",), ("agencies",))),
            Section(title=Headings.OUTCOME, rows=(("summary",), ("decisions",), ("next_contact",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"status"},
        picks={"home_side": "contact", "host_side": "contact", "agencies": "agency"},
    ),
    Point: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("point_kind", "public_record"), ("text",), ("creates",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"meeting", "number"},
    ),
    Contact: Layout(
        sections=(
            Section(
                title=Headings.PERSON,
                rows=(("name", "side"), ("original_name", "address_as"), ("code", "introduced_by")),
            ),
            Section(
                title=Headings.POSITION, rows=(("agency",), ("unit", "rank"), ("role", "accredited_until"))
            ),
            Section(title=Headings.REACH, rows=(("telephone", "mail"), ("last_contact",))),
            Section(title=Headings.TRUST, rows=(("office_holder", "named_in_readouts"), ("trust_note",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT,
        picks={"agency": "agency"},
    ),
    Agency: Layout(
        sections=(
            Section(title=Headings.BODY, rows=(("name",), ("code", "side"), ("country", "duty_number"))),
            Section(
                title=Headings.TRUST,
                rows=(("entity_risk", "ceiling"), ("agreement_profile", "third_party_rule")),
            ),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT,
    ),
    Workstream: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("name", "code"), ("public_basis",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT,
    ),
    Commitment: Layout(
        sections=(
            Section(title=Headings.PROMISE, rows=(("text",), ("workstream",), ("owner", "named_owner"))),
            Section(
                title=Headings.STATE,
                rows=(("due", "percent"), ("status",), ("acceptance_test",), ("evidence",)),
            ),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"slips", "source_point"},
        picks={"workstream": "workstream", "evidence": "meeting"},
    ),
}
"""The form of every kind that has one."""
