"""The reliability statement (GT-8): its facts as they are when an assessment is decided, its words in any language."""

from collections.abc import Iterable

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.policy import vocabularies
from liaison_desk.model.gate import Evaluated
from liaison_desk.model.kinds import Assessment, Item
from liaison_desk.model.kinds.subject import ItemKind
from liaison_desk.model.record import Record
from liaison_desk.readouts.wording import Words

_NATURES = {ItemKind.FACT: "fact", ItemKind.ASSESSMENT: "opinion", ItemKind.DOCUMENT: "document"}


def evaluated(record: Record | None, items: Iterable[Item]) -> tuple[Evaluated, ...]:
    """Return how each piece that is passed on is evaluated, and which is opinion."""
    parts = [part for part in (record, *items) if part is not None and part.marking is not None]
    return tuple(_evaluated(number, part) for number, part in enumerate(dict.fromkeys(parts), 1))


def statement(desk: Desk, facts: Iterable[Evaluated], words: Words) -> tuple[str, ...]:
    """Say the facts in the language of the words, a line for each piece."""
    lines = tuple(_said(desk, fact, words) for fact in sorted(facts, key=lambda fact: fact.number))
    return lines or (f"1. {words['rated.none']}",)


def statement_of(desk: Desk, assessment: Assessment, words: Words) -> tuple[str, ...]:
    """Return the statement of an assessment in a language; one that came without its facts stands as it was written."""
    if not assessment.evaluated:
        return tuple(line for line in assessment.reliability.splitlines() if line.strip())
    return statement(desk, map(Evaluated.parse, assessment.evaluated), words)


def _evaluated(number: int, record: Record) -> Evaluated:
    marking = record.marking
    return Evaluated(
        number=number,
        name=record.ref or record.kind,
        source=marking.source_evaluation if marking else "",
        information=marking.information_evaluation if marking else "",
        nature=record.item_kind if isinstance(record, Item) else ItemKind.FACT,
    )


def _said(desk: Desk, fact: Evaluated, words: Words) -> str:
    lists = vocabularies(desk)
    rated = [
        words[f"rated.{what}"].format(code=code, says=lists[name].label(code, words.language))
        for what, name, code in (
            ("source", "source_eval_4x4", fact.source),
            ("information", "info_eval_4x4", fact.information),
        )
        if code
    ]
    return words["reliability.line"].format(
        number=fact.number,
        name=fact.name,
        rated=words["rated.join"].join(rated) or words["rated.none"],
        nature=words[f"nature.{_NATURES[fact.nature]}"],
    )
