"""The command line as a whole: every command takes --json anywhere, and a fault of the program keeps its values."""

import json
from argparse import Namespace
from pathlib import Path

import pytest

from liaison_desk.cli import main as entrance
from liaison_desk.cli.command import Answer, Command, Front, whole_number
from liaison_desk.cli.main import FAULT, INTERRUPTED, main
from liaison_desk.cli.parsing import parse
from liaison_desk.cli.table import NOUNS
from liaison_desk.cli.usage import WrongUsage

COMMANDS = [command for noun in NOUNS for command in noun.commands()]
ANSWERS = {
    "choices": lambda options: next(iter(options["choices"])),
    "int": lambda _: "1",
}


def _nothing(*_: object) -> int:
    raise AssertionError("the window was asked for")


FRONT = Front(window=_nothing, picture=lambda desk, path: None)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)


def _words(command: Command) -> list[str]:
    """A command line with everything that the command cannot be without."""
    words = list(command.words)
    for argument in command.arguments:
        options = argument.options
        if argument.names[0].startswith("-") and not options.get("required"):
            continue
        if options.get("nargs") in {"?", "*"}:
            continue
        kind = "choices" if "choices" in options else "int" if options.get("type") is whole_number else ""
        value = ANSWERS.get(kind, lambda _: "x")(options)
        words += [argument.names[0], value] if argument.names[0].startswith("-") else [value]
    return words


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command.words))
def test_every_command_takes_its_options_before_and_after_its_words(command: Command) -> None:
    words = _words(command)
    for line in (["--json", "--vault", "V", *words], [*words, "--json", "--vault", "V"]):
        asked = parse(line)
        assert (asked.json, asked.vault, asked.run) == (True, "V", command.run)
    if len(command.words) > 1:
        between = [words[0], "--json", "--vault", "V", *words[1:]]
        if ("conflicts",) not in {other.words for other in COMMANDS if other.words[0] == words[0]}:
            assert parse(between).vault == "V"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command.words))
def test_every_command_says_in_its_help_what_it_does(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*command.words, "--help"], FRONT) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert " ".join(command.says.split()) in said


def test_the_help_lists_every_command_and_every_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"], FRONT) == 0
    said = capsys.readouterr().out
    assert all(f"  {noun.name} " in said for noun in NOUNS)
    assert "3 bundle refused" in said


def test_no_secret_can_be_given_as_an_argument() -> None:
    names = {name for command in COMMANDS for argument in command.arguments for name in argument.names}
    assert not [name for name in names if "pass" in name and not name.endswith("-file")]
    with pytest.raises(WrongUsage):
        parse(["digest", "--passphrase", "secret"])


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["vault"],
        ["vault", "fly"],
        ["record", "list", "yacht"],
        ["bundle", "make", "--to", "HQ"],
        ["search"],
        ["--json"],
        ["digest", "--vau", "x"],
        ["undo", "three"],
        ["undo", "0"],
        ["undo", "9" * 20],
        ["meeting", "list", "--limit", "-1"],
        ["meeting", "list", "--limit", "٣"],
        ["digest", "--vault", ""],
        ["readout", "issue", "OTT", "--out="],
    ],
)
def test_wrong_words_are_refused_with_status_two(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words, FRONT) == 2
    said = capsys.readouterr()
    assert said.err.startswith("WRONG_USAGE: This is not a command: ")
    assert said.err.endswith(" --help”.\n")
    assert "  " not in said.err


def test_only_what_a_command_cannot_be_without_is_called_required() -> None:
    with pytest.raises(WrongUsage, match=r"required: STATUS[.]"):
        parse(["request", "move", "OTTA-INQ-26-0001-R"])
    assert parse(["request", "move", "OTTA-INQ-26-0001-R", "ACK"]).fields == []


def test_bytes_that_are_no_text_are_refused_before_anything_is_done(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["record", "get", "OTTA\udcff"], FRONT) == 1
    said = capsys.readouterr().err
    assert said.startswith("BAD_INPUT: word 3 of the command cannot be used: it is not text in UTF-8.")


def test_a_desk_without_a_way_to_its_passphrase_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["digest"], FRONT) == 2
    assert capsys.readouterr().err.startswith("NO_PASSPHRASE: ")


def test_the_version_is_said_in_words_and_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"], FRONT) == 0
    assert capsys.readouterr().out.startswith("liaison-desk ")
    assert main(["--json", "--version"], FRONT) == 0
    assert json.loads(capsys.readouterr().out)["version"]


def _instead(monkeypatch: pytest.MonkeyPatch, fault: BaseException) -> None:
    def run(_: Namespace) -> Answer:
        raise fault

    monkeypatch.setattr(entrance, "parse", lambda _: Namespace(run=run))


def test_words_may_stand_after_options() -> None:
    asked = parse(["record", "put", "item", "--pointer", "vault 3", "text=a", "marking=", "--vault", "V"])
    assert (asked.what, asked.fields, asked.pointer) == ("item", ["text=a", "marking="], "vault 3")
    asked = parse(["record", "put", "--vault", "V", "item", "text=a", "--json", "marking="])
    assert (asked.what, asked.fields, asked.json, asked.vault) == ("item", ["text=a", "marking="], True, "V")
    assert parse(["search", "precursor", "--limit", "3", "Halden"]).text == ["precursor", "Halden"]


@pytest.mark.parametrize(
    "line",
    [["record", "get"], ["record", "get", "A", "--json", "B"], ["record", "put", "item", "--unknown", "x=y"]],
)
def test_a_word_too_few_or_too_many_is_wrong_usage(line: list[str]) -> None:
    with pytest.raises(WrongUsage):
        parse(line)


@pytest.mark.expects_log_warnings
def test_a_fault_of_the_program_is_one_line_and_repeats_no_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    _instead(monkeypatch, KeyError("Ismène Thériault"))
    assert main(["digest"], FRONT) == FAULT
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith("PROGRAM_FAULT: The program met a fault of its own (KeyError in test_cli_main.py")
    (log,) = tmp_path.rglob("liaison-desk.log")
    written = log.read_text(encoding="utf-8")
    assert "command.fault" in written
    assert "KeyError" in written
    assert "Ismène" not in written + said.err + said.out


@pytest.mark.expects_log_warnings
def test_without_a_log_a_fault_says_no_more(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    _instead(monkeypatch, KeyError("Ismène Thériault"))
    assert main(["digest"], FRONT) == FAULT
    assert "Ismène" not in capsys.readouterr().err


def test_an_interrupted_command_says_nothing_and_tells_it_by_its_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _instead(monkeypatch, KeyboardInterrupt())
    assert main(["digest"], FRONT) == INTERRUPTED
    assert capsys.readouterr().err == ""
