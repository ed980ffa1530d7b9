"""A takeover in the detail pane: the pack from live data, and a form with both signatures and every seal checked."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from liaison_desk.desk.commands.takeover import pack_digest
from liaison_desk.desk.queries.handovers import CustodyRecord, ItemCheck
from liaison_desk.desk.queries.takeover import PACK, KnownContact, OpenRequest, TakeoverPack
from liaison_desk.model.kinds import Contact, Handover
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record
from liaison_desk.ui.clocks import due_chip
from liaison_desk.ui.pages import commitment_detail, handover_detail
from liaison_desk.ui.pages.handover_steps import HandoverDialogs
from liaison_desk.ui.pages.history import history_tab
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.request_words import move_words, status_chip
from liaison_desk.ui.pages.takeover_steps import SEAL_LETTERS, TakeoverDialogs
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    NOTHING,
    code_words,
    date_words,
    days_words,
    in_one_line,
    kind_words,
    moment_words,
    pair_words,
)
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard, Frame, Note
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import Head, body, shown
from liaison_desk.ui.widgets.text import label

WAITING = frozenset({HandoverStatus.OFFERED, HandoverStatus.DISCREP})


class PackPane(WorkPane):
    """The pack of the post as it stands now."""

    def __init__(self, pack: TakeoverPack, waiting: Handover | None, place: Place) -> None:
        """Show `pack`; `waiting` is a takeover that was signed out and not yet in."""
        super().__init__()
        self._pack, self._place = pack, place
        self.dialogs = TakeoverDialogs(place, self)
        self._today = place.desk.now().there().date()
        out = button("signOut", self.tr("Sign out…"), picture="pen-line", kind=Kind.PRIMARY)
        out.clicked.connect(partial(self.dialogs.sign_out, pack))
        title = self.tr("The post as it stands now")
        self.fill(Head(reference=pack.post, title=title, marked=False), (out,))
        if waiting is not None:
            said = self.tr("{ref} is signed out and waits for the successor.").format(ref=waiting.ref)
            note = Note(Frame.NOTE, said, self.tr("Until it is signed in, the post is not signed out again."))
            note.setObjectName("takeoverWaits")
            self.add_warning(note)
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("requests", self.tr("Requests"), partial(shown, self._requests), len(pack.requests))
        self.add_tab(
            "commitments", self.tr("Commitments"), partial(shown, self._commitments), len(pack.commitments)
        )
        self.add_tab("custody", self.tr("Custody"), partial(shown, self._custody), len(pack.holdings))
        self.add_tab("people", self.tr("Contacts"), partial(shown, self._people), len(pack.contacts))
        self.add_tab("delicate", self.tr("Delicate"), partial(shown, self._delicate), len(pack.sensitivities))

    def _overview(self) -> QWidget:
        pack = self._pack
        late = sum(1 for one in pack.requests if one.clock and one.clock.is_late)
        facts = FactsCard(
            (
                (self.tr("Officer"), self._place.names.person(pack.officer) or NOTHING),
                (self.tr("As of"), date_words(pack.as_of)),
                (self.tr("Seal of the pack"), pack_digest(pack)[:SEAL_LETTERS]),
                (self.tr("Open requests"), self.tr("%Ln open", "", len(pack.requests))),
                (self.tr("Of them late"), self.tr("%Ln late", "", late)),
                (self.tr("Open commitments"), self.tr("%Ln open", "", len(pack.commitments))),
                (self.tr("Handovers held"), self.tr("%Ln held", "", len(pack.holdings))),
                (self.tr("Assurances to chase"), self.tr("%Ln to chase", "", len(pack.assurances))),
                (self.tr("Contacts"), self.tr("%Ln known", "", len(pack.contacts))),
            )
        )
        parts: list[QWidget] = [facts]
        if pack.assurances:
            parts.append(label(self.tr("Assurances to chase"), "section"))
            parts += [self._line(one, (), ChipText(text=code_words(one.status))) for one in pack.assurances]
        return body(*parts, gap=Space.S)

    def _requests(self) -> QWidget:
        return self._listed([self._request(one) for one in self._pack.requests])

    def _request(self, one: OpenRequest) -> LineCard:
        chips = [status_chip(one.request)]
        if one.clock is not None:
            chips.append(due_chip(one.clock, self._place.desk.now().at))
        lines = []
        if one.open_questions:
            lines.append(self.tr("%Ln question(s) open", "", one.open_questions))
        if one.next_steps:
            words = in_one_line(*(move_words(one.request.status, step) for step in one.next_steps[:3]))
            lines.append(pair_words(self.tr("Next"), words))
        return self._line(one.request, lines, *chips)

    def _commitments(self) -> QWidget:
        lines = []
        for commitment, colour in self._pack.commitments:
            due = commitment.due
            when = in_one_line(date_words(due), days_words(due, self._today)) if due else NOTHING
            chip = ChipText(
                text=code_words(colour),
                tone=commitment_detail.TONES[colour],
                picture=commitment_detail.PICTURES.get(colour, ""),
            )
            owner = ChipText(text=code_words(commitment.owner))
            lines.append(self._line(commitment, (when,), chip, owner))
        return self._listed(lines)

    def _custody(self) -> QWidget:
        lines = []
        for held in self._pack.holdings:
            seals = [
                f"{line.item.number}. {line.item.what} · {line.item.seal or NOTHING}" for line in held.items
            ]
            status = held.handover.status
            tone = handover_detail.TONES.get(status, Tone.NEUTRAL)
            lines.append(self._line(held.handover, seals, ChipText(text=code_words(status), tone=tone)))
        return self._listed(lines)

    def _people(self) -> QWidget:
        return self._listed([self._known(one) for one in self._pack.contacts])

    def _known(self, one: KnownContact) -> LineCard:
        used = ChipText(text=self.tr("Used %Ln time(s)", "", one.uses))
        last = date_words(one.last) if one.last else NOTHING
        role = in_one_line(one.contact.role, pair_words(self.tr("Last contact"), last))
        return self._line(one.contact, (role,), ChipText(text=code_words(one.contact.side)), used)

    def _delicate(self) -> QWidget:
        return self._listed(
            [self._line(one, (), ChipText(text=kind_words(one.kind))) for one in self._pack.sensitivities]
        )

    def _listed(self, lines: list[LineCard]) -> QWidget:
        nothing = label(self.tr("Nothing to hand over here."), "body", wrap=True)
        return body(*lines, gap=Space.S) if lines else body(nothing)

    def _line(self, record: Record, under: tuple[str, ...] | list[str], *chips: ChipText) -> LineCard:
        return LineCard(
            f"line_{record.id}",
            record.title or NOTHING,
            lines=under,
            chips=chips,
            marking=record.marking.classification.value if record.marking else "",
            buttons=opener(f"open_{record.id}", record, self._place),
        )


class TakeoverPane(WorkPane):
    """One takeover: who hands over to whom, and the checks that come before the second signature."""

    def __init__(self, custody: CustodyRecord, place: Place) -> None:
        """Show `custody`, the form of the takeover."""
        super().__init__()
        self._custody, self._place = custody, place
        self._handover = handover = custody.handover
        self.dialogs = TakeoverDialogs(place, self)
        self.checks = HandoverDialogs(custody, place, self)
        tone = handover_detail.TONES.get(handover.status, Tone.NEUTRAL)
        head = Head(
            reference=handover.ref,
            title=handover.subject,
            marking=handover.marking.classification.value if handover.marking else "",
            chips=(ChipText(text=code_words(handover.status), tone=tone),),
        )
        self.fill(head, self._actions())
        self._warn()
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("history", self.tr("History"), partial(history_tab, place, handover))

    @property
    def unchecked(self) -> list[ItemCheck]:
        """What the successor has not checked yet, or found different."""
        return [line for line in self._custody.items if line.check is None or line.differs]

    def _actions(self) -> list[QPushButton]:
        actions = []
        if self._handover.status in WAITING:
            kind = Kind.PLAIN if self.unchecked else Kind.PRIMARY
            made = button("signIn", self.tr("Sign in…"), picture="pen-line", kind=kind)
            made.clicked.connect(partial(self.dialogs.sign_in, self._handover))
            actions.append(made)
        whole = button("openHandover", self.tr("Open the handover"), picture="arrow-left-right")
        whole.clicked.connect(partial(self._place.ways.go.emit, "handovers", self._handover.id))
        return [*actions, whole]

    def _warn(self) -> None:
        if self._handover.status is HandoverStatus.DISCREP:
            decided = self._handover.supervisor_decision or self.tr("The supervisor has not decided yet.")
            note = Note(Frame.FAULT, self._handover.discrepancy, decided)
            note.setObjectName("discrepancy")
            self.add_warning(note)
        elif self._handover.status in WAITING and self.unchecked:
            said = self.tr(
                "%Ln item(s) are to be checked before the successor signs in.", "", len(self.unchecked)
            )
            note = Note(Frame.NOTE, said, self.tr("Compare each seal with the one on the form."))
            note.setObjectName("takeoverUnchecked")
            self.add_warning(note)

    def _overview(self) -> QWidget:
        handover = self._handover
        facts = FactsCard(
            (
                (self.tr("Signed out by"), self._party(self._custody.giver, handover.given_signed)),
                (self.tr("Signed in by"), self._party(self._custody.taker, handover.taken_signed)),
            ),
            across=2,
        )
        parts: list[QWidget] = [facts, label(self.tr("To be checked"), "section")]
        parts += [self._item(line) for line in self._custody.items]
        return body(*parts, gap=Space.S)

    def _party(self, who: Contact | None, signed: Moment | None) -> str:
        when = moment_words(signed) if signed else self.tr("not signed")
        return in_one_line(who.name, when) if who else NOTHING

    def _item(self, line: ItemCheck) -> LineCard:
        item = line.item
        what = self.tr("The pack of the post") if item.what == PACK else item.what
        chips = [ChipText(text=self.tr("Not checked"), tone=Tone.WARN)]
        if line.differs:
            chips = [
                ChipText(text=code_words(one), tone=Tone.DANGER, picture="triangle-alert")
                for one in line.differs
            ]
        elif line.check is not None:
            chips = [ChipText(text=self.tr("Checked"), tone=Tone.OK, picture="check")]
        check = button(f"checkItem_{item.number}", self.tr("Check"), picture="circle-check")
        check.clicked.connect(partial(self.checks.verify, item))
        check.setEnabled(self._handover.status in WAITING)
        count = pair_words(self.tr("Quantity"), item.quantity) if item.quantity else ""
        where = in_one_line(count, item.condition, item.storage)
        return LineCard(
            f"item_{item.number}",
            f"{item.number}.  {what}",
            lines=(where, pair_words(self.tr("Seal"), item.seal or NOTHING)),
            chips=chips,
            buttons=(check,),
        )
