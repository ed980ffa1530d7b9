"""The log says what happened and never what anybody wrote."""

import logging
import stat
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

from liaison_desk.host.logs import Mark, close_log, keep_log, log_event, log_fault

NAME = "Ismène Thériault"


class _Kind(StrEnum):
    MEETING = "meeting"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    keep_log(tmp_path / "log")
    yield tmp_path / "log" / "liaison-desk.log"
    close_log()


def _no_one() -> dict[str, int]:
    return {}


def _break_twice() -> None:
    try:
        _no_one()[NAME]
    except KeyError as error:
        raise RuntimeError(NAME) from error


def _lines(log: Path) -> list[str]:
    """Return the lines without their time."""
    return [line.split(" ", 1)[1] for line in log.read_text(encoding="utf-8").splitlines()]


def test_an_event_is_written_with_its_facts(log: Path) -> None:
    log_event("bundle.accepted", kind=_Kind.MEETING, changes=12, seconds=0.25, whole=True)
    log_event("record.saved", record=Mark("0193c1b2-7a51-7c3e-8a10-0123456789ab"), code=Mark("VAULT_IN_USE"))
    log_event("desk.locked")
    assert _lines(log) == [
        "INFO bundle.accepted kind=meeting changes=12 seconds=0.25 whole=True",
        "INFO record.saved record=0193c1b2-7a51-7c3e-8a10-0123456789ab code=VAULT_IN_USE",
        "INFO desk.locked",
    ]


@pytest.mark.parametrize("text", [NAME, "two words", "é", "x" * 41, "", "name@example.org", "line\nbreak"])
def test_text_that_cannot_be_a_code_or_an_id_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError, match="not a code or an id"):
        Mark(text)


def test_a_plain_string_given_as_a_fact_is_not_written(log: Path) -> None:
    log_event("contact.saved", name=NAME)  # type: ignore[arg-type]  # what a careless line would do
    assert _lines(log) == ["INFO contact.saved name=(refused)"]


def test_free_text_logged_in_the_usual_way_is_refused_and_its_place_is_told(log: Path) -> None:
    logger = logging.getLogger("liaison_desk.somewhere")
    logger.info("saved %s", NAME)
    logger.info(NAME)
    logger.info("%s", NAME)
    lines = _lines(log)
    assert all(line.startswith("INFO refused.free_text module=test_logs line=") for line in lines)
    assert len(lines) == 3


@pytest.mark.expects_log_warnings
def test_a_fault_is_told_by_its_kind_and_its_places_without_its_words(log: Path) -> None:
    try:
        _break_twice()
    except RuntimeError as error:
        log_fault("page.failed", error, kind=_Kind.MEETING)
    text = log.read_text(encoding="utf-8")
    assert NAME not in text
    assert _lines(log)[0] == "ERROR page.failed kind=meeting"
    places = [line for line in text.splitlines()[1:] if "test_logs.py:" in line]
    assert len(places) == 3
    assert text.index("RuntimeError") < text.index("KeyError")


def test_the_log_is_private_and_of_limited_size(log: Path) -> None:
    for number in range(40_000):
        log_event("tick.counted", number=number, filler=number**20)
    files = sorted(log.parent.iterdir())
    assert 2 <= len(files) <= 6
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_a_new_log_file_is_for_its_owner_only(log: Path) -> None:
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_a_closed_log_takes_nothing_more(log: Path) -> None:
    close_log()
    log_event("desk.opened")
    assert log.read_text(encoding="utf-8") == ""
