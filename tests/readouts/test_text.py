"""What people type reaches the page as text, or is refused by name."""

import gc
import io
import time
import zlib
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image

from liaison_desk.readouts import content
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.content import Document, Entry, Heading, Numbered, Paragraph, Picture, Table
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.layout import lay_out
from liaison_desk.readouts.pictures import PictureUnreadable
from liaison_desk.readouts.reading import elements
from liaison_desk.readouts.render import render, rendered
from liaison_desk.readouts.tagging import TaggedCanvas, UntaggedText
from liaison_desk.readouts.text import GlyphMissing, clean, para
from tests.readouts.pdf_checks import fold, opened
from tests.readouts.samples import BANNER, WHEN

PLAIN = Document(
    reference="OTTA-RDO-26-0001-E",
    variant="internal",
    audience="Headquarters",
    banner=BANNER,
    language="en",
    kind="Contact report",
    title="Talks",
    moment=WHEN,
)


def _with(*blocks: content.Block) -> Document:
    return replace(PLAIN, blocks=(Heading(text="Points"), *blocks))


def _texts(document: Document) -> list[str]:
    with opened(render(document, WHEN)) as pdf:
        return [fold(element.text) for element in elements(pdf)]


def test_markup_is_printed_as_it_was_typed() -> None:
    typed = "<b>bold</b> &amp; <font size=40> <a href='x'>y</a> <img src=\"/etc/passwd\"/> ]]> %s {0}"
    assert f"(U) {typed}" in _texts(_with(Paragraph(text=typed, mark="(U)")))


@pytest.mark.parametrize("character", ["\U0001f600", "汉", "ก", "\ue000"])
def test_a_character_no_font_has_is_refused_by_name_and_place(character: str) -> None:
    with pytest.raises(GlyphMissing) as refused:
        render(_with(Numbered(entries=(Entry(text="fine"), Entry(text=f"not {character} fine")))), WHEN)
    assert f"U+{ord(character):04X}" in str(refused.value)
    assert "Points, 2." in str(refused.value)


@pytest.mark.parametrize("block", [Paragraph(text="漢"), Table(header=("漢",), rows=()), Heading(text="漢")])
def test_no_part_of_a_document_loses_a_character_silently(block: content.Block) -> None:
    with pytest.raises(GlyphMissing):
        render(_with(block), WHEN)


def test_what_is_not_seen_is_taken_out() -> None:
    hidden = "\u202eevil\u202c \u2066a\u2069\ufeffb\u00adc\x00\x07\u200bd\u2060e\U000e0041"
    assert clean(hidden) == "evil abcde"


def test_joiners_that_shape_letters_stay() -> None:
    assert clean("क्‍ष می‌خواهم") == "क्‍ष می‌خواهم"


def test_line_breaks_of_every_kind_make_paragraphs() -> None:
    assert para("a\r\nb\u2028c\x0bd\n\n e", "here", stack("text")) == ("a", "b", "c", "d", "e")


def test_each_paragraph_of_a_text_has_the_mark() -> None:
    assert _texts(_with(Paragraph(text="one\ntwo", mark="(R)")))[-2:] == ["(R) one", "(R) two"]


def test_a_point_of_a_hundred_thousand_words_is_printed_whole() -> None:
    text = " ".join(f"word{i % 997}" for i in range(100_000))
    done = rendered(_with(Numbered(entries=(Entry(text=text, mark="(U)"),))), WHEN)
    assert done.pages > 100
    with opened(done.pdf) as pdf:
        assert fold(list(elements(pdf))[-1].text) == f"(U) {text}"


def test_a_word_longer_than_the_line_is_cut_and_reads_whole() -> None:
    word = "x" * 3000 + "नि" * 200
    assert f"(U) {word}" in _texts(_with(Paragraph(text=word, mark="(U)")))


def test_a_table_row_taller_than_a_page_goes_on_over_pages() -> None:
    text = " ".join(["commitment"] * 3000)
    done = rendered(
        _with(Table(header=("No.", "What"), rows=(("1", text), ("2", "after")), widths=(1, 4))), WHEN
    )
    assert done.pages >= 3
    with opened(done.pdf) as pdf:
        cells = [fold(element.text) for element in elements(pdf) if element.role == "TD"]
    assert cells[-4:] == ["1", text, "2", "after"]


def test_a_document_without_blocks_is_printed() -> None:
    assert rendered(PLAIN, WHEN).pages == 1


