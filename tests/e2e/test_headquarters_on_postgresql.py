"""Headquarters with its records in PostgreSQL and its keys in a vault, through the real command."""

from dataclasses import replace

import pytest

from liaison_desk.store.postgres import PostgresEngine
from tests.e2e.conftest import HQ_PASSPHRASE, POST_PASSPHRASE
from tests.e2e.program import SAMPLE, Program, Seat, enrol, found_headquarters, found_post, seat


@pytest.fixture
def database(postgres_url: str) -> str:
    engine = PostgresEngine(postgres_url)
    engine.execute("DROP SCHEMA public CASCADE")
    engine.execute("CREATE SCHEMA public")
    engine.close()
    return postgres_url


@pytest.fixture
def served(program: Program, database: str) -> Seat:
    hq = seat(program, "hq", HQ_PASSPHRASE, database)
    found_headquarters(hq)
    return hq


def _refused(desk: Seat, status: int, code: str, *words: str) -> None:
    said = desk.run(*(words or ("digest",)))
    assert (said.status, said.code) == (status, code), said


def test_a_bundle_is_taken_in_and_acknowledged_and_both_desks_agree(program: Program, served: Seat) -> None:
    post = seat(program, "post", POST_PASSPHRASE)
    found_post(post)
    post.ok("import", SAMPLE)
    enrol(post, served)
    issued = post.ok("readout", "issue", "OTTA-MTG-26-0002-I", "--variant", "host", "--out", "readout.pdf")
    post.ok("bundle", "make", "--to", "HQ", "--out", "out.ldb")
    assert served.ok("bundle", "accept", "out.ldb")["applied"] > 0
    assert served.digest == post.digest
    served.ok("readout", "save", issued["ref"], "--out", "copy.pdf")
    assert (program.folder / "copy.pdf").read_bytes() == (program.folder / "readout.pdf").read_bytes()
    without = served.run("readout", "save", "OTTA-MTG-26-0002-I", "--out", "none.pdf")
    assert (without.status, without.code) == (1, "BAD_INPUT")
    served.ok("bundle", "make", "--to", "OTTA", "--out", "back.ldb")
    assert post.ok("bundle", "accept", "back.ldb")["receipts"] == 1
    (standing,) = served.ok("hq", "status")["posts"]
    assert (standing["name"], standing["came"]) == ("OTTA", [1])
    report = served.ok("vault", "verify")
    assert report["sound"] is True
    assert report["files"] == 1
    assert served.ok("search", "fentanyl")


def test_the_records_are_in_the_database_and_the_keys_in_the_vault(served: Seat, database: str) -> None:
    found = served.ok("vault", "info")
    engine = PostgresEngine(database)
    values = [str(row[0]) for row in engine.execute("SELECT value FROM meta")]
    engine.close()
    assert found["desk"] in values
    assert not [value for value in values if "seed" in value or "AGE-SECRET" in value]


def test_vault_and_database_are_only_opened_together(program: Program, served: Seat) -> None:
    _refused(replace(served, store=""), 1, "RECORDS_ELSEWHERE")
    alone = seat(program, "alone", POST_PASSPHRASE)
    found_post(alone)
    _refused(replace(alone, store=served.store), 1, "RECORDS_HERE")
    other = seat(program, "other", HQ_PASSPHRASE, served.store)
    _refused(other, 1, "DATABASE_OF_ANOTHER", "hq", "init", "--post", "HQD")
    assert not other.vault.exists()
    nowhere = replace(other, store="postgresql://desk@/desk?host=/nowhere")
    _refused(nowhere, 4, "SERVER_UNREACHABLE", "hq", "init", "--post", "HQD")
    assert not other.vault.exists()
    assert served.digest


def test_a_server_that_does_not_answer_and_an_address_that_is_none_are_named(served: Seat) -> None:
    _refused(replace(served, store="postgresql://desk@/desk?host=/nowhere"), 4, "SERVER_UNREACHABLE")
    _refused(replace(served, store="mysql://desk"), 1, "BAD_INPUT")


def test_one_program_writes_at_a_time(program: Program, served: Seat) -> None:
    engine = PostgresEngine(served.store)
    try:
        _refused(served, 4, "VAULT_IN_USE")
    finally:
        engine.close()
