"""X.509 certificates for signing pages and answers: headquarters' root issues them to desks and to persons."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from liaison_desk.model.errors import Refused
from liaison_desk.model.words import N_
from liaison_desk.sync import provider

ROOT_VALID_FOR: Final = timedelta(days=20 * 365)
VALID_FOR: Final = timedelta(days=3 * 365)
LARGEST: Final = 8 * 1024
_SKEW = timedelta(days=1)
_PEM: Final = re.compile(rb"-----BEGIN CERTIFICATE-----.+-----END CERTIFICATE-----\s*", re.DOTALL)
_PRINTABLE: Final = re.compile(r"[A-Za-z0-9 '()+,./:=?-]*")
"""What a serial number in a name may be made of (X.520); any other code stands there as a pseudonym."""
_NAMES: Final = {
    "code": NameOID.SERIAL_NUMBER,
    "name": NameOID.COMMON_NAME,
    "post": NameOID.ORGANIZATIONAL_UNIT_NAME,
    "role": NameOID.TITLE,
}


class CredentialsUnreadable(Refused):
    """A file of credentials that does not open."""

    code = "CREDENTIALS_UNREADABLE"
    title = N_("{what} cannot be used to sign: {why}.")
    advice = N_("Check the file and its passphrase, or ask headquarters for a new one.")


@dataclass(frozen=True, kw_only=True)
class Holder:
    """To whom a certificate is issued: the code and the name of a person, the post, and the role there."""

    code: str
    name: str
    post: str
    role: str


@dataclass(frozen=True, kw_only=True)
class SigningKeys:
    """A private key (PKCS #8) with its certificate and those above it, all in DER."""

    key: bytes = field(repr=False)
    certificate: bytes
    chain: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class Certificate:
    """A certificate that was read; ValueError for anything else."""

    der: bytes

    def __post_init__(self) -> None:
        """Refuse what is none."""
        if len(self.der) > LARGEST:
            raise ValueError("the certificate is too large")
        x509.load_der_x509_certificate(self.der)

    @property
    def _read(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.der)

    @property
    def holder(self) -> Holder:
        """To whom it is issued."""
        values = {item.oid: str(item.value) for item in reversed(list(self._read.subject))}
        found = {name: values.get(oid, "") for name, oid in _NAMES.items()}
        return Holder(**{**found, "code": found["code"] or values.get(NameOID.PSEUDONYM, "")})

    @property
    def serial(self) -> int:
        """Its number, by which it is withdrawn."""
        return self._read.serial_number

    @property
    def expires_at(self) -> datetime:
        """The last moment at which it is good."""
        return self._read.not_valid_after_utc

    @property
    def fingerprint(self) -> str:
        """Its SHA-256."""
        return provider.sha256(self.der).hex()

    @property
    def pem(self) -> bytes:
        """Itself as text."""
        return self._read.public_bytes(Encoding.PEM)

    @property
    def public_key(self) -> bytes:
        """The public key it is for."""
        return _written(self._read.public_key())

    def check(self, root: bytes, at: datetime) -> None:
        """Raise ValueError unless `root` issued it and it was good at that moment."""
        try:
            self._read.verify_directly_issued_by(x509.load_der_x509_certificate(root))
        except (InvalidSignature, TypeError, ValueError):
            raise ValueError("its certificate is not of this headquarters") from None
        if not self._read.not_valid_before_utc <= at <= self._read.not_valid_after_utc:
            raise ValueError(f"its certificate was not valid on {at:%Y-%m-%d}")

    def accepts(self, message: bytes, signature: bytes) -> bool:
        """Whether `signature` is that of `message` under its key."""
        key = self._read.public_key()
        if not isinstance(key, ec.EllipticCurvePublicKey):
            return False
        try:
            key.verify(signature, message, ec.ECDSA(hashes.SHA256()))
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, kw_only=True)
class Authority:
    """Headquarters' root: its private key (PKCS #8), which stays in the vault, and its certificate."""

    key: bytes = field(repr=False)
    certificate: bytes

    @classmethod
    def found(cls, name: str, now: datetime) -> Self:
        """Make a root that has never existed before."""
        key = ec.generate_private_key(ec.SECP384R1())
        named = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        usage = _usage(signing=False)
        builder = _builder(named, named, key.public_key(), now, now + ROOT_VALID_FOR)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        made = builder.add_extension(usage, critical=True).sign(key, hashes.SHA384())
        return cls(key=_private(key), certificate=made.public_bytes(Encoding.DER))

    def issue(
        self, public_key: bytes, holder: Holder, now: datetime, valid_for: timedelta = VALID_FOR
    ) -> bytes:
        """Issue a certificate for a public key; it never outlives the root."""
        root = x509.load_der_x509_certificate(self.certificate)
        root_key = _ec(self.key)
        oids = _NAMES if _PRINTABLE.fullmatch(holder.code) else {**_NAMES, "code": NameOID.PSEUDONYM}
        said = ((oid, getattr(holder, name)[:64]) for name, oid in oids.items())
        names = [x509.NameAttribute(oid, value) for oid, value in said if value]
        until = min(now + valid_for, root.not_valid_after_utc)
        key = load_der_public_key(public_key)
        if not isinstance(key, ec.EllipticCurvePublicKey):
            raise ValueError("the key is not on the curve P-256")  # noqa: TRY004 - the text is wrong, not our types
        builder = _builder(x509.Name(names), root.subject, key, now - _SKEW, until)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_usage(signing=True), critical=True)
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key())
        made = builder.add_extension(authority, critical=False).sign(root_key, hashes.SHA384())
        return made.public_bytes(Encoding.DER)

    def revocations(self, serials: Iterable[int], now: datetime, until: datetime) -> bytes:
        """Sign the list of certificates that were withdrawn."""
        root = x509.load_der_x509_certificate(self.certificate)
        builder = x509.CertificateRevocationListBuilder().issuer_name(root.subject)
        builder = builder.last_update(now - _SKEW).next_update(until)
        for serial in sorted(serials):
            withdrawn = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(now).build()
            builder = builder.add_revoked_certificate(withdrawn)
        number = x509.CRLNumber(int(now.timestamp()))
        made = builder.add_extension(number, critical=False).sign(_ec(self.key), hashes.SHA384())
        return made.public_bytes(Encoding.DER)


