"""Making a document: gather what one reader may see, make the page, prove that nothing left out is in it.

Gathering needs the desk; making the file does not, so that the window can do it beside the main thread.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES
from liaison_desk.desk.documents.offering import recipe_for
from liaison_desk.desk.documents.order import (
    NOTHING_ADDED,
    Order,
    Variant,
    Written,
    audience_for,
    check_language,
    reader_named,
)
from liaison_desk.desk.documents.periods import span_of
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
from liaison_desk.desk.documents.shelving import template_for
from liaison_desk.desk.documents.sieve import Omitted, Sieve
from liaison_desk.desk.documents.signing import Signing, noted, unsigned
from liaison_desk.desk.staleness import ReadoutStale, check_issuable, is_stale, source_hash
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutStatus
from liaison_desk.model.markings import Marking, join
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.readouts.beside import side_by_side
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.leak import OmittedItem, check_leaks
from liaison_desk.readouts.render import rendered


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """A new document: from what, for whom, in which language.

    `agency` is the code of the host body or third party it is for; `document` says which where a record has
    several; `written` is what the officer adds.
    """

    source: RecordId
    variant: Variant
    language: str = "en"
    agency: str = ""
    document: DocumentType | None = None
    written: Written = NOTHING_ADDED


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Everything one document says, frozen, and what was left out of it with the reason.

    `marking` is that of everything it was made from: what it is printed under, or stricter. `hidden` and `said`
    are what the leak self-test looks for, and what it may find.
    """

    readout: Readout
    variant: Variant
    document: Document
    marking: Marking
    kept: tuple[Record, ...]
    omitted: tuple[Omitted, ...]
    hidden: tuple[OmittedItem, ...]
    said: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether there was something to say, and all of it was left out."""
        return bool(self.omitted) and not self.kept


@dataclass(frozen=True, kw_only=True)
class Produced:
    """The finished file; it has passed the leak self-test."""

    pdf: bytes
    content_hash: str
    pages: int
    file_name: str
    signed_by: frozenset[str] = frozenset()


def prepare(
    desk: Desk,
    source: RecordId,
    variant: Variant,
    language: str = "en",
    agency: str = "",
    *,
    document: DocumentType | None = None,
    written: Written = NOTHING_ADDED,
) -> Prepared:
    """Gather what one reader may see of a record, as of now, for a new readout (see `Wanted`)."""
    wanted = Wanted(
        source=source, variant=variant, language=language, agency=agency, document=document, written=written
    )
    return prepare_wanted(desk, wanted, desk.numbered)


def prepare_wanted(desk: Desk, wanted: Wanted, numbered: Callable[[Readout], Readout]) -> Prepared:
    """Gather a wanted document; `numbered` gives it the reference that it prints, which is taken when it is put."""
    record = desk.store.records.get(wanted.source)
    if record is None or record.gone:
        raise BadInput(what="the document", why="what it is to be made from is not there any more")
    which, recipe = recipe_for(record, wanted.variant, wanted.document)
    audience = audience_for(wanted.variant, wanted.agency, recipe.hosts(desk, record), record)
    written = wanted.written
    days = recipe.period and span_of(written, recipe.period, desk.now().there().date())
    first, last = days or (written.first, written.last)
    draft = desk.new(
        Readout,
        source=record.id,
        subject=record.title,
        readout_kind=recipe.kind,
        document=which.value,
        variant=wanted.variant.value,
        audience=audience,
        language=check_language(wanted.language),
        second_language=_check_second(wanted.language, written.beside),
        author=desk.setup.officer,
        as_of=desk.now(),
        says="\n".join(written.lines),
        new_date=written.new_date,
        first_day=first,
        last_day=last,
    )
    older = [readout.version for readout in same_reader(desk, draft, every=True)]
    return _gathered(desk, record, recipe, numbered(replace(draft, version=max(older, default=0) + 1)))


def prepare_standing(desk: Desk, readout: Readout, as_of: Moment | None = None) -> Prepared:
    """Gather a readout that is on record already; ReadoutStale where it would not say what was approved.

    It is shown as of when it was offered for review, or as of now where it never was, or as of `as_of`.
    """
    source = desk.store.records.get(readout.source)
    if source is None or source.gone:
        raise BadInput(what=readout.ref, why="what it was made from is not there any more")
    which = DocumentType(readout.document) if readout.document else None
    _, recipe = recipe_for(source, variant_of(readout), which)
    prepared = _gathered(desk, source, recipe, replace(readout, as_of=as_of or readout.as_of or desk.now()))
    binds = readout.status not in APPROVABLE
    if binds and (readout.points != prepared.readout.points or is_stale(desk, readout)):
        raise ReadoutStale(what=readout.ref)
    return prepared


def prepare_approved(desk: Desk, readout: Readout) -> Prepared:
    """Gather an approved readout, to be made and issued under its own reference, as it was offered for review."""
    check_issuable(desk, readout)
    return prepare_standing(desk, readout, None if readout.content_hash else desk.now())


def variant_of(readout: Readout) -> Variant:
    """Return for which reader a readout is made; one from before they were named tells it by its audience."""
    if readout.variant:
        return Variant(readout.variant)
    kind = readout.audience.partition(":")[0]
    known = {"HOST": Variant.HOST, "ATTENDEES": Variant.ATTENDEES, "THIRD": Variant.THIRD}
    known |= {"INTERNAL_HQ": Variant.INTERNAL, "JOINT": Variant.JOINT, "PUBLIC": Variant.PUBLIC}
    if kind not in known:
        raise BadInput(what=readout.ref, why=f"no document is made for {readout.audience}")
    return known[kind]


def _gathered(desk: Desk, source: Record, recipe: Recipe, readout: Readout) -> Prepared:
    template = template_for(desk, recipe.form)
    words = template.words_in(readout.language)
    order = Order(
        readout=readout,
        variant=variant_of(readout),
        template=template,
        zones=tuple(dict.fromkeys((desk.setup.zone, desk.setup.home_zone))),
        reader=reader_named(desk, readout.audience, words),
    )
    sieve = Sieve(desk, order.audience)
    document = recipe.form.document(recipe.gather(desk, source, order, sieve), template)
    if readout.second_language:
        document = side_by_side(document, _in_second_language(desk, source, recipe, order, sieve))
    points = frozenset(record.id for record in sieve.kept) if recipe.bound else frozenset()
    gathered = replace(
        readout,
        points=points,
        omitted=frozenset(one.noted for one in sieve.omitted),
        template=template.version,
    )
    return Prepared(
        readout=replace(gathered, source_hash=source_hash(desk, gathered)),
        variant=order.variant,
        document=document,
        marking=join(sieve.marking, source.marking) if source.marking else sieve.marking,
        kept=tuple(sieve.kept),
        omitted=tuple(sieve.omitted),
        hidden=tuple(sieve.hidden),
        said=tuple(sieve.said),
    )


def _in_second_language(desk: Desk, source: Record, recipe: Recipe, order: Order, sieve: Sieve) -> Document:
    """Write the same once more in the second language; what it says may be in the file as well."""
    readout = replace(order.readout, language=order.readout.second_language)
    second = replace(order, readout=readout)
    again = Sieve(desk, order.audience)
    content = recipe.gather(desk, source, second, again)
    sieve.said.extend(again.said)
    sieve.hidden.extend(again.hidden)
    return recipe.form.document(content, order.template)


def _check_second(language: str, beside: str) -> str:
    if beside and check_language(beside) == language:
        raise BadInput(what=f"language {beside!r}", why="the document is in it already")
    return beside


def produce(prepared: Prepared, signing: Signing | None = None) -> Produced:
    """Make the file and search it for everything that was left out; LeakFound refuses it. Needs no desk.

    With a `signing` the officer has signed it, in a field of its own; the text and its hash are the same.
    """
    document = signing.prepared(prepared.document) if signing else unsigned(prepared.document)
    file = rendered(document, document.moment)
    pdf = signing.signed(file.pdf) if signing else file.pdf
    check_leaks(pdf, document.file_name, prepared.hidden, kept=prepared.said)
    return Produced(
        pdf=pdf,
        content_hash=file.content_hash,
        pages=file.pages,
        file_name=document.file_name,
        signed_by=frozenset({noted(Signatory.OFFICER, signing.code)}) if signing else frozenset(),
    )


def same_reader(desk: Desk, readout: Readout, *, every: bool = False) -> list[Readout]:
    """Return the readouts of a source of the same kind for the same audience and language in force, or every one."""
    found = desk.store.records.standing(Readout, {"source": readout.source})
    return [
        other
        for other in found
        if _for_whom(other) == _for_whom(readout)
        and other.id != readout.id
        and (every or other.status in {ReadoutStatus.ISSUED, ReadoutStatus.STALE})
    ]


def _for_whom(readout: Readout) -> tuple[object, ...]:
    document = readout.document or next(
        which.value for which, recipe in RECIPES.items() if recipe.kind is readout.readout_kind
    )
    return (
        document,
        readout.variant or variant_of(readout).value,
        readout.audience,
        readout.language,
        readout.second_language,
        readout.first_day,
    )
