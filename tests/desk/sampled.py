"""The sample posting on an open desk: who sits there, and what of it a story is about."""

from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.setup import Role
from liaison_desk.model.kinds import Request


def sits(desk: Desk, officer: str, role: Role = Role.OFFICER) -> None:
    """Let somebody sit down at a desk."""
    desk.setup = replace(desk.setup, officer=officer, role=role)


def request_at(desk: Desk, ref: str) -> Request:
    """Return a request of the posting as it stands."""
    found = desk.find(ref)
    assert isinstance(found, Request)
    return found
