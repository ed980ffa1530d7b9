"""Plants each known defect in turn and asks whether the property tests catch it: `make mutants`."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.property.defects import DEFECTS

HERE = Path(__file__).parent
STORIES = ("test_merge_stories.py",)
EVERYTHING = ("test_merge_stories.py", "test_laws.py", "test_network.py")
WITHOUT_PLUGINS = ("-o", "addopts=--import-mode=importlib", "-W", "ignore::pytest.PytestConfigWarning")
"""The settings of plugins that take longer to load than the stories take to be told, and are not loaded."""
FAILED = 1
"""What pytest exits with where a test failed; anything else is trouble of another kind."""


def verdict(defect: str, files: Sequence[str]) -> tuple[int, str]:
    """Run the tests with a defect, or none, and give their exit status and the test that failed first."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "--tb=no",
        *WITHOUT_PLUGINS,
    ]
    environment = {
        **os.environ,
        "LIAISON_DESK_DEFECT": defect,
        "HYPOTHESIS_PROFILE": "usual",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    run = subprocess.run(
        [*command, *(str(HERE / name) for name in files)],
        env=environment, cwd=HERE.parents[1], capture_output=True, text=True, check=False,
    )  # fmt: skip
    first = next(
        (line.partition("::")[2] for line in run.stdout.splitlines() if line.startswith("FAILED")), ""
    )
    return run.returncode, first


def main() -> int:
    """Print which defects are caught, by what; exit 1 unless all are and the sound program passes."""
    missed = []
    for defect in ("", *DEFECTS):
        start = time.monotonic()
        status, first = verdict(defect, EVERYTHING)
        is_right = status == (FAILED if defect else 0)
        missed += [] if is_right else [defect or "none"]
        said = first if defect and is_right else ("passes" if status == 0 else f"exit status {status}")
        print(f"{defect or 'no defect':28} {time.monotonic() - start:6.1f} s  {said}")
    print(
        "Missed: " + ", ".join(missed) if missed else "Every defect is caught, and the sound program passes."
    )
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
