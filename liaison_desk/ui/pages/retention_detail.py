"""One record under review: why it is looked at, what holds it, what was decided, what an erasure would take with it."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.queries.retention import (
    DryRun,
    Travelling,
    certificates,
    decisions,
    dry_run,
    holders,
    on_hold,
    review_for,
)
from liaison_desk.model.canonical import dumps
from liaison_desk.model.kinds import Request, RetentionTask
from liaison_desk.model.record import Record
from liaison_desk.model.roles import POWERS, Power
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.retention_steps import RetentionDialogs, named, save_certificate
from liaison_desk.ui.pages.retention_words import (
    day_words,
    ground_words,
    hold_chip,
    review_chip,
    rule_words,
)
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, kind_words, moment_words
from liaison_desk.ui.theme.tokens import Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import DetailPane, Head, body, shown
from liaison_desk.ui.widgets.text import label
from liaison_desk.ui.widgets.timeline import Happening, Timeline

SHOWN: Final = 100
"""How many records of a dry run are listed; how many there are is said above them."""


class RetentionPane(WorkPane):
    """What is to be decided about keeping one record."""

    def __init__(self, record: Record, place: Place) -> None:
        """Show `record`."""
        super().__init__()
        self._record, self._place = record, place
        self.dialogs = RetentionDialogs(record, place, self)
        self._review = review_for(place.desk, record)
        self._holders = tuple(holders(place.desk, [record]))
        self._is_held = record.id in {one.id for one in on_hold(place.desk)}
        chips = [ChipText(text=kind_words(record.kind))]
        if self._review is not None:
            chips.append(review_chip(self._review.due.day, place.desk.now().there().date()))
        if self._holders:
            chips.append(hold_chip())
        head = Head(
            reference=record.ref,
            title=record.title,
            marking=record.marking.classification.value if record.marking else "",
            chips=tuple(chips),
        )
        self.fill(head, self._actions())
        self._warn()
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("dryrun", self.tr("What would go"), partial(shown, self._would_go))

    def _actions(self) -> list[QPushButton]:
        keep = button("keepRecord", self.tr("Keep…"), picture="calendar", kind=Kind.PRIMARY)
        keep.clicked.connect(self.dialogs.keep)
        if self._is_held:
            hold = button("liftHold", self.tr("Lift the hold…"), picture="lock-open")
            hold.clicked.connect(self.dialogs.lift)
        else:
            hold = button("placeHold", self.tr("Legal hold…"), picture="lock")
            hold.clicked.connect(self.dialogs.hold)
        erase = button("eraseRecord", self.tr("Erase…"), picture="trash-2", kind=Kind.DANGER)
        erase.clicked.connect(self.dialogs.erase)
        if not isinstance(self._record, Request):
            return [keep, hold, erase]
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        menu.addAction(self.tr("Strip personal data…"), self.dialogs.strip)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return [keep, hold, erase, more]

    def _warn(self) -> None:
        role = self._place.desk.setup.role
        if not POWERS[role] & {Power.HOLD, Power.ERASE}:
            said = self.tr("The role “{role}” places no hold and erases nothing.")
            advice = self.tr("A supervisor or the records officer does.")
            note = Note(Frame.NOTE, said.format(role=code_words(role)), advice)
            note.setObjectName("roleNote")
            self.add_warning(note)
        if self._holders:
            said = self.tr("A legal hold stops stripping and erasing.")
            note = Note(Frame.WARNING, said, named(self._holders))
            note.setObjectName("heldNote")
            self.add_warning(note)

    def _overview(self) -> QWidget:
        record, review = self._record, self._review
        tasks = decisions(self._place.desk, record.id)
        facts = FactsCard(
            (
                (self.tr("To be looked at"), day_words(review.due.day if review else None)),
                (self.tr("Why then"), rule_words(review.due.rule) if review else NOTHING),
                (self.tr("Last decision"), code_words(tasks[0].decision) if tasks else NOTHING),
            )
        )
        parts: list[QWidget] = [facts]
        buttons = opener("openRecord", record, self._place)
        parts.append(LineCard("record", record.title, lines=(kind_words(record.kind),), buttons=buttons))
        parts.append(label(self.tr("Decisions"), "section"))
        if tasks:
            parts.append(Timeline([_decision(task) for task in tasks]))
        else:
            parts.append(label(self.tr("Nothing was decided about it yet."), "body", wrap=True))
        return body(*parts)

    def _would_go(self) -> QWidget:
        run = dry_run(self._place.desk, [self._record])
        said = self.tr("%Ln record(s) would go. Nothing was changed.", "", len(run.records))
        parts: list[QWidget] = [Note(Frame.NOTE, said)]
        for title, records, name in self._groups(run):
            if records:
                parts.append(label(title, "section"))
                lines = enumerate(records[:SHOWN], 1)
                parts += [self._line(f"{name}_{number}", record) for number, record in lines]
        return body(*parts, gap=Space.S)

    def _groups(self, run: DryRun) -> tuple[tuple[str, tuple[Record, ...], str], ...]:
        return (
            (self.tr("Held"), run.held_by, "held"),
            (self.tr("Would still say the name"), run.mentions, "mention"),
            (self.tr("Would go"), run.records, "goes"),
        )

    def _line(self, name: str, record: Record) -> LineCard:
        return LineCard(
            name,
            record.title or record.ref or NOTHING,
            chips=(ChipText(text=kind_words(record.kind)),),
            marking=record.marking.classification.value if record.marking else "",
            buttons=opener(f"open_{name}", record, self._place) if record.ref else (),
        )


class OrderPane(DetailPane):
    """One erasure order: its ground, its certificate, and who has acknowledged it."""

    def __init__(self, one: Travelling, place: Place) -> None:
        """Show an order on its way."""
        super().__init__()
        self._one, self._place = one, place
        save = button("saveCertificate", self.tr("Save the certificate…"), picture="save", kind=Kind.PRIMARY)
        save.clicked.connect(self._save)
        head = Head(reference=one.order.record, title=kind_words(one.order.kind), marked=False)
        self.fill(head, (save,))
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))

    def _overview(self) -> QWidget:
        order = self._one.order.value if isinstance(self._one.order.value, dict) else {}
        facts = FactsCard(
            (
                (self.tr("Ground"), ground_words(order)),
                (self.tr("Ordered by"), str(order.get("by") or NOTHING)),
                (self.tr("Ordered at"), str(order.get("at") or NOTHING)),
                (self.tr("Acknowledged by"), ", ".join(self._one.acknowledged) or NOTHING),
                (self.tr("Not yet acknowledged by"), ", ".join(self._one.waiting) or NOTHING),
            ),
            across=2,
        )
        text = self.tr("Of what was erased nothing is left but its kind, its days and this order.")
        return body(facts, label(text, "body", wrap=True))

    def _save(self) -> None:
        found = certificates(self._place.desk, self._one.order.record)
        if found:
            save_certificate(dumps(found[-1]).decode(), self._place, self)


def _decision(task: RetentionTask) -> Happening:
    """Return a decision: what, why, until when."""
    until = day_words(task.due) if task.due else ""
    return Happening(
        picture="gavel",
        title=code_words(task.decision),
        when=moment_words(task.created_at) if task.created_at else "",
        lines=tuple(part for part in (task.reason, until, task.created_by) if part),
    )
