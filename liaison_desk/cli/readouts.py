"""Commands on readouts: issue one as PDF, offer it for review, approve it, save its file."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import batches, files, returning, session, signing, verifying
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.finding import found
from liaison_desk.cli.output import counted, facts, size
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.issuing import issue, pdf_of
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Prepared, Produced, prepare, prepare_approved, produce
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.documents.sources import source_named
from liaison_desk.desk.review import offer
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.desk.staleness import approve_readout
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Readout
from liaison_desk.model.markings import Audience
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import written
from liaison_desk.model.ruling import Reason
from liaison_desk.readouts.content import verification_code
from liaison_desk.store.whole import appearing

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json


def issued(asked: Namespace) -> Answer:
    """Issue a readout of a meeting: on record, and as a file."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        prepared = _prepared(desk, asked)
        produced = produce(prepared, signing.signing_asked(desk, asked))
        path = files.target(asked.out, produced.file_name)
        with appearing(path) as output:
            output.write(produced.pdf)
            readout = issue(desk, prepared, produced)
        own_scheme = desk.setup.scheme
    answer = _issued(path, readout, prepared, produced)
    return replace(answer, lines=[*answer.lines, *_of_empty(prepared, own_scheme)])


def _of_empty(prepared: Prepared, own_scheme: str) -> list[str]:
    """Say that nothing is left of a document, and what to do where the desk itself is the reason."""
    if not prepared.empty:
        return []
    said = ["", "Nothing could be said to this reader: everything was left out."]
    unequal = any(one.ruling.reason is Reason.NO_EQUIVALENCE for one in prepared.omitted)
    if unequal and not own_scheme:
        said.append(
            "This desk states no classification scheme of its own, so no marking counts as its own: found the desk "
            "with --scheme, such as --scheme IN."
        )
    return said


def _issued(path: Path, readout: Readout, prepared: Prepared, produced: Produced) -> Answer:
    json: Json = {
        "ref": readout.ref,
        "version": readout.version,
        "audience": readout.audience,
        "language": readout.language,
        "file": str(path),
        "pages": produced.pages,
        "size": len(produced.pdf),
        "sha256": readout.pdf,
        "content_hash": produced.content_hash,
        "code": verification_code(produced.content_hash),
        "signed_by": sorted(produced.signed_by),
        "empty": prepared.empty,
        "omitted": [{"item": one.name, "reason": one.ruling.reason.value} for one in prepared.omitted],
        "overlong": [
            {"part": one.part, "words": one.words, "limit": one.limit} for one in prepared.document.overlong
        ],
    }
    return Answer(json=json, lines=_lines(path, readout, prepared, produced))


def _lines(path: Path, readout: Readout, prepared: Prepared, produced: Produced) -> list[str]:
    return facts(
        [
            ("Readout", f"{readout.ref}, version {readout.version}, for {_audience(readout.audience)}"),
            ("File", f"{path} ({counted(produced.pages, 'page', 'pages')}, {size(len(produced.pdf))})"),
            ("Code", verification_code(produced.content_hash)),
            ("Signed", ", ".join(sorted(produced.signed_by)) or "no"),
            *((one.name, f"left out: {one.ruling.reason.label}") for one in prepared.omitted),
            *(
                ("Too long", f"“{one.part}” has {one.words} words, {one.limit} are meant")
                for one in prepared.document.overlong
            ),
        ]
    )


def _prepared(desk: Desk, asked: Namespace) -> Prepared:
    record = source_named(desk, asked.ref)
    if isinstance(record, Readout):
        _check_as_approved(record, asked)
        return prepare_approved(desk, record)
    return prepared_from(desk, asked)


def _check_as_approved(readout: Readout, asked: Namespace) -> None:
    """Refuse what would make another document of one that is approved as it is."""
    named: dict[str, tuple[object, object, object]] = {
        "--document": (asked.document, None, readout.document),
        "--variant": (asked.variant, Variant.INTERNAL, readout.variant),
        "--lang": (asked.lang, "en", readout.language),
        "--beside": (asked.beside, "", readout.second_language),
        "--agency": (asked.agency, "", readout.audience.partition(":")[2]),
        "--text": (asked.text, [], readout.says.splitlines()),
        "--new-date": (asked.new_date, None, str(readout.new_date)),
        "--from": (asked.first, None, str(readout.first_day)),
        "--to": (asked.last, None, str(readout.last_day)),
    }
    for option, (said, usual, own) in named.items():
        if said not in (usual, own):
            raise BadInput(what=option, why="a readout is issued as it was approved")


