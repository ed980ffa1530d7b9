"""Finding records by what they say: one index in either database, over folded words.

The newest thousand hits are ranked; a record filed again counts as new.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from liaison_desk.store import search_sql
from liaison_desk.store.engine import Dialect, Engine, Values
from liaison_desk.store.fold import words

COUNTED = 1000
_PHRASE_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')


class Filing(NamedTuple):
    """A record and what can be found of it; words of the title count for more."""

    record: str
    kind: str
    title: str
    body: str


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A record that was found, the best first; a lower score is better."""

    record: str
    kind: str
    score: float


@dataclass(frozen=True, kw_only=True)
class Term:
    """Folded words that must stand side by side; the last one may be only begun."""

    words: tuple[str, ...]
    is_begun: bool


def tables(dialect: Dialect) -> tuple[str, ...]:
    """Give the statements that make the index."""
    return search_sql.TABLES[dialect]


def index(engine: Engine, filings: Sequence[Filing]) -> None:
    """File records' words, over those filed before; call it in the transaction that writes the records."""
    for filing in filings:
        remove(engine, filing.record)
    add(engine, filings)


def add(engine: Engine, filings: Sequence[Filing]) -> None:
    """File the words of records that were never filed before; the last of them count as the newest."""
    folded = [(found.record, found.kind, words(found.title), words(found.body)) for found in filings]
    if folded:
        search_sql.file(engine, folded)


def remove(engine: Engine, record_id: str) -> None:
    """Forget a record's words."""
    search_sql.forget(engine, record_id)


def destroy_removed(engine: Engine) -> None:
    """Destroy the words of what was removed: until then they lie in the index, unfindable."""
    search_sql.compact(engine)


def clear(engine: Engine) -> None:
    """Forget everything, before the index is built anew."""
    search_sql.clear(engine)


def find(engine: Engine, text: str, kinds: Iterable[str] | None = None, limit: int = 50) -> list[Hit]:
    """Give the best hits among the newest thousand; `"…"` is a phrase, the last word may be only begun."""
    question = _question(engine, text)
    if question is None:
        return []
    values: Values = {"question": question, "kinds": _kinds(kinds), "newest": COUNTED, "limit": limit}
    rows = engine.execute(search_sql.RANKED[engine.dialect], values)
    return [Hit(record=record, kind=kind, score=float(score)) for record, kind, score in rows]


def count(engine: Engine, text: str, kinds: Iterable[str] | None = None) -> int:
    """Count the hits, no further than one past a thousand."""
    question = _question(engine, text)
    if question is None:
        return 0
    values: Values = {"question": question, "kinds": _kinds(kinds), "newest": COUNTED + 1}
    row = engine.execute(search_sql.COUNTED[engine.dialect], values).one()
    return int(row[0]) if row is not None else 0


def terms(text: str) -> list[Term]:
    """Read what a user typed, whatever it is; only words and quotation marks mean anything."""
    found: list[Term] = []
    for phrase, word in _PHRASE_OR_WORD.findall(text):
        if folded := tuple(words(phrase or word)):
            found.append(Term(words=folded, is_begun=bool(word)))
    return [replace(term, is_begun=False) for term in found[:-1]] + found[-1:]


def _kinds(kinds: Iterable[str] | None) -> str:
    """Write the kinds to look among in one value: no name of a kind has a space; two spaces match none."""
    return "" if kinds is None else f" {' '.join(kinds)} "


def _question(engine: Engine, text: str) -> str | None:
    typed = terms(text)
    if not typed:
        return None
    return search_sql.QUESTIONS[engine.dialect]([(term.words, term.is_begun) for term in typed])
