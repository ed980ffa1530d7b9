"""Commands on bundles: what would leave, making one, looking into one, taking one in; those made elsewhere."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import dispatches, files, session
from liaison_desk.cli.command import Answer, Argument, Command, argument, whole_number
from liaison_desk.cli.output import counted, facts, rows, short, size
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.leaving import Leaving
from liaison_desk.desk.exchange.looking import inspect_bundle
from liaison_desk.desk.exchange.receiving import Accepted, accept_bundle
from liaison_desk.desk.exchange.sending import file_name, make_bundle, peer_named, preview
from liaison_desk.model.canonical import Json
from liaison_desk.model.record import Record
from liaison_desk.store.whole import appearing
from liaison_desk.sync.bundle import ReadBundle

UNMARKED: Final = "unmarked"


def make(asked: Namespace) -> Answer:
    """Make a bundle for another desk, sealed to it."""
    path = files.target(asked.out, file_name())
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        peer = peer_named(desk, asked.to)
        made = make_bundle(desk, peer, appearing(path), incremental=asked.incremental, budget=asked.budget)
    json: Json = {
        "file": str(path),
        "ref": made.ref,
        "to": made.to,
        "number": made.number,
        "changes": made.entries,
        "records": made.records,
        "excluded": made.excluded,
        "size": path.stat().st_size,
    }
    left = f"; {counted(made.excluded, 'record', 'records')} stayed here" if made.excluded else ""
    lines = facts(
        [
            ("Bundle", f"{made.ref}, number {made.number} to {made.to}"),
            ("File", f"{path} ({size(path.stat().st_size)})"),
            ("Holds", f"{counted(made.entries, 'change', 'changes')} to {_records(made.records)}{left}"),
        ]
    )
    return Answer(json=json, lines=lines)


def previewed(asked: Namespace) -> Answer:
    """Show what a bundle made now would carry, and what it would leave out and why."""
    with session.opened(asked) as open_desk:
        peer = peer_named(open_desk.desk, asked.to)
        found = preview(open_desk.desk, peer, incremental=asked.incremental)
        excluded = {record: open_desk.desk.store.records.get(record) for record in found.excluded}
    json: Json = {
        "to": peer.name,
        "desk": peer.desk,
        "changes": len(found.numbered),
        "marking": found.marking.banner if found.marking else None,
        "records": [_leaving(record) for record in found.records.values()],
        "excluded": [{"id": record, "why": why} for record, why in found.excluded.items()],
    }
    stays = [
        (record.kind, record.ref or record.id, short(record.title), found.excluded[key])
        for key, record in excluded.items()
        if record is not None
    ]
    return Answer(
        json=json,
        lines=[*_would_leave(peer.name, found), *(["", "Stays here:", *rows(stays)] if stays else [])],
    )


def _would_leave(name: str, found: Leaving) -> list[str]:
    if not found.numbered:
        return [f"{name} has acknowledged everything; a bundle made now would carry receipts only."]
    marking = found.marking.banner if found.marking else UNMARKED
    table = [
        (
            record.kind,
            record.ref or record.id,
            record.marking.portion if record.marking else "",
            short(record.title),
        )
        for record in found.records.values()
    ]
    changes = counted(len(found.numbered), "change", "changes")
    return [
        f"A bundle for {name} would carry {changes} to {_records(len(found.records))}, up to {marking}.",
        "",
        *rows(table),
    ]


def _leaving(record: Record) -> Json:
    marking = record.marking.banner if record.marking else None
    return {
        "kind": record.kind,
        "id": record.id,
        "ref": record.ref,
        "title": record.title,
        "marking": marking,
    }


def _records(number: int) -> str:
    return counted(number, "record", "records")


def inspected(asked: Namespace) -> Answer:
    """Read a bundle to its last byte and check everything, changing nothing."""
    with session.opened(asked) as open_desk, files.opened(asked.file) as source:
        found = inspect_bundle(open_desk.desk, source)
        sender = _name(open_desk.desk, found)
    manifest = found.manifest
    members: list[Json] = [
        {"name": line.name, "size": line.size, "sha256": line.sha256} for line in manifest.members
    ]
    json: Json = {
        "from": sender,
        "desk": manifest.sender,
        "number": manifest.number,
        "changes": len(manifest.entries),
        "last": manifest.last,
        "made_at": f"{manifest.created_at:%Y-%m-%dT%H:%M:%SZ}",
        "program": manifest.program,
        "full": manifest.full,
        "receipts": len(manifest.receipts),
        "readers": [reader.desk for reader in manifest.sealed_to],
        "members": members,
        "digest": found.digest,
    }
    lines = facts(
        [
            ("From", f"{sender} ({manifest.sender})"),
            ("Number", manifest.number),
            ("Made", f"{manifest.created_at:%Y-%m-%d %H:%M} UTC by version {manifest.program}"),
            ("Changes", f"{len(manifest.entries)}, up to number {manifest.last} of the link"),
            ("Receipts", len(manifest.receipts)),
            ("Manifest", found.digest),
        ]
    )
    table = rows((line.name, size(line.size)) for line in manifest.members)
    return Answer(json=json, lines=[*lines, "", *table, "", "Seal, signatures and every digest check."])


def _name(desk: Desk, found: ReadBundle) -> str:
    peer = desk.store.links.peer(found.manifest.sender)
    return peer.name if peer else found.manifest.sender


def accepted(asked: Namespace) -> Answer:
    """Take a bundle in: applied, held until an earlier one comes, or known already."""
    with session.opened(asked) as open_desk, files.opened(asked.file) as source:
        found = accept_bundle(open_desk.desk, source)
    json: Json = {
        "from": found.peer,
        "number": found.number,
        "state": found.state,
        "applied": found.applied,
        "known": found.known,
        "waiting": found.waiting,
        "quarantined": list(found.quarantined),
        "missing": list(found.missing),
        "receipts": found.receipts,
        "warnings": list(found.warnings),
        "then_applied": list(found.then_applied),
    }
    return Answer(json=json, lines=_became(found))


def _became(found: Accepted) -> list[str]:
    name = f"Bundle {found.number} from {found.peer}"
    match found.state:
        case "duplicate":
            return [f"{name} was taken in before; nothing was changed."]
        case "held":
            missing = ", ".join(map(str, found.missing)) or "an earlier one"
            return [f"{name} is held: bundle {missing} of this link is missing. Nothing else was changed."]
        case _:
            lines = [f"{name} was taken in: {counted(found.applied, 'new change', 'new changes')}."]
    if found.receipts:
        lines.append(f"{found.peer} acknowledges what it has; the receipt was noted.")
    if found.then_applied:
        lines.append(f"Held bundles followed: {', '.join(map(str, found.then_applied))}.")
    if found.waiting:
        lines.append(
            f"{counted(found.waiting, 'change waits', 'changes wait')} for others that have not come."
        )
    lines += [f"In quarantine: {reason}" for reason in found.quarantined]
    return [*lines, *(f"Note: {warning}" for warning in found.warnings)]


_TO: Final = argument("--to", required=True, metavar="NAME", help="the other desk, such as HQ or OTTA")
_INCREMENTAL: Final = argument("--incremental", action="store_true", help="only what was never sent before")
_FILE: Final[Argument] = argument("file", metavar="FILE", help="the bundle")

COMMANDS: Final = (
    Command(
        words=("bundle", "make"),
        says="make a sealed bundle of everything that the other desk has not acknowledged",
        run=make,
        arguments=(
            _TO,
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for a neutral name"),
            _INCREMENTAL,
            argument(
                "--budget",
                type=whole_number,
                metavar="BYTES",
                help="cut it at about so many bytes of changes",
            ),
        ),
    ),
    Command(
        words=("bundle", "preview"),
        says="show what a bundle would carry and what it would leave out, and why",
        run=previewed,
        arguments=(_TO, _INCREMENTAL),
    ),
    Command(
        words=("bundle", "inspect"),
        says="read and check a bundle, changing nothing",
        run=inspected,
        arguments=(_FILE,),
    ),
    Command(
        words=("bundle", "accept"),
        says="take a bundle in, whole or not at all",
        run=accepted,
        arguments=(_FILE,),
    ),
    *dispatches.COMMANDS,
)
