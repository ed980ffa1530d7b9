"""Choosing an export: as what, for whom, for what; what goes, what stays and why, before anything leaves."""

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import Preview
from liaison_desk.desk.selecting import Omitted, Tells
from liaison_desk.model.markings import INTERNAL_POST, Audience, Purpose
from liaison_desk.model.record import Record
from liaison_desk.model.ruling import Reason
from liaison_desk.ui.forms.editors import Editor, choice
from liaison_desk.ui.pages.acknowledging import ANSWERS, AcknowledgeButton
from liaison_desk.ui.pages.audiences import audiences
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import audience_words, code_words, in_one_line, kind_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, shown
from liaison_desk.ui.widgets.rows import Row, RowList
from liaison_desk.ui.widgets.text import buddy, label

SHOWN: Final = 40
"""How many records with the same reason are named; how many there are is said above them."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What an officer wants to export, and for whom."""

    form: Form = Form.JSON
    audience: Audience = INTERNAL_POST
    purpose: Purpose | None = None


class ExportChoice(QWidget):
    """Three boxes: the form, the audience, the purpose."""

    changed = Signal()

    def __init__(self, chosen: Choice, place: Place) -> None:
        """Show what is `chosen`."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        self._form = choice([(code_words(form), form) for form in Form], optional=False)
        self._audience = choice(audiences(place.desk, chosen.audience), optional=False)
        self._purpose = choice([(code_words(purpose), purpose) for purpose in Purpose], optional=True)
        for at, (name, words, editor, value) in enumerate(
            (
                ("exportForm", self.tr("As what"), self._form, chosen.form),
                ("exportAudience", self.tr("For whom"), self._audience, chosen.audience),
                (
                    "exportPurpose",
                    self.tr("For what, if not as each is marked"),
                    self._purpose,
                    chosen.purpose,
                ),
            )
        ):
            self._add(grid, at, name, words, editor)
            editor.put(value)
            editor.changed.connect(self.changed)

    @staticmethod
    def _add(grid: QGridLayout, at: int, name: str, words: str, editor: Editor) -> None:
        editor.widget.setObjectName(name)
        editor.widget.setAccessibleName(words)
        across = 2 if at == 0 else 1
        row, column = (0, 0) if at == 0 else (2, at - 1)
        grid.addWidget(buddy(words, editor.widget), row, column, 1, across)
        grid.addWidget(editor.widget, row + 1, column, 1, across)
        grid.setColumnStretch(column, 1)

    def value(self) -> Choice:
        """Return what is chosen now."""
        return Choice(form=self._form.get(), audience=self._audience.get(), purpose=self._purpose.get())


class NewExportPane(DetailPane):
    """An export that has not left yet."""

    chosen = Signal(object)
    look_asked = Signal(object)
    write_asked = Signal(object)

    def __init__(self, chosen: Choice, found: Preview | None, place: Place) -> None:
        """Show what is `chosen`, and what was `found` for it, if it was looked for."""
        super().__init__()
        self._found, self._place = found, place
        self.choice = ExportChoice(chosen, place)
        self.look = button("lookExport", self.tr("See what goes"), picture="search")
        self.look.clicked.connect(self._ask)
        self.write = button("writeExport", self.tr("Write to a folder…"), picture="save", kind=Kind.PRIMARY)
        self.write.clicked.connect(self._write)
        self.write.setEnabled(bool(found and found.records))
        head = Head(
            reference="", title=self.tr("New export"), marked=found is not None, marking=self._marking()
        )
        self.fill(head, (self.look, self.write))
        self.add_warning(self.choice)
        self.choice.changed.connect(self._changed)
        if found is None:
            self.add_tab("goes", self.tr("What goes"), self._nothing_yet)
            return
        self.add_tab("goes", self.tr("What goes"), partial(self._goes, found), len(found.records))
        self.add_tab(
            "stays", self.tr("Stays here"), partial(shown, partial(self._stays, found)), len(found.omitted)
        )
        self.add_tab("files", self.tr("Files"), partial(shown, partial(self._files, found)), len(found.files))

    def _marking(self) -> str:
        found = self._found
        return found.marking.classification.value if found and found.marking else ""

    def _ask(self) -> None:
        self.look_asked.emit(self.choice.value())

    def _write(self) -> None:
        self.write_asked.emit(self.choice.value())

    def _changed(self) -> None:
        # What was found is not for what is chosen now.
        self.write.setEnabled(False)
        self.chosen.emit(self.choice.value())

    def _nothing_yet(self) -> QWidget:
        said = self.tr("See first what goes and what stays. Nothing leaves before you choose a folder.")
        return EmptyState("upload", said)

    def _goes(self, found: Preview) -> QWidget:
        if not found.records:
            return EmptyState("ban", self.tr("Nothing may go to this audience in this form."))
        rows = RowList("exportRecords", self.tr("Records that go"), edge=Space.XL)
        rows.show_rows([self._row(record) for record in found.records])
        return rows

    def _row(self, record: Record) -> Row:
        marking = record.marking.classification.value if record.marking else ""
        return Row(
            key=record.id,
            title=record.title or kind_words(record.kind),
            subtitle=kind_words(record.kind),
            chips=(ChipText(text=marking, picture="shield"),) if marking else (),
            reference=record.ref,
        )

    def _stays(self, found: Preview) -> QWidget:
        if not found.omitted:
            return EmptyState("check", self.tr("Nothing is held back from this reader."))
        parts: list[QWidget] = []
        for code, group in groupby(sorted(found.omitted, key=_by_reason), _by_reason):
            same = list(group)
            said = self.tr("%Ln record(s)", "", len(same))
            parts.append(label(f"{reason_words(code)} {said}", "section", wrap=True))
            parts += [self._stayed(one, found.audience) for one in same[:SHOWN]]
            if len(same) > SHOWN:
                parts.append(label(self.tr("and %Ln more", "", len(same) - SHOWN), "meta"))
        return body(*parts, gap=Space.S)

    def _stayed(self, one: Omitted, audience: Audience) -> LineCard:
        record = one.record
        buttons = [AcknowledgeButton(record, audience, one.code, self._place)] if one.code in ANSWERS else []
        return LineCard(
            f"stays_{record.ref or record.id}",
            record.title or record.ref or kind_words(record.kind),
            lines=(in_one_line(kind_words(record.kind), record.ref),),
            buttons=buttons,
        )

    def _files(self, found: Preview) -> QWidget:
        said = self.tr("They are written for {audience}, into a folder of their own.")
        note = Note(Frame.NOTE, said.format(audience=audience_words(found.audience)))
        return body(note, *(label(name, "body", wrap=True) for name in found.files), gap=Space.S)


def reason_words(code: str) -> str:
    """Return in words why a record stays."""
    if code in set(Reason):
        return code_words(Reason(code))
    return code_words(Tells(code)) if code in set(Tells) else code


def count_chip(words: str, *, held_back: bool) -> ChipText:
    """Return how many records, as a chip that is amber where some were held back."""
    return ChipText(text=words, tone=Tone.WARN if held_back else Tone.OK)


def _by_reason(one: Omitted) -> str:
    return one.code
