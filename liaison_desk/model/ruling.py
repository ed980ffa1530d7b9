"""What the release rule answers: a decision, and the reason as a code that never changes and a sentence."""

from dataclasses import dataclass

from liaison_desk.model.codes import Code
from liaison_desk.model.words import N_


class Decision(Code):
    """What the rule answers."""

    ALLOW = "ALLOW", N_("It may be released")
    NEEDS_CONSENT = "NEEDS_CONSENT", N_("It needs the originator's consent first")
    NEEDS_GATE = "NEEDS_GATE", N_("It needs a disclosure assessment first")
    DENY = "DENY", N_("It may not be released")


class Reason(Code):
    """Why, as a code that never changes and a sentence."""

    NONE = "", N_("Nothing stands against it.")
    UNMARKED = "UNMARKED", N_("It has no marking.")
    EXPIRED = "EXPIRED", N_("Its marking has run out.")
    ERASED = "ERASED", N_("It was erased.")
    APPROVAL_STALE = "APPROVAL_STALE", N_("A source changed after the document was approved.")
    NO_EQUIVALENCE = (
        "NO_EQUIVALENCE",
        N_("No agreed equivalence says that this audience may hold this level."),
    )
    ABOVE_CEILING = "ABOVE_CEILING", N_("It is classified higher than this audience may hold.")
    THIRD_PARTY_RULE = (
        "THIRD_PARTY_RULE",
        N_("It came from another service, which has not consented to this audience."),
    )
    CONSENT_EXPIRED = "CONSENT_EXPIRED", N_("The originator's consent has run out.")
    COMMENT = "COMMENT", N_("An officer's comment never leaves the home side.")
    NOT_RELEASABLE_TO = "NOT_RELEASABLE_TO", N_("Its marking does not name this audience.")
    H1_JUDICIAL = "H1_JUDICIAL", N_("It may not be used in court without the provider's permission.")
    H1_WARNING = "H1 warning line", N_("Not in judicial proceedings without the provider's permission.")
    H3_NOT_ACKNOWLEDGED = (
        "H3_NOT_ACKNOWLEDGED",
        N_("Its special restriction has not been acknowledged for this audience."),
    )
    TLP_RED = "TLP_RED", N_("TLP:RED is for those who were present only.")
    TLP_AMBER_STRICT = "TLP_AMBER_STRICT", N_("TLP:AMBER+STRICT stays within the body that has it.")
    TLP_AMBER = "TLP_AMBER", N_("TLP:AMBER is not for the public.")
    TLP_GREEN = "TLP_GREEN", N_("TLP:GREEN is not for the public.")
    PAP_RED = "PAP_RED", N_("PAP:RED allows no action that the other side could notice.")
    PERSONAL_DATA_PUBLIC = (
        "PERSONAL_DATA_PUBLIC",
        N_("It names a private person, and the public is never told."),
    )
    DISCLOSURE_ASSESSMENT_MISSING = (
        "DISCLOSURE_ASSESSMENT_MISSING",
        N_("It holds personal data and was not assessed for this audience."),
    )
    DISCLOSURE_ASSESSMENT_EXPIRED = (
        "DISCLOSURE_ASSESSMENT_EXPIRED",
        N_("Its disclosure assessment has run out."),
    )
    DISCLOSURE_ASSESSMENT_OPEN = "DISCLOSURE_ASSESSMENT_OPEN", N_("Its disclosure assessment is not decided.")
    DISCLOSURE_DENIED = "DISCLOSURE_DENIED", N_("Headquarters decided against releasing it.")
    HQ_DECISION_REQUIRED = (
        "HQ_DECISION_REQUIRED",
        N_("The receiving body is not rated low, so headquarters must decide."),
    )
    CONDITIONS = "conditions printed", N_("It was cleared under conditions, which are printed with it.")
    DISCREPANCY_OPEN = (
        "DISCREPANCY_OPEN",
        N_("A seal or hash of its material differs from the form, and that is not decided."),
    )
    PURPOSE = "PURPOSE", N_("Its marking does not allow this purpose.")
    NOT_SHARED = (
        "NOT_SHARED",
        N_("It is the position of one side, a case or a person; a text of both sides has none."),
    )


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """The answer, and the reason for it; an ALLOW may carry a warning or a condition."""

    decision: Decision = Decision.ALLOW
    reason: Reason = Reason.NONE

    @property
    def allowed(self) -> bool:
        """Whether it may be released."""
        return self.decision is Decision.ALLOW
