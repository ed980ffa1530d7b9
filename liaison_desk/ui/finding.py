"""What the command palette finds: records by what they say, commands by their words."""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.searching import find
from liaison_desk.model.kinds import (
    Agency,
    Assessment,
    Attachment,
    Case,
    Commitment,
    Consignment,
    Contact,
    CustodyEvent,
    Exchange,
    Handover,
    HandoverItem,
    Meeting,
    Point,
    Question,
    Readout,
    Request,
    Subject,
    Workstream,
)
from liaison_desk.model.record import Record
from liaison_desk.model.reference import Reference, WrongReference
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.actions import Action
from liaison_desk.ui.command_palette import Entry
from liaison_desk.ui.place import Place

FOUND_AT_MOST: Final = 7
LIKE_REFERENCE: Final = re.compile(r"[A-Za-z]{4}-[A-Za-z]{3}-\d{2}-\d{4,}-[0-9A-Za-z]")
"""What is as long and as parted as a whole reference."""
PAGES: Final[Mapping[type[Record], str]] = {
    Request: "requests",
    Case: "cases",
    Meeting: "meetings",
    Handover: "handovers",
    Commitment: "workplan",
    Workstream: "workplan",
    Contact: "contacts",
    Agency: "contacts",
    Subject: "subjects",
    Readout: "readouts",
}
"""The page that lists a kind; any other record is shown with what it is a part of."""

PICTURES: Final[Mapping[type[Record], str]] = {
    Request: "inbox",
    Question: "inbox",
    Exchange: "message-square",
    Case: "folder",
    Meeting: "users",
    Point: "message-square",
    Attachment: "paperclip",
    Handover: "arrow-left-right",
    HandoverItem: "package",
    CustodyEvent: "package",
    Commitment: "list-checks",
    Workstream: "list-checks",
    Contact: "contact",
    Agency: "building-2",
    Subject: "user-search",
    Consignment: "package",
    Assessment: "scale",
}


class Finder(QObject):
    """Looks among the records of a desk and the commands of a window."""

    def __init__(self, place: Place, actions: Sequence[Action], parent: QObject) -> None:
        """Look in the desk of `place` and among `actions`; a record found is shown by the window."""
        super().__init__(parent)
        self._desk, self._actions, self._ways = place.desk, actions, place.ways

    def found(self, text: str) -> list[Entry]:
        """Return the lines of the palette for what was typed: records, commands, and the way to write it down."""
        records = self._mistyped(text) or self._records(text) if text else []
        commands = self._commands(text)
        entries: list[Entry] = []
        if records:
            entries += [Entry(text=self.tr("Records")), *records]
        if commands:
            entries += [Entry(text=self.tr("Commands")), *commands]
        if not text.strip():
            return entries
        words = self.tr("Write down “{line}”").format(line=text.strip())
        note = Entry(text=words, picture="pencil", run=partial(self._ways.jot.emit, text.strip()))
        return [*(entries or [Entry(text=self.tr("Nothing found"))]), note]

    def _mistyped(self, text: str) -> list[Entry]:
        """Say of what looks like a whole reference that it was mistyped, if it was."""
        if not LIKE_REFERENCE.fullmatch(text.strip()):
            return []
        try:
            Reference.parse(text)
        except WrongReference as fault:
            return [Entry(text=part) for part in in_words(fault)]
        return []

    def _records(self, text: str) -> list[Entry]:
        hits = find(self._desk, text, FOUND_AT_MOST)
        return [entry for hit in hits if (entry := self._entry(hit.record))]

    def _entry(self, record: Record) -> Entry | None:
        where = whereabouts(self._desk, record)
        if where is None:
            return None
        picture, page, key = where
        return Entry(
            text=record.title, aside=record.ref, picture=picture, run=partial(self._ways.go.emit, page, key)
        )

    def _commands(self, text: str) -> list[Entry]:
        words = text.casefold().split()
        return [
            Entry(text=action.text, picture=action.picture, keys=action.keys, run=action.run)
            for action in self._actions
            if action.name != "search" and all(word in action.text.casefold() for word in words)
        ]


def whereabouts(desk: Desk, record: Record | None) -> tuple[str, str, str] | None:
    """Return the picture, the page and the key under which the window shows a record, or what it is a part of."""
    picture = PICTURES.get(type(record), "file-text") if record else ""
    shown = record
    while shown is not None and type(shown) not in PAGES:
        shown = desk.store.records.get(shown.parent) if shown.parent else None
    return (picture, PAGES[type(shown)], shown.id) if shown is not None else None
