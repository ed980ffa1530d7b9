"""Commands at the disclosure gate: assess, clear, refer, decide, countersign."""

from argparse import Namespace
from typing import Final

from liaison_desk.cli import session
from liaison_desk.cli.assessments_told import about, told, view_json
from liaison_desk.cli.command import Answer, Command, argument
from liaison_desk.cli.output import rows
from liaison_desk.desk.commands.assessments import answer_assessment, open_assessment, open_use
from liaison_desk.desk.commands.disclosure import (
    clear_assessment,
    countersign_assessment,
    decide_assessment,
    refer_assessment,
)
from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import own_purpose, rule_for
from liaison_desk.desk.queries.disclosure import waiting_at_gate
from liaison_desk.desk.queries.requests import request_view
from liaison_desk.desk.situation import audience_of
from liaison_desk.model.errors import BadInput, Refused
from liaison_desk.model.kinds import Assessment, Request
from liaison_desk.model.kinds.meeting import PointKind
from liaison_desk.model.markings import Purpose, audience_named
from liaison_desk.model.moment import day_named
from liaison_desk.model.record import Record
from liaison_desk.model.release import Item as Releasable


def listed(asked: Namespace) -> Answer:
    """List what waits at the gate."""
    with session.opened(asked) as open_desk:
        found = waiting_at_gate(open_desk.desk)
    table = rows((about(view), view.assessment.audience, view.assessment.outcome.label) for view in found)
    return Answer(json=[view_json(view) for view in found], lines=table or ["Nothing waits at the gate."])


def shown(asked: Namespace) -> Answer:
    """Show an assessment whole: the packet that goes to headquarters."""
    with session.opened(asked) as open_desk:
        return told(open_desk.desk, _assessment(open_desk.desk, asked.ref))


def checked(asked: Namespace) -> Answer:
    """Rule on a record of this desk for an audience, under the policy in force."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record = desk.find(asked.ref)
        purpose = Purpose(asked.purpose) if asked.purpose else own_purpose(record.marking)
        item = Releasable(
            marking=record.marking,
            releasable_to=record.releasable_to,
            is_comment=getattr(record, "point_kind", None) is PointKind.COMMENT,
        )
        ruling = rule_for(desk, item, audience_named(asked.audience), purpose, about=record.id)
    lines = [f"{ruling.decision.label}. {ruling.reason.label}"]
    return Answer(
        json={
            "ref": record.ref or record.id,
            "audience": asked.audience,
            "purpose": purpose.value,
            "decision": ruling.decision.value,
            "reason": ruling.reason.value,
        },
        lines=lines,
        status=0 if ruling.allowed else Refused.exit_status,
    )


def opened(asked: Namespace) -> Answer:
    """Open an assessment of a record for an audience."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        record = desk.find(asked.ref)
        if asked.use:
            return told(desk, _opened_use(desk, record, asked))
        if not asked.audience and not isinstance(record, Request):
            raise BadInput(what="audience", why="it must be said for whom")
        audience = (
            audience_named(asked.audience)
            if asked.audience or not isinstance(record, Request)
            else audience_of(request_view(desk, record.id))
        )
        found = open_assessment(desk, record, audience, purpose=asked.purpose, life_threat=asked.life_threat)
        return told(desk, found)


def _opened_use(desk: Desk, record: Record, asked: Namespace) -> Assessment:
    if not isinstance(record, Request):
        raise BadInput(what="--use", why="it is for what a request brought in")
    if asked.audience or asked.purpose or asked.life_threat:
        raise BadInput(
            what="--use", why="what is used goes to nobody: give no audience, purpose or threat to life"
        )
    return open_use(desk, record)


def answered(asked: Namespace) -> Answer:
    """Answer questions of an assessment, and say on what basis and with which conditions."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = answer_assessment(
            desk,
            _assessment(desk, asked.ref),
            yes=_codes(asked.yes),
            no=_codes(asked.no),
            basis=asked.basis,
            conditions="\n".join(asked.condition) if asked.condition else None,
            mitigations=_codes(asked.mitigations) if asked.mitigations is not None else None,
        )
        return told(desk, found)


def cleared(asked: Namespace) -> Answer:
    """Clear at the post, where it may."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return told(desk, clear_assessment(desk, _assessment(desk, asked.ref)))


