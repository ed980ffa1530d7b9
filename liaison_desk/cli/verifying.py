"""The command that says of a PDF who signed it, whether anything changed, for whom it is, and what the log has."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import files, session
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import facts
from liaison_desk.cli.signing import certificate_file
from liaison_desk.desk.exchange.certificates import root_of
from liaison_desk.desk.queries.verifying import Logged, logged
from liaison_desk.model.canonical import Json
from liaison_desk.model.errors import Refused
from liaison_desk.readouts.signed.signer import SignerFound
from liaison_desk.readouts.verify import Verified, verify_readout

ALTERED: Final = Refused.exit_status


def verified(asked: Namespace) -> Answer:
    """Say what a PDF says of itself and whether it is unchanged; a desk is asked only where one is named."""
    content = files.contents(asked.file)
    root = certificate_file(asked.root) if asked.root else None
    services = tuple(certificate_file(name) for name in asked.timestamp_root)
    if not asked.vault:
        found = verify_readout(content, root, services=services)
        return _told(found, None)
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = verify_readout(content, root or root_of(desk), services=services)
        return _told(found, logged(desk, found, content))


def _told(found: Verified, log: Logged | None) -> Answer:
    good = found.good and (log is None or log.good)
    json: dict[str, Json] = {
        "intact": found.intact,
        "complete": not found.missing,
        "reference": found.reference,
        "variant": found.variant,
        "version": found.version,
        "audience": found.audience,
        "marking": found.marking,
        "code": found.code,
        "content_hash": found.content_hash,
        "pages": found.pages,
        "signed": found.signed,
        "signers": [_signer(one) for one in found.signers],
        "missing": list(found.missing),
        "notes": list(found.notes),
        "problems": list(found.problems),
        "log": log.state.value if log else None,
        "withdrawn": list(log.withdrawn) if log else [],
    }
    return Answer(json=json, lines=_lines(found, log), status=0 if good else ALTERED)


def _signer(one: SignerFound) -> Json:
    return {
        "field": one.field,
        "code": one.code,
        "name": one.name,
        "role": one.role,
        "post": one.post,
        "at": f"{one.at:%Y-%m-%dT%H:%M:%SZ}",
        "timestamped": one.timestamped,
        "vouched": one.vouched,
        "problem": one.problem,
    }


def _lines(found: Verified, log: Logged | None) -> list[str]:
    head = "The text is as it was issued." if found.intact else "This file is not as it was issued:"
    problems = [f"  {problem}" for problem in found.problems]
    table = facts(
        [
            ("Readout", f"{found.reference}, {found.variant}, version {found.version}"),
            ("For", found.audience),
            ("Marking", found.marking),
            ("Code", f"{found.code}, {'as the text says' if found.intact else 'not to be relied on'}"),
            ("Pages", found.pages),
            *((f"Signed as {one.field}", _who(one)) for one in found.signers),
            *((f"Signed as {name}", "not signed") for name in found.missing),
            *((("Log", log.state.label),) if log else ()),
        ]
    )
    after = [f"  {note}" for note in found.notes]
    if log:
        after += [f"  the certificate of {name} was withdrawn before it signed" for name in log.withdrawn]
    return [head, *problems, "", *table, *after, *(["", found.caution] if found.caution else [])]


def _who(one: SignerFound) -> str:
    """Return who signed, in one line."""
    clock = "by a timestamp" if one.timestamped else "by the signer's clock"
    known = "" if one.vouched else ", not vouched for"
    name = f"{one.name} ({one.code})" if one.code not in {"", one.name} else one.name
    return f"{name}, {one.role.capitalize()}, {one.post}, {one.at:%Y-%m-%d %H:%M} UTC {clock}{known}"


COMMANDS: Final = (
    Command(
        words=("readout", "verify"),
        says="say whether a PDF is a readout, who signed it, and whether it is unchanged",
        run=verified,
        arguments=(
            argument("file", metavar="FILE", help="the PDF, or - for standard input"),
            argument(
                "--root", metavar="FILE", help="headquarters' root certificate (usual: the desk's, if named)"
            ),
            argument(
                "--timestamp-root",
                action="append",
                default=[],
                metavar="FILE",
                help="a certificate that vouches for a timestamp service",
            ),
        ),
    ),
)
