"""The window where there is nothing to show it on: one clear line, and nothing left behind."""

from dataclasses import replace

import pytest

from tests.e2e.program import Program, Seat


@pytest.mark.parametrize("words", [(), ("--vault", "desk"), ("demo", "--out", "shown")], ids=" ".join)
def test_a_session_without_a_display_is_told_so(program: Program, words: tuple[str, ...]) -> None:
    said = replace(program, more={"QT_QPA_PLATFORM": ""}).run(*words)
    assert (said.status, said.code) == (4, "NO_DISPLAY")
    assert "this session has no display" in said.err
    assert "--help" in said.err
    assert not (program.folder / "shown").exists()


def test_what_keeps_a_window_from_its_display_is_named(post: Seat) -> None:
    lost = replace(post.program, more={"QT_QPA_PLATFORM": "none-such"})
    said = lost.run("--vault", post.vault)
    assert (said.status, said.code) == (4, "NO_DISPLAY")
    assert "none-such" in said.err
    assert post.digest
