"""Every document the officer makes: from what record, for which readers, how it is gathered and how it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.activity import gather_monthly, gather_weekly
from liaison_desk.desk.documents.briefs import gather_brief
from liaison_desk.desk.documents.clearing import gather_clearance, is_joint
from liaison_desk.desk.documents.gating import gather_assessment, gather_assurance, promisers_of
from liaison_desk.desk.documents.handovers import gather_custody, gather_receipt, parties_of
from liaison_desk.desk.documents.letters import (
    gather_acknowledgement,
    gather_chaser,
    gather_clarification,
    gather_delay,
    gather_feedback,
    gather_refusal,
    is_from_them,
    is_ours,
)
from liaison_desk.desk.documents.meetings import HOME_VARIANTS, SHARED_VARIANTS, gather_meeting, hosts_of
from liaison_desk.desk.documents.order import Order, Variant, every_host
from liaison_desk.desk.documents.periods import Usual, month_of, week_of, year_of
from liaison_desk.desk.documents.plan import gather_plan
from liaison_desk.desk.documents.requests import (
    gather_reply,
    gather_request,
    gather_spontaneous,
    hosts_of_request,
    is_asked,
    is_spontaneous,
    is_theirs,
)
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.documents.takeover import gather_takeover, serves_takeover
from liaison_desk.desk.documents.yearly import gather_annual
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Assessment, Assurance, Handover, Meeting, Post, Readout, Request
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_
from liaison_desk.readouts.documents.annual import ANNUAL
from liaison_desk.readouts.documents.assurance_record import ASSURANCE_RECORD
from liaison_desk.readouts.documents.brief_pack import BRIEF_PACK
from liaison_desk.readouts.documents.clearance import CLEARANCE
from liaison_desk.readouts.documents.contact_report import CONTACT_REPORT
from liaison_desk.readouts.documents.custody_record import CUSTODY_RECORD
from liaison_desk.readouts.documents.disclosure_assessment import DISCLOSURE_ASSESSMENT
from liaison_desk.readouts.documents.handover_receipt import HANDOVER_RECEIPT
from liaison_desk.readouts.documents.host_copy import HOST_COPY
from liaison_desk.readouts.documents.joint import JOINT_READOUT
from liaison_desk.readouts.documents.letters import (
    ACKNOWLEDGEMENT,
    CHASER,
    CLARIFICATION,
    DELAY,
    FEEDBACK,
    REFUSAL,
)
from liaison_desk.readouts.documents.monthly import MONTHLY
from liaison_desk.readouts.documents.plan_status import PLAN_STATUS
from liaison_desk.readouts.documents.public import PUBLIC_READOUT
from liaison_desk.readouts.documents.reply import REPLY
from liaison_desk.readouts.documents.request import REQUEST
from liaison_desk.readouts.documents.spontaneous import SPONTANEOUS
from liaison_desk.readouts.documents.takeover_note import TAKEOVER_NOTE
from liaison_desk.readouts.documents.weekly import WEEKLY
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


def _paper(
    form: Form[Any],
    gather: Callable[[Desk, Request, Order, Sieve], Headed],
    serves: Callable[[Request], bool],
    *others: Variant,
    kind: ReadoutKind = ReadoutKind.REQUEST,
) -> Recipe:
    """Return the recipe of a paper about a request: for the other side, for home, and for `others`."""
    variants = (Variant.HOST, *HOME_VARIANTS, *others)
    hosts = hosts_of_request
    return Recipe(
        form=form, kind=kind, source=Request, variants=variants, gather=gather, hosts=hosts, serves=serves
    )


RECIPES: Final[Mapping[DocumentType, Recipe]] = {
    DocumentType.CONTACT_REPORT: Recipe(
        form=CONTACT_REPORT,
        kind=ReadoutKind.CONTACT,
        source=Meeting,
        variants=HOME_VARIANTS,
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.MEETING: Recipe(
        form=HOST_COPY,
        kind=ReadoutKind.MEETING,
        source=Meeting,
        variants=SHARED_VARIANTS,
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.JOINT: Recipe(
        form=JOINT_READOUT,
        kind=ReadoutKind.JOINT,
        source=Meeting,
        variants=(Variant.JOINT,),
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.CLEARANCE: Recipe(
        form=CLEARANCE,
        kind=ReadoutKind.CLEARANCE,
        source=Readout,
        variants=(Variant.JOINT, Variant.INTERNAL),
        gather=gather_clearance,
        serves=is_joint,
        bound=False,
    ),
    DocumentType.PUBLIC: Recipe(
        form=PUBLIC_READOUT,
        kind=ReadoutKind.PUBLIC,
        source=Meeting,
        variants=(Variant.PUBLIC,),
        gather=gather_meeting,
        hosts=hosts_of,
    ),
    DocumentType.BRIEF: Recipe(
        form=BRIEF_PACK,
        kind=ReadoutKind.BRIEF,
        source=Meeting,
        variants=(Variant.INTERNAL,),
        gather=gather_brief,
        hosts=hosts_of,
        bound=False,
    ),
    DocumentType.WEEKLY: Recipe(
        form=WEEKLY,
        kind=ReadoutKind.ACTIVITY_W,
        source=Post,
        variants=HOME_VARIANTS,
        gather=gather_weekly,
        bound=False,
        period=week_of,
    ),
    DocumentType.MONTHLY: Recipe(
        form=MONTHLY,
        kind=ReadoutKind.ACTIVITY_M,
        source=Post,
        variants=HOME_VARIANTS,
        gather=gather_monthly,
        bound=False,
        period=month_of,
    ),
    DocumentType.WORKPLAN: Recipe(
        form=PLAN_STATUS,
        kind=ReadoutKind.WORKPLAN,
        source=Post,
        variants=(*HOME_VARIANTS, Variant.HOST, Variant.JOINT),
        gather=gather_plan,
        bound=False,
    ),
    DocumentType.ANNUAL: Recipe(
        form=ANNUAL,
        kind=ReadoutKind.ANNUAL,
        source=Post,
        variants=HOME_VARIANTS,
        gather=gather_annual,
        bound=False,
        period=year_of,
    ),
    DocumentType.RECEIPT: Recipe(
        form=HANDOVER_RECEIPT,
        kind=ReadoutKind.RECEIPT,
        source=Handover,
        variants=(*HOME_VARIANTS, Variant.HOST),
        gather=gather_receipt,
        hosts=parties_of,
        serves=lambda handover: not serves_takeover(handover),
    ),
    DocumentType.CUSTODY: Recipe(
        form=CUSTODY_RECORD,
        kind=ReadoutKind.CUSTODY,
        source=Handover,
        variants=(*HOME_VARIANTS, Variant.HOST),
        gather=gather_custody,
        hosts=parties_of,
        bound=False,
    ),
    DocumentType.ASSESSMENT: Recipe(
        form=DISCLOSURE_ASSESSMENT,
        kind=ReadoutKind.ASSESSMENT,
        source=Assessment,
        variants=HOME_VARIANTS,
        gather=gather_assessment,
    ),
    DocumentType.ASSURANCE: Recipe(
        form=ASSURANCE_RECORD,
        kind=ReadoutKind.ASSURANCE,
        source=Assurance,
        variants=(*HOME_VARIANTS, Variant.HOST),
        gather=gather_assurance,
        hosts=promisers_of,
    ),
    DocumentType.TAKEOVER: Recipe(
        form=TAKEOVER_NOTE,
        kind=ReadoutKind.TAKEOVER,
        source=Record,
        variants=HOME_VARIANTS,
        gather=gather_takeover,
        serves=serves_takeover,
        bound=False,
    ),
    DocumentType.REPLY: _paper(REPLY, gather_reply, is_theirs, Variant.THIRD),
    DocumentType.REQUEST: _paper(REQUEST, gather_request, is_asked, Variant.PARTNER),
    DocumentType.ACKNOWLEDGEMENT: _paper(ACKNOWLEDGEMENT, gather_acknowledgement, is_from_them),
    DocumentType.CHASER: _paper(CHASER, gather_chaser, is_ours),
    DocumentType.CLARIFICATION: _paper(CLARIFICATION, gather_clarification, is_from_them),
    DocumentType.DELAY: _paper(DELAY, gather_delay, is_theirs),
    DocumentType.REFUSAL: _paper(REFUSAL, gather_refusal, is_theirs),
    DocumentType.FEEDBACK: _paper(FEEDBACK, gather_feedback, is_ours),
    DocumentType.SPONTANEOUS: _paper(
        SPONTANEOUS,
        gather_spontaneous,
        is_spontaneous,
        Variant.PARTNER,
        Variant.THIRD,
        kind=ReadoutKind.SPONTANEOUS,
    ),
}


def offered(source: Record) -> list[tuple[DocumentType, Recipe]]:
    """Return the documents that can be made from a record, the usual ones first."""
    return [
        (document, recipe)
        for document, recipe in RECIPES.items()
        if isinstance(source, recipe.source) and recipe.serves(source)
    ]


def recipe_for(
    source: Record, variant: Variant, document: DocumentType | None = None
) -> tuple[DocumentType, Recipe]:
    """Return which document is made from a record for a reader: the named one, or the usual one."""
    made = offered(source)
    if not made:
        raise BadInput(what=source.ref or source.title, why=f"no document is made from a {source.kind}")
    for found, recipe in made:
        if document in {None, found} and variant in recipe.variants:
            return found, recipe
    readers = sorted(
        {reader for found, recipe in made if document in {None, found} for reader in recipe.variants}
    )
    if not readers:
        others = ", ".join(found.value for found, _ in made)
        raise BadInput(
            what=f"document {document}", why=f"from {source.ref or source.title} there can be {others}"
        )
    raise BadInput(what=f"variant {variant}", why=f"this document is made for {', '.join(readers)}")
