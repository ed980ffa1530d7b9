"""Noting the receipt of a bundle that another program made."""

from dataclasses import replace
from datetime import timedelta

import pytest

from liaison_desk.desk.commands.dispatches import note_receipt
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.queries.exchange import bundles_without_receipt
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import NotYourRole, Role


@pytest.fixture
def dispatch(desk: Desk) -> Dispatch:
    made = Moment(desk.now().at - timedelta(days=1), desk.setup.zone)
    return put_record(desk, desk.new(Dispatch, number=7, made_at=made, records=3))


def test_a_receipt_that_is_noted_settles_the_bundle(desk: Desk, dispatch: Dispatch) -> None:
    before = {bundle.ref for bundle in bundles_without_receipt(desk)}
    noted = note_receipt(desk, dispatch, desk.now())
    assert before - {bundle.ref for bundle in bundles_without_receipt(desk)} == {dispatch.ref}
    with pytest.raises(BadInput, match="already"):
        note_receipt(desk, noted, desk.now())


@pytest.mark.parametrize("days", [-2, 1])
def test_a_receipt_comes_after_the_bundle_and_not_in_the_future(
    desk: Desk, dispatch: Dispatch, days: int
) -> None:
    with pytest.raises(BadInput):
        note_receipt(desk, dispatch, Moment(desk.now().at + timedelta(days=days), desk.setup.zone))
    with pytest.raises(BadInput, match="when it came"):
        note_receipt(desk, dispatch, None)


def test_whoever_takes_no_bundles_in_notes_no_receipt(desk: Desk, dispatch: Dispatch) -> None:
    desk.setup = replace(desk.setup, role=Role.AUDITOR)
    with pytest.raises(NotYourRole):
        note_receipt(desk, dispatch, desk.now())
