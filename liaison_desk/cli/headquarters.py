"""Commands of headquarters: founding its desk, enrolling posts, and how each of them stands."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Final

from liaison_desk.cli import certificates, files, founding, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import facts, rows
from liaison_desk.desk.exchange import enrolling
from liaison_desk.desk.exchange.errors import NotHeadquarters
from liaison_desk.desk.queries.exchange import PeerView, exchange_view
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import Json
from liaison_desk.model.markings import Classification
from liaison_desk.store.founding import take_back

ROSTER_FILE: Final = "roster.json"


def init(asked: Namespace) -> Answer:
    """Found headquarters' desk and sign its first roster."""
    made, words = founding.found(asked, Role.HEADQUARTERS)
    with made:
        try:
            enrolling.found_headquarters(made.desk)
        except BaseException:
            made.close()
            take_back(made.vault.folder)
            raise
        return founding.announced(made, words, asked.kit)


def enrol(asked: Namespace) -> Answer:
    """Put a desk on the roster, once its fingerprint was compared."""
    content = files.contents(asked.file)
    path = files.target(asked.out, ROSTER_FILE) if asked.out else None
    with session.opened(asked) as open_desk, files.awaited(path) as write:
        member = enrolling.enrol(open_desk.desk, content, asked.fingerprint, Classification(asked.ceiling))
        held = enrolling.held_roster(open_desk.desk)
        write(enrolling.roster_file(open_desk.desk))
    version = held.roster.version if held else 0
    json: Json = {
        "desk": member.desk,
        "name": f"{member.post}{member.device}",
        "ceiling": member.ceiling.value,
        "roster": version,
        "file": str(path) if path else None,
    }
    lines = [f"{member.post}{member.device} ({member.desk}) is on the roster, version {version}."]
    lines += [f"Send it {path}; it travels in every bundle from now on."] if path else []
    return Answer(json=json, lines=lines)


def roster(asked: Namespace) -> Answer:
    """Write the signed roster in force to a file."""
    path = files.target(asked.out, ROSTER_FILE)
    with session.opened(asked) as open_desk:
        files.write(path, enrolling.roster_file(open_desk.desk))
    return Answer(json={"file": str(path)}, lines=[f"The roster is in {path}."])


def status(asked: Namespace) -> Answer:
    """Tell how every enrolled desk stands: what came last, what is missing, held, in quarantine, still to go."""
    with session.opened(asked) as open_desk:
        held = enrolling.held_roster(open_desk.desk)
        if held is None or open_desk.desk.setup.role is not Role.HEADQUARTERS:
            raise NotHeadquarters
        view = exchange_view(open_desk.desk)
    json: Json = {
        "roster": view.roster_version,
        "expires_at": f"{held.roster.expires_at:%Y-%m-%dT%H:%M:%SZ}",
        "expired": view.roster_expired,
        "posts": [_json(found) for found in view.peers],
        "quarantined": list(view.quarantined),
        "held_back": list(view.held_back),
    }
    until = f"{held.roster.expires_at:%Y-%m-%d}"
    lines = facts([("Roster", f"version {held.roster.version}, until {until}"), ("Posts", len(view.peers))])
    heads = ("Post", "Last came", "Came", "Missing", "Held", "Made", "To go", "State")
    lines += ["", *rows(map(_row, view.peers), heads=heads)] if view.peers else []
    for what, items in (("In quarantine:", view.quarantined), ("Waiting for others:", view.held_back)):
        lines += ["", what, *(f"  {item}" for item in items)] if items else []
    return Answer(json=json, lines=lines)


def _json(found: PeerView) -> Json:
    return {
        "name": found.peer.name,
        "desk": found.peer.desk,
        "role": found.peer.role,
        "state": found.peer.state,
        "last_contact": str(found.last_contact) if found.last_contact else None,
        "came": sorted(_came(found)),
        "missing": _missing(found),
        "held": _held(found),
        "made": found.peer.bundles_out,
        "to_go": found.waiting,
    }


def _row(found: PeerView) -> tuple[object, ...]:
    last = f"{found.last_contact.there():%Y-%m-%d %H:%M}" if found.last_contact else "never"
    return (
        found.peer.name,
        last,
        len(_came(found)),
        _numbers(_missing(found)),
        _numbers(_held(found)),
        found.peer.bundles_out,
        found.waiting,
        found.peer.state,
    )


def _came(found: PeerView) -> set[int]:
    return {row.number for row in found.bundles if row.direction == "in"}


def _missing(found: PeerView) -> list[int]:
    came = _came(found)
    return [number for number in range(1, max(came, default=0)) if number not in came]


def _held(found: PeerView) -> list[int]:
    return sorted(row.number for row in found.bundles if row.direction == "in" and row.state == "held")


def _numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers)) or "-"


COMMANDS: Final = (
    Command(
        words=("hq", "init"),
        says="found headquarters' desk; with --store its records go to PostgreSQL",
        run=init,
        arguments=(
            *founding.SETUP,
            argument("--device", default="H", metavar="L", help="letter of this device (usual: H)"),
        ),
    ),
    Command(
        words=("hq", "enrol"),
        says="put a desk on the signed roster",
        run=enrol,
        arguments=(
            argument("file", metavar="FILE", help="the desk's enrolment file"),
            argument(
                "--fingerprint",
                required=True,
                metavar="WORDS",
                help="the desk's eight words, as they were read out to you, in quotes",
            ),
            argument(
                "--ceiling",
                choices=[level.value for level in Classification],
                default=Classification.RESTRICTED.value,
                help="highest classification that the desk may hold",
            ),
            argument("--out", metavar="FILE", help="write the new roster there, to be sent back"),
        ),
    ),
    Command(
        words=("hq", "roster"),
        says="write the signed roster in force",
        run=roster,
        arguments=(argument("--out", required=True, metavar="FILE", help="the file, or a folder"),),
    ),
    *certificates.COMMANDS,
    Command(words=("hq", "status"), says="tell how every enrolled desk stands", run=status),
)
