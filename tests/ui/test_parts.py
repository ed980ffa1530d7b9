"""Small parts on their own: rows, chips that wrap, toast, words for values, preferences, session."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import Contact, Meeting
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.markings import Audience
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import field_specs
from liaison_desk.ui.icons import pixmap
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.present import (
    NOTHING,
    audience_words,
    code_words,
    days_words,
    field_label,
    in_one_line,
    moment_words,
    value_words,
)
from liaison_desk.ui.session import SessionWatch
from liaison_desk.ui.theme.look import Look, is_dark
from liaison_desk.ui.theme.tokens import Size, Space, Tone
from liaison_desk.ui.widgets.buttons import button
from liaison_desk.ui.widgets.chips import ChipText, MarkingChip
from liaison_desk.ui.widgets.flow import Flow
from liaison_desk.ui.widgets.rows import Row, RowList
from liaison_desk.ui.widgets.text import cut_to
from liaison_desk.ui.widgets.toast import Toast
from tests.fakes.widgets import press, spoken
from tests.ui.conftest import Dress

ROWS = [
    Row(
        key=str(number),
        title=f"Title {number}",
        subtitle="Bureau",
        chips=(
            ChipText(text="Late", tone=Tone.DANGER, picture="clock"),
            ChipText(text="a very long chip " * 9),
        ),
        reference=f"OTTA-MTG-26-{number:04}",
        unread=number % 2 == 0,
    )
    for number in range(5)
]


def rows(qtbot: QtBot) -> RowList:
    made = RowList("rows", "Rows")
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.resize(Size.LIST, 500)
    made.show()
    return made


def test_a_row_says_all_of_itself_to_a_screen_reader(dress: Dress, qtbot: QtBot) -> None:
    made = rows(qtbot)
    said = made.row_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("OTTA-MTG-26-0000, Title 0, Bureau, Late")


def test_rows_are_walked_and_opened_with_the_keyboard(dress: Dress, qtbot: QtBot) -> None:
    made = rows(qtbot)
    with qtbot.waitSignal(made.picked) as picked:
        QTest.keyClick(made, Qt.Key.Key_Down)
    assert picked.args == ["1"]
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["1"]


def test_the_choice_stays_when_rows_are_read_anew(dress: Dress, qtbot: QtBot) -> None:
    made = rows(qtbot)
    made.choose("3")
    made.show_rows(ROWS[1:])
    assert made.key() == "3"
    made.show_rows(ROWS[:2])
    assert made.key() == "0"
    made.show_rows(())
    assert made.key() == ""
    assert not made.choose("3")


def test_a_row_is_painted_from_the_other_side_in_urdu(dress: Dress, qtbot: QtBot) -> None:
    left = rows(qtbot).grab().toImage()
    dress("ur", Look.LIGHT)
    made = rows(qtbot)
    right = made.grab().toImage()
    assert made.sizeHintForRow(0) == Size.ROW_URDU
    assert left != right


def test_what_does_not_fit_wraps_and_never_widens(dress: Dress, qtbot: QtBot) -> None:
    flow = Flow(8)
    qtbot.addWidget(flow)
    buttons = [button(f"b{number}", "A button") for number in range(6)]
    for made in buttons:
        flow.add(made)
    wide, narrow = flow.heightForWidth(2000), flow.heightForWidth(250)
    assert narrow > 2 * wide
    flow.resize(250, narrow)
    flow.show()
    assert all(made.geometry().right() <= 250 for made in buttons)
    assert flow.minimumSizeHint().width() == buttons[0].sizeHint().width()
    flow.take(buttons[0])
    assert buttons[1].x() == 0


def test_in_urdu_a_row_of_chips_begins_at_the_right(dress: Dress, qtbot: QtBot) -> None:
    dress("ur", Look.LIGHT)
    flow = Flow(8)
    qtbot.addWidget(flow)
    first, second = button("one", "One"), button("two", "Two")
    flow.add(first)
    flow.add(second)
    flow.resize(400, 40)
    flow.show()
    assert first.x() > second.x()


def test_the_toast_offers_to_take_back_and_stays_in_place(dress: Dress, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 600)
    parent.show()
    toast = Toast(parent)
    done: list[bool] = []
    toast.say("Meeting saved", lambda: done.append(True))
    parent.resize(1000, 500)
    assert toast.geometry().center().x() == pytest.approx(500, abs=1)
    press(toast, "undoButton")
    assert done
    assert not toast.isVisible()


def test_an_unmarked_item_says_so(dress: Dress, qtbot: QtBot) -> None:
    chip = MarkingChip("")
    qtbot.addWidget(chip)
    assert "Not marked" in spoken(chip)


def test_pointing_pictures_turn_round_and_others_do_not(dress: Dress) -> None:
    def drawn(name: str) -> object:
        return pixmap(name, "#000000").toImage()

    arrow, clock = drawn("arrow-right"), drawn("clock")
    dress("ur", Look.LIGHT)
    assert drawn("arrow-right") != arrow
    assert drawn("clock") == clock


def test_times_are_told_with_weekday_and_zone(dress: Dress) -> None:
    moment = Moment(datetime(2026, 2, 6, 20, 0, tzinfo=UTC), "America/Toronto")
    assert moment_words(moment) == "Fri 6 Feb 2026, 15:00 EST"


def test_days_are_told_from_today(dress: Dress) -> None:
    today = date(2026, 3, 20)
    assert days_words(today, today) == "due today"
    assert "3" in days_words(date(2026, 3, 23), today)
    assert "late" in days_words(date(2026, 3, 17), today)


def test_every_value_of_the_sample_posting_has_words(desk: Desk, dress: Dress) -> None:
    for kind in desk.store.kinds.values():
        for record in desk.store.records.standing(kind):
            for name, spec in field_specs(kind).items():
                assert value_words(spec, getattr(record, name), lambda key: key)
    empty = field_specs(Contact)["unit"]
    assert value_words(empty, "", lambda key: key) == NOTHING


def test_audiences_codes_and_labels_have_words(dress: Dress) -> None:
    assert audience_words(Audience("HOST:RCMP")) == "Host side: RCMP"
    assert code_words(MeetingStatus.NOTED) == "Notes final"
    assert field_label(Meeting, "tags", "Tags") == "Tags"


def test_preferences_are_kept_and_nonsense_in_them_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    assert Preferences.read(path) == Preferences()
    chosen = Preferences(language="hi", look=Look.DARK, lock_minutes=30)
    chosen.write(path)
    assert Preferences.read(path) == chosen
    path.write_text(json.dumps({"language": "xx", "look": 7, "lock_minutes": 600, "colour": "red"}))
    assert Preferences.read(path) == Preferences()
    path.write_text("not json")
    assert Preferences.read(path) == Preferences()
    Preferences().write(Path("/proc/nowhere/window.json"))


def test_the_look_of_the_system_is_followed_only_if_asked(qapp: QApplication) -> None:
    assert is_dark(Look.DARK)
    assert not is_dark(Look.LIGHT)
    assert is_dark(Look.SYSTEM) is (qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark)


def test_the_session_passes_on_what_it_hears(qapp: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    watch = SessionWatch(holder)
    heard: list[str] = []
    watch.locked.connect(lambda: heard.append("locked"))
    watch.sleeping.connect(lambda: heard.append("sleeping"))
    watch.saver(False)
    watch.asleep(False)
    assert not heard
    watch.saver(True)
    watch.asleep(True)
    watch.shut()
    assert heard == ["locked", "sleeping", "locked"]


def test_parts_of_one_line_keep_their_own_direction_where_scripts_meet(dress: Dress) -> None:
    assert in_one_line("OTTA-MTG-26-0003-G", "18 Feb", between="  ") == "OTTA-MTG-26-0003-G  18 Feb"
    assert in_one_line("", "alone", "") == "alone"
    meeting = in_one_line("OTTA-MTG-26-0003-G", "18 فروری", between="  ")
    assert meeting == "\u2068OTTA-MTG-26-0003-G\u2069  \u206818 فروری\u2069"
    dress("ur", Look.LIGHT)
    assert in_one_line("R. Nair", "EDT") == "\u2068R. Nair\u2069 · \u2068EDT\u2069"


def test_a_title_in_another_script_is_cut_at_its_own_end(dress: Dress) -> None:
    dress("ur", Look.LIGHT)
    metrics = QFontMetrics(QApplication.font())
    whole = "Liaison Office, home mission, Ottawa"
    assert cut_to(metrics, whole, 2000) == whole
    cut = cut_to(metrics, whole, 120)
    assert cut.startswith("\u2068Liaison")
    assert cut.endswith(("…\u2069", "...\u2069"))
    joined = in_one_line(whole, "18 فروری")
    assert not cut_to(metrics, joined, 120).startswith("\u2068\u2068")


def test_boxes_of_different_scripts_stand_on_one_level(dress: Dress, qtbot: QtBot) -> None:
    dress("en", Look.LIGHT)
    row = Flow(Space.L)
    qtbot.addWidget(row)
    low, tall = QWidget(), QWidget()
    low.setMinimumSize(40, 20)
    tall.setMinimumSize(40, 30)
    row.add(low)
    row.add(tall)
    row.resize(400, row.heightForWidth(400))
    row.show()
    assert low.geometry().center().y() == tall.geometry().center().y()


def test_a_short_chip_is_drawn_where_it_has_room(dress: Dress, qtbot: QtBot) -> None:
    dress("en", Look.LIGHT)
    pictures = []
    for chips in ((), (ChipText(text="ab"),)):
        rows = RowList("some", "Some")
        qtbot.addWidget(rows)
        rows.resize(300, 120)
        rows.show_rows([Row(key="one", title="One", subtitle="", chips=chips)])
        pictures.append(rows.grab().toImage())
    assert pictures[0] != pictures[1]
