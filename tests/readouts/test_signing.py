"""Signed files stay what they were: archival, accessible, valid, and their signatures can be read by others."""

import io
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pkcs11
import pytest
from asn1crypto import pem
from pkcs11.util.x509 import decode_x509_certificate

from liaison_desk.readouts.fields import Signatory
from liaison_desk.readouts.render import render
from liaison_desk.readouts.signed.cards import Card, CardUnusable, NoCardDriver
from liaison_desk.readouts.signed.means import Level, Timestamping
from liaison_desk.readouts.signed.signing import NoTimestamp, NotSignable, sign
from liaison_desk.readouts.verify import verify_readout
from tests.readouts import timestamps
from tests.readouts.pdf_checks import faults, signatures_hold
from tests.readouts.samples import LANGUAGES, WHEN, kit
from tests.readouts.signed import (
    APPROVED,
    BY_OFFICER,
    BY_SUPERVISOR,
    NOW,
    ROOT,
    SIGNED,
    by_one,
    by_two,
    unsigned,
)
from tests.readouts.timestamps import STAMPED

UNSIGNED = unsigned()


def stamped(level: Level, url: str = "") -> Timestamping:
    return Timestamping(
        url=url,
        roots=(timestamps.ROOT,),
        crls=(ROOT.revocations([], SIGNED, NOW),),
        level=level,
        source=None if url else timestamps.SOURCE,
    )


