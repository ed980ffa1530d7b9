"""The weekly activity report: what a supervisor must know on the first page, then what the week brought."""

from typing import Final

from liaison_desk.readouts.documents.activity import (
    PARTS,
    ActivityReport,
    decisions,
    empty,
    enclosure,
    facts,
    glance,
    weighed,
)
from liaison_desk.readouts.form import Form

WEEKLY: Final = Form[ActivityReport](
    name="weekly",
    title=lambda report, words: words["week_of"].format(
        first=words.day(report.first_day), last=words.day(report.last_day)
    ),
    facts=facts,
    parts={
        "glance": glance,
        "decisions": decisions,
        **PARTS,
        "empty": empty,
        "judgement": weighed,
    },
    encloses=enclosure,
)
