"""Controlled substances: which schedule of which country a substance was under on a day, and by which names it goes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from liaison_desk.model.canonical import loads
from liaison_desk.model.codes import Code
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds.policy import Control
from liaison_desk.model.vocabulary import Term, Vocabulary
from liaison_desk.model.words import N_

_NOT_SAID: Final = re.compile(r"[^\w\u0900-\u097f]+|_")


class Verdict(Code):
    """How a substance stood in a country on a day."""

    NOT_LISTED = "NOT_LISTED", N_("Not in the table for this country")
    BEFORE = "BEFORE", N_("Not yet controlled on that day")
    AFTER = "AFTER", N_("No longer controlled on that day")
    UNKNOWN = "UNKNOWN", N_("Controlled, but since when is not on file")
    CONTROLLED = "CONTROLLED", N_("Controlled on that day")


@dataclass(frozen=True, kw_only=True)
class ControlRow:
    """One line of the table; a start of None is a day that headquarters has still to enter."""

    substance: str
    country: str
    schedule: str
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""

    def on(self, day: date) -> Verdict:
        """Return how this line stands on a day, both its days included."""
        if self.valid_to and day > self.valid_to:
            return Verdict.AFTER
        if self.valid_from is None:
            return Verdict.UNKNOWN
        return Verdict.BEFORE if day < self.valid_from else Verdict.CONTROLLED


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """How a substance stood in a country on a day, and the lines that say so."""

    substance: str
    country: str
    day: date
    verdict: Verdict
    rows: tuple[ControlRow, ...] = ()


def read_controls(content: bytes, what: str) -> tuple[ControlRow, ...]:
    """Read the lines of a table as it is shipped; BadInput names what is wrong."""
    found: Any = loads(content, what=what)
    try:
        return tuple(_row(row) for row in found["controls"])
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput(what=what, why=f"{fault} is missing or not as it should be") from None


def in_force(shipped: Iterable[ControlRow], records: Iterable[Control]) -> tuple[ControlRow, ...]:
    """Return the shipped lines with headquarters' own over them: one line for each schedule of a country."""
    own = [
        ControlRow(
            substance=record.substance,
            country=record.country,
            schedule=record.schedule,
            valid_from=record.valid_from,
            valid_to=record.valid_to,
            source=record.source,
        )
        for record in records
    ]
    known = {_key(row) for row in own}
    return (*(row for row in shipped if _key(row) not in known), *own)


def controls_on(rows: Sequence[ControlRow], substance: str, country: str, day: date) -> Judgement:
    """Judge a substance by the law of a country on a day."""
    listed = [row for row in rows if (row.substance, row.country) == (substance, country)]
    verdict = max((row.on(day) for row in listed), key=lambda found: found.rank, default=Verdict.NOT_LISTED)
    deciding = tuple(row for row in listed if row.on(day) is verdict)
    return Judgement(substance=substance, country=country, day=day, verdict=verdict, rows=deciding)


def countries(rows: Iterable[ControlRow]) -> tuple[str, ...]:
    """Return every country in the table."""
    return tuple(sorted({row.country for row in rows}))


def substances_named(vocabulary: Vocabulary, name: str) -> tuple[Term, ...]:
    """Return the substances that go by a name, a synonym, a CAS number or an HS code."""
    wanted = _plain(name)
    found = (term for term in vocabulary.terms.values() if wanted in set(map(_plain, _names(term))))
    return tuple(found) if wanted else ()


def _names(term: Term) -> Iterable[str]:
    details = term.details
    return (
        term.code,
        *term.labels.values(),
        *details.get("synonyms", "").split("|"),
        details.get("cas", ""),
        details.get("hs", ""),
    )


def _plain(name: str) -> str:
    """Return a name without what people write in different ways: case, hyphens, brackets, points."""
    return _NOT_SAID.sub("", name.casefold())


def _key(row: ControlRow) -> tuple[str, str, str]:
    return (row.substance, row.country, row.schedule)


def _row(found: Mapping[str, Any]) -> ControlRow:
    return ControlRow(
        substance=found["substance"],
        country=found["country"],
        schedule=found["schedule"],
        valid_from=_day(found["valid_from"]),
        valid_to=_day(found["valid_to"]),
        source=found.get("source", ""),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None
