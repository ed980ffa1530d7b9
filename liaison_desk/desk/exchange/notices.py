"""What a person should know about a bundle that was taken in all the same."""

from liaison_desk.model.codes import Code
from liaison_desk.model.words import N_


class Notice(Code):
    """Something odd that stopped nothing."""

    CLOCK_AHEAD = (
        "CLOCK_AHEAD",
        N_(
            "The sender's clock is more than a day ahead; its changes are kept in the order of their numbers."
        ),
    )
    SENDER_WENT_BACK = (
        "SENDER_WENT_BACK",
        N_(
            "The sender has sent more before than it has now: an old copy of its desk may have been put back."
        ),
    )
    WE_WENT_BACK = (
        "WE_WENT_BACK",
        N_(
            "The sender holds more from this desk than this desk has: an old copy of it was put back. "
            "Write nothing more, and tell headquarters."
        ),
    )
    ROSTER_EXPIRED = (
        "ROSTER_EXPIRED",
        N_("The roster has expired; work goes on, and headquarters should renew it."),
    )
    NOT_ON_ROSTER = (
        "NOT_ON_ROSTER",
        N_("The roster no longer counts what this desk writes. Ask headquarters."),
    )
