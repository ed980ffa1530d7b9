"""What a field shows when desks disagree, and whether a person must decide (log.md §2)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

import pytest

from liaison_desk.model.canonical import Json
from liaison_desk.model.clock import Stamp
from liaison_desk.model.codes import Code
from liaison_desk.model.ids import DeskId, OpId
from liaison_desk.model.merge import Head, Shown, element_shown, is_fork, shown
from liaison_desk.model.record import Field, Guard, Record, field_specs


class Level(Code):
    LOW = "LOW"
    HIGH = "HIGH"


@dataclass(frozen=True, kw_only=True)
class Thing(Record, kind="thing"):
    plain: Annotated[str, Field("Plain")] = ""
    long: Annotated[str, Field("Long", long=True)] = ""
    due: Annotated[date | None, Field("Due", guard=Guard.EARLIEST)] = None
    level: Annotated[Level, Field("Level", guard=Guard.LOWEST)] = Level.LOW
    percent: Annotated[int, Field("Percent", guard=Guard.LOWEST)] = 0
    outcome: Annotated[str, Field("Outcome", guard=Guard.BEFORE)] = ""


SPECS = field_specs(Thing)
RESTRICTED: Json = {"classification": "RESTRICTED", "tlp": "RED"}
SECRET: Json = {"classification": "SECRET"}


def _heads(*values: Json) -> list[Head]:
    """Heads with these values, the oldest first."""
    return [
        Head(op=OpId(DeskId(f"D{n}"), 1, 0), stamp=Stamp(n, 0, DeskId(f"D{n}")), value=value)
        for n, value in enumerate(values)
    ]


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("plain", ["a"], Shown(value="a")),
        ("plain", ["a", "a"], Shown(value="a")),
        ("plain", ["a", "b"], Shown(value="b")),
        ("plain", ["a", 5], Shown(value=None)),
        ("long", ["b", "a"], Shown(value="a", conflict=True)),
        ("gone", [True, False], Shown(value=False, conflict=True)),
        ("gone", [True, True], Shown(value=True)),
        ("due", ["2026-03-06", "2026-03-05"], Shown(value="2026-03-05", conflict=True)),
        ("due", [None, "2026-03-05"], Shown(value="2026-03-05", conflict=True)),
        ("due", ["some day", None], Shown(value=None, conflict=True)),
        ("level", ["HIGH", "LOW"], Shown(value="LOW", conflict=True)),
        ("level", ["HIGH", "UTMOST"], Shown(value=None, conflict=True)),
        ("level", ["UTMOST"], Shown(value=None)),
        ("percent", [60, 30], Shown(value=30, conflict=True)),
        ("outcome", ["yes", "no"], Shown(value="before", conflict=True)),
        ("marking", [SECRET, None], Shown(value=None, conflict=True)),
        (
            "marking",
            [RESTRICTED, SECRET],
            Shown(value={"classification": "SECRET", "tlp": "RED"}, conflict=True),
        ),
    ],
)
def test_a_field_written_whole_shows(field: str, values: list[Json], expected: Shown) -> None:
    assert shown(SPECS[field], _heads(*values), "before") == expected


@pytest.mark.parametrize(
    ("field", "says", "expected"),
    [
        ("tags", [True], Shown(value=True)),
        ("tags", [True, False], Shown(value=True)),
        ("tags", [False, False], Shown(value=False)),
        ("releasable_to", [True, True], Shown(value=True)),
        ("releasable_to", [True, False], Shown(value=False, conflict=True)),
        ("releasable_to", ["yes"], Shown(value=False)),
    ],
)
def test_an_element_is_in_or_out(field: str, says: list[Json], expected: Shown) -> None:
    assert element_shown(SPECS[field], _heads(*says)) == expected


def test_the_same_said_twice_is_no_fork() -> None:
    assert not is_fork(_heads("a", "a", "a"))
    assert is_fork(_heads("a", "a", "b"))
    assert is_fork(_heads(1, "1"))
