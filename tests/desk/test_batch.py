"""Many documents are made by workers and issued in one go; a stop leaves nothing behind, and refusals are named."""

from collections.abc import Iterator

import pytest

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.batch import Batch, Outcome, every_wanted
from liaison_desk.desk.documents.crew import Crew
from liaison_desk.desk.documents.issuing import pdf_of
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Wanted, prepare, produce
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Meeting, Readout
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.readouts.verify import verify_readout
from tests.desk.sampled import sits

TALKS = "OTTA-MTG-26-0002-I"


@pytest.fixture
def crew() -> Iterator[Crew]:
    made = Crew(2)
    yield made
    made.dismiss()


def finish(batch: Batch) -> tuple[Outcome, ...]:
    while batch.step():
        pass
    return batch.outcomes


def test_a_batch_issues_each_document_under_its_own_number_as_it_would_alone(desk: Desk, crew: Crew) -> None:
    sits(desk, "P02")
    meetings = [desk.get(Meeting, desk.find(TALKS).id)]
    wanted = every_wanted(desk, meetings, (Variant.INTERNAL, Variant.HOST), ("en", "fr"))
    found = finish(Batch(desk, wanted, crew))
    readouts = [one.readout for one in found if one.readout and one.produced]
    assert len(readouts) == len(wanted) == 4
    assert len({one.ref for one in readouts}) == len(readouts)
    for one in readouts:
        assert one.status is ReadoutStatus.ISSUED
        assert verify_readout(pdf_of(desk, one)).reference == one.ref
    assert crew.busy == 0


def test_a_batch_that_is_stopped_before_all_is_made_leaves_nothing_behind(desk: Desk, crew: Crew) -> None:
    sits(desk, "P02")
    before = {one.id for one in desk.store.records.standing(Readout)}
    wanted = every_wanted(desk, meetings_page(desk), (Variant.INTERNAL,), ("en", "hi"))
    batch = Batch(desk, wanted, crew)
    for _ in range(5):
        batch.step()
    batch.stop()
    assert not batch.step()
    assert {one.id for one in desk.store.records.standing(Readout)} == before
    follower = prepare(desk, desk.find(TALKS).id, Variant.HOST)
    assert follower.readout.ref not in {one.ref for one in desk.store.records.standing(Readout)}


def test_a_document_that_is_refused_is_named_and_the_others_are_issued(desk: Desk, crew: Crew) -> None:
    sits(desk, "P02")
    source = desk.find(TALKS).id
    wrong = Wanted(source=source, variant=Variant.HOST, agency="NOBODY")
    doubled = Wanted(source=source, variant=Variant.HOST, written=Written(beside="en"))
    found = finish(Batch(desk, [wrong, Wanted(source=source, variant=Variant.HOST), doubled], crew))
    assert [isinstance(one.refusal, BadInput) for one in found] == [True, False, True]
    assert found[1].readout
    assert "NOBODY" in str(found[0].refusal)


def test_a_document_stands_in_two_languages_side_by_side_and_again_in_its_copies(desk: Desk) -> None:
    sits(desk, "P02")
    source = desk.find(TALKS).id
    both = prepare(desk, source, Variant.HOST, "en", written=Written(beside="ur"))
    alone = prepare(desk, source, Variant.HOST, "en")
    assert both.readout.second_language == "ur"
    assert both.omitted == alone.omitted
    assert verify_readout(produce(both).pdf).intact
    assert produce(both).content_hash != produce(alone).content_hash
    with pytest.raises(BadInput, match="in it already"):
        prepare(desk, source, Variant.HOST, "en", written=Written(beside="en"))


def test_a_worker_ends_by_itself_when_whoever_gave_it_work_is_gone(desk: Desk, crew: Crew) -> None:
    sits(desk, "P02")
    crew.give(0, prepare(desk, desk.find(TALKS).id, Variant.HOST))
    (worker,) = crew._workers
    worker.line.close()
    worker.process.join(20)
    assert worker.process.exitcode == 0
    crew._workers.clear()
