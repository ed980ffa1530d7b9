"""Any document is set in two languages side by side, each in its own direction, and reads row by row."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.readouts.beside import side_by_side
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.content import (
    Chart,
    ChartForm,
    Document,
    Entry,
    Fact,
    Facts,
    Grid,
    Heading,
    Pair,
    Series,
    SideBySide,
    Signature,
    Signatures,
)
from liaison_desk.readouts.documents.contact_report import contact_report
from liaison_desk.readouts.documents.joint import joint_readout
from liaison_desk.readouts.layout import lay_out
from liaison_desk.readouts.reading import elements
from liaison_desk.readouts.render import render
from liaison_desk.readouts.sheet import Ink
from liaison_desk.readouts.verify import verify_readout
from liaison_desk.readouts.wording import LANGUAGES, words_for
from tests.readouts.pdf_checks import faults, fold, opened, says
from tests.readouts.samples import TEXTS, WHEN, long_document, meeting, shared_meeting


def _internal(language: str) -> Document:
    return contact_report(meeting(language))


def _joint(language: str) -> Document:
    return joint_readout(shared_meeting(language, "JOINT"))


@pytest.mark.parametrize(("make", "first", "second"), [(_internal, "en", "ur"), (_joint, "ur", "hi")])
def test_two_languages_beside_each_other_conform_and_say_everything(
    make: Callable[[str], Document], first: str, second: str, tmp_path: Path
) -> None:
    path = tmp_path / "beside.pdf"
    path.write_bytes(render(side_by_side(make(first), make(second)), WHEN))
    assert not faults(path)
    assert not says(path, (*TEXTS[first][2:4], *TEXTS[second][2:4]))
    assert verify_readout(path.read_bytes()).intact


def test_a_row_is_read_before_the_next_and_each_text_has_its_language() -> None:
    document = side_by_side(_internal("en"), _internal("ur"))
    with opened(render(document, WHEN)) as pdf:
        said = [(fold(element.text), element.lang) for element in elements(pdf)]
    row = next(i for i, (text, _) in enumerate(said) if text == f"1. (R) {TEXTS['en'][8]}")
    assert said[row][1] == "en"
    assert said[row + 1] == (f"1. (R) {TEXTS['ur'][8]}", "ur")
    assert (TEXTS["ur"][0], "ur") in said


def test_right_to_left_text_begins_at_the_right_of_its_column() -> None:
    pair = Pair(first=Entry(text="Agreed", lang="en"), second=Entry(text="متفق", lang="ur"))
    pages = lay_out(compose(replace(long_document("en"), blocks=(SideBySide(pairs=(pair,)),))))
    lines = [at for item in pages[0].items if isinstance(item, Ink) for at in item.lines]
    (urdu,) = [at for at in lines if at.line.text == "متفق"]
    assert urdu.line.rtl
    assert not urdu.with_page


def test_headings_of_both_stand_in_one_line_of_the_contents() -> None:
    document = side_by_side(long_document("en"), long_document("hi"))
    titles = {text.bookmark.title for text in compose(document).headings() if text.bookmark}
    assert f"{TEXTS['en'][0]} · {TEXTS['en'][0]}" not in titles
    assert f"{TEXTS['en'][0]} · {TEXTS['hi'][0]}" in titles


def test_what_takes_the_whole_line_is_set_once_if_it_says_the_same() -> None:
    def document(language: str, who: str) -> Document:
        chart = Chart(
            form=ChartForm.BARS, title=who, categories=("a",), series=(Series(name="", values=(1,)),)
        )
        blocks = (
            Heading(text=who),
            Grid(cells=("one", "two")),
            chart,
            Signatures(places=(Signature(who="R. Nair", role=who),)),
        )
        return replace(long_document(language), blocks=blocks)

    made = side_by_side(document("en", "Author"), document("fr", "Auteur"))
    kinds = [type(block) for block in made.blocks]
    assert kinds == [SideBySide, Grid, Chart, Chart, Signatures]
    places = made.blocks[-1]
    assert isinstance(places, Signatures)
    assert places.places[0].role == "Author / Auteur"
    assert places.places[0].who == "R. Nair"


def test_documents_with_other_parts_are_not_set_beside_each_other() -> None:
    with pytest.raises(ValueError, match="OTTA-RDO"):
        side_by_side(replace(long_document("en"), blocks=(Facts(facts=()),)), long_document("fr"))


def test_labels_have_the_colon_of_their_language() -> None:
    facts = Facts(facts=(Fact(label="Référence", value="OTTA"),))
    first, second = (replace(long_document(language), blocks=(facts,)) for language in ("fr", "en"))
    columns = side_by_side(first, second).blocks[-1]
    assert isinstance(columns, SideBySide)
    (pair,) = columns.pairs
    assert (pair.first.text, pair.second.text) == ("Référence\u00a0: OTTA", "Référence: OTTA")
    strips = "\n".join(words_for(language).labelled("A", "B") for language in LANGUAGES)
    assert strips == "A: B\nA\u00a0: B\nA: B\nA: B"
