"""Where the fields of each kind sit in its form; what a form does not show is listed as hidden."""

from collections.abc import Mapping
from typing import Final

from liaison_desk.model.kinds import (
    Action,
    Agency,
    Assurance,
    Case,
    Commitment,
    Consent,
    Consignment,
    Contact,
    CustodyEvent,
    Handover,
    HandoverItem,
    Item,
    Link,
    Meeting,
    Point,
    Question,
    Request,
    Subject,
    Workstream,
)
from liaison_desk.model.record import Record
from liaison_desk.ui.forms.layout import Headings, Layout, Section

_KEPT: Final = frozenset(("post", "ref", "created_at", "created_by", "gone"))
_HANDLING_AND_TAGS: Final = Section(
    title=Headings.HANDLING, rows=(("marking",), ("releasable_to",), ("tags",))
)

LAYOUTS: Final[Mapping[type[Record], Layout]] = {
    Meeting: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("subject",), ("meeting_kind", "public_record"), ("agenda",))),
            Section(title=Headings.WHEN, rows=(("starts",), ("ends",), ("place", "interpreter"))),
            Section(title=Headings.WHO, rows=(("home_side",), ("host_side",), ("agencies", "dossier"))),
            Section(title=Headings.OUTCOME, rows=(("summary",), ("decisions",), ("next_contact",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"status"},
        picks={"home_side": "contact", "host_side": "contact", "agencies": "agency", "dossier": "case"},
    ),
    Point: Layout(
        sections=(
            Section(
                title=Headings.WHAT,
                rows=(("point_kind", "confidence"), ("public_record", "creates"), ("text",)),
            ),
            Section(title=Headings.LINKS, rows=(("agenda_line",), ("pointer_only", "registry"))),
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
                title=Headings.POSITION,
                rows=(("agency",), ("unit", "rank"), ("role", "service_number"), ("accredited_until",)),
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
        hidden=_KEPT | {"slips", "source_point", "superseded_by"},
        picks={"workstream": "workstream", "evidence": "meeting"},
    ),
    Request: Layout(
        sections=(
            Section(
                title=Headings.WHAT,
                rows=(("subject",), ("direction", "crime_area"), ("facts",), ("offence",)),
            ),
            Section(
                title=Headings.WHO,
                rows=(
                    ("host_agency", "home_agency"),
                    ("host_contact", "counterpart_ref"),
                    ("received_at",),
                    ("subjects",),
                    ("subject_link",),
                ),
            ),
            Section(
                title=Headings.URGENCY,
                rows=(
                    ("urgency", "urgency_ground"),
                    ("urgency_reason",),
                    ("access", "profile"),
                    ("channel", "language"),
                    ("parallel_channels",),
                ),
            ),
            Section(
                title=Headings.GROUNDS,
                rows=(("purpose", "legal_base"), ("believed_held",), ("use_limits",), ("substances",)),
            ),
            Section(title=Headings.LINKS, rows=(("workstream", "dossier"), ("pointer_only", "registry"))),
            Section(
                title=Headings.LATER,
                rows=(("bring_forward", "waiting_on"), ("preservation_expires", "review_on")),
            ),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT
        | {"status", "author", "reviewer", "cleared_hash", "refusal_ground", "refusal_note", "hold"}
        | {"moved_to", "moved_ref", "moved_reason", "authorisation_expected", "outcome", "usefulness"}
        | {"feedback", "answered_at", "closed_at"},
        picks={
            "host_agency": "agency",
            "home_agency": "agency",
            "host_contact": "contact",
            "subjects": "subject",
            "workstream": "workstream",
            "dossier": "case",
        },
    ),
    Case: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("subject",), ("crime_area", "opened"), ("summary",))),
            Section(title=Headings.WHO, rows=(("home_agency", "host_agency"), ("subjects",))),
            Section(title=Headings.LATER, rows=(("review_on",),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"closed", "outcome", "hold"},
        picks={"home_agency": "agency", "host_agency": "agency", "subjects": "subject"},
    ),
    Question: Layout(
        sections=(Section(title=Headings.WHAT, rows=(("text",),)), _HANDLING_AND_TAGS),
        hidden=_KEPT | {"request", "number", "status", "answer", "answered_at", "items"},
    ),
    Action: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("what",), ("owner", "due"), ("note",), ("done",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"source", "done_at"},
    ),
    Item: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("text",), ("item_kind", "source"), ("subjects",))),
            Section(title=Headings.LINKS, rows=(("pointer_only", "registry"),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"about", "provided_in"},
        picks={"subjects": "subject"},
    ),
    Consent: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("originator", "audience"), ("scope",), ("purpose",))),
            Section(title=Headings.VALIDITY, rows=(("granted", "expires"),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"covers"},
    ),
    Assurance: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("agency", "status"), ("text",), ("scope",))),
            Section(title=Headings.VALIDITY, rows=(("given_at", "expires"), ("given_by",))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"assessment"},
        picks={"agency": "agency"},
    ),
    Handover: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("subject",), ("handover_kind", "purpose"), ("request",))),
            Section(title=Headings.WHO, rows=(("given_by", "taken_by"), ("witness",))),
            Section(title=Headings.WHEN, rows=(("at",), ("place",))),
            Section(title=Headings.VALIDITY, rows=(("conditions",), ("return_by", "dispose_after"))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT
        | {"status", "given_signed", "taken_signed", "discrepancy", "supervisor_decision", "signed_form"},
        picks={"request": "request", "given_by": "contact", "taken_by": "contact"},
    ),
    HandoverItem: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("what",), ("quantity", "condition"), ("storage",))),
            Section(title=Headings.SEAL, rows=(("seal",), ("digest", "algorithm"))),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"handover", "number"},
    ),
    CustodyEvent: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("act", "item"), ("note",))),
            Section(title=Headings.WHEN, rows=(("at",), ("place",))),
            Section(title=Headings.WHO, rows=(("by", "second"), ("handed_to",))),
            Section(title=Headings.SEAL, rows=(("seal_seen", "digest_seen"),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"handover", "number", "previous", "hash"},
        picks={"item": "handover_item"},
    ),
    Subject: Layout(
        sections=(
            Section(
                title=Headings.WHAT,
                rows=(
                    ("name", "subject_kind"),
                    ("original_name", "standing"),
                    ("other_names",),
                    ("identifiers",),
                    ("born_on", "nationality"),
                    ("note",),
                ),
            ),
            Section(title=Headings.LATER, rows=(("watch", "review_on"),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"hold"},
    ),
    Link: Layout(
        sections=(
            Section(title=Headings.WHAT, rows=(("second", "role"), ("evaluation", "basis"))),
            Section(title=Headings.VALIDITY, rows=(("from_date", "to_date"),)),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"first"},
        picks={"second": "subject", "basis": "item"},
    ),
    Consignment: Layout(
        sections=(
            Section(
                title=Headings.WHAT, rows=(("waybill", "shipped_on"), ("container", "invoice"), ("route",))
            ),
            Section(title=Headings.WHO, rows=(("shipper", "consignee"),)),
            Section(
                title=Headings.GOODS,
                rows=(
                    ("declared_goods", "substance"),
                    ("hs_code", "weight_grams"),
                    ("value", "pre_export_notice"),
                ),
            ),
            _HANDLING_AND_TAGS,
        ),
        hidden=_KEPT | {"subject_of"},
    ),
}
"""The form of every kind that has one."""
