"""The fonts and the colour profile are what their checksums say, and scripts are shaped and ordered right."""

import hashlib

import pytest

from liaison_desk.readouts.bidi import levels, starts_rtl, visual_order
from liaison_desk.readouts.fonts import stack
from liaison_desk.readouts.shelf import resource


@pytest.mark.parametrize("shelf", ["fonts", "icc"])
def test_files_are_what_their_checksums_say(shelf: str) -> None:
    folder = resource(shelf)
    listed = {line.split()[1]: line.split()[0] for line in (folder / "SHA256SUMS").read_text().splitlines()}
    found = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.suffix in {".ttf", ".icc"}
    }
    assert found == listed


def test_licences_lie_beside_what_they_cover() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in resource("fonts", "OFL.txt").read_text()
    assert "zlib/libpng License" in resource("icc", "LICENSE.txt").read_text()


def test_hindi_conjuncts_are_joined_and_the_i_matra_moves() -> None:
    word = stack("text").word("नि", False, "hi")
    apart = [stack("text").word(ch, False, "hi").runs[0].glyphs[0].gid for ch in "न"]
    assert word.runs[0].glyphs[-1].gid == apart[0]
    ksha = stack("text").word("क्ष", False, "hi")
    assert len(ksha.runs[0].glyphs) == 1


def test_urdu_letters_take_their_joined_forms() -> None:
    joined = stack("text").word("سفارت", True, "ur").runs[0].glyphs
    alone = [stack("text").word(ch, True, "ur").runs[0].glyphs[0].gid for ch in "سفارت"]
    assert [glyph.gid for glyph in joined][::-1] != alone


def test_a_word_in_two_scripts_uses_two_faces() -> None:
    assert len(stack("text").word("RCMPदूत", False, "en").runs) == 2


@pytest.mark.parametrize("name", ["text", "strong"])
def test_what_is_not_seen_is_drawn_by_a_glyph_that_takes_no_room(name: str) -> None:
    unseen = [
        (face, glyph)
        for word in ("a\u034fb", "\ufdf7\u034f", "\u0915\u200d\u0937")
        for run in stack(name).word(word, "\ufdf7" in word, "en").runs
        for face, glyph in ((run.face, glyph) for glyph in run.glyphs)
        if glyph.advance == 0 and run.text[glyph.cluster] in "\u034f\u200d"
    ]
    assert unseen
    assert all(face.advance(glyph.gid) == 0 for face, glyph in unseen)


def test_numbers_stand_left_to_right_in_a_right_to_left_line() -> None:
    assert levels("کو 12", base_rtl=True) == [1, 1, 1, 2, 2]
    assert visual_order([1, 1, 2]) == [2, 1, 0]


@pytest.mark.parametrize(("text", "expected"), [("(U) اردو", False), ("12 اردو", True), ("...", True)])
def test_the_first_strong_letter_gives_the_direction(text: str, *, expected: bool) -> None:
    assert starts_rtl(text, otherwise=True) is expected
