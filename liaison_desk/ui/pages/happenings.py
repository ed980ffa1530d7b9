"""The history of a record in words: what was changed, from what to what, by whom, when."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.history import Line, history
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import FieldSpec, Record, field_specs
from liaison_desk.model.words import N_
from liaison_desk.ui.place import RecordNames
from liaison_desk.ui.present import NOTHING, field_label, in_one_line, moment_words, pair_words, value_words
from liaison_desk.ui.widgets.timeline import Happening


class Labels:
    """What a change is called, by its label; translated with this class's name as context."""

    RECORD_MEETING = N_("Meeting saved")
    RECORD_POINTS = N_("Points saved")
    MOVE_MEETING = N_("Meeting moved on")
    COMMIT_FROM_POINT = N_("Commitment made from a point")
    RECORD_COMMITMENT = N_("Commitment saved")
    PUT_CONTACT = N_("Contact saved")
    PUT_AGENCY = N_("Agency saved")
    PUT_WORKSTREAM = N_("Workstream saved")
    PUT_POINT = N_("Point saved")
    REMOVE_MEETING = N_("Meeting removed")
    REMOVE_CONTACT = N_("Contact removed")
    REMOVE_COMMITMENT = N_("Commitment removed")
    REMOVE_ATTACHMENT = N_("Attachment removed")
    ATTACH = N_("File attached")
    ISSUE_READOUT = N_("Readout issued")
    DRAFT_READOUT = N_("Readout drafted")
    REDRAFT_READOUT = N_("Draft rewritten")
    OFFER_READOUT = N_("Readout offered for review")
    RETURN_READOUT = N_("Readout returned with comments")
    APPROVE_READOUT = N_("Readout approved")
    COUNTERSIGN_READOUT = N_("Readout countersigned")
    SIGN_READOUT = N_("Readout signed")
    WITHDRAW_READOUT = N_("Readout withdrawn")
    CONFIRM_READOUT = N_("Joint text confirmed")
    MARK_STALE = N_("Source of a readout changed")
    GIVE_COPY = N_("Copy given")
    AGREE_WORDING = N_("Answer on a sentence noted")
    ADOPT_TEMPLATE = N_("Template put in force")
    DECIDE = N_("Conflict decided")
    UNDO = N_("Undone")
    ACCEPT = N_("Bundle accepted")
    IMPORT = N_("Imported")
    MOVE_COMMITMENT = N_("Commitment moved on")
    SLIP_COMMITMENT = N_("Date moved")
    ADD_EVIDENCE = N_("Evidence added")
    OPEN_REQUEST = N_("Request opened")
    CORRECT_REQUEST = N_("Request corrected")
    MOVE_REQUEST = N_("Request moved on")
    COUNTERSIGN_REQUEST = N_("Request countersigned")
    EXTEND_REQUEST = N_("Deadline extended")
    ANSWER_QUESTION = N_("Question answered")
    RECORD_EXCHANGE = N_("Exchange logged")
    PREPARE_HANDOVER = N_("Handover prepared")
    CORRECT_HANDOVER = N_("Handover corrected")
    CORRECT_ITEM = N_("Item handed over saved")
    MOVE_HANDOVER = N_("Handover moved on")
    SIGN_HANDOVER = N_("Handover signed")
    ADD_CUSTODY_EVENT = N_("Custody event added")
    VERIFY_ITEM = N_("Seal and hash checked")
    DECIDE_DISCREPANCY = N_("Discrepancy decided")
    LINK_SUBJECT = N_("Subject linked")
    UNLINK_SUBJECT = N_("Subject unlinked")
    PUT_SUBJECT = N_("Subject saved")
    PUT_LINK = N_("Link saved")
    PUT_CONSIGNMENT = N_("Consignment saved")
    PUT_ITEM = N_("Item saved")
    PUT_QUESTION = N_("Question saved")
    PUT_ACTION = N_("Action saved")
    PUT_CONSENT = N_("Consent saved")
    RECORD_CONSENT = N_("Consent saved")
    PUT_ASSURANCE = N_("Assurance saved")
    OPEN_ASSESSMENT = N_("Assessment opened")
    ANSWER_ASSESSMENT = N_("Assessment answered")
    CLEAR_ASSESSMENT = N_("Assessment cleared")
    REFER_ASSESSMENT = N_("Referred to headquarters")
    DECIDE_ASSESSMENT = N_("Decided by headquarters")
    COUNTERSIGN_ASSESSMENT = N_("Assessment countersigned")
    REMOVE_REQUEST = N_("Request removed")
    REMOVE_HANDOVER = N_("Handover removed")
    REMOVE_SUBJECT = N_("Subject removed")
    PUT_CASE = N_("Case saved")
    CLOSE_CASE = N_("Case closed")
    REOPEN_CASE = N_("Case reopened")
    FILE_UNDER_CASE = N_("Filed under a case")
    REMOVE_CASE = N_("Case removed")
    DECIDE_RETENTION = N_("Retention decided")
    ERASE = N_("Erased")
    ACT_FROM_POINT = N_("Action made from a point")
    REQUEST_FROM_POINT = N_("Request made from a point")
    EXPORT = N_("Export made")
    ACKNOWLEDGE = N_("Acknowledged by hand")
    NOTE_RECEIPT = N_("Receipt noted")
    OTHER = N_("Changed")


