"""Certificates say who holds them, fit one root and one time, and open only with their passphrase."""

import json
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from liaison_desk.sync.certificates import (
    Authority,
    Certificate,
    CredentialsUnreadable,
    Holder,
    SigningKeys,
    from_p12,
    from_pem,
    new_key,
    public_key,
    request,
    requested_key,
    sign,
    to_p12,
)
from liaison_desk.sync.certified import Certified
from liaison_desk.sync.enrolment import Enrolment, read_enrolment, write_enrolment
from liaison_desk.sync.roster import Roster
from tests.sync.test_roster import first_roster

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)
ROOT = Authority.found("Headquarters", NOW)
HOLDER = Holder(code="P01", name="आशा रमन", post="OTTA", role="OFFICER")
KEY = new_key()
ISSUED = ROOT.issue(public_key(KEY), HOLDER, NOW)
PASSPHRASE = "harbour lantern copper"


def test_a_certificate_says_whose_it_is_and_until_when() -> None:
    found = Certificate(ISSUED)
    assert found.holder == HOLDER
    assert found.public_key == public_key(KEY)
    assert found.expires_at == NOW + timedelta(days=3 * 365)
    assert from_pem(found.pem) == from_pem(ISSUED) == ISSUED


@pytest.mark.parametrize("code", ["P_01", "आशा", "José [HQ]", "P01 (b)"])
def test_a_code_in_any_script_is_read_as_it_was_given(code: str) -> None:
    made = Certificate(ROOT.issue(public_key(new_key()), replace(HOLDER, code=code), NOW))
    assert made.holder == replace(HOLDER, code=code)


def test_a_certificate_counts_under_its_root_and_in_its_time_only() -> None:
    found = Certificate(ISSUED)
    found.check(ROOT.certificate, NOW + timedelta(days=900))
    with pytest.raises(ValueError, match="not of this headquarters"):
        found.check(Authority.found("Headquarters", NOW).certificate, NOW)
    for days in (-3, 4 * 365):
        with pytest.raises(ValueError, match="was not valid on"):
            found.check(ROOT.certificate, NOW + timedelta(days=days))


def test_no_certificate_outlives_its_root() -> None:
    late = ROOT.issue(public_key(KEY), HOLDER, NOW + timedelta(days=19 * 365))
    assert Certificate(late).expires_at == Certificate(ROOT.certificate).expires_at


def test_a_signature_is_that_of_one_message_and_one_key() -> None:
    value = sign(KEY, b"message")
    assert Certificate(ISSUED).accepts(b"message", value)
    assert not Certificate(ISSUED).accepts(b"massage", value)
    assert not Certificate(ROOT.issue(public_key(new_key()), HOLDER, NOW)).accepts(b"message", value)


def test_a_request_proves_that_its_sender_has_the_key() -> None:
    written = bytearray(request(KEY))
    assert requested_key(bytes(written)) == public_key(KEY)
    written[-1] ^= 1
    with pytest.raises(ValueError, match=r"not signed with its own key|parse"):
        requested_key(bytes(written))
    other = ec.generate_private_key(ec.SECP384R1())
    der = other.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(ValueError, match="P-256"):
        requested_key(request(der))


def test_a_file_of_credentials_opens_with_its_passphrase_alone_and_with_other_programs(
    tmp_path: Path,
) -> None:
    keys = SigningKeys(key=KEY, certificate=ISSUED, chain=(ROOT.certificate,))
    written = to_p12(keys, "P01", PASSPHRASE)
    assert from_p12(written, PASSPHRASE, "x.p12") == keys
    for content, passphrase in ((written, "another"), (written[:-9], PASSPHRASE), (b"", PASSPHRASE)):
        with pytest.raises(CredentialsUnreadable, match=r"x\.p12 cannot be used"):
            from_p12(content, passphrase, "x.p12")
    path = tmp_path / "x.p12"
    path.write_bytes(written)
    command = ["openssl", "pkcs12", "-in", str(path), "-nokeys", "-passin", f"pass:{PASSPHRASE}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.count("BEGIN CERTIFICATE") == 2


def test_a_withdrawn_certificate_is_on_the_signed_list(tmp_path: Path) -> None:
    listed = ROOT.revocations([Certificate(ISSUED).serial], NOW, NOW + timedelta(days=30))
    path = tmp_path / "withdrawn.crl"
    path.write_bytes(listed)
    command = ["openssl", "crl", "-inform", "DER", "-in", str(path), "-noout", "-text"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert f"{Certificate(ISSUED).serial:X}" in said.replace(":", "")


def test_a_key_on_another_curve_or_no_certificate_at_all_is_refused() -> None:
    key = ed25519.Ed25519PrivateKey.generate().public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    with pytest.raises(ValueError, match="P-256"):
        ROOT.issue(spki, HOLDER, NOW)
    for content in (b"", b"-----BEGIN CERTIFICATE-----", b"x" * 9000):
        with pytest.raises(ValueError, match=r"(?i)certificate|PEM|pars|load"):
            from_pem(content)


def test_keys_of_another_kind_sign_nothing(tmp_path: Path) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "P01")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    made = (
        builder.serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=9))
        .sign(key, None)
    )
    found = Certificate(made.public_bytes(Encoding.DER))
    assert not found.accepts(b"message", key.sign(b"message"))
    with pytest.raises(ValueError, match="another kind"):
        assert found.public_key
    with pytest.raises(ValueError, match="another kind"):
        sign(key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()), b"message")
    sealed = BestAvailableEncryption(PASSPHRASE.encode())
    with pytest.raises(CredentialsUnreadable, match="does not hold a key for signing"):
        from_p12(serialize_key_and_certificates(b"x", key, made, None, sealed), PASSPHRASE, "x.p12")


def test_an_enrolment_asks_for_a_certificate_or_does_not(exchange: "Exchange") -> None:
    asked = Enrolment(
        identity=exchange.post.public,
        post="OTT",
        device="A",
        officer="P01",
        role="OFFICER",
        created_at=NOW,
    )
    assert read_enrolment(write_enrolment(asked, exchange.post)) == asked
    asks = replace(asked, certificate_request=request(KEY), name="Asha Raman")
    assert read_enrolment(write_enrolment(asks, exchange.post)) == asks


def test_a_roster_carries_certificates_and_one_from_before_them_is_read_as_well(exchange: "Exchange") -> None:
    plain = first_roster(exchange)
    certified = Certified(root=ROOT.certificate, withdrawn=ROOT.revocations([], NOW, NOW + timedelta(1)))
    roster = replace(plain, certificates=certified.with_issued(ISSUED, exchange.post.desk))
    assert Roster.from_bytes(roster.to_bytes()) == roster
    assert roster.certificates.of_desk(exchange.post.desk) == ISSUED
    assert roster.certificates.of_desk(exchange.hq.desk) is None
    body = json.loads(plain.to_bytes())
    del body["certificates"]
    assert Roster.from_bytes(json.dumps(body).encode()) == plain
    body["certificates"] = {"root": "not Base64!", "issued": [], "withdrawn": ""}
    with pytest.raises(ValueError, match="root is not Base64"):
        Roster.from_bytes(json.dumps(body).encode())
