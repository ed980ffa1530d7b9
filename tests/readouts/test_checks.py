"""The acceptance checks find what is planted for them."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.readouts import check, pdf_checks


def _changed(folder: Path, tmp_path: Path, change: Callable[[pikepdf.Pdf], object]) -> Path:
    with pikepdf.open(folder / "internal-en.pdf") as pdf:
        change(pdf)
        pdf.save(tmp_path / "changed.pdf")
    return tmp_path / "changed.pdf"


def _rewritten(old: bytes, new: bytes) -> Callable[[pikepdf.Pdf], object]:
    def change(pdf: pikepdf.Pdf) -> None:
        contents = pdf.pages[0].Contents
        assert old in contents.read_bytes()
        contents.write(contents.read_bytes().replace(old, new, 1))

    return change


def test_a_sequence_with_another_number_is_found(folder: Path, tmp_path: Path) -> None:
    path = _changed(folder, tmp_path, _rewritten(b"/MCID 3>>", b"/MCID 4>>"))
    assert pdf_checks.every_mcid_has_one_owner(path)


def test_an_element_without_its_parent_is_found(folder: Path, tmp_path: Path) -> None:
    def orphan(pdf: pikepdf.Pdf) -> None:
        pdf.Root.StructTreeRoot.ParentTree.Nums[1][2] = pdf.Root.StructTreeRoot.ParentTree.Nums[1][5]

    assert pdf_checks.every_mcid_has_one_owner(_changed(folder, tmp_path, orphan))


def test_a_banner_that_fails_to_show_is_found(folder: Path, tmp_path: Path) -> None:
    def cover(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Subject"] = pikepdf.String("SECRET | somebody")

    assert len(pdf_checks.marked_twice_on_every_page(_changed(folder, tmp_path, cover))) == 2


def test_words_on_top_of_each_other_are_found(folder: Path, tmp_path: Path) -> None:
    def twice(pdf: pikepdf.Pdf) -> None:
        contents = pdf.pages[0].Contents
        shifted = contents.read_bytes().replace(b"1 0 0 1 0 0 cm", b"1 0 0 1 4 2 cm", 1)
        contents.write(contents.read_bytes() + b"\n" + shifted)

    assert pdf_checks.no_words_overlap(_changed(folder, tmp_path, twice))


def test_a_font_that_is_not_embedded_and_a_missing_structure_are_found(tmp_path: Path) -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 100, "plain")
    canvas.save()
    path = tmp_path / "plain.pdf"
    path.write_bytes(out.getvalue())
    assert pdf_checks.fonts_are_embedded(path)
    assert pdf_checks.conforms(path)
    assert pdf_checks.nothing_active(path)  # reportlab names an author and a producer


def test_a_paragraph_without_its_portion_mark_is_found(folder: Path) -> None:
    assert pdf_checks.portions_are_marked(folder / "kit-en.pdf")


def test_a_damaged_file_is_found(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "damaged.pdf"
    path.write_bytes((folder / "internal-en.pdf").read_bytes()[:-900])
    assert pdf_checks.clean_for_qpdf(path)


def test_the_command_passes_good_files_and_fails_bad_ones(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.pdf").write_bytes((folder / "host-en.pdf").read_bytes())
    assert check.main(str(tmp_path)) == 0
    _changed(folder, tmp_path, lambda pdf: pdf.attachments.update({"x": pikepdf.AttachedFileSpec(pdf, b"x")}))
    assert check.main(str(tmp_path)) == 1
    assert "FAIL changed.pdf" in capsys.readouterr().out
