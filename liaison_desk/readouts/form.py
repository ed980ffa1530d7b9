"""From what a document says to the document: its head, its facts, and its parts in the order of its template."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from liaison_desk.readouts.content import Banner, Block, Document, Fact, Heading, Overlong
from liaison_desk.readouts.enclosure import ENCLOSING, NOTHING, Enclosure, enclosed
from liaison_desk.readouts.templates import Part, Template, shipped
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class Head:
    """What stands at the head of every document, and on every page of it.

    `audience` is the reader as printed; `moment` says as of when records are shown, in each of `zones`
    (names such as `America/Toronto`); `open_mark` is the portion mark of words that are the program's own.
    """

    reference: str
    variant: str
    audience: str
    banner: Banner
    language: str
    moment: datetime
    zones: tuple[str, ...] = ()
    version: int = 1
    copy_number: int = 1
    open_mark: str = "(U)"


class Headed(Protocol):
    """What a document says: any frozen value with a head."""

    @property
    def head(self) -> Head:
        """Where, when and for whom."""


Content = TypeVar("Content", bound=Headed)
Parts = Mapping[str, Callable[[Content, Words], Iterable[Block]]]


def _nothing(_content: Headed, _words: Words) -> Iterable[Fact]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Form(Generic[Content]):
    """How one document is written: its title, its facts, and each part that a template may name.

    `encloses` gives the figures that headquarters' copy carries beside the page; its tables it always does.
    """

    name: str
    title: Callable[[Content, Words], str]
    parts: Parts[Content]
    facts: Callable[[Content, Words], Iterable[Fact]] = field(default=_nothing)
    encloses: Callable[[Content], Enclosure] | None = None

    def document(self, content: Content, template: Template | None = None) -> Document:
        """Return the document, put together as the template says (the shipped one unless another is given).

        A part that has nothing to say is left out with its heading. The template's word `kind` names the
        document; `kind.VARIANT` does so for one reader only.
        """
        template = template or shipped(self.name)
        made = self._made(content, template)
        if content.head.variant not in ENCLOSING:
            return made
        enclosure = self.encloses(content) if self.encloses else NOTHING
        return replace(made, data=enclosed(made, self.name, template.version, enclosure))

    def _made(self, content: Content, template: Template) -> Document:
        head = content.head
        words = template.words_in(head.language)
        blocks: list[Block] = []
        overlong: list[Overlong] = []
        for part in template.parts(head.variant):
            said = tuple(self.parts[part.name](content, words))
            blocks += _headed(part, said, words)
            count = sum(len(text.split()) for block in said for text in _texts(block))
            if part.limit and count > part.limit:
                overlong.append(
                    Overlong(part=words.optional(part.heading) or part.name, words=count, limit=part.limit)
                )
        return Document(
            reference=head.reference,
            variant=head.variant,
            version=head.version,
            copy_number=head.copy_number,
            audience=head.audience,
            banner=head.banner,
            language=head.language,
            kind=words.optional(f"kind.{head.variant}") or words["kind"],
            title=self.title(content, words),
            moment=head.moment,
            zones=head.zones,
            facts=tuple(self.facts(content, words)),
            blocks=tuple(blocks),
            overlong=tuple(overlong),
        )


def _headed(part: Part, said: tuple[Block, ...], words: Words) -> Iterator[Block]:
    if said and part.heading:
        yield Heading(text=words[part.heading])
    yield from said


def _texts(value: object) -> Iterator[str]:
    """Yield the texts people read in a block, whatever it is made of."""
    match value:
        case str():
            yield value
        case tuple():
            for one in value:
                yield from _texts(one)
        case _ if is_dataclass(value):
            for each in fields(value):
                if each.name not in {"mark", "lang", "name", "alt", "tone"}:
                    yield from _texts(getattr(value, each.name))
