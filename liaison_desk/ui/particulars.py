"""What stands in the places of a refusal, in the window's language: reasons, states, and what the system says."""

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from liaison_desk.model.codes import Code
from liaison_desk.model.errors import DeskError
from liaison_desk.model.gate import NOT_RATED_LOW, RISK
from liaison_desk.model.kinds import KINDS
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.record import field_specs
from liaison_desk.model.words import N_
from liaison_desk.ui.present import code_words, field_label, kind_words, language_code

_PLACE: Final = re.compile(r"\\\{(\w+)\\\}")


class Reasons:
    """Words that stand in a refusal, translated with this class's name as context.

    A reason that is written whole where it is raised (`why="…"`) is found there. Here stand those that the system
    says, and those that are put together, with `{named}` places for what they are put together from.
    """

    SAID_BY_THE_SYSTEM = (
        N_("Permission denied"),
        N_("No space left on device"),
        N_("Read-only file system"),
        N_("No such file or directory"),
        N_("Is a directory"),
        N_("Not a directory"),
        N_("File exists"),
        N_("File name too long"),
        N_("Input/output error"),
        N_("Disk quota exceeded"),
    )
    NAMED = (
        N_("subject"),
        N_("end of the meeting"),
        N_("per cent done"),
        N_("file name"),
        N_("text"),
        N_("page furniture"),
        N_("metadata"),
        N_("outline"),
        N_("attachments"),
        N_("tags"),
        N_("objects"),
        N_("bytes"),
        N_("that is not the next step"),
        N_("it has no points"),
        N_("no readout of it has been issued"),
        N_("no other desk yet"),
        N_("another desk sent it"),
        N_("its author is not on the roster"),
        N_("its author was revoked before"),
        N_("its author belongs to another post"),
        N_("its author may not order an erasure"),
        N_("it writes records of another post"),
        N_("another content under a used number"),
        N_("its chain does not fit what is held"),
        N_("there is none on this computer that can be trusted"),
        N_("it is locked"),
        N_("it does not answer"),
        N_("it holds no share for this desk"),
        N_("it gives back something else"),
        N_("it reports an error"),
        N_("the receiving body is not rated low"),
        N_("it is nested too deeply"),
        N_("it is not three capital letters, such as OTT"),
        N_("it is not one capital letter"),
        N_("it is not a short code in capitals, such as IN"),
    )
    PUT_TOGETHER = (
        N_("it is longer than {number} characters"),
        N_("it is larger than {number} bytes"),
        N_("it was not at this meeting; there were {names}"),
        N_("it is none of {names}"),
        N_("point {number} has no marking"),
        N_("line {number} of the agenda has no point, not even “not raised”"),
        N_("{file} does not check"),
        N_("{file} is missing"),
        N_("{file} belongs to another vault"),
        N_("piece {number} of 64 KiB was changed, cut short or added to"),
        N_("it names more than {number} recipients"),
        N_("more than {number} times its size comes out of it"),
        N_("{member} does not stand where it belongs"),
        N_("a stanza {kind} has the wrong size"),
        N_("it needs {names}"),
        N_("format version {version}"),
        N_("{number} bytes"),
        N_("point {number}"),
        N_("agency {name}"),
        N_("language {name}"),
        N_("it is “{state}”, not approved"),
        N_("it is “{state}”, not for review"),
        N_("it is “{state}” already"),
        N_("it is “{state}”; only a draft can be rewritten"),
        N_("it is “{state}”; copies are given of what is issued"),
        N_("it is “{state}”"),
        N_("no document is made for {audience} yet"),
        N_("there is no folder {folder}"),
        N_("it is a {kind}, not a request"),
        N_("it is a {kind}, not a readout"),
        N_("a {kind} gets it by its steps"),
        N_("a {kind} has no such field"),
        N_("a {kind} needs it"),
        N_("a {kind} has no field of that name to correct"),
        N_("no document is made from a {kind}"),
        N_("no document is made for {audience}"),
        N_("this document is made for {names}"),
        N_("from {name} there can be {names}"),
        N_("it has no part in this; there are {names}"),
        N_("it is for {document}, not for {name}"),
        N_("it has no parts for {names}"),
        N_("it has no words for {names}"),
        N_("its version is {version}, and version {newest} is in force"),
        N_("the regions of {country} are: {names}"),
        N_("it is no review: its format is not {format}"),
        N_("its version is not {version}"),
        N_("{name} is missing or not as it should be"),
        N_("{name} is not a type of reference"),
        N_("{field} of the {kind}"),
        N_("field {name}"),
        N_("question {number}"),
        N_("answer to question {number}"),
        N_("code {code} of {list}"),
    )


