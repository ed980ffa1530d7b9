"""Values of fields as people type them."""

import pytest

from liaison_desk.cli import typed
from liaison_desk.cli.usage import WrongUsage
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Commitment, Contact, Meeting, Point
from liaison_desk.model.record import Record


@pytest.mark.parametrize(
    ("kind", "field", "text", "value"),
    [
        (Meeting, "subject", "42", "42"),
        (Meeting, "subject", '["x"]', '["x"]'),
        (Meeting, "meeting_kind", "CALL", "CALL"),
        (Meeting, "tags", "one, two,", ["one", "two"]),
        (Meeting, "tags", '["with, comma"]', ["with, comma"]),
        (Meeting, "tags", "", []),
        (Meeting, "ends", "", None),
        (Meeting, "public_record", "yes", True),
        (Meeting, "public_record", "False", False),
        (Commitment, "percent", "50", 50),
        (Commitment, "due", "2026-04-01", "2026-04-01"),
        (Contact, "marking", '{"classification": "SECRET"}', {"classification": "SECRET"}),
        (Contact, "marking", "", None),
    ],
)
def test_a_value_is_read_as_its_field_wants_it(
    kind: type[Record], field: str, text: str, value: Json
) -> None:
    assert typed.value(kind, field, text) == value


def test_a_word_is_split_at_its_first_equals_sign() -> None:
    assert typed.assignments(Meeting, ["place=a=b"]) == {"place": "a=b"}


def test_what_cannot_be_read_is_refused_by_the_name_of_its_field() -> None:
    with pytest.raises(BadInput, match="field percent"):
        typed.value(Commitment, "percent", "half")
    for number in ("half", "", "1.5", "9" * 20, "٣"):
        with pytest.raises(BadInput, match="field number cannot be used: it is not a whole number"):
            typed.value(Point, "number", number)
    with pytest.raises(BadInput, match="field mood"):
        typed.value(Commitment, "mood", "good")
    with pytest.raises(WrongUsage, match="FIELD=VALUE"):
        typed.assignments(Meeting, ["place"])
