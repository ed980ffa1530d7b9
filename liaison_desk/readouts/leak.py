"""The leak self-test: nothing left out of a document may be found anywhere in its finished bytes."""

import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pikepdf

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.readouts.reading import read_page

RUN = 4
"""How many words of an omitted item in a row are a leak (domain.md §4.7)."""
_LONG_ENOUGH_WITHOUT_BLANKS = 12
# In raw streams a short word is chance or an operator; what pages show is decoded and searched apart.
_LONG_ENOUGH_IN_STREAMS = 6
_RAW = frozenset({"streams", "bytes"})


class LeakFound(Refused):
    """The finished file holds something that was left out for its reader; it is not saved."""

    code = "LEAK_FOUND"
    title = N_("The document is refused: {item}, left out for this reader, shows in its {place}.")
    advice = N_(
        "Take the words of that item out of the title, the other points or the names, and issue it again."
    )


@dataclass(frozen=True, kw_only=True)
class OmittedItem:
    """Something that was left out: how to name it to the officer, what it says, whom it names."""

    id: str
    text: str = ""
    names: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def fold(text: str) -> tuple[str, ...]:
    """Return the words of a text without case, accents of form, joiners and punctuation."""
    letters = []
    for ch in unicodedata.normalize("NFKC", text).casefold():
        category = unicodedata.category(ch)
        if category[0] in "LMN":
            letters.append(ch)
        elif category != "Cf":
            letters.append(" ")
    return tuple("".join(letters).split())


class _Hay:
    """One place of the file, as folded words with and without blanks between them."""

    def __init__(self, place: str, text: str) -> None:
        words = fold(text)
        self.place = place
        self.spaced = f" {' '.join(words)} "
        self.fused = "".join(words)

    def holds(self, words: Sequence[str]) -> bool:
        """Say whether the words stand here one after another, blanks or no blanks."""
        fused = "".join(words)
        if self.place in _RAW and len(fused) < _LONG_ENOUGH_IN_STREAMS:
            return False
        if f" {' '.join(words)} " in self.spaced:
            return True
        return len(fused) >= _LONG_ENOUGH_WITHOUT_BLANKS and fused in self.fused


def check_leaks(pdf: bytes, file_name: str, omitted: Sequence[OmittedItem], kept: Iterable[str] = ()) -> None:
    """Search text, tags, streams, metadata, outline, attachments and file name for what was left out.

    A run of words that a kept text says as well is no leak; a name or identifier always is. Raises
    LeakFound naming the first item found and the place, never its text.
    """
    allowed = [_Hay("kept", text) for text in kept]
    wanted = [
        (item.id, words)
        for item in omitted
        for words in (*_runs(item.text, allowed), *(fold(name) for name in item.names))
        if words
    ]
    if not wanted:
        return
    for place, text in _places(pdf, file_name):
        hay = _Hay(place, text)
        for item, words in wanted:
            if hay.holds(words):
                raise LeakFound(item=item, place=place)


def _runs(text: str, allowed: list[_Hay]) -> list[tuple[str, ...]]:
    """Return the runs of words that give an item away; one of two or three words counts as a whole."""
    words = fold(text)
    size = min(RUN, len(words))
    if size < 2:
        return []
    runs = {words[i : i + size] for i in range(len(words) - size + 1)}
    return [run for run in sorted(runs) if not any(hay.holds(run) for hay in allowed)]


def _places(data: bytes, file_name: str) -> Iterator[tuple[str, str]]:
    """Yield each place of a file where words can hide, with what it says there."""
    yield "file name", file_name.rsplit(".", 1)[0]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [read_page(page) for page in pdf.pages]
        owned = [shown for page in pages for shown in page.owned.values()]
        yield "text", " ".join(shown.spoken for shown in owned)
        yield "text", " ".join(shown.glyphs.replace("\u200b", "") for shown in owned)
        for page in pages:
            for shown in page.artifacts:
                yield "page furniture", shown.spoken
                yield "page furniture", shown.glyphs
        yield from _metadata(pdf)
        yield from _objects(pdf)
    yield "bytes", data.decode("latin-1")


def _metadata(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    for value in pdf.docinfo.values():
        yield "metadata", str(value)
    if "/Metadata" in pdf.Root:
        yield "metadata", pdf.Root.Metadata.read_bytes().decode("utf-8", "replace")
    with pdf.open_outline() as outline:
        pending = list(outline.root)
        while pending:
            item = pending.pop()
            yield "outline", item.title
            pending.extend(item.children)
    for name, attached in pdf.attachments.items():
        yield "attachments", f"{name} {attached.filename} {attached.description}"
        yield from (("attachments", text) for text in _decoded(attached.get_file().read_bytes()))


def _objects(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str]]:
    """Yield every string and name of every object, and every stream decoded in three ways."""
    for obj in pdf.objects:
        strings = list(_strings(obj, depth=0))
        if strings:
            place = "tags" if isinstance(obj, pikepdf.Dictionary) and "/S" in obj else "objects"
            for text in strings:
                yield place, text
        if isinstance(obj, pikepdf.Stream):
            try:
                content = obj.read_bytes()
            except pikepdf.PdfError:
                content = obj.read_raw_bytes()
            yield from (("streams", text) for text in _decoded(content))


def _strings(value: object, depth: int) -> Iterator[str]:
    if isinstance(value, pikepdf.String):
        yield str(value)
    elif isinstance(value, pikepdf.Name):
        if len(str(value)) > _LONG_ENOUGH_WITHOUT_BLANKS:
            yield str(value)
    elif isinstance(value, pikepdf.Array):
        for entry in value:
            if not getattr(entry, "is_indirect", False):
                yield from _strings(entry, depth + 1)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for entry in dict(value.items()).values():
            if not getattr(entry, "is_indirect", False):
                yield from _strings(entry, depth + 1)


def _decoded(content: bytes) -> Iterator[str]:
    yield content.decode("utf-8", "replace")
    if b"\x00" in content:
        yield content.decode("utf-16-be", "replace")
        yield content.decode("utf-16-le", "replace")
