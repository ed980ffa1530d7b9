"""Commands about the vault itself: founding it, checking it, making its tables again, copying it."""

from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from liaison_desk.cli import files, founding, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import facts, rows, size
from liaison_desk.cli.usage import PROGRAM, WrongUsage
from liaison_desk.desk.checking import back_up_desk, verify_desk
from liaison_desk.desk.keyring import bind, is_bound, release
from liaison_desk.desk.opening import OpenDesk
from liaison_desk.desk.setup import Role
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import DeskError, VaultDamaged
from liaison_desk.store.backup import all_backups, restore
from liaison_desk.store.keywrap import SlotKind

DAMAGED: Final = VaultDamaged.exit_status
_OPENED_BY: Final = {
    SlotKind.PASSPHRASE: "passphrase",
    SlotKind.RECOVERY: "recovery words",
    SlotKind.PASSPHRASE_AND_KEYRING: "passphrase and keyring",
}


def create(asked: Namespace) -> Answer:
    """Found a desk in a new vault."""
    made, words = founding.found(asked, Role(asked.role))
    with made:
        return founding.announced(made, words, asked.kit)


def verify(asked: Namespace) -> Answer:
    """Check pages, chains, commitments, tables and files; exit status 4 where something does not check."""
    with session.opened(asked) as open_desk:
        report = verify_desk(open_desk)
        findings = [finding.sentence for finding in open_desk.vault.findings]
    json: Json = {
        "sound": report.is_sound,
        "changes": report.changes,
        "files": report.files,
        "faults": list(report.faults),
        "findings": list(report.findings),
    }
    lines = [report.sentence, *(f"  {fault}" for fault in (*report.faults, *findings))]
    return Answer(json=json, lines=lines, status=0 if report.is_sound else DAMAGED)


def rebuild(asked: Namespace) -> Answer:
    """Make every table again from the log."""
    with session.opened(asked) as open_desk:
        try:
            before = open_desk.desk.store.digest()
        except DeskError:
            before = ""  # tables that cannot be read are what this command is for
        open_desk.desk.store.rebuild()
        after = open_desk.desk.store.digest()
    same = before == after
    said = "as they were" if same else "and they differ from what they were"
    return Answer(
        json={"digest": after, "changed": not same},
        lines=[f"The tables were made again from the log, {said}."],
    )


def backup(asked: Namespace) -> Answer:
    """Copy the vault as it stands into a vault of its own beside it."""
    name = asked.name or f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}"
    own = "" if asked.recovery_file else session.passphrase(asked)
    secret = files.secret(asked.backup_passphrase_file) if asked.backup_passphrase_file else own
    if not secret:
        raise WrongUsage(why="the backup needs --backup-passphrase-file", command=f"{PROGRAM} vault backup")
    with session.opened(asked, own) as open_desk:
        made = back_up_desk(open_desk, name, secret, cost=session.cost_of(asked))
        elsewhere = open_desk.database is not None
    lines = [
        f"The backup {made.name} was made and checked ({size(made.size)}).",
        f"It is in {made.folder}; its passphrase opens it, the recovery words do not.",
    ]
    if elsewhere:
        lines.append("It holds the keys of this desk. Its records are in the database: back that up as well.")
    return Answer(json={"name": made.name, "folder": str(made.folder), "size": made.size}, lines=lines)


def restored(asked: Namespace) -> Answer:
    """Copy a backup into a new folder."""
    restore(Path(asked.backup), Path(asked.to).absolute())
    return Answer(
        json={"vault": asked.to},
        lines=[f"The backup is now a desk in {asked.to}. Open it with the backup's passphrase."],
    )


def bound(asked: Namespace) -> Answer:
    """Let the passphrase open the desk only together with the login keyring, or alone again.

    Opened by its recovery words, the desk takes the passphrase given as its new one: the keyring may be lost.
    """
    secret = session.passphrase(asked)
    with session.opened(asked, secret) as open_desk:
        change = bind if asked.way == "on" else release
        change(open_desk.vault, secret, session.cost_of(asked))
        on = is_bound(open_desk.vault)
    said = "only together with this login's keyring" if on else "alone"
    lines = [f"The passphrase opens the desk {said}; the recovery words open it on any computer."]
    return Answer(json={"keyring": on}, lines=lines)


