"""What an officer chooses for a document: which, for whom, in which languages, for which days, with which words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from liaison_desk.desk.desk import Desk
from liaison_desk.desk.documents.offering import offered
from liaison_desk.desk.documents.order import Variant, Written
from liaison_desk.desk.documents.preparing import Wanted
from liaison_desk.desk.documents.recipe import DocumentType, Recipe
from liaison_desk.desk.exchange.certificates import own_credentials
from liaison_desk.desk.setup import LANGUAGES
from liaison_desk.model.canonical import Json
from liaison_desk.model.kinds import Agency
from liaison_desk.model.kinds.posting import Side
from liaison_desk.model.record import Record
from liaison_desk.readouts.fields import Signatory
from liaison_desk.ui.forms.times import DateField
from liaison_desk.ui.preferences import LANGUAGES as LANGUAGE_NAMES
from liaison_desk.ui.present import code_words, in_one_line
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.choice import Choice
from liaison_desk.ui.widgets.text import buddy, label

DATED: Final = frozenset(
    {
        DocumentType.ACKNOWLEDGEMENT,
        DocumentType.CHASER,
        DocumentType.CLARIFICATION,
        DocumentType.DELAY,
        DocumentType.REFUSAL,
    }
)
"""Letters that may name a new day."""
SIGNERS: Final = (Signatory.OFFICER, Signatory.SUPERVISOR)
"""In the order in which they sign."""


@dataclass
class _Line:
    """A field and its label, shown or hidden together."""

    name: QLabel
    field: QWidget

    def show(self, *, on: bool) -> None:
        self.name.setVisible(on)
        self.field.setVisible(on)


class ComposeChoices(QWidget):
    """The choices for one record, below one another; each narrows those that follow."""

    changed = Signal()
    typed = Signal()

    def __init__(self, desk: Desk, source: Record) -> None:
        """Offer what can be made from `source`."""
        super().__init__()
        self._desk, self._source = desk, source
        self._recipes: dict[DocumentType, Recipe] = dict(offered(source))
        self.document = combo("readoutDocument", [(code_words(one), one.value) for one in self._recipes])
        self.variant = combo("readoutVariant", [])
        self.agency = combo("readoutAgency", [])
        self.third = QLineEdit()
        languages = [(LANGUAGE_NAMES[code], code) for code in LANGUAGES]
        self.language = combo("readoutLanguage", languages)
        self.second = combo("readoutSecond", [(self.tr("None"), ""), *languages])
        self.signed = combo("readoutSigned", self._signings())
        self.lines = QPlainTextEdit()
        self.lines.setObjectName("readoutLines")
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(3 * Size.CONTROL)
        self.new_date, self.first, self.last = (DateField(optional=True) for _ in range(3))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self._lay_out()
        self._document_chosen()
        self._connect()

    def _signings(self) -> list[tuple[str, str]]:
        """Offer signatures where this desk has a certificate to sign with; unsigned there is a field for pens."""
        unsigned = [(self.tr("Unsigned"), "")]
        if own_credentials(self._desk) is None:
            return unsigned
        mine, both = self.tr("Signed by me"), self.tr("Signed by me, then by the supervisor")
        return [(mine, Signatory.OFFICER), (both, Signatory.SUPERVISOR), *unsigned]

    def _lay_out(self) -> None:
        add = self._add
        self._one_document = add(self.tr("&Document"), self.document)
        add(self.tr("&Reader"), self.variant)
        self._agency = add(self.tr("&Agency"), self.agency)
        self._third = add(self.tr("&Third party, by its code"), self.third, "readoutThird")
        add(self.tr("&Language"), self.language)
        add(self.tr("&Second language beside it"), self.second)
        self._first = add(self.tr("&From"), self.first, "readoutFrom")
        self._last = add(self.tr("T&o"), self.last, "readoutTo")
        add(self.tr("Si&gnatures"), self.signed).show(on=self.signed.count() > 1)
        self._new_date = add(self.tr("&New date"), self.new_date, "readoutNewDate")
        add(self.tr("&What you add"), self.lines)
        self._column.addWidget(label(self.tr("One sentence a line."), "caption", wrap=True))

    def _add(self, words: str, field: QWidget, name: str = "") -> _Line:
        if name:
            field.setObjectName(name)
        line = _Line(buddy(words, field), field)
        self._column.addWidget(line.name)
        self._column.addWidget(field)
        self._column.addSpacing(Space.XS)
        return line

    def _connect(self) -> None:
        self.document.currentIndexChanged.connect(self._document_chosen)
        self.variant.currentIndexChanged.connect(self._variant_chosen)
        for one in (self.document, self.variant, self.agency, self.language, self.second, self.signed):
            one.currentIndexChanged.connect(self.changed)
        for day in (self.new_date, self.first, self.last):
            day.value_changed.connect(self.typed)
        self.lines.textChanged.connect(self.typed)
        self.third.textChanged.connect(self.typed)

    @property
    def which(self) -> DocumentType:
        """The document that is chosen."""
        return DocumentType(self.document.currentData())

    def _document_chosen(self) -> None:
        recipe = self._recipes[self.which]
        self._one_document.show(on=len(self._recipes) > 1)
        refill(self.variant, [(code_words(one), one.value) for one in recipe.variants])
        for line in (self._first, self._last):
            line.show(on=recipe.period is not None)
        self._new_date.show(on=self.which in DATED)
        self._variant_chosen()

    def _variant_chosen(self) -> None:
        variant = Variant(self.variant.currentData())
        bodies = self._bodies(variant)
        self._agency.show(on=len(bodies) > (variant is Variant.HOST))
        self._third.show(on=variant is Variant.THIRD)
        refill(self.agency, [(in_one_line(body.code, body.name), body.code) for body in bodies])

    def _bodies(self, variant: Variant) -> Sequence[Agency]:
        if variant is Variant.HOST:
            return self._recipes[self.which].hosts(self._desk, self._source)
        if variant is Variant.PARTNER:
            found = self._desk.store.records.standing(Agency, {"side": Side.HOME})
            return sorted(found, key=lambda body: body.code)
        return ()

    @property
    def signatories(self) -> tuple[Signatory, ...]:
        """Who signs the document, the officer first; empty for nobody."""
        last = self.signed.currentData()
        return SIGNERS[: SIGNERS.index(Signatory(last)) + 1] if last else ()

    def wanted(self) -> Wanted:
        """Return the document as it is chosen."""
        variant = Variant(self.variant.currentData())
        third = self.third.text().strip().upper()
        return Wanted(
            source=self._source.id,
            variant=variant,
            language=self.language.currentData(),
            agency=third if variant is Variant.THIRD else self.agency.currentData() or "",
            document=self.which,
            written=Written(
                lines=tuple(line for line in self.lines.toPlainText().splitlines() if line.strip()),
                new_date=self.new_date.value(),
                first=self.first.value(),
                last=self.last.value(),
                beside=self.second.currentData() or "",
            ),
        )

    def draft(self) -> dict[str, Json]:
        """Return what is chosen and typed, as JSON."""
        days = {
            name: day.isoformat() if (day := field.value()) else "" for name, field in self._days().items()
        }
        combos = {name: str(field.currentData() or "") for name, field in self._combos().items()}
        return {
            "id": self._source.id,
            "lines": self.lines.toPlainText(),
            "third": self.third.text(),
            **days,
            **combos,
        }

    def restore(self, draft: Mapping[str, Json]) -> None:
        """Put a draft back; what cannot be chosen any more is left as it is."""
        for name, field in self._combos().items():
            at = field.findData(draft.get(name, ""))
            if at >= 0:
                field.setCurrentIndex(at)
        for name, day in self._days().items():
            text = str(draft.get(name, ""))
            day.set_value(date.fromisoformat(text) if text else None)
        self.third.setText(str(draft.get("third", "")))
        self.lines.setPlainText(str(draft.get("lines", "")))

    def choose(self, values: Mapping[str, str]) -> None:
        """Choose by name: document, variant, agency, language, second."""
        self.restore({**self.draft(), **values})

    def _combos(self) -> dict[str, QComboBox]:
        return {
            "document": self.document,
            "variant": self.variant,
            "agency": self.agency,
            "language": self.language,
            "second": self.second,
            "signed": self.signed,
        }

    def _days(self) -> dict[str, DateField]:
        return {"new_date": self.new_date, "first": self.first, "last": self.last}


def combo(name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    """Return a box to choose one of a few."""
    made = Choice()
    made.setObjectName(name)
    made.setMinimumContentsLength(1)
    refill(made, choices)
    return made


def refill(field: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    """Offer other choices and keep what is chosen if it is among them."""
    chosen = field.currentData()
    field.blockSignals(True)  # noqa: FBT003 - Qt's own
    field.clear()
    for words, value in choices:
        field.addItem(words, value)
    field.setCurrentIndex(max(field.findData(chosen), 0) if choices else -1)
    field.blockSignals(False)  # noqa: FBT003 - Qt's own
