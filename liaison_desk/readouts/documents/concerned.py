"""What a request and information told unasked have in common: whom they concern, and the limits of its use."""

from collections.abc import Iterator
from dataclasses import dataclass

from liaison_desk.readouts.content import Block, Box, Table
from liaison_desk.readouts.documents.correspondence import Concerned, Correspondence
from liaison_desk.readouts.documents.sentences import Marked, paragraphs
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class ConcerningPaper(Correspondence):
    """A paper about persons and things; `subject_link` says what ties them to it."""

    concerned: tuple[Concerned, ...] = ()
    subject_link: tuple[Marked, ...] = ()
    use_limits: tuple[Marked, ...] = ()


def whom(paper: ConcerningPaper, words: Words) -> Iterator[Block]:
    """Say what ties the persons and things to it, and set their table, with their numbers where they have any."""
    yield from paragraphs(paper.subject_link)
    if not paper.concerned:
        return
    numbered = any(one.identifiers for one in paper.concerned)
    header = (words["name"], words["kind_of_subject"], words["identifiers"])
    rows = [(one.name, one.kind, words["list_join"].join(one.identifiers)) for one in paper.concerned]
    shown = len(header) if numbered else len(header) - 1
    yield Table(header=header[:shown], rows=tuple(row[:shown] for row in rows), widths=(5, 3, 5)[:shown])


def limits(paper: ConcerningPaper, words: Words) -> Iterator[Block]:
    """Set the limits of use, and the conditions of use and handling, in one panel."""
    said = (*paper.use_limits, *paper.conditions)
    if said:
        yield Box(title=words["limits"], paragraphs=paragraphs(said))
