"""The colours of the work plan: how many commitments of each workstream have which, as a chart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from liaison_desk.model.kinds.workplan import Rag
from liaison_desk.readouts.content import Block, Chart, ChartForm, Paragraph, Series, Swatch, Tone
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

    @property
    def title(self) -> str:
        """Its code and its name, where the reader may see that."""
        return f"{self.code} · {self.name}" if self.name else self.code

    def number(self, colour: Rag) -> int:
        """Return how many commitments have a colour."""
        return sum(len(known) for found, known in self.commitments if found is colour)

    def counts(self) -> Iterator[Count]:
        """Give each colour that occurs as a figure with its records."""
        for colour, known in self.commitments:
            yield Count(
                measure="COLOURS", what=self.code, group=colour.value, value=str(len(known)), records=known
            )


TONES: Final = {
    Rag.BLUE: Tone.BLUE,
    Rag.GREEN: Tone.GREEN,
    Rag.AMBER: Tone.AMBER,
    Rag.RED: Tone.RED,
    Rag.GREY: Tone.GREY,
}


def swatch(colour: Rag, words: Words) -> Swatch:
    """Return a colour as the cell of a table: never the colour alone, always its word too."""
    return Swatch(text=words.code("colour_short", colour), tone=TONES[colour])


def colour_chart(streams: Sequence[ColouredStream], head: Head, words: Words) -> Iterator[Block]:
    """Draw how many commitments of each workstream have which colour; colours that do not occur are left out."""
    if not streams:
        yield Paragraph(text=words["no_workstreams"], mark=head.open_mark)
        return
    series = tuple(
        Series(
            name=words.code("colour", colour),
            values=tuple(float(stream.number(colour)) for stream in streams),
            tone=TONES[colour],
        )
        for colour in ORDER
        if any(stream.number(colour) for stream in streams)
    )
    if series:
        yield Chart(
            form=ChartForm.STACKED,
            title=words["chart_colours"],
            categories=tuple(stream.title for stream in streams),
            series=series,
            mark=head.open_mark,
        )
