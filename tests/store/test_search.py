"""Records are found by what they say, in every language of the desk, on both databases alike."""

import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk.store import search, search_sql
from liaison_desk.store.engine import Engine
from liaison_desk.store.postgres import PostgresEngine
from liaison_desk.store.search import Filing
from tests.fakes.searches import search_at_random

ROOT = Path(__file__).parents[2]

TEXTS = {
    "hi": ("विदेश मन्त्रालय की यात्रा", "१५ अगस्त को"),
    "fr": ("l’Ambassade à Paris — été", "un cœur d’été"),
    "ur": ("وزیرِ خارجہ کی مُلاقات", "۲۰۲۶ میں"),
    "de": ("O’Brien, Straße", "Grenzübergang Nord"),
    "en": ("Meeting on the airport road", "The courier left the bag at gate 7"),
}


@pytest.fixture
def filed(engine: Engine) -> Engine:
    for record, (title, body) in TEXTS.items():
        search.index(
            engine, [Filing(record, "meeting" if record in ("hi", "fr") else "tasking", title, body)]
        )
    return engine


def _found(engine: Engine, text: str, kinds: list[str] | None = None) -> set[str]:
    return {hit.record for hit in search.find(engine, text, kinds)}


@pytest.mark.parametrize(
    ("text", "records"),
    [
        ("मंत्रालय", {"hi"}),
        ("यात्", {"hi"}),
        ("यत्र", set()),
        ("15 अगस्त", {"hi"}),
        ("ambas ete", set()),
        ("ambassade ete", {"fr"}),
        ("COEUR", {"fr"}),
        ("ملاقات", {"ur"}),
        ("2026", {"ur"}),
        ("o'brien", {"de"}),
        ("strasse", {"de"}),
        ("grenzu", {"de"}),
        ('"airport road"', {"en"}),
        ('"road airport"', set()),
        ('"the bag at gate" cour', {"en"}),
        ("road airport", {"en"}),
        ("airpo road", set()),
        ("gate 7", {"en"}),
        ('"', set()),
        ("-", set()),
        ("", set()),
        ("AND OR NOT (", set()),
        ("title: airport", set()),
    ],
)
def test_a_search_finds_what_it_should(filed: Engine, text: str, records: set[str]) -> None:
    assert _found(filed, text) == records
    assert search.count(filed, text) == len(records)


def test_a_search_can_be_kept_to_some_kinds(filed: Engine) -> None:
    for record in ("hi", "en"):
        search.index(
            filed, [Filing(record + "2", "note" if record == "hi" else "meeting", "common word", "")]
        )
    assert _found(filed, "common") == {"hi2", "en2"}
    assert _found(filed, "common", ["meeting"]) == {"en2"}
    assert _found(filed, "common", ["note", "meeting"]) == {"hi2", "en2"}
    assert _found(filed, "common", ["meet"]) == set()
    assert _found(filed, "common", []) == set()
    assert search.count(filed, "common", ["note"]) == 1


def test_a_record_filed_again_is_found_by_its_new_words_only(filed: Engine) -> None:
    search.index(filed, [Filing("en", "meeting", "Airfield", "")])
    assert _found(filed, "airport") == set()
    assert _found(filed, "airfield", ["meeting"]) == {"en"}


def test_a_removed_record_is_not_found(filed: Engine) -> None:
    search.remove(filed, "en")
    search.remove(filed, "never filed")
    assert _found(filed, "airport") == set()
    search.clear(filed)
    assert _found(filed, "मंत्रालय") == set()


def test_a_word_in_the_title_outweighs_one_in_the_text(engine: Engine) -> None:
    search.index(engine, [Filing("text", "note", "something", "harbour and other words of a longer text")])
    search.index(engine, [Filing("title", "note", "harbour", "something")])
    for number in range(5):
        search.index(engine, [Filing(f"other{number}", "note", "unrelated", "words")])
    assert [hit.record for hit in search.find(engine, "harbour")] == ["title", "text"]
    assert [hit.record for hit in search.find(engine, "harbour", limit=1)] == ["title"]


def test_only_the_newest_thousand_hits_are_ranked_and_counting_stops_past_them(engine: Engine) -> None:
    with engine.transaction():
        for number in range(1005):
            search.index(
                engine, [Filing(str(number), "note", "harbour" if number < 5 else "plain", "harbour")]
            )
    hits = search.find(engine, "harbour", limit=2000)
    assert {hit.record for hit in hits} == {str(number) for number in range(5, 1005)}
    assert search.count(engine, "harbour") == 1001


def test_no_text_whatever_breaks_a_search_in_sqlite(tmp_path: Path) -> None:
    program = [sys.executable, "-m", "tests.fakes.searches", str(tmp_path / "vault.db")]
    done = subprocess.run(program, check=True, capture_output=True, text=True, cwd=ROOT)
    assert int(done.stdout) >= 1


def test_no_text_whatever_breaks_a_search_in_postgres(postgres: PostgresEngine) -> None:
    search_at_random(postgres, 20_000)
    assert search.count(postgres, "कि") >= 1


def test_a_very_long_text_is_filed_as_far_as_the_database_can(engine: Engine) -> None:
    long_word = "x" * 3000
    body = " ".join([long_word, *(f"word{number}" for number in range(120_000)), "word7"])
    search.index(engine, [Filing("long", "note", "title", body)])
    assert _found(engine, "word5") == {"long"}
    assert _found(engine, "title") == {"long"}


def test_a_word_said_very_often_takes_little_room() -> None:
    vector = search_sql.vector(["a"], ["b"] * 20_000 + ["late"])
    assert vector.count(",") == 254
    assert vector.endswith("'late':16383")


def test_what_was_removed_can_be_destroyed(filed: Engine) -> None:
    search.remove(filed, "en")
    search.destroy_removed(filed)
    assert _found(filed, "airport") == set()
    assert _found(filed, "ambassade") == {"fr"}
