"""Desks for the tests of the whole program; those that cost time are founded once and copied."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import SAMPLE, Program, Seat, enrol, found_headquarters, found_post, kept, seat
from tests.e2e.story import Story

POST_PASSPHRASE = "harbour lantern copper violet meadow"
HQ_PASSPHRASE = "copper violet meadow harbour lantern"


@pytest.fixture(scope="session", autouse=True)
def _kept() -> Iterator[None]:
    """Load the program once, and let go of it at the end."""
    kept()
    yield
    kept().stop()


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(folder=tmp_path)


@pytest.fixture(scope="session")
def linked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A post with the sample posting, and headquarters that knows it; nothing was sent yet."""
    folder = tmp_path_factory.mktemp("linked")
    own = Program(folder=folder)
    post, hq = seat(own, "post", POST_PASSPHRASE), seat(own, "hq", HQ_PASSPHRASE)
    found_post(post)
    found_headquarters(hq)
    shutil.copytree(hq.vault, folder / "hq_alone")
    post.ok("import", SAMPLE)
    enrol(post, hq)
    return folder


@pytest.fixture
def linked(linked_once: Path, program: Program) -> tuple[Seat, Seat]:
    """Copies of the two desks, to be used up by one test."""
    for name in ("post", "hq", "hq_alone"):
        shutil.copytree(linked_once / name, program.folder / name)
    return seat(program, "post", POST_PASSPHRASE), seat(program, "hq", HQ_PASSPHRASE)


@pytest.fixture
def post(linked: tuple[Seat, Seat]) -> Seat:
    return linked[0]


@pytest.fixture
def hq(linked: tuple[Seat, Seat]) -> Seat:
    return linked[1]


@pytest.fixture
def hq_alone(linked: tuple[Seat, Seat]) -> Seat:
    """Headquarters as it was before it knew anybody."""
    return seat(linked[0].program, "hq_alone", HQ_PASSPHRASE)


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample posting in Ottawa, with New Delhi as its home, and headquarters that knows it."""
    folder = tmp_path_factory.mktemp("scenarios")
    program = Program(folder=folder)
    post, hq = seat(program, "post", POST_PASSPHRASE), seat(program, "hq", HQ_PASSPHRASE)
    zones = ["--zone", "America/Toronto", "--home-zone", "Asia/Kolkata", "--scheme", "IN"]
    post.ok("vault", "create", "--post", "OTT", "--officer", "P01", *zones)
    hq.ok("hq", "init", "--post", "HQD", "--officer", "P05", "--zone", "Asia/Kolkata", "--scheme", "IN")
    enrol(post, hq)
    post.ok("import", SAMPLE)
    return folder


@pytest.fixture
def story(founded: Path, program: Program, request: pytest.FixtureRequest) -> Iterator[Story]:
    for name in ("post", "hq"):
        shutil.copytree(founded / name, program.folder / name)
    number = int(re.search(r"\d+", request.node.name).group())  # type: ignore[union-attr]
    told = Story(number, seat(program, "post", POST_PASSPHRASE), seat(program, "hq", HQ_PASSPHRASE))
    yield told
    told.write()
