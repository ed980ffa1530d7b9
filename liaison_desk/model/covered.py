"""What a clearance or an assessment covers, as one hash: change a word of it and the hash is another (GT-7)."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from liaison_desk.model.canonical import Json, dumps
from liaison_desk.model.kinds import Handover, Item, Point, Question, Request
from liaison_desk.model.record import Record, written

_REQUEST: Final = (
    *("subject", "facts", "purpose", "believed_held", "subject_link", "use_limits", "offence"),
    *("host_agency", "subjects", "marking", "releasable_to"),
)
_ITEM: Final = ("text", "subjects", "marking", "releasable_to", "pointer_only")
_QUESTION: Final = ("number", "text", "marking", "releasable_to")
_ANSWER: Final = ("status", "answer", "items")
_POINT: Final = ("text", "point_kind", "marking", "releasable_to", "pointer_only")
_SIGNING: Final = frozenset({"given_signed", "taken_signed", "signed_form"})
"""That a handover was signed does not change what was signed."""
_HOUSEKEEPING: Final = frozenset({"created_at", "created_by", "ref", "post", "tags", "gone", "status"})


def request_hash(request: Request, questions: Iterable[Question], items: Iterable[Item] = ()) -> str:
    """Return the hash of a request: what is said and asked, about whom, and what is answered so far."""
    said = written(request)
    covered: Json = {
        "request": {name: said[name] for name in _REQUEST if name in said},
        "questions": [
            [question.number, question.text, question.status.value, question.answer]
            for question in sorted(questions, key=lambda question: (question.number, question.id))
        ],
        "items": [_item(item) for item in sorted(items, key=lambda item: item.id)],
    }
    return sha256(dumps(covered)).hexdigest()


def point_hash(point: Point) -> str:
    """Return the hash of what a document takes from a point; what came of it does not change the document."""
    said = written(point)
    return sha256(dumps({name: said[name] for name in _POINT if name in said})).hexdigest()


def question_hash(question: Question, *, answered: bool) -> str:
    """Return the hash of what a document takes from a question: what is asked, and the answer where it gives that."""
    said = written(question)
    names = (*_QUESTION, *_ANSWER) if answered else _QUESTION
    return sha256(dumps({name: said[name] for name in names if name in said})).hexdigest()


def item_hash(item: Item) -> str:
    """Return the hash of what a document takes from an item of information."""
    return sha256(dumps({"kind": item.item_kind.value, **_item(item)})).hexdigest()


def record_hash(record: Record) -> str:
    """Return the hash of any other record: everything it says, but not that it was signed."""
    aside = _HOUSEKEEPING | _SIGNING if isinstance(record, Handover) else _HOUSEKEEPING
    said = {name: value for name, value in written(record).items() if name not in aside}
    return sha256(dumps(said)).hexdigest()


def _item(item: Item) -> dict[str, Json]:
    said = written(item)
    return {"id": item.id, **{name: said[name] for name in _ITEM if name in said}}
