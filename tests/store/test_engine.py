"""Both databases behave as one: places, rows, transactions, readers, writers."""

import pytest

from liaison_desk.model.errors import FolderReadOnly
from liaison_desk.store.engine import Engine

INSERT = "INSERT INTO draft (key, value, at_ms) VALUES (:key, :value, :at_ms)"


def _draft(key: str) -> dict[str, str | int | bytes]:
    return {"key": key, "value": b"\x00\xff", "at_ms": 1 << 40}


def _count(engine: Engine) -> int:
    return int(engine.execute("SELECT count(*) FROM draft")[0][0])


def test_values_come_back_as_they_went_in(engine: Engine) -> None:
    engine.execute(INSERT, _draft("ключ"))
    assert engine.execute("SELECT key, value, at_ms FROM draft").all() == [("ключ", b"\x00\xff", 1 << 40)]


def test_a_statement_tells_how_many_rows_it_touched(engine: Engine) -> None:
    engine.executemany(INSERT, [_draft("a"), _draft("b"), _draft("c")])
    assert engine.execute("DELETE FROM draft WHERE key < :key", {"key": "c"}).rowcount == 2
    assert engine.execute("SELECT key FROM draft WHERE key = :key", {"key": "x"}).one() is None


def test_colons_and_percent_signs_in_literals_are_left_alone(engine: Engine) -> None:
    sql = "SELECT ':key' || :key || '%s it''s :x', 7 % 4"
    assert engine.execute(sql, {"key": "-"}).one() == (":key-%s it's :x", 3)


def _save_twice(engine: Engine) -> None:
    with engine.transaction():
        engine.execute(INSERT, _draft("a"))
        engine.execute(INSERT, _draft("a"))


def _save_and_stumble(engine: Engine) -> None:
    with engine.transaction():
        engine.execute(INSERT, _draft("b"))
        raise KeyError


def test_a_transaction_keeps_all_or_nothing(engine: Engine) -> None:
    with engine.transaction():
        engine.execute(INSERT, _draft("a"))
    with pytest.raises(KeyError):
        _save_and_stumble(engine)
    assert _count(engine) == 1


def test_a_transaction_inside_another_is_a_bug(engine: Engine) -> None:
    with engine.transaction(), pytest.raises(RuntimeError, match="inside"), engine.transaction():
        pass


def test_a_failed_statement_undoes_its_transaction_and_the_next_one_works(engine: Engine) -> None:
    with pytest.raises(Exception, match="draft"):
        _save_twice(engine)
    assert _count(engine) == 0
    with engine.transaction():
        engine.execute(INSERT, _draft("a"))
    assert _count(engine) == 1


def _save_many_and_stumble(engine: Engine) -> None:
    with engine.bulk():
        engine.executemany(INSERT, [_draft(f"{number:04}") for number in range(1000)])
        assert _count(engine) == 1001
        raise KeyError


def test_a_bulk_of_rows_is_kept_whole_or_not_at_all(engine: Engine) -> None:
    with engine.bulk():
        engine.execute("DELETE FROM draft")
        engine.executemany(INSERT, [_draft("a")])
    with pytest.raises(KeyError):
        _save_many_and_stumble(engine)
    with engine.transaction():
        assert engine.execute("SELECT key FROM draft").all() == [("a",)]


def test_a_bulk_is_a_transaction_like_any_other(engine: Engine) -> None:
    with engine.transaction(), pytest.raises(RuntimeError, match="inside"), engine.bulk():
        pass
    with engine.bulk(), pytest.raises(RuntimeError, match="inside"), engine.transaction():
        pass
    with engine.bulk(), pytest.raises(RuntimeError, match="inside"), engine.bulk():
        pass


def test_a_statement_that_is_wrong_is_a_bug(engine: Engine) -> None:
    with pytest.raises(Exception, match="no_such_table"):
        engine.execute("SELECT 1 FROM no_such_table")
    with pytest.raises(Exception, match="no_such_table"):
        engine.executemany("INSERT INTO no_such_table VALUES (:x)", [{"x": 1}])


def test_text_is_ordered_by_code_point_in_both(engine: Engine) -> None:
    engine.executemany(INSERT, [_draft(key) for key in ("b", "B", "a", "é", "ए", "_", "10", "9")])
    rows = engine.execute("SELECT key FROM draft ORDER BY key")
    assert [key for (key,) in rows] == sorted(["b", "B", "a", "é", "ए", "_", "10", "9"])


def test_a_reader_reads_and_cannot_write(engine: Engine) -> None:
    engine.execute(INSERT, _draft("a"))
    reader = engine.reader()
    assert _count(reader) == 1
    with pytest.raises(FolderReadOnly):
        reader.execute(INSERT, _draft("b"))
    with pytest.raises(FolderReadOnly):
        reader.executemany(INSERT, [_draft("b")])
    reader.close()
    reader.close()


def test_a_writer_writes_for_all_to_see(engine: Engine) -> None:
    writer = engine.writer()
    with writer.transaction():
        writer.execute(INSERT, _draft("a"))
    writer.close()
    assert _count(engine) == 1
