"""Who may do what: the roles people hold at a desk, and the powers each of them has (domain.md §4.14)."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from liaison_desk.model.canonical import Json
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import Refused
from liaison_desk.model.kinds import POLICY
from liaison_desk.model.ops import ERASED
from liaison_desk.model.words import N_


class Role(Code):
    """What the person at a desk may do."""

    OFFICER = "OFFICER", N_("Liaison officer")
    SUPERVISOR = "SUPERVISOR", N_("Supervisor")
    HEADQUARTERS = "HEADQUARTERS", N_("Headquarters desk")
    DISCLOSURE = "DISCLOSURE", N_("Headquarters disclosure officer")
    RECORDS = "RECORDS", N_("Records officer")
    DEVICE_ADMIN = "DEVICE_ADMIN", N_("Device administrator")
    AUDITOR = "AUDITOR", N_("Auditor")


class Power(Code):
    """One thing that not everybody may do."""

    DRAFT = "DRAFT", N_("Write records")
    TASK = "TASK", N_("Give taskings")
    REVIEW = "REVIEW", N_("Review what another wrote")
    ASSESS = "ASSESS", N_("Assess a disclosure, and clear it where the risk is low")
    REFER = "REFER", N_("Refer a disclosure to headquarters")
    COUNTERSIGN = "COUNTERSIGN", N_("Countersign")
    DECIDE_GATE = "DECIDE_GATE", N_("Decide about a disclosure for headquarters")
    ISSUE = "ISSUE", N_("Issue documents")
    MAKE_BUNDLE = "MAKE_BUNDLE", N_("Make bundles")
    IMPORT_BUNDLE = "IMPORT_BUNDLE", N_("Take bundles in and answer them")
    SIGN_DECISION = "SIGN_DECISION", N_("Sign decisions of headquarters")
    SETTLE_DISCREPANCY = "SETTLE_DISCREPANCY", N_("Decide about a discrepancy in custody")
    POST_SETTINGS = "POST_SETTINGS", N_("Change the settings of a post")
    POLICY = "POLICY", N_("Set risk ratings, equivalences and the other tables of policy")
    HOLD = "HOLD", N_("Place and lift a legal hold")
    ERASE = "ERASE", N_("Order an erasure")
    ENROL = "ENROL", N_("Enrol and revoke desks")
    READ_OMISSIONS = "READ_OMISSIONS", N_("Read the register of omissions")


_OFFICER: Final = frozenset(
    {
        *(Power.DRAFT, Power.REVIEW, Power.ASSESS, Power.REFER, Power.ISSUE),
        *(Power.MAKE_BUNDLE, Power.IMPORT_BUNDLE, Power.READ_OMISSIONS),
    }
)
POWERS: Final[Mapping[Role, AbstractSet[Power]]] = {
    Role.OFFICER: _OFFICER,
    Role.SUPERVISOR: _OFFICER
    | {Power.COUNTERSIGN, Power.SETTLE_DISCREPANCY, Power.POST_SETTINGS, Power.HOLD, Power.ERASE},
    Role.HEADQUARTERS: frozenset(Power) - {Power.ASSESS},
    Role.DISCLOSURE: frozenset({Power.DECIDE_GATE, Power.SIGN_DECISION, Power.POLICY, Power.IMPORT_BUNDLE}),
    Role.RECORDS: frozenset({Power.HOLD, Power.ERASE, Power.MAKE_BUNDLE, Power.IMPORT_BUNDLE}),
    Role.DEVICE_ADMIN: frozenset({Power.ENROL}),
    Role.AUDITOR: frozenset({Power.READ_OMISSIONS}),
}
"""What each role may do. Headquarters' desk lends itself to those at headquarters who have no desk of their own."""

_GUARDED: Final[Mapping[tuple[str, str], Power]] = {
    ("handover", "supervisor_decision"): Power.SETTLE_DISCREPANCY,
    ("assessment", "countersigned_by"): Power.COUNTERSIGN,
    ("readout", "countersigned_by"): Power.COUNTERSIGN,
    ("request", "hold"): Power.HOLD,
    ("case", "hold"): Power.HOLD,
    ("subject", "hold"): Power.HOLD,
}


_HEADQUARTERS_DECIDED: Final = frozenset({"HQ_ALLOW", "HQ_DENY"})
_POLICY_FIELDS: Final = frozenset(
    {("agency", "entity_risk"), ("agency", "ceiling"), ("post", "store_ceiling")}
)
"""What a post may bring with its first records and only headquarters changes afterwards."""
_OWN_KINDS: Final[Mapping[str, AbstractSet[Power]]] = {
    "assessment": frozenset({Power.DRAFT, Power.DECIDE_GATE}),
    "assurance": frozenset({Power.DRAFT, Power.DECIDE_GATE}),
    "retention_task": frozenset({Power.DRAFT, Power.HOLD, Power.ERASE}),
    "tally": frozenset({Power.ERASE}),
    "acknowledgement": frozenset({Power.ASSESS, Power.DECIDE_GATE}),
    "extract": frozenset(Power),
}
"""The kinds that others than those who draft work on; whoever takes something out leaves the trace of it."""


class NotYourRole(Refused):
    """Something that the role of this desk may not do."""

    code = "NOT_YOUR_ROLE"
    title = N_("The role “{role}” may not do this: {power}.")
    advice = N_("Ask your supervisor or headquarters to do it.")


def may(role: str, power: Power) -> bool:
    """Tell whether a role has a power; one that nobody knows has none."""
    return role in set(Role) and power in POWERS[Role(role)]


def check(role: Role, power: Power) -> None:
    """Refuse what a role may not do."""
    if not may(role, power):
        raise NotYourRole(role=role.label, power=power.label)


def powers_to_write(kind: str, field: str, value: Json, *, new: bool) -> AbstractSet[Power]:
    """Return the powers of which whoever writes a value needs one; `new` is a record that begins with it."""
    if field == ERASED:
        return {Power.ERASE}
    if (kind, field) in _GUARDED:
        return {_GUARDED[kind, field]} if value else {Power.DRAFT, _GUARDED[kind, field]}
    if (kind, field) == ("assessment", "outcome") and value in _HEADQUARTERS_DECIDED:
        return {Power.DECIDE_GATE}
    if not new and (kind in POLICY or (kind, field) in _POLICY_FIELDS):
        return {Power.POLICY}
    return _OWN_KINDS.get(kind, {Power.DRAFT})
