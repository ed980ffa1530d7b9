"""Where the work is done and with whom: the post, the agencies of both sides, the people."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Classification
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class Side(Code):
    """Which government a person, agency or promise belongs to."""

    HOME = "HOME", N_("Home side")
    HOST = "HOST", N_("Host side")
    JOINT = "JOINT", N_("Both sides")


class EntityRisk(Code):
    """How headquarters rates the risk of mistreatment at an agency (Directions of 4 September 2019), worst first."""

    UNRATED = "UNRATED", N_("Not rated: treat as high")
    HIGH = "HIGH", N_("Substantial risk unless mitigated")
    MEDIUM = "MEDIUM", N_("Some risk, conditions normally needed")
    LOW = "LOW", N_("Lower risk")


@dataclass(frozen=True, kw_only=True)
class Post(Record, kind="post", title_field="name"):
    """One liaison office."""

    code: Annotated[str, Field("Code")]
    name: Annotated[str, Field("Name")]
    zone: Annotated[str, Field("Time zone", help="IANA name, such as America/Toronto")]
    close_of_business: Annotated[int, Field("Close of business", help="Hour of the day")] = 17
    store_ceiling: Annotated[Classification, Field("Store ceiling", guard=Guard.LOWEST)] = (
        Classification.RESTRICTED
    )
    class_scheme: Annotated[str, Field("Classification scheme")] = ""
    devices: Annotated[frozenset[str], Field("Device letters")] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Agency(Record, kind="agency", title_field="name"):
    """A body of either side that the post works with."""

    code: Annotated[str, Field("Code")]
    name: Annotated[str, Field("Name")]
    side: Annotated[Side, Field("Side")]
    country: Annotated[str, Field("Country")] = ""
    ceiling: Annotated[Classification | None, Field("Ceiling", guard=Guard.LOWEST)] = None
    entity_risk: Annotated[EntityRisk, Field("Risk rating", guard=Guard.LOWEST)] = EntityRisk.UNRATED
    third_party_rule: Annotated[bool, Field("Third-party rule applies", guard=Guard.BEFORE)] = True
    agreement_profile: Annotated[str, Field("Agreement profile")] = ""
    duty_number: Annotated[str, Field("Duty number")] = ""


@dataclass(frozen=True, kw_only=True)
class Contact(Record, kind="contact", reference_type="CON", title_field="name", order_field="name"):
    """A person of either side, as the officer addresses them."""

    name: Annotated[str, Field("Name")]
    side: Annotated[Side, Field("Side")]
    code: Annotated[str, Field("Code", help="Short code used inside the post")] = ""
    original_name: Annotated[str, Field("Name in original script")] = ""
    address_as: Annotated[str, Field("How to address")] = ""
    agency: Annotated[RecordId | None, Field("Agency")] = None
    unit: Annotated[str, Field("Unit")] = ""
    rank: Annotated[str, Field("Rank")] = ""
    role: Annotated[str, Field("Role")] = ""
    service_number: Annotated[str, Field("Service number", help="As on the badge or the card")] = ""
    telephone: Annotated[str, Field("Telephone", sensitive=True)] = ""
    mail: Annotated[str, Field("E-mail", sensitive=True)] = ""
    office_holder: Annotated[
        bool, Field("Public office-holder", help="May be named in public texts, in role")
    ] = False
    named_in_readouts: Annotated[bool, Field("Consents to be named", guard=Guard.BEFORE)] = False
    introduced_by: Annotated[str, Field("Introduced by")] = ""
    trust_note: Annotated[str, Field("Trust note", help="Internal", long=True, sensitive=True)] = ""
    last_contact: Annotated[Moment | None, Field("Last contact")] = None
    accredited_until: Annotated[date | None, Field("Accredited until")] = None
