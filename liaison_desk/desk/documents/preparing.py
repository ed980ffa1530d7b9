"""Making a document: gather what one reader may see, make the page, prove that nothing left out is in it.

Gathering needs the desk; making the file does not, so that the window can do it beside the main thread.
"""

from dataclasses import dataclass, replace

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.catalogue import RECIPES, DocumentType, Recipe, recipe_for
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
from liaison_desk.desk.documents.shelving import template_for
from liaison_desk.desk.documents.sieve import Omitted, Sieve
from liaison_desk.desk.staleness import ReadoutStale, check_issuable, is_stale, source_hash
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Readout
from liaison_desk.model.kinds.document import APPROVABLE, ReadoutStatus
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.readouts.content import Document
from liaison_desk.readouts.leak import OmittedItem, check_leaks
from liaison_desk.readouts.render import rendered


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """Everything one document says, frozen, and what was left out of it with the reason.

    `hidden` and `said` are what the leak self-test looks for, and what it may find.
    """

    readout: Readout
    variant: Variant
    document: Document
    kept: tuple[Record, ...]
    omitted: tuple[Omitted, ...]
    hidden: tuple[OmittedItem, ...]
    said: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Produced:
    """The finished file; it has passed the leak self-test."""

    pdf: bytes
    content_hash: str
    pages: int
    file_name: str


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
    """Gather what one reader may see of a record, as of now, for a new readout.

    `agency` is the code of the host body or third party it is for; `document` says which where a record has
    several; `written` is what the officer adds.
    """
    record = desk.store.records.get(source)
    if record is None or record.gone:
        raise BadInput(what="the document", why="what it is to be made from is not there any more")
    which, recipe = recipe_for(record, variant, document)
    audience = audience_for(variant, agency, recipe.hosts(desk, record), record)
    days = recipe.period and span_of(written, recipe.period, desk.now().there().date())
    first, last = days or (written.first, written.last)
    draft = desk.new(
        Readout,
        source=record.id,
        subject=record.title,
        readout_kind=recipe.kind,
        document=which.value,
        variant=variant.value,
        audience=audience,
        language=check_language(language),
        author=desk.setup.officer,
        as_of=desk.now(),
        says="\n".join(written.lines),
        new_date=written.new_date,
        first_day=first,
        last_day=last,
    )
    older = [readout.version for readout in same_reader(desk, draft, every=True)]
    readout = desk.numbered(replace(draft, version=max(older, default=0) + 1))
    return _gathered(desk, record, recipe, readout)


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
    content = recipe.gather(desk, source, order, sieve)
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
        document=recipe.form.document(content, template),
        kept=tuple(sieve.kept),
        omitted=tuple(sieve.omitted),
        hidden=tuple(sieve.hidden),
        said=tuple(sieve.said),
    )


def produce(prepared: Prepared) -> Produced:
    """Make the file and search it for everything that was left out; LeakFound refuses it. Needs no desk."""
    document = prepared.document
    file = rendered(document, document.moment)
    check_leaks(file.pdf, document.file_name, prepared.hidden, kept=prepared.said)
    return Produced(
        pdf=file.pdf, content_hash=file.content_hash, pages=file.pages, file_name=document.file_name
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
        readout.first_day,
    )
