"""Keys that never leave a smart card or a hardware module: signing through PKCS #11."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from asn1crypto import x509

from liaison_desk.model.errors import EnvironmentFault
from liaison_desk.model.words import N_

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyhanko.sign.signers.pdf_cms import Signer


class NoCardDriver(EnvironmentFault):
    """The program was installed without what speaks to cards."""

    code = "NO_CARD_DRIVER"
    title = N_("This installation cannot speak to smart cards.")
    advice = N_("Install the package with its “pkcs11” extra.")


class CardUnusable(EnvironmentFault):
    """The card, or the module of its maker, does not do what is asked."""

    code = "CARD_UNUSABLE"
    title = N_("The smart card cannot be used through {module}: {why}.")
    advice = N_(
        "Check that the card is in its reader, the module is that of its maker, and the PIN is right."
    )


@dataclass(frozen=True, kw_only=True)
class Card:
    """A card or module: the library of its maker, and the labels of token, key and certificate on it.

    `chain` are the certificates above it up to the root, in DER.
    """

    module: Path
    token: str
    label: str
    pin: str = field(repr=False)
    chain: tuple[bytes, ...] = ()


@contextmanager
def card_signer(card: Card) -> "Iterator[Signer]":
    """Lend the signer of a card, logged in; NoCardDriver or CardUnusable where there is none."""
    try:
        import pkcs11  # noqa: PLC0415 - only those who have a card install its driver
        from pyhanko.sign.pkcs11 import PKCS11Signer  # noqa: PLC0415 - the same
    except ModuleNotFoundError:
        raise NoCardDriver from None
    try:
        token = pkcs11.lib(str(card.module)).get_token(token_label=card.token)
        with token.open(user_pin=card.pin) as session:
            signer = PKCS11Signer(
                session,
                cert_label=card.label,
                key_label=card.label,
                ca_chain=[x509.Certificate.load(one) for one in card.chain],
                embed_roots=False,
                # Many modules do not hash by themselves; all of them sign a digest.
                use_raw_mechanism=True,
            )
            yield signer
    except (pkcs11.PKCS11Error, RuntimeError) as fault:
        raise CardUnusable(module=card.module, why=type(fault).__name__) from fault