def test_a_picture_keeps_its_pixels_and_loses_everything_else() -> None:
    picture = Image.new("RGB", (40, 20), (10, 120, 200))
    exif = picture.getexif()
    exif[0x013B] = "SECRET PHOTOGRAPHER"
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=b"SECRET COMMENT")
    pdf = render(_with(Picture(data=out.getvalue(), alt="A blue field")), WHEN)
    with opened(pdf) as found:
        assert "A blue field" in [element.text for element in elements(found)]
        streams = b"".join(obj.read_bytes() for obj in found.objects if isinstance(obj, pikepdf.Stream))
    assert b"SECRET" not in streams + pdf


def _photograph(size: tuple[int, int] = (40, 20), **more: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(out, "JPEG", **more)
    return out.getvalue()


def test_a_photograph_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter to the right
    with opened(render(_with(Picture(data=_photograph(exif=exif), alt="A field")), WHEN)) as found:
        images = [one for one in found.objects if isinstance(one, pikepdf.Stream) and one.get("/Width")]
        assert [(int(image.Width), int(image.Height)) for image in images] == [(20, 40)]


def _broken_pictures() -> dict[str, bytes]:
    whole = _photograph((400, 400))
    huge = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x00\x00\x00\x01\x00\x00\x08\x02\x00\x00\x00"
    return {
        "nothing behind its head": b"\x89PNG\r\n\x1a\nnothing",
        "cut short": whole[: len(whole) // 2],
        "empty": b"",
        "of another kind": b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00",
        "a web page": b"<svg onload=alert(1)>",
        "of billions of points": huge + zlib.crc32(huge[12:]).to_bytes(4, "big"),
    }


@pytest.mark.parametrize("name", _broken_pictures())
def test_a_broken_picture_is_refused(name: str) -> None:
    with pytest.raises(PictureUnreadable, match="the map"):
        render(_with(Picture(data=_broken_pictures()[name], alt="the map")), WHEN)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("agreed \U0001f44d\U0001f3fd", "U+1F3FD"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", "U+1F467"),
        ("\U0001f1e8\U0001f1e6", "U+1F1E6"),
        ("漢字かな", "U+304B"),
        ("\u0e01\u0e33", "U+0E01"),
        ("1\ufe0f\u20e3", "U+20E3"),
    ],
)
@pytest.mark.parametrize("place", ["point", "chart", "cell", "box", "title", "fact", "picture", "pair"])
def test_emoji_and_scripts_without_a_font_are_refused_wherever_they_stand(
    typed: str, code: str, place: str
) -> None:
    series = (content.Series(name="n", values=(1,)),)
    entry = Entry(text=typed)
    blocks: dict[str, content.Block] = {
        "point": Numbered(entries=(entry,)),
        "chart": content.Chart(form=content.ChartForm.BARS, title="t", categories=(typed,), series=series),
        "cell": Table(header=("t",), rows=((content.Swatch(text=typed, tone=content.Tone.RED),),)),
        "box": content.Box(title=typed, paragraphs=()),
        "title": Heading(text=typed),
        "fact": content.Facts(facts=(content.Fact(label="l", value=typed),)),
        "picture": Picture(data=_photograph(), alt=typed),
        "pair": content.SideBySide(pairs=(content.Pair(first=Entry(text="a"), second=entry),)),
    }
    with pytest.raises(GlyphMissing) as refused:
        render(_with(blocks[place]), WHEN)
    assert code in str(refused.value)
    assert "Points" in str(refused.value) or place == "box"


def test_a_name_with_overrides_is_printed_as_its_letters_stand() -> None:
    assert "(U) exe.txt Nair" in _texts(
        _with(Paragraph(text="\u202eexe.txt\u202c \u2067Nair\u2069", mark="(U)"))
    )


def _rows(count: int) -> Document:
    rows = tuple(
        (str(i % 900), Entry(text=f"What was promised, number {i % 900}", mark="(U)"), "RCMP")
        for i in range(count)
    )
    return _with(Table(header=("N", "What", "Who"), rows=rows, widths=(1, 6, 3)))


def test_a_table_of_ten_thousand_rows_is_printed_whole_in_proportion() -> None:
    rendered(_rows(10), WHEN)

    def cost(count: int) -> tuple[float, int]:
        gc.disable()  # collecting costs what the whole process holds, not what this table does
        begun = time.process_time()
        pages = lay_out(compose(_rows(count)))
        spent = time.process_time() - begun
        gc.enable()
        return spent, len(pages)

    small, _ = min(cost(1000) for _ in range(2))
    large, pages = cost(10_000)
    assert pages > 200
    assert large < 20 * small


def test_text_without_an_owner_cannot_be_drawn() -> None:
    canvas = TaggedCanvas(io.BytesIO(), (200, 200), "en")
    with pytest.raises(UntaggedText):
        canvas.drawString(10, 10, "nobody's")
