"""Making a letter about a request: what its reader may see goes in, the leak self-test proves the rest is not in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.speaking import language_of
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.desk.queries.clocks import reply_clock
from liaison_desk.desk.queries.requests import RequestView, request_view
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.errors import BadInput
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Contact, Question, Request
from liaison_desk.model.kinds.request import Direction
from liaison_desk.model.markings import Audience, Classification, Marking
from liaison_desk.model.release import Item
from liaison_desk.model.roles import Power, check
from liaison_desk.model.ruling import Ruling
from liaison_desk.readouts.content import Banner, Document, Entry
from liaison_desk.readouts.documents.letters import Asked, Letter, LetterKind, letter
from liaison_desk.readouts.leak import OmittedItem, check_leaks
from liaison_desk.readouts.render import rendered

_OPEN: Final = Marking(classification=Classification.UNCLASSIFIED)


@dataclass(frozen=True, kw_only=True)
class Written:
    """What the officer says in a letter: lines of text, and the new date where one is asked for or offered."""

    lines: tuple[str, ...] = ()
    new_date: date | None = None


@dataclass(frozen=True, kw_only=True)
class FinishedLetter:
    """A letter as a file, what it says, and what was left out of it with the reason."""

    document: Document
    pdf: bytes
    pages: int
    omitted: tuple[tuple[Request | Question, Ruling], ...]


def make_letter(
    desk: Desk, request: RecordId, kind: LetterKind, language: str, says: Written = Written()
) -> FinishedLetter:
    """Make a letter; it is refused where it does not fit the request, and where something left out shows in it."""
    check(desk.setup.role, Power.ISSUE)
    view = request_view(desk, request)
    _check_fits(view.request, kind, says)
    audience = audience_of(view)
    ruling = _ruling(desk, view, view.request.marking, audience)
    omitted: list[tuple[Request | Question, Ruling]] = []
    if not ruling.allowed:
        omitted = [(view.request, ruling), *((question, ruling) for question in view.questions)]
    content = _content(desk, view, kind, language, says, told=ruling.allowed)
    document = letter(content)
    made = rendered(document, content.as_of)
    kept = [content.subject, *(asked.text for asked in content.questions)]
    hidden = [*_hidden(view, omitted), *_items(desk, view, audience)]
    check_leaks(made.pdf, document.file_name, hidden, kept=kept)
    return FinishedLetter(document=document, pdf=made.pdf, pages=made.pages, omitted=tuple(omitted))


def _check_fits(request: Request, kind: LetterKind, says: Written) -> None:
    ours = request.direction is Direction.OUT
    match kind:
        case LetterKind.CHASER if not ours:
            raise BadInput(what=request.ref, why="only what we asked for is chased")
        case LetterKind.ACK | LetterKind.REFUSAL if ours:
            raise BadInput(what=request.ref, why=f"it is our own request; the {kind.label.lower()} is theirs")
        case LetterKind.REFUSAL if not request.refusal_ground:
            raise BadInput(
                what=request.ref, why="a refusal needs its ground; move the request to REFUSED first"
            )
        case LetterKind.CLARIFICATION if not says.lines:
            raise BadInput(what=request.ref, why="a clarification says what is missing")


def _ruling(desk: Desk, view: RequestView, marking: Marking | None, audience: Audience) -> Ruling:
    """Rule on the words of the request itself; its questions have no marking of their own."""
    item = Item(marking=marking, releasable_to=view.request.releasable_to)
    return rule_for(desk, item, audience, own_purpose(marking), about=view.request.id)


def _content(
    desk: Desk, view: RequestView, kind: LetterKind, language: str, says: Written, *, told: bool
) -> Letter:
    request = view.request
    clock = reply_clock(desk, request.id)
    marking = (request.marking if told else None) or _OPEN
    officer = desk.store.records.standing(Contact, {"code": desk.setup.officer})
    return Letter(
        kind=kind,
        reference=request.ref,
        language=language,
        audience=view.host.name if view.host else audience_of(view),
        banner=Banner(text=marking.banner, classification=marking.classification),
        mark=marking.portion,
        subject=request.subject if told else "",
        their_reference=request.counterpart_ref,
        due=clock.due.at if clock and clock.due and not clock.stands else None,
        stands=bool(clock and clock.stands),
        zones=tuple(dict.fromkeys((desk.setup.zone, desk.setup.home_zone))),
        questions=tuple(_asked(view, kind, language, marking)) if told else (),
        lines=tuple(
            Entry(text=line, mark=marking.portion, lang=language_of(line, language)) for line in says.lines
        ),
        ground=request.refusal_ground,
        new_date=says.new_date,
        sender=officer[0].name if officer else desk.setup.officer,
        role=officer[0].role if officer else "",
        as_of=desk.now().at,
    )


def _asked(view: RequestView, kind: LetterKind, language: str, marking: Marking) -> Iterator[Asked]:
    """Yield the questions: all of them, or those a reminder is about."""
    for question in view.questions:
        if kind is not LetterKind.CHASER or not question.status.is_settled:
            lang = language_of(question.text, language)
            yield Asked(number=question.number, text=question.text, mark=marking.portion, lang=lang)


def _hidden(view: RequestView, omitted: Sequence[tuple[Request | Question, Ruling]]) -> Iterator[OmittedItem]:
    """Yield what may show nowhere: what was left out, and with it the facts and whom they are about."""
    for record, _ in omitted:
        yield OmittedItem(id=record.ref or f"a question of {view.request.ref}", text=record.title)
    if omitted:
        names = tuple(subject.name for subject in view.subjects)
        yield OmittedItem(id=f"the facts of {view.request.ref}", text=view.request.facts, names=names)


def _items(desk: Desk, view: RequestView, audience: Audience) -> Iterator[OmittedItem]:
    """Yield the items of the request that its reader may not have: the officer may not quote them either."""
    for item in view.items:
        releasable = Item(marking=item.marking, releasable_to=item.releasable_to)
        if not rule_for(desk, releasable, audience, own_purpose(item.marking), about=item.id).allowed:
            yield OmittedItem(id=item.ref or "an item", text=item.text)
