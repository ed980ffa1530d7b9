"""A program that accepts a bundle and says so when it is done: for others to kill.

Usage: taker FOLDER WORDS-FILE BUNDLE. Lines: `ready`, then `accepted STATE`.
"""

import sys
from pathlib import Path

from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.opening import open_desk
from tests.fault.desks import Ticking


def main() -> None:
    folder, words, bundle = (
        Path(sys.argv[1]),
        Path(sys.argv[2]).read_text(encoding="utf-8"),
        Path(sys.argv[3]),
    )
    opened = open_desk(folder, Ticking(), recovery_words=words)
    with bundle.open("rb") as source:
        _say("ready")
        accepted = accept_bundle(opened.desk, source)
    _say(f"accepted {accepted.state}")
    opened.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
