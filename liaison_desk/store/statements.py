"""SQL built from names: the one place where a statement is not a constant; values always go as parameters."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from liaison_desk.store.engine import Dialect

_LISTED: Final = {
    Dialect.SQLITE: "SELECT value FROM json_each(:these)",
    Dialect.POSTGRES: "SELECT json_array_elements_text(:these::json)",
}


def name(text: str) -> str:
    """`text` itself, if it can stand as an SQL name; anything else is a bug."""
    if not (text.isidentifier() and text.isascii()):
        raise ValueError(f"{text!r} is no SQL name")
    return text


def names(texts: Iterable[str]) -> str:
    """Names with commas between."""
    return ", ".join(name(text) for text in texts)


@cache
def insert(table: str, columns: Sequence[str]) -> str:
    """Return an INSERT of one row."""
    places = ", ".join(f":{name(column)}" for column in columns)
    return " ".join(("INSERT INTO", name(table), "(", names(columns), ") VALUES (", places, ")"))


@cache
def insert_new(table: str, columns: Sequence[str]) -> str:
    """Return an INSERT that leaves an existing row alone."""
    return insert(table, columns) + " ON CONFLICT DO NOTHING"


@cache
def upsert(table: str, key: Sequence[str], columns: Sequence[str]) -> str:
    """Return an INSERT that updates `columns` where the `key` exists."""
    sets = ", ".join(" = ".join((name(column), "excluded." + name(column))) for column in columns)
    return " ".join((insert(table, (*key, *columns)), "ON CONFLICT (", names(key), ") DO UPDATE SET", sets))


def clear(table: str) -> str:
    """Make a DELETE of every row."""
    return " ".join(("DELETE FROM", name(table)))


@cache
def delete(table: str, key: Sequence[str]) -> str:
    """Return a DELETE of the rows with this key."""
    return " ".join(("DELETE FROM", name(table), "WHERE", _equal(key)))


@cache
def select(table: str, columns: Sequence[str], key: Sequence[str] = (), order: Sequence[str] = ()) -> str:
    """Return a SELECT of columns, of the rows with this key, in this order."""
    parts = ["SELECT", names(columns), "FROM", name(table)]
    if key:
        parts += ["WHERE", _equal(key)]
    if order:
        parts += ["ORDER BY", names(order)]
    return " ".join(parts)


def among(statement: str, count: int) -> str:
    """`statement` with its `{these}` as `count` parameters :v0, :v1, …."""
    return statement.replace("{these}", ", ".join(f":v{index}" for index in range(count)))


def these(values: Iterable[str]) -> dict[str, str]:
    """Return the parameters for `among`."""
    return {f"v{index}": value for index, value in enumerate(values)}


def of_these(table: str, column: str, dialect: Dialect) -> str:
    """Return a SELECT of the whole rows in which a column is one of `:these`, a list in JSON."""
    return " ".join(("SELECT * FROM", name(table), "WHERE", name(column), "IN (", _LISTED[dialect], ")"))


def count(table: str) -> str:
    """Return a SELECT of how many rows there are."""
    return " ".join(("SELECT count(*) FROM", name(table)))


def _equal(key: Sequence[str]) -> str:
    return " AND ".join(" = ".join((name(column), f":{name(column)}")) for column in key)
