"""Statements are built from names, and from nothing else."""

import pytest

from liaison_desk.store import statements


@pytest.mark.parametrize("text", ["", "a b", "a;b", "a'", "é", "1a", "a-b", "select *"])
def test_what_is_no_name_is_a_bug(text: str) -> None:
    with pytest.raises(ValueError, match="no SQL name"):
        statements.name(text)


def test_statements_name_their_columns_and_take_values_as_places() -> None:
    assert statements.insert("t", ("a", "b")) == "INSERT INTO t ( a, b ) VALUES ( :a, :b )"
    assert statements.insert_new("t", ("a",)) == "INSERT INTO t ( a ) VALUES ( :a ) ON CONFLICT DO NOTHING"
    assert statements.upsert("t", ("a",), ("b", "c")) == (
        "INSERT INTO t ( a, b, c ) VALUES ( :a, :b, :c ) "
        "ON CONFLICT ( a ) DO UPDATE SET b = excluded.b, c = excluded.c"
    )
    assert statements.delete("t", ("a", "b")) == "DELETE FROM t WHERE a = :a AND b = :b"
    assert statements.select("t", ("a", "b")) == "SELECT a, b FROM t"
    assert statements.select("t", ("a",), ("b",), ("c", "d")) == "SELECT a FROM t WHERE b = :b ORDER BY c, d"


def test_many_values_are_as_many_places() -> None:
    assert statements.among("x IN ({these})", 3) == "x IN (:v0, :v1, :v2)"
    assert statements.these(["a", "b"]) == {"v0": "a", "v1": "b"}
