"""The takeover note: what a successor must know of a post, and what is put into their hands (domain.md §2.2, 15)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from liaison_desk.readouts.content import (
    Block,
    Bullets,
    Entry,
    Fact,
    Paragraph,
    Signature,
    Signatures,
    Table,
)
from liaison_desk.readouts.documents.material import Signer, in_groups, signature
from liaison_desk.readouts.documents.sentences import Marked, entries, entry
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.form import Form, Head
from liaison_desk.readouts.wording import Words


@dataclass(frozen=True, kw_only=True)
class OpenMatter:
    """A request that goes on: where it stands, what comes next, and by when."""

    reference: str
    subject: Marked
    status: str
    next_steps: tuple[str, ...]
    open_questions: int
    due: datetime | None = None
    stands: bool = False


@dataclass(frozen=True, kw_only=True)
class Promised:
    """A commitment that is not kept yet."""

    reference: str
    text: Marked
    owner: str
    status: str
    colour: str
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Held:
    """A thing in the post's custody; `check` says how its seal was found, and when."""

    reference: str
    what: Marked
    seal: str
    storage: str
    check: str
    checked_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class RunsOut:
    """An assurance that runs out soon, or was never given."""

    reference: str
    agency: str
    text: Marked
    status: str
    expires: date | None = None


@dataclass(frozen=True, kw_only=True)
class Acquaintance:
    """A contact, how often it was used, and who introduced it."""

    name: str
    position: str
    uses: int
    last: date | None = None
    introduced_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Entrusted:
    """A key or device that changes hands; `seal` is what it is known by."""

    what: str
    seal: str = ""


@dataclass(frozen=True, kw_only=True)
class TakeoverNote:
    """Everything a takeover note says; it stays on the home side, and holds nobody's trust note."""

    head: Head
    post: str
    officer: Signer
    successor: Signer | None = None
    handover_reference: str = ""
    digest: str = ""
    requests: tuple[OpenMatter, ...] = ()
    commitments: tuple[Promised, ...] = ()
    holdings: tuple[Held, ...] = ()
    assurances: tuple[RunsOut, ...] = ()
    contacts: tuple[Acquaintance, ...] = ()
    sensitivities: tuple[Marked, ...] = ()
    entrusted: tuple[Entrusted, ...] = ()


def _facts(note: TakeoverNote, words: Words) -> Iterator[Fact]:
    yield Fact(label=words["handed_by"], value=note.officer.name)
    yield Fact(label=words["taken_by"], value=note.successor.name if note.successor else words["not_named"])
    if note.handover_reference:
        yield Fact(label=words["handover"], value=note.handover_reference)
    if note.digest:
        yield Fact(label=words["digest"], value=in_groups(note.digest), wide=True)
    counts = {
        "count.requests": len(note.requests),
        "count.commitments": len(note.commitments),
        "count.holdings": len(note.holdings),
        "count.assurances": len(note.assurances),
    }
    lines = "\n".join(words.labelled(words[key], str(count)) for key, count in counts.items())
    yield Fact(label=words["at_a_glance"], value=lines, wide=True)


def _requests(note: TakeoverNote, words: Words) -> Iterator[Block]:
    rows = []
    for one in note.requests:
        due = words["clock_stands"] if one.stands else words["open"]
        if one.due:
            due = "\n".join(words.moment(one.due, (zone,)) for zone in note.head.zones)
        status = f"{one.status}\n{words['open_questions'].format(count=one.open_questions)}"
        rows.append((one.reference, entry(one.subject), status, due, "\n".join(one.next_steps)))
    keys = ("reference", "subject_line", "status", "due", "next_step")
    yield from _table(keys, rows, (3.3, 3.5, 2.6, 3.4, 2.6), note.head, words)


def _commitments(note: TakeoverNote, words: Words) -> Iterator[Block]:
    rows = [
        (
            one.reference,
            entry(one.text),
            one.owner,
            words.day(one.due) if one.due else words["open"],
            f"{words.code('commitment_status', one.status)}\n{words[f'colour.{one.colour}']}",
        )
        for one in note.commitments
    ]
    keys = ("reference", "what", "owner", "due", "status")
    yield from _table(keys, rows, (3.7, 4.6, 2.2, 2.6, 2.5), note.head, words)


