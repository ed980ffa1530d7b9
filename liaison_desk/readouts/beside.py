"""One document in two languages side by side: both are written, then set in two columns part by part."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from liaison_desk.readouts.content import (
    Block,
    Box,
    Bullets,
    Cell,
    Chart,
    Document,
    Entry,
    Facts,
    Grid,
    Heading,
    Numbered,
    Pair,
    Paragraph,
    Picture,
    SideBySide,
    Signatures,
    Table,
)
from liaison_desk.readouts.wording import Words, words_for


def side_by_side(first: Document, second: Document) -> Document:
    """Return a document in the languages of both; the page follows the first.

    Both must come from the same content and template, so that their parts answer to one another.
    """
    if [type(block) for block in first.blocks] != [type(block) for block in second.blocks]:
        raise ValueError(first.reference)
    also = (
        Entry(text=second.kind, lang=second.language),
        Entry(text=second.title, lang=second.language),
    )
    facts = (Facts(facts=second.facts, lang=second.language),) if second.facts else ()
    blocks = _Columns(first, second).blocks()
    return replace(first, also=also, blocks=(*facts, *blocks), overlong=(*first.overlong, *second.overlong))


class _Columns:
    """Collects pairs of texts until a block comes that is set over both columns."""

    def __init__(self, first: Document, second: Document) -> None:
        self.first, self.second = first, second
        self.pairs: list[Pair] = []
        self.out: list[Block] = []

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks of the document in two languages."""
        for one, other in zip(self.first.blocks, self.second.blocks, strict=True):
            self._block(one, other)
        self._close()
        return tuple(self.out)

    def _close(self) -> None:
        if self.pairs:
            self.out.append(SideBySide(pairs=tuple(self.pairs)))
            self.pairs = []

    def _block(self, one: Block, other: Block) -> None:
        match one, other:
            case Heading(), Heading():
                if one.level == 2:
                    self._close()
                pair = self._pair(
                    Entry(text=one.text, lang=one.lang), Entry(text=other.text, lang=other.lang)
                )
                self.pairs.append(replace(pair, level=one.level))
            case Box(), Box():
                title = self._pair(Entry(text=one.title), Entry(text=other.title))
                self.pairs.append(replace(title, strong=True))
                self._texts(list(map(_said, one.paragraphs)), list(map(_said, other.paragraphs)))
            case (
                (Signatures(), Signatures()) | (Picture(), Picture()) | (Chart(), Chart()) | (Grid(), Grid())
            ):
                self._close()
                self.out += _over_both(one, other, self.second.language)
            case _:
                texts = list(_entries(one, words_for(self.first.language)))
                if texts:
                    self._texts(texts, list(_entries(other, words_for(self.second.language))))
                else:
                    self._close()
                    self.out.append(one)

    def _texts(self, one: list[Entry], other: list[Entry]) -> None:
        nothing = Entry(text="")
        self.pairs += [self._pair(a, b) for a, b in zip_longest(one, other, fillvalue=nothing)]

    def _pair(self, one: Entry, other: Entry) -> Pair:
        return Pair(
            first=replace(one, lang=one.lang or self.first.language),
            second=replace(other, lang=other.lang or self.second.language),
        )


def _entries(block: Block, words: Words) -> Iterator[Entry]:
    """Yield a block as texts, one to a row."""
    match block:
        case Paragraph():
            yield _said(block)
        case Bullets():
            yield from block.entries
        case Numbered():
            for number, entry in enumerate(block.entries, block.first):
                yield replace(entry, mark=f"{number}. {entry.mark}".strip())
        case Facts():
            for fact in block.facts:
                yield Entry(text=words.labelled(fact.label, fact.value))
        case Table():
            for row in block.rows:
                cells = zip(block.header, row, strict=True)
                yield Entry(text="\n".join(words.labelled(head, _cell(cell)) for head, cell in cells))


def _said(paragraph: Paragraph) -> Entry:
    return Entry(text=paragraph.text, mark=paragraph.mark, lang=paragraph.lang)


def _cell(cell: Cell) -> str:
    match cell:
        case str():
            return cell
        case Entry():
            return f"{cell.mark} {cell.text}".strip()
        case _:
            return cell.text


def _over_both(one: Block, other: Block, lang: str) -> Iterator[Block]:
    """Yield what takes the whole line: once where it says the same in both languages, else one after the other."""
    match one, other:
        case Signatures(), Signatures():
            places = zip(one.places, other.places, strict=True)
            yield Signatures(
                places=tuple(
                    replace(a, who=_both(a.who, b.who), role=_both(a.role, b.role)) for a, b in places
                )
            )
        case Picture(), Picture():
            yield replace(one, alt=_both(one.alt, other.alt))
        case Chart(), Chart():
            yield from (one, replace(other, lang=lang))
        case _:
            yield from (one,) if one == other else (one, other)


def _both(one: str, other: str) -> str:
    return one if one == other else f"{one} / {other}"
