"""What the measures are taken over: a span of days at the post, and the records that fall into it."""

from dataclasses import dataclass
from datetime import date

from liaison_desk.desk.desk import Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Agency, Request, Workstream
from liaison_desk.model.moment import Moment


@dataclass(frozen=True, kw_only=True)
class Period:
    """From one day to another, both included, at the post; without ends it is everything."""

    since: date | None = None
    until: date | None = None

    def holds(self, moment: Moment | None) -> bool:
        """Tell whether a moment falls into it; what has no moment falls into everything only."""
        if moment is None:
            return self.since is None and self.until is None
        day = moment.there().date()
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


class Names:
    """The words that groups of figures are named by."""

    def __init__(self, desk: Desk) -> None:
        """Read the codes of agencies and workstreams once."""
        self._agencies = {agency.id: agency.code for agency in desk.store.records.standing(Agency)}
        self._streams = {stream.id: stream.code for stream in desk.store.records.standing(Workstream)}

    def partner(self, request: Request) -> str:
        """Return the code of the host agency, or "none"."""
        return self._agencies.get(request.host_agency or RecordId(""), "none")

    def agency(self, agency: RecordId | None) -> str:
        """Return the code of an agency, or "none"."""
        return self._agencies.get(agency or RecordId(""), "none")

    def workstream(self, stream: RecordId | None) -> str:
        """Return the code of a workstream, or "none"."""
        return self._streams.get(stream or RecordId(""), "none")
