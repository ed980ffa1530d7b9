"""A post and headquarters for each story, headquarters in its vault and in PostgreSQL, copied from founded pairs."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import psycopg
import pytest

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.receiving import Accepted
from liaison_desk.desk.opening import Database, OpenDesk, found_desk, open_desk, unsaved
from liaison_desk.desk.setup import Role
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.postgres import PostgresEngine
from tests.desk.carrying import accept, pack
from tests.desk.sampled import sits
from tests.fakes.postings import Folders, found_posting
from tests.fakes.vaults import PASSPHRASE
from tests.fault.desks import Founded, Pair, Ticking, fast_folder, found_pair, found_post, introduce

HOME = "Asia/Kolkata"


@dataclass(frozen=True)
class Both:
    """The two desks of a story, open, and the clock of each."""

    post: OpenDesk
    hq: OpenDesk
    post_clock: Ticking
    hq_clock: Ticking

    def up(self, *, incremental: bool = False) -> Accepted:
        """Bring everything the post has to headquarters."""
        return accept(self.hq, pack(self.post, "HQ", incremental=incremental))

    def down(self) -> Accepted:
        """Bring everything headquarters has to the post."""
        return accept(self.post, pack(self.hq, "OTTA"))


@pytest.fixture(scope="session")
def in_vault(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return found_pair(tmp_path_factory.mktemp("founded"))


@pytest.fixture(scope="session")
def in_database(tmp_path_factory: pytest.TempPathFactory, postgres_url: str) -> Pair:
    """A pair whose headquarters keeps its records in the database `founded`."""
    folder = tmp_path_factory.mktemp("founded_with_database")
    _run(postgres_url, "CREATE DATABASE founded")
    setup = replace(unsaved("HQD", "P04", HOME, HOME, "H"), role=Role.HEADQUARTERS)
    post, post_words = found_post(folder / "post")
    hq, hq_words = found_desk(
        folder / "hq", PASSPHRASE, setup, Ticking(), cost=FLOOR, database=_database(postgres_url, "founded")
    )
    with post, hq:
        introduce(post, hq)
    return Pair(Founded(folder / "post", post_words), Founded(folder / "hq", hq_words))


@pytest.fixture
def folder() -> Iterator[Path]:
    with fast_folder() as made:
        yield made


@pytest.fixture(params=["in_vault", "in_database"])
def founded(request: pytest.FixtureRequest) -> Pair:
    pair: Pair = request.getfixturevalue(request.param)
    return pair


@pytest.fixture
def database(request: pytest.FixtureRequest, founded: Pair) -> Iterator[Database | None]:
    """A copy of headquarters' database, where it has one."""
    if request.node.callspec.params["founded"] == "in_vault":
        yield None
        return
    url = request.getfixturevalue("postgres_url")
    _run(url, "CREATE DATABASE story TEMPLATE founded")
    yield _database(url, "story")
    _run(url, "DROP DATABASE story")


@pytest.fixture
def both(founded: Pair, folder: Path, database: Database | None) -> Iterator[Both]:
    pair = founded.copy(folder)
    post_clock, hq_clock = Ticking(), Ticking()
    with ExitStack() as stack:
        post = stack.enter_context(pair.post.open(post_clock))
        words = pair.headquarters.words
        opened = open_desk(pair.headquarters.folder, hq_clock, recovery_words=words, database=database)
        hq = stack.enter_context(opened)
        yield Both(post, hq, post_clock, hq_clock)


def _database(url: str, name: str) -> Database:
    return partial(PostgresEngine, url.replace("/postgres?", f"/{name}?"))


def _run(url: str, statement: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement)


@pytest.fixture(scope="session")
def posting_once(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """The sample posting, founded once."""
    return found_posting(tmp_path_factory.mktemp("posting"))


@pytest.fixture
def desk(posting_once: Folders, tmp_path: Path) -> Iterator[Desk]:
    """The post's desk on the sample posting, with P01 at it."""
    with posting_once.copied(tmp_path).open_post() as opened:
        sits(opened.desk, "P01")
        yield opened.desk
