"""What every test stands on: no screen, and a log that is quiet unless the test says otherwise."""

import logging
import os
from collections.abc import Generator, Iterator

import pytest
from hypothesis import settings

from tests.fakes.postgres_server import postgres_server

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow moment of a shared machine is not a fault; `make fuzz` looks ten times as long.
settings.register_profile("usual", deadline=None)
settings.register_profile("fuzz", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))


class _Overheard(logging.Handler):
    """The warnings that were logged while one test ran."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {record.levelname}: {record.getMessage()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    """Fail a test that leaves a warning in the log without having said that it would."""
    overheard = _Overheard()
    logging.getLogger().addHandler(overheard)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(overheard)
    if overheard.lines and item.get_closest_marker("expects_log_warnings") is None:
        pytest.fail("unexpected warning in the log:\n" + "\n".join(overheard.lines), pytrace=False)


@pytest.fixture(scope="session", autouse=True)
def _stays_itself() -> Iterator[None]:
    """Let no test turn this process into a locked desk: the run would end with it, and say nothing."""

    def refuse(program: str, words: list[str]) -> None:
        raise AssertionError(f"a test would have become {words}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "execv", refuse)
        yield


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The URL of an empty database of a real server."""
    with postgres_server() as url:
        yield url