def _holdings(note: TakeoverNote, words: Words) -> Iterator[Block]:
    rows = [
        (
            one.reference,
            entry(one.what),
            one.seal or words["thing.none"],
            _check(one, note.head, words),
            one.storage or words["thing.none"],
            "",
        )
        for one in note.holdings
    ]
    keys = ("reference", "what", "thing.seal", "last_check", "storage", "checked_now")
    yield from _table(keys, rows, (3.8, 3.1, 2.8, 3.4, 1.3, 1.7), note.head, words)


def _check(one: Held, head: Head, words: Words) -> str:
    if one.checked_at is None:
        return words["check.never"]
    when = "\n".join(words.moment(one.checked_at, (zone,)) for zone in head.zones)
    return f"{words[f'check.{one.check}']}\n{when}"


def _assurances(note: TakeoverNote, words: Words) -> Iterator[Block]:
    rows = [
        (
            one.reference,
            one.agency,
            entry(one.text),
            words[f"assurance_status.{one.status}"],
            words.day(one.expires) if one.expires else words["open"],
        )
        for one in note.assurances
    ]
    keys = ("reference", "agency", "what", "status", "expires")
    yield from _table(keys, rows, (3.7, 2.5, 4.4, 2.4, 2.6), note.head, words)


def _contacts(note: TakeoverNote, words: Words) -> Iterator[Block]:
    rows = [
        (
            str(rank),
            one.name,
            one.position,
            str(one.uses),
            words.day(one.last) if one.last else words["thing.none"],
            one.introduced_by or words["thing.none"],
        )
        for rank, one in enumerate(note.contacts, 1)
    ]
    keys = ("number", "name", "role", "uses", "last_contact", "introduced_by")
    yield from _table(keys, rows, (0.8, 3.0, 4.4, 1.4, 2.8, 2.8), note.head, words)


def _sensitivities(note: TakeoverNote, words: Words) -> Iterator[Block]:
    if note.sensitivities:
        yield Bullets(entries=entries(note.sensitivities))
    else:
        yield Paragraph(text=words["nothing_here"], mark=note.head.open_mark)


def _entrusted(note: TakeoverNote, words: Words) -> Iterator[Block]:
    """Set the list on which both tick off, by hand, what they gave and took."""
    rows = [(one.what, one.seal or words["thing.none"], "", "") for one in note.entrusted]
    keys = ("what", "thing.seal", "given_tick", "taken_tick")
    yield from _table(keys, rows, (5.8, 4.8, 2.4, 2.4), note.head, words)


def _signatures(note: TakeoverNote, words: Words) -> Iterator[Block]:
    yield Paragraph(text=words["both_sign"], mark=note.head.open_mark)
    places = [signature(note.officer, words["handed_by"])]
    successor = note.successor.name if note.successor else words["taken_by"]
    role = words["taken_by"] if note.successor else ""
    places.append(Signature(who=successor, role=role, field=Signatory.COUNTERPART, expected=False))
    yield Signatures(places=tuple(places))


def _table(
    keys: Sequence[str],
    rows: Sequence[tuple[str | Entry, ...]],
    widths: tuple[float, ...],
    head: Head,
    words: Words,
) -> Iterator[Block]:
    """Set a table under its headings, or say that there is nothing to set."""
    if rows:
        yield Table(header=tuple(words[key] for key in keys), rows=tuple(rows), widths=widths)
    else:
        yield Paragraph(text=words["nothing_here"], mark=head.open_mark)


TAKEOVER_NOTE: Final = Form[TakeoverNote](
    name="takeover",
    title=lambda note, words: words["takeover_of"].format(post=note.post),
    facts=_facts,
    parts={
        "requests": _requests,
        "commitments": _commitments,
        "holdings": _holdings,
        "assurances": _assurances,
        "contacts": _contacts,
        "sensitivities": _sensitivities,
        "entrusted": _entrusted,
        "signatures": _signatures,
    },
)