def referred(asked: Namespace) -> Answer:
    """Refer to headquarters; the packet goes with the next bundle."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = _assessment(desk, asked.ref)
        return told(desk, refer_assessment(desk, found))


def decided(asked: Namespace) -> Answer:
    """Decide for headquarters; the decision goes back with the next bundle."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        found = decide_assessment(
            desk,
            _assessment(desk, asked.ref),
            allow=asked.decision == "allow",
            basis=asked.basis,
            conditions="\n".join(asked.condition or ()),
            expires=day_named(asked.expires, "--expires") if asked.expires else None,
        )
        return told(desk, found)


def countersigned(asked: Namespace) -> Answer:
    """Countersign what an officer released alone."""
    with session.opened(asked) as open_desk:
        desk = open_desk.desk
        return told(desk, countersign_assessment(desk, _assessment(desk, asked.ref)))


def _assessment(desk: Desk, ref: str) -> Assessment:
    """Return an assessment by its own reference, or the newest one of the record that is named."""
    record = desk.find(ref)
    if isinstance(record, Assessment):
        return record
    found = desk.store.records.standing(Assessment, {"about": record.id})
    if not found:
        raise BadInput(what=ref, why="nobody has opened an assessment of it")
    return max(found, key=lambda one: one.id)


def _codes(text: str) -> list[str]:
    return [part.strip().upper() for part in text.split(",") if part.strip()]


_REF: Final = argument("ref", metavar="REF", help="the assessment, or the record it is about")
_CONDITION: Final = argument(
    "--condition", action="append", metavar="TEXT", help="a condition; repeat it for more"
)
_EXPIRES: Final = argument("--expires", metavar="DATE", help="the last day it holds")

COMMANDS: Final = (
    Command(words=("assess", "list"), says="list what waits at the gate", run=listed),
    Command(
        words=("assess", "show"), says="show an assessment with all it is about", run=shown, arguments=(_REF,)
    ),
    Command(
        words=("assess", "check"),
        says="say whether a record may go to an audience, and why or why not",
        run=checked,
        arguments=(
            argument("ref", metavar="REF", help="the record"),
            argument("audience", metavar="AUDIENCE", help="such as HOST:RCMP"),
            argument(
                "--purpose",
                choices=[code.value for code in Purpose],
                help="for what (usual: as it is marked)",
            ),
        ),
    ),
    Command(
        words=("assess", "open"),
        says="open an assessment of a record for an audience",
        run=opened,
        arguments=(
            argument("ref", metavar="REF", help="the record that is to go out"),
            argument("--audience", default="", metavar="AUDIENCE", help="such as HOST:RCMP"),
            argument("--purpose", default="", metavar="CODE", help="for what it is to be used"),
            argument("--use", action="store_true", help="of the use of what the request brought in"),
            argument("--life-threat", action="store_true", help="a life is at stake: fewer questions"),
        ),
    ),
    Command(
        words=("assess", "answer"),
        says="answer questions G1 to G11; what nobody answers counts as yes",
        run=answered,
        arguments=(
            _REF,
            argument("--yes", default="", metavar="G1,G2", help="questions answered yes"),
            argument("--no", default="", metavar="G3,G5", help="questions answered no"),
            argument("--basis", metavar="TEXT", help="on what it rests"),
            argument("--mitigations", metavar="CODES", help="such as CAVEAT,ASSURANCE"),
            _CONDITION,
        ),
    ),
    Command(
        words=("assess", "clear"), says="clear at the post, where it may", run=cleared, arguments=(_REF,)
    ),
    Command(
        words=("assess", "refer"),
        says="refer to headquarters, again where the content moved or the time ran out",
        run=referred,
        arguments=(_REF,),
    ),
    Command(
        words=("assess", "decide"),
        says="decide for headquarters about what was referred",
        run=decided,
        arguments=(
            _REF,
            argument("decision", choices=("allow", "deny")),
            argument("--basis", required=True, metavar="TEXT", help="on what it rests"),
            _CONDITION,
            _EXPIRES,
        ),
    ),
    Command(
        words=("assess", "countersign"),
        says="countersign what an officer released alone",
        run=countersigned,
        arguments=(_REF,),
    ),
)
