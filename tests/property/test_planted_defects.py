"""The tests of the merge can fail: each known defect, planted, is caught (`make mutants` asks all of them)."""

from concurrent.futures import ThreadPoolExecutor

from tests.property.defects import DEFECTS
from tests.property.mutants import FAILED, STORIES, verdict

AT_ONCE = 2


def test_every_planted_defect_is_caught_and_the_sound_program_passes() -> None:
    named = ["", *DEFECTS]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = dict(zip(named, pool.map(lambda defect: verdict(defect, STORIES), named), strict=True))
    assert {name for name, (status, _) in found.items() if status == FAILED} == set(DEFECTS)
    assert found[""][0] == 0


def test_the_seven_defects_of_the_specification_are_among_them() -> None:
    assert set(DEFECTS) >= {
        "last-writer-wins", "acknowledge-on-send", "cursor-by-maximum", "erasure-forgotten-on-import",
        "erasure-only-in-the-view", "no-deduplication", "no-causal-wait",
    }  # fmt: skip