def test_a_file_passes_every_check_before_and_between_the_signatures(tmp_path: Path) -> None:
    one = by_one(UNSIGNED)
    for name, pdf in (("unsigned", UNSIGNED), ("one", one)):
        (tmp_path / f"{name}.pdf").write_bytes(pdf)
        assert faults(tmp_path / f"{name}.pdf") == []
    assert signatures_hold(tmp_path / "one.pdf", ROOT.certificate, NOW) == ["not signed by the supervisor"]
    assert one.startswith(UNSIGNED)
    assert by_two(one).startswith(one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_signed_by_both_passes_every_check(language: str, tmp_path: Path) -> None:
    path = tmp_path / "two.pdf"
    path.write_bytes(by_two(by_one(unsigned(language))))
    assert faults(path) == []
    assert signatures_hold(path, ROOT.certificate, NOW) == []


def test_the_metadata_stay_as_they_were_and_no_time_zone_comes_in() -> None:
    before, after = (pikepdf.open(io.BytesIO(pdf)) for pdf in (UNSIGNED, by_two()))
    with before, after:
        assert before.Root.Metadata.read_bytes() == after.Root.Metadata.read_bytes()
        assert dict(before.docinfo) == dict(after.docinfo)
        signatures = [field.V for field in after.Root.AcroForm.Fields]
    assert [str(one.M) for one in signatures] == ["D:20260321103000Z", "D:20260321133000Z"]


@pytest.mark.parametrize("level", [Level.LONG_TERM, Level.ARCHIVE])
def test_a_file_with_timestamps_passes_every_check(level: Level, tmp_path: Path) -> None:
    one = sign(UNSIGNED, BY_OFFICER, Signatory.OFFICER, at=SIGNED, timestamping=stamped(level))
    two = sign(one, BY_SUPERVISOR, Signatory.SUPERVISOR, at=APPROVED, timestamping=stamped(level))
    path = tmp_path / "two.pdf"
    path.write_bytes(two)
    assert faults(path) == []
    found = verify_readout(two, ROOT.certificate, NOW, services=(timestamps.ROOT,))
    assert found.good
    assert found.problems == ()
    assert [(signer.timestamped, signer.at) for signer in found.signers] == [(True, STAMPED)] * 2


def test_a_timestamp_of_a_service_that_nobody_trusts_does_not_count() -> None:
    one = sign(UNSIGNED, BY_OFFICER, Signatory.OFFICER, at=SIGNED, timestamping=stamped(Level.LONG_TERM))
    found = verify_readout(one, ROOT.certificate, NOW)
    assert found.intact
    assert (found.signers[0].timestamped, found.signers[0].at) == (False, SIGNED)


def test_timestamps_come_over_http() -> None:
    with timestamps.served() as url:
        one = sign(
            UNSIGNED, BY_OFFICER, Signatory.OFFICER, at=SIGNED, timestamping=stamped(Level.LONG_TERM, url)
        )
        assert verify_readout(one, ROOT.certificate, NOW, (timestamps.ROOT,)).signers[0].timestamped
        with pytest.raises(NoTimestamp, match="broken"):
            sign(
                UNSIGNED,
                BY_OFFICER,
                Signatory.OFFICER,
                at=SIGNED,
                timestamping=stamped(Level.LONG_TERM, f"{url}/broken"),
            )
    with pytest.raises(NoTimestamp):
        sign(UNSIGNED, BY_OFFICER, Signatory.OFFICER, at=SIGNED, timestamping=stamped(Level.LONG_TERM, url))


@pytest.mark.parametrize(
    ("pdf", "who", "why"),
    [
        (lambda: b"not a PDF", Signatory.OFFICER, "not a readable PDF"),
        (lambda: render(kit("en"), WHEN), Signatory.OFFICER, "no field for the officer"),
        (unsigned, Signatory.COUNTERPART, "no field for the counterpart"),
        (unsigned, Signatory.SUPERVISOR, "the officer has not signed it yet"),
        (by_one, Signatory.OFFICER, "the officer has signed it already"),
        (by_two, Signatory.SUPERVISOR, "the supervisor has signed it already"),
    ],
    ids=["no PDF", "no fields", "no such field", "too early", "officer again", "supervisor again"],
)
def test_what_cannot_be_signed_is_refused_with_its_reason(
    pdf: Callable[[], bytes], who: Signatory, why: str
) -> None:
    with pytest.raises(NotSignable, match=why):
        sign(pdf(), BY_OFFICER, who, at=SIGNED)


SOFTHSM = Path("/usr/lib/softhsm/libsofthsm2.so")


@pytest.fixture
def card(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Card:
    """A smart card in software with the officer's key and certificate on it."""
    (tmp_path / "tokens").mkdir()
    settings = tmp_path / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {tmp_path / 'tokens'}\nlog.level = ERROR\n", "utf-8")
    monkeypatch.setenv("SOFTHSM2_CONF", str(settings))
    _softhsm("--init-token", "--free", "--label", "desk", "--pin", "1234", "--so-pin", "5678")
    key = tmp_path / "key.pem"
    key.write_bytes(pem.armor("PRIVATE KEY", BY_OFFICER.key))
    _softhsm("--import", str(key), "--token", "desk", "--label", "officer", "--id", "01", "--pin", "1234")
    with pkcs11.lib(str(SOFTHSM)).get_token(token_label="desk").open(user_pin="1234", rw=True) as session:
        more = {pkcs11.Attribute.LABEL: "officer", pkcs11.Attribute.TOKEN: True, pkcs11.Attribute.ID: b"\1"}
        session.create_object(decode_x509_certificate(BY_OFFICER.certificate) | more)
    return Card(module=SOFTHSM, token="desk", label="officer", pin="1234", chain=(ROOT.certificate,))


def _softhsm(*arguments: str) -> None:
    subprocess.run(("softhsm2-util", *arguments), check=True, capture_output=True)


def test_a_card_signs_without_giving_its_key_away(card: Card) -> None:
    found = verify_readout(sign(UNSIGNED, card, Signatory.OFFICER, at=SIGNED), ROOT.certificate, NOW)
    assert found.intact
    assert found.signers[0].name == "R. Nair"
    with pytest.raises(CardUnusable, match="PinIncorrect"):
        sign(UNSIGNED, replace(card, pin="0000"), Signatory.OFFICER, at=SIGNED)
    with pytest.raises(CardUnusable, match="NoSuchToken"):
        sign(UNSIGNED, replace(card, token="another"), Signatory.OFFICER, at=SIGNED)


def test_a_card_without_its_module_or_driver_is_a_fault_of_the_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = Card(module=tmp_path / "none.so", token="desk", label="officer", pin="1")
    with pytest.raises(CardUnusable, match=r"none\.so"):
        sign(UNSIGNED, card, Signatory.OFFICER, at=SIGNED)
    monkeypatch.setitem(sys.modules, "pkcs11", None)
    with pytest.raises(NoCardDriver, match="cannot speak to smart cards") as refused:
        sign(UNSIGNED, card, Signatory.OFFICER, at=SIGNED)
    assert refused.value.exit_status == 4
