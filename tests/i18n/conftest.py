"""Compiled catalogues, a dressed application, and the desk on the sample posting that the window's tests stand on."""

import pytest

from tests.i18n.catalogues import compile_stale
from tests.ui.conftest import desk, dress, dressed, folders, opened, place, posting
from tests.ui.test_conflict import disputed

__all__ = ["compiled", "desk", "disputed", "dress", "dressed", "folders", "opened", "place", "posting"]


@pytest.fixture(scope="session", autouse=True)
def compiled() -> None:
    """Compile what was changed since it was last compiled; `make` has done so before it runs the tests."""
    compile_stale()
