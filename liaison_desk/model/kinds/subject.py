"""Who and what the work is about: cases, items of information, subjects, links between them, consignments."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.record import Field, Guard, Record
from liaison_desk.model.words import N_


class SubjectKind(Code):
    """What a subject is."""

    PERSON = "PERSON", N_("Person")
    ORG = "ORG", N_("Organisation")
    ACCOUNT = "ACCOUNT", N_("Account")
    WALLET = "WALLET", N_("Wallet")
    DEVICE = "DEVICE", N_("Device")
    TELECOM = "TELECOM", N_("Telephone or network address")
    DOCUMENT = "DOCUMENT", N_("Document")
    VEHICLE = "VEHICLE", N_("Vehicle")
    VESSEL = "VESSEL", N_("Vessel")
    CONSIGNMENT = "CONSIGNMENT", N_("Consignment")
    LOT = "LOT", N_("Substance lot")
    PLACE = "PLACE", N_("Place")
    EVENT = "EVENT", N_("Event")

    @property
    def is_personal(self) -> bool:
        """Whether linking one makes an item hold personal data (domain.md §4.3)."""
        return self in {SubjectKind.PERSON, SubjectKind.ACCOUNT, SubjectKind.TELECOM, SubjectKind.DOCUMENT}


class Standing(Code):
    """How a person stands in the matter."""

    SUBJECT = "SUBJECT", N_("Subject")
    WITNESS = "WITNESS", N_("Witness")
    VICTIM = "VICTIM", N_("Victim")
    OFFICIAL = "OFFICIAL", N_("Official")


class ItemKind(Code):
    """What an item of information is."""

    FACT = "FACT", N_("Fact")
    ASSESSMENT = "ASSESSMENT", N_("Assessment")
    DOCUMENT = "DOCUMENT", N_("Reference to a document")


@dataclass(frozen=True, kw_only=True)
class Case(Record, kind="case", reference_type="CAS", title_field="subject"):
    """A dossier that several requests and meetings belong to."""

    subject: Annotated[str, Field("Subject")]
    crime_area: Annotated[str, Field("Crime area", vocabulary="crime_area")] = ""
    home_agency: Annotated[RecordId | None, Field("Lead home agency")] = None
    host_agency: Annotated[RecordId | None, Field("Lead host agency")] = None
    summary: Annotated[str, Field("Summary", long=True)] = ""
    subjects: Annotated[frozenset[RecordId], Field("Subjects")] = frozenset()
    opened: Annotated[date | None, Field("Opened")] = None
    closed: Annotated[date | None, Field("Closed")] = None
    outcome: Annotated[str, Field("Outcome", long=True)] = ""
    review_on: Annotated[date | None, Field("Review", guard=Guard.EARLIEST)] = None
    hold: Annotated[bool, Field("Legal hold", guard=Guard.BEFORE)] = False


@dataclass(frozen=True, kw_only=True)
class Item(Record, kind="item", reference_type="ITM", parent_field="about", title_field="text"):
    """One piece of information: the unit that is marked, evaluated and released (domain.md §1)."""

    text: Annotated[str, Field("Text", long=True)]
    about: Annotated[RecordId | None, Field("About", hidden=True)] = None
    item_kind: Annotated[ItemKind, Field("Kind")] = ItemKind.FACT
    subjects: Annotated[frozenset[RecordId], Field("Subjects")] = frozenset()
    source: Annotated[str, Field("Source")] = ""
    provided_in: Annotated[frozenset[RecordId], Field("Provided in")] = frozenset()
    pointer_only: Annotated[bool, Field("Pointer only", guard=Guard.BEFORE)] = False
    registry: Annotated[str, Field("Paper registry", help="Registry, volume, folio")] = ""


@dataclass(frozen=True, kw_only=True)
class Subject(Record, kind="subject", reference_type="SUB", title_field="name"):
    """A person or thing the work is about."""

    name: Annotated[str, Field("Name")]
    subject_kind: Annotated[SubjectKind, Field("Kind")]
    other_names: Annotated[frozenset[str], Field("Other names")] = frozenset()
    original_name: Annotated[str, Field("Name in original script")] = ""
    identifiers: Annotated[frozenset[str], Field("Identifiers", help="type:value")] = frozenset()
    born_on: Annotated[date | None, Field("Born")] = None
    nationality: Annotated[str, Field("Nationality")] = ""
    standing: Annotated[Standing, Field("Standing")] = Standing.SUBJECT
    note: Annotated[str, Field("Note", long=True)] = ""
    watch: Annotated[bool, Field("Watched")] = False
    review_on: Annotated[date | None, Field("Review", guard=Guard.EARLIEST)] = None
    hold: Annotated[bool, Field("Legal hold", guard=Guard.BEFORE)] = False


@dataclass(frozen=True, kw_only=True)
class Link(Record, kind="link", parent_field="first", title_field="role"):
    """How one subject or record is tied to another, from when to when, and on what evidence."""

    first: Annotated[RecordId, Field("From", hidden=True)]
    second: Annotated[RecordId, Field("To", hidden=True)]
    role: Annotated[str, Field("Role")]
    from_date: Annotated[date | None, Field("Since")] = None
    to_date: Annotated[date | None, Field("Until")] = None
    evaluation: Annotated[str, Field("Evaluation")] = ""
    basis: Annotated[RecordId | None, Field("Basis")] = None


@dataclass(frozen=True, kw_only=True)
class Consignment(Record, kind="consignment", parent_field="subject_of", title_field="waybill"):
    """Goods that travel; judged by the law of the day they left (domain.md §2.6)."""

    waybill: Annotated[str, Field("Waybill")]
    subject_of: Annotated[RecordId | None, Field("Belongs to", hidden=True)] = None
    container: Annotated[str, Field("Container")] = ""
    invoice: Annotated[str, Field("Invoice")] = ""
    shipper: Annotated[str, Field("Shipper")] = ""
    consignee: Annotated[str, Field("Consignee")] = ""
    route: Annotated[str, Field("Route")] = ""
    declared_goods: Annotated[str, Field("Declared goods")] = ""
    hs_code: Annotated[str, Field("HS code")] = ""
    weight_grams: Annotated[int | None, Field("Weight", help="Grams")] = None
    value: Annotated[str, Field("Value")] = ""
    shipped_on: Annotated[date | None, Field("Date")] = None
    substance: Annotated[str, Field("Substance", vocabulary="substance")] = ""
    pre_export_notice: Annotated[bool | None, Field("Pre-export notice")] = None