_CONTEXTS: Final = (
    Reasons.__name__,
    *("MeetingStatus", "ReadoutStatus", "RequestStatus", "GateOutcome", "Role", "Power", "Reason"),
)


def particulars(refusal: DeskError) -> dict[str, object]:
    """Return what fills the places of a refusal; what is not one of the program's own words stays as it is."""
    found: dict[str, object] = {
        name: words(value) if isinstance(value, str) else value for name, value in refusal.particulars.items()
    }
    against = getattr(refusal, "against", ())
    if against:
        found["why"] = ", ".join(map(_against, against))
    obstacles = [code for code in getattr(refusal, "obstacles", ()) if isinstance(code, Code)]
    if obstacles:
        found["why"] = " ".join(map(code_words, obstacles))
        found |= {name: _status_words(str(found[name])) for name in ("old", "new") if name in found}
    return found


def _against(code: str) -> str:
    """Return what stands against clearing alone, a question of the gate or the rating of the body, in words."""
    if code == RISK:
        return words(NOT_RATED_LOW)
    from liaison_desk.desk.policy import shipped_vocabularies  # noqa: PLC0415 - the unlock window opens without it

    return f"{code} {shipped_vocabularies()['gate_question'].label(code, language_code())}"


def _status_words(label: str) -> str:
    """Return a status, written in English by the desk, in the language of the window."""
    for code in (*RequestStatus, *HandoverStatus, *CommitmentStatus):
        if code.label == label:
            return code_words(code)
    return label


def words(text: str) -> str:
    """Return a reason, a state or what is named, in the window's language."""
    for context in _CONTEXTS:
        translated = QCoreApplication.translate(context, text)
        if translated != text:
            return translated
    for template, shape in _shapes():
        found = shape.fullmatch(text)
        if found is not None and _is_one(found.groupdict()):
            return QCoreApplication.translate(Reasons.__name__, template).format(**_inner(found.groupdict()))
    return text


def sentence(reason: str) -> str:
    """Return a reason as a sentence of its own, in the window's language."""
    said = words(reason)
    mark = QCoreApplication.translate("Reasons", "{reason}.")
    return mark.format(reason=f"{said[:1].upper()}{said[1:]}")


def _is_one(named: dict[str, str]) -> bool:
    """Tell a field of a kind of record from other words with an “of the” between them."""
    return "field" not in named or named.get("kind", "") in KINDS


def _inner(named: dict[str, str]) -> dict[str, str]:
    """Return what a reason is put together from: a state, a kind of record and its field in words of the language."""
    kind = KINDS.get(named.get("kind", ""))
    told = dict(named)
    if "state" in named:
        told["state"] = words(named["state"])
    if kind is not None:
        told["kind"] = kind_words(kind.kind)
        labels = {
            spec.field.label.lower(): (name, spec.field.label) for name, spec in field_specs(kind).items()
        }
        if named.get("field") in labels:
            told["field"] = field_label(kind, *labels[named["field"]])
    return told


@cache
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each reason that is put together, with the shape by which it is known again."""
    return tuple(
        (template, re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(template))))
        for template in Reasons.PUT_TOGETHER
    )
