"""Values in words for people: codes, times with weekday and zone, dates, markings, names of fields."""

import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimeZone

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Subject
from liaison_desk.model.kinds.subject import SubjectKind
from liaison_desk.model.markings import Audience, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import FieldSpec, Record
from liaison_desk.model.words import N_
from liaison_desk.ui.preferences import LANGUAGES

NOTHING = "—"
DAY = 86400
_LEFTWARDS: Final = Qt.LayoutDirection.RightToLeft
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


def language_code() -> str:
    """Return the code of the language of the window."""
    return QLocale().name().partition("_")[0]


def code_words(code: Code) -> str:
    """Return the words of a code in the language of the window."""
    return QCoreApplication.translate(type(code).__name__, code.label)


class KindNames:
    """What the kinds of record are called, by kind; translated with this class's name as context."""

    POST = N_("Post")
    AGENCY = N_("Agency")
    CONTACT = N_("Contact")
    MEETING = N_("Meeting")
    POINT = N_("Point")
    WORKSTREAM = N_("Workstream")
    COMMITMENT = N_("Commitment")
    READOUT = N_("Readout")
    ATTACHMENT = N_("Attachment")
    REQUEST = N_("Request")
    QUESTION = N_("Question")
    EXCHANGE = N_("Exchange")
    ACTION = N_("Action")
    ITEM = N_("Item")
    SUBJECT = N_("Subject")
    LINK = N_("Link")
    CONSIGNMENT = N_("Consignment")
    CASE = N_("Case")
    ASSESSMENT = N_("Assessment")
    ASSURANCE = N_("Assurance")
    CONSENT = N_("Consent")
    HANDOVER = N_("Handover")
    HANDOVER_ITEM = N_("Item handed over")
    CUSTODY_EVENT = N_("Custody event")
    SLIP = N_("Moved date")
    CLOCK_EVENT = N_("Clock event")
    DEADLINE = N_("Deadline")
    PROFILE = N_("Agreement profile")
    HOLIDAY = N_("Holiday")
    EQUIVALENCE = N_("Equivalence")
    CAVEAT = N_("Caveat")
    TERM = N_("Code")
    CONTROL = N_("Control of a substance")
    RETENTION_TASK = N_("Retention task")
    TALLY = N_("Statistics line")
    ACKNOWLEDGEMENT = N_("Acknowledgement")
    DISPATCH = N_("Bundle made elsewhere")
    EXTRACT = N_("Export")
    REVIEW_ROUND = N_("Round of review")
    WORDING = N_("Wording of a sentence")
    COPY = N_("Numbered copy")
    TEMPLATE = N_("Template of a document")


def kind_words(kind: str) -> str:
    """Return what a kind of record is called."""
    return QCoreApplication.translate("KindNames", getattr(KindNames, kind.upper(), kind))


def field_label(kind: type[Record], name: str, text: str) -> str:
    """Return the label (or help) `text` of field `name` in the language of the window."""
    for family in kind.__mro__:
        if name in vars(family).get("__annotations__", {}):
            return QCoreApplication.translate(family.__name__, text)
    return text


def moment_words(moment: Moment) -> str:
    """Return an instant with weekday and zone, as the clock showed it where it was meant."""
    return f"{QLocale().toString(_there(moment), 'ddd d MMM yyyy, HH:mm')} {moment.there():%Z}"


def short_moment(moment: Moment) -> str:
    """Return an instant without its zone, for places that say it elsewhere."""
    return QLocale().toString(_there(moment), "d MMM, HH:mm")


def day_of(moment: Moment) -> str:
    """Return the day of an instant where it was meant, with weekday."""
    return QLocale().toString(_there(moment), "ddd d MMM yyyy")


def date_words(day: date) -> str:
    """Return a day with its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")


def short_date(day: date) -> str:
    """Return a day without weekday and year, for a chip."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def ms_words(ms: int) -> str:
    """Return a stamp (ms since 1970 UTC) as this machine's clock shows it."""
    local = QDateTime.fromMSecsSinceEpoch(ms, QTimeZone.systemTimeZone())
    return QLocale().toString(local, "ddd d MMM yyyy, HH:mm t")


def size_words(size: int) -> str:
    """Return a number of bytes in readable units."""
    return QLocale().formattedDataSize(size)


