"""Editors of single values: each is a widget with a way to get and to put its value, chosen by the type."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from liaison_desk.model.codes import Code
from liaison_desk.model.ids import RecordId
from liaison_desk.model.markings import Marking
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import FieldSpec
from liaison_desk.ui.forms.fields import AudienceField, PickField, TagsField
from liaison_desk.ui.forms.marking import MarkingField
from liaison_desk.ui.forms.times import DateField, MomentField
from liaison_desk.ui.present import NOTHING, code_words, no_words, yes_words
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.choice import Choice

LARGEST = 2_000_000_000


class Names(Protocol):
    """Who knows the records that can be chosen."""

    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        """Return the records of a kind, by name."""
        ...

    def matching(self, kind: str, text: str) -> Sequence[tuple[RecordId, str]]:
        """Return records of a kind found by what was typed."""
        ...

    def name(self, record: RecordId) -> str:
        """Return the name of a record, or nothing if it is unknown."""
        ...

    def terms(self, vocabulary: str) -> Sequence[tuple[str, str]]:
        """Return the codes in force of a code list, each with its words."""
        ...


@dataclass(frozen=True, kw_only=True)
class Editor:
    """A widget and its value, in both directions."""

    widget: QWidget
    get: Callable[[], Any]
    put: Callable[[Any], None]
    changed: SignalInstance


def matching(coded: Sequence[tuple[RecordId, str]], text: str) -> Sequence[tuple[RecordId, str]]:
    """Return the codes whose words hold a text."""
    return [pair for pair in coded if text.casefold() in pair[1].casefold()]


def editor_for(  # noqa: C901, PLR0911, PLR0912 - one match, one case for each type
    spec: FieldSpec, picks: str, names: Names, zone: str
) -> Editor:
    """Choose the editor of a field by its type; `picks` is the kind of record an id in it refers to."""
    optional = spec.codec.optional
    if spec.name == "releasable_to":
        return _with_value(AudienceField())
    if spec.codec.element is not None:
        return _set_editor(spec, picks, names)
    match spec.codec.type:
        case kind if kind is str and picks:
            return choice([(name, key) for key, name in names.of_kind(picks)], optional=optional)
        case kind if kind is str and spec.field.vocabulary:
            return _term(names.terms(spec.field.vocabulary))
        case kind if kind is str and spec.field.long:
            return _paragraphs()
        case kind if kind is str:
            return _line(optional=optional)
        case kind if kind is bool and optional:
            yes_no = yes_words(), no_words()
            return choice(list(zip(yes_no, (True, False), strict=True)), optional=True)
        case kind if kind is bool:
            return flag()
        case kind if kind is int:
            return _number(optional=optional)
        case kind if kind is date:
            return _with_value(DateField(optional=optional))
        case kind if kind is Moment:
            return _with_value(MomentField(zone, optional=optional))
        case kind if kind is Marking:
            return _with_value(MarkingField())
        case kind if issubclass(kind, Code):
            return choice([(code_words(code), code) for code in kind], optional=optional)
        case kind:
            raise TypeError(f"no editor for {kind!r}")


def _set_editor(spec: FieldSpec, picks: str, names: Names) -> Editor:
    """Choose the editor of a set: codes of a list, records by name, or words."""
    if spec.field.vocabulary:
        terms = names.terms(spec.field.vocabulary)
        words = dict(terms)
        coded = [(RecordId(code), said) for code, said in terms]
        return _with_value(PickField(coded, lambda code: words.get(code, code), partial(matching, coded)))
    if picks:
        return _with_value(PickField(names.of_kind(picks), names.name, partial(names.matching, picks)))
    return _with_value(TagsField())


class _Valued(Protocol):
    value_changed: SignalInstance

    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...


def _with_value(widget: Any) -> Editor:
    valued: _Valued = widget
    return Editor(widget=widget, get=valued.value, put=valued.set_value, changed=valued.value_changed)


def _line(*, optional: bool) -> Editor:
    line = QLineEdit()

    def get() -> str | None:
        text = line.text().strip()
        return text or None if optional else text

    return Editor(widget=line, get=get, put=lambda value: line.setText(value or ""), changed=line.textChanged)


def _paragraphs() -> Editor:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(3 * Size.CONTROL)
    return Editor(widget=text, get=text.toPlainText, put=text.setPlainText, changed=text.textChanged)


def flag() -> Editor:
    """Return the editor of yes or no."""
    box = QCheckBox()
    return Editor(widget=box, get=box.isChecked, put=box.setChecked, changed=box.toggled)


def number_box(smallest: int = 0) -> QSpinBox:
    """Return a box for a whole number; the style sheet takes its arrows away."""
    spin = QSpinBox()
    spin.setRange(smallest, LARGEST)
    line = spin.lineEdit()
    if line is not None:
        line.setTextMargins(Space.S + Space.HAIR, 0, Space.S + Space.HAIR, 0)
    return spin


def _number(*, optional: bool) -> Editor:
    spin = number_box(-1 if optional else 0)
    if optional:
        spin.setSpecialValueText(NOTHING)

    def get() -> int | None:
        return None if optional and spin.value() < 0 else spin.value()

    def put(value: int | None) -> None:
        spin.setValue(spin.minimum() if value is None else value)

    put(None)
    return Editor(widget=spin, get=get, put=put, changed=spin.valueChanged)


def _term(terms: Sequence[tuple[str, str]]) -> Editor:
    """One code of a list, or none; a code that is no longer in force stays if it stood there."""
    combo = Choice()
    combo.addItem(NOTHING, "")
    for code, words in terms:
        combo.addItem(words, code)

    def put(value: str | None) -> None:
        if value and combo.findData(value) < 0:
            combo.addItem(value, value)
        combo.setCurrentIndex(max(combo.findData(value or ""), 0))

    return Editor(widget=combo, get=combo.currentData, put=put, changed=combo.currentIndexChanged)


def choice(choices: Sequence[tuple[str, Any]], *, optional: bool) -> Editor:
    """Return the editor of one value among a few, each with its words; an optional one may be none of them."""
    combo = Choice()
    values = [value for _, value in choices]
    if optional:
        values.insert(0, None)
        combo.addItem(NOTHING)
    combo.addItems([words for words, _ in choices])

    def get() -> Any:
        at = combo.currentIndex()
        return values[at] if at >= 0 else None

    def put(value: Any) -> None:
        combo.setCurrentIndex(values.index(value) if value in values else 0 if optional else -1)

    return Editor(widget=combo, get=get, put=put, changed=combo.currentIndexChanged)
