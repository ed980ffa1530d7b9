"""Plants the defect that LIAISON_DESK_DEFECT names, so that `make mutants` can see the tests fail."""

import os
from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from liaison_desk.store import heads
from tests.property.defects import planted


@pytest.fixture(scope="session", autouse=True)
def few_are_many() -> Iterator[None]:
    """Write heads in the way of large bundles even where a handful came: both ways are on trial here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(heads, "_MANY", 4)
        yield


@pytest.fixture(scope="session", autouse=True)
def defect() -> Iterator[None]:
    name = os.environ.get("LIAISON_DESK_DEFECT", "")
    with planted(name) if name else nullcontext():
        yield
