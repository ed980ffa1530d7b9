"""Who took part in a meeting, as far as one reader is told: by name, by role only, or not at all."""

from collections.abc import Iterator
from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.sieve import Sieve
from liaison_desk.desk.queries.meetings import MeetingView
from liaison_desk.model.kinds import Agency, Contact
from liaison_desk.model.release import JOINT, PUBLIC
from liaison_desk.readouts.documents.meeting import Attendee


def attendees(desk: Desk, view: MeetingView, sieve: Sieve) -> tuple[Attendee, ...]:
    """Return who took part, the home side first.

    To the public office-holders only are named (domain.md §6.4). In a joint text whoever has not agreed to be
    named goes by the role, and the name may show nowhere.
    """
    return tuple(told for side in (view.home_side, view.host_side) for told in _side(desk, view, side, sieve))


def _side(desk: Desk, view: MeetingView, people: tuple[Contact, ...], sieve: Sieve) -> Iterator[Attendee]:
    leader = next((person for person in people if person.office_holder), None)
    for person in people:
        attendee = replace(_attendee(desk, view, person), leads=person is leader)
        named = person.named_in_readouts if sieve.audience == JOINT else sieve.audience != PUBLIC
        if person.office_holder or named:
            yield attendee
        elif sieve.audience == JOINT:
            sieve.hide(
                person.ref or person.kind, names=tuple(filter(None, (person.name, person.original_name)))
            )
            if attendee.role:
                yield replace(attendee, name="", original_name="")


def _attendee(desk: Desk, view: MeetingView, person: Contact) -> Attendee:
    there = [agency for agency in view.agencies if agency.id == person.agency]
    agency = there[0] if there else person.agency and desk.store.records.get(person.agency)
    return Attendee(
        name=person.name,
        side=person.side,
        original_name=person.original_name,
        role=person.role,
        agency=agency.name if isinstance(agency, Agency) else "",
    )
