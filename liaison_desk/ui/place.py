"""Where a page stands: the desk, its background work, and the ways to speak to the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import KINDS, Contact
from liaison_desk.model.record import FieldSpec
from liaison_desk.store import search
from liaison_desk.store.records import Page
from liaison_desk.store.vault import Vault
from liaison_desk.ui.acting import Acting
from liaison_desk.ui.drafts import Drafts
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.present import language_code

AT_HAND: Final = 500
"""How many records a form offers before anything is typed."""

MATCHES: Final = 20

PEOPLE: Final = frozenset(("author", "reviewer", "approver", "countersigned_by", "given_by", "by", "second"))
"""Fields in which a person stands by a short code."""


class Ways(QObject):
    """What a page can say to the window."""

    go = Signal(str, str)
    said = Signal(str)
    marked = Signal(object)
    busy = Signal(str)
    jot = Signal(str)


class RecordNames:
    """The records of a desk by name."""

    def __init__(self, desk: Desk) -> None:
        """Look into `desk`."""
        self._desk = desk

    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        """Return records of a kind by name, the first few hundred."""
        found = self._desk.store.records.standing(KINDS[kind], page=Page(limit=AT_HAND))
        return sorted(((record.id, record.title) for record in found), key=lambda pair: pair[1].casefold())

    def matching(self, kind: str, text: str) -> Sequence[tuple[RecordId, str]]:
        """Return the records of a kind in which a word begins with what was typed."""
        hits = search.find(self._desk.store.engine, text, kinds=(kind,), limit=MATCHES)
        named = ((RecordId(hit.record), self.name(RecordId(hit.record))) for hit in hits)
        return [(record, name) for record, name in named if name]

    def name(self, record: RecordId) -> str:
        """Return the name of a record, or nothing if it is unknown."""
        found = self._desk.store.records.get(record)
        return found.title if found else ""

    def terms(self, vocabulary: str) -> Sequence[tuple[str, str]]:
        """Return the codes in force of a code list, each with its words in the language of the window."""
        known = vocabularies(self._desk).get(vocabulary)
        terms = known.terms.values() if known else ()
        return [(term.code, term.label(language_code())) for term in terms if not term.retired]

    def term(self, vocabulary: str, code: str) -> str:
        """Return the words of one code; nothing for none."""
        known = vocabularies(self._desk).get(vocabulary)
        return known.label(code, language_code()) if known and code else code

    def said(self, spec: FieldSpec, value: str) -> str:
        """Return what stands in a field as a code of a list or as a record's id, in words."""
        vocabulary = spec.field.vocabulary
        if vocabulary:
            return self.term(vocabulary, value)
        return self.person(value) if spec.name in PEOPLE else self.name(RecordId(value))

    def person(self, code: str) -> str:
        """Return the name of a person who is written down by a short code; anything else stays as it is."""
        found = self._desk.store.records.standing(Contact, {"code": code}) if code else []
        return found[0].name if found else code


@dataclass(frozen=True, kw_only=True)
class Place:
    """What every page is given; a desk that is only drawn comes without its vault."""

    desk: Desk
    jobs: Jobs
    acting: Acting
    drafts: Drafts
    ways: Ways
    names: RecordNames
    documents: Path
    vault: Vault | None = None
