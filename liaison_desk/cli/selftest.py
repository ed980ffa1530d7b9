"""The self-test: whether this installation can do its whole job, tried in a temporary folder."""

import io
import tempfile
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from liaison_desk.cli import sample
from liaison_desk.cli.command import Answer, Command
from liaison_desk.cli.sample import Sample
from liaison_desk.desk.checking import verify_desk
from liaison_desk.desk.commands.calendars import load_holidays
from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import export
from liaison_desk.desk.documents.issuing import issue_readout, pdf_of
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import prepare, produce
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.exchange.looking import inspect_bundle
from liaison_desk.desk.exchange.receiving import accept_bundle
from liaison_desk.desk.queries.searching import find
from liaison_desk.desk.signing import signing_for
from liaison_desk.model.errors import BundleRefused, DeskError
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import INTERNAL_POST
from liaison_desk.model.words import N_
from liaison_desk.readouts.verify import NotOurs, verify_readout
from liaison_desk.store.passphrase import suggest_passphrase


class SelfTestFailed(DeskError):
    """Something that worked where the program was built does not work here."""

    code = "SELF_TEST_FAILED"
    title = N_("The self-test failed: {what}.")
    advice = N_("This installation is not complete. Install it again.")


def run(_: Namespace) -> Answer:
    """Try everything; the first thing that does not work ends it."""
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="liaison-desk-") as folder:
        lines += _steps(Path(folder))
    return Answer(json={"passed": True, "steps": list(lines)}, lines=[*lines, "self-test passed"])


def _steps(folder: Path) -> Iterator[str]:
    with sample.sample_desks(folder, suggest_passphrase()) as desks:
        _check(len(find(desks.post.desk, "Ottawa")) > 0, "a record is not found by its words")
        yield "vault: two desks created, enrolled with each other, sample posting imported and found"
        yield f"readouts: {_readouts(desks)} made, read back and verified"
        _signed(desks)
        yield "signatures: a readout signed with the desk's certificate, verified, refused when one byte differs"
        yield f"calendar: holidays of a country added, {_calendar(desks)} meetings and deadlines written"
        sealed = sample.in_memory(desks.post.desk, "HQ")
        _refused(desks, sealed)
        yield f"bundle: sealed to headquarters ({len(sealed)} bytes), refused when one byte differs"
        _taken_in(desks, sealed)
        yield "exchange: taken in by headquarters, receipt taken in by the post, digests equal"
        for opened in (desks.post, desks.headquarters):
            _check(verify_desk(opened).is_sound, "a desk does not check")
        yield "check: every page, chain, value and table of both desks"


def _readouts(desks: Sample) -> int:
    desk = desks.post.desk
    meeting = sample.ottawa_meetings(desk)[0]
    made = 0
    for variant in sample.READERS:
        for language in sample.LANGUAGES:
            readout, _ = issue_readout(desk, meeting.id, variant, language)
            verified = verify_readout(pdf_of(desk, readout))
            _check(verified.intact and verified.reference == readout.ref, "a readout does not verify")
            made += 1
    return made


def _signed(desks: Sample) -> None:
    desk = desks.post.desk
    prepared = prepare(desk, sample.ottawa_meetings(desk)[0].id, Variant.INTERNAL)
    pdf = produce(prepared, signing_for(desk)).pdf
    root = root_of(desk)
    verified = verify_readout(pdf, root)
    _check(verified.good and verified.signed and verified.rooted, "a signed readout does not verify")
    altered = bytearray(pdf)
    altered[pdf.rindex(b"/Contents <") + 40] ^= 1
    try:
        _check(not verify_readout(bytes(altered), root).good, "an altered signature was not refused")
    except NotOurs:
        return


def _calendar(desks: Sample) -> int:
    desk = desks.post.desk
    found = load_holidays(desk, "CA", desk.now().there().year + 1, Side.HOST, "ON")
    _check(len(found.added) > 0, "a country's holidays are not known")
    return export(desk, Form.CALENDAR, INTERNAL_POST).records


def _refused(desks: Sample, sealed: bytes) -> None:
    altered = bytearray(sealed)
    altered[len(altered) // 2] ^= 1
    try:
        inspect_bundle(desks.headquarters.desk, io.BytesIO(altered))
    except BundleRefused:
        return
    raise SelfTestFailed(what="an altered bundle was not refused")


def _taken_in(desks: Sample, sealed: bytes) -> None:
    post, hq = desks.post.desk, desks.headquarters.desk
    accepted = accept_bundle(hq, io.BytesIO(sealed))
    _check(accepted.applied > 0, "headquarters took nothing in")
    back = accept_bundle(post, io.BytesIO(sample.in_memory(hq, post.setup.place)))
    _check(back.receipts == 1, "no receipt came back")
    _check(post.store.digest() == hq.store.digest(), "the desks do not agree")


def _check(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - a statement that must hold
    if not holds:
        raise SelfTestFailed(what=otherwise)


COMMANDS: Final = (Command(words=("--self-test",), says="try everything out", run=run),)
