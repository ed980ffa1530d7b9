"""Charts say every figure in print and aloud, in any direction of writing, and colours never stand alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.readouts import look
from liaison_desk.readouts.compose import compose
from liaison_desk.readouts.content import (
    Chart,
    ChartForm,
    Document,
    Entry,
    Heading,
    Series,
    Swatch,
    Table,
    Tone,
)
from liaison_desk.readouts.layout import lay_out
from liaison_desk.readouts.reading import elements
from liaison_desk.readouts.render import render
from liaison_desk.readouts.sheet import Bar, Drawing, Ink
from liaison_desk.readouts.verify import verify_readout
from tests.readouts.pdf_checks import faults, fold, opened, says
from tests.readouts.samples import TEXTS, WHEN, long_document

MONTHS = tuple(f"2026-{month:02d}" for month in range(1, 7))


def charts(language: str) -> Document:
    """Return a document with a chart of each form and a table with colours."""
    t = TEXTS[language]
    several = tuple(
        Series(name=t[i], values=tuple(float((i * 7 + j * 5) % 11) for j in range(6)), tone=tone)
        for i, tone in enumerate((Tone.RED, Tone.AMBER, Tone.GREEN), 10)
    )
    single = (Series(name=t[10], values=(3, 1.25, 0, 1204, 7, 2.5)),)
    blocks = (
        Heading(text=t[0]),
        Chart(
            form=ChartForm.BARS, title=t[5], categories=t[2:8], series=single, unit="%", mark="(U)", alt=t[4]
        ),
        Chart(form=ChartForm.STACKED, title=t[6], categories=t[2:8], series=several, mark="(U)"),
        Heading(text=t[3]),
        Chart(form=ChartForm.LINES, title=t[4], categories=MONTHS, series=several, mark="(U)"),
        Table(
            header=("N", t[10], t[12]),
            rows=tuple(
                (str(i), Entry(text=t[2 + i], mark="(U)"), Swatch(text=f"{t[11]} {i}", tone=tone))
                for i, tone in enumerate(Tone)
            ),
        ),
    )
    return replace(long_document(language), blocks=blocks)


@pytest.mark.parametrize("language", ["hi", "ur"])
def test_charts_conform_and_say_what_they_show(language: str, tmp_path: Path) -> None:
    path = tmp_path / "charts.pdf"
    path.write_bytes(render(charts(language), WHEN))
    t = TEXTS[language]
    assert not faults(path)
    assert not says(path, (t[4], *t[2:8], *MONTHS, "3\u00a0%", "1204\u00a0%", "1.25\u00a0%"))


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        ("en", "Requests. Drugs: open 2.5, late 0. Fraud: open 3, late 1"),
        ("fr", "Requests. Drugs\u00a0: open 2,5, late 0. Fraud\u00a0: open 3, late 1"),
    ],
)
def test_a_chart_without_words_of_its_own_reads_its_figures_out(language: str, alt: str) -> None:
    chart = Chart(
        form=ChartForm.BARS,
        title="Requests",
        categories=("Drugs", "Fraud"),
        series=(Series(name="open", values=(2.5, 3)), Series(name="late", values=(0, 1), tone=Tone.RED)),
    )
    with opened(render(replace(_with(chart), language=language), WHEN)) as pdf:
        said = [element.text for element in elements(pdf) if element.role == "Figure"]
    assert said == [alt]


def test_no_two_tones_look_alike_on_grey_paper() -> None:
    assert set(look.FILLS) == set(Tone)
    lightness = {}
    for tone, fill in look.FILLS.items():
        red, green, blue = fill.ground.rgb()
        lightness[tone] = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    tones = list(Tone)
    for i, first in enumerate(tones):
        for second in tones[i + 1 :]:
            alike = abs(lightness[first] - lightness[second]) < 0.15
            assert not alike or look.FILLS[first].slopes != look.FILLS[second].slopes
    assert len({fill.dashes for fill in look.FILLS.values()}) == len(Tone)


def test_a_figure_changed_in_a_chart_is_caught_by_the_code() -> None:
    chart = Chart(
        form=ChartForm.BARS, title="Requests", categories=("Drugs",), series=(Series(name="", values=(2,)),)
    )
    other = replace(chart, series=(Series(name="", values=(3,)),), alt="Requests. Drugs: 2")
    pdf = render(_with(chart), WHEN)
    code = verify_readout(pdf).code
    assert verify_readout(pdf).intact
    assert verify_readout(render(_with(other), WHEN)).code != code


def test_a_chart_longer_than_a_page_goes_on_to_one_scale() -> None:
    values = tuple(float(i) for i in range(1, 121))
    chart = Chart(
        form=ChartForm.BARS,
        title="Long",
        categories=tuple(f"category {i}" for i in range(1, 121)),
        series=(Series(name="", values=values),),
    )
    pages = lay_out(compose(_with(chart)))
    drawings = [item for page in pages for item in page.items if isinstance(item, Drawing)]
    bars = [shape for drawing in drawings for shape in drawing.shapes if isinstance(shape, Bar)]
    assert len(drawings) > 1
    assert len(bars) == 120
    assert (
        max(abs(bar.width / bars[0].width - value) for bar, value in zip(bars, values, strict=True)) < 0.001
    )
    assert all(item.y + item.height <= look.BODY_BOTTOM + 1 for item in drawings)


@pytest.mark.parametrize("form", list(ChartForm))
def test_a_chart_of_nothing_is_still_a_chart(form: ChartForm) -> None:
    empty = Chart(form=form, title="Nothing", categories=(), series=(Series(name="a", values=()),))
    naught = Chart(form=form, title="Naught", categories=("a",), series=(Series(name="a", values=(0,)),))
    with opened(render(_with(empty, naught), WHEN)) as pdf:
        texts = [fold(element.text) for element in elements(pdf)]
    assert {"Nothing", "Naught", "0"} <= set(texts)


@pytest.mark.parametrize("values", [(1.0,), (1.0, -1.0)])
def test_a_chart_put_together_wrongly_is_a_fault(values: tuple[float, ...]) -> None:
    chart = Chart(
        form=ChartForm.BARS, title="x", categories=("a", "b"), series=(Series(name="", values=values),)
    )
    with pytest.raises(ValueError, match="x"):
        render(_with(chart), WHEN)


def test_a_colour_in_a_table_stands_before_its_word() -> None:
    table = Table(header=("State",), rows=((Swatch(text="Late", tone=Tone.RED),),))
    (page,) = lay_out(compose(_with(table)))
    (square,) = [item for item in page.items if isinstance(item, Drawing)]
    after = page.items[page.items.index(square) + 1]
    assert isinstance(after, Ink)
    assert after.lines[0].line.text == "Late"


def _with(*blocks: Chart | Table) -> Document:
    return replace(long_document("en"), blocks=(Heading(text="Figures"), *blocks))
