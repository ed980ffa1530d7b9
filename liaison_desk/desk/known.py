"""What this desk can tell the release rule, each table read once: agencies, consents, assessments, acknowledgements."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property

from liaison_desk.desk.covering import covered_hash
from liaison_desk.desk.desk import Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Acknowledgement, Agency, Assessment, Consent, Equivalence, Handover
from liaison_desk.model.kinds.disclosure import Acknowledged, Gate
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.markings import Audience
from liaison_desk.model.record import Record
from liaison_desk.model.release import covers


class Known:
    """The tables of a desk as they stand: good for one question, or for one export, and never kept longer."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing yet: each table is read when it is first asked for."""
        self._desk = desk
        self._records: dict[str, Record | None] = {}
        self._hashes: dict[RecordId, str] = {}

    def record(self, known: str) -> Record | None:
        """Return a record by its id."""
        if known not in self._records:
            self._records[known] = self._desk.store.records.get(RecordId(known)) if known else None
        return self._records[known]

    def hash_of(self, about: RecordId) -> str:
        """Return the hash of a record with all that goes out with it."""
        if about not in self._hashes:
            self._hashes[about] = covered_hash(self._desk, about)
        return self._hashes[about]

    @cached_property
    def agencies(self) -> Mapping[str, Agency]:
        """The agencies by code."""
        return {agency.code: agency for agency in self._desk.store.records.standing(Agency)}

    @cached_property
    def ceilings(self) -> Mapping[str, str]:
        """The highest level each audience of the host side may hold; a joint text goes by the lowest."""
        levels = {
            f"HOST:{code}": agency.ceiling
            for code, agency in self.agencies.items()
            if agency.side is Side.HOST and agency.ceiling
        }
        found = {audience: level.value for audience, level in levels.items()}
        if levels:
            found["JOINT"] = min(levels.values(), key=lambda level: level.rank).value
        return found

    @cached_property
    def equivalences(self) -> Mapping[str, str]:
        """Which of our levels each of theirs is handled as."""
        return {row.theirs: row.ours for row in self._desk.store.records.standing(Equivalence)}

    @cached_property
    def consents(self) -> Sequence[Consent]:
        """Every consent on file."""
        return self._desk.store.records.standing(Consent)

    @cached_property
    def in_question(self) -> AbstractSet[str]:
        """The requests of which a seal or a hash of the material is in question (domain.md §4.9, CY-5)."""
        open_ones = {"status": HandoverStatus.DISCREP}
        return {one.request for one in self._desk.store.records.standing(Handover, open_ones) if one.request}

    def assessments_of(self, about: str, audience: Audience) -> list[Assessment]:
        """Return the assessments of a record, or that name it among their items, for an audience; the newest last."""
        found = [
            one
            for one in self._assessed.get(about, ())
            if one.gate is not Gate.USE and covers(one.audience, audience)
        ]
        return sorted(found, key=lambda record: record.id)

    def is_acknowledged(self, about: str, what: Acknowledged, audience: Audience) -> bool:
        """Tell whether somebody answers for a record, or for what it is a part of, as it stands now."""
        record = self.record(about)
        whole = record.parent if record and record.parent and record.marking is None else None
        return any(
            one.what is what and one.audience == audience and one.content_hash == self.hash_of(one.covers)
            for covered in (about, whole)
            for one in self._acknowledged.get(covered or "", ())
        )

    @cached_property
    def _assessed(self) -> Mapping[str, Sequence[Assessment]]:
        found: dict[str, list[Assessment]] = {}
        for assessment in self._desk.store.records.standing(Assessment):
            for about in {assessment.about, *assessment.items}:
                found.setdefault(about, []).append(assessment)
        return found

    @cached_property
    def _acknowledged(self) -> Mapping[str, Sequence[Acknowledgement]]:
        found: dict[str, list[Acknowledgement]] = {}
        for acknowledgement in self._desk.store.records.standing(Acknowledgement):
            found.setdefault(acknowledgement.covers, []).append(acknowledgement)
        return found
