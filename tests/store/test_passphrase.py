"""Passphrases that a finder could guess are refused, and good ones are offered."""

import pytest

from liaison_desk.store.passphrase import (
    FEWEST_BITS,
    WeakPassphrase,
    check_passphrase,
    estimate_bits,
    suggest_passphrase,
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "X7#qP!z9Lm2&vR",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "abcdefghijklmnopqrstuvwxyz",
        "12345678901234567890123456",
        "qwertyuiopasdfghjklzxcvbnm",
        "password password password password",
        "Password123!Password123!",
        "correct horse battery",
        "20261124 20261124",
        "summer in the city",
    ],
)
def test_a_weak_passphrase_is_refused(text: str) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        check_passphrase(text)
    assert "15" in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "X7#qP!z9Lm2&vRk4$Tw",
        "harbour lantern copper violet meadow",
        "the ferry to Muscat leaves before noon on Tuesdays",
        "दूतावास के पास नीली नाव खड़ी रहती है",
        "långa kvällar vid 7 sjöar och 3 berg",
    ],
)
def test_a_strong_passphrase_is_accepted(text: str) -> None:
    check_passphrase(text)


def test_every_suggestion_is_accepted_and_differs() -> None:
    suggestions = {suggest_passphrase() for _ in range(200)}
    assert len(suggestions) == 200
    for suggestion in suggestions:
        assert len(suggestion.split()) == 7
        assert estimate_bits(suggestion) >= FEWEST_BITS


def test_a_repeated_word_adds_almost_nothing() -> None:
    assert estimate_bits("copper copper") == estimate_bits("copper") + 1
