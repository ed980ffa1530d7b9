"""An order for one document: which, for which reader, in which language, as of when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Agency, Meeting, Readout
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_HQ, Audience, Marking, audience_named
from liaison_desk.model.record import Record
from liaison_desk.model.release import JOINT, PUBLIC
from liaison_desk.model.words import N_
from liaison_desk.readouts.content import Banner
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.templates import Template
from liaison_desk.readouts.wording import Words


class Variant(Code):
    """For which reader a document is made (domain.md §4.7)."""

    INTERNAL = "internal", N_("Home side (internal)")
    HQ = "hq", N_("Headquarters’ copy, with its data")
    HOST = "host", N_("Host agency")
    ATTENDEES = "attendees", N_("Those who took part")
    PARTNER = "partner", N_("A home agency")
    THIRD = "third", N_("A third party")
    JOINT = "joint", N_("Both sides (joint)")
    PUBLIC = "public", N_("The public")

    @property
    def is_home(self) -> bool:
        """Whether the document stays with the post and headquarters, who may read everything behind it."""
        return self in {Variant.INTERNAL, Variant.HQ}


@dataclass(frozen=True, kw_only=True)
class Written:
    """What the officer adds in their own words, and the days a document is about.

    `lines` are the officer's sentences; `new_date` is a day that is asked for or offered; `first` and `last`
    are the days of a period, both included; `beside` is a second language, set in a column of its own.
    """

    lines: tuple[str, ...] = ()
    new_date: date | None = None
    first: date | None = None
    last: date | None = None
    beside: str = ""


NOTHING_ADDED: Final = Written()
_ATTENDEES: Final = "ATTENDEES"


@dataclass(frozen=True, kw_only=True)
class Order:
    """One document as it was asked for: its readout record, and everything its pages have in common."""

    readout: Readout
    variant: Variant
    template: Template
    zones: tuple[str, ...]
    reader: str

    @property
    def audience(self) -> Audience:
        """Who is to read it."""
        return Audience(self.readout.audience)

    @property
    def language(self) -> str:
        """In which language it is written."""
        return self.readout.language

    @property
    def words(self) -> Words:
        """The fixed words of the document in its language."""
        return self.template.words_in(self.readout.language)

    @property
    def moment(self) -> datetime:
        """As of when records are shown."""
        if self.readout.as_of is None:
            raise BadInput(what=self.readout.ref, why="it does not say as of when it shows its records")
        return self.readout.as_of.at

    @property
    def lines(self) -> tuple[str, ...]:
        """What the officer adds, line by line."""
        return tuple(line for line in self.readout.says.splitlines() if line.strip())

    def head(self, marking: Marking) -> Head:
        """Return the head of the document under the marking of what is in it."""
        return Head(
            reference=self.readout.ref,
            variant=self.variant,
            audience=self.reader,
            banner=Banner(text=marking.banner, classification=marking.classification),
            language=self.readout.language,
            moment=self.moment,
            zones=self.zones,
            version=self.readout.version,
            copy_number=self.readout.copy_number,
        )


def audience_for(variant: Variant, agency: str, hosts: Sequence[Agency], source: Record) -> Audience:
    """Return the audience of a variant.

    `agency` names the third party, or one of the `hosts` that the source has to do with (usual: the first).
    """
    match variant:
        case Variant.INTERNAL | Variant.HQ:
            return INTERNAL_HQ
        case Variant.JOINT:
            return JOINT
        case Variant.PUBLIC:
            return PUBLIC
        case Variant.ATTENDEES if isinstance(source, Meeting):
            return Audience(f"ATTENDEES:{source.ref}")
        case Variant.ATTENDEES:
            raise BadInput(what="variant attendees", why="only a meeting has people who took part")
        case Variant.PARTNER if not agency:
            raise BadInput(what="variant partner", why="it does not say for which home agency")
        case Variant.PARTNER:
            return audience_named(f"HOME_PARTNER:{agency}")
        case Variant.THIRD if not agency:
            raise BadInput(what="variant third", why="it does not say for which third party")
        case Variant.THIRD:
            return audience_named(f"THIRD:{agency}")
        case Variant.HOST:
            return _host(agency, hosts)


def _host(agency: str, hosts: Sequence[Agency]) -> Audience:
    if agency and agency not in [body.code for body in hosts]:
        raise BadInput(
            what=f"agency {agency}",
            why=f"it has no part in this; there are {', '.join(body.code for body in hosts)}",
        )
    chosen = agency or (hosts[0].code if hosts else "")
    return Audience(f"HOST:{chosen}" if chosen else "HOST")


def every_host(desk: Desk) -> tuple[Agency, ...]:
    """Return every host body the desk knows, by code."""
    found = desk.store.records.standing(Agency, {"side": Side.HOST})
    return tuple(sorted(found, key=lambda body: body.code))


def reader_named(desk: Desk, audience: str, words: Words) -> str:
    """Return an audience as people name it: a body by its name and code, any other by who that is."""
    _, _, code = audience.partition(":")
    bodies = desk.store.records.standing(Agency, {"code": code}) if code else []
    return f"{bodies[0].name} ({code})" if bodies else reader_in_short(audience, words)


def reader_in_short(audience: str, words: Words) -> str:
    """Return an audience where there is little room: a body by its code, any other by who that is."""
    kind, _, code = audience.partition(":")
    return code if code and kind != _ATTENDEES else words.code("audience", kind)


def check_language(language: str) -> str:
    """Return a language documents are written in; BadInput for another."""
    if language not in LANGUAGES:
        raise BadInput(what=f"language {language!r}", why=f"it is none of {', '.join(LANGUAGES)}")
    return language
