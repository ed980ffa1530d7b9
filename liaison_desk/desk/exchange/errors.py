"""What can be refused in an exchange, beyond a bundle that is broken in itself."""

from liaison_desk.model.errors import BundleRefused, Refused
from liaison_desk.model.words import N_


class NoPeer(Refused):
    """There is nobody of that name to exchange with."""

    code = "NO_PEER"
    title = N_("This desk exchanges nothing with {name}.")
    advice = N_("It knows {known}. Enrol first.")


class NotEnrolled(Refused):
    """Headquarters has not enrolled this desk."""

    code = "NOT_ENROLLED"
    title = N_("This desk is not enrolled with headquarters.")
    advice = N_("Send the enrolment file, and import the answer.")


class BundleOvertaken(Refused):
    """Another program made a bundle for the same desk while this one was being made."""

    code = "BUNDLE_OVERTAKEN"
    title = N_("Another bundle for {name} was made meanwhile; this one was not.")
    advice = N_("Make it again.")


class PeerRevoked(Refused):
    """The roster no longer counts what the desk writes."""

    code = "PEER_REVOKED"
    title = N_("Nothing is sealed to {name} any more: the roster has revoked it.")
    advice = N_("Enrol its officer's new desk, and send to that.")


class NotHeadquarters(Refused):
    """Something that only headquarters' desk may do."""

    code = "NOT_HEADQUARTERS"
    title = N_("Only headquarters' desk can do this.")
    advice = N_("Open headquarters' desk, or create one with “hq init”.")


class FingerprintDiffers(Refused):
    """The words an officer heard are not those of the keys in the file."""

    code = "FINGERPRINT_DIFFERS"
    title = N_("The fingerprint in the file is not the one you compared.")
    advice = N_("Compare again by voice or on paper. If it still differs, do not go on: report it.")


class BundleForked(BundleRefused):
    """Another content under a number that was used."""

    code = "BUNDLE_FORKED"
    title = N_("The bundle is refused: {desk} has already sent another bundle {number}.")
    advice = N_(
        "Nothing was changed, and nothing more is accepted from that desk. Tell headquarters' security officer."
    )


class PeerQuarantined(BundleRefused):
    """The sender is in quarantine."""

    code = "PEER_QUARANTINED"
    title = N_("The bundle is refused: {desk} is in quarantine ({why}).")
    advice = N_(
        "Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place."
    )


class BundleContentRefused(BundleRefused):
    """The lines of changes inside a well-sealed bundle cannot be read."""

    code = "BUNDLE_CONTENT"
    title = N_("The bundle is refused: {why}.")
    advice = N_("Nothing was changed. Ask the sender to make it again, and report it.")