def info(asked: Namespace) -> Answer:
    """Describe the desk: who sits there, how much it holds, what opens it, what is odd about it."""
    with session.opened(asked) as open_desk:
        json = _described(open_desk)
        slots = [_OPENED_BY[slot.kind] for slot in open_desk.vault.slots.slots.values()]
        setup = open_desk.desk.setup
        kinds = {name: open_desk.desk.store.records.count(kind) for name, kind in _kinds(open_desk)}
        findings = [finding.sentence for finding in open_desk.vault.findings]
    lines = facts(
        [
            ("Folder", json["vault"]),
            ("Desk", f"{setup.place}, {setup.desk}"),
            ("Officer", setup.officer or "not named"),
            ("Role", setup.role.label),
            ("Time zones", f"{setup.zone}; at home {setup.home_zone}"),
            ("Opened by", ", ".join(slots)),
            ("Size", size(int(str(json["size"])))),
            ("Backups", ", ".join(made.name for made in all_backups(Path(str(json["vault"])))) or "none yet"),
        ]
    )
    table = rows((name, f"{number:,}") for name, number in kinds.items() if number)
    return Answer(
        json={**json, "records": dict(kinds), "opened_by": list(slots), "findings": list(findings)},
        lines=[*lines, *(["", *table] if table else []), *(["", *findings] if findings else [])],
    )


def _kinds(open_desk: OpenDesk) -> list[tuple[str, type]]:
    return list(open_desk.desk.store.kinds.items())


def _described(open_desk: OpenDesk) -> dict[str, Json]:
    setup, folder = open_desk.desk.setup, open_desk.vault.folder
    return {
        "vault": str(folder),
        "vault_id": open_desk.vault.vault_id,
        "desk": setup.desk,
        "post": setup.post,
        "device": setup.device,
        "officer": setup.officer,
        "role": setup.role.value,
        "zone": setup.zone,
        "home_zone": setup.home_zone,
        "language": setup.language,
        "size": sum(path.stat().st_size for path in folder.iterdir() if path.is_file()),
        "backups": [made.name for made in all_backups(folder)],
    }


COMMANDS: Final = (
    Command(
        words=("vault", "create"),
        says="found a desk in a new, encrypted folder",
        run=create,
        arguments=(
            *founding.SETUP,
            argument("--device", default="A", metavar="L", help="letter of this device at the post"),
            argument(
                "--role",
                default=Role.OFFICER.value,
                choices=[Role.OFFICER.value, Role.SUPERVISOR.value],
                help="who works at it",
            ),
        ),
    ),
    Command(words=("vault", "verify"), says="check every page, chain and table", run=verify),
    Command(words=("vault", "rebuild"), says="make every table again from the log", run=rebuild),
    Command(
        words=("vault", "backup"),
        says="copy the desk into a checked vault of its own",
        run=backup,
        arguments=(
            argument("name", nargs="?", help="name of the backup (usual: the time)"),
            argument(
                "--backup-passphrase-file",
                metavar="FILE",
                help="passphrase of the backup (usual: that of the desk)",
            ),
            founding.SETUP[-1],
        ),
    ),
    Command(
        words=("vault", "restore"),
        says="make a desk in a new folder from a backup",
        run=restored,
        arguments=(
            argument("backup", metavar="FOLDER", help="the backup's folder"),
            argument("--to", required=True, metavar="DIR", help="a folder that does not exist yet"),
        ),
    ),
    Command(
        words=("vault", "keyring"),
        says="let the passphrase open the desk only with this login's keyring, or alone again",
        run=bound,
        arguments=(
            argument("way", choices=("on", "off"), metavar="on|off", help="whether the keyring is needed"),
            founding.SETUP[-1],
        ),
    ),
    Command(words=("vault", "info"), says="describe the desk", run=info),
)
