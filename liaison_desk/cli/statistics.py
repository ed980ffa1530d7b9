"""The command that counts what headquarters wants, ST-1 to ST-16, with the records behind every figure."""

from argparse import Namespace
from itertools import groupby
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.output import rows
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.statistics import checklist, statistics
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput
from liaison_desk.model.moment import day_named
from liaison_desk.model.statistics import Figure


def counted_up(asked: Namespace) -> Answer:
    """Count the measures of a period."""
    since = day_named(asked.since, "--since") if asked.since else None
    until = day_named(asked.until, "--until") if asked.until else None
    if since and until and until < since:
        raise BadInput(what=f"--until {until}", why="it is before --since")
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        figures = statistics(desk, Period(since=since, until=until), post_cost=asked.post_cost)
        listed = [_json(desk, figure) for figure in figures]
    checks = checklist(figures)
    json: Json = {
        "since": str(since) if since else None,
        "until": str(until) if until else None,
        "figures": listed,
        "checklist": [
            {"article": one.article, "wants": one.wants, "measure": one.measure, "figures": one.figures}
            for one in checks
        ],
    }
    lines = [line for measure, group in groupby(figures, _measure) for line in _said(measure, list(group))]
    lines += ["", "Directive (EU) 2023/977"]
    lines += [
        f"  {line}"
        for line in rows(
            (one.article, one.wants, one.measure, "counted" if one.figures else "nothing to count")
            for one in checks
        )
    ]
    return Answer(json=json, lines=lines[1:])


def _measure(figure: Figure) -> str:
    return figure.measure


def _said(measure: str, figures: list[Figure]) -> list[str]:
    table = rows((figure.what, figure.group, figure.value) for figure in figures)
    return ["", measure, *(f"  {line}" for line in table)]


def _json(desk: Desk, figure: Figure) -> Json:
    found = [desk.store.records.get(known) for known in figure.records]
    return {
        "measure": figure.measure,
        "what": figure.what,
        "group": figure.group,
        "value": figure.value,
        "records": [
            {"id": record.id, "kind": record.kind, "ref": record.ref}
            for record in found
            if record is not None
        ],
    }


COMMANDS: Final = (
    Command(
        words=("stats",),
        says="count what headquarters wants, ST-1 to ST-16; --json lists the records behind every figure",
        run=counted_up,
        arguments=(
            argument("--since", metavar="DAY", help="from this day on, such as 2026-02-01"),
            argument("--until", metavar="DAY", help="up to and including this day"),
            argument(
                "--cost",
                dest="post_cost",
                type=whole_number,
                metavar="N",
                help="what the post cost in the period, in whole units, for the cost of a closed request",
            ),
            argument(
                "--as-of", metavar="TIME", help="as it stood at another moment, such as 2026-03-20T14:00Z"
            ),
        ),
    ),
)