def days_words(day: date, today: date) -> str:
    """Return how far off a day is: due today, in so many days, so many days late."""
    distance = (day - today).days
    if distance == 0:
        return QCoreApplication.translate("present", "due today")
    if distance > 0:
        return QCoreApplication.translate("present", "in %Ln day(s)", "", distance)
    return QCoreApplication.translate("present", "%Ln day(s) late", "", -distance)


def audience_words(audience: Audience) -> str:
    """Return an audience expression in words, with its particular body."""
    family, _, body = audience.partition(":")
    said = {
        "INTERNAL_POST": QCoreApplication.translate("present", "This post"),
        "INTERNAL_HQ": QCoreApplication.translate("present", "Headquarters"),
        "HOME_PARTNER": QCoreApplication.translate("present", "Home partner"),
        "HOST": QCoreApplication.translate("present", "Host side"),
        "JOINT": QCoreApplication.translate("present", "Both sides"),
        "ATTENDEES": QCoreApplication.translate("present", "Those present"),
        "THIRD": QCoreApplication.translate("present", "Third party"),
        "PUBLIC": QCoreApplication.translate("present", "Public"),
    }.get(family, family)
    return pair_words(said, body) if body else said


def pair_words(name: str, value: str) -> str:
    """Return what something is called and what it is, with the colon of the language."""
    words = QCoreApplication.translate("present", "{name}: {value}")
    return words.format(name=name, value=_apart(value) if _meets_leftwards(name, value) else value)


def in_one_line(*parts: str, between: str = " · ") -> str:
    """Return the parts that say anything beside one another; each keeps its own direction where scripts meet.

    Without that a date in Urdu after a reference falls apart: its number is drawn before the reference.
    """
    said = [part for part in parts if part]
    if len(said) > 1 and _meets_leftwards(*said):
        said = [_apart(part) for part in said]
    return between.join(said)


def _meets_leftwards(*parts: str) -> bool:
    return QLocale().textDirection() is _LEFTWARDS or _reads_leftwards("".join(parts))


def _apart(part: str) -> str:
    """Return a part that keeps its own direction, with its full stop where it ends."""
    return f"{_ISOLATE}{part}{_END}"


def _reads_leftwards(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)


def identifiers_words(subject: Subject, *, beside_name: bool = False) -> str:
    """Return what identifies a subject, each with its kind in words; `beside_name` leaves out what its name says."""
    said = (known.partition(":") for known in sorted(subject.identifiers))
    return ", ".join(
        _identifier_words(family, value or family)
        for family, _, value in said
        if not beside_name or (value or family) != subject.name
    )


def _identifier_words(family: str, value: str) -> str:
    known = family.upper() in {one.value for one in SubjectKind}
    words = code_words(SubjectKind(family.upper())) if known else family
    return value if family == value else pair_words(words, value)


def yes_words() -> str:
    """Return what an affirmed box says."""
    return QCoreApplication.translate("present", "Yes")


def no_words() -> str:
    """Return what a denied box says."""
    return QCoreApplication.translate("present", "No")


def value_words(  # noqa: PLR0911 - one match, one case for each type
    spec: FieldSpec, value: Any, name_of: Callable[[RecordId], str]
) -> str:
    """Return any value of a field in words; records by their names."""
    match value:
        case None | "" | frozenset() if not value:
            return NOTHING
        case bool():
            return yes_words() if value else no_words()
        case Code():
            return code_words(value)
        case Moment():
            return moment_words(value)
        case Marking():
            return value.banner
        case date():
            return date_words(value)
        case int():
            return QLocale().toString(value)
        case frozenset():
            return ", ".join(sorted(_element_words(spec, element, name_of) for element in value))
        case _:
            return _element_words(spec, value, name_of)


def _element_words(spec: FieldSpec, value: Any, name_of: Callable[[RecordId], str]) -> str:
    if spec.name == "releasable_to":
        return audience_words(value)
    if spec.name == "language":
        return LANGUAGES.get(value, value)
    return name_of(RecordId(value)) or str(value)


def _there(moment: Moment) -> QDateTime:
    there = moment.there()
    wall = datetime(there.year, there.month, there.day, there.hour, there.minute, tzinfo=UTC)
    return QDateTime.fromSecsSinceEpoch(int(wall.timestamp()), QTimeZone.utc())
