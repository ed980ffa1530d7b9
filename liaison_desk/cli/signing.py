"""Commands on signatures: sign what is issued, with a desk or without, and answer a review signed."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.desk.answers import written_answer
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.signing import Signing, sign_file
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.review_file import Comment, Decision
from liaison_desk.desk.signing import means_of, sign_readout, signing_for
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout
from liaison_desk.model.record import written
from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.signed.cards import Card
from liaison_desk.readouts.signed.means import Level, Means, Timestamping
from liaison_desk.readouts.verify import verify_readout
from liaison_desk.sync.certificates import SigningKeys, from_p12, from_pem

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json

LARGEST_SMALL: Final = 64 * 1024
_SIGNERS: Final = {
    "officer": (Signatory.OFFICER,),
    "both": (Signatory.OFFICER, Signatory.SUPERVISOR),
    "counterpart": (Signatory.OFFICER, Signatory.COUNTERPART),
}


def certificate_file(name: str) -> bytes:
    """Return the certificate in a file, as text or binary; BadInput where there is none."""
    try:
        return from_pem(files.contents(name, LARGEST_SMALL))
    except ValueError:
        raise BadInput(what=name, why="it is no certificate") from None


def signing_asked(desk: Desk, asked: Namespace) -> Signing | None:
    """Return with what a document is signed as it is issued: with the desk's certificate, unless told otherwise."""
    if asked.unsigned:
        return None
    return signing_for(desk, _SIGNERS[asked.signers], _timestamping(asked), _card(desk, asked))


def signed(asked: Namespace) -> Answer:
    """Sign a readout of this desk, or a file with credentials of one's own."""
    who = Signatory(asked.signs_as)
    if asked.what == files.STDIN or PurePath(asked.what).suffix.lower() == ".pdf":
        return _signed_file(asked, who)
    if asked.credentials:
        raise BadInput(
            what="--credentials", why="they sign a file; a readout is signed with this desk's certificate"
        )
    path = files.target(asked.out, f"{asked.what}-signed.pdf")
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        readout = found(desk, Readout, asked.what)
        with desk.together():
            signed_now, pdf = sign_readout(desk, readout, who, _card(desk, asked), _timestamping(asked))
            files.write(path, pdf)
    said = f"{signed_now.ref} is signed as {who}: {path}."
    return Answer(json={**written(signed_now), "file": str(path)}, lines=[said])


def _signed_file(asked: Namespace, who: Signatory) -> Answer:
    path = files.target(asked.out, "signed.pdf")
    content = files.contents(asked.what)
    pdf = sign_file(content, _means(asked), who, at=_now(), timestamping=_timestamping(asked))
    files.write(path, pdf)
    return Answer(json={"file": str(path), "signed_as": who.value}, lines=[f"Signed as {who}: {path}."])


def _means(asked: Namespace) -> Means:
    if asked.credentials:
        return means_of(_keys(asked))
    card = _card(None, asked)
    if card is None:
        raise BadInput(what="the signature", why="name --credentials or --card to sign a file with")
    return card


def _keys(asked: Namespace) -> SigningKeys:
    content = files.contents(asked.credentials, LARGEST_SMALL)
    return from_p12(content, session.passphrase(asked), asked.credentials)


def _card(desk: Desk | None, asked: Namespace) -> Card | None:
    if not asked.card:
        return None
    if not asked.pin_file:
        raise BadInput(what="--card", why="its PIN comes from --pin-file")
    root = root_of(desk) if desk else None
    return Card(
        module=Path(asked.card),
        token=asked.token,
        label=asked.label,
        pin=files.secret(asked.pin_file),
        chain=(root,) if root else (),
    )


def _timestamping(asked: Namespace) -> Timestamping | None:
    if not asked.timestamp:
        return None
    roots = tuple(certificate_file(name) for name in asked.timestamp_root)
    level = Level.ARCHIVE if asked.archive else Level.LONG_TERM
    return Timestamping(url=asked.timestamp, roots=roots, level=level)


