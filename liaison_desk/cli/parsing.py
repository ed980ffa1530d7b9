"""From the words of a command line to a command and its arguments."""

import argparse
from argparse import SUPPRESS, Namespace
from collections.abc import Sequence
from typing import Any, Final, NoReturn

from liaison_desk.cli.command import Argument, Command, argument
from liaison_desk.cli.table import NOUNS, Noun, noun_named
from liaison_desk.cli.usage import PROGRAM, WrongUsage
from liaison_desk.model.errors import BadInput

EVERYWHERE: Final = (
    argument("--json", action="store_true", help="answer with one JSON value"),
    argument("--vault", metavar="DIR", help="the desk's folder (usual: this user's own desk)"),
    argument(
        "--passphrase-file",
        metavar="FILE",
        help="read the passphrase from FILE, or from standard input for -",
    ),
    argument("--recovery-file", metavar="FILE", help="open with the 24 recovery words in FILE instead"),
    argument("--store", metavar="URL", help="headquarters' records: postgresql://USER@HOST/DATABASE"),
)
"""What every command takes, before or after its words."""

_UNSAID: Final = {"json": False, "vault": None, "passphrase_file": None, "recovery_file": None, "store": None}
_HEAD: Final = """\
With no arguments the window opens. A desk lives in a folder; its passphrase is read from a file or from
standard input, never from the command line.
"""
_STATUS: Final = """\
exit status:
  0 done   1 refused by a rule, or bad input   2 wrong usage   3 bundle refused, nothing changed
  4 the computer cannot do it now   70 a fault of the program
"""


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are refusals like all others."""

    def __init__(self, prog: str, description: str, epilog: str = "", help: str = "") -> None:  # noqa: A002, ARG002 - argparse names it, and keeps it elsewhere
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog or None,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong instead of ending the program."""
        raise WrongUsage(why=message, command=self.prog)


class _Filled(argparse.Action):
    """Keeps what an option is given. Nothing at all is refused: it is what a script says that lost a value."""

    def __call__(self, _: Any, namespace: Namespace, values: Any, option: Any = None) -> None:  # noqa: ARG002 - as argparse calls it
        """Keep one value."""
        if values == "":
            raise argparse.ArgumentError(self, "it is empty")
        setattr(namespace, self.dest, values)


class _Verb(_Parser):
    """The parser of one command: its words may stand on either side of its options."""

    _within = False

    def parse_known_args(
        self, args: Any = None, namespace: Any = None
    ) -> Any:  # the types are argparse's own
        """Read words and options in any order; argparse calls back here for each half of the work."""
        if self._within:
            return super().parse_known_args(args, namespace)
        self._within = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._within = False


def parse(argv: Sequence[str]) -> Namespace:
    """Return what a command line asks for, with `run` among it; WrongUsage, or SystemExit once help was shown."""
    _check_is_text(argv)
    asked = Namespace(**_UNSAID)
    _top().parse_args(list(argv), asked)
    noun = noun_named(asked.noun)
    if noun is None:
        known = ", ".join(noun.name for noun in NOUNS)
        raise WrongUsage(why=f"{asked.noun} is none of {known}", command=PROGRAM)
    return _parser_of(noun).parse_args(asked.rest, asked)


def _check_is_text(argv: Sequence[str]) -> None:
    """Refuse bytes that are no text: they could be neither kept nor said again."""
    for place, word in enumerate(argv, 1):
        if any("\ud800" <= letter <= "\udfff" for letter in word):
            raise BadInput(what=f"word {place} of the command", why="it is not text in UTF-8")


def _top() -> _Parser:
    width = max(len(noun.name) for noun in NOUNS)
    words = "\n".join(f"  {noun.name:{width}}  {noun.says}" for noun in NOUNS)
    parser = _Parser(PROGRAM, _HEAD, f"commands:\n{words}\n\n{_STATUS}")
    _add(parser, EVERYWHERE)
    parser.add_argument("--version", action="store_true", help="say which version this is")
    parser.add_argument("--self-test", action="store_true", help="try everything out in a temporary folder")
    parser.add_argument("noun", metavar="COMMAND", help="see below; COMMAND --help tells more")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=SUPPRESS)
    return parser


def _parser_of(noun: Noun) -> _Parser:
    commands = noun.commands()
    alone = [command for command in commands if len(command.words) == 1]
    made = _Parser if len(alone) < len(commands) else _Verb
    parser = made(f"{PROGRAM} {noun.name}", alone[0].says if alone else noun.says)
    for command in alone:
        _fill(parser, command)
    if len(alone) < len(commands):
        verbs = parser.add_subparsers(metavar="VERB", required=not alone, parser_class=_Verb)
        for command in commands:
            if command not in alone:
                verb = verbs.add_parser(command.words[1], help=command.says, description=command.says)
                _fill(verb, command)
    if not alone:
        _add(parser, EVERYWHERE)
    return parser


def _fill(parser: argparse.ArgumentParser, command: Command) -> None:
    _add(parser, command.arguments, spoken=True)
    _add(parser, EVERYWHERE)
    parser.set_defaults(run=command.run)


def _add(parser: argparse.ArgumentParser, arguments: Sequence[Argument], *, spoken: bool = False) -> None:
    """Add arguments; those that are taken in several places must not overwrite what was said in another."""
    for item in arguments:
        options = dict(item.options) if spoken else {**item.options, "default": SUPPRESS}
        if item.names[0].startswith("--"):
            options.setdefault("action", _Filled)
        if options.get("nargs") == "*":
            options.setdefault("default", [])  # argparse calls it required otherwise
        parser.add_argument(*item.names, **options)
