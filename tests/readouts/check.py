"""Run the acceptance checks of readout.md over every PDF of a folder: `python -m tests.readouts.check FOLDER`."""

import sys
from pathlib import Path

from tests.readouts.pdf_checks import faults


def main(folder: str) -> int:
    """Check each file, say what is wrong, and return 1 if anything is."""
    paths = sorted(Path(folder).rglob("*.pdf"))
    wrong = 0
    for path in paths:
        found = faults(path, portions="kit" not in path.name)
        wrong += bool(found)
        sys.stdout.write(f"{'FAIL' if found else 'pass'} {path.name}\n")
        sys.stdout.writelines(f"     {fault}\n" for fault in found)
    sys.stdout.write(f"{len(paths)} files, {wrong} with faults\n")
    return 1 if wrong or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
