"""What gives way where a window is narrow or a word is long: tabs, cards, chips, choices, dialogs, the issue log."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyleOptionComboBox,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison_desk.desk.documents.issuing import issue_readout
from liaison_desk.desk.documents.order import Variant
from liaison_desk.model.errors import DiskFull
from liaison_desk.model.kinds import Contact, Meeting
from liaison_desk.ui.dialogs import RefusalSheet, Sheet, choose_file_to_read
from liaison_desk.ui.forms.times import DateField
from liaison_desk.ui.pages.asking import AskSheet
from liaison_desk.ui.pages.issue_log import LogTable
from liaison_desk.ui.pages.page import TwoPanes
from liaison_desk.ui.pages.readouts import ReadoutsPage
from liaison_desk.ui.theme.fonts import SEMIBOLD
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.theme.tokens import Size, Space
from liaison_desk.ui.widgets.buttons import Kind, button
from liaison_desk.ui.widgets.chips import ChipText, FilterChips
from liaison_desk.ui.widgets.choice import Choice
from liaison_desk.ui.widgets.composer import Composer
from liaison_desk.ui.widgets.daylist import DayList
from liaison_desk.ui.widgets.lines import LineCard
from liaison_desk.ui.widgets.panes import DetailPane, Head, body
from liaison_desk.ui.widgets.parttabs import PartTabs
from liaison_desk.ui.widgets.rows import RowList
from liaison_desk.ui.widgets.timeline import Happening, Timeline
from tests.fakes.widgets import part
from tests.ui.conftest import Dress, Stage

WIDE = (1600, 900)
LONG = "Transnational organised crime and money laundering, with all that belongs to it"


@pytest.fixture(params=["en", "ur"])
def language(request: pytest.FixtureRequest, dress: Dress) -> str:
    dress(request.param, Look.LIGHT)
    return str(request.param)


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int = 400) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_words_of_a_chosen_filter_are_whole_in_their_heavier_letters(language: str, qtbot: QtBot) -> None:
    words = {"en": "Next 90 days", "ur": "اگلے 90 دن"}[language]
    chips = FilterChips()
    chips.offer([("coming", words, 12), ("due", words, 0)], "coming")
    shown(chips, qtbot, 500)
    for made in chips.findChildren(QPushButton):
        heavy = made.font()
        heavy.setWeight(SEMIBOLD)
        assert QFontMetrics(heavy).horizontalAdvance(made.text()) <= made.width() - 2 * Space.M


def tabbed(words: tuple[str, ...], qtbot: QtBot, width: int) -> DetailPane:
    pane = DetailPane()
    pane.fill(Head(reference="R", title="T"), ())
    for at, word in enumerate(words):
        pane.add_tab(str(at), word, QWidget, at)
    shown(pane, qtbot, width)
    return pane


FRENCH = ("Aperçu", "Chronologie", "Contrôle", "Liés", "Pièces jointes", "Historique")


def cut(tabs: PartTabs) -> list[str]:
    metrics = tabs.fontMetrics()
    words = [(tabs.tabText(at), tabs.tabRect(at).width()) for at in range(tabs.count())]
    return [word for word, room in words if metrics.horizontalAdvance(word) > room]


@pytest.mark.parametrize(("width", "standing"), [(700, None), (560, "tight"), (520, "tighter")])
def test_tabs_stand_closer_together_before_a_word_is_cut(
    dress: Dress, qtbot: QtBot, width: int, standing: str | None
) -> None:
    pane = tabbed(FRENCH, qtbot, width)
    tabs = pane.tabs
    assert tabs.property("standing") == standing
    assert not cut(tabs)
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()


def test_tabs_stand_apart_again_when_there_is_room(dress: Dress, qtbot: QtBot) -> None:
    pane = tabbed(FRENCH, qtbot, 560)
    tabs = pane.tabs
    tight = tabs.tabRect(1).width()
    pane.resize(1000, 400)
    qtbot.waitUntil(lambda: tabs.property("standing") == "")
    assert tabs.tabRect(1).width() > tight


def test_a_tab_that_is_cut_all_the_same_says_its_words_in_its_tool_tip(dress: Dress, qtbot: QtBot) -> None:
    pane = tabbed(FRENCH, qtbot, 300)
    assert pane.tabs.tabToolTip(4) == pane.tabs.tabText(4) == "Pièces jointes  4"


def card(width: int, qtbot: QtBot) -> LineCard:
    buttons = [button("open", "Ouvrir", picture="scale"), button("make", "Établir un document", picture="x")]
    chips = (ChipText(text="Aucun risque important ; le poste peut communiquer"),)
    made = LineCard("line", LONG, lines=("One",), chips=chips, buttons=buttons)
    shown(made, qtbot, width, made.heightForWidth(width))
    return made


def test_the_buttons_of_a_card_stand_beside_its_words_where_there_is_room(
    language: str, qtbot: QtBot
) -> None:
    made = card(900, qtbot)
    title, opens = made.findChildren(QLabel)[0], part(made, QPushButton, "open")
    assert opens.mapTo(made, QPoint()).y() < title.mapTo(made, QPoint()).y() + title.height()


@pytest.mark.parametrize("width", [480, 360])
def test_a_narrow_card_has_its_buttons_under_its_words_and_cuts_nothing(
    language: str, width: int, qtbot: QtBot
) -> None:
    made = card(width, qtbot)
    assert made.width() == width
    chip = made.findChild(QWidget, "chip")
    assert chip is not None
    for name in ("open", "make"):
        at = part(made, QPushButton, name)
        corner = at.mapTo(made, QPoint())
        assert corner.y() > chip.mapTo(made, QPoint()).y()
        assert corner.x() >= 0
        assert corner.x() + at.width() <= width
        assert at.width() >= at.sizeHint().width()
    assert chip.width() >= chip.sizeHint().width()


def test_a_choice_that_is_too_long_ends_in_dots_and_says_all_in_its_tool_tip(
    language: str, qtbot: QtBot
) -> None:
    box = Choice()
    box.addItems([LONG, "Short"])
    shown(box, qtbot, 200, 32)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.strip("\u2068\u2069").startswith("Transnational organis")
    assert len(option.currentText) < len(LONG)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert box.toolTip() == LONG
    box.setCurrentIndex(1)
    box.initStyleOption(option)
    assert option.currentText == "Short"
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint()))
    assert box.toolTip() == ""


def test_a_choice_opens_as_wide_as_its_longest_words(dress: Dress, qtbot: QtBot) -> None:
    window = QWidget()
    box = Choice(window)
    box.addItems([LONG, "Short"])
    box.setFixedWidth(200)
    shown(window, qtbot, 900)
    box.showPopup()
    assert box.view().width() >= box.view().sizeHintForColumn(0)
    box.hidePopup()


def test_every_choice_of_a_form_may_be_narrower_than_its_words(stage: Stage) -> None:
    page = stage.page("requests")
    assert isinstance(page, TwoPanes)
    page.begin()
    fixed = [
        box.objectName()
        for box in page.stack.findChildren(QComboBox)
        if not box.isEditable() and not isinstance(box, Choice)
    ]
    assert not fixed


def test_a_dialog_is_as_tall_as_its_words_and_no_taller(language: str, dress: Dress, qtbot: QtBot) -> None:
    parent = shown(QWidget(), qtbot, 900)
    sheet = RefusalSheet(DiskFull(), parent)
    sheet.open()
    layout = sheet.layout()
    assert layout is not None
    assert sheet.width() == Size.DIALOG
    assert sheet.height() == layout.totalHeightForWidth(Size.DIALOG)
    sheet.close()


def test_a_dialog_is_as_wide_as_the_buttons_at_its_foot(dress: Dress, qtbot: QtBot) -> None:
    parent = shown(QWidget(), qtbot, 900)
    sheet = Sheet("wide", "Wide", parent)
    for at in range(4):
        sheet.foot.addWidget(button(f"b{at}", "Renvoyer à l’administration centrale"))
    sheet.open()
    assert sheet.width() > Size.DIALOG
    assert all(made.width() >= made.sizeHint().width() for made in sheet.findChildren(QPushButton))
    sheet.close()


def test_a_button_that_cannot_be_pressed_has_its_picture_in_the_ink_of_its_word(
    dress: Dress, qtbot: QtBot
) -> None:
    made = button("write", "Write", picture="upload", kind=Kind.PRIMARY)
    usable = made.icon().pixmap(16, made.icon().Mode.Normal).toImage()
    unusable = made.icon().pixmap(16, made.icon().Mode.Disabled).toImage()
    darkest = [
        min(image.pixelColor(x, y).lightness() for x in range(16) for y in range(16) if _inked(image, x, y))
        for image in (usable, unusable)
    ]
    assert darkest[0] > 200
    assert darkest[1] < 160


def _inked(image: object, x: int, y: int) -> bool:
    return image.pixelColor(x, y).alpha() > 200  # type: ignore[attr-defined, no-any-return]


def test_a_lone_button_of_a_pane_begins_where_the_rest_does(language: str, qtbot: QtBot) -> None:
    alone = button("more", "Give a copy", kind=Kind.GHOST)
    made = shown(body(QLabel("Copy 1"), alone), qtbot, 600)
    assert alone.width() == alone.sizeHint().width()
    edge = made.width() - Space.XL - alone.width() if language == "ur" else Space.XL
    assert alone.x() == edge


@pytest.mark.parametrize("size", [Size.WINDOW_MIN, WIDE])
def test_the_issue_log_is_never_wider_than_the_window_and_cuts_no_heading(
    stage: Stage, language: str, size: tuple[int, int], qtbot: QtBot
) -> None:
    talks = stage.place.desk.find("OTTA-MTG-26-0002-I")
    assert isinstance(talks, Meeting)
    issue_readout(stage.place.desk, talks.id, Variant.HOST)
    stage.window.resize(*size)
    page = stage.page("readouts")
    assert isinstance(page, ReadoutsPage)
    page.show_log()
    table = part(page.stack, QTableView, "issueLog")
    assert isinstance(table, LogTable)
    qtbot.waitUntil(lambda: table.width() > page.width() - 2 * Space.XXL)
    assert table.horizontalScrollBar().maximum() == 0
    header = table.horizontalHeader()
    for at in range(header.count()):
        title = table.model().headerData(at, Qt.Orientation.Horizontal)
        assert header.sectionSize(at) >= table.fontMetrics().horizontalAdvance(title), title
    lines = 2 if size == Size.WINDOW_MIN else 1
    assert table.rowHeight(0) // table.fontMetrics().lineSpacing() == lines


def test_a_toast_leaves_the_note_box_and_the_buttons_of_a_form_free(stage: Stage) -> None:
    page = stage.page("meetings")
    assert isinstance(page, TwoPanes)
    stage.window.toast.say("Meeting saved", lambda: None)
    toast = stage.window.toast
    note = part(page.stack, Composer, "composer")
    assert toast.geometry().bottom() < note.mapTo(stage.window, QPoint()).y()
    page.begin()
    save = part(page.stack, QPushButton, "saveForm")
    assert toast.geometry().bottom() < save.mapTo(stage.window, QPoint()).y()


@pytest.mark.parametrize("size", [Size.WINDOW_MIN, Size.WINDOW])
def test_the_columns_of_the_day_begin_on_one_level_and_at_the_title(
    stage: Stage, size: tuple[int, int]
) -> None:
    stage.window.resize(*size)
    page = stage.page("today")
    lists = [found for found in page.findChildren(DayList) if found.isVisible()]
    tops = sorted(found.mapTo(page, QPoint()).y() for found in lists)
    assert tops[0] == tops[1]
    assert min(found.mapTo(page, QPoint()).x() for found in lists) == Space.XL


def test_a_list_in_a_detail_stands_under_the_title_of_its_record(stage: Stage) -> None:
    page = stage.page("contacts")
    assert isinstance(page, TwoPanes)
    host = next(one for one in stage.place.desk.store.records.standing(Contact) if one.name == "Asha Raman")
    page.open_record(host.id)
    pane = page.stack.currentWidget()
    assert isinstance(pane, DetailPane)
    pane.turn_to("meetings")
    rows = part(pane, RowList, "contactMeetings")
    colours = [
        rows.grab().toImage().pixelColor(x, Size.ROW // 2).name() for x in (Space.XL - 2, Space.XL + 4)
    ]
    assert colours[0] != colours[1]


def test_a_day_opens_at_the_end_of_its_line_and_begins_where_reading_begins(
    language: str, qtbot: QtBot
) -> None:
    days = DateField(optional=True)
    shown(days, qtbot, 400, Size.CONTROL)
    picture = days.grab().toImage()
    ground = picture.pixelColor(200, 3)
    level = range(6, Size.CONTROL - 6)
    inked = [x for x in range(4, 396) if any(picture.pixelColor(x, y) != ground for y in level)]
    arrow, dash = (inked[0], inked[-1]) if language == "ur" else (inked[-1], inked[0])
    assert abs(arrow - dash) > 340
    assert (arrow < dash) is (language == "ur")


@pytest.mark.parametrize("is_checked", [False, True])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_box_to_tick_shows_a_ring_and_not_wider_words_while_the_keyboard_is_on_it(
    kind: type[QCheckBox | QRadioButton], is_checked: bool, dress: Dress, qtbot: QtBot
) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    box, other = kind("Only for office-holders"), QLineEdit()
    box.setAutoExclusive(False)
    column.addWidget(other)
    column.addWidget(box)
    box.setChecked(is_checked)
    shown(holder, qtbot, 300, 120)
    other.setFocus()
    before, words = box.grab(QRect(0, 0, 22, box.height())).toImage(), box.sizeHint().width()
    box.setFocus()
    after = box.grab(QRect(0, 0, 22, box.height())).toImage()
    pairs = [(before.pixel(x, y), after.pixel(x, y)) for x in range(22) for y in range(before.height())]
    assert sum(one != other for one, other in pairs) > 40
    assert not box.font().bold()
    assert box.sizeHint().width() == words


def test_happenings_stand_as_close_in_a_tall_pane_as_in_a_low_one(language: str, qtbot: QtBot) -> None:
    told = [Happening(picture="flag", title="Chased", when="Today", lines=("One", "Two")) for _ in range(2)]
    timeline = Timeline(told)
    made = shown(body(timeline), qtbot, 600, 300)
    first, second = timeline.findChildren(QLabel, "timelineDot")
    low = second.y() - first.y()
    made.resize(600, 900)
    assert second.y() - first.y() == low
    assert timeline.height() == timeline.heightForWidth(timeline.width())


def test_a_dialog_that_asks_is_as_tall_as_its_questions(language: str, stage: Stage) -> None:
    asking = AskSheet("asking", "Sign the post out", stage.place, stage.window, None)
    for _ in range(3):
        asking.say("You sign for the pack as it stands now and for everything in your custody.")
    asking.then("Sign out", dict)
    asking.open()
    area = part(asking, QScrollArea, "pageScroll")
    assert area.height() == area.minimumHeight()
    assert area.verticalScrollBar().maximum() == 0
    asking.reject()


def test_the_ways_between_folders_can_be_seen_in_the_dark(dress: Dress, stage: Stage, tmp_path: Path) -> None:
    dress("en", Look.DARK)
    chooser = choose_file_to_read(stage.window, "Choose", tmp_path, print)
    for name in ("backButton", "forwardButton", "toParentButton", "newFolderButton"):
        drawn = part(chooser, QToolButton, name).icon()
        for mode in (drawn.Mode.Normal, drawn.Mode.Disabled):
            image = drawn.pixmap(16, mode).toImage()
            spots = [(x, y) for x in range(16) for y in range(16) if _inked(image, x, y)]
            assert spots, name
            assert min(image.pixelColor(*spot).lightness() for spot in spots) > 100, name
    chooser.reject()
