"""Key slots open to the right secret, to nothing else, and survive a crash at any byte."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from liaison_desk.model.errors import VaultDamaged, WrongPassphrase
from liaison_desk.store import keyfile
from liaison_desk.store.keyfile import COPY_BYTES, FILE_BYTES, SLOTS, slot_offset
from liaison_desk.store.keyslots import KeySlots, LastSlot, SlotsFull
from liaison_desk.store.keywrap import FLOOR, SLOT_LENGTH, Cost, Slot, passphrase_kek
from liaison_desk.store.recovery import RecoveryWordsMistyped, to_words
from tests.fakes.vaults import PASSPHRASE

DATA_KEY = bytearray(range(32, 64))
OTHER = "another passphrase of good length"


@pytest.fixture
def slots(tmp_path: Path) -> KeySlots:
    return KeySlots.create(tmp_path)


@pytest.fixture
def words(slots: KeySlots) -> tuple[str, ...]:
    return slots.add_recovery(DATA_KEY)


def _file(slots: KeySlots) -> Path:
    return slots.file.path


def _again(slots: KeySlots) -> KeySlots:
    return KeySlots.read(_file(slots).parent)


def _flip(slots: KeySlots, *offsets: int) -> None:
    content = bytearray(_file(slots).read_bytes())
    for offset in offsets:
        content[offset] ^= 1
    _file(slots).write_bytes(content)


def test_a_passphrase_opens_its_slot_and_another_does_not(slots: KeySlots) -> None:
    slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR)
    assert _again(slots).unlock(PASSPHRASE) == (0, DATA_KEY)
    with pytest.raises(WrongPassphrase):
        _again(slots).unlock(PASSPHRASE + "x")


def test_a_passphrase_may_be_typed_on_any_keyboard(slots: KeySlots) -> None:
    slots.add_passphrase(DATA_KEY, "caf\u00e9 \ufb01ne words enough", FLOOR)
    assert _again(slots).unlock("cafe\u0301 fine words enough")[1] == DATA_KEY


def test_a_passphrase_bound_to_the_keyring_needs_its_share(slots: KeySlots) -> None:
    slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR, share=b"s" * 32)
    assert _again(slots).unlock(PASSPHRASE, b"s" * 32) == (0, DATA_KEY)
    with pytest.raises(WrongPassphrase):
        slots.unlock(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        slots.unlock(PASSPHRASE, b"t" * 32)
    with pytest.raises(WrongPassphrase):
        slots.unlock("", b"s" * 32)


def test_recovery_words_open_their_slot_however_they_are_typed(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    assert len(words) == 24
    assert _again(slots).unlock_with_words(words) == (0, DATA_KEY)
    numbered = "\n".join(f"{number}. {word.upper()}" for number, word in enumerate(words, 1))
    assert slots.unlock_with_words(numbered) == (0, DATA_KEY)


def test_mistyped_recovery_words_are_told_from_those_of_another_desk(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    with pytest.raises(RecoveryWordsMistyped):
        slots.unlock_with_words(words[:-1])
    with pytest.raises(RecoveryWordsMistyped):
        slots.unlock_with_words(("zebraa", *words[1:]))
    slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR)
    with pytest.raises(WrongPassphrase) as refused:
        slots.unlock_with_words(to_words(bytes(32)))
    assert refused.type is WrongPassphrase


def test_changing_a_passphrase_leaves_nothing_of_the_old_slot_on_the_disk(slots: KeySlots) -> None:
    number = slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR)
    old = slots.slots[number].box
    assert _file(slots).read_bytes().count(old) == 2
    slots.change_passphrase(number, DATA_KEY, OTHER, FLOOR)
    assert old not in _file(slots).read_bytes()
    assert _again(slots).unlock(OTHER) == (0, DATA_KEY)
    with pytest.raises(WrongPassphrase):
        _again(slots).unlock(PASSPHRASE)


def test_removing_a_slot_leaves_random_bytes_and_never_removes_the_last(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    slots.add_recovery(DATA_KEY)
    slots.remove(1)
    assert list(_again(slots).slots) == [0]
    with pytest.raises(LastSlot):
        slots.remove(0)


def test_a_ninth_slot_is_refused(slots: KeySlots) -> None:
    for _ in range(SLOTS):
        slots.add_recovery(DATA_KEY)
    with pytest.raises(SlotsFull):
        slots.add_recovery(DATA_KEY)


def test_destroying_leaves_nothing_that_opens(slots: KeySlots, words: tuple[str, ...]) -> None:
    box = slots.slots[0].box
    started = time.perf_counter()
    slots.destroy()
    assert time.perf_counter() - started < 1
    assert box not in _file(slots).read_bytes()
    with pytest.raises(VaultDamaged):
        _again(slots)


def test_the_file_keeps_its_size_and_place(slots: KeySlots, words: tuple[str, ...]) -> None:
    before = _file(slots).stat()
    slots.add_recovery(DATA_KEY)
    slots.remove(0)
    slots.destroy()
    after = _file(slots).stat()
    assert (after.st_size, after.st_ino) == (FILE_BYTES, before.st_ino) == (65536, before.st_ino)


def test_what_is_not_in_use_looks_random(slots: KeySlots, words: tuple[str, ...]) -> None:
    unused = _file(slots).read_bytes()[2 * COPY_BYTES :]
    counts = [unused.count(bytes([value])) for value in range(256)]
    expected = len(unused) / 256
    chi_square = sum((count - expected) ** 2 / expected for count in counts)
    assert 150 < chi_square < 380  # 255 degrees of freedom; outside once in more than a million


@pytest.mark.parametrize("copy", [0, 1])
def test_every_flipped_byte_of_one_copy_is_repaired_from_the_other(
    slots: KeySlots, words: tuple[str, ...], copy: int
) -> None:
    good = _file(slots).read_bytes()[:SLOT_LENGTH]
    for place in range(SLOT_LENGTH):
        _flip(slots, slot_offset(0, copy) + place)
        damaged = _again(slots)
        assert damaged.unlock_with_words(words) == (0, DATA_KEY)
        assert damaged.repair() == (0,)
        assert _file(slots).read_bytes()[slot_offset(0, copy) :][:SLOT_LENGTH] == good
    assert _again(slots).repair() == ()


def test_both_copies_damaged_is_said_to_be_damage_and_names_the_file(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    slots.add_recovery(DATA_KEY)
    _flip(slots, slot_offset(0, 0) + 20, slot_offset(0, 1) + 20)
    damaged = _again(slots)
    assert damaged.damaged == (0,)
    with pytest.raises(VaultDamaged, match=r"keyslots\.bin"):
        damaged.unlock_with_words(words)
    assert damaged.add_recovery(DATA_KEY)
    assert 0 not in damaged.slots


def test_a_file_without_any_slot_or_of_another_size_is_damage(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    _file(slots).write_bytes(_file(slots).read_bytes()[:-1])
    with pytest.raises(VaultDamaged):
        _again(slots)
    _file(slots).write_bytes(bytes(FILE_BYTES))
    with pytest.raises(VaultDamaged):
        _again(slots)


def _cut_offs(before: bytes, after: bytes) -> Iterator[bytes]:
    """Every state, by 64 bytes, in which a crash can leave the file: first A, then B."""
    for copy in (0, 1):
        start = slot_offset(0, copy)
        for end in range(start, start + keyfile.SLOT_BYTES + 1, 64):
            yield after[:end] + before[end:]


def test_a_crash_at_any_moment_of_a_change_leaves_the_old_or_the_new_slot(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    old, before = slots.slots[0], _file(slots).read_bytes()
    slots.add_recovery(DATA_KEY)
    new = replace(slots.slots[1], generation=old.generation + 1)
    slots.file.write_slot(0, new.to_bytes())
    after = _file(slots).read_bytes()
    found = set()
    for state in _cut_offs(before, after):
        _file(slots).write_bytes(state)
        again = _again(slots)
        found.add(again.slots[0].generation)
        again.repair()
        content = _file(slots).read_bytes()
        assert content[:SLOT_LENGTH] == content[COPY_BYTES:][:SLOT_LENGTH]
    assert found == {old.generation, new.generation}


@pytest.mark.parametrize(
    "cost",
    [
        Cost(memory_kib=8 * 1024),
        Cost(memory_kib=4 * 1024 * 1024),
        Cost(passes=2),
        Cost(passes=11),
        Cost(lanes=3),
        Cost(lanes=9),
    ],
)
def test_a_cost_outside_the_limits_is_refused_before_it_is_computed(slots: KeySlots, cost: Cost) -> None:
    number = slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR)
    slots.add_recovery(DATA_KEY)
    slots.file.write_slot(number, replace(slots.slots[number], cost=cost).to_bytes())
    started = time.perf_counter()
    with pytest.raises(VaultDamaged):
        _again(slots).unlock(PASSPHRASE)
    assert time.perf_counter() - started < 0.05


def test_a_cost_outside_the_limits_cannot_be_chosen(slots: KeySlots) -> None:
    with pytest.raises(ValueError, match="never be computed"):
        slots.add_passphrase(DATA_KEY, PASSPHRASE, Cost(memory_kib=1024))


def test_the_usual_cost_is_the_recommended_one_and_is_allowed() -> None:
    assert Cost() == Cost(memory_kib=262144, passes=3, lanes=4)
    assert Cost().is_allowed


def test_the_open_part_of_a_slot_is_authenticated(slots: KeySlots) -> None:
    number = slots.add_passphrase(DATA_KEY, PASSPHRASE, FLOOR)
    slot: Slot = slots.slots[number]
    for forged in (
        replace(slot, cost=replace(FLOOR, passes=4)),
        replace(slot, generation=9),
        replace(slot, vault_id=bytes(16)),
    ):
        slots.file.write_slot(number, forged.to_bytes())
        with pytest.raises(WrongPassphrase):
            _again(slots).unlock(PASSPHRASE)


def test_a_slot_without_a_cost_is_never_tried_with_a_passphrase(
    slots: KeySlots, words: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match="never be computed"):
        passphrase_kek(slots.slots[0], PASSPHRASE)


def test_slots_of_two_vaults_in_one_file_are_damage(slots: KeySlots, words: tuple[str, ...]) -> None:
    slots.file.write_slot(1, replace(slots.slots[0], vault_id=bytes(16)).to_bytes())
    with pytest.raises(VaultDamaged):
        _again(slots)
