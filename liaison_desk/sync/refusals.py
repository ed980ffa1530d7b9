"""Why a bundle is rejected whole: one class for each thing that an officer can do something else about."""

from liaison_desk.model.errors import BundleRefused
from liaison_desk.model.words import N_


class EmptyFile(BundleRefused):
    """There is nothing in the file."""

    code = "BUNDLE_EMPTY"
    title = N_("The bundle is refused: the file is empty.")
    advice = N_("Copy it again from where it came; the copy may have been cut off.")


class NotSealed(BundleRefused):
    """The file does not begin like a sealed file."""

    code = "BUNDLE_NOT_SEALED"
    title = N_("The bundle is refused: this is not a sealed file of Liaison Desk ({why}).")
    advice = N_("Check that the right file was chosen.")


class OtherRecipientType(BundleRefused):
    """The file is sealed in a way this desk never uses."""

    code = "BUNDLE_OTHER_RECIPIENT_TYPE"
    title = N_("The bundle is refused: it is sealed with {types}, which this desk does not open.")
    advice = N_("Ask the sender to seal it to this desk's own key.")


class NotForUs(BundleRefused):
    """None of our keys opens the file, or the sender did not name us."""

    code = "BUNDLE_NOT_FOR_US"
    title = N_("The bundle is refused: it is not for this desk ({why}).")
    advice = N_(
        "Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you."
    )


class BrokenSeal(BundleRefused):
    """What is sealed was changed, cut short or added to."""

    code = "BUNDLE_BROKEN_SEAL"
    title = N_("The bundle is refused: its seal is broken ({why}).")
    advice = N_("Nothing was changed. Copy it again from where it came, or ask the sender to send it again.")


class UnknownDesk(BundleRefused):
    """The sender is not on the roster."""

    code = "BUNDLE_UNKNOWN_DESK"
    title = N_("The bundle is refused: its sender {desk} is not known to this desk.")
    advice = N_(
        "Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster."
    )


class BrokenSignature(BundleRefused):
    """A signature does not verify."""

    code = "BUNDLE_BROKEN_SIGNATURE"
    title = N_("The bundle is refused: the signature is not that of {desk} ({why}).")
    advice = N_("Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.")


class NewerFormat(BundleRefused):
    """Made by a newer program in a way this one must not guess at."""

    code = "BUNDLE_NEWER_FORMAT"
    title = N_("The bundle is refused: a newer version of Liaison Desk made it ({why}).")
    advice = N_("Nothing was changed. Update this program, then import the bundle again.")


class TooLarge(BundleRefused):
    """More than the desk takes in at once."""

    code = "BUNDLE_TOO_LARGE"
    title = N_("The bundle is refused: it is too large when opened ({why}).")
    advice = N_("Nothing was changed. Ask the sender to send it in smaller bundles.")


class Malformed(BundleRefused):
    """Not built as docs/spec/bundle.md says."""

    code = "BUNDLE_MALFORMED"
    title = N_("The bundle is refused: it is not built as a bundle should be ({why}).")
    advice = N_("Nothing was changed. Ask the sender to make it again, and report it if it comes again.")


class WrongContent(BundleRefused):
    """A piece inside is not what the signed manifest says."""

    code = "BUNDLE_WRONG_CONTENT"
    title = N_("The bundle is refused: {member} is not what its sender signed ({why}).")
    advice = N_("Nothing was changed. Ask the sender to make it again, and report it if it comes again.")