_PICTURES: Final = {
    "record_meeting": "users",
    "record_points": "list-checks",
    "move_meeting": "arrow-right",
    "commit_from_point": "handshake",
    "record_commitment": "handshake",
    "attach": "paperclip",
    "issue_readout": "file-check-2",
    "undo": "undo-2",
    "accept": "download",
    "import": "download",
}
_TOLD_THOUGH_HIDDEN: Final = frozenset(("status", "gone"))
LONGEST: Final = 160


def label_words(label: str) -> str:
    """Return what a change is called."""
    return QCoreApplication.translate("Labels", getattr(Labels, label.upper(), Labels.OTHER))


def happenings(desk: Desk, names: RecordNames, record: Record) -> list[Happening]:
    """Return everything that happened to a record, the newest first, field by field."""
    told: list[Happening] = []
    for _, lines in groupby(history(desk, record.id), key=_change):
        same = list(lines)
        first = same[0]
        told.append(
            Happening(
                picture=_PICTURES.get(first.label, "pencil"),
                title=in_one_line(label_words(first.label), names.person(first.author)),
                when=moment_words(first.at),
                lines=_told(names, record, same),
            )
        )
    return told


def in_short(happening: Happening, lines: int = 2) -> Happening:
    """Return a happening with its first lines only."""
    return replace(happening, lines=happening.lines[:lines])


def _change(line: Line) -> tuple[str, int]:
    return line.desk, line.seq


def _told(names: RecordNames, record: Record, lines: Sequence[Line]) -> tuple[str, ...]:
    specs = field_specs(type(record))
    told: list[str] = []
    sets: dict[str, list[str]] = {}
    for line in lines:
        spec = specs.get(line.field)
        if spec is None or (spec.field.hidden and line.field not in _TOLD_THOUGH_HIDDEN):
            continue
        if line.element is not None:
            sign = "+" if line.new else "−"
            value = value_words(spec, frozenset({line.element}), partial(names.said, spec))
            sets.setdefault(line.field, []).append(_marked(line, f"{sign} {value}"))
            continue
        name = field_label(type(record), line.field, spec.field.label)
        old, new = _said(spec, line.old, names), _said(spec, line.new, names)
        told.append(_marked(line, pair_words(name, new if old == NOTHING else f"{old} → {new}")))
    for field, signs in sets.items():
        told.append(pair_words(field_label(type(record), field, specs[field].field.label), ", ".join(signs)))
    return tuple(told)


def _marked(line: Line, told: str) -> str:
    """Return what is told of a line, with a word where another desk changed the same without knowing of it."""
    if not line.both_changed:
        return told
    return QCoreApplication.translate("happenings", "{change} (changed on both desks)").format(change=told)


def _said(spec: FieldSpec, written: Json, names: RecordNames) -> str:
    if written is None:
        return NOTHING
    try:
        said = value_words(spec, spec.decode(written), partial(names.said, spec))
    except BadInput:
        said = str(written)
    return said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
