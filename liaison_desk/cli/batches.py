"""The command that issues many documents in one go: for several records, readers and languages, by worker processes."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument, whole_number
from liaison_desk.cli.output import counted, rows
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.batch import Batch, Outcome, every_wanted
from liaison_desk.desk.documents.crew import Crew
from liaison_desk.desk.documents.issuing import issue
from liaison_desk.desk.documents.order import Variant
from liaison_desk.desk.documents.preparing import Prepared, Produced
from liaison_desk.desk.documents.recipe import DocumentType
from liaison_desk.desk.queries.meetings import meetings_page
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.desk.signing import signing_for
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import BadInput, DeskError, Refused
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Readout
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import Record
from liaison_desk.store.faults import disk_faults
from liaison_desk.store.whole import appearing

MOST_MEETINGS: Final = 100_000


@dataclass
class _Folder:
    """Where the files go: each appears whole when its document is on record, or not at all."""

    path: Path
    written: dict[str, str] = field(default_factory=dict)

    def issue(self, desk: Desk, prepared: Prepared, produced: Produced) -> Readout:
        """Issue one document with its file."""
        path = files.target(str(self.path), produced.file_name)
        with appearing(path) as output:
            output.write(produced.pdf)
            readout = issue(desk, prepared, produced)
        self.written[readout.ref] = str(path)
        return readout


def batched(asked: Namespace) -> Answer:
    """Issue a document for each record, reader and language that was asked for."""
    folder = _Folder(Path(asked.out))
    with disk_faults(folder.path):
        if not folder.path.is_dir():
            raise BadInput(what=f"--out {asked.out}", why="there is no such folder")
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        sources, unknown = _sources(desk, asked)
        wanted = every_wanted(
            desk,
            sources,
            [Variant(one) for one in asked.variant or [Variant.INTERNAL.value]],
            asked.lang or ["en"],
            agency=asked.agency,
            document=DocumentType(asked.document) if asked.document else None,
        )
        batch = Batch(desk, wanted, Crew(asked.workers), folder.issue, signing_for(desk))
        try:
            while batch.step():
                pass
        finally:
            batch.stop()
        names = {source.id: source.ref or source.title for source in sources}
    return _told(batch.outcomes, names, folder, unknown)


def _sources(desk: Desk, asked: Namespace) -> tuple[list[Record], dict[str, Refused]]:
    """Return the records that are meant, and the references that name none, each with why."""
    found: list[Record] = []
    unknown: dict[str, Refused] = {}
    for ref in asked.ref:
        try:
            found.append(desk.find(ref))
        except Refused as refusal:
            unknown[ref] = refusal
    if asked.first or asked.last:
        first = day_named(asked.first, "--from") if asked.first else None
        last = day_named(asked.last, "--to") if asked.last else None
        for meeting in meetings_page(desk, limit=MOST_MEETINGS):
            held = meeting.starts.there().date()
            if (first is None or held >= first) and (last is None or held <= last):
                found.append(meeting)
    if not found:
        for first_refusal in unknown.values():
            raise first_refusal
        raise BadInput(what="the batch", why="no record is named, and no meeting was held in these days")
    return list({record.id: record for record in found}.values()), unknown


def _told(
    outcomes: Sequence[Outcome],
    names: Mapping[RecordId, str],
    folder: _Folder,
    unknown: Mapping[str, Refused],
) -> Answer:
    issued = [one for one in outcomes if one.readout]
    refused = [one for one in outcomes if one.refusal]
    json: Json = {
        "issued": [_issued(one.readout, names[one.wanted.source], folder) for one in issued if one.readout],
        "refused": [
            *(
                {"source": ref, "code": refusal.code, "sentence": refusal.sentence}
                for ref, refusal in unknown.items()
            ),
            *(_refused(one, names[one.wanted.source], one.refusal) for one in refused if one.refusal),
        ],
    }
    table = rows(
        (one.readout.ref, names[one.wanted.source], one.readout.audience, one.readout.language)
        for one in issued
        if one.readout
    )
    lines = [f"{counted(len(issued), 'document', 'documents')} issued into {folder.path}.", *table]
    lines += [f"Not issued: {ref}: {refusal.sentence}" for ref, refusal in unknown.items()]
    lines += [
        f"Not issued: {names[one.wanted.source]}, {one.wanted.variant}, {one.wanted.language}: {one.refusal.sentence}"
        for one in refused
        if one.refusal
    ]
    reasons = [*unknown.values(), *(one.refusal for one in refused if one.refusal)]
    return Answer(json=json, lines=lines, status=max((one.exit_status for one in reasons), default=0))


def _issued(readout: Readout, source: str, folder: _Folder) -> Json:
    return {
        "ref": readout.ref,
        "source": source,
        "audience": readout.audience,
        "language": readout.language,
        "file": folder.written[readout.ref],
    }


def _refused(one: Outcome, source: str, refusal: DeskError) -> Json:
    return {
        "source": source,
        "variant": one.wanted.variant.value,
        "language": one.wanted.language,
        "code": refusal.code,
        "sentence": refusal.sentence,
    }


COMMANDS: Final = (
    Command(
        words=("readout", "batch"),
        says="issue documents for several records, readers and languages in one go",
        run=batched,
        arguments=(
            argument("ref", nargs="*", metavar="REF", help="the records, besides the meetings of the days"),
            argument("--from", dest="first", metavar="DAY", help="every meeting held from this day on"),
            argument("--to", dest="last", metavar="DAY", help="every meeting held until this day"),
            argument(
                "--document", choices=[document.value for document in DocumentType], help="which document"
            ),
            argument(
                "--variant",
                action="append",
                choices=[variant.value for variant in Variant],
                help="for which reader; may be repeated (usual: internal)",
            ),
            argument("--lang", action="append", choices=LANGUAGES, help="may be repeated (usual: en)"),
            argument("--agency", default="", metavar="CODE", help="only for this host body"),
            argument(
                "--workers", type=whole_number, default=0, metavar="N", help="how many processes (usual: all)"
            ),
            argument("--out", required=True, metavar="FOLDER", help="where the files go"),
        ),
    ),
)
