"""The index of words in the words of either database: FTS5, or tsvector made without its parser."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from liaison_desk.store.engine import Dialect, Engine

Typed = Iterable[tuple[tuple[str, ...], bool]]
Filed = tuple[str, str, list[str], list[str]]
"""A record, its kind, and the words of its title and of its body."""

# The tokenizer's own defaults would break Hindi words at every vowel sign.
TABLES: dict[Dialect, tuple[str, ...]] = {
    Dialect.SQLITE: (
        "CREATE TABLE search_row (id {serial}, record {text} NOT NULL UNIQUE, kind {text} NOT NULL){strict}",
        """CREATE VIRTUAL TABLE search_words USING fts5(
            title, body, content='', contentless_delete=1,
            tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
        )""",
    ),
    Dialect.POSTGRES: (
        """CREATE TABLE search_row (
            id {serial}, record {text} NOT NULL UNIQUE, kind {text} NOT NULL, words TSVECTOR NOT NULL
        ){strict}""",
        "CREATE INDEX search_row_words ON search_row USING gin (words)",
    ),
}
# By a sum SQLite cannot plan; for a bare :limit it would plan anew at every call.
# Both statements take :question, :kinds (' one two ', or '' for all) and :newest; the first :limit too.
RANKED = {
    Dialect.SQLITE: """
        SELECT r.record, r.kind, s.score FROM (
            SELECT w.rowid AS id, bm25(search_words, 5.0, 1.0) AS score
            FROM search_words AS w CROSS JOIN search_row AS k ON k.id = w.rowid
            WHERE search_words MATCH :question AND (:kinds = '' OR instr(:kinds, ' ' || k.kind || ' ') > 0)
            ORDER BY w.rowid DESC LIMIT :newest + 0
        ) AS s JOIN search_row AS r ON r.id = s.id
        ORDER BY s.score, s.id DESC LIMIT :limit + 0""",
    Dialect.POSTGRES: """
        SELECT s.record, s.kind, -ts_rank(s.words, :question::tsquery) AS score FROM (
            SELECT id, record, kind, words FROM search_row
            WHERE words @@ :question::tsquery
            AND (:kinds::text = '' OR strpos(:kinds::text, ' ' || kind || ' ') > 0)
            ORDER BY id DESC LIMIT :newest + 0
        ) AS s
        ORDER BY score, s.id DESC LIMIT :limit + 0""",
}
COUNTED = {
    Dialect.SQLITE: """
        SELECT count(*) FROM (
            SELECT 1 FROM search_words AS w CROSS JOIN search_row AS k ON k.id = w.rowid
            WHERE search_words MATCH :question AND (:kinds = '' OR instr(:kinds, ' ' || k.kind || ' ') > 0)
            LIMIT :newest + 0
        ) AS hits""",
    Dialect.POSTGRES: """
        SELECT count(*) FROM (
            SELECT 1 FROM search_row
            WHERE words @@ :question::tsquery
            AND (:kinds::text = '' OR strpos(:kinds::text, ' ' || kind || ' ') > 0)
            LIMIT :newest + 0
        ) AS hits""",
}
_MOST_POSITIONS = 16383  # of a tsvector; later words are found, but not as parts of phrases
_MOST_PLACES = 255  # of one word
_MOST_BYTES = 1_000_000  # of a tsvector; its own limit is 1,048,575
_PLACE_BYTES = 2
_OVERHEAD = 5  # alignment, a count of places and the first of them
_MOST_WORD_BYTES = 2000


def file(engine: Engine, filed: Sequence[Filed]) -> None:
    """Add the words of some records."""
    if engine.dialect is Dialect.POSTGRES:
        engine.executemany(
            "INSERT INTO search_row (record, kind, words) VALUES (:record, :kind, :words::tsvector)",
            [
                {"record": record, "kind": kind, "words": vector(title, body)}
                for record, kind, title, body in filed
            ],
        )
        return
    # RETURNING would make SQLite set up a table for the row it gives, at four times the price of this
    engine.executemany(
        "INSERT INTO search_row (record, kind) VALUES (:record, :kind)",
        [{"record": record, "kind": kind} for record, kind, _, _ in filed],
    )
    ((last,),) = engine.execute("SELECT last_insert_rowid()")
    engine.executemany(
        "INSERT INTO search_words (rowid, title, body) VALUES (:id, :title, :body)",
        [
            {"id": number, "title": " ".join(title), "body": " ".join(body)}
            for number, (_, _, title, body) in enumerate(filed, last + 1 - len(filed))
        ],
    )


def forget(engine: Engine, record: str) -> None:
    """Take a record's words out."""
    if engine.dialect is Dialect.SQLITE:
        filed = engine.execute("SELECT id FROM search_row WHERE record = :record", {"record": record}).one()
        if filed is not None:
            engine.execute("DELETE FROM search_words WHERE rowid = :id", {"id": filed[0]})
    engine.execute("DELETE FROM search_row WHERE record = :record", {"record": record})


def compact(engine: Engine) -> None:
    """Write the index anew without what was taken out; PostgreSQL's own vacuum does that."""
    if engine.dialect is Dialect.SQLITE:
        engine.execute("INSERT INTO search_words (search_words) VALUES ('optimize')")


def clear(engine: Engine) -> None:
    """Take all words out."""
    if engine.dialect is Dialect.SQLITE:
        engine.execute("INSERT INTO search_words (search_words) VALUES ('delete-all')")
    engine.execute("DELETE FROM search_row")


def vector(title: list[str], body: list[str]) -> str:
    """Write words as a tsvector, those of the title with weight A; what does not fit is left out."""
    places: dict[str, list[str]] = {}
    room = _MOST_BYTES
    weighted = chain(((word, "A") for word in title), ((word, "") for word in body))
    for position, (word, weight) in enumerate(weighted, start=1):
        seen = places.get(word)
        if seen is None:
            size = len(word.encode()) + _OVERHEAD
            if size > min(room, _MOST_WORD_BYTES):
                continue
            room -= size
            places[word] = [f"{min(position, _MOST_POSITIONS)}{weight}"]
        elif len(seen) < _MOST_PLACES and position <= _MOST_POSITIONS:
            room -= _PLACE_BYTES
            seen.append(f"{position}{weight}")
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def _fts5(typed: Typed) -> str:
    return " AND ".join(f'"{" ".join(words)}"{"*" if is_begun else ""}' for words, is_begun in typed)


def _tsquery(typed: Typed) -> str:
    # Words hold letters, digits and marks only, so nothing in them can end the quotation.
    return " & ".join(
        "(" + " <-> ".join(f"'{word}'" for word in words) + (":*)" if is_begun else ")")
        for words, is_begun in typed
    )


QUESTIONS: dict[Dialect, Callable[[Typed], str]] = {Dialect.SQLITE: _fts5, Dialect.POSTGRES: _tsquery}
