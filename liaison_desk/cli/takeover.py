"""Commands at the end of a posting: the pack, signing out, signing in."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import contact, found
from liaison_desk.cli.identity import ENROLMENT_FILE
from liaison_desk.cli.output import counted, facts, rows, short
from liaison_desk.desk.commands.takeover import pack_digest, sign_in, sign_out
from liaison_desk.desk.exchange.enrolling import enrolment_file
from liaison_desk.desk.queries.takeover import TakeoverPack, takeover_pack
from liaison_desk.model.canonical import Json
from liaison_desk.model.kinds import Handover


def packed(asked: Namespace) -> Answer:
    """Show the takeover pack as the desk stands now."""
    with session.opened(asked) as open_desk:
        pack = takeover_pack(open_desk.desk)
    return Answer(json=_json(pack), lines=_lines(pack))


def signed_out(asked: Namespace) -> Answer:
    """Sign the post out to a successor."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        out = sign_out(desk, contact(desk, asked.successor))
    said = [
        f"{out.handover.ref} is signed out; the pack's seal is {out.digest[:16]}.",
        "Check every item with “handover verify”, then sign in with “takeover in”.",
    ]
    json: Json = {"ref": out.handover.ref, "digest": out.digest, "pack": _json(out.pack)}
    return Answer(json=json, lines=[*said, "", *_lines(out.pack)])


def signed_in(asked: Namespace) -> Answer:
    """Sign the post in, and write the file that enrols the desk for its new officer."""
    path = files.target(asked.out, ENROLMENT_FILE)
    with session.opened(asked) as open_desk, files.awaited(path) as write:
        desk = open_desk.desk
        done = sign_in(desk, found(desk, Handover, asked.ref), contact(desk, asked.successor))
        write(enrolment_file(desk))
    said = [
        f"{done.handover.ref} is signed in; {done.officer} sits at this desk from now on.",
        f"Send {path} to headquarters, and change the passphrase.",
    ]
    json: Json = {"ref": done.handover.ref, "officer": done.officer, "file": str(path)}
    return Answer(json=json, lines=said)


def _lines(pack: TakeoverPack) -> list[str]:
    counts = [
        ("Post", f"{pack.post}, {pack.officer}, {pack.as_of}"),
        ("Requests", counted(len(pack.requests), "open", "open")),
        ("Commitments", counted(len(pack.commitments), "open", "open")),
        ("Custody", counted(len(pack.holdings), "handover held", "handovers held")),
        ("Assurances", counted(len(pack.assurances), "to chase", "to chase")),
    ]
    requests = (
        (
            one.request.ref,
            one.request.status.label,
            one.clock.in_words if one.clock else "",
            short(one.request.subject),
        )
        for one in pack.requests
    )
    commitments = (
        (record.ref, colour.value, record.due or "", short(record.text))
        for record, colour in pack.commitments
    )
    held = (
        (held.handover.ref, held.handover.status.label, "chain holds" if held.holds else "chain is broken")
        for held in pack.holdings
    )
    people = ((known.contact.name, known.uses, known.last or "") for known in pack.contacts if known.uses)
    delicate = ((record.kind, record.ref or record.id, short(record.title)) for record in pack.sensitivities)
    tables = (requests, commitments, held, people, delicate)
    return [*facts(counts), *(line for table in tables for line in ("", *rows(table)))]


def _json(pack: TakeoverPack) -> dict[str, Json]:
    return {
        "post": pack.post,
        "officer": pack.officer,
        "as_of": pack.as_of.isoformat(),
        "digest": pack_digest(pack),
        "requests": [
            {
                "ref": one.request.ref,
                "status": one.request.status.value,
                "next": [step.value for step in one.next_steps],
                "open_questions": one.open_questions,
                "due": str(one.clock.due) if one.clock and one.clock.due else None,
            }
            for one in pack.requests
        ],
        "commitments": [
            {"ref": record.ref, "colour": colour.value, "due": str(record.due or "")}
            for record, colour in pack.commitments
        ],
        "holdings": [
            {"ref": held.handover.ref, "status": held.handover.status.value, "chain_holds": held.holds}
            for held in pack.holdings
        ],
        "assurances": [assurance.ref for assurance in pack.assurances],
        "contacts": [{"name": known.contact.name, "uses": known.uses} for known in pack.contacts],
        "sensitivities": [record.ref or record.id for record in pack.sensitivities],
    }


_SUCCESSOR: Final = argument("successor", metavar="CODE", help="the successor's contact, by code or name")

COMMANDS: Final = (
    Command(words=("takeover", "pack"), says="show the takeover pack as the desk stands", run=packed),
    Command(
        words=("takeover", "out"),
        says="sign the post out to a successor",
        run=signed_out,
        arguments=(_SUCCESSOR,),
    ),
    Command(
        words=("takeover", "in"),
        says="sign the post in, once everything was checked",
        run=signed_in,
        arguments=(
            argument("ref", metavar="REF", help="the takeover's reference"),
            _SUCCESSOR,
            argument("--out", required=True, metavar="FILE", help="the enrolment file, or a folder for it"),
        ),
    ),
)
