"""The content that a clearance or an assessment covers, gathered from the desk."""

from liaison_desk.desk.desk import Desk
from liaison_desk.model.covered import record_hash, request_hash
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Item, Question, Request


def covered_hash(desk: Desk, about: RecordId) -> str:
    """Return the hash of a record with everything that would go out with it; "" where there is no such record."""
    record = desk.store.records.get(about)
    if record is None:
        return ""
    if not isinstance(record, Request):
        return record_hash(record)
    questions = questions_of(desk, about)
    return request_hash(record, questions, items_of(desk, about))


def questions_of(desk: Desk, request: RecordId) -> tuple[Question, ...]:
    """Return the questions of a request in order."""
    found = desk.store.records.standing(Question, {"request": request})
    return tuple(sorted(found, key=lambda question: (question.number, question.id)))


def items_of(desk: Desk, request: RecordId) -> list[Item]:
    """Return the items of information that belong to a request or answer a question of it."""
    about = desk.store.records.standing(Item, {"about": request})
    answers = {item for question in questions_of(desk, request) for item in question.items}
    named = (desk.store.records.get(item) for item in sorted(answers - {item.id for item in about}))
    return [*about, *(item for item in named if isinstance(item, Item) and not item.gone)]
