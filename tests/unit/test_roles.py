"""Who may do what: the table of domain.md §4.14, cell by cell where a cell says no."""

import pytest

from liaison_desk.model.roles import POWERS, NotYourRole, Power, Role, check, may

NO = [
    (
        Role.OFFICER,
        {Power.COUNTERSIGN, Power.DECIDE_GATE, Power.ERASE, Power.HOLD, Power.POLICY, Power.ENROL},
    ),
    (Role.OFFICER, {Power.SETTLE_DISCREPANCY, Power.POST_SETTINGS, Power.TASK, Power.SIGN_DECISION}),
    (Role.SUPERVISOR, {Power.DECIDE_GATE, Power.SIGN_DECISION, Power.POLICY, Power.ENROL, Power.TASK}),
    (Role.HEADQUARTERS, {Power.ASSESS}),
    (Role.DISCLOSURE, {Power.DRAFT, Power.REVIEW, Power.ISSUE, Power.ERASE, Power.HOLD, Power.ENROL}),
    (Role.RECORDS, {Power.DRAFT, Power.REVIEW, Power.ISSUE, Power.DECIDE_GATE, Power.POLICY, Power.ENROL}),
    (Role.DEVICE_ADMIN, set(Power) - {Power.ENROL}),
    (Role.AUDITOR, set(Power) - {Power.READ_OMISSIONS}),
]


@pytest.mark.parametrize(("role", "powers"), NO)
def test_no_role_may_do_what_the_table_does_not_give_it(role: Role, powers: set[Power]) -> None:
    for power in powers:
        assert not may(role, power)
        with pytest.raises(NotYourRole, match=role.label):
            check(role, power)


def test_every_role_has_powers_and_every_power_somebody() -> None:
    assert POWERS.keys() == set(Role)
    assert all(POWERS.values())
    assert {power for powers in POWERS.values() for power in powers} == set(Power)


@pytest.mark.parametrize("power", [Power.ERASE, Power.HOLD])
def test_only_records_headquarters_and_supervisors_hold_and_erase(power: Power) -> None:
    assert {role for role in Role if may(role, power)} == {Role.RECORDS, Role.HEADQUARTERS, Role.SUPERVISOR}


def test_a_role_that_nobody_knows_has_no_powers() -> None:
    assert not any(may("KING", power) for power in Power)
