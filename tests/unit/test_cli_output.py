"""What the terminal shows: aligned, in one language, and unable to steer the terminal."""

import io
import json
import sys

import pytest

from liaison_desk.cli import output
from liaison_desk.cli.command import Answer
from liaison_desk.model.errors import BadInput, DiskFull


class _Latin(io.TextIOWrapper):
    """A terminal that knows Western letters only."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="latin-1", write_through=True)

    @property
    def said(self) -> str:
        raw = self.buffer
        assert isinstance(raw, io.BytesIO)
        return raw.getvalue().decode("latin-1")


def test_rows_are_aligned_and_the_last_column_is_whole() -> None:
    table = output.rows([("a", "long text"), ("longer", "x")], heads=("One", "Two"))
    assert table == ["One     Two", "a       long text", "longer  x"]


def test_an_empty_table_has_no_lines() -> None:
    assert output.rows([]) == []


def test_signs_above_letters_take_no_place_of_their_own() -> None:
    accented, plain = output.rows([("e\u0301", "x"), ("ab", "y")])
    assert (accented, plain) == ("e\u0301   x", "ab  y")


def test_facts_keep_the_lines_of_a_long_text_under_each_other() -> None:
    assert output.facts([("Name", "one\ntwo"), ("Id", "x")]) == ["Name  one", "      two", "Id    x"]


def test_a_long_text_is_cut_with_a_sign_that_there_is_more() -> None:
    assert output.short("word " * 40, 11) == "word word…"
    assert output.short("a\nb") == "a b"


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x07", "\u202e", "\u2066", "\x9b", "\r", "\u2028"])
def test_nothing_in_a_record_can_steer_the_terminal(sign: str, capsys: pytest.CaptureFixture[str]) -> None:
    output.tell(Answer(json=None, lines=[f"before{sign}after"]), as_json=False)
    said = capsys.readouterr().out
    assert sign not in said
    assert "\\u" in said


def test_joiners_stay_because_hindi_and_urdu_are_spelt_with_them() -> None:
    assert output.visible("क्‍ष") == "क्‍ष"


def test_a_refusal_is_one_line_with_code_sentence_and_remedy(capsys: pytest.CaptureFixture[str]) -> None:
    status = output.refuse(BadInput(what="this", why="it is\nnot"), as_json=False)
    said = capsys.readouterr()
    assert status == 1
    assert said.out == ""
    assert said.err.splitlines() == [
        "BAD_INPUT: this cannot be used: it is\\u000anot. Correct it and try again; nothing was changed."
    ]


def test_a_refusal_in_json_is_one_object_and_still_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    status = output.refuse(DiskFull(), as_json=True)
    said = capsys.readouterr()
    assert status == 4
    assert json.loads(said.out)["error"]["code"] == "DISK_FULL"
    assert said.err.startswith("DISK_FULL: ")


def test_a_terminal_that_knows_few_letters_gets_the_others_spelt_out(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Latin()
    monkeypatch.setattr(sys, "stdout", terminal)
    output.tell(Answer(json={"a": "हिन्दी"}, lines=["é हिन्दी"]), as_json=False)
    output.tell(Answer(json={"a": "हिन्दी"}), as_json=True)
    said = terminal.said.splitlines()
    assert said[0].startswith("é \\u")
    assert json.loads("".join(said[1:])) == {"a": "हिन्दी"}


@pytest.mark.parametrize(("number", "said"), [(0, "0 bytes"), (1, "1 byte"), (12345, "12,345 bytes")])
def test_numbers_agree_with_their_nouns(number: int, said: str) -> None:
    assert output.size(number) == said
