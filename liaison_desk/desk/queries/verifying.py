"""What the log of this desk knows of a file that somebody shows."""

from dataclasses import dataclass
from hashlib import sha256

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.exchange.certificates import withdrawn_before
from liaison_desk.desk.queries.readouts import copies_of
from liaison_desk.model.codes import Code
from liaison_desk.model.kinds import Readout
from liaison_desk.model.words import N_
from liaison_desk.readouts.verify import Verified
from liaison_desk.store import blobs


class InLog(Code):
    """How a file stands to what was issued here or came in."""

    SAME = "same", N_("The log has exactly this file.")
    COPY = "copy", N_("The log has exactly this file, as a numbered copy.")
    EARLIER = (
        "earlier",
        N_("The log has this file with more signatures: they were cut off, or not given yet."),
    )
    LATER = "later", N_("The log has this file with fewer signatures.")
    TEXT = "text", N_("The log has this text, in another file.")
    OTHER = "other", N_("The log has another text under this reference.")
    NONE = "none", N_("The log has no such document.")


@dataclass(frozen=True, kw_only=True)
class Logged:
    """How a file stands to the log, the record it is about, and whose certificates were withdrawn before."""

    state: InLog
    readout: Readout | None = None
    withdrawn: tuple[str, ...] = ()

    @property
    def good(self) -> bool:
        """Whether the log bears the file out."""
        return self.state in {InLog.SAME, InLog.COPY, InLog.LATER} and not self.withdrawn


def logged(desk: Desk, found: Verified, data: bytes) -> Logged:
    """Hold a verified file against the log."""
    withdrawn = tuple(one.name for one in found.signers if withdrawn_before(desk, one.serial, one.at))
    readout = desk.store.records.by_ref(found.reference)
    if not isinstance(readout, Readout) or not readout.content_hash:
        return Logged(state=InLog.NONE, withdrawn=withdrawn)
    return Logged(state=_state(desk, readout, found, data), readout=readout, withdrawn=withdrawn)


def _state(desk: Desk, readout: Readout, found: Verified, data: bytes) -> InLog:
    digest = sha256(data).hexdigest()
    if digest == readout.pdf:
        return InLog.SAME
    if any(copy.sha256 == digest for copy in copies_of(desk, readout)):
        return InLog.COPY
    held = blobs.read(desk.store.engine, bytes.fromhex(readout.pdf)) if readout.pdf else b""
    if held and held.startswith(data):
        return InLog.EARLIER
    if held and data.startswith(held):
        return InLog.LATER
    return InLog.TEXT if found.content_hash == readout.content_hash else InLog.OTHER
