"""The bill of materials names what a release ships, no more and no less, and is the same each time."""

import hashlib
import json
import re
import tomllib
from datetime import UTC, datetime
from itertools import chain

import pytest
from packaging.utils import canonicalize_name

from installer.sbom import bill
from tests.arch.sources import ROOT

MADE_AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def names() -> set[str]:
    return {component["name"] for component in bill(ROOT, MADE_AT)["components"]}


def test_every_dependency_of_the_program_is_on_the_bill(names: set[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wishes = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    assert {canonicalize_name(re.split(r"[\[<>=]", wish)[0]) for wish in wishes} <= names
    assert {"shiboken6", "psycopg-binary", "lxml"} <= names


def test_no_tool_of_the_developers_is_on_the_bill(names: set[str]) -> None:
    assert not names & {"pytest", "ruff", "mypy", "hypothesis", "pyinstaller", "hatchling"}


def test_every_package_on_the_bill_has_a_version_a_licence_and_a_locked_hash() -> None:
    packages = [part for part in bill(ROOT, MADE_AT)["components"] if part["type"] == "library"]
    assert not [part["name"] for part in packages if not part["version"] or not part["licenses"]]
    assert not [part["name"] for part in packages if not part["externalReferences"][0]["hashes"]]


def test_every_font_is_on_the_bill_with_the_hash_of_its_file() -> None:
    files = [part for part in bill(ROOT, MADE_AT)["components"] if part["type"] == "file"]
    fonts = {part["name"]: part["hashes"][0]["content"] for part in files}
    for path in (ROOT / "resources" / "fonts").glob("*.ttf"):
        name = path.relative_to(ROOT).as_posix()
        assert fonts[name] == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_same_checkout_and_moment_give_the_same_bill() -> None:
    first, second = (json.dumps(bill(ROOT, MADE_AT), sort_keys=True) for _ in range(2))
    assert first == second
