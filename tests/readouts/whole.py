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
from liaison_desk.desk.documents.signing import Signing
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.leak import RUN
from liaison_desk.readouts.verify import NotOurs, verify_readout
from liaison_desk.readouts.wording import LANGUAGES
from tests.fakes.postings import found_posting
from tests.readouts.every import every_document
from tests.readouts.pdf_checks import faults, said_aloud, signatures_hold
from tests.readouts.signed import BY_OFFICER, NOW, ROOT, SIGNED, by_two


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
    """Make one document unsigned and signed by two, write both, and yield what is wrong with them."""
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
    yield from (f"signed: {fault}" for fault in _signed(prepared, folder / f"{name}-signed.pdf", counts))


def _signed(prepared: Prepared, path: Path, counts: Counter[str]) -> Iterator[str]:
    signing = Signing(means=BY_OFFICER, code="P01", at=SIGNED, who=(Signatory.OFFICER, Signatory.SUPERVISOR))
    made = produce(prepared, signing)
    path.write_bytes(by_two(made.pdf))
    counts.update(files=1, signed=1, pages=made.pages, checks=14)
    yield from faults(path)
    yield from signatures_hold(path, ROOT.certificate, NOW)
    yield from _tampered(path.read_bytes())


def _tampered(pdf: bytes) -> Iterator[str]:
    """Yield each way of tampering that goes unnoticed: check 12, one altered byte in each third and a roll-back."""
    for share in (3, 2, 1):
        at = len(pdf) // (share + 1)
        altered = pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]
        if _holds(altered):
            yield f"byte {at} altered, and nobody notices"
    first = pdf.rfind(b"%%EOF", 0, len(pdf) - 8)
    if _holds(pdf[: first + 6]):
        yield "taken back to the officer's revision, and nobody notices"


def _holds(pdf: bytes) -> bool:
    try:
        found = verify_readout(pdf, ROOT.certificate, NOW)
    except NotOurs:
        return False
    return found.intact and not found.missing


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), fast="--fast" in sys.argv))
