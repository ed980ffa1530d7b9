"""Every way to alter a signed file is noticed, and said in a sentence."""

import io
import os
import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from asn1crypto import cms, x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.render import render
from liaison_desk.readouts.review.questions import with_review_form
from liaison_desk.readouts.signed.signing import sign
from liaison_desk.readouts.verify import Damaged, NotOurs, Verified, verify_readout
from liaison_desk.sync.certificates import Authority
from tests.readouts.samples import WHEN
from tests.readouts.signed import (
    APPROVED,
    BY_OFFICER,
    FOUNDED,
    NOW,
    OFFICER,
    ROOT,
    SIGNED,
    SUPERVISOR,
    by_one,
    by_two,
    credentials,
    signable,
    unsigned,
)

UNSIGNED = unsigned()
ONE = by_one(UNSIGNED)
TWO = by_two(ONE)
MOST_FLIPS = 2_000 if os.environ.get("FULL") else 8
Alteration = Callable[[IncrementalPdfFileWriter], object]


def verified(pdf: bytes) -> Verified:
    return verify_readout(pdf, ROOT.certificate, NOW)


def revised(pdf: bytes, alteration: Alteration) -> bytes:
    """Add a revision to a file, as a program that edits PDF would."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    alteration(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    page = writer.root["/Pages"]["/Kids"][-1]
    writer.update_container(page)
    return page  # type: ignore[no-any-return]


def _another_page(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root["/Pages"]
    first = pages["/Kids"].raw_get(0)
    copy = generic.DictionaryObject(first.get_object())
    pages["/Kids"].append(writer.add_object(copy))
    pages["/Count"] = generic.NumberObject(len(pages["/Kids"]))
    writer.update_container(pages["/Kids"])
    writer.mark_update(writer.root.raw_get("/Pages"))


def _an_annotation(writer: IncrementalPdfFileWriter) -> None:
    page = _page(writer)
    note = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 90, 90))),
            pdf_name("/Contents"): generic.TextStringObject("Approved with changes"),
        }
    )
    page[pdf_name("/Annots")] = generic.ArrayObject([writer.add_object(note)])


def _other_content(writer: IncrementalPdfFileWriter) -> None:
    page = _page(writer)
    drawn = generic.StreamObject(stream_data=b"BT ET")
    page[pdf_name("/Contents")] = writer.add_object(drawn)


def _drawn_over(writer: IncrementalPdfFileWriter) -> None:
    page = _page(writer)
    cover = writer.add_object(generic.StreamObject(stream_data=b"0 0 600 400 re f"))
    page[pdf_name("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), cover])


def _an_action(writer: IncrementalPdfFileWriter) -> None:
    action = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.TextStringObject("1")}
    writer.root[pdf_name("/OpenAction")] = generic.DictionaryObject(action)
    writer.update_root()


def _other_metadata(writer: IncrementalPdfFileWriter) -> None:
    info = writer.prev.trailer["/Info"]
    info[pdf_name("/Subject")] = generic.TextStringObject("UNCLASSIFIED | PUBLIC")
    writer.update_container(info)


def _another_field(writer: IncrementalPdfFileWriter) -> None:
    append_signature_field(writer, SigFieldSpec("third", box=(10, 10, 90, 40)))


def _other_appearance(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[pdf_name("/Rect")] = generic.ArrayObject(map(generic.NumberObject, (0, 700, 500, 800)))
    writer.update_container(field)


def _signature_taken_out(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    del field["/V"]
    writer.update_container(field)


def _no_more_expected(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][1]
    field[pdf_name("/Ff")] = generic.NumberObject(0)
    writer.update_container(field)


ALTERATIONS: dict[str, Alteration] = {
    "a page is added": _another_page,
    "an annotation is added": _an_annotation,
    "the page says something else": _other_content,
    "the page is drawn over": _drawn_over,
    "an action is added": _an_action,
    "the marking in the metadata is lowered": _other_metadata,
    "a field is added": _another_field,
    "a signature is moved": _other_appearance,
    "the supervisor's signature is taken out": _signature_taken_out,
}


def test_a_file_signed_by_both_is_good() -> None:
    found = verified(TWO)
    assert found.good
    assert found.caution == ""
    officer, supervisor = found.signers
    assert (officer.name, officer.role, officer.post, officer.at) == ("R. Nair", "OFFICER", "OTTA", SIGNED)
    assert (supervisor.code, supervisor.field, supervisor.at) == ("P03", "supervisor", APPROVED)
    assert officer.vouched
    assert supervisor.vouched


@pytest.mark.parametrize("what", ALTERATIONS)
@pytest.mark.parametrize("pdf", [ONE, TWO], ids=["signed by one", "signed by both"])
def test_what_is_added_or_changed_afterwards_is_noticed(what: str, pdf: bytes) -> None:
    if what == "the supervisor's signature is taken out" and pdf is ONE:
        pdf = TWO
    found = verified(revised(pdf, ALTERATIONS[what]))
    assert not found.intact
    assert any("signature" in problem or "signed" in problem for problem in found.problems)


def _answered(writer: IncrementalPdfFileWriter) -> None:
    fields = writer.root["/AcroForm"]["/Fields"]
    for field in (fields[place] for place in range(len(fields))):
        if field["/T"] == "review-comment-0":
            field[pdf_name("/V")] = generic.TextStringObject("Shorter, please.")
            writer.update_container(field)


def test_a_form_may_be_filled_in_before_the_last_signature_and_not_after_it() -> None:
    one = by_one(render(with_review_form(signable()), WHEN))
    answered = revised(one, _answered)
    found = verified(answered)
    assert (found.intact, found.missing) == (True, ("supervisor",))
    assert found.notes == ("fields were filled in after the last signature",)
    two = by_two(answered)
    assert verified(two).good
    late = verified(revised(by_two(one), _answered))
    assert "fields were filled in after all had signed" in late.problems


def test_bytes_put_after_the_last_signature_are_noticed() -> None:
    assert not verified(TWO + b"\n% a note\n").intact


def test_an_officer_who_is_no_longer_expected_is_noticed() -> None:
    assert not verified(revised(ONE, _no_more_expected)).intact


@pytest.mark.parametrize(
    ("cut", "missing"),
    [(ONE, ("supervisor",)), (UNSIGNED, ("officer", "supervisor"))],
    ids=["officer", "none"],
)
def test_a_file_cut_back_to_an_earlier_revision_is_not_complete(cut: bytes, missing: tuple[str, ...]) -> None:
    assert TWO.startswith(cut)
    found = verified(cut)
    assert not found.good
    assert found.missing == missing
    assert "is missing. It was not given yet, or was cut off." in found.caution


def _frame(pdf: bytes) -> range:
    *_, last = re.finditer(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]", pdf)
    return range(int(last[2]), int(last[3]))


def _flips() -> list[int]:
    """Return bits to flip: of the frame that no signature covers, and of all that they do."""
    chance = random.Random(20260321)
    frame = _frame(TWO)
    where = [chance.choice(frame) for _ in range(MOST_FLIPS)]
    where += [chance.randrange(len(TWO)) for _ in range(MOST_FLIPS)]
    return [place * 8 + chance.randrange(8) for place in where]


def test_a_flipped_bit_is_noticed_wherever_it_is() -> None:
    passed = []
    for bit in _flips():
        altered = bytearray(TWO)
        altered[bit // 8] ^= 1 << bit % 8
        try:
            found = verified(bytes(altered))
        except NotOurs:
            continue
        if found.good:
            passed.append(bit)
    assert not passed


def test_a_signed_file_that_cannot_be_read_any_more_is_called_damaged_and_no_stranger() -> None:
    structure = TWO.replace(b"/StructTreeRoot", b"/StrucuTreeRoot")
    for altered in (TWO[: len(TWO) // 2], TWO[:-40], structure, UNSIGNED[: len(UNSIGNED) // 2]):
        with pytest.raises(Damaged, match="damaged, or was changed"):
            verified(altered)
    with pytest.raises(NotOurs, match="is not a readout"):
        verified(b"%PDF-1.7\n%%EOF")


def _with_certificate(pdf: bytes, certificate: bytes) -> bytes:
    """Put another certificate into the last signature, as somebody would who wants another name shown."""
    frame = _frame(pdf)
    hexadecimal = pdf[frame.start + 1 : frame.stop - 1]
    signature = cms.ContentInfo.load(bytes.fromhex(hexadecimal.decode()))
    signature["content"]["certificates"] = [x509.Certificate.load(certificate)]
    written: bytes = signature.dump(force=True).hex().upper().encode().ljust(len(hexadecimal), b"0")
    assert len(written) == len(hexadecimal)
    return pdf[: frame.start + 1] + written + pdf[frame.stop - 1 :]


def test_a_certificate_put_in_the_place_of_another_is_noticed() -> None:
    same_key = credentials(replace(OFFICER, name="A. Minister"), key=BY_OFFICER.key)
    assert not verified(_with_certificate(ONE, same_key.certificate)).intact
    assert not verified(_with_certificate(ONE, credentials(OFFICER).certificate)).intact


def test_a_signer_of_another_headquarters_is_refused() -> None:
    other = Authority.found("Headquarters", FOUNDED)
    found = verified(sign(UNSIGNED, credentials(OFFICER, other), Signatory.OFFICER, at=SIGNED))
    assert found.problems == (
        "the signature of the officer does not hold: its certificate is not of this headquarters",
    )


@pytest.mark.parametrize("days", [-100, 100], ids=["not yet valid", "expired"])
def test_a_certificate_that_was_not_valid_when_it_signed_is_refused(days: int) -> None:
    by = credentials(OFFICER, since=SIGNED - timedelta(days=10), valid_for=timedelta(days=20))
    at = SIGNED + timedelta(days=days)
    found = verify_readout(
        sign(UNSIGNED, by, Signatory.OFFICER, at=at), ROOT.certificate, at + timedelta(days=1)
    )
    assert "its certificate was not valid on 202" in found.problems[0]


def test_a_certificate_that_expired_since_still_stands_for_what_it_signed() -> None:
    assert verify_readout(TWO, ROOT.certificate, NOW + timedelta(days=5 * 365)).good


def test_a_signature_from_the_future_is_refused() -> None:
    found = verify_readout(TWO, ROOT.certificate, SIGNED - timedelta(days=9))
    assert "which is yet to come" in found.problems[0]


def test_one_person_cannot_sign_as_officer_and_as_supervisor() -> None:
    both = credentials(replace(OFFICER, role="SUPERVISOR"))
    found = verified(sign(ONE, both, Signatory.SUPERVISOR, at=APPROVED))
    assert "the same person signed as officer and as supervisor" in found.problems


def test_a_role_that_may_not_review_does_not_count_as_a_supervisor() -> None:
    auditor = credentials(replace(SUPERVISOR, role="AUDITOR"))
    found = verified(sign(ONE, auditor, Signatory.SUPERVISOR, at=APPROVED))
    assert found.problems == ("the supervisor's field is signed by one who is “AUDITOR”",)


def test_without_the_root_nobody_is_vouched_for() -> None:
    found = verify_readout(TWO, now=NOW)
    assert found.good
    assert not any(signer.vouched for signer in found.signers)
    assert "root certificate was not at hand" in found.caution
