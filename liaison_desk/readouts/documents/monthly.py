"""The monthly report: as the weekly one, with the statistics, the colours of the work plan, and the people."""

from collections.abc import Iterator
from typing import Final

from liaison_desk.readouts.content import Block
from liaison_desk.readouts.documents.activity import (
    PARTS,
    ActivityReport,
    decisions,
    empty,
    enclosure,
    facts,
    glance,
)
from liaison_desk.readouts.documents.colours import colour_chart
from liaison_desk.readouts.documents.figures import area_chart, figure_table
from liaison_desk.readouts.documents.report import judgement
from liaison_desk.readouts.form import Form
from liaison_desk.readouts.wording import Words


def _title(report: ActivityReport, words: Words) -> str:
    month = words.entries["months"][report.first_day.month - 1]
    return words["month_of"].format(month=month, year=report.first_day.year)


def _colours(report: ActivityReport, words: Words) -> Iterator[Block]:
    return colour_chart(report.streams, report.head, words)


def _figures(report: ActivityReport, words: Words) -> Iterator[Block]:
    yield from area_chart(report.figures, report.head, words)
    yield from figure_table(report.figures, report.head, words)


def _risks(report: ActivityReport, words: Words) -> Iterator[Block]:
    return judgement(report.judgement, "risks_of", report.head, words)


MONTHLY: Final = Form[ActivityReport](
    name="monthly",
    title=_title,
    facts=facts,
    parts={
        "glance": glance,
        "decisions": decisions,
        **PARTS,
        "empty": empty,
        "colours": _colours,
        "figures": _figures,
        "risks": _risks,
    },
    encloses=enclosure,
)
