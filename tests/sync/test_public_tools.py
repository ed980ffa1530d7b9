"""The recipe of docs/spec/bundle.md, run with the tools anyone can install."""

import base64
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from liaison_desk.sync.age import encrypt, open_sealed
from liaison_desk.sync.age_keys import parse_identity
from liaison_desk.sync.signing import minisign, minisign_comment, new_signing_key

if TYPE_CHECKING:
    from tests.sync.conftest import Exchange

SPEC = Path(__file__).parents[2] / "docs" / "spec" / "bundle.md"
VECTORS = Path(__file__).parent / "vectors"


def run(script: str, folder: Path) -> str:
    """Run a line of shell in `folder`, any failing part of a pipe failing it."""
    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def unpack(folder: Path, bundle: bytes, identity: str) -> None:
    """Do what the page says, with a bundle and a key in `folder`."""
    (folder / "LD.ldb").write_bytes(bundle)
    (folder / "key").write_text(identity + "\n")
    run("age -d -i key LD.ldb | zstd -dc | tar x", folder)


def test_the_recipe_on_the_page_is_the_one_tested_here() -> None:
    text = SPEC.read_text(encoding="utf-8")
    for line in ("age -d -i key LD.ldb | zstd -dc | tar x", "minisign -V -m manifest.json -P"):
        assert line in text


def test_age_zstd_tar_minisign_and_sha256sum_open_and_check_a_bundle(
    exchange: "Exchange", tmp_path: Path
) -> None:
    unpack(tmp_path, exchange.write(), str(exchange.hq.keys[0]))
    shown = run(f"minisign -V -m manifest.json -P {exchange.post.public.key.minisign_text}", tmp_path)
    assert "Signature and comment signature verified" in shown
    assert f"{exchange.manifest.link} 1" in shown
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    sums = "".join(f"{line['sha256']}  {line['name']}\n" for line in manifest["members"])
    (tmp_path / "sums").write_text(sums)
    assert run("sha256sum --check --strict sums", tmp_path).count(": OK") == len(exchange.members)
    second = (tmp_path / "manifest.json.mldsa65").read_bytes()
    assert len(second) == 3309
    assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*.jsonl")} == {0o600}


def test_a_changed_bundle_leaves_age_with_an_error(exchange: "Exchange", tmp_path: Path) -> None:
    bundle = exchange.write()
    with pytest.raises(AssertionError, match="age: error"):
        unpack(tmp_path, bundle[:-1], str(exchange.hq.keys[0]))


def test_age_seals_what_the_desk_opens(tmp_path: Path, exchange: "Exchange") -> None:
    recipient = str(exchange.hq.public.recipient)
    for option in ("", "-a"):
        run(f"head -c 200000 /dev/urandom > plain; age {option} -r {recipient} -o sealed plain", tmp_path)
        with (tmp_path / "sealed").open("rb") as sealed:
            assert open_sealed(sealed, exchange.hq.keys).read() == (tmp_path / "plain").read_bytes()


def test_the_desk_takes_keys_that_age_made(tmp_path: Path) -> None:
    text = run("age-keygen 2>/dev/null", tmp_path)
    private, public = text.split()[-1], re.findall(r"age1[a-z0-9]+", text)[0]
    assert str(parse_identity(private)) == private
    assert str(parse_identity(private).recipient) == public


