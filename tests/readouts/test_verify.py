"""A readout's file answers for itself, and changes to it are noticed."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.render import render
from liaison_desk.readouts.verify import NotOurs, verify_readout
from tests.readouts.samples import WHEN, kit, meeting

DOCUMENT = contact_report(meeting("en"))


def _changed(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(render(DOCUMENT, WHEN))) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def test_an_untouched_file_is_intact_and_says_it_is_unsigned() -> None:
    verified = verify_readout(render(DOCUMENT, WHEN))
    assert verified.intact
    assert not verified.signed
    assert not verified.for_review
    assert "no signature" in verified.caution
    assert verified.marking == "RESTRICTED // TLP:AMBER+STRICT // H2"


def test_other_words_under_the_same_code_are_noticed() -> None:
    def retag(pdf: pikepdf.Pdf) -> None:
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/LBody":
                del obj["/K"]

    assert (
        "the text is not the text that the printed code was made from"
        in verify_readout(_changed(retag)).problems
    )


def test_a_page_added_is_noticed() -> None:
    verified = verify_readout(_changed(lambda pdf: pdf.add_blank_page()))
    assert verified.problems == ("page 3 does not carry the code", "page 3 was added to it")


def test_a_page_of_its_own_added_once_more_is_noticed() -> None:
    twice = _changed(lambda pdf: pdf.pages.append(pdf.pages[0]))
    assert "page 3 was added to it" in verify_readout(twice).problems


def test_an_annotation_added_is_noticed() -> None:
    def annotate(pdf: pikepdf.Pdf) -> None:
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Rect=[0, 0, 90, 90])
        pdf.pages[0].obj.Annots = pikepdf.Array([note])

    assert verify_readout(_changed(annotate)).problems == ("page 1 carries an annotation",)


def test_an_action_and_an_attachment_are_noticed() -> None:
    def act(pdf: pikepdf.Pdf) -> None:
        pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.attachments["x"] = pikepdf.AttachedFileSpec(pdf, b"x", filename="x")

    problems = verify_readout(_changed(act)).problems
    assert "it carries OpenAction, which readouts never do" in problems
    assert "a file is attached to it" in problems


def test_another_reference_in_the_metadata_is_noticed() -> None:
    def rename(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Title"] = pikepdf.String("OTTA-RDO-26-0099-X internal v1")

    assert len(verify_readout(_changed(rename)).problems) == 1


def test_another_version_has_another_code() -> None:
    first = verify_readout(render(DOCUMENT, WHEN))
    second = verify_readout(render(replace(DOCUMENT, version=2), WHEN))
    assert first.code != second.code
    assert second.version == 2


@pytest.mark.parametrize(
    "data",
    [b"", b"not a PDF at all", render(kit("en"), WHEN), b"%PDF-1.7\n%%EOF"],
    ids=["empty", "text", "recovery kit", "stump"],
)
def test_a_file_that_is_no_readout_is_refused(data: bytes) -> None:
    with pytest.raises(NotOurs, match="not a readout"):
        verify_readout(data)


def test_an_encrypted_file_is_refused() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(render(DOCUMENT, WHEN))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(NotOurs, match="encrypted"):
        verify_readout(out.getvalue())


def test_a_file_cut_short_is_refused_or_reported() -> None:
    data = render(DOCUMENT, WHEN)
    with pytest.raises(NotOurs):
        verify_readout(data[: len(data) // 2])
