"""A post and headquarters for each story, copied from a pair that is founded once."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from liaison_desk.desk.exchange.receiving import Accepted
from liaison_desk.desk.opening import OpenDesk
from tests.desk.carrying import accept, pack
from tests.fault.desks import Pair, Ticking, fast_folder, found_pair


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
def founded(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return found_pair(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def folder() -> Iterator[Path]:
    with fast_folder() as made:
        yield made


@pytest.fixture
def both(founded: Pair, folder: Path) -> Iterator[Both]:
    pair = founded.copy(folder)
    post_clock, hq_clock = Ticking(), Ticking()
    with ExitStack() as stack:
        post = stack.enter_context(pair.post.open(post_clock))
        hq = stack.enter_context(pair.headquarters.open(hq_clock))
        yield Both(post, hq, post_clock, hq_clock)