def age_knows_post_quantum_keys() -> bool:
    shown = subprocess.run(["age", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"(\d+)\.(\d+)", shown)
    return found is not None and (int(found[1]), int(found[2])) >= (1, 3)


def node_package() -> Path | None:
    """Where the npm package age-encryption is, if it is installed."""
    named = os.environ.get("AGE_ENCRYPTION_NPM")
    places = [Path(named)] if named else [Path("/usr/lib/node_modules"), Path("/usr/local/lib/node_modules")]
    found = (place / "age-encryption/dist/index.js" for place in places)
    return next((path for path in found if path.is_file()), None) if shutil.which("node") else None


NODE_SCRIPT = """
import * as age from "{package}";
import fs from "fs";
const key = fs.readFileSync("key", "utf8").trim();
const decrypter = new age.Decrypter(); decrypter.addIdentity(key);
fs.writeFileSync("plain", await decrypter.decrypt(fs.readFileSync("LD.ldb")));
const encrypter = new age.Encrypter(); encrypter.addRecipient(await age.identityToRecipient(key));
fs.writeFileSync("back", await encrypter.encrypt(fs.readFileSync("plain")));
"""


def test_another_implementation_opens_a_post_quantum_bundle(
    hybrid_exchange: "Exchange", tmp_path: Path
) -> None:
    """The newest tool on this machine is asked; with none, the file an npm tool sealed is opened here."""
    bundle = hybrid_exchange.write()
    (tmp_path / "LD.ldb").write_bytes(bundle)
    (tmp_path / "key").write_text(str(hybrid_exchange.hq.keys[0]) + "\n")
    plain = open_sealed(io.BytesIO(bundle), hybrid_exchange.hq.keys).read()
    if age_knows_post_quantum_keys():
        run("age -d -i key -o plain LD.ldb", tmp_path)
        assert (tmp_path / "plain").read_bytes() == plain
    elif package := node_package():
        (tmp_path / "open.mjs").write_text(NODE_SCRIPT.format(package=package))
        run("node open.mjs", tmp_path)
        assert (tmp_path / "plain").read_bytes() == plain
        back = (tmp_path / "back").read_bytes()
        assert open_sealed(io.BytesIO(back), hybrid_exchange.hq.keys).read() == plain
    else:
        head, _, sealed = (VECTORS / "hybrid_by_npm_0_3_1").read_bytes().partition(b"\n\n")
        facts = dict(line.split(": ") for line in head.decode().split("\n"))
        opened = open_sealed(io.BytesIO(sealed), [parse_identity(facts["identity"])]).read()
        assert hashlib.sha256(opened).hexdigest() == facts["payload"]
        assert b"mlkem768x25519" in bundle[:80]


def test_zstd_and_tar_open_a_post_quantum_bundle_once_its_seal_is_open(
    hybrid_exchange: "Exchange", tmp_path: Path
) -> None:
    opened = open_sealed(io.BytesIO(hybrid_exchange.write()), hybrid_exchange.hq.keys).read()
    (tmp_path / "plain").write_bytes(opened)
    run("zstd -dc plain | tar x", tmp_path)
    assert (tmp_path / hybrid_exchange.members[0].name).read_bytes() == hybrid_exchange.members[0].content


def test_minisign_and_the_desk_verify_each_others_signatures(tmp_path: Path) -> None:
    key = new_signing_key()
    message = tmp_path / "message"
    for text in (b"", b"a message", b"x" * 100_000):
        message.write_bytes(text)
        (tmp_path / "message.minisig").write_bytes(minisign(key, text, "for minisign: é"))
        assert "for minisign: é" in run(f"minisign -V -m message -P {key.public.minisign_text}", tmp_path)
    run("minisign -G -W -f -p public -s secret >/dev/null", tmp_path)
    run("minisign -S -m message -s secret -t 'from minisign' >/dev/null", tmp_path)
    public = base64.b64decode((tmp_path / "public").read_text().split("\n")[1])
    signature = (tmp_path / "message.minisig").read_bytes()
    text = message.read_bytes()
    assert minisign_comment(public[10:], public[2:10], text, signature) == "from minisign"
    assert minisign_comment(public[10:], public[2:10], text + b"!", signature) is None


def test_encrypting_a_file_or_pieces_is_the_same_to_age(exchange: "Exchange", tmp_path: Path) -> None:
    text = b"line\n" * 50_000
    for source in (io.BytesIO(text), [text[:1], b"", text[1:]]):
        with (tmp_path / "LD.ldb").open("wb") as sink:
            encrypt(source, sink, [exchange.hq.public.recipient])
        (tmp_path / "key").write_text(str(exchange.hq.keys[0]) + "\n")
        run("age -d -i key -o plain LD.ldb", tmp_path)
        assert (tmp_path / "plain").read_bytes() == text
