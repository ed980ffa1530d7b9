"""Commands that bring work in from files: records all or nothing, corrections one change a line."""

from argparse import Namespace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import counted, rows
from liaison_desk.desk.commands.enclosures import beside
from liaison_desk.desk.commands.importing import apply_corrections, import_file

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json


def bring_in(asked: Namespace) -> Answer:
    """Import a posting or JSON Lines of records."""
    content = files.contents(asked.file)
    with session.opened(asked) as open_desk:
        files_beside = {} if asked.file == files.STDIN else beside(Path(asked.file))
        found = import_file(open_desk.desk, content, _name(asked.file), files_beside)
    kinds = {kind: count for kind, count in found.kinds.items() if count}
    total = sum(kinds.values())
    json: Json = {
        "records": total,
        "same": found.same,
        "kinds": dict(kinds),
        "left": dict(found.left),
        "agreed": dict(found.agreed),
        "files": found.files,
        "missing_files": found.missing,
    }
    lines = [
        f"{counted(total, 'record', 'records')} came in{':' if total else '.'}",
        *rows((kind, f"{count:,}") for kind, count in kinds.items()),
    ]
    if found.same:
        lines += ["", f"{counted(found.same, 'record', 'records')} stood here already, as the file has them."]
    if found.files or found.missing:
        lines += [
            "",
            f"{counted(found.files, 'file', 'files')} came in with them; {found.missing:,} are not there.",
        ]
    if found.agreed:
        same = ", ".join(f"{name} ({count})" for name, count in found.agreed.items())
        lines += ["", f"These say the same as the policy in force, and add nothing to it: {same}."]
    if found.left:
        left = ", ".join(f"{name} ({count})" for name, count in found.left.items())
        lines += ["", f"This version does not read these parts of the file yet: {left}."]
    return Answer(json=json, lines=lines)


def apply(asked: Namespace) -> Answer:
    """Apply corrections, all of them or none."""
    content = files.contents(asked.file)
    with session.opened(asked) as open_desk:
        count = apply_corrections(open_desk.desk, content, _name(asked.file))
    return Answer(
        json={"applied": count}, lines=[f"{counted(count, 'correction was', 'corrections were')} applied."]
    )


def _name(file: str) -> str:
    return "standard input" if file == files.STDIN else PurePath(file).name


COMMANDS: Final = (
    Command(
        words=("import",),
        says="bring in a posting (JSON) or records (JSON Lines), all or nothing",
        run=bring_in,
        arguments=(argument("file", metavar="FILE", help="the file, or - for standard input"),),
    ),
    Command(
        words=("apply",),
        says='apply corrections, JSON Lines of {"ref" or "id", "field", "value"}, all or nothing',
        run=apply,
        arguments=(argument("file", metavar="FILE", help="the file, or - for standard input"),),
    ),
)
