"""Headquarters' copy encloses its data, bound to its page by a code; nobody else's copy may have any."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from liaison_desk.model.canonical import dumps
from liaison_desk.readouts.content import Document, Heading
from liaison_desk.readouts.enclosed import enclosed_data
from liaison_desk.readouts.leak import LeakFound, OmittedItem, check_leaks
from liaison_desk.readouts.render import render, rendered
from liaison_desk.readouts.verify import verify_readout
from tests.readouts.pdf_checks import faults, opened
from tests.readouts.samples import WHEN, long_document

DATA = dumps({"copy": 1, "figures": [{"value": "3"}], "note": "four words for headquarters"})
ATTACHED = "its data are not those that its page names"


def _copy(data: bytes | None = DATA) -> Document:
    return replace(long_document("en"), blocks=(Heading(text="Figures"),), variant="hq", data=data)


def _changed(data: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    out = io.BytesIO()
    with opened(data) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def test_headquarters_copy_conforms_and_its_data_come_back(tmp_path: Path) -> None:
    path = tmp_path / "hq.pdf"
    path.write_bytes(render(_copy(), WHEN))
    assert not faults(path)
    assert verify_readout(path.read_bytes()).intact
    with pikepdf.open(path) as pdf:
        assert enclosed_data(pdf) == DATA


@pytest.mark.parametrize("number", range(40))
def test_data_of_any_length_come_back_whole(number: int) -> None:
    data = dumps({"note": "x" * number * 7})
    with opened(render(_copy(data), WHEN)) as pdf:
        assert enclosed_data(pdf) == data
        assert not pdf.check_pdf_syntax()


def test_the_same_text_has_the_same_hash_in_every_copy() -> None:
    other = replace(
        _copy(dumps({"copy": 2, "figures": [{"value": "3"}], "note": "four words for headquarters"}))
    )
    other = replace(other, copy_number=2)
    assert rendered(other, WHEN).content_hash == rendered(_copy(), WHEN).content_hash
    changed = _copy(dumps({"copy": 1, "figures": [{"value": "4"}]}))
    assert rendered(changed, WHEN).content_hash != rendered(_copy(), WHEN).content_hash


@pytest.mark.parametrize("variant", ["internal", "host", "joint", "public", "third", "attendees"])
def test_data_for_any_other_reader_are_a_fault(variant: str) -> None:
    with pytest.raises(ValueError, match=variant):
        render(replace(_copy(), variant=variant), WHEN)


def test_other_data_in_their_place_are_caught() -> None:
    def swap(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AF[0].EF.F.write(DATA.replace(b'"3"', b'"4"'))

    assert ATTACHED in verify_readout(_changed(render(_copy(), WHEN), swap)).problems


@pytest.mark.parametrize("data", [b"[]", b"not JSON", b""])
def test_what_is_no_data_at_all_is_caught(data: bytes) -> None:
    said = verify_readout(_changed(render(_copy(), WHEN), lambda pdf: pdf.Root.AF[0].EF.F.write(data)))
    assert ATTACHED in said.problems


def test_a_copy_without_its_data_or_with_more_is_caught() -> None:
    def cut(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.AF, pdf.attachments["readout.json"]

    def add(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["more.txt"] = pikepdf.AttachedFileSpec(pdf, b"more")

    for change in (cut, add):
        problems = verify_readout(_changed(render(_copy(), WHEN), change)).problems
        assert "it lacks the data that its page names, or has more files than those" in problems


def test_a_file_attached_to_any_other_copy_is_caught() -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["readout.json"] = pikepdf.AttachedFileSpec(pdf, DATA)

    for document in (_copy(None), replace(_copy(None), variant="host")):
        assert "a file is attached to it" in verify_readout(_changed(render(document, WHEN), add)).problems


def test_what_was_left_out_is_found_in_the_data() -> None:
    pdf = render(_copy(), WHEN)
    with pytest.raises(LeakFound, match="attachments"):
        check_leaks(pdf, "x.pdf", [OmittedItem(id="P3", text="four words for headquarters")])