def new_key() -> bytes:
    """Make a key to sign pages with, on the curve P-256."""
    return _private(ec.generate_private_key(ec.SECP256R1()))


def public_key(key: bytes) -> bytes:
    """Return the public half of a key."""
    return _written(_ec(key).public_key())


def request(key: bytes) -> bytes:
    """Write a request for a certificate (PKCS #10), which proves that its sender has the key."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "desk")])
    made = x509.CertificateSigningRequestBuilder().subject_name(name).sign(_ec(key), hashes.SHA256())
    return made.public_bytes(Encoding.DER)


def requested_key(written: bytes) -> bytes:
    """Return the public key that a request is for; ValueError where its sender has not proved to have it."""
    found = x509.load_der_x509_csr(written)
    key = found.public_key()
    if not isinstance(key, ec.EllipticCurvePublicKey) or key.curve.name != ec.SECP256R1.name:
        raise ValueError("the key is not on the curve P-256")
    if not found.is_signature_valid:
        raise ValueError("the request is not signed with its own key")
    return _written(key)


def sign(key: bytes, message: bytes) -> bytes:
    """Sign bytes with a key (ECDSA, SHA-256)."""
    return _ec(key).sign(message, ec.ECDSA(hashes.SHA256()))


def to_p12(keys: SigningKeys, name: str, passphrase: str) -> bytes:
    """Write keys and certificates as one file (PKCS #12), sealed with a passphrase."""
    return pkcs12.serialize_key_and_certificates(
        name.encode(),
        _ec(keys.key),
        x509.load_der_x509_certificate(keys.certificate),
        [x509.load_der_x509_certificate(one) for one in keys.chain],
        BestAvailableEncryption(passphrase.encode()),
    )


def from_p12(written: bytes, passphrase: str, what: str) -> SigningKeys:
    """Read a PKCS #12 file; CredentialsUnreadable says what is wrong with it."""
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(written, passphrase.encode())
    except ValueError:
        raise CredentialsUnreadable(
            what=what, why="it is no PKCS #12 file, or the passphrase is another"
        ) from None
    if not isinstance(key, ec.EllipticCurvePrivateKey) or certificate is None:
        raise CredentialsUnreadable(what=what, why="it does not hold a key for signing and its certificate")
    return SigningKeys(
        key=_private(key),
        certificate=certificate.public_bytes(Encoding.DER),
        chain=tuple(one.public_bytes(Encoding.DER) for one in others),
    )


def from_pem(written: bytes) -> bytes:
    """Return the one certificate in a text, or in a binary file, as DER; ValueError where there is none."""
    if _PEM.fullmatch(written.strip() + b"\n"):
        return x509.load_pem_x509_certificate(written).public_bytes(Encoding.DER)
    return Certificate(written).der


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    since: datetime,
    until: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(since.astimezone(UTC))
        .not_valid_after(until.astimezone(UTC))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _usage(*, signing: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signing,
        content_commitment=signing,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=not signing,
        crl_sign=not signing,
        encipher_only=False,
        decipher_only=False,
    )


def _ec(key: bytes) -> ec.EllipticCurvePrivateKey:
    found = load_der_private_key(key, None)
    if not isinstance(found, ec.EllipticCurvePrivateKey):
        raise ValueError("the key is of another kind")  # noqa: TRY004 - the text is wrong, not our types
    return found


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def _written(key: object) -> bytes:
    if not isinstance(key, ec.EllipticCurvePublicKey):
        raise ValueError("the key is of another kind")  # noqa: TRY004 - the text is wrong, not our types
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
