"""The Exports page: what left the desk as files, for whom, with what in it; and the next export before it leaves."""

from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from liaison_desk.desk.commands.export_folder import folder_of_its_own, lay_down
from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import Export, Preview, export, preview
from liaison_desk.desk.desk import Announcement, Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import Extract
from liaison_desk.model.markings import Audience
from liaison_desk.ui.actions import Action
from liaison_desk.ui.dialogs import choose_folder
from liaison_desk.ui.pages.export_choice import Choice, NewExportPane, count_chip
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, audience_words, code_words, in_one_line, moment_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import EmptyState, FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.panes import DetailPane, Head, ListPane, body, shown
from liaison_desk.ui.widgets.rows import Row
from liaison_desk.ui.widgets.text import label

HASH_SHOWN: Final = 16
NEW: Final = "new"


def exported_below(desk: Desk, chosen: Choice, parent: Path) -> tuple[Export, Path]:
    """Make an export and lay it down in a new folder below `parent`, named by what it is and for whom."""
    with folder_of_its_own(_new_folder(parent, _named(desk, chosen))) as folder:
        made = export(desk, chosen.form, chosen.audience, chosen.purpose)
        lay_down(made, folder)
    return made, folder


def _named(desk: Desk, chosen: Choice) -> str:
    stamp = desk.now().at.astimezone(UTC)
    whom = chosen.audience.replace(":", "-")
    return f"{desk.setup.post}-{chosen.form.value}-{whom}-{stamp:%Y%m%d-%H%M}"


def _new_folder(parent: Path, name: str) -> Path:
    found, number = parent / name, 1
    while found.exists() or found.is_symlink():
        number += 1
        found = parent / f"{name}-{number}"
    return found


class ExportsPage(TwoPanes):
    """What left the desk as data."""

    key = "exports"
    picture = "upload"

    def __init__(self, place: Place) -> None:
        """Show nothing yet."""
        super().__init__(place)
        self._shown, self._tab = "", "goes"
        self._chosen = Choice()
        self._found: Preview | None = None
        new = button(
            "newExport", self.tr("New export"), picture="plus", kind=Kind.PRIMARY, pressed=self.begin
        )
        pane = ListPane("exportList", self.tr("Exports"), new)
        pane.filters.hide()
        self.two_panes(pane)
        pane.when_empty(EmptyState("upload", self.tr("Nothing has left this desk as files.")))
        pane.rows.picked.connect(self._picked)

    def title(self) -> str:
        """Return what the sidebar calls this page."""
        return self.tr("Exports")

    def offers(self) -> list[Action]:
        """Return the way to a new export."""
        text = self.tr("New export")
        return [Action(name="new_export", text=text, picture=self.picture, run=self._begin_here)]

    def _begin_here(self) -> None:
        self.place.ways.go.emit(self.key, "")
        self.begin()

    def begin(self) -> None:
        """Begin a new export."""
        self._shown, self._found, self._tab = NEW, None, "goes"
        self._show()

    def announced(self, announcement: Announcement) -> None:
        """Look for what goes again: what was found may not be so any more."""
        if self._shown == NEW and self._found is not None and self.isVisible():
            self.look(self._chosen)
            self._list()
            return
        super().announced(announcement)

    def read(self) -> None:
        """Read the traces of the exports."""
        self._list()
        self._show()

    def _list(self) -> None:
        found = self.place.desk.store.records.standing(Extract)
        found.sort(key=lambda one: (str(one.made_at), one.id), reverse=True)
        rows = [self._row(one) for one in found]
        self.list.show_rows(rows, (len(rows), len(rows)), self.list.rows.key())

    def _row(self, extract: Extract) -> Row:
        chips = [count_chip(self.tr("%Ln record(s)", "", extract.records), held_back=bool(extract.left_out))]
        if extract.held is not None:
            chips.append(ChipText(text=extract.held.classification.value, picture="shield"))
        return Row(
            key=extract.id,
            title=form_words(extract.form),
            subtitle=in_one_line(audience_words(Audience(extract.audience)), moment_words(extract.made_at)),
            chips=tuple(chips),
        )

    def open_record(self, record: str) -> None:
        """Show one export that was made."""
        self.list.rows.choose(record)
        self._picked(record)

    def _picked(self, record: str) -> None:
        self._shown, self._tab = record, "overview"
        self._show()

    def _show(self) -> None:
        found = self.place.desk.store.records.get(RecordId(self._shown or self.list.rows.key()))
        if self._shown != NEW and isinstance(found, Extract):
            self.mark(found.held)
            self.show_pane(ExtractPane(found, self.place))
            return
        pane = NewExportPane(self._chosen, self._found, self.place)
        pane.chosen.connect(self._choose_other)
        pane.look_asked.connect(self.look)
        pane.write_asked.connect(self.choose)
        pane.turn_to(self._tab)
        pane.turned.connect(self._turned)
        self.mark(self._found.marking if self._found else None)
        self.show_pane(pane)

    def _choose_other(self, chosen: Choice) -> None:
        self._chosen, self._found = chosen, None

    def _turned(self, tab: str) -> None:
        self._tab = tab

    def look(self, chosen: Choice) -> None:
        """Find out in a job what would go and what would stay."""
        self._chosen, self._shown = chosen, NEW
        self.place.ways.busy.emit(self.tr("Asking the release rule…"))
        work = partial(preview, self.place.desk, chosen.form, chosen.audience, chosen.purpose)
        self.place.jobs.run(work, partial(self._looked, chosen), self._failed)

    def _looked(self, chosen: Choice, found: Preview) -> None:
        """Show what was found, unless something else was chosen meanwhile."""
        self.place.ways.busy.emit("")
        if chosen == self._chosen:
            self._found = found
            self._show()

    def choose(self, chosen: Choice) -> None:
        """Ask where the folder of the export shall stand."""
        title = self.tr("Choose where the folder of the export is made")
        choose_folder(self, title, self.place.documents, partial(self.write_below, chosen))

    def write_below(self, chosen: Choice, parent: Path) -> None:
        """Make the export in a job and write it below `parent`."""
        self.place.drafts.flush()
        self.place.ways.busy.emit(self.tr("Writing the export…"))
        work = partial(exported_below, self.place.desk, chosen, parent)
        self.place.jobs.run(work, self._written, self._failed)

    def _written(self, made: tuple[Export, Path]) -> None:
        self._found, self._shown = None, ""
        self.place.ways.busy.emit("")
        self.list.rows.show_rows((), "")
        self.read_now()
        said = self.tr("%Ln record(s) written to {folder}", "", made[0].records)
        self.place.ways.said.emit(said.format(folder=made[1]))

    def _failed(self, fault: Exception) -> None:
        self._found = None
        self.place.ways.busy.emit("")
        self.place.acting.fault(fault)


