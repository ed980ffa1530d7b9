"""Every noun of the command line, and the module that knows its commands: loaded when it is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Final

from liaison_desk.cli.command import Command


@dataclass(frozen=True, kw_only=True)
class Noun:
    """The first word of a command, and where its commands are."""

    name: str
    module: str
    says: str

    def commands(self) -> Sequence[Command]:
        """Load the noun's module, and with it whatever its commands need, and return its commands."""
        found: Sequence[Command] = import_module(f"liaison_desk.cli.{self.module}").COMMANDS
        return [command for command in found if command.words[0] == self.name]


NOUNS: Final = (
    Noun(name="demo", module="demo", says="work through the sample posting in a fresh desk"),
    Noun(name="vault", module="vault", says="create, check, rebuild, back up or describe a desk's vault"),
    Noun(name="today", module="today", says="show what is late, due, waiting, stopped, decided, red"),
    Noun(name="stats", module="statistics", says="count what headquarters wants, with the records behind it"),
    Noun(name="calendar", module="calendars", says="list the holidays of both sides, or load a country's"),
    Noun(name="export", module="exporting", says="write what may leave for one audience into a folder"),
    Noun(name="import", module="importing", says="bring records in from a file, all or nothing"),
    Noun(name="apply", module="importing", says="apply corrections from a file, one change a line"),
    Noun(name="record", module="records", says="list, show, write or trace records"),
    Noun(name="search", module="records", says="find records by what they say"),
    Noun(name="readout", module="readouts", says="issue a readout as PDF, or verify one"),
    Noun(
        name="document",
        module="documents",
        says="draft, review, copy, agree and withdraw documents; the issue log",
    ),
    Noun(name="identity", module="identity", says="show who this desk is, and enrol it with headquarters"),
    Noun(name="hq", module="headquarters", says="found headquarters' desk, enrol posts, see how they stand"),
    Noun(name="bundle", module="bundles", says="make, look into or accept sealed bundles"),
    Noun(
        name="conflicts",
        module="conflicts",
        says="show what two desks wrote against each other, and decide it",
    ),
    Noun(name="meeting", module="meetings", says="arrange meetings, note them, move them, prepare for them"),
    Noun(name="request", module="requests", says="open, answer, move and clock requests"),
    Noun(name="case", module="cases", says="keep what belongs to one matter together, until it is closed"),
    Noun(name="letter", module="letters", says="issue a letter about a request as PDF"),
    Noun(name="assess", module="disclosure", says="assess a disclosure, refer it, decide it"),
    Noun(
        name="consent",
        module="consents",
        says="record what originators agreed to, and what officers answer for",
    ),
    Noun(name="commitment", module="commitments", says="keep the work plan: steps, slips, evidence"),
    Noun(
        name="handover",
        module="handovers",
        says="hand material over: form, signatures, custody, discrepancies",
    ),
    Noun(name="takeover", module="takeover", says="hand the post over at the end of a posting"),
    Noun(
        name="subject", module="subjects", says="show and tie subjects; judge a substance by the law of a day"
    ),
    Noun(name="retention", module="retention", says="review, hold, keep or strip records"),
    Noun(name="erase", module="retention", says="erase records everywhere, with a certificate"),
    Noun(
        name="policy",
        module="policy",
        says="try a policy: one case as JSON on standard input, no desk needed",
    ),
    Noun(name="digest", module="records", says="give one number for all records: equal where desks agree"),
    Noun(name="undo", module="records", says="undo the newest change of this desk, or one by its number"),
)
"""In the order of the help."""

SELF_TEST: Final = Noun(
    name="--self-test", module="selftest", says="try everything out in a temporary folder"
)
"""An option to whoever types it; the installer asks for it."""


def noun_named(name: str) -> Noun | None:
    """Return the noun of a name."""
    return next((noun for noun in NOUNS if noun.name == name), None)
