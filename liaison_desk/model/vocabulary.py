"""Code lists as data: each code with its words in every language, its source, and whether it is retired."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from liaison_desk.model.canonical import Json, loads
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds.policy import Term as TermRecord


@dataclass(frozen=True, kw_only=True)
class Term:
    """One code; `labels` are its words by language, English always among them."""

    code: str
    labels: Mapping[str, str]
    note: str = ""
    retired: bool = False
    details: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str = "en") -> str:
        """Return its words in a language, in English where it has none."""
        return self.labels.get(language) or self.labels["en"] or self.code


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """One code list with its source."""

    name: str
    source: str
    terms: Mapping[str, Term]

    def label(self, code: str, language: str = "en") -> str:
        """Return the words of a code; a code nobody knows stands for itself."""
        term = self.terms.get(code)
        return term.label(language) if term else code

    def check(self, code: str, *, before: str = "") -> None:
        """Refuse a code that is not in force, unless it stood there `before`."""
        term = self.terms.get(code)
        if code in {"", before} or (term and not term.retired):
            return
        known = ", ".join(term.code for term in self.terms.values() if not term.retired)
        raise BadInput(what=f"code {code!r} of {self.name}", why=f"it is none of {known}")


Vocabularies = Mapping[str, Vocabulary]


def read_vocabularies(content: bytes, what: str) -> tuple[str, dict[str, Vocabulary]]:
    """Read the version and the code lists of a file; BadInput names what is wrong."""
    found: Any = loads(content, what=what)
    try:
        lists = {
            name: Vocabulary(
                name=name, source=body["source"], terms={term.code: term for term in _terms(body["values"])}
            )
            for name, body in found["vocabularies"].items()
        }
        return str(found["version"]), lists
    except (KeyError, TypeError, AttributeError) as fault:
        raise BadInput(what=what, why=f"{fault} is missing or not as it should be") from None


def overlaid(lists: Vocabularies, records: Iterable[TermRecord]) -> dict[str, Vocabulary]:
    """Return the code lists with headquarters' additions, changes and retirements."""
    found = dict(lists)
    for record in records:
        base = found.get(
            record.vocabulary, Vocabulary(name=record.vocabulary, source="headquarters", terms={})
        )
        known = base.terms.get(record.code)
        term = Term(
            code=record.code,
            labels={"en": record.label},
            note=record.note,
            retired=record.retired,
            details=known.details if known else {},
        )
        found[record.vocabulary] = replace(base, terms={**base.terms, record.code: term})
    return found


def _terms(values: Iterable[Mapping[str, Json]]) -> Iterable[Term]:
    for value in values:
        labels = {"en": str(value["label"])}
        labels |= {
            key.removeprefix("label_"): str(text) for key, text in value.items() if key.startswith("label_")
        }
        plain = {"code", "label", "note", "retired", *(key for key in value if key.startswith("label_"))}
        yield Term(
            code=str(value["code"]),
            labels=labels,
            note=str(value.get("note", "")),
            retired=bool(value.get("retired", False)),
            details={key: str(text) for key, text in value.items() if key not in plain},
        )
