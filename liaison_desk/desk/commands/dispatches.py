"""The register of bundles that other programs made for this post: noting that the receipt of one came."""

from dataclasses import replace

from liaison_desk.desk.desk import Desk
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Dispatch
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import Power, check


def note_receipt(desk: Desk, dispatch: Dispatch, at: Moment | None) -> Dispatch:
    """Note when the receipt of a bundle came that was made elsewhere; it counts as unanswered no more."""
    check(desk.setup.role, Power.IMPORT_BUNDLE)
    if dispatch.receipt_at is not None:
        raise BadInput(what="receipt", why="it is on record already")
    if at is None:
        raise BadInput(what="receipt", why="it must be said when it came")
    if at.at < dispatch.made_at.at:
        raise BadInput(what="receipt", why="it is before the bundle was made")
    if at.at > desk.now().at:
        raise BadInput(what="receipt", why="it is still to come")
    with desk.change("note_receipt") as change:
        return change.put(replace(dispatch, receipt_at=at), seen=dispatch)
