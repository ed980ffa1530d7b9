"""The recovery kit: one page with the 24 words, to be printed once and locked away."""

from collections.abc import Sequence
from datetime import datetime

from liaison_desk.model.markings import Classification
from liaison_desk.readouts.content import (
    Banner,
    Document,
    Entry,
    Fact,
    Grid,
    Heading,
    Numbered,
    Signature,
    Signatures,
)
from liaison_desk.readouts.render import render
from liaison_desk.readouts.wording import words_for


def recovery_kit(
    recovery_words: Sequence[str],
    *,
    vault_name: str,
    fingerprint: Sequence[str],
    made: datetime,
    zone: str,
    language: str,
) -> Document:
    """Return the kit as a document; its words are nowhere but in the grid, and it has no code."""
    words = words_for(language)
    steps = tuple(Entry(text=words[f"kit_step{i}"]) for i in range(1, 6))
    return Document(
        reference="RECOVERY-KIT",
        variant="kit",
        audience=words["kit_for"],
        banner=Banner(text=words["kit_banner"], classification=Classification.SECRET),
        language=language,
        kind=words["kit"],
        title=words["kit_title"],
        moment=made,
        facts=(
            Fact(label=words["kit_vault"], value=vault_name, wide=True),
            Fact(label=words["kit_made"], value=words.moment(made, (zone,)), wide=True),
            Fact(label=words["kit_fingerprint"], value=" ".join(fingerprint), wide=True),
        ),
        blocks=(
            Heading(text=words["kit_words"]),
            Grid(cells=tuple(f"{i}. {word}" for i, word in enumerate(recovery_words, 1))),
            Heading(text=words["kit_instructions"]),
            Numbered(entries=steps),
            Signatures(places=(Signature(who=words["kit_sealed_by"]), Signature(who=words["kit_witness"]))),
        ),
        coded=False,
    )


def kit_pdf(
    recovery_words: Sequence[str],
    *,
    vault_name: str,
    fingerprint: Sequence[str],
    made: datetime,
    zone: str,
    language: str,
) -> bytes:
    """Return the kit as a PDF; keep it in memory and print it, never write it to the desk's disk."""
    document = recovery_kit(
        recovery_words,
        vault_name=vault_name,
        fingerprint=fingerprint,
        made=made,
        zone=zone,
        language=language,
    )
    return render(document, made)
