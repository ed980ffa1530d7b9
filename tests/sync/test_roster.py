"""How headquarters says who may do what, and how a desk takes its word."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from liaison_desk.model.errors import BadInput
from liaison_desk.model.markings import Classification
from liaison_desk.sync.enrolment import Enrolment
from liaison_desk.sync.roster import (
    Destination,
    HeldRoster,
    Member,
    Purpose,
    Roster,
    RosterForged,
    RosterForked,
    RosterOlder,
    RosterWarning,
    accept_roster,
    sign_roster,
)
from liaison_desk.sync.signers import Signers
from liaison_desk.sync.signing import new_signing_key

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


def first_roster(exchange: "Exchange") -> Roster:
    asked = Enrolment(
        identity=exchange.post.public,
        post="OTT",
        device="A",
        officer="R. Sharma",
        role="OFFICER",
        created_at=NOW,
    )
    return Roster(
        version=1,
        issued_at=NOW,
        expires_at=NOW + timedelta(days=90),
        previous=None,
        signers=Signers.of(exchange.hq.public),
        headquarters=(exchange.hq.public,),
        destinations=(Destination(addressee=exchange.hq.public.addressee, purpose=Purpose.PRIMARY),),
        members=(Member.enrolled(asked, Classification.PROTECTED_B),),
    )


def held(exchange: "Exchange") -> HeldRoster:
    signed = sign_roster(first_roster(exchange), [exchange.hq.signing])
    return accept_roster(Signers.of(exchange.hq.public), signed, NOW)


def test_the_first_roster_is_believed_because_people_compared_the_key(exchange: "Exchange") -> None:
    accepted = held(exchange)
    assert accepted.roster == first_roster(exchange)
    assert accepted.warnings == ()
    member = accepted.roster.member(exchange.post.desk)
    assert member is not None
    assert member.ceiling is Classification.PROTECTED_B
    assert member.fingerprint == exchange.post.public.fingerprint.hex()
    assert accepted.roster.member(exchange.hq.desk) is None


def test_a_roster_of_someone_else_is_forged(exchange: "Exchange") -> None:
    with pytest.raises(RosterForged):
        accept_roster(
            Signers.of(exchange.hq.public), sign_roster(first_roster(exchange), [exchange.post.signing]), NOW
        )
    with pytest.raises(RosterForged):
        accept_roster(
            Signers.of(exchange.post.public), sign_roster(first_roster(exchange), [exchange.hq.signing]), NOW
        )


def test_the_next_version_replaces_the_one_in_force(exchange: "Exchange") -> None:
    current = held(exchange)
    member = replace(current.roster.members[0], revoked_from_seq=7)
    following = replace(current.roster, version=2, previous=current.digest, members=(member,))
    accepted = accept_roster(current, sign_roster(following, [exchange.hq.signing]), NOW)
    assert accepted.roster.version == 2
    assert [accepted.roster.members[0].believes(seq) for seq in (6, 7, 8)] == [True, False, False]
    assert current.roster.members[0].believes(10**9)


def test_an_older_roster_is_refused_and_the_same_one_changes_nothing(exchange: "Exchange") -> None:
    current = held(exchange)
    assert accept_roster(current, sign_roster(first_roster(exchange), [exchange.hq.signing]), NOW) == current
    later = replace(current, roster=replace(current.roster, version=5))
    with pytest.raises(RosterOlder, match="version 1, and version 5"):
        accept_roster(later, sign_roster(first_roster(exchange), [exchange.hq.signing]), NOW)


def test_two_rosters_of_one_version_or_one_that_does_not_follow_are_a_fork(exchange: "Exchange") -> None:
    current = held(exchange)
    other = replace(current.roster, members=())
    astray = replace(current.roster, version=2, previous="0" * 64)
    for forked in (other, astray):
        with pytest.raises(RosterForked):
            accept_roster(current, sign_roster(forked, [exchange.hq.signing]), NOW)


def test_a_desk_that_was_away_may_miss_versions(exchange: "Exchange") -> None:
    later = replace(first_roster(exchange), version=9, previous="0" * 64)
    assert accept_roster(held(exchange), sign_roster(later, [exchange.hq.signing]), NOW).roster.version == 9


def test_an_expired_roster_warns_and_work_goes_on(exchange: "Exchange") -> None:
    signed = sign_roster(first_roster(exchange), [exchange.hq.signing])
    late = accept_roster(Signers.of(exchange.hq.public), signed, NOW + timedelta(days=91))
    assert late.warnings == (RosterWarning.EXPIRED,)


def test_headquarters_keys_change_hands_only_with_the_old_and_the_new(exchange: "Exchange") -> None:
    current = held(exchange)
    fresh = [new_signing_key() for _ in range(3)]
    two_of_three = Signers(keys=tuple(key.public for key in fresh), threshold=2)
    following = replace(current.roster, version=2, previous=current.digest, signers=two_of_three)
    for too_few in (
        [exchange.hq.signing],
        fresh,
        [exchange.hq.signing, fresh[0]],
        [exchange.hq.signing, fresh[0], fresh[0]],
    ):
        with pytest.raises(RosterForged):
            accept_roster(current, sign_roster(following, too_few), NOW)
    accepted = accept_roster(current, sign_roster(following, [exchange.hq.signing, *fresh[1:]]), NOW)
    third = replace(following, version=3, previous=accepted.digest)
    assert accept_roster(accepted, sign_roster(third, fresh[:2]), NOW).roster.version == 3
    with pytest.raises(RosterForged):
        accept_roster(accepted, sign_roster(third, [exchange.hq.signing]), NOW)


@pytest.mark.parametrize("threshold", [0, 2])
def test_a_threshold_must_fit_the_keys(exchange: "Exchange", threshold: int) -> None:
    with pytest.raises(ValueError, match="threshold"):
        Signers(keys=(exchange.hq.public.key,), threshold=threshold)
    with pytest.raises(ValueError, match="threshold"):
        Signers(keys=(exchange.hq.public.key,) * 2)


def test_a_roster_that_is_not_as_it_should_be_is_refused(exchange: "Exchange") -> None:
    roster = first_roster(exchange)
    good = sign_roster(roster, [exchange.hq.signing])
    body = json.loads(json.loads(good)["body"])
    for change in (
        {"version": 0},
        {"format": "liaison-desk/enrolment"},
        {"format_version": 2},
        {"members": 7},
        {"weather": "fair"},
        {"members": body["members"] * 2},
        {"previous": "x"},
        {"signers": {"threshold": 1, "keys": []}},
        {"destinations": [body["destinations"][0] | {"recipient": "age1"}]},
        {"members": [body["members"][0] | {"ceiling": "COSMIC"}]},
        {"expires_at": "2026-13-01T00:00:00Z"},
    ):
        written = json.dumps({"body": json.dumps(body | change), "signatures": []}).encode()
        with pytest.raises(BadInput):
            accept_roster(Signers.of(exchange.hq.public), written, NOW)
    with pytest.raises(ValueError, match="twice"):
        sign_roster(replace(roster, members=roster.members * 2), [exchange.hq.signing])
