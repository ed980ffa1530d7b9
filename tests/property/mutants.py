"""Plants each known defect in the merge and lets the property tests look for it: `python -m tests.property.mutants`."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tests.property.defects import DEFECTS

AT_ONCE = 2
FOUND = 1
"""pytest's status when tests ran and some failed; any other means that they did not run as they should."""


def status(defect: str) -> int:
    """Run the property tests with a defect in the program, or with none, and return pytest's status."""
    environment = {**os.environ, "LIAISON_DESK_DEFECT": defect}
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "tests/property"]
    return subprocess.run(command, env=environment, capture_output=True, check=False).returncode


def main() -> int:
    """Print what was found, one line for each defect; the status is 0 when every one was."""
    if status("") != 0:
        print("The tests fail without any defect; there is nothing to compare with.")
        return 1
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = dict(zip(DEFECTS, pool.map(status, DEFECTS), strict=True))
    for defect, code in found.items():
        print(f"{'caught' if code == FOUND else f'MISSED (pytest says {code})'}  {defect}")
    missed = sum(code != FOUND for code in found.values())
    print(f"{len(found) - missed} passed, {missed} failed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
