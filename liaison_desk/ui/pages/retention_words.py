"""Retention in words: the rules by which a record is looked at again, and one review as a line of the list."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from liaison_desk.desk.queries.retention import Review, Travelling
from liaison_desk.model.canonical import Json
from liaison_desk.model.record import Record
from liaison_desk.model.retention import Ground
from liaison_desk.model.words import N_
from liaison_desk.ui.present import NOTHING, code_words, date_words, days_words, in_one_line, kind_words
from liaison_desk.ui.theme.tokens import Tone
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.rows import Row


class ReviewRules:
    """Why a record is looked at, by the code of the rule; translated with this class's name as context."""

    SET = N_("A person set the day")
    ORIGINATOR = N_("The originator lets it be kept until then")
    PARENT_ERASED = N_("What it belonged to was erased")
    REQUEST = N_("Six months after the request ended")
    REQUEST_OPEN = N_("Three years after the request came")
    CASE = N_("Six months after the case was closed")
    CASE_OPEN = N_("Three years after the case was opened")
    SUBJECT = N_("Three years after the subject was recorded")
    ITEM = N_("Three years after the item was recorded")
    CUSTODY = N_("Five years after the last custody event")
    MEETING = N_("Three years after the meeting")
    CONTACT = N_("Three years after the last contact")
    HOLD = N_("Legal hold")


def rule_words(code: str) -> str:
    """Return a rule in words; one that headquarters added is shown by its code."""
    words = getattr(ReviewRules, code.replace("-", "_"), "")
    return QCoreApplication.translate("ReviewRules", words) if words else code


def review_chip(day: date, today: date) -> ChipText:
    """Return when a record is to be looked at, as a chip."""
    words = days_words(day, today)
    if day <= today:
        return ChipText(text=words, tone=Tone.WARN, picture="clock")
    return ChipText(text=words, picture="calendar")


def hold_chip() -> ChipText:
    """Return that something holds a record."""
    words = QCoreApplication.translate("retention", "Legal hold")
    return ChipText(text=words, tone=Tone.WARN, picture="lock")


def record_row(record: Record, *chips: ChipText, under: str = "") -> Row:
    """Return a record of any kind as a line of the list."""
    marking = record.marking.classification.value if record.marking else ""
    shown = (*chips, ChipText(text=marking, picture="shield")) if marking else chips
    kind = kind_words(record.kind)
    return Row(
        key=record.id,
        title=record.title or NOTHING,
        subtitle=in_one_line(kind, under) if under else kind,
        chips=tuple(shown),
        reference=record.ref,
    )


def review_row(review: Review, today: date) -> Row:
    """Return a review as a line of the list."""
    chips = [review_chip(review.due.day, today)]
    if review.held_by:
        chips.append(hold_chip())
    return record_row(review.record, *chips, under=rule_words(review.due.rule))


def order_row(one: Travelling) -> Row:
    """Return an erasure order as a line of the list: a kind, an id and a ground, and nothing of what it said."""
    if one.waiting:
        words = QCoreApplication.translate("retention", "%Ln desk(s) to acknowledge", "", len(one.waiting))
        chip = ChipText(text=words, tone=Tone.WARN, picture="clock")
    else:
        words = QCoreApplication.translate("retention", "Nothing outstanding")
        chip = ChipText(text=words, tone=Tone.OK, picture="check")
    return Row(
        key=order_key(one),
        title=kind_words(one.order.kind),
        subtitle=ground_words(one.order.value),
        chips=(chip,),
        reference=one.order.record,
    )


def order_key(one: Travelling) -> str:
    """Return the key of an order in the list."""
    return f"order:{one.order.record}"


def ground_words(order: Json) -> str:
    """Return the ground of an order in words."""
    ground = order.get("ground") if isinstance(order, dict) else None
    return code_words(Ground(str(ground))) if ground in set(Ground) else str(ground or NOTHING)


def day_words(day: date | None) -> str:
    """Return a day in words, or that there is none."""
    return date_words(day) if day else NOTHING
