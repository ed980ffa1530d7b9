import pytest

from liaison_desk.model.errors import BadInput, DeskError, FolderReadOnly
from liaison_desk.ui.acting import Acting, WritingStopped, in_words


def refuse() -> None:
    raise BadInput(what="The file", why="it is empty")


def test_what_the_desk_refuses_is_announced_and_not_raised() -> None:
    acting = Acting()
    refusals: list[DeskError] = []
    acting.refused.connect(refusals.append)
    assert not acting.act(refuse)
    assert isinstance(refusals[0], BadInput)


def test_what_a_command_returns_comes_back_even_if_it_is_nothing() -> None:
    acting = Acting()
    assert acting.ask(int, "7") == (7,)
    assert acting.ask(list[int]().clear) == (None,)


def test_a_bug_is_not_caught() -> None:
    with pytest.raises(ZeroDivisionError):
        Acting().act(lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        Acting().fault(ZeroDivisionError())


def test_after_a_fault_of_the_program_nothing_is_written_any_more() -> None:
    acting = Acting()
    done: list[int] = []
    refusals: list[DeskError] = []
    acting.refused.connect(refusals.append)
    acting.stop()
    assert not acting.act(done.append, 1)
    assert not done
    assert isinstance(refusals[0], WritingStopped)


def test_a_refusal_is_put_in_words_with_its_particulars_by_the_family_that_says_them() -> None:
    assert in_words(FolderReadOnly(folder="/x")) == (
        "/x cannot be written to.",
        "Choose another folder or change its permissions.",
    )

    class Particular(BadInput):
        code = "PARTICULAR"

    title, advice = in_words(Particular(what="It", why="so"))
    assert title == "It cannot be used: so."
    assert advice
