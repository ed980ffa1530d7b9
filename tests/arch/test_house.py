"""What lies at the top of the repository, what its map says, and what the lock file promises."""

import re
import tomllib

from tests.arch.module_map import BEGIN, END, module_map
from tests.arch.sources import ROOT, sources, tracked

TOP = {
    ".ci", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "Makefile", "README.md", "docs",
    "installer", "liaison_desk", "pyproject.toml", "requirements.lock", "resources", "tests", "translations",
}  # fmt: skip

DECISIONS = {
    "0001-operation-log.md", "0002-plain-sql.md", "0003-lock-by-process-replacement.md",
    "0004-bundle-container.md", "0005-pdf-layer.md", "0006-pyside6-6.11.3.md",
}  # fmt: skip


def test_nothing_unexpected_lies_at_the_top() -> None:
    assert {path.split("/")[0] for path in tracked()} == TOP


def test_every_package_is_marked_as_one() -> None:
    folders = {source.path.rsplit("/", 1)[0] for source in sources("liaison_desk")}
    assert not [folder for folder in folders if not (ROOT / folder / "__init__.py").is_file()]


REGISTRIES = {"liaison_desk/__init__.py", "liaison_desk/model/kinds/__init__.py"}
"""The version, and the list of the kinds of record; no other package does anything when it is imported."""


def test_packages_say_what_they_are_and_do_nothing() -> None:
    busy = [
        source.path
        for source in sources("liaison_desk")
        if source.path.endswith("__init__.py") and source.path not in REGISTRIES and len(source.tree.body) > 1
    ]
    assert not busy


def test_the_map_of_modules_is_what_the_modules_say() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    written = text.partition(BEGIN)[2].partition(END)[0].strip()
    assert written == module_map(), "run: make map"


def test_the_architecture_is_read_in_one_sitting() -> None:
    assert len((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").splitlines()) < 300


def test_the_tests_know_every_decision_on_record_and_each_has_its_four_parts() -> None:
    folder = ROOT / "docs" / "adr"
    assert {path.name for path in folder.glob("0*.md")} >= DECISIONS
    for path in folder.glob("0*.md"):
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences", "Alternatives"], path.name
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 70, f"{path.name} is longer than a page"


def _locked() -> dict[str, str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(
        re.findall(
            r"^([A-Za-z0-9._-]+)(?:\[[a-z,-]+\])?==(.+?)(?=^[A-Za-z0-9]|\Z)", text, re.MULTILINE | re.DOTALL
        )
    )


def test_every_locked_package_carries_its_hashes() -> None:
    locked = _locked()
    assert len(locked) > 40
    assert not [name for name, entry in locked.items() if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)]


def test_the_lock_holds_every_dependency_and_the_qt_that_was_chosen() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["headquarters"],
        *project["dependency-groups"]["dev"],
    ]
    names = {re.split(r"[\[<>=!~; ]", wish)[0].lower() for wish in wanted}
    locked = {name.lower(): entry for name, entry in _locked().items()}
    assert not names - locked.keys()
    assert locked["pyside6-essentials"].startswith("6.11.3 ")
    assert locked["shiboken6"].startswith("6.11.3 ")
