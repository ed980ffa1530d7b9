"""May this item go to this audience? The release rule's first lines; the first that fails answers (domain.md §4.7)."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.model.codes import Code
from liaison_desk.model.markings import HOME_SIDE, INTERNAL_HQ, Audience, Marking, PersonalData
from liaison_desk.model.words import N_

PUBLIC: Final = Audience("PUBLIC")
JOINT: Final = Audience("JOINT")
_HOST: Final = "HOST"


class Reason(Code):
    """Why an item may not go to an audience."""

    NONE = "", N_("It may be released.")
    UNMARKED = "UNMARKED", N_("It has no marking.")
    EXPIRED = "EXPIRED", N_("Its marking has run out.")
    COMMENT = "COMMENT", N_("An officer's comment never leaves the home side.")
    NOT_RELEASABLE_TO = "NOT_RELEASABLE_TO", N_("Its marking does not name this audience.")
    PERSONAL_DATA = (
        "PERSONAL_DATA",
        N_("It holds personal data, and this audience needs an assessment first."),
    )


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """Whether an item may be released, and the reason where it may not."""

    reason: Reason = Reason.NONE

    @property
    def allowed(self) -> bool:
        """Whether it may be released."""
        return self.reason is Reason.NONE


def covers(named: Audience, audience: Audience) -> bool:
    """Tell whether a releasable-to entry covers an audience: nothing else widens (domain.md §4.7)."""
    kind, _, _ = audience.partition(":")
    if named in (audience, PUBLIC):
        return True
    if named == JOINT:
        return kind == _HOST or audience == INTERNAL_HQ
    return ":" not in named and named == _HOST == kind


def may_release(
    marking: Marking | None,
    releasable_to: AbstractSet[Audience],
    audience: Audience,
    today: date,
    *,
    is_comment: bool = False,
) -> Ruling:
    """Rule on one item for one audience on a day at the post.

    The gate is not built yet, so that personal data stays on the home side whatever its marking says.
    """
    if marking is None:
        return Ruling(reason=Reason.UNMARKED)
    if marking.valid_until is not None and today > marking.valid_until:
        return Ruling(reason=Reason.EXPIRED)
    outside = audience not in HOME_SIDE
    if outside and is_comment:
        return Ruling(reason=Reason.COMMENT)
    if not any(covers(named, audience) for named in releasable_to):
        return Ruling(reason=Reason.NOT_RELEASABLE_TO)
    if outside and marking.personal_data is not PersonalData.NONE:
        return Ruling(reason=Reason.PERSONAL_DATA)
    return Ruling()
