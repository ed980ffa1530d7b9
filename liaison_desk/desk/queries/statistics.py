"""Everything headquarters counts, and the checklist of Directive (EU) 2023/977 Art. 16 and 18."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.figures.period import Names, Period
from liaison_desk.desk.queries.figures.requests import request_figures
from liaison_desk.desk.queries.figures.work import work_figures
from liaison_desk.model.statistics import Figure

EVERYTHING: Final = Period()
CHECKLIST: Final = (
    ("Art. 18(2)(a)", "Requests received and sent, by partner and urgency", "ST-1"),
    ("Art. 18(2)(b)", "Answered within the time limits", "ST-2"),
    ("Art. 18(2)(c)", "Refused, with grounds", "ST-4"),
    ("Art. 18(2)(d)", "Deviations for a judicial authorisation", "ST-5"),
    ("Art. 16", "Requests in and out recorded", "ST-1"),
    ("Art. 16", "What was provided, and what came of it", "ST-7"),
    ("Art. 16", "Records checked against each other", "ST-15"),
    ("Art. 16", "Follow-up against limits", "ST-3"),
    ("Art. 16", "Personal data reviewed, erased or held", "ST-16"),
)


@dataclass(frozen=True, kw_only=True)
class Check:
    """One line of the checklist: the article, what it wants, and whether the desk has figures for it."""

    article: str
    wants: str
    measure: str
    figures: int


def statistics(desk: Desk, period: Period = EVERYTHING, *, post_cost: int | None = None) -> list[Figure]:
    """Return every figure of a period, by measure."""
    names = Names(desk)
    figures = [*request_figures(desk, period, names), *work_figures(desk, period, names, post_cost)]
    return sorted(figures, key=lambda figure: int(figure.measure.removeprefix("ST-")))


def checklist(figures: Sequence[Figure]) -> list[Check]:
    """Return what the Directive wants counted, and how many figures answer it."""
    return [
        Check(
            article=article,
            wants=wants,
            measure=measure,
            figures=sum(figure.measure == measure for figure in figures),
        )
        for article, wants, measure in CHECKLIST
    ]
