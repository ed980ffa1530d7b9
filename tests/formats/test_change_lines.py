"""Lines of changes as this program's first version wrote them: read for ever, and written the same."""

from pathlib import Path

from liaison_desk.model.kinds import KINDS, Meeting
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.wire import Sent, read_lines, write_lines
from tests.property.world import Party, reader

SAVED = Path(__file__).with_name("changes-v1.jsonl")
MEETING = "019c1c38-afb8-7717-80a3-a15da890cfe1"
DIGESTS = Path(__file__).with_name("changes-v1.digests")


def _sent() -> list[Sent]:
    return list(read_lines(SAVED.read_bytes().splitlines(keepends=True), SAVED.name))


def _taken_in(party: Party) -> Meeting:
    outcome = party.accept(_sent())
    assert not outcome.waiting
    assert not outcome.quarantined
    found = party.store.records.get(outcome.applied[0].ops[0][1].record)
    assert isinstance(found, Meeting)
    return found


def test_lines_of_the_first_version_are_written_as_they_were() -> None:
    with reader(kinds=KINDS) as party:
        _taken_in(party)
        again = write_lines(
            (sent.number, change) for sent, change in zip(_sent(), party.changes(), strict=True)
        )
        assert b"".join(again) == SAVED.read_bytes()


def test_lines_of_the_first_version_have_the_digests_they_had() -> None:
    with reader(kinds=KINDS) as party:
        _taken_in(party)
        found = [f"{change.desk} {change.seq} {change.digest.hex()}" for change in party.changes()]
        assert found == DIGESTS.read_text().splitlines()
        assert party.store.verify() == []


def test_lines_of_the_first_version_show_the_meeting_that_was_recorded() -> None:
    with reader(kinds=KINDS) as party:
        meeting = _taken_in(party)
        assert meeting.id == MEETING
        assert meeting.subject == "Review of the work plan / कार्य योजना"
        assert meeting.status is MeetingStatus.HELD
        assert meeting.tags == {"plan", "öffentlich"}
        assert meeting.marking is not None
        assert meeting.marking.banner == "RESTRICTED // TLP:AMBER // H2"
        assert str(meeting.starts) == "2026-02-07T15:00:00Z[America/Toronto]"
        assert len(party.changes()) == 6
        assert party.conflicts() == {(MEETING, "summary", "")}
