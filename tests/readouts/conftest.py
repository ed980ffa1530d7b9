"""The sample documents, rendered once for all tests."""

from pathlib import Path

import pytest

from liaison_desk.readouts.render import render
from tests.readouts.samples import WHEN, documents


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every sample document as a PDF, named as in the samples."""
    place = tmp_path_factory.mktemp("readouts")
    for name, document in documents():
        (place / f"{name}.pdf").write_bytes(render(document, WHEN))
    return place
