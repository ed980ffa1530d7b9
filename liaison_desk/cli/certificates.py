"""Commands of headquarters on certificates: issue one to a person without a desk, list and withdraw them."""

from argparse import Namespace
from typing import TYPE_CHECKING, Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import rows
from liaison_desk.desk.exchange.certificates import (
    certify_person,
    standing_certificates,
    withdraw_certificates,
)
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import BadInput
from liaison_desk.sync.certificates import Certificate, to_p12

if TYPE_CHECKING:
    from liaison_desk.model.canonical import Json

SHORTEST_PASSPHRASE: Final = 15


def issued(asked: Namespace) -> Answer:
    """Issue a key and a certificate in one file, sealed with a passphrase of its own."""
    path = files.target(asked.out, f"{asked.code}.p12")
    passphrase = files.secret(asked.lock_with)
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BadInput(
            what="--lock-with", why=f"its passphrase has fewer than {SHORTEST_PASSPHRASE} characters"
        )
    with session.opened(asked) as open_desk, open_desk.desk.together():
        keys = certify_person(open_desk.desk, asked.code, Role(asked.role), asked.name)
        files.write(path, to_p12(keys, asked.code, passphrase))
    made = Certificate(keys.certificate)
    json: Json = {
        "file": str(path),
        "code": made.holder.code,
        "name": made.holder.name,
        "expires_at": f"{made.expires_at:%Y-%m-%dT%H:%M:%SZ}",
        "sha256": made.fingerprint,
    }
    lines = [
        f"The certificate of {made.holder.name} is in {path}, good until {made.expires_at:%Y-%m-%d}.",
        "Hand it over in person, and its passphrase by another way. The roster names it from now on.",
    ]
    return Answer(json=json, lines=lines)


def listed(asked: Namespace) -> Answer:
    """List all certificates on the roster."""
    with session.opened(asked) as open_desk:
        standing = list(standing_certificates(open_desk.desk))
    json: Json = [
        {
            "code": one.holder.code,
            "name": one.holder.name,
            "post": one.holder.post,
            "role": one.holder.role,
            "desk": one.is_desk,
            "sha256": one.fingerprint,
            "expires_at": f"{one.expires_at:%Y-%m-%dT%H:%M:%SZ}",
            "withdrawn_at": f"{one.withdrawn_at:%Y-%m-%dT%H:%M:%SZ}" if one.withdrawn_at else None,
        }
        for one in standing
    ]
    shown = [
        (
            one.holder.code or "-",
            one.holder.name,
            one.holder.post,
            one.holder.role.capitalize(),
            f"{one.expires_at:%Y-%m-%d}",
            f"withdrawn {one.withdrawn_at:%Y-%m-%d}" if one.withdrawn_at else "",
        )
        for one in standing
    ]
    return Answer(json=json, lines=rows(shown, heads=("Code", "Name", "Post", "Role", "Until", "")))


def withdrawn(asked: Namespace) -> Answer:
    """Withdraw every certificate of a person or a desk."""
    with session.opened(asked) as open_desk:
        count = withdraw_certificates(open_desk.desk, asked.code)
    said = f"{count} of {asked.code} withdrawn. Send every post the roster, or the next bundle."
    return Answer(json={"code": asked.code, "withdrawn": count}, lines=[said])


COMMANDS: Final = (
    Command(
        words=("hq", "certificate"),
        says="issue a certificate to a person who has no desk, to sign pages and answers with",
        run=issued,
        arguments=(
            argument("--for", dest="code", required=True, metavar="CODE", help="the person's code"),
            argument("--name", default="", help="the person's name, where no record has it"),
            argument(
                "--role",
                choices=[role.value for role in (Role.SUPERVISOR, Role.HEADQUARTERS, Role.OFFICER)],
                default=Role.SUPERVISOR.value,
                help="as what the person signs (usual: SUPERVISOR)",
            ),
            argument(
                "--lock-with", required=True, metavar="FILE", help="the passphrase that is to open the file"
            ),
            argument("--out", required=True, metavar="FILE", help="the file (.p12), or a folder"),
        ),
    ),
    Command(words=("hq", "certificates"), says="list the certificates on the roster", run=listed),
    Command(
        words=("hq", "withdraw"),
        says="withdraw the certificates of a person, or of a desk such as OTTA",
        run=withdrawn,
        arguments=(argument("code", metavar="CODE", help="the person's code, or the desk's letters"),),
    ),
)
