"""What can go wrong says so in words, with what to do about it."""

import string

import pytest

from liaison_desk.model.errors import BadInput, DeskError, DiskFull, WrongPassphrase


def _all(kind: type[DeskError]) -> list[type[DeskError]]:
    return [kind, *(below for child in kind.__subclasses__() for below in _all(child))]


def test_an_error_is_a_sentence_and_a_remedy() -> None:
    fault = BadInput(what="line 3", why="it is empty")
    assert fault.sentence == "line 3 cannot be used: it is empty."
    assert fault.remedy == "Correct it and try again; nothing was changed."
    assert str(fault) == f"{fault.sentence} {fault.remedy}"
    assert str(DeskError()) == "This cannot be done."


@pytest.mark.parametrize("kind", _all(DeskError), ids=lambda kind: kind.__name__)
def test_every_error_can_be_said_and_leads_to_an_exit_status(kind: type[DeskError]) -> None:
    places = {name for _, name, _, _ in string.Formatter().parse(kind.title + kind.advice) if name}
    said = str(kind(**dict.fromkeys(places, "X")))
    assert said.endswith((".", "”.", "?"))
    assert "{" not in said
    assert kind.exit_status in {1, 2, 3, 4, 70}
    assert kind.code == kind.code.upper()


def test_exit_statuses_tell_apart_who_must_act() -> None:
    assert (WrongPassphrase.exit_status, DiskFull.exit_status) == (1, 4)
