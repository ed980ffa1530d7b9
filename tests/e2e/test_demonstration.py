"""The demonstration, end to end: what it leaves, and that others can read it."""

import json
import shutil
from pathlib import Path

import pikepdf
import pytest

from tests.e2e.program import Program, Seat
from tests.readouts.pdf_checks import clean_for_qpdf, conforms

MEETINGS = ("OTTA-MTG-26-0001-K", "OTTA-MTG-26-0002-I")
VARIANTS = ("internal", "host", "joint", "public")


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Program, Path, dict[str, object]]:
    program = Program(folder=tmp_path_factory.mktemp("demonstration"))
    answer = program.ok("demo", "--headless", "--out", "demo")
    folder = program.folder / "demo"
    sizes = {
        path.relative_to(folder).as_posix(): path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file()
    }
    return program, folder, {**answer, "sizes": sizes}


Worked = tuple[Program, Path, dict[str, object]]


def _readouts(folder: Path) -> list[Path]:
    return sorted((folder / "readouts").iterdir())


def test_it_lists_every_file_it_made_with_its_size(worked: Worked) -> None:
    _, _, answer = worked
    files, sizes = answer["files"], answer["sizes"]
    assert isinstance(files, list)
    assert isinstance(sizes, dict)
    listed = {item["name"]: item["size"] for item in files}
    assert listed == {name: size for name, size in sizes.items() if name in listed}
    assert all(listed.values())
    assert sizes.keys() - listed.keys() == {
        "liaison-desk-demo",
        *(f"{desk}/{name}" for desk in ("post", "headquarters") for name in ("keyslots.bin", "vault.lock")),
    }


def test_it_leaves_both_meetings_for_both_readers_in_three_languages(worked: Worked) -> None:
    _, folder, _ = worked
    wanted = {f"{m}-{v}-{lang}.pdf" for m in MEETINGS for v in VARIANTS for lang in ("en", "fr", "hi")}
    assert {path.name for path in _readouts(folder)} == wanted


def test_every_readout_is_archival_accessible_and_clean(worked: Worked) -> None:
    _, folder, _ = worked
    wrong = {path.name: clean_for_qpdf(path) + conforms(path) for path in _readouts(folder)}
    assert not {name: faults for name, faults in wrong.items() if faults}


def test_every_readout_verifies_and_no_host_copy_holds_an_internal_comment(worked: Worked) -> None:
    program, folder, _ = worked
    for path in _readouts(folder):
        assert program.ok("readout", "verify", path)["intact"] is True
    for path in (folder / "readouts").glob("*-host-*.pdf"):
        with pikepdf.open(path) as pdf:
            assert "host" in str(pdf.docinfo["/Title"])


def test_both_desks_hold_the_same_and_the_receipt_came_back(worked: Worked) -> None:
    program, folder, answer = worked
    assert answer["equal"] is True
    assert answer["receipts"] == 1
    digests = answer["digests"]
    assert isinstance(digests, dict)
    secret = folder / "passphrase.txt"
    for name in ("post", "headquarters"):
        desk = Seat(program=program, vault=folder / name, secret=secret)
        assert desk.digest == digests[name]
        assert desk.ok("vault", "verify")["sound"] is True


def test_the_picture_is_one_and_the_passphrase_is_for_its_owner_only(worked: Worked) -> None:
    _, folder, _ = worked
    assert (folder / "meetings.png").read_bytes().startswith(b"\x89PNG")
    assert (folder / "passphrase.txt").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_it_can_be_repeated_in_its_own_folder_and_in_no_other(worked: Worked) -> None:
    program, folder, answer = worked
    shutil.copytree(folder, program.folder / "again")
    again = program.ok("demo", "--headless", "--out", "again")
    assert again["equal"] is True
    assert again["digests"] != answer["digests"]
    assert len(again["files"]) == len(list(_readouts(program.folder / "again"))) + 6
    (program.folder / "mine").mkdir()
    (program.folder / "mine" / "letter.txt").write_text("keep me", encoding="utf-8")
    said = program.run("demo", "--headless", "--out", "mine")
    assert (said.status, said.code) == (1, "BAD_INPUT")
    assert (program.folder / "mine" / "letter.txt").read_text(encoding="utf-8") == "keep me"


def test_the_self_test_passes_far_from_the_checkout(program: Program) -> None:
    said = program.run("--self-test")
    assert said.status == 0, said.err
    assert said.out.splitlines()[-1] == "self-test passed"
    assert json.loads(program.run("--self-test", "--json").out)["passed"] is True
