"""What verifying finds: whatever was done to the log or to the tables by other hands than the program's own."""

import pytest

from liaison_desk.model.ids import DeskId
from liaison_desk.store.engine import Engine
from liaison_desk.store.store import Store
from liaison_desk.store.verifying import Fault, check_chains
from tests.property.kinds import KINDS
from tests.store.stories import story


@pytest.fixture
def store(engine: Engine) -> Store:
    """A store that has taken in everything of the story, and is sound."""
    store = Store(engine, KINDS)
    store.accept(
        story().told_late, peer=DeskId("P"), judge=lambda _: "", whole_runs=True, also=lambda _: None
    )
    assert store.verify() == []
    return store


def test_tampering_with_any_part_is_named(store: Store) -> None:
    for statement, expected in (
        ("UPDATE op SET value = '\"x\"' WHERE change = 3 AND field = 'text'", "value"),
        ("UPDATE change SET author = 'nobody' WHERE id = 2", "digest"),
        ("UPDATE change SET prev = digest WHERE id = 4", "chain"),
        ("UPDATE rec_note SET count = 99", "table"),
        ("DELETE FROM head WHERE change = 5", "table"),
    ):
        store.engine.execute(statement)
        assert expected in {fault.part for fault in store.verify()}
    assert Fault(part="table", where="rec_note") in store.verify()


@pytest.mark.parametrize(
    ("statement", "table"),
    [
        ("INSERT INTO rec_note (id, subject) VALUES ('unknown', 'slipped in')", "rec_note"),
        ("DELETE FROM rec_note WHERE id = (SELECT min(id) FROM rec_note)", "rec_note"),
        ("UPDATE rec_note SET subject = NULL WHERE id = (SELECT max(id) FROM rec_note)", "rec_note"),
        ("DELETE FROM member WHERE element = 'a'", "member"),
        ("INSERT INTO member SELECT id, 'tags', 'slipped in' FROM rec_note", "member"),
        ("INSERT INTO member VALUES ('unknown', 'tags', 'x')", "member"),
        ("DELETE FROM fork", "fork"),
        ("UPDATE fork SET conflict = 1 - conflict", "fork"),
        ("INSERT INTO fork SELECT id, 'count', '', 0 FROM rec_note", "fork"),
        ("INSERT INTO head VALUES ('unknown', 'count', '', 1, 0)", "head"),
        ("UPDATE head SET change = change + 1 WHERE field = 'count'", "head"),
    ],
)
def test_a_row_that_the_log_does_not_say_is_found(store: Store, statement: str, table: str) -> None:
    assert store.engine.execute(statement).rowcount > 0
    assert store.verify() == [Fault(part="table", where=table)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE op SET value = value || ' ' WHERE field = 'text' AND state = 0",
        "UPDATE op SET value = NULL WHERE field = 'text' AND state = 0",
        "UPDATE op SET element = 'slipped in' WHERE field = 'tags'",
        "UPDATE op SET commitment = (SELECT digest FROM change WHERE id = 1) WHERE field = 'subject'",
        "UPDATE op SET over_ops = NULL WHERE over_ops IS NOT NULL",
        "UPDATE op SET field = 'tags' WHERE field = 'text'",
        "DELETE FROM op WHERE field = 'count'",
    ],
)
def test_an_operation_that_was_touched_is_found(store: Store, statement: str) -> None:
    assert store.engine.execute(statement).rowcount > 0
    assert {fault.part for fault in check_chains(store.engine)} & {"value", "digest"}
