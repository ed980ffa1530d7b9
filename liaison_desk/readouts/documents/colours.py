"""The colours of the work plan: how many commitments of each workstream have which, as a table or a chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.readouts.content import Block, Entry, Paragraph, Table
from liaison_desk.readouts.enclosure import Count
from liaison_desk.readouts.form import Head
from liaison_desk.readouts.wording import Words

ORDER: Final = (Rag.BLUE, Rag.GREEN, Rag.AMBER, Rag.RED, Rag.GREY)


@dataclass(frozen=True, kw_only=True)
class ColouredStream:
    """One workstream: its code and name, and the references of its commitments by colour."""

    code: str
    name: str
    mark: str
    lang: str | None = None
    commitments: tuple[tuple[Rag, tuple[str, ...]], ...] = ()

    def number(self, colour: Rag) -> int:
        """Return how many commitments have a colour."""
        return sum(len(known) for found, known in self.commitments if found is colour)

    def counts(self) -> Iterator[Count]:
        """Give each colour that occurs as a figure with its records."""
        for colour, known in self.commitments:
            yield Count(
                measure="COLOURS", what=self.code, group=colour.value, value=str(len(known)), records=known
            )


def colour_table(streams: Sequence[ColouredStream], head: Head, words: Words) -> Iterator[Block]:
    """Set one row for each workstream, one column for each colour."""
    if not streams:
        yield Paragraph(text=words["no_workstreams"], mark=head.open_mark)
        return
    rows: list[tuple[str | Entry, ...]] = [
        (
            stream.code,
            Entry(text=stream.name, mark=stream.mark, lang=stream.lang),
            *(str(stream.number(colour)) for colour in ORDER),
        )
        for stream in streams
    ]
    rows.append(
        (
            "",
            words["all_together"],
            *(str(sum(stream.number(colour) for stream in streams)) for colour in ORDER),
        )
    )
    yield Table(
        header=(
            words["workstream_code"],
            words["workstream"],
            *(words.code("colour", colour) for colour in ORDER),
        ),
        rows=tuple(rows),
        widths=(1.2, 5.0, *(1.5 for _ in ORDER)),
    )


def swatch(colour: Rag, words: Words) -> str:
    """Return a colour as the cell of a table: never the colour alone, always its word too."""
    return words.code("colour", colour)


def colour_chart(streams: Sequence[ColouredStream], words: Words) -> Iterator[Block]:
    """Draw how many commitments of each workstream have which colour."""
    yield from ()