class ExtractPane(DetailPane):
    """The trace of one export: when, by whom, for whom, how much, and the hash of each file."""

    def __init__(self, extract: Extract, place: Place) -> None:
        """Show `extract`."""
        super().__init__()
        self._extract, self._place = extract, place
        marking = extract.held.classification.value if extract.held else ""
        chip = ChipText(text=audience_words(Audience(extract.audience)), tone=Tone.ACCENT, picture="send")
        head = Head(
            reference="",
            title=form_words(extract.form),
            marking=marking,
            marked=extract.held is not None,
            chips=(chip,),
        )
        self.fill(head, ())
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("files", self.tr("Files"), partial(shown, self._files), len(extract.files))

    def _overview(self) -> QWidget:
        found = self._extract
        facts = FactsCard(
            (
                (self.tr("Made"), moment_words(found.made_at)),
                (self.tr("Made by"), found.made_by or NOTHING),
                (self.tr("For whom"), audience_words(Audience(found.audience))),
                (self.tr("Purpose"), self._place.names.term("purpose", found.purpose) or NOTHING),
                (self.tr("Records that went"), str(found.records)),
                (self.tr("Records that stayed"), str(found.left_out)),
            ),
            across=2,
        )
        said = self.tr("This trace stood in the log before the first file was written.")
        advice = self.tr("What became of the files afterwards is not known here.")
        return body(Note(Frame.NOTE, said, advice), facts)

    def _files(self) -> QWidget:
        named = sorted(self._extract.files, key=lambda said: said.partition(" ")[2])
        lines = [said.partition(" ") for said in named]
        words = self.tr("The beginning of each file’s SHA-256 stands before its name.")
        told = (
            label(in_one_line(digest[:HASH_SHOWN], name, between="  "), "body", wrap=True)
            for digest, _, name in lines
        )
        return body(label(words, "meta", wrap=True), *told, gap=Space.S)


def form_words(form: str) -> str:
    """Return what an export was made as; a form of another version of the program is told by its code."""
    return code_words(Form(form)) if form in set(Form) else form
