"""The leak self-test finds what was left out, wherever in the file it hides."""

import io
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from PIL import Image

from liaison_desk.readouts.content import Document, Fact, Heading, Paragraph, Picture, Table
from liaison_desk.readouts.documents.host_copy import host_copy
from liaison_desk.readouts.leak import LeakFound, OmittedItem, check_leaks
from liaison_desk.readouts.reading import elements
from liaison_desk.readouts.render import render
from tests.readouts.samples import LANGUAGES, TEXTS, WHEN, host_meeting

SECRET = "legal services should settle the disclosure conditions first"
LEAK = "Services SHOULD settle, the disclosure"
ITEM = OmittedItem(id="point 8", text=SECRET, names=("Vikram Oberoi", "+1 613 555 0188"))
CLEAN = host_copy(host_meeting("en"))
NAME = CLEAN.file_name


def _refused(pdf: bytes, place: str, name: str = NAME) -> None:
    with pytest.raises(LeakFound) as found:
        check_leaks(pdf, name, [ITEM])
    assert found.value.particulars == {"item": "point 8", "place": place}
    assert "disclosure" not in str(found.value)


def _changed(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(render(CLEAN, WHEN))) as pdf:
        change(pdf)
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def _plus(**more: object) -> bytes:
    return render(replace(CLEAN, **more), WHEN)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_without_the_item_passes(language: str) -> None:
    document = host_copy(host_meeting(language))
    omitted = OmittedItem(id="point 6", text=TEXTS[language][7], names=("Vikram Oberoi",))
    check_leaks(render(document, WHEN), document.file_name, [omitted, ITEM])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_leak_is_found_in_every_script(language: str) -> None:
    omitted = OmittedItem(id="point 6", text=TEXTS[language][7])
    blocks = (*CLEAN.blocks, Paragraph(text=f"And {TEXTS[language][7]}", mark="(U)"))
    with pytest.raises(LeakFound):
        check_leaks(_plus(blocks=blocks), NAME, [omitted])


def test_words_that_a_kept_point_says_too_are_no_leak() -> None:
    pdf = _plus(blocks=(*CLEAN.blocks, Paragraph(text=SECRET, mark="(U)")))
    check_leaks(pdf, NAME, [replace(ITEM, names=())], kept=[SECRET])
    _refused(pdf, "text")


@pytest.mark.parametrize(
    "document",
    [
        replace(CLEAN, title=f"Talks: {LEAK}"),
        replace(CLEAN, facts=(Fact(label="Subject", value="with vikram  OBEROI"),)),
        replace(CLEAN, facts=(Fact(label="Telephone", value="+1 (613) 555-0188"),)),
        replace(CLEAN, blocks=(Heading(text=LEAK),)),
        replace(CLEAN, blocks=(Table(header=("A", LEAK), rows=()),)),
        replace(CLEAN, blocks=(Paragraph(text="a " * 55 + LEAK + " b" * 40, mark="(U)"),)),
    ],
    ids=["title", "name", "identifier", "heading", "table head", "over a line end"],
)
def test_a_leak_in_the_text_is_found(document: Document) -> None:
    _refused(render(document, WHEN), "text")


def test_a_leak_in_the_audience_is_found_in_the_text_first() -> None:
    _refused(_plus(audience=LEAK), "text")


def test_a_leak_in_an_alternative_text_is_found() -> None:
    pixel = io.BytesIO()
    Image.new("RGB", (2, 2)).save(pixel, "PNG")
    _refused(_plus(blocks=(Picture(data=pixel.getvalue(), alt=LEAK),)), "tags")


def test_a_leak_in_an_actual_text_of_the_tree_is_found() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        next(iter(pdf.Root.StructTreeRoot.K)).ActualText = pikepdf.String(f"ṣ {LEAK}")

    _refused(_changed(plant), "tags")


def test_a_leak_in_the_glyphs_under_an_innocent_actual_text_is_found() -> None:
    pdf = _plus(blocks=(*CLEAN.blocks, Paragraph(text=LEAK, mark="(U)")))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for page in opened.pages:
            cover: list[Any] = []
            for instruction in pikepdf.parse_content_stream(page):
                operands, operator = list(instruction.operands), instruction.operator
                if str(operator) == "TJ":
                    span = pikepdf.Dictionary(ActualText=pikepdf.String("nothing"))
                    cover.append(([pikepdf.Name.Span, span], pikepdf.Operator("BDC")))
                    cover += [(operands, operator), ([], pikepdf.Operator("EMC"))]
                else:
                    cover.append((operands, operator))
            page.obj.Contents = opened.make_stream(pikepdf.unparse_content_stream(cover))
        opened.save(out)
    with pikepdf.open(io.BytesIO(out.getvalue())) as covered:
        assert "disclosure" not in " ".join(element.text for element in elements(covered))
    _refused(out.getvalue(), "text")


def test_a_leak_in_the_metadata_is_found() -> None:
    def docinfo(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Keywords"] = pikepdf.String(LEAK)

    def xmp(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(b"application/pdf", LEAK.encode()))

    _refused(_changed(docinfo), "metadata")
    with pytest.raises(LeakFound):
        check_leaks(_changed(xmp), NAME, [ITEM])


def test_a_leak_in_the_outline_is_found() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(LEAK, 0))

    _refused(_changed(plant), "outline")


def test_a_leak_in_an_attachment_is_found_in_its_name_and_its_content() -> None:
    def content(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["data.json"] = pikepdf.AttachedFileSpec(
            pdf, LEAK.encode("utf-16-le"), filename="data.json"
        )

    def name(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["n"] = pikepdf.AttachedFileSpec(pdf, b"x", filename=f"{LEAK}.txt")

    _refused(_changed(content), "attachments")
    _refused(_changed(name), "attachments")


def test_a_leak_in_a_stream_that_nothing_shows_is_found() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        pdf.Root.PieceInfo = pdf.make_indirect(pikepdf.Stream(pdf, LEAK.encode()))

    _refused(_changed(plant), "streams")


def test_a_leak_in_the_page_furniture_is_found() -> None:
    def plant(pdf: pikepdf.Pdf) -> None:
        words = LEAK.encode("utf-16-be").hex().upper()
        code = f"/Artifact <</Type /Layout>> BDC /Span <</ActualText <FEFF{words}>>> BDC EMC EMC".encode()
        pdf.pages[0].contents_add(code, prepend=False)

    _refused(_changed(plant), "page furniture")


def test_a_leak_in_the_file_name_is_found() -> None:
    _refused(render(CLEAN, WHEN), "file name", "OTTA-settle-the-disclosure-conditions.pdf")


def test_a_short_name_is_no_leak_because_an_operator_is_spelled_like_it() -> None:
    check_leaks(render(CLEAN, WHEN), NAME, [OmittedItem(id="subject", names=("BT", "Tj", "a b c", "cm"))])


def test_a_short_item_counts_as_a_whole() -> None:
    pdf = _plus(blocks=(*CLEAN.blocks, Paragraph(text="about Operation Kingfisher today", mark="(U)")))
    with pytest.raises(LeakFound):
        check_leaks(pdf, NAME, [OmittedItem(id="point 2", text="Operation Kingfisher")])
