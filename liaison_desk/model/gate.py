"""The disclosure gate: when it must be passed, when the post may clear alone, and what it says (domain.md §4.6)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds.disclosure import Assessment, Gate, GateOutcome
from liaison_desk.model.kinds.posting import EntityRisk
from liaison_desk.model.kinds.subject import ItemKind
from liaison_desk.model.markings import Audience, Marking, PersonalData
from liaison_desk.model.release import is_foreign

QUESTIONS: Final = tuple(f"G{number}" for number in range(1, 12))
LIFE_THREAT: Final = ("G3", "G6", "G8")
"""What is asked where a life is at stake (GT-5)."""
NO_ALONE: Final = frozenset({"G3", "G5", "G6", "G7", "G10"})
"""The questions that must be answered no for the post to clear alone (GT-2)."""
MISTREATMENT: Final = "G7"
"""Whether any of it may have been obtained through mistreatment: the question of the gate of use."""
YES_NEEDED: Final = frozenset({"G8", "G9", "G11"})
"""The questions that must be answered yes before anything may leave (GT-4, GT-8)."""
RISK: Final = "RISK"
"""Stands among the questions for the rating of the receiving body."""
NOT_RATED_LOW: Final = "the receiving body is not rated low"
PASSED: Final = frozenset(
    {GateOutcome.NOT_REQUIRED, GateOutcome.CLEARED, GateOutcome.CLEARED_COND, GateOutcome.HQ_ALLOW}
)
"""The outcomes with which something may pass."""
MONTHS_VALID: Final = 6
_YEAR: Final = 12
_LAST_SAFE_DAY: Final = 28
NONE: Final = "-"
"""Stands where nothing was evaluated."""


def needs_gate(
    markings: Iterable[Marking | None], audience: Audience, *, asks_about_person: bool = False
) -> bool:
    """Tell whether what goes out needs an assessment (GT-1); an unmarked item counts as holding personal data."""
    personal = any(marking is None or marking.personal_data is not PersonalData.NONE for marking in markings)
    return is_foreign(audience) and (personal or asks_about_person)


def questions(*, life_threat: bool) -> tuple[str, ...]:
    """Return the questions to be answered, fewer where a life is at stake (GT-5)."""
    return LIFE_THREAT if life_threat else QUESTIONS


def answered_yes(assessment: Assessment, question: str) -> bool:
    """Tell whether a question counts as answered yes; a missing answer does (GT-3)."""
    return question in assessment.yes or question not in assessment.no


def holds_back_use(assessment: Assessment) -> bool:
    """Tell whether what was received may be used only once this lets it: it may stem from mistreatment (GT-1)."""
    return assessment.gate is Gate.USE and answered_yes(assessment, MISTREATMENT)


def may_clear_alone(assessment: Assessment) -> tuple[str, ...]:
    """Return what keeps the post from clearing alone: questions, or RISK; nothing where it may (GT-2, GT-3, GT-5)."""
    asked = set(questions(life_threat=assessment.life_threat))
    if assessment.life_threat:
        return tuple(sorted(question for question in asked & {"G8"} if question not in assessment.yes))
    bad = [question for question in sorted(NO_ALONE) if answered_yes(assessment, question)]
    unready = [question for question in sorted(YES_NEEDED) if question not in assessment.yes]
    risk = [RISK] if assessment.entity_risk is not EntityRisk.LOW else []
    return (*bad, *unready, *risk)


def is_live(assessment: Assessment, today: date, content_hash: str = "") -> bool:
    """Tell whether an assessment lets something pass: decided, not run out, for this very content (GT-4, GT-7)."""
    if assessment.outcome not in PASSED:
        return False
    if assessment.expires is not None and today > assessment.expires:
        return False
    return not content_hash or not assessment.content_hash or assessment.content_hash == content_hash


def expiry(decided: date, months: int = MONTHS_VALID) -> date:
    """Return the day an assessment decided on a day runs out (GT-7)."""
    month = decided.month - 1 + months
    return date(decided.year + month // _YEAR, month % _YEAR + 1, min(decided.day, _LAST_SAFE_DAY))


@dataclass(frozen=True, kw_only=True)
class Evaluated:
    """How reliable one piece of what is passed on is: the facts of the reliability statement, without words (GT-8)."""

    number: int
    name: str
    source: str = ""
    information: str = ""
    nature: ItemKind = ItemKind.FACT

    def __str__(self) -> str:
        """Return the facts as they are kept with an assessment."""
        return f"{self.number} {self.name} {self.source or NONE} {self.information or NONE} {self.nature}"

    @classmethod
    def parse(cls, text: str) -> "Evaluated":
        """Read the facts as they are kept; BadInput where they are not like that."""
        try:
            number, name, source, information, nature = text.split()
            return cls(
                number=int(number),
                name=name,
                source=source.removeprefix(NONE),
                information=information.removeprefix(NONE),
                nature=ItemKind(nature),
            )
        except ValueError:
            raise BadInput(what=f"evaluation {text!r}", why="it is not like 1 NAME B 2 FACT") from None
