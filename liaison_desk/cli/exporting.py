"""Commands that write what may leave for one audience into a folder, and say what stays and why."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import session
from liaison_desk.cli.command import Answer, Command, Run, argument
from liaison_desk.cli.output import counted, rows, short
from liaison_desk.desk.commands.export_folder import folder_of_its_own, lay_down
from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import Export, export
from liaison_desk.model.markings import INTERNAL_POST, Purpose, audience_named

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json

_SHOWN: Final = 20


def exported(asked: Namespace) -> Answer:
    """Write an export into a folder that is not there yet."""
    folder = Path(asked.out)
    with session.opened(asked) as open_desk, folder_of_its_own(folder):
        purpose = Purpose(asked.purpose) if asked.purpose else None
        made = export(open_desk.desk, Form(asked.form), audience_named(asked.audience), purpose)
        lay_down(made, folder)
    omitted = [
        {
            "id": one.record.id,
            "ref": one.record.ref,
            "kind": one.record.kind,
            "reason": one.code,
            "why": one.reason,
        }
        for one in made.omitted
    ]
    json: Json = {
        "folder": str(folder),
        "audience": made.audience,
        "files": [file.name for file in made.files],
        "records": made.records,
        "omitted": omitted,
    }
    return Answer(json=json, lines=_lines(folder, made))


def _lines(folder: Path, made: Export) -> list[str]:
    records = counted(made.records, "record", "records")
    lines = [f"{records} for {made.audience} in {folder}:", *(f"  {file.name}" for file in made.files)]
    if made.omitted:
        lines += ["", f"{counted(len(made.omitted), 'record stays', 'records stay')}:"]
        table = [
            (one.record.kind, one.record.ref or short(one.record.title, 30), one.reason)
            for one in made.omitted[:_SHOWN]
        ]
        lines += [f"  {line}" for line in rows(table)]
        more = len(made.omitted) - _SHOWN
        lines += [f"  … and {more} more; --json names them all."] if more > 0 else []
    return lines


_ARGUMENTS: Final = (
    argument("--out", required=True, metavar="FOLDER", help="a folder that is not there yet"),
    argument(
        "--audience",
        default=str(INTERNAL_POST),
        metavar="WHO",
        help="for whom, such as INTERNAL_HQ or HOST:RCMP (usual: the post itself, which gets everything)",
    ),
    argument(
        "--purpose",
        choices=[purpose.value for purpose in Purpose],
        help="for what (usual: what each record was marked for)",
    ),
)


def _command(form: Form) -> Command:
    return Command(
        words=("export", form.value),
        says=form.label[0].lower() + form.label[1:],
        run=_run(form),
        arguments=_ARGUMENTS,
    )


def _run(form: Form) -> Run:
    def run(asked: Namespace) -> Answer:
        asked.form = form.value
        return exported(asked)

    return run


COMMANDS: Final = tuple(_command(form) for form in Form)
