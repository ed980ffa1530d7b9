"""The recipes of all documents the officer makes, in the order in which they are offered."""

from collections.abc import Callable, Mapping
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
from liaison_desk.desk.documents.order import Order, Variant
from liaison_desk.desk.documents.periods import month_of, week_of, year_of
from liaison_desk.desk.documents.plan import gather_plan
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
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
from liaison_desk.model.kinds import Assessment, Assurance, Handover, Meeting, Post, Readout, Request
from liaison_desk.model.kinds.document import ReadoutKind
from liaison_desk.model.record import Record
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
