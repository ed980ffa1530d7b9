"""Commands on the two sides' calendars: the holidays that stand, and a country's public list to begin with."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.output import counted, rows
from liaison_desk.desk.commands.calendars import load_holidays
from liaison_desk.model.kinds import Holiday
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import written


def loaded(asked: Namespace) -> Answer:
    """Add a country's public holidays to a side's calendar."""
    with session.opened(asked) as open_desk:
        found = load_holidays(open_desk.desk, asked.country, asked.year, Side(asked.side), asked.region)
    added = counted(len(found.added), "holiday was", "holidays were")
    left = counted(found.left, "day", "days")
    return Answer(
        json={"added": [written(holiday) for holiday in found.added], "left": found.left},
        lines=[f"{added} added; {left} stayed as decided.", *_table(found.added)],
    )


def listed(asked: Namespace) -> Answer:
    """List the holidays of both sides."""
    with session.opened(asked) as open_desk:
        found = open_desk.desk.store.records.standing(Holiday)
    chosen = sorted(found, key=lambda holiday: (holiday.day, holiday.side, holiday.id))
    return Answer(
        json=[written(holiday) for holiday in chosen], lines=_table(chosen) or ["There is no holiday yet."]
    )


def _table(found: list[Holiday] | tuple[Holiday, ...]) -> list[str]:
    return rows((holiday.day.isoformat(), holiday.side.label, holiday.reason) for holiday in found)


COMMANDS: Final = (
    Command(
        words=("calendar", "load"),
        says="add a country's public holidays to a side's calendar; days already decided stay",
        run=loaded,
        arguments=(
            argument("--country", required=True, metavar="CC", help="its two letters, such as CA"),
            argument("--year", required=True, type=whole_number, metavar="YEAR"),
            argument("--side", required=True, choices=[side.value for side in Side], help="whose calendar"),
            argument("--region", default="", metavar="CODE", help="a province or state, such as ON"),
        ),
    ),
    Command(words=("calendar", "list"), says="list the holidays of both sides", run=listed),
)
