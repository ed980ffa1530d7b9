"""The end of a posting: the pack is made from what stands, and the desk is the successor's only once all is checked."""

from dataclasses import replace

import pytest

from liaison_desk.desk.commands.handovers import HandoverStopped, Seen, verify_item
from liaison_desk.desk.commands.importing import import_file
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.takeover import (
    NotOfThisPost,
    SignedOut,
    pack_digest,
    sign_in,
    sign_out,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.enrolling import enrol, enrolment_file, held_roster
from liaison_desk.desk.opening import identity_of
from liaison_desk.desk.queries.handovers import custody_record
from liaison_desk.desk.queries.takeover import takeover_pack, waiting_takeover
from liaison_desk.desk.setup import Setup
from liaison_desk.host.paths import resource
from liaison_desk.model.custody import Obstacle
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Contact, Handover, HandoverItem, Point, Request
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.sync.enrolment import read_enrolment
from liaison_desk.sync.fingerprint import fingerprint_words
from tests.desk.conftest import Both


@pytest.fixture
def desk(both: Both) -> Desk:
    """A post with the sample posting, whose officer is P01."""
    import_file(both.post.desk, resource("sample", "posting.json").read_bytes(), "posting.json")
    return both.post.desk


def _successor(desk: Desk, **values: object) -> Contact:
    fields = {"name": "N. Successor", "code": "P09", "side": Side.HOME, **values}
    return put_record(desk, desk.new(Contact, **fields))


def _checked(desk: Desk, out: SignedOut, seal: str = "") -> None:
    for line in custody_record(desk, out.handover).items:
        item: HandoverItem = line.item
        verify_item(
            desk, desk.get(Handover, out.handover.id), item, Seen(seal=seal or item.seal, digest=item.digest)
        )


def test_the_pack_is_made_from_what_stands_on_the_desk(desk: Desk) -> None:
    pack = takeover_pack(desk)
    assert {one.request.status for one in pack.requests} == {
        *(RequestStatus.PART, RequestStatus.AUTH, RequestStatus.ASSESSED, RequestStatus.CLAR),
        *(RequestStatus.WORK, RequestStatus.GATE),
    }
    assert pack.requests[0].clock, "what is due first comes first"
    assert all(one.next_steps for one in pack.requests)
    assert sum(one.open_questions for one in pack.requests if one.request.status is RequestStatus.PART) == 2
    assert [colour for _, colour in pack.commitments].count(Rag.RED) == 2
    assert Rag.BLUE not in [colour for _, colour in pack.commitments]
    assert [held.handover.ref for held in pack.holdings] == ["OTTA-HND-26-0001-K", "OTTA-HND-26-0002-I"]
    assert [line.check is not None for held in pack.holdings for line in held.items] == [True, True]
    assert pack.assurances
    uses = [known.uses for known in pack.contacts]
    assert uses == sorted(uses, reverse=True)
    assert uses[0] > 0
    discrepancy = [found for found in pack.sensitivities if isinstance(found, Handover)]
    assert [found.status for found in discrepancy] == [HandoverStatus.DISCREP]
    assert any(isinstance(found, Point) for found in pack.sensitivities)
    before = pack_digest(pack)
    request = pack.requests[0].request
    put_record(desk, replace(desk.get(Request, request.id), status=RequestStatus.WDRN))
    assert pack_digest(takeover_pack(desk)) != before


def test_a_post_goes_from_one_officer_to_the_next_and_is_enrolled_again(desk: Desk, both: Both) -> None:
    successor = _successor(desk)
    out = sign_out(desk, successor)
    assert (out.handover.status, desk.setup.officer) == (HandoverStatus.OFFERED, "P01")
    assert [line.item.seal for line in custody_record(desk, out.handover).items] == [
        out.digest[:16],
        *("CBSA-SEAL-008841", "HC-STD-22019"),
    ]
    _checked(desk, out)
    done = sign_in(desk, desk.get(Handover, out.handover.id), successor)
    assert done.handover.status is HandoverStatus.VERIFIED
    assert desk.setup.officer == done.officer == "P09"
    saved = Setup.load(desk.keys)
    assert saved
    assert saved.officer == "P09"
    assert custody_record(desk, done.handover).holds
    last = desk.store.log.last(desk.setup.desk)
    assert last
    ((_, change),) = desk.store.log.numbered([desk.store.log.next_id() - 1])
    assert change.author == "P09", "from here on the log says who sits there"
    file = enrolment_file(desk)
    assert read_enrolment(file).officer == "P09"
    member = enrol(both.hq.desk, file, fingerprint_words(identity_of(desk).public))
    assert member.desk == desk.setup.desk
    held = held_roster(both.hq.desk)
    assert held
    assert len(held.roster.members) == 1, "the same desk, under the same keys"
    assert waiting_takeover(desk) is None


def test_nobody_signs_in_before_every_seal_was_checked(desk: Desk) -> None:
    successor = _successor(desk)
    out = sign_out(desk, successor)
    with pytest.raises(HandoverStopped) as refusal:
        sign_in(desk, out.handover, successor)
    assert refusal.value.obstacles == (Obstacle.NOT_CHECKED,)
    _checked(desk, out, seal="BROKEN")
    handover = desk.get(Handover, out.handover.id)
    assert handover.status is HandoverStatus.DISCREP
    with pytest.raises(HandoverStopped) as refusal:
        sign_in(desk, handover, successor)
    assert refusal.value.obstacles == (Obstacle.SEAL_DIFFERS,)
    assert desk.setup.officer == "P01"
    saved = Setup.load(desk.keys)
    assert saved
    assert saved.officer == "P01"


def test_only_those_who_are_meant_sign_a_takeover(desk: Desk) -> None:
    successor = _successor(desk)
    own = next(found for found in desk.store.records.standing(Contact) if found.code == "P01")
    for wrong in (own, _successor(desk, name="Host", code="C99", side=Side.HOST)):
        with pytest.raises(NotOfThisPost):
            sign_out(desk, wrong)
    out = sign_out(desk, successor)
    with pytest.raises(BadInput, match="another takeover waits"):
        sign_out(desk, successor)
    with pytest.raises(NotOfThisPost, match="somebody else"):
        sign_in(desk, out.handover, _successor(desk, name="Other", code="P10"))
    evidence = next(found for found in desk.store.records.standing(Handover) if found.id != out.handover.id)
    with pytest.raises(BadInput, match="not a takeover"):
        sign_in(desk, evidence, successor)


def test_an_officer_who_is_nobody_on_record_cannot_sign_out(both: Both) -> None:
    desk = both.post.desk
    with pytest.raises(NotOfThisPost, match="no contact of the home side"):
        sign_out(desk, _successor(desk))
