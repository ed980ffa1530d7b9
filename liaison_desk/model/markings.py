"""The marking an item carries, and how two markings join (domain.md §4.3, §4.7)."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NewType, Self

from liaison_desk.model.canonical import Json
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.words import N_

Audience = NewType("Audience", str)
"""An audience expression, such as `INTERNAL_HQ`, `HOST:RCMP` or `PUBLIC` (domain.md §4.3)."""

INTERNAL_POST: Final = Audience("INTERNAL_POST")
INTERNAL_HQ: Final = Audience("INTERNAL_HQ")
HOME_SIDE: Final = frozenset({INTERNAL_POST, INTERNAL_HQ})
_AUDIENCE: Final = re.compile(
    r"INTERNAL_POST|INTERNAL_HQ|JOINT|PUBLIC|HOST|HOME_PARTNER|THIRD|(HOST|HOME_PARTNER|ATTENDEES|THIRD):\S+"
)


def audience_named(name: object, what: str = "audience") -> Audience:
    """Return the audience that somebody wrote; BadInput where it is none, so that no slip makes a new one."""
    if not isinstance(name, str) or not _AUDIENCE.fullmatch(name):
        raise BadInput(what=f"{what} {name!r}", why="it is no audience")
    return Audience(name)


class Classification(Code):
    """The classification by name, lowest first; which scheme it belongs to stands beside it."""

    UNCLASSIFIED = "UNCLASSIFIED", N_("Unclassified")
    PROTECTED_A = "PROTECTED A", N_("Protected A")
    RESTRICTED = "RESTRICTED", N_("Restricted")
    PROTECTED_B = "PROTECTED B", N_("Protected B")
    PROTECTED_C = "PROTECTED C", N_("Protected C")
    CONFIDENTIAL = "CONFIDENTIAL", N_("Confidential")
    SECRET = "SECRET", N_("Secret")
    TOP_SECRET = "TOP SECRET", N_("Top Secret")


class Tlp(Code):
    """Traffic Light Protocol 2.0 (FIRST), widest first."""

    CLEAR = "CLEAR", N_("No limit")
    GREEN = "GREEN", N_("Community, not public")
    AMBER = "AMBER", N_("Recipient organisation and its clients, need to know")
    AMBER_STRICT = "AMBER+STRICT", N_("Recipient organisation only, need to know")
    RED = "RED", N_("Named recipients only; in a meeting, those present")


class Pap(Code):
    """Permissible Actions Protocol (MISP taxonomy PAP) for cyber items, widest first."""

    CLEAR = "CLEAR", N_("No restriction")
    GREEN = "GREEN", N_("Active actions allowed")
    AMBER = "AMBER", N_("Passive cross-check")
    RED = "RED", N_("Non-detectable actions only")


class Handling(Code):
    """Europol handling codes (Council 6261/18)."""

    H0 = "H0", N_("May be used only to prevent and combat crime")
    H1 = "H1", N_("Not in judicial proceedings without the provider's permission")
    H2 = "H2", N_("Not to be passed on without the provider's permission")
    H3 = "H3", N_("Other restriction, in words")


class PersonalData(Code):
    """What personal data an item holds, least first."""

    NONE = "NONE", N_("None")
    ORDINARY = "ORDINARY", N_("Ordinary")
    SENSITIVE = "SENSITIVE", N_("Sensitive")
    VICTIM = "VICTIM", N_("Victim")
    MINOR = "MINOR", N_("Minor")
    BIOMETRIC = "BIOMETRIC", N_("Biometric")


class Purpose(Code):
    """What an item may be used for."""

    INTEL = "INTEL", N_("Intelligence only")
    INVEST = "INVEST", N_("Investigation")
    JUDICIAL = "JUDICIAL", N_("Judicial proceedings")
    PREVENT = "PREVENT", N_("Prevention or disruption")
    REGUL = "REGUL", N_("Regulatory or licensing")
    IMM = "IMM", N_("Immigration decision")
    POLICY = "POLICY", N_("Policy and work plan")
    TRAIN = "TRAIN", N_("Training and capacity building")


@dataclass(frozen=True, kw_only=True)
class Marking:
    """How one item is to be handled; to whom it may go stands beside it, element by element.

    `purposes` None allows any purpose, an empty set none.
    """

    classification: Classification
    scheme: str = ""
    handling: frozenset[Handling] = frozenset()
    h3_text: str = ""
    tlp: Tlp | None = None
    pap: Pap | None = None
    originators: frozenset[str] = frozenset({"HOME"})
    personal_data: PersonalData = PersonalData.NONE
    purposes: frozenset[Purpose] | None = None
    source_evaluation: str = ""
    information_evaluation: str = ""
    valid_until: date | None = None
    note: str = ""

    def to_json(self) -> Json:
        """Return the written form: only what differs from an empty marking."""
        written: dict[str, Json] = {
            "classification": self.classification,
            "scheme": self.scheme,
            "handling": sorted(self.handling),
            "h3_text": self.h3_text,
            "tlp": self.tlp,
            "pap": self.pap,
            "originators": sorted(self.originators),
            "personal_data": self.personal_data if self.personal_data.rank else None,
            "source_evaluation": self.source_evaluation,
            "information_evaluation": self.information_evaluation,
            "valid_until": self.valid_until.isoformat() if self.valid_until else None,
            "note": self.note,
        }
        kept = {name: value for name, value in written.items() if value}
        return kept if self.purposes is None else {**kept, "purposes": sorted(self.purposes)}

    @classmethod
    def from_json(cls, written: Json) -> Self:
        """Read the written form; BadInput names what is wrong with it."""
        if not isinstance(written, dict):
            raise BadInput(what="marking", why="it is not an object")
        unknown = written.keys() - cls.__dataclass_fields__.keys()
        if unknown:
            raise BadInput(what="marking", why=f"{min(unknown)} is not part of a marking")
        try:
            return cls(
                classification=Classification(written.get("classification", "")),
                scheme=str(written.get("scheme", "")),
                handling=frozenset(Handling(code) for code in written.get("handling", ())),
                h3_text=str(written.get("h3_text", "")),
                tlp=Tlp(written["tlp"]) if written.get("tlp") else None,
                pap=Pap(written["pap"]) if written.get("pap") else None,
                originators=frozenset(str(code) for code in written.get("originators", ())),
                personal_data=PersonalData(written.get("personal_data", "NONE")),
                purposes=frozenset(map(Purpose, written["purposes"])) if "purposes" in written else None,
                source_evaluation=str(written.get("source_evaluation", "")),
                information_evaluation=str(written.get("information_evaluation", "")),
                valid_until=date.fromisoformat(written["valid_until"])
                if written.get("valid_until")
                else None,
                note=str(written.get("note", "")),
            )
        except (ValueError, TypeError) as fault:
            raise BadInput(what="marking", why=str(fault)) from None

    @property
    def banner(self) -> str:
        """What a banner shows: classification, TLP, handling codes."""
        parts = [
            self.classification.value,
            f"TLP:{self.tlp}" if self.tlp else "",
            " ".join(sorted(self.handling)),
        ]
        return " // ".join(part for part in parts if part)

    @property
    def portion(self) -> str:
        """The short mark before a paragraph, such as `(R // AMBER)`."""
        short = "".join(word[0] for word in self.classification.split())
        return f"({short} // {self.tlp})" if self.tlp else f"({short})"


def join(first: Marking, second: Marking) -> Marking:
    """Return the least strict marking that is no less strict than either (document marking, domain.md §4.7)."""
    dates = [day for day in (first.valid_until, second.valid_until) if day]
    paps = [pap for pap in (first.pap, second.pap) if pap]
    tlps = [tlp for tlp in (first.tlp, second.tlp) if tlp]
    by_rank = sorted((first, second), key=lambda marking: (marking.classification.rank, marking.scheme))
    return replace(
        by_rank[1],
        handling=first.handling | second.handling,
        h3_text=_all_texts(first.h3_text, second.h3_text),
        tlp=max(tlps, key=lambda tlp: tlp.rank) if tlps else None,
        pap=max(paps, key=lambda pap: pap.rank) if paps else None,
        originators=first.originators | second.originators,
        personal_data=max(first.personal_data, second.personal_data, key=lambda data: data.rank),
        purposes=_both(first.purposes, second.purposes),
        source_evaluation=_agreed(first.source_evaluation, second.source_evaluation),
        information_evaluation=_agreed(first.information_evaluation, second.information_evaluation),
        valid_until=min(dates) if dates else None,
        note=_all_texts(first.note, second.note),
    )


def _both(first: frozenset[Purpose] | None, second: frozenset[Purpose] | None) -> frozenset[Purpose] | None:
    if first is None or second is None:
        return first if second is None else second
    return first & second


def _all_texts(first: str, second: str) -> str:
    """Both texts; joining a text with itself, or with a whole it is part of, adds nothing."""
    if first == second:
        return first
    return "; ".join(sorted({part for text in (first, second) for part in text.split("; ") if part}))


def _agreed(first: str, second: str) -> str:
    return first if first == second else ""
