"""References for people: the next free serial per device, type and year; never used twice, even after an erasure."""

from dataclasses import replace
from typing import Final, TypeVar

from liaison_desk.desk.setup import Setup
from liaison_desk.model.errors import BadInput
from liaison_desk.model.record import Record
from liaison_desk.model.reference import Reference
from liaison_desk.store import meta
from liaison_desk.store.engine import Engine

AnyRecord = TypeVar("AnyRecord", bound=Record)
_KEY: Final = "serial {series}"


class Numbering:
    """The serials of one desk; used inside the transaction that writes the record."""

    def __init__(self, engine: Engine, setup: Setup, year: int) -> None:
        """Return number for this desk in this calendar year."""
        self._engine = engine
        self._setup = setup
        self._year = year % 100
        self._used: dict[str, int] = {}

    def numbered(self, record: AnyRecord) -> AnyRecord:
        """Return the record with a reference, if its kind has them; one it brings along is checked and kept."""
        if not record.series:
            return record
        if record.ref:
            reference = Reference.parse(record.ref)
            if reference.type != record.series:
                raise BadInput(what=record.ref, why=f"a {record.kind} is numbered {record.series}")
            self._note(reference)
            return replace(record, ref=str(reference))
        return replace(record, ref=str(self.next(record.series)))

    def next(self, kind: str) -> Reference:
        """Take the next reference of a type such as MTG."""
        series = self._series(self._setup.post, self._setup.device, kind, self._year)
        self._used[series] = self._last(series) + 1
        return Reference(self._setup.post, self._setup.device, kind, self._year, self._used[series])

    def save(self) -> None:
        """Note the serials used, in the transaction that used them."""
        for series, serial in self._used.items():
            meta.put(self._engine, _KEY.format(series=series), str(serial))

    def _note(self, reference: Reference) -> None:
        series = self._series(reference.post, reference.device, reference.type, reference.year)
        if reference.serial > self._last(series):
            self._used[series] = reference.serial

    def _last(self, series: str) -> int:
        return self._used.get(series) or int(meta.get(self._engine, _KEY.format(series=series)) or 0)

    @staticmethod
    def _series(post: str, device: str, kind: str, year: int) -> str:
        return f"{post}{device}-{kind}-{year:02}"
