"""What stood in a form comes back."""

from liaison_desk.store import drafts
from liaison_desk.store.drafts import Draft
from liaison_desk.store.engine import Engine


def test_a_draft_is_kept_replaced_and_discarded(engine: Engine) -> None:
    assert drafts.load(engine, "meeting/new") is None
    drafts.save(engine, "meeting/new", b"first", 1)
    drafts.save(engine, "meeting/new", b"second", 2)
    assert drafts.load(engine, "meeting/new") == Draft(key="meeting/new", value=b"second", at_ms=2)
    drafts.discard(engine, "meeting/new")
    drafts.discard(engine, "meeting/new")
    assert drafts.all(engine) == []


def test_drafts_are_listed_newest_first(engine: Engine) -> None:
    for key, at_ms in (("a", 5), ("c", 9), ("b", 9)):
        drafts.save(engine, key, b"", at_ms)
    assert [draft.key for draft in drafts.all(engine)] == ["b", "c", "a"]
