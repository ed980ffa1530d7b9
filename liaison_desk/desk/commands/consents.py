"""What an originator has consented to, put on record with what the consent is limited to."""

from liaison_desk.desk.commands.records import check_codes, check_complete
from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Consent


def record_consent(desk: Desk, consent: Consent) -> Consent:
    """Put an originator's consent on record."""
    check_complete(consent)
    check_codes(desk, consent)
    with desk.change("record_consent") as change:
        return change.put(consent)
