"""The same document and moment give the same bytes, whatever the process, zone, seed or order."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from liaison_desk.readouts.render import render
from tests.readouts.samples import WHEN, documents

_CHILD = """
import hashlib, sys
from liaison_desk.readouts.render import render
from tests.readouts.samples import WHEN, documents
found = dict(documents())
for name in sys.argv[1:]:
    render(found[name], WHEN)
print(hashlib.sha256(render(found["internal-hi"], WHEN)).hexdigest())
assert "reportlab.lib.fontfinder" not in sys.modules
"""


@pytest.mark.parametrize(
    ("zone", "seed", "before"),
    [
        ("UTC", "0", ()),
        ("Asia/Kolkata", "1", ("long-ur", "host-fr")),
        ("America/Toronto", "4711", ("kit-hi",)),
    ],
)
def test_another_process_makes_the_same_file(zone: str, seed: str, before: tuple[str, ...]) -> None:
    here = hashlib.sha256(render(dict(documents())["internal-hi"], WHEN)).hexdigest()
    environment = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed}
    said = subprocess.run(
        [sys.executable, "-c", _CHILD, *before],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert said.stdout.strip() == here


def test_another_moment_changes_the_file_but_not_the_code() -> None:
    document = dict(documents())["host-en"]
    first, second = render(document, WHEN), render(document, WHEN.replace(hour=15))
    assert first != second
    assert first[:200] == second[:200]
