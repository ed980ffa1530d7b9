"""Commands on what others agreed to and what officers answer for by hand: consents and acknowledgements."""

from argparse import Namespace
from datetime import date
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import rows, short
from liaison_desk.desk.commands.acknowledging import acknowledge_office_holders, acknowledge_restriction
from liaison_desk.desk.commands.consents import record_consent
from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Consent, Contact
from liaison_desk.model.markings import audience_named
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import written


def consents(asked: Namespace) -> Answer:
    """List the consents on file, or put one on record."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = desk.store.records.standing(Consent)
        today = desk.now().there().date()
    table = [(one.ref, one.originator, one.audience, _until(one, today), short(one.scope)) for one in found]
    return Answer(json=[written(one) for one in found], lines=rows(table) or ["There is no consent."])


def granted(asked: Namespace) -> Answer:
    """Put an originator's consent on record."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        covers = desk.find(asked.covers).id if asked.covers else None
        consent = record_consent(
            desk,
            desk.new(
                Consent,
                originator=asked.originator,
                audience=audience_named(asked.audience),
                covers=covers,
                scope=asked.scope,
                purpose=asked.purpose,
                granted=desk.now().there().date(),
                expires=day_named(asked.expires, "--expires") if asked.expires else None,
            ),
        )
    said = f"{consent.ref}: {consent.originator} agrees that it goes to {consent.audience}."
    return Answer(json=written(consent), lines=[said])


def acknowledged(asked: Namespace) -> Answer:
    """Answer for a record by hand: a restriction was told, or nobody is named but office-holders."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record, audience = desk.find(asked.ref), audience_named(asked.audience)
        persons = [_contact(desk, name) for name in asked.person or ()]
        found = (
            acknowledge_office_holders(desk, record, audience, asked.said, persons)
            if persons
            else acknowledge_restriction(desk, record, audience, asked.said)
        )
    said = f"{record.ref or record.id}, {found.audience}: {found.what.label}."
    return Answer(json=written(found), lines=[said])


def _contact(desk: Desk, name: str) -> Contact:
    """Return a contact by reference, code or name."""
    people = desk.store.records.standing(Contact)
    found = [
        person for person in people if name and name in {person.ref, person.id, person.code, person.name}
    ]
    if len(found) != 1:
        raise BadInput(what=f"person {name!r}", why="the desk knows no such contact, or several")
    return found[0]


def _until(consent: Consent, today: date) -> str:
    if consent.expires is None:
        return "no end"
    return f"until {consent.expires}" if today <= consent.expires else f"ran out {consent.expires}"


_EXPIRES: Final = argument("--expires", metavar="DATE", help="the last day it holds")

COMMANDS: Final = (
    Command(words=("consent", "list"), says="list the consents of originators", run=consents),
    Command(
        words=("consent", "new"),
        says="put an originator's consent on record",
        run=granted,
        arguments=(
            argument("originator", metavar="CODE", help="whose information it is"),
            argument("audience", metavar="AUDIENCE", help="to whom it may go, such as HOME_PARTNER:NCB-IN"),
            argument("--covers", metavar="REF", help="the record it covers; a class of items without"),
            argument("--scope", default="", metavar="TEXT", help="what it covers, in words"),
            argument("--purpose", default="", metavar="CODE", help="for what"),
            _EXPIRES,
        ),
    ),
    Command(
        words=("consent", "acknowledge"),
        says="answer by hand: a special restriction (H3) was told, or only office-holders are named",
        run=acknowledged,
        arguments=(
            argument("ref", metavar="REF", help="the record as it stands; a changed word asks for it again"),
            argument("audience", metavar="AUDIENCE", help="for whom, such as HOST:RCMP or PUBLIC"),
            argument(
                "--said", required=True, metavar="TEXT", help="what was told, to whom, or in which role"
            ),
            argument(
                "--person",
                action="append",
                metavar="NAME",
                help="a public office-holder it names, and nobody else is named; repeat it for more",
            ),
        ),
    ),
)
