"""Records: every field explains itself, every kind is read back as it was written."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Annotated, Any, get_args

import pytest

from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import KINDS, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.markings import Classification, Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.ops import BORN, ERASED
from liaison_desk.model.record import Field, FieldSpec, Guard, Record, field_specs, read, written
from liaison_desk.model.reference import TYPES
from liaison_desk.model.words import N_

NOW = Moment.parse("2026-02-06T20:00:00Z[America/Toronto]")
SAMPLES: dict[Any, Any] = {
    str: "words", int: 3, bool: True, date: date(2026, 2, 6), Moment: NOW,
    Marking: Marking(classification=Classification.SECRET),
}  # fmt: skip


def _sample(spec: FieldSpec) -> Any:
    if spec.is_set:
        return frozenset({"one", "two"})
    kind = spec.codec.type
    return list(kind)[-1] if issubclass(kind, Code) else SAMPLES[kind]


def _whole(kind: type[Record]) -> Record:
    return kind(id=RecordId("r"), **{name: _sample(spec) for name, spec in field_specs(kind).items()})


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_is_read_back_as_it_was_written(kind: type[Record]) -> None:
    assert read(KINDS, written(_whole(kind))) == _whole(kind)
    needed = {name: _sample(spec) for name, spec in field_specs(kind).items() if spec.required}
    bare = kind(id=RecordId("r"), **needed)
    assert written(bare).keys() == {"kind", "id", *needed}
    assert read(KINDS, written(bare)) == bare


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_field_explains_itself_and_names_its_place(kind: type[Record]) -> None:
    specs = field_specs(kind)
    assert all(spec.field.label and spec.field.label[0].isupper() for spec in specs.values())
    labels = [spec.field.label for spec in specs.values()]
    assert len(labels) == len(set(labels))
    for name in (kind.parent_field, kind.title_field, kind.order_field):
        assert not name or name in specs
    assert kind.reference_type in {"", *TYPES}
    assert not kind.__doc__ or kind.__doc__.endswith(".")
    assert all(spec.unwritten is None or not spec.required for spec in specs.values())


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_guard_fits_the_type_of_its_field(kind: type[Record]) -> None:
    for spec in field_specs(kind).values():
        match spec.field.guard:
            case Guard.STRICTEST:
                assert spec.codec.type is Marking
            case Guard.EARLIEST:
                assert spec.codec.type in {date, Moment}
            case Guard.LOWEST:
                assert spec.codec.type in {int, bool} or issubclass(spec.codec.type, Code)
            case Guard.REMOVAL_WINS:
                assert spec.is_set


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_field_is_named_like_what_the_log_itself_writes_to_a_record(kind: type[Record]) -> None:
    assert not {BORN, ERASED} & field_specs(kind).keys()


def test_a_record_knows_its_title_and_parent() -> None:
    point = _whole(KINDS["point"])
    assert (point.title, point.parent) == ("words", "words")
    meeting = _whole(Meeting)
    assert (meeting.title, meeting.parent) == ("words", None)
    bare = Record(id=RecordId("r"), ref="REF")
    assert (bare.title, bare.parent) == ("REF", None)


def test_only_words_that_are_shown_and_references_are_searched() -> None:
    specs = field_specs(Meeting)
    searched = {name for name, spec in specs.items() if spec.searched}
    assert searched == {
        "ref", "subject", "place", "agenda", "summary", "decisions", "interpreter", "next_contact", "dossier",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("found", "what", "why"),
    [
        ({"kind": "menu", "id": "r"}, "kind 'menu'", None),
        ({}, "kind None", None),
        ({"kind": "meeting", "id": "r", "colour": 1}, "field colour", "a meeting has no such field"),
        ({"kind": "meeting", "id": "r"}, "field subject", "a meeting needs it"),
        ({"kind": "workstream", "code": "a", "name": "b"}, "field id", "a workstream needs it"),
        ({"kind": "workstream", "id": 5, "code": "a", "name": "b"}, "field id", "a workstream needs it"),
        ({"kind": "workstream", "id": "r", "code": "", "name": "b"}, "field code", "a workstream needs it"),
        ({"kind": "workstream", "id": "r", "code": 1, "name": "b"}, "field code (value)", "it is not text"),
    ],
)
def test_what_is_not_a_record_is_refused_with_the_field_at_fault(
    found: dict[str, Any], what: str, why: str | None
) -> None:
    with pytest.raises(BadInput) as caught:
        read(KINDS, found)
    assert caught.value.particulars["what"] == what
    assert why in {None, caught.value.particulars["why"]}


def test_a_field_that_does_not_explain_itself_is_a_bug() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Silent(Record, kind="silent"):
        word: str = ""

    with pytest.raises(TypeError, match=r"Silent\.word does not explain itself"):
        field_specs(Silent)


def test_a_code_has_words_and_a_rank() -> None:
    class Size(Code):
        SMALL = "SMALL"
        LARGE = "LARGE", N_("Rather large")

    assert [(size.label, size.rank) for size in Size] == [("Small", 0), ("Rather large", 1)]
    assert Size("LARGE") is Size.LARGE
    assert str(MeetingKind.CALL) == "CALL"


def test_every_code_of_every_kind_has_words_of_its_own() -> None:
    codes = {
        spec.codec.type
        for kind in KINDS.values()
        for spec in field_specs(kind).values()
        if isinstance(spec.codec.type, type)
        and not get_args(spec.codec.type)
        and issubclass(spec.codec.type, Code)
    }
    assert len(codes) > 5
    for code in codes:
        labels = [member.label for member in code]
        assert len(labels) == len(set(labels))


def test_what_a_field_is_stands_beside_its_type() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Loud(Record, kind="loud"):
        word: Annotated[str, Field("Word", help="Say it", long=True, sensitive=True)]

    assert [item.name for item in fields(Loud)][-1] == "word"
    spec = field_specs(Loud)["word"]
    assert (spec.required, spec.is_set, spec.field.help, spec.field.long) == (True, False, "Say it", True)
