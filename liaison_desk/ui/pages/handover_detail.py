"""One handover in the detail pane: items, both signatures, the chain of custody, what is in question."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.queries.handovers import CustodyRecord, ItemCheck, next_steps
from liaison_desk.model.custody import Party
from liaison_desk.model.kinds import Attachment, Contact
from liaison_desk.model.kinds.material import CustodyAct, CustodyEvent, HandoverStatus
from liaison_desk.model.moment import Moment
from liaison_desk.model.roles import POWERS, Power
from liaison_desk.ui.pages.attachments import AttachmentsTab
from liaison_desk.ui.pages.handover_steps import HandoverDialogs, step_words
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.standing import offer_documents, offer_retention, sync_chip, warn_of_conflict
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import NOTHING, code_words, date_words, in_one_line, moment_words, pair_words
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import Head, body, scrolled, shown
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Happening, Timeline

S = HandoverStatus
TONES: Final = {
    S.DISCREP: Tone.DANGER,
    S.REFUSED: Tone.DANGER,
    S.SEALED: Tone.INFO,
    S.OFFERED: Tone.WARN,
    S.ACCEPTED: Tone.INFO,
    S.TRANSIT: Tone.INFO,
    S.RECEIVED: Tone.INFO,
    S.VERIFIED: Tone.OK,
    S.STORED: Tone.OK,
}
ACT_PICTURES: Final = {
    CustodyAct.SEAL: "lock",
    CustodyAct.OPEN_SEAL: "lock-open",
    CustodyAct.RESEAL: "lock",
    CustodyAct.RELEASE: "send",
    CustodyAct.RECEIVE: "download",
    CustodyAct.VERIFY: "circle-check",
    CustodyAct.MOVE: "package",
}


class HandoverPane(WorkPane):
    """The detail of one handover."""

    remove_asked = Signal()

    def __init__(self, custody: CustodyRecord, place: Place) -> None:
        """Show `custody`."""
        super().__init__()
        self._custody, self._place = custody, place
        self._handover = handover = custody.handover
        self.dialogs = HandoverDialogs(custody, place, self)
        self._next = next_steps(place.desk, handover)
        head = Head(
            reference=handover.ref,
            title=handover.subject,
            marking=handover.marking.classification.value if handover.marking else "",
            chips=(
                ChipText(text=code_words(handover.status), tone=TONES.get(handover.status, Tone.NEUTRAL)),
                ChipText(text=code_words(handover.handover_kind)),
                self._chain_chip(),
                sync_chip(handover, place),
            ),
        )
        self.fill(head, self._actions())
        warn_of_conflict(self, handover, place)
        self._warn()
        attached = place.desk.store.records.standing(Attachment, {"subject_of": handover.id})
        files = AttachmentsTab(handover, attached, place)
        history = Timeline(happenings(place.desk, place.names, handover))
        custody_tab = body(Timeline([self._told(event) for event in reversed(custody.events)]))
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("items", self.tr("Items"), partial(shown, self._items), len(custody.items))
        self.add_tab("custody", self.tr("Custody"), partial(scrolled, custody_tab), len(custody.events))
        self.add_tab("attachments", self.tr("Attachments"), partial(scrolled, body(files)), len(attached))
        self.add_tab("history", self.tr("History"), partial(scrolled, body(history)))
        self.build_all()

    def _chain_chip(self) -> ChipText:
        if self._custody.holds:
            return ChipText(text=self.tr("Chain holds"), tone=Tone.OK, picture="link")
        return ChipText(text=self.tr("Chain broken"), tone=Tone.DANGER, picture="triangle-alert")

    def _onward(self) -> list[HandoverStatus]:
        return [step for step in self._next if step not in {S.DISCREP, S.REFUSED}]

    def _actions(self) -> list[QPushButton]:
        handover, actions = self._handover, []
        if handover.status is S.OFFERED and not (handover.given_signed and handover.taken_signed):
            for party in Party:
                actions += self._signing(party)
        elif handover.status is S.DISCREP and not handover.supervisor_decision and self._may_decide():
            words = self.tr("Decide about the discrepancy")
            actions.append(button("decide", words, picture="gavel", kind=Kind.PRIMARY))
            actions[-1].clicked.connect(self.dialogs.decide)
        elif onward := self._onward():
            step = onward[0]
            words = step_words(step)
            actions.append(button("stepOn", words, picture="check", kind=Kind.PRIMARY))
            actions[-1].clicked.connect(partial(self.dialogs.move, step))
        event = button("recordEvent", self.tr("Custody event"), picture="package")
        event.clicked.connect(partial(self.write_asked.emit, "event", None))
        edit = button("editRecord", self.tr("Edit"), picture="pencil", shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        return [*actions, event, edit, self._more()]

    def _may_decide(self) -> bool:
        return Power.SETTLE_DISCREPANCY in POWERS[self._place.desk.setup.role]

    def _signing(self, party: Party) -> list[QPushButton]:
        handover = self._handover
        giver = party is Party.GIVER
        if handover.given_signed if giver else handover.taken_signed:
            return []
        words = self.tr("Giver signs") if giver else self.tr("Taker signs")
        kind = Kind.PRIMARY if giver or handover.given_signed else Kind.PLAIN
        made = button(f"sign_{party.value}", words, picture="pen-line", kind=kind)
        made.clicked.connect(partial(self.dialogs.sign, party))
        return [made]

    def _more(self) -> QPushButton:
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        for step in self._next:
            menu.addAction(step_words(step), partial(self.dialogs.move, step))
        if self._handover.status is S.DISCREP:
            menu.addAction(self.tr("Decide about the discrepancy"), self.dialogs.decide)
        menu.addSeparator()
        offer_documents(menu, self._handover, self._place)
        offer_retention(menu, self._handover, self._place)
        menu.addAction(self.tr("Remove from the desk"), self.remove_asked.emit)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return more

    def _warn(self) -> None:
        """Say above the tabs what is in question, and why the next step has to wait."""
        if self._handover.discrepancy and self._handover.status is S.DISCREP:
            decided = self._handover.supervisor_decision or self.tr("The supervisor has not decided yet.")
            note = Note(Frame.FAULT, self._handover.discrepancy, decided)
            note.setObjectName("discrepancy")
            self.add_warning(note)
            return
        for step in self._onward()[:1]:
            if found := self._next[step]:
                said = self.tr("“{step}” has to wait.").format(step=step_words(step))
                note = Note(Frame.NOTE, said, " ".join(map(code_words, found)))
                note.setObjectName("stepWaits")
                self.add_warning(note)

    def _overview(self) -> QWidget:
        handover, custody = self._handover, self._custody
        facts = FactsCard(
            (
                (self.tr("Given by"), self._party(custody.giver, handover.given_signed)),
                (self.tr("Taken by"), self._party(custody.taker, handover.taken_signed)),
                (self.tr("Witness"), handover.witness or NOTHING),
                (self.tr("When"), moment_words(handover.at) if handover.at else NOTHING),
                (self.tr("Place"), handover.place or NOTHING),
                (self.tr("Purpose"), self._place.names.term("purpose", handover.purpose) or NOTHING),
                (self.tr("Return by"), date_words(handover.return_by) if handover.return_by else NOTHING),
                (
                    self.tr("Dispose of after"),
                    date_words(handover.dispose_after) if handover.dispose_after else NOTHING,
                ),
            )
        )
        parts: list[QWidget] = [facts]
        for title, text in (
            (self.tr("Conditions"), handover.conditions),
            (self.tr("Discrepancy"), "" if handover.status is S.DISCREP else handover.discrepancy),
            (self.tr("Supervisor's decision"), handover.supervisor_decision),
        ):
            if text:
                parts += [label(title, "section"), reading(text)]
        if custody.request is not None:
            parts.append(label(self.tr("Request"), "section"))
            open_it = opener("openRequest", custody.request, self._place)
            parts.append(LineCard("request", custody.request.subject, buttons=open_it))
        return body(*parts)

    def _party(self, who: Contact | None, signed: Moment | None) -> str:
        name = who.name if who else NOTHING
        when = moment_words(signed) if signed else self.tr("not signed")
        return in_one_line(name, when) if who else name

    def _items(self) -> QWidget:
        parts: list[QWidget] = [self._item(checked) for checked in self._custody.items]
        parts.append(self.writes("writeItem", self.tr("Add an item"), "item"))
        return body(*parts, gap=Space.S)

    def _item(self, checked: ItemCheck) -> LineCard:
        item = checked.item
        verify = button(f"verifyItem_{item.number}", self.tr("Check"), picture="circle-check")
        verify.clicked.connect(partial(self.dialogs.verify, item))
        edit = button(f"editItem_{item.number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self.write_asked.emit, "item", item))
        chips = [ChipText(text=self.tr("Not checked"))]
        if checked.differs:
            chips = [
                ChipText(text=code_words(found), tone=Tone.DANGER, picture="triangle-alert")
                for found in checked.differs
            ]
        elif checked.check is not None and not checked.check.seal_seen:
            chips = [ChipText(text=self.tr("Checked, no seal noted"), tone=Tone.WARN)]
        elif checked.check is not None:
            chips = [ChipText(text=self.tr("Seal and hash match"), tone=Tone.OK, picture="check")]
        seal = pair_words(self.tr("Seal"), item.seal or NOTHING)
        digest = pair_words(item.algorithm, item.digest) if item.digest else ""
        kept = in_one_line(item.quantity, item.condition, item.storage)
        return LineCard(
            f"item_{item.number}",
            f"{item.number}.  {item.what}",
            lines=(kept, seal, digest),
            chips=chips,
            buttons=(verify, edit),
        )

    def _told(self, event: CustodyEvent) -> Happening:
        who = in_one_line(*map(self._place.names.person, (event.by, event.second, event.handed_to)))
        broken = self.tr("The chain does not hold here.") if event.number in self._custody.broken else ""
        found = in_one_line(event.seal_seen, event.digest_seen)
        title = f"{event.number}.  {code_words(event.act)}"
        return Happening(
            picture=ACT_PICTURES.get(event.act, "arrow-right"),
            title=in_one_line(title, who) if who else title,
            when=moment_words(event.at),
            lines=tuple(part for part in (event.place, event.note, found, broken) if part),
        )
