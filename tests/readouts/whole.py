"""All fourteen checks over every document × reader × language: `python -m tests.readouts.whole FOLDER [--fast]`.

Each file is made unsigned and signed, written to FOLDER, and checked (readout.md §4); the fourteenth check, looking,
is done on the pictures that `python -m tests.readouts.gallery` makes. `--fast` makes each document in one language.
"""

import hashlib
import itertools
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.preparing import Prepared, produce
from liaison_desk.readouts.leak import RUN
from liaison_desk.readouts.verify import verify_readout
from liaison_desk.readouts.wording import LANGUAGES
from tests.fakes.postings import found_posting
from tests.readouts.every import every_document
from tests.readouts.pdf_checks import faults, said_aloud


def main(folder: Path, *, fast: bool) -> int:
    """Make and check every file; say what is wrong with which, and return 1 if anything is."""
    begun = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as work:
        posting = found_posting(Path(work))
        with posting.open_post() as opened:
            for name, prepared in every_prepared(opened.desk, fast=fast):
                found = list(checked(name, prepared, folder, counts))
                wrong += found
                sys.stdout.write(f"{'FAIL' if found else 'pass'} {name}\n")
                sys.stdout.writelines(f"     {fault}\n" for fault in found)
    sys.stdout.write(
        f"{counts['files']} files ({counts['signed']} signed), {counts['pages']} pages, {counts['checks']} checks, "
        f"{len(wrong)} faults, {time.perf_counter() - begun:.0f} s\n"
    )
    return 1 if wrong or not counts["files"] else 0


def every_prepared(desk: Desk, *, fast: bool = False) -> Iterator[tuple[str, Prepared]]:
    """Yield every document of the posting for every reader in every language, or in one language each."""
    turn = itertools.cycle(LANGUAGES)
    for wanted in every_document(desk):
        for language in (next(turn),) if fast else LANGUAGES:
            yield f"{wanted.name}-{language}", wanted.prepared(desk, language)


def checked(name: str, prepared: Prepared, folder: Path, counts: Counter[str]) -> Iterator[str]:
    """Make one document, write it, and yield what is wrong with it."""
    made, again = produce(prepared), produce(prepared)
    path = folder / f"{name}.pdf"
    path.write_bytes(made.pdf)
    counts.update(files=1, pages=made.pages, checks=13)
    yield from faults(path)
    if hashlib.sha256(made.pdf).digest() != hashlib.sha256(again.pdf).digest():
        yield "made again, its bytes differ"
    if not verify_readout(made.pdf).intact:
        yield "it does not verify"
    aloud = " ".join(said_aloud(path).split())
    for one in prepared.omitted:
        if len(one.text.split()) >= RUN and one.text in aloud:
            yield f"left out, yet said: {one.name}"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), fast="--fast" in sys.argv))
