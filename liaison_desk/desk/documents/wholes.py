"""Documents that are whole or not made at all: half a receipt or half a chain of custody would be a falsehood."""

from collections.abc import Iterable

from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.model.errors import Refused
from liaison_desk.model.record import Record
from liaison_desk.model.words import N_


class NotForThisReader(Refused):
    """A record that must be in the document may not go to its reader."""

    code = "NOT_FOR_THIS_READER"
    title = N_("{what} may not go to {audience}: {reason}")
    advice = N_("Change its marking, or have its release cleared, and make the document again.")


def must_take(sieve: Sieve, records: Iterable[Record], whole: Record) -> None:
    """Take records without which the document says something false; NotForThisReader where one is held back."""
    for record in records:
        if not sieve.takes(record):
            ruling = sieve.omitted[-1].ruling
            raise NotForThisReader(what=whole.ref, audience=sieve.audience, reason=ruling.reason.label)
