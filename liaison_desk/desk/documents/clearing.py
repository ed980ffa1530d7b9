"""What the clearance sheet of a joint text says: each sentence, both wordings, who agreed (domain.md §6.3)."""

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.order import Order
from liaison_desk.desk.documents.sieve import OPEN, Sieve
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.queries.readouts import wordings
from liaison_desk.model.kinds import Point, Readout, Wording
from liaison_desk.readouts.documents.clearance import ClearanceSheet, Sentence


def gather_clearance(desk: Desk, readout: Readout, order: Order, sieve: Sieve) -> ClearanceSheet:
    """Gather the sentences of a joint text that this reader may see, as they stand with the other side."""
    sentences = []
    for row in wordings(desk, readout):
        point = desk.store.records.get(row.point) if row.point else None
        if isinstance(point, Point) and sieve.takes(point):
            sieve.also(None, row.theirs)
            sentences.append(_sentence(row, point, order.language))
    words = order.words
    return ClearanceSheet(
        head=order.head(sieve.marking),
        text_reference=readout.ref,
        text_version=readout.version,
        title=words["title"].format(reference=readout.ref),
        sentences=tuple(sentences),
        home_name=words["home_side"],
        host_name=words["host_side"],
        confirmed_by=readout.confirmed_by,
    )


def _sentence(row: Wording, point: Point, language: str) -> Sentence:
    return Sentence(
        ours=row.ours,
        mark=(point.marking or OPEN).portion,
        lang=language_of(row.ours, language),
        theirs=row.theirs,
        agreed=row.agreed if row.agreed_by else None,
        agreed_on=row.agreed_on,
        agreed_by=row.agreed_by,
        channel=row.channel,
    )


def is_joint(readout: Readout) -> bool:
    """Tell whether a document is a joint text, which has wording to agree."""
    return readout.audience == "JOINT" and readout.document in {"", "joint"}
