"""A page offered for review carries a form that any program fills in, and that is read back without doubt."""

import io
from collections.abc import Mapping
from pathlib import Path

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from liaison_desk.model.errors import BadInput
from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.fields import form_fields
from liaison_desk.readouts.filled_form import is_filled_in, read_review_form
from liaison_desk.readouts.render import render, rendered
from liaison_desk.readouts.review.questions import with_review_form
from liaison_desk.readouts.verify import NotOurs, verify_readout
from tests.readouts.filling import YES, filled
from tests.readouts.pdf_checks import faults, opened
from tests.readouts.samples import LANGUAGES, WHEN, meeting

RETURNED: Mapping[str, object] = {
    "review-return": YES,
    "review-by": "S. Verma",
    "review-at": "2026-03-21",
    "review-comment-0": "Shorter, please.",
    "review-comment-2": "Say who offered it.\rAnd when: 6 मार्च",
}


@pytest.fixture(scope="module")
def offered() -> bytes:
    """A contact report with the form for its reviewer."""
    return render(with_review_form(contact_report(meeting("en"))), WHEN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_with_its_form_conforms_and_keeps_its_content_hash(language: str, tmp_path: Path) -> None:
    document = contact_report(meeting(language))
    done = rendered(with_review_form(document), WHEN)
    path = tmp_path / "offered.pdf"
    path.write_bytes(done.pdf)
    assert not faults(path)
    assert done.content_hash == rendered(document, WHEN).content_hash
    assert verify_readout(done.pdf).intact


def test_every_field_says_what_it_asks_and_nothing_runs(offered: bytes) -> None:
    with opened(offered) as pdf:
        fields = [field for field in form_fields(pdf) if str(field.T).startswith("review-")]
        assert len(fields) == 4 + 1 + 7
        assert all(str(field.TU) and "/AA" not in field and "/A" not in field for field in fields)
        assert "/NeedAppearances" not in pdf.Root.AcroForm


def test_what_was_filled_in_comes_back(offered: bytes) -> None:
    form = read_review_form(filled(offered, RETURNED))
    assert not form.approves
    assert form.readout == "OTTA-RDO-26-0005-6"
    assert form.content_hash == verify_readout(offered).content_hash
    assert (form.by, form.at) == ("S. Verma", "2026-03-21")
    assert [(one.section, one.text) for one in form.comments] == [
        (0, "Shorter, please."),
        (2, "Say who offered it.\nAnd when: 6 मार्च"),
    ]
    assert form.comments[1].title == "Comment on “Summary”"


def test_an_approval_needs_no_comment(offered: bytes) -> None:
    form = read_review_form(filled(offered, {"review-approve": YES, "review-by": "P03"}))
    assert form.approves
    assert not form.comments


def test_a_form_typed_into_with_a_viewer_is_read(offered: bytes) -> None:
    """PDFium is what Chrome and others fill forms in with."""
    document = pypdfium2.PdfDocument(offered)
    document.init_forms()
    page = document[len(document) - 1]
    with opened(offered) as pdf:
        places = {str(field.T): [float(edge) for edge in field.Rect] for field in form_fields(pdf)}
    for name, typed in (("review-approve", ""), ("review-by", "Verma"), ("review-comment-0", "Good")):
        left, bottom, _, top = places[name]
        x, y = left + 4, (bottom + top) / 2
        for action in (pdfium.FORM_OnMouseMove, pdfium.FORM_OnLButtonDown, pdfium.FORM_OnLButtonUp):
            action(document.formenv, page, 0, x, y)
        for letter in typed:
            pdfium.FORM_OnChar(document.formenv, page, ord(letter), 0)
    pdfium.FORM_ForceToKillFocus(document.formenv)
    out = io.BytesIO()
    document.save(out)
    form = read_review_form(out.getvalue())
    assert (form.approves, form.by, [one.text for one in form.comments]) == (True, "Verma", ["Good"])


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({}, "neither box is ticked"),
        ({"review-approve": YES, "review-return": YES}, "both boxes are ticked"),
        ({"review-return": YES}, "whoever returns a readout says why"),
        ({**RETURNED, "review-comment-0": "x" * 20_001}, "longer than 20000"),
    ],
)
def test_answers_that_are_not_clear_are_refused(
    offered: bytes, answers: Mapping[str, object], why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        read_review_form(filled(offered, answers))


def test_a_form_in_a_changed_page_is_refused(offered: bytes) -> None:
    def add_page(pdf: pikepdf.Pdf) -> None:
        pdf.pages.append(pdf.pages[0])
        pdf.pages[-1].Contents = pdf.make_stream(b"")

    with pytest.raises(BadInput, match="not as it was offered"):
        read_review_form(filled(offered, RETURNED, add_page))


def test_a_file_without_a_form_is_refused() -> None:
    with pytest.raises(BadInput, match="no review form"):
        read_review_form(render(contact_report(meeting("en")), WHEN))
    with pytest.raises(NotOurs):
        read_review_form(b"%PDF-1.4 nothing")
    assert not is_filled_in(b"no PDF")


def test_an_untouched_form_is_told_from_a_filled_one(offered: bytes) -> None:
    assert not is_filled_in(offered)
    assert is_filled_in(filled(offered, {"review-comment-0": "Good"}))


def test_nothing_else_passes_for_a_part_of_the_form(offered: bytes) -> None:
    def slip_in(pdf: pikepdf.Pdf) -> None:
        for obj in pdf.objects:
            if isinstance(obj, pikepdf.Dictionary) and obj.get("/S") == "/P":
                obj.T = pikepdf.String("review")

    problems = verify_readout(filled(offered, {}, slip_in)).problems
    assert "its review form says what no review form does" in problems
