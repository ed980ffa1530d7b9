"""Many documents issued in one go: gathered here, made by workers, and put on record once all are made.

Nothing is on record before every file is made, so whoever stops it until then leaves nothing behind; after that
each document is issued whole or not at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.crew import Crew, Made
from liaison_desk.desk.documents.issuing import issue
from liaison_desk.desk.documents.offering import offered
from liaison_desk.desk.documents.order import NOTHING_ADDED, Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, Produced, Wanted, prepare_wanted, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.signing import Signing
from liaison_desk.desk.numbering import Numbering
from liaison_desk.model.errors import DeskError
from liaison_desk.model.kinds import Readout
from liaison_desk.model.record import Record

PATIENCE: Final = 0.02
"""Seconds that one step waits for a worker: whoever watches stays awake."""
NAMED: Final = frozenset({Variant.THIRD, Variant.PARTNER})
"""Readers of whom there is none unless one is named."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of one document: it is issued with its file, or refused."""

    wanted: Wanted
    readout: Readout | None = None
    produced: Produced | None = None
    refusal: DeskError | None = None


Issuing = Callable[[Desk, Prepared, Produced], Readout]


class Batch:
    """A number of documents on their way; `step` until it says that there is no more to do."""

    def __init__(
        self,
        desk: Desk,
        wanted: Sequence[Wanted],
        crew: Crew | None = None,
        issuing: Issuing = issue,
        signing: Signing | None = None,
    ) -> None:
        """Make and issue what is `wanted`, in this order; with a `signing` it is signed here: no worker has keys."""
        self._signing = signing
        self._desk, self._crew, self._issuing = desk, crew or Crew(), issuing
        self._wanted = tuple(wanted)
        self._numbering = Numbering(desk.store.engine, desk.setup, desk.now().there().year)
        self._prepared: list[Prepared | DeskError] = []
        self._made: dict[int, Made] = {}
        self._outcomes: list[Outcome] = []

    @property
    def total(self) -> int:
        """How many documents there are."""
        return len(self._wanted)

    @property
    def made(self) -> int:
        """How many files are made, or cannot be."""
        return len(self._made)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What is issued or refused so far, in the order in which it was asked for."""
        return tuple(self._outcomes)

    def step(self) -> bool:
        """Do a little of it; False when all is done."""
        if len(self._prepared) < self.total and not self._crew.is_full:
            self._prepare()
        elif self._crew.busy:
            self._made |= self._crew.take(PATIENCE)
        elif len(self._outcomes) < self.total:
            self._crew.dismiss()
            self._settle()
        return len(self._outcomes) < self.total

    def stop(self) -> None:
        """Leave it: what is not on record by now will not be."""
        self._crew.dismiss()
        self._wanted = self._wanted[: len(self._outcomes)]

    def _prepare(self) -> None:
        at = len(self._prepared)
        try:
            prepared = prepare_wanted(self._desk, self._wanted[at], self._numbering.numbered)
        except DeskError as refusal:
            self._prepared.append(refusal)
            self._made[at] = refusal
            return
        self._prepared.append(prepared)
        self._crew.give(at, prepared)

    def _settle(self) -> None:
        at = len(self._outcomes)
        prepared, made = self._prepared[at], self._made[at]
        outcome = Outcome(wanted=self._wanted[at])
        if isinstance(made, DeskError) or isinstance(prepared, DeskError):
            refusal = made if isinstance(made, DeskError) else None
            self._outcomes.append(replace(outcome, refusal=refusal))
            return
        try:
            if self._signing:
                made = produce(prepared, self._signing)
            readout = self._issuing(self._desk, prepared, made)
        except DeskError as refusal:
            self._outcomes.append(replace(outcome, refusal=refusal))
        else:
            self._outcomes.append(replace(outcome, readout=readout, produced=made))


def every_wanted(
    desk: Desk,
    sources: Sequence[Record],
    variants: Sequence[Variant],
    languages: Sequence[str],
    *,
    agency: str = "",
    document: DocumentType | None = None,
    written: Written = NOTHING_ADDED,
) -> list[Wanted]:
    """Return one document for each source, reader and language; for the host, one for each body it has to do with.

    A named `agency` is the only one; a reader for whom no document is made from a source is passed over.
    """
    found = []
    for source in sources:
        made = [pair for pair in offered(source) if document in {None, pair[0]}]
        for variant in variants:
            recipe = next(((which, one) for which, one in made if variant in one.variants), None)
            if recipe is None or (variant in NAMED and not agency):
                continue
            bodies = [agency]
            if variant is Variant.HOST and not agency:
                bodies = [body.code for body in recipe[1].hosts(desk, source)] or [""]
            found += [
                Wanted(
                    source=source.id,
                    variant=variant,
                    language=language,
                    agency=body if variant in {Variant.HOST, *NAMED} else "",
                    document=recipe[0],
                    written=written,
                )
                for body in bodies
                for language in languages
            ]
    return found
