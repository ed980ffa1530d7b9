"""Setting charts: each a figure with its words in the tree, cut into parts that go on a page."""

from collections.abc import Iterator, Sequence

from liaison_desk.readouts import content, look
from liaison_desk.readouts.charting.plots import behind, moments_across, row_height
from liaison_desk.readouts.hand import Hand
from liaison_desk.readouts.pieces import Amount, Category, Plot, Text
from liaison_desk.readouts.tagging import Node
from liaison_desk.readouts.wording import Words

_TALLEST = look.BODY_BOTTOM - look.BODY_TOP - 120


def set_chart(hand: Hand, at: Node, block: content.Chart) -> list[Plot]:
    """Return the parts of a chart, all drawn to one scale; most charts have one."""
    _check(block)
    most = _most(block)
    rows = list(enumerate(block.categories))
    plots = [_plot(hand, at, block, part, most) for part in _parts(hand, block, rows)]
    after = max((behind(c, block.form) for plot in plots for c in plot.categories), default=0.0)
    for plot in plots:
        plot.after = after
    return plots


def described(block: content.Chart, rows: Sequence[tuple[int, str]], words: Words) -> str:
    """Return a chart in words: its title, then each category with its figures."""
    told = []
    for i, name in rows:
        figures = (f"{_named(block, one)}{written(one.values[i], block.unit, words)}" for one in block.series)
        told.append(words.labelled(name, ", ".join(figures)))
    return ". ".join([block.title, *told])


def written(value: float, unit: str, words: Words) -> str:
    """Write a figure out with at most two decimals, and its unit."""
    text = f"{value:.2f}".rstrip("0").rstrip(".").replace(".", words["decimal_sign"])
    return f"{text}\u00a0{unit}" if unit else text


def _named(block: content.Chart, series: content.Series) -> str:
    return f"{series.name} " if len(block.series) > 1 else ""


def _check(block: content.Chart) -> None:
    """Refuse a chart that the program has put together wrongly."""
    if any(len(one.values) != len(block.categories) for one in block.series):
        raise ValueError(block.title)
    if any(value < 0 for one in block.series for value in one.values):
        raise ValueError(block.title)


def _most(block: content.Chart) -> float:
    """Return the longest that any bar or line reaches."""
    if block.form is content.ChartForm.STACKED:
        return max(
            (sum(column) for column in zip(*(one.values for one in block.series), strict=True)), default=0
        )
    return max((value for one in block.series for value in one.values), default=0)


def _parts(
    hand: Hand, block: content.Chart, rows: list[tuple[int, str]]
) -> Iterator[Sequence[tuple[int, str]]]:
    """Cut the categories where a page is full; without any there is still the figure."""
    part: list[tuple[int, str]] = []
    height, lines = 0.0, block.form is content.ChartForm.LINES
    for row in rows:
        tall = 0.0 if lines else row_height(_category(hand, Node("Span"), block, row), block.form)
        if part and (len(part) == moments_across() if lines else height + tall > _TALLEST):
            yield part
            part, height = [], 0.0
        part.append(row)
        height += tall
    yield part


def _plot(hand: Hand, at: Node, block: content.Chart, rows: Sequence[tuple[int, str]], most: float) -> Plot:
    alt = block.alt or described(block, rows, hand.words)
    figure = at.add("Figure", lang=block.lang, alt=hand.plain(alt))
    title = hand.line(figure.add("Caption"), block.title, look.CHART_TITLE, mark=block.mark)
    key: tuple[Text, ...] = ()
    if len(block.series) > 1:
        key = tuple(_key(hand, figure, one) for one in block.series)
    categories = tuple(_category(hand, figure, block, row) for row in rows)
    return Plot(node=figure, form=block.form, title=title, key=key, categories=categories, most=most)


def _key(hand: Hand, figure: Node, series: content.Series) -> Text:
    text = hand.beside(figure.add("Span"), series.name, look.CHART_KEY)
    text.swatch = series.tone
    return text


def _category(hand: Hand, figure: Node, block: content.Chart, row: tuple[int, str]) -> Category:
    i, name = row
    label = hand.beside(figure.add("Span"), name, look.CHART_LABEL)
    amounts = tuple(
        Amount(
            value=one.values[i],
            tone=one.tone,
            text=hand.beside(
                figure.add("Span"), written(one.values[i], block.unit, hand.words), look.CHART_VALUE
            ),
        )
        for one in block.series
    )
    return Category(label=label, amounts=amounts)
