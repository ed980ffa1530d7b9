"""The command line: finds the command, runs it, says what came of it in words or JSON, and exits with a status."""

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from liaison_desk import __version__
from liaison_desk.cli import output
from liaison_desk.cli.command import Answer, Front
from liaison_desk.cli.parsing import parse
from liaison_desk.cli.table import SELF_TEST
from liaison_desk.cli.usage import PROGRAM
from liaison_desk.host import logs, paths
from liaison_desk.model.errors import DeskError
from liaison_desk.model.words import N_

FAULT: Final = 70
"""A fault of the program (sysexits.h, EX_SOFTWARE)."""

INTERRUPTED: Final = 130


def main(argv: Sequence[str], front: Front) -> int:
    """Do what a command line asks for; the exit status."""
    as_json = "--json" in argv
    _begin_log()
    try:
        answer = _answer(argv, front)
        output.tell(answer, as_json=as_json)
        sys.stdout.flush()
    except DeskError as refusal:
        logs.log_event("command.refused", code=logs.Mark(refusal.code))
        return output.refuse(refusal, as_json=as_json)
    except SystemExit as shown:
        return int(shown.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # whoever read us has gone; the interpreter must not complain about it at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as fault:  # noqa: BLE001 - the one place where a fault of the program ends
        logs.log_fault("command.fault", fault)
        return _sorry(fault, as_json=as_json)
    else:
        return answer.status
    finally:
        logs.close_log()


def _answer(argv: Sequence[str], front: Front) -> Answer:
    words = [word for word in argv if word != "--json"]
    if words == ["--version"]:
        return Answer(json={"version": __version__}, lines=[f"{PROGRAM} {__version__}"])
    asked = Namespace(run=SELF_TEST.commands()[0].run) if words == [SELF_TEST.name] else parse(argv)
    asked.front = front
    answer: Answer = asked.run(asked)
    return answer


def _begin_log() -> None:
    """Keep the log; a home that cannot be written to, or none at all, costs the log and nothing else."""
    try:
        logs.keep_log(paths.default_log_folder())
    except (OSError, RuntimeError):
        logs.keep_no_log()


def _sorry(fault: BaseException, *, as_json: bool) -> int:
    """Say that the program is at fault and where, without a value that might be an officer's."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    where = f"{type(fault).__name__} in {Path(last.filename).name}, line {last.lineno}"
    bug = ProgramFault(where=where)
    output.refuse(bug, as_json=as_json)
    return FAULT


class ProgramFault(DeskError):
    """A fault of the program itself."""

    code = "PROGRAM_FAULT"
    exit_status = FAULT
    title = N_("The program met a fault of its own ({where}).")
    advice = N_("What was saved before is safe. Report this line; it holds nothing of your work.")