def answered(asked: Namespace) -> Answer:
    """Answer a readout for review with a signed file; needs no desk."""
    path = files.target(asked.out, "review.json")
    if asked.approve == asked.returned:
        raise BadInput(what="the answer", why="say either --approve or --return")
    decision = Decision.APPROVE if asked.approve else Decision.RETURN
    comments = [_comment(said) for said in asked.comment]
    now = _now()
    found = verify_readout(files.contents(asked.file))
    answer = written_answer(found, decision, comments, _keys(asked), now)
    files.write(path, answer)
    json: dict[str, Json] = {"file": str(path), "decision": decision.value, "comments": len(comments)}
    lines = [f"The answer is in {path}. Send it to the post."]
    if not found.for_review:
        json["for_review"] = False
        lines.append(f"Note: this PDF of {found.reference} is not one for review; it was issued already.")
    return Answer(json=json, lines=lines)


def _comment(said: str) -> Comment:
    """Read “¶3: …”, or “3: …”, as about a paragraph, and anything else as about the whole."""
    number, colon, text = said.removeprefix("¶").partition(":")
    if colon and number.strip().isdecimal() and text.strip():
        return Comment(paragraph=int(number), text=text.strip())
    return Comment(paragraph=0, text=said)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


TIMESTAMPS: Final = (
    argument("--timestamp", metavar="URL", help="ask this service for timestamps (RFC 3161)"),
    argument(
        "--timestamp-root",
        action="append",
        default=[],
        metavar="FILE",
        help="a certificate that vouches for the service",
    ),
    argument("--archive", action="store_true", help="put a timestamp on the whole file as well"),
)
"""Where timestamps come from."""

CARD: Final = (
    argument("--card", metavar="MODULE", help="sign with a smart card, through its maker's PKCS #11 library"),
    argument("--token", default="", metavar="NAME", help="the label of the card"),
    argument("--label", default="", metavar="NAME", help="the label of key and certificate on it"),
    argument("--pin-file", metavar="FILE", help="read the card's PIN from FILE"),
)
"""Which card signs."""

AT_ISSUE: Final = (
    argument("--unsigned", action="store_true", help="do not sign it, even where the desk has a certificate"),
    argument(
        "--signers",
        choices=sorted(_SIGNERS),
        default="officer",
        help="who is to sign it: the officer alone (usual), the supervisor as well, or a counterpart as well",
    ),
    *CARD,
    *TIMESTAMPS,
)
"""How a document is signed as it is issued."""

AT_OFFER: Final = (
    argument("--unsigned", action="store_true", help="do not sign it, even where the desk has a certificate"),
    argument(
        "--signers",
        choices=sorted(_SIGNERS),
        default="both",
        help="who may sign it: the supervisor as well (usual), who approves it by that",
    ),
    *CARD,
    *TIMESTAMPS,
)
"""How a document is signed as it is offered for review."""

_CREDENTIALS: Final = argument(
    "--credentials", metavar="FILE", help="key and certificate (PKCS #12), opened with the passphrase"
)

COMMANDS: Final = (
    Command(
        words=("readout", "sign"),
        says="sign an issued readout with this desk's certificate, or any PDF of one with credentials",
        run=signed,
        arguments=(
            argument("what", metavar="REF|FILE", help="the readout, or the PDF"),
            argument(
                "--as",
                dest="signs_as",
                choices=[one.value for one in Signatory],
                default=Signatory.OFFICER.value,
                help="as whom (usual: officer)",
            ),
            _CREDENTIALS,
            *CARD,
            *TIMESTAMPS,
            argument("--out", required=True, metavar="FILE", help="the file, or a folder"),
        ),
    ),
    Command(
        words=("readout", "answer"),
        says="answer a readout for review with a signed file; needs no desk",
        run=answered,
        arguments=(
            argument("file", metavar="FILE", help="the PDF that came for review"),
            argument("--approve", action="store_true", help="approve it"),
            argument("--return", dest="returned", action="store_true", help="return it with what you say"),
            argument(
                "--comment",
                action="append",
                default=[],
                metavar="TEXT",
                help="what you say; “3: …” is about paragraph 3; may be repeated",
            ),
            argument(
                "--credentials", required=True, metavar="FILE", help="your key and certificate (PKCS #12)"
            ),
            argument("--out", required=True, metavar="FILE", help="the file, or a folder"),
        ),
    ),
)
