"""Codes and figures in a right-to-left line are drawn in the order in which they are read."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from liaison_desk.readouts import content, look
from liaison_desk.readouts.bidi import begins_rtl, levels, visual_order
from liaison_desk.readouts.render import render
from tests.readouts.samples import WHEN, long_document

CODE = "6496 61A0 75ED 6D9C 1DBC"
URDU = "آخری واقعے کا ہیش"
HASH = "12345678 0ad5b336 94d83084 00000000 deadbeef 77777777"


def _drawn(text: str) -> str:
    """Return a right-to-left line as an eye sees it from left to right."""
    return "".join(text[i] for i in visual_order(levels(text, base_rtl=True)))


@pytest.mark.parametrize(
    "code", [CODE, HASH, "4-piperidone", "26-OTTA", "+91 11 2345 6789", "2026-Q1", "2026-03-20", "14:00"]
)
def test_a_code_is_drawn_from_left_to_right_in_an_urdu_line(code: str) -> None:
    for text in (code, f"{URDU} {code} {URDU}", f"{URDU}: {code}", f"{URDU} ({code})"):
        assert code in _drawn(text), text


def test_brackets_about_latin_letters_stay_where_they_are_read() -> None:
    drawn = _drawn(f"{URDU} (SHA-384): {HASH}")
    assert drawn.startswith(f"{HASH} :)SHA-384( ")


def test_numbers_in_a_sentence_follow_its_direction() -> None:
    assert _drawn("2025، 2026") == "2026 ،2025"
    assert _drawn("20 DEA") == "DEA 20"


@pytest.mark.parametrize(
    ("text", "expected"), [(CODE, False), ("-5", False), ("12 – 14", False), ("—", True)]
)
def test_figures_alone_are_set_from_left_to_right(text: str, *, expected: bool) -> None:
    assert begins_rtl(text, page_rtl=True) is expected


def _places(pdf: Path, words: list[str]) -> list[tuple[float, float]]:
    said = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True)
    root = ET.fromstring(re.sub(r' xmlns="[^"]+"', "", said.stdout))  # noqa: S314 - poppler wrote it
    boxes = {
        word.text: (float(word.get("yMin", 0)), float(word.get("xMin", 0))) for word in root.iter("word")
    }
    return [(round(boxes[word][0]), boxes[word][1]) for word in words]


@pytest.mark.parametrize("code", [CODE, HASH])
def test_groups_stand_one_right_of_the_other_on_the_page(code: str, tmp_path: Path) -> None:
    fact = content.Fact(label="ہیش", value=code, wide=True)
    paragraph = content.Paragraph(text=f"{URDU} (SHA-384): {code}۔", mark="(U)")
    for name, document in {
        "fact": replace(long_document("ur"), facts=(fact,), blocks=()),
        "text": replace(long_document("ur"), blocks=(paragraph,)),
    }.items():
        (path := tmp_path / f"{name}.pdf").write_bytes(render(document, WHEN))
        places = _places(path, code.split())
        assert places == sorted(places), name


def test_figures_alone_begin_at_the_side_of_the_page(tmp_path: Path) -> None:
    document = replace(long_document("ur"), blocks=(content.Paragraph(text="+91 11"),))
    (path := tmp_path / "figures.pdf").write_bytes(render(document, WHEN))
    first, second = _places(path, ["+91", "11"])
    assert look.WIDTH / 2 < first[1] < second[1]