def prepared_from(desk: Desk, asked: Namespace) -> Prepared:
    """Gather the document that was asked for."""
    return prepare(
        desk,
        source_named(desk, asked.ref).id,
        Variant(asked.variant),
        asked.lang,
        asked.agency,
        document=DocumentType(asked.document) if asked.document else None,
        written=Written(
            lines=tuple(asked.text),
            new_date=day_named(asked.new_date, "--new-date") if asked.new_date else None,
            first=day_named(asked.first, "--from") if asked.first else None,
            last=day_named(asked.last, "--to") if asked.last else None,
            beside=asked.beside,
        ),
    )


def approved(asked: Namespace) -> Answer:
    """Approve a readout as its sources stand now."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        readout = approve_readout(desk, found(desk, Readout, asked.ref))
    said = f"{readout.ref} is approved by {readout.approver}."
    return Answer(json=written(readout), lines=[said])


def offered(asked: Namespace) -> Answer:
    """Write the PDF that a reviewer reads."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record = found(desk, Readout, asked.ref)
        path = files.target(asked.out, f"{record.ref}-review.pdf")
        with desk.together():
            readout, produced = offer(desk, record, signing.signing_asked(desk, asked))
            files.write(path, produced.pdf)
    said = (
        f"{readout.ref} is for review: {path}, verification code {verification_code(produced.content_hash)}."
    )
    json: Json = {"ref": readout.ref, "file": str(path), "content_hash": produced.content_hash}
    return Answer(json=json, lines=[said])


def _audience(audience: str) -> str:
    return str(Audience(audience))


def saved(asked: Namespace) -> Answer:
    """Write the file of a readout that was issued here or came in a bundle."""
    with session.opened(asked) as open_desk:
        record = found(open_desk.desk, Readout, asked.ref)
        if not record.pdf:
            raise BadInput(what=asked.ref, why="it is no readout with a file")
        pdf = pdf_of(open_desk.desk, record)
        path = files.target(asked.out, f"{record.ref}-v{record.version}.pdf")
        files.write(path, pdf)
    said = f"The file of {record.ref} is {path} ({size(len(pdf))})."
    return Answer(
        json={"ref": record.ref, "file": str(path), "size": len(pdf), "sha256": record.pdf}, lines=[said]
    )


MADE_AS: Final = (
    argument(
        "--document",
        choices=[document.value for document in DocumentType],
        help="which document (usual: the first that the record has for this reader)",
    ),
    argument("--variant", choices=[variant.value for variant in Variant], default=Variant.INTERNAL.value),
    argument("--lang", choices=LANGUAGES, default="en", help="language of the readout (usual: en)"),
    argument("--beside", default="", choices=LANGUAGES, help="a second language, set beside the first"),
    argument("--agency", default="", metavar="CODE", help="which host body or third party it is for"),
    argument("--text", action="append", default=[], metavar="LINE", help="what you add; may be repeated"),
    argument("--new-date", metavar="DAY", help="the new date that is asked for or offered"),
    argument("--from", dest="first", metavar="DAY", help="the first day a report is about"),
    argument("--to", dest="last", metavar="DAY", help="the last day a report is about"),
)
"""How a document is asked for."""

COMMANDS: Final = (
    Command(
        words=("readout", "issue"),
        says="issue a document about a record as PDF, for one reader in one language",
        run=issued,
        arguments=(
            argument(
                "ref",
                metavar="REF",
                help="the meeting, request, handover …, the code of the post, or an approved readout",
            ),
            *MADE_AS,
            *signing.AT_ISSUE,
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
    Command(
        words=("readout", "save"),
        says="write the PDF of a readout that was issued here or came in a bundle",
        run=saved,
        arguments=(
            argument("ref", metavar="REF", help="the readout"),
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
    Command(
        words=("readout", "approve"),
        says="approve what another wrote, as its sources stand now",
        run=approved,
        arguments=(argument("ref", metavar="REF", help="the readout"),),
    ),
    Command(
        words=("readout", "offer"),
        says="write the PDF that a reviewer reads, and note that it is for review",
        run=offered,
        arguments=(
            argument("ref", metavar="REF", help="the readout"),
            *signing.AT_OFFER,
            argument("--out", required=True, metavar="FILE", help="the file, or a folder for its usual name"),
        ),
    ),
    *batches.COMMANDS,
    *returning.COMMANDS,
    *signing.COMMANDS,
    *verifying.COMMANDS,
)
