"""Documents that are whole or not made at all: half a receipt or half a chain of custody would be a falsehood."""

from collections.abc import Iterable

from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.model.errors import Refused
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_


class NotForThisReader(Refused):
    """A paper whose reader may not see the very thing it is about."""

    code = "NOT_FOR_READER"
    title = N_("{what} cannot go to {reader}: {why}")
    advice = N_("Put that right first, or make the paper for another reader; nothing was made.")


def must_take(sieve: Sieve, records: Iterable[Record], whole: Record) -> None:
    """Take records without which the document says something false; NotForThisReader where one is held back."""
    for record in records:
        if not sieve.takes(record):
            ruling = sieve.omitted[-1].ruling
            raise NotForThisReader(what=whole.ref, reader=sieve.audience, why=ruling.reason.label)
