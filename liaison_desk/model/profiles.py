"""Agreement profiles: which limit applies to a request, and whether the third-party rule does (domain.md §2.3)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from liaison_desk.model.deadlines import CalendarName, Limit, Unit
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds.policy import ThirdPartyRule
from liaison_desk.model.kinds.request import DeadlineKind, Urgency
from liaison_desk.model.markings import Handling, Marking


@dataclass(frozen=True, kw_only=True)
class Term:
    """One line of a profile: how long something of an urgency may take."""

    kind: DeadlineKind
    urgency: Urgency
    amount: int
    unit: Unit
    calendar: CalendarName

    @classmethod
    def parse(cls, line: str) -> "Term":
        """Read `REPLY BR 10 WORKING_DAYS BOTH`; BadInput says what is wrong with the line."""
        try:
            kind, urgency, amount, unit, calendar = line.split()
            return cls(
                kind=DeadlineKind(kind),
                urgency=Urgency(urgency),
                amount=int(amount),
                unit=Unit(unit),
                calendar=CalendarName(calendar),
            )
        except ValueError as fault:
            raise BadInput(what=f"limit {line!r}", why=str(fault)) from None

    def __str__(self) -> str:
        """Return the line as it is written."""
        return f"{self.kind} {self.urgency} {self.amount} {self.unit} {self.calendar}"

    def limit(self, zone: str) -> Limit:
        """Return the limit in the zone of the side that owes the answer (DL-3)."""
        return Limit(amount=self.amount, unit=self.unit, zone=zone, calendar=self.calendar)


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """A profile as it is applied."""

    code: str
    name: str
    terms: Mapping[tuple[DeadlineKind, Urgency], Term]
    third_party_rule: ThirdPartyRule

    def term(self, kind: DeadlineKind, urgency: Urgency) -> Term | None:
        """Return the line for a kind of deadline and an urgency; None where nothing was agreed."""
        return self.terms.get((kind, urgency))

    @property
    def lines(self) -> tuple[str, ...]:
        """The limits as they are written, in order."""
        return tuple(sorted(map(str, self.terms.values())))

    def says(self, name: str, limits: Iterable[str], rule: str) -> bool:
        """Tell whether another writing of a profile says the same."""
        return (name, tuple(sorted(limits)), rule) == (self.name, self.lines, self.third_party_rule.value)

    def third_party_rule_applies(self, marking: Marking) -> bool:
        """Tell whether an item of foreign origin needs its originator's consent to go on."""
        match self.third_party_rule:
            case ThirdPartyRule.NEVER:
                return False
            case ThirdPartyRule.H2:
                return Handling.H2 in marking.handling
        return True


def agreement(code: str, name: str, limits: frozenset[str], rule: ThirdPartyRule) -> Agreement:
    """Return the profile of its written form; BadInput names the line at fault."""
    terms = (Term.parse(line) for line in sorted(limits))
    return Agreement(
        code=code, name=name, terms={(term.kind, term.urgency): term for term in terms}, third_party_rule=rule
    )
