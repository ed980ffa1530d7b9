"""One subject in the detail pane: who or what it is, its links, what is written about it, its goods."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from liaison_desk.desk.queries.subjects import SubjectView, Tie
from liaison_desk.model.controls import Judgement, Verdict
from liaison_desk.model.kinds import Consignment
from liaison_desk.model.record import Record
from liaison_desk.ui.pages.gate import GateParts
from liaison_desk.ui.pages.happenings import happenings
from liaison_desk.ui.pages.request_parts import opener
from liaison_desk.ui.pages.standing import offer_retention, sync_chip, warn_of_conflict
from liaison_desk.ui.pages.working import WorkPane
from liaison_desk.ui.place import Place
from liaison_desk.ui.present import (
    NOTHING,
    code_words,
    date_words,
    identifiers_words,
    in_one_line,
    kind_words,
    pair_words,
)
from liaison_desk.ui.theme.tokens import Space, Tone
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.cards import FactsCard
from liaison_desk.ui.widgets.chips import ChipText
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import Head, body, scrolled, shown
from liaison_desk.ui.widgets.text import label, reading
from liaison_desk.ui.widgets.timeline import Timeline


class SubjectPane(WorkPane):
    """The detail of one subject."""

    remove_asked = Signal()

    def __init__(self, view: SubjectView, place: Place) -> None:
        """Show `view`."""
        super().__init__()
        self._view, self._place = view, place
        subject = view.subject
        chips = [ChipText(text=code_words(subject.subject_kind)), ChipText(text=code_words(subject.standing))]
        if subject.watch:
            chips.append(ChipText(text=self.tr("Watched"), tone=Tone.WARN, picture="flag"))
        if subject.hold:
            chips.append(ChipText(text=self.tr("Legal hold"), tone=Tone.WARN, picture="lock"))
        head = Head(
            reference=subject.ref,
            title=subject.name,
            marking=subject.marking.classification.value if subject.marking else "",
            chips=(*chips, sync_chip(subject, place)),
        )
        self.fill(head, self._actions())
        warn_of_conflict(self, subject, place)
        about = [*view.requests, *view.cases, *view.items]
        gate, gates = GateParts(subject, self, place).tab()
        history = Timeline(happenings(place.desk, place.names, subject))
        self.add_tab("overview", self.tr("Overview"), partial(shown, self._overview))
        self.add_tab("links", self.tr("Links"), partial(shown, self._links), len(view.ties))
        self.add_tab("related", self.tr("Related"), partial(scrolled, self._related(about)), len(about))
        self.add_tab("goods", self.tr("Goods"), partial(shown, self._goods), len(view.consignments))
        self.add_tab("gate", self.tr("Gate"), partial(scrolled, gate), gates)
        self.add_tab("history", self.tr("History"), partial(scrolled, body(history)))
        self.build_all()

    def _actions(self) -> list[QPushButton]:
        edit = button("editRecord", self.tr("Edit"), picture="pencil", kind=Kind.PRIMARY, shortcut="Ctrl+E")
        edit.clicked.connect(self.edit_asked)
        link = button("recordLink", self.tr("Link"), picture="link")
        link.clicked.connect(partial(self.write_asked.emit, "link", None))
        goods = button("recordGoods", self.tr("Consignment"), picture="package")
        goods.clicked.connect(partial(self.write_asked.emit, "consignment", None))
        menu = QMenu(self)
        menu.setObjectName("moreMenu")
        offer_retention(menu, self._view.subject, self._place)
        menu.addAction(self.tr("Remove from the desk"), self.remove_asked.emit)
        more = button("moreActions", self.tr("More actions"), picture="ellipsis", kind=Kind.ICON)
        more.setMenu(menu)
        return [edit, link, goods, more]

    def _overview(self) -> QWidget:
        subject = self._view.subject
        facts = FactsCard(
            (
                (self.tr("Name in original script"), subject.original_name or NOTHING),
                (self.tr("Other names"), ", ".join(sorted(subject.other_names)) or NOTHING),
                (self.tr("Identifiers"), identifiers_words(subject) or NOTHING),
                (self.tr("Born"), date_words(subject.born_on) if subject.born_on else NOTHING),
                (self.tr("Nationality"), subject.nationality or NOTHING),
                (self.tr("Review"), date_words(subject.review_on) if subject.review_on else NOTHING),
            )
        )
        parts: list[QWidget] = [facts]
        if subject.note:
            parts += [label(self.tr("Note"), "section"), reading(subject.note)]
        return body(*parts)

    def _links(self) -> QWidget:
        parts: list[QWidget] = [self._tie(number, tie) for number, tie in enumerate(self._view.ties, 1)]
        parts.append(self.writes("writeLink", self.tr("Add a link"), "link"))
        return body(*parts, gap=Space.S)

    def _tie(self, number: int, tie: Tie) -> LineCard:
        link, other = tie.link, tie.other
        spans = [date_words(day) for day in (link.from_date, link.to_date) if day]
        name = other.title if other else NOTHING
        arrow = "→" if tie.outward else "←"
        edit = button(f"editLink_{number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self.write_asked.emit, "link", link))
        buttons = opener(f"openLink_{number}", other, self._place) if other else []
        return LineCard(
            f"link_{number}",
            in_one_line(link.role, arrow, name, between="  "),
            lines=(" – ".join(spans), link.evaluation),
            buttons=(*buttons, edit),
        )

    def _related(self, about: list[Record]) -> QWidget:
        parts = [
            LineCard(
                f"about_{number}",
                record.title,
                chips=(ChipText(text=kind_words(record.kind)),),
                marking=record.marking.classification.value if record.marking else "",
                buttons=opener(f"openAbout_{number}", record, self._place),
            )
            for number, record in enumerate(about, 1)
        ]
        if not parts:
            return body(label(self.tr("Nothing is written about it yet."), "body", wrap=True))
        return body(*parts, gap=Space.S)

    def _goods(self) -> QWidget:
        parts: list[QWidget] = [
            self._consignment(number, goods, judged)
            for number, (goods, judged) in enumerate(self._view.consignments, 1)
        ]
        parts.append(self.writes("writeGoods", self.tr("Add a consignment"), "consignment"))
        return body(*parts, gap=Space.S)

    def _consignment(self, number: int, goods: Consignment, judged: tuple[Judgement, ...]) -> LineCard:
        edit = button(f"editGoods_{number}", self.tr("Edit"), picture="pencil", kind=Kind.ICON)
        edit.clicked.connect(partial(self.write_asked.emit, "consignment", goods))
        day = date_words(goods.shipped_on) if goods.shipped_on else ""
        way = " → ".join(part for part in (goods.shipper, goods.consignee) if part)
        substance = self._place.names.term("substance", goods.substance)
        chips = [self._judged(one) for one in judged]
        return LineCard(
            f"goods_{number}",
            in_one_line(goods.waybill, goods.declared_goods, between="  "),
            lines=(way, in_one_line(day, goods.route, substance)),
            chips=chips,
            buttons=(edit,),
        )

    def _judged(self, one: Judgement) -> ChipText:
        words = pair_words(one.country, code_words(one.verdict))
        if one.verdict is Verdict.CONTROLLED:
            return ChipText(text=words, tone=Tone.DANGER, picture="triangle-alert")
        tone = Tone.WARN if one.verdict is Verdict.UNKNOWN else Tone.NEUTRAL
        return ChipText(text=words, tone=tone)
