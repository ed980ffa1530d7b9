"""How a document of the officer is made: which it is, from what record, for which readers, gathered and written how."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order, Variant, every_host
from liaison_desk.desk.documents.periods import Usual
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.model.codes import Code
from liaison_desk.model.kinds import Agency
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_
from liaison_desk.readouts.form import Form, Headed


class DocumentType(Code):
    """Which of the officer's documents it is (domain.md §2.2); the value names its template."""

    CONTACT_REPORT = "contact_report", N_("Contact report")
    MEETING = "meeting", N_("Meeting readout")
    JOINT = "joint", N_("Joint readout")
    CLEARANCE = "clearance", N_("Clearance sheet")
    PUBLIC = "public", N_("Public readout")
    REPLY = "reply", N_("Reply to a request")
    REQUEST = "request", N_("Request for information")
    ACKNOWLEDGEMENT = "acknowledgement", N_("Acknowledgement")
    CHASER = "chaser", N_("Reminder")
    CLARIFICATION = "clarification", N_("Clarification")
    DELAY = "delay", N_("Notice of delay")
    REFUSAL = "refusal", N_("Refusal")
    FEEDBACK = "feedback", N_("Feedback")
    SPONTANEOUS = "spontaneous", N_("Spontaneous information")
    RECEIPT = "receipt", N_("Handover receipt")
    CUSTODY = "custody", N_("Custody record")
    ASSESSMENT = "assessment", N_("Disclosure assessment")
    ASSURANCE = "assurance", N_("Assurance record")
    TAKEOVER = "takeover", N_("Takeover note")
    BRIEF = "brief", N_("Brief pack")
    WEEKLY = "weekly", N_("Weekly activity report")
    MONTHLY = "monthly", N_("Monthly report and statistics")
    WORKPLAN = "workplan", N_("Work-plan status")
    ANNUAL = "annual", N_("Annual review extract")


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How one document is made.

    `gather` chooses what goes in, through the sieve; `form` writes it. `hosts` are the bodies it may be for.
    `serves` tells whether a record of the kind `source` calls for it. A `bound` one becomes stale when a
    record that is in it changes; the others are reports as of a moment. One with a `period` is about the
    days that were asked for, or the usual span around today.
    """

    form: Form[Any]
    kind: ReadoutKind
    source: type[Record]
    variants: tuple[Variant, ...]
    gather: Callable[[Desk, Any, Order, Sieve], Headed]
    hosts: Callable[[Desk, Any], tuple[Agency, ...]] = lambda desk, _: every_host(desk)
    serves: Callable[[Any], bool] = lambda _: True
    bound: bool = True
    period: Usual | None = None
