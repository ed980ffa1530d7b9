"""The annual review extract: what an auditor looks at, as tables with the records behind every figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.readouts.content import Block, Fact, Facts, Table
from liaison_desk.readouts.documents.figures import figure_table
from liaison_desk.readouts.documents.report import (
    DUE,
    OWNER,
    REFERENCE,
    STANDING,
    STATE,
    WHAT,
    WITH,
    Column,
    Matter,
    as_row,
    completeness,
    counted,
    listed,
    period,
)
from liaison_desk.readouts.enclosure import Count, Enclosure
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words

_MOST: Final = 100
_BY_DAY: Final = Column(heading="due", width=2.8, cell=DUE.cell)
_WHY: Final = Column(heading="reason", width=3.4, cell=lambda one, _head, _words: one.note)


@dataclass(frozen=True, kw_only=True)
class Duty:
    """A line of the checklist: the article, the key of what it wants, the measure, and how many figures answer it."""

    article: str
    wants: str
    measure: str
    figures: int


@dataclass(frozen=True, kw_only=True)
class AnnualReview:
    """What a year's work comes to, for oversight."""

    head: Head
    post: str
    first_day: date
    last_day: date
    figures: tuple[Count, ...] = ()
    assessments: tuple[Matter, ...] = ()
    overdue: tuple[Matter, ...] = ()
    retention: tuple[Matter, ...] = ()
    duties: tuple[Duty, ...] = ()
    omitted: int = 0


def _facts(review: AnnualReview, words: Words) -> Iterator[Fact]:
    yield Fact(
        label=words["period"],
        value=period(review.first_day, review.last_day, words),
        wide=True,
        name="period",
    )
    yield Fact(label=words["post"], value=review.post, wide=True)


def _glance(review: AnnualReview, words: Words) -> Iterator[Block]:
    refused = sum(
        int(figure.value)
        for figure in review.figures
        if (figure.measure, figure.what) == ("ST-4", "refused, by ground")
    )
    numbers = (
        ("annual_assessments", len(review.assessments)),
        ("annual_refusals", refused),
        ("annual_overdue", len(review.overdue)),
        ("annual_retention", len(review.retention)),
    )
    said = tuple(Fact(label=words[key], value=str(number)) for key, number in numbers)
    yield Facts(facts=(*said, completeness(review.omitted, words)))


def _assessments(review: AnnualReview, words: Words) -> Iterator[Block]:
    yield from figure_table(review.figures, review.head, words, ("ST-9",))
    if review.assessments:
        yield from listed(review.assessments, (REFERENCE, WHAT, WITH, STATE), review.head, words, _MOST)


def _refusals(review: AnnualReview, words: Words) -> Iterator[Block]:
    return figure_table(review.figures, review.head, words, ("ST-4", "ST-5", "ST-8"))


def _limits(review: AnnualReview, words: Words) -> Iterator[Block]:
    yield from figure_table(review.figures, review.head, words, ("ST-2", "ST-3"))
    if review.overdue:
        yield from listed(review.overdue, (REFERENCE, WHAT, OWNER, DUE, STANDING), review.head, words, _MOST)


def _retention(review: AnnualReview, words: Words) -> Iterator[Block]:
    yield from figure_table(review.figures, review.head, words, ("ST-16",))
    if review.retention:
        yield from listed(
            review.retention, (REFERENCE, WHAT, _BY_DAY, STATE, _WHY), review.head, words, _MOST
        )


def _checklist(review: AnnualReview, words: Words) -> Iterator[Block]:
    rows = []
    for duty in review.duties:
        answered = words["duty_answered" if duty.figures else "duty_open"].format(count=duty.figures)
        rows.append((duty.article, words.code("duty", duty.wants), duty.measure, answered))
    yield Table(
        header=tuple(words[key] for key in ("duty_article", "duty_wants", "duty_measure", "duty_state")),
        rows=tuple(rows),
        widths=(2.4, 6.0, 1.8, 3.4),
    )


def enclosure(review: AnnualReview) -> Enclosure:
    """Return every figure of the year with its records, and what is listed as rows."""
    lists = {
        "assessments": review.assessments,
        "overdue": review.overdue,
        "retention": review.retention,
    }
    return Enclosure(
        figures=(*(counted(name, matters) for name, matters in lists.items()), *review.figures),
        lists={
            **{name: tuple(as_row(matter) for matter in matters) for name, matters in lists.items()},
            "checklist": tuple(
                {
                    "article": duty.article,
                    "wants": duty.wants,
                    "measure": duty.measure,
                    "figures": duty.figures,
                }
                for duty in review.duties
            ),
        },
        first_day=review.first_day,
        last_day=review.last_day,
    )


ANNUAL: Final = Form[AnnualReview](
    name="annual",
    title=lambda review, words: words["year_of"].format(year=review.first_day.year),
    facts=_facts,
    parts={
        "glance": _glance,
        "assessments": _assessments,
        "refusals": _refusals,
        "limits": _limits,
        "retention": _retention,
        "checklist": _checklist,
    },
    encloses=enclosure,
)
