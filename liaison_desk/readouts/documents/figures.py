"""The statistics of a report: each measure a table of its figures, the requests by crime area as a chart too."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from liaison_desk.readouts.content import Block, Heading, Paragraph, Table
from liaison_desk.readouts.enclosure import Count
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

MEASURES: Final = tuple(f"ST-{number}" for number in range(1, 17))


def figure_tables(
    figures: Sequence[Count], head: Head, words: Words, measures: Sequence[str] = MEASURES
) -> Iterator[Block]:
    """Set a table for each measure; one that has no figure says so."""
    for measure in measures:
        found = [figure for figure in figures if figure.measure == measure]
        yield Heading(
            text=words["measure_title"].format(measure=measure, name=words[f"measure.{measure}"]), level=3
        )
        if found:
            yield _table(found, words)
        else:
            yield Paragraph(text=words["no_figures"], mark=head.open_mark)


def _table(figures: Sequence[Count], words: Words) -> Table:
    """Set one row for each thing that is counted; its groups stand beside one another."""
    rows = []
    for what, found in groupby(figures, key=lambda figure: figure.what):
        values = [_value(figure, words) for figure in found]
        rows.append((_named("figure", what, words), words["figure_join"].join(values)))
    return Table(header=(words["what_is_counted"], words["figure"]), rows=tuple(rows), widths=(4, 9))


def _value(figure: Count, words: Words) -> str:
    if not figure.group:
        return figure.value
    return words["figure_of"].format(group=_group(figure.group, words), value=figure.value)


def _group(group: str, words: Words) -> str:
    """Return the name of a group; a code that has no name of its own stays as it is."""
    lists = ("group", "side", "gate_outcome", "meeting_kind", "retention_decision")
    found = (words.optional(f"{name}.{group}") for name in lists)
    return next((name for name in found if name), _named("group", group, words))


def _named(kind: str, said: str, words: Words) -> str:
    """Return what a figure counts, or its group, part by part in the language of the document."""
    return words["list_join"].join(words.code(kind, part) for part in said.split(", "))
