"""Plants the defect that LIAISON_DESK_DEFECT names, so that `make mutants` can see the tests fail."""

import os
from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from tests.property.defects import planted


@pytest.fixture(scope="session", autouse=True)
def defect() -> Iterator[None]:
    name = os.environ.get("LIAISON_DESK_DEFECT", "")
    with planted(name) if name else nullcontext():
        yield
