"""Commands on who this desk is: its keys in words, the file that introduces it, headquarters' answer."""

from argparse import Namespace
from pathlib import Path
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import facts
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange import enrolling
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.exchange.errors import NotEnrolled
from liaison_desk.desk.opening import identity_of
from liaison_desk.model.canonical import Json
from liaison_desk.sync.certificates import Certificate
from liaison_desk.sync.fingerprint import fingerprint_line, fingerprint_qr, fingerprint_words

ENROLMENT_FILE: Final = "enrol.json"
ROOT_FILE: Final = "root.pem"


def init(asked: Namespace) -> Answer:
    """See that the desk has its keys: they are made with it, and its id follows from them."""
    with session.opened(asked) as open_desk:
        json, lines = _shown(open_desk.desk)
    return Answer(json=json, lines=["The desk has its keys to sign and to open with.", "", *lines])


def show(asked: Namespace) -> Answer:
    """Show the desk's id and fingerprint, in words to read out and as a picture to scan."""
    with session.opened(asked) as open_desk:
        json, lines = _shown(open_desk.desk)
        if asked.qr:
            kind = "png" if Path(asked.qr).suffix.lower() == ".png" else "svg"
            picture = fingerprint_qr(identity_of(open_desk.desk).public, kind)
            files.write(files.target(asked.qr, f"fingerprint.{kind}"), picture)
    return Answer(json=json, lines=lines)


def _shown(desk: Desk) -> tuple[dict[str, Json], list[str]]:
    public = identity_of(desk).public
    words = fingerprint_words(public)
    held = enrolling.held_roster(desk)
    roster = f"version {held.roster.version}, until {held.roster.expires_at:%Y-%m-%d}" if held else "none yet"
    json: dict[str, Json] = {
        "desk": public.desk,
        "post": desk.setup.post,
        "device": desk.setup.device,
        "fingerprint": list(words),
        "fingerprint_line": fingerprint_line(public),
        "roster": held.roster.version if held else None,
    }
    named = [
        ("Desk", f"{desk.setup.place}, {public.desk}"),
        ("Fingerprint", " ".join(words)),
        ("Roster", roster),
    ]
    return json, facts(named)


def enrol(asked: Namespace) -> Answer:
    """Write the file with which this desk asks headquarters to enrol it."""
    path = files.target(asked.out, ENROLMENT_FILE)
    with session.opened(asked) as open_desk:
        files.write(path, enrolling.enrolment_file(open_desk.desk))
        words = " ".join(fingerprint_words(identity_of(open_desk.desk).public))
    lines = [
        f"The enrolment file is {path}. Send it to headquarters.",
        "Read these words to headquarters by voice, never in the same message:",
        f"  {words}",
    ]
    return Answer(json={"file": str(path), "fingerprint": words.split()}, lines=lines)


def join(asked: Namespace) -> Answer:
    """Accept headquarters' roster, once its fingerprint was compared."""
    content = files.contents(asked.file, files.LARGEST)
    with session.opened(asked) as open_desk:
        headquarters = enrolling.join(open_desk.desk, content, asked.fingerprint)
        held = enrolling.held_roster(open_desk.desk)
    version = held.roster.version if held else 0
    return Answer(
        json={"headquarters": headquarters.desk, "roster": version},
        lines=[f"The desk is enrolled with headquarters {headquarters.desk} (roster version {version})."],
    )


def root(asked: Namespace) -> Answer:
    """Write headquarters' root certificate, with which anybody can check signatures."""
    path = files.target(asked.out, ROOT_FILE)
    with session.opened(asked) as open_desk:
        found = root_of(open_desk.desk)
    if found is None:
        raise NotEnrolled
    certificate = Certificate(found)
    files.write(path, certificate.pem)
    print_of = certificate.fingerprint
    lines = [f"The root certificate is {path}.", f"SHA-256  {print_of}"]
    return Answer(json={"file": str(path), "sha256": print_of}, lines=lines)


COMMANDS: Final = (
    Command(
        words=("identity", "init"), says="see that the desk has its keys, which are made with it", run=init
    ),
    Command(
        words=("identity", "show"),
        says="show the desk's id and fingerprint",
        run=show,
        arguments=(argument("--qr", metavar="FILE", help="draw the fingerprint as a QR code (svg or png)"),),
    ),
    Command(
        words=("identity", "enrol"),
        says="write the file that asks headquarters for enrolment",
        run=enrol,
        arguments=(argument("--out", required=True, metavar="FILE", help="the file, or a folder"),),
    ),
    Command(
        words=("identity", "root"),
        says="write headquarters' root certificate, with which signatures are checked",
        run=root,
        arguments=(argument("--out", required=True, metavar="FILE", help="the file, or a folder"),),
    ),
    Command(
        words=("identity", "join"),
        says="accept headquarters' signed roster",
        run=join,
        arguments=(
            argument("file", metavar="FILE", help="the roster"),
            argument(
                "--fingerprint",
                required=True,
                metavar="WORDS",
                help="headquarters' eight words, as they were read out to you, in quotes",
            ),
        ),
    ),
)
