"""The statistics of a report: one table of every figure by its measure, and a chart of what is better looked at."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from liaison_desk.model.kinds.request import Urgency
from liaison_desk.readouts.content import Block, Chart, ChartForm, Paragraph, Series, Table, Tone
from liaison_desk.readouts.enclosure import Count
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

MEASURES: Final = tuple(f"ST-{number}" for number in range(1, 17))
CODES_OF: Final = {
    "by crime area": "crime_area",
    "by urgency": "urgency",
    "by channel": "channel",
    "refused, by ground": "refusal_ground",
    "moved to another channel": "channel",
    "usefulness, by crime area": "crime_area",
    "outcome": "crime_area",
}
"""The list of codes that the groups of a figure are named by."""

_BY: Final = ", by "
_AREAS: Final = ("ST-1", "by crime area")
_LIMITS: Final = "ST-2"


def figure_table(
    figures: Sequence[Count], head: Head, words: Words, measures: Sequence[str] = MEASURES
) -> Iterator[Block]:
    """Set every figure of some measures in one table, measure by measure; one that has none says so."""
    rows: list[tuple[str, str, str]] = []
    for measure in measures:
        title = words["measure_title"].format(measure=measure, name=words[f"measure.{measure}"])
        found = [figure for figure in figures if figure.measure == measure]
        told = list(_together(_rows(found, words), words)) or [("", words["no_figures"])]
        rows += [(title if first else measure, what, said) for first, (what, said) in _with_first(told)]
    if rows:
        header = tuple(words[key] for key in ("measure", "what_is_counted", "figure"))
        yield Table(header=header, rows=tuple(rows), widths=(3.2, 3.6, 7.2))
    else:
        yield Paragraph(text=words["no_figures"], mark=head.open_mark)


def area_chart(figures: Sequence[Count], head: Head, words: Words) -> Iterator[Block]:
    """Draw the requests of the period by crime area."""
    found = [figure for figure in figures if (figure.measure, figure.what) == _AREAS]
    if found:
        yield Chart(
            form=ChartForm.BARS,
            title=words["chart_areas"],
            categories=tuple(_group(figure, words) for figure in found),
            series=(
                Series(
                    name=words["measure.ST-1"],
                    values=tuple(float(figure.value) for figure in found),
                    tone=Tone.BLUE,
                ),
            ),
            mark=head.open_mark,
        )


def _with_first(told: list[tuple[str, str]]) -> Iterator[tuple[bool, tuple[str, str]]]:
    return ((index == 0, row) for index, row in enumerate(told))


def _rows(figures: Sequence[Count], words: Words) -> Iterator[tuple[str, str]]:
    """Yield one row for each thing that is counted; by what it is counted, and its groups, stand beside it.

    How the limits were kept is counted by urgency and by partner, each in a row of its own.
    """
    if figures and figures[0].measure == _LIMITS:
        for by, apart in (("by urgency", True), ("by partner", False)):
            limits = [one for one in figures if is_urgency(one.measure, one.group) is apart]
            thing = words["list_join"].join(words.code("figure", part) for part in (figures[0].what, by))
            if limits:
                yield thing, _values(limits, words)
        return
    for thing, same in groupby(figures, key=lambda figure: figure.what.partition(_BY)[0]):
        said = []
        for what, found in groupby(same, key=lambda figure: figure.what):
            values = _values(found, words)
            by = what.removeprefix(thing).removeprefix(", ")
            said.append(
                words["figure_of"].format(group=words.code("figure", by), value=values) if by else values
            )
        yield counted_words("figure", thing, words), words["figure_lines"].join(said)


def _together(rows: Iterable[tuple[str, str]], words: Words) -> Iterator[tuple[str, str]]:
    """Set what is a bare number in one row with its neighbours that are: a row of its own would say little."""
    for bare, found in groupby(rows, key=lambda row: row[1].isdecimal()):
        told = list(found)
        if bare and len(told) > 1:
            said = (words["figure_of"].format(group=thing, value=value) for thing, value in told)
            yield "", words["figure_join"].join(said)
        else:
            yield from told


def is_urgency(measure: str, group: str) -> bool:
    """Tell whether a group of a figure of the limits is one by urgency; the others are by partner."""
    return measure == _LIMITS and group.rpartition(", ")[2] in set(Urgency)


def _values(figures: Iterable[Count], words: Words) -> str:
    return words["figure_join"].join(_value(figure, words) for figure in figures)


def _group(figure: Count, words: Words) -> str:
    return figure.named or group_words(figure.group, words)


def _value(figure: Count, words: Words) -> str:
    value = amount_words(figure.value, words)
    if not figure.group:
        return value
    return words["figure_of"].format(group=_group(figure, words), value=value)


def amount_words(value: str, words: Words) -> str:
    """Return a part of a whole, or a span in hours, in the language of the document; any other value as it is."""
    part, of, whole = value.partition(" / ")
    if of:
        return words["part_of"].format(part=part, whole=whole)
    number, unit, rest = value.partition(" h")
    if not unit or rest:
        return value
    return words["hours_of"].format(hours=number.replace(".", words["decimal_sign"]))


def group_words(group: str, words: Words) -> str:
    """Return the name of a group; a code that has no name of its own stays as it is."""
    lists = ("group", "side", "gate_outcome", "meeting_kind", "retention_decision")
    found = (words.optional(f"{name}.{group}") for name in lists)
    return next((name for name in found if name), counted_words("group", group, words))


def counted_words(kind: str, said: str, words: Words) -> str:
    """Return what a figure counts, or its group, part by part in the language of the document."""
    return words["list_join"].join(words.code(kind, part) for part in said.split(", "))
