from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.desk.desk import Desk
from liaison_desk.model.ids import RecordId
from liaison_desk.model.kinds import KINDS, Commitment, Contact, Dispatch, Meeting
from liaison_desk.model.kinds.meeting import MeetingKind
from liaison_desk.model.markings import (
    Audience,
    Classification,
    Handling,
    Marking,
    Pap,
    PersonalData,
    Purpose,
    Tlp,
)
from liaison_desk.model.moment import Moment
from liaison_desk.model.record import Record, field_specs
from liaison_desk.ui.forms.editors import editor_for
from liaison_desk.ui.forms.fields import AudienceField, PickField, TagsField
from liaison_desk.ui.forms.form import RecordForm, values_of
from liaison_desk.ui.forms.layouts import LAYOUTS
from liaison_desk.ui.forms.marking import MarkingField
from liaison_desk.ui.forms.times import DateField, MomentField
from liaison_desk.ui.place import RecordNames
from liaison_desk.ui.theme.look import Look
from tests.ui.conftest import Dress

ZONE = "America/Toronto"
ONE, TWO = RecordId("one"), RecordId("two")


class TwoNames:
    def of_kind(self, kind: str) -> Sequence[tuple[RecordId, str]]:
        return ((ONE, f"First {kind}"), (TWO, f"Second {kind}"))

    def matching(self, kind: str, text: str) -> Sequence[tuple[RecordId, str]]:
        return ((RecordId("three"), "Third found"),)

    def name(self, record: RecordId) -> str:
        return f"name of {record}"

    def terms(self, vocabulary: str) -> Sequence[tuple[str, str]]:
        return (("A", f"First of {vocabulary}"), ("B", f"Second of {vocabulary}"))


def found(text: str) -> Sequence[tuple[RecordId, str]]:
    return TwoNames().matching("contact", text)


@pytest.mark.parametrize("kind", list(LAYOUTS), ids=lambda kind: kind.kind)
def test_every_field_is_placed_once_or_listed_as_hidden(kind: type[Record]) -> None:
    layout, specs = LAYOUTS[kind], field_specs(kind)
    placed = layout.placed()
    assert len(placed) == len(set(placed))
    assert set(placed) | layout.hidden == specs.keys()
    assert not set(placed) & layout.hidden
    assert layout.picks.keys() <= set(placed)
    assert set(layout.picks.values()) <= KINDS.keys()


@pytest.mark.parametrize("kind", list(LAYOUTS), ids=lambda kind: kind.kind)
def test_every_field_has_an_editor_a_name_and_a_label(kind: type[Record], dress: Dress, qtbot: QtBot) -> None:
    form = RecordForm(kind, {"id": ONE}, TwoNames(), ZONE)
    qtbot.addWidget(form)
    for name in LAYOUTS[kind].placed():
        widget = form.editors[name].widget
        assert widget.objectName() == f"field_{name}"
        assert widget.accessibleName()


def test_every_record_of_the_sample_posting_goes_through_its_form_unchanged(
    desk: Desk, dress: Dress, qtbot: QtBot
) -> None:
    names, seen = RecordNames(desk), 0
    for kind in LAYOUTS:
        for record in desk.store.records.standing(kind):
            form = RecordForm(kind, values_of(record), names, ZONE)
            qtbot.addWidget(form)
            assert form.problem() == ""
            assert form.record() == record
            seen += 1
    assert seen > 50


def test_a_draft_comes_back_even_if_it_is_incomplete(dress: Dress, qtbot: QtBot) -> None:
    first = RecordForm(Meeting, {"id": ONE}, TwoNames(), ZONE)
    second = RecordForm(Meeting, {"id": TWO}, TwoNames(), ZONE)
    for form in (first, second):
        qtbot.addWidget(form)
    first.editors["place"].put("Ottawa")
    first.editors["meeting_kind"].put(MeetingKind.CALL)
    first.editors["home_side"].put(frozenset({ONE}))
    first.editors["marking"].put(Marking(classification=Classification.SECRET))
    second.restore(first.draft())
    assert second.draft() == first.draft()
    assert second.draft()["id"] == ONE
    assert "Subject" in second.problem()


def test_what_a_later_version_wrote_into_a_draft_is_left_out(dress: Dress, qtbot: QtBot) -> None:
    form = RecordForm(Meeting, {"id": ONE}, TwoNames(), ZONE)
    qtbot.addWidget(form)
    form.restore({"place": "Ottawa", "meeting_kind": "SEANCE", "medium": "spirit"})
    assert form.editors["place"].get() == "Ottawa"


def test_a_form_says_what_is_still_empty_and_goes_there(dress: Dress, qtbot: QtBot) -> None:
    form = RecordForm(Commitment, {"id": ONE}, TwoNames(), ZONE)
    qtbot.addWidget(form)
    form.show()
    assert form.problem() == "“Commitment” is still empty."
    assert form.editors["text"].widget.property("wrong") is True
    form.editors["text"].put("Do it")
    form.editors["workstream"].put(TWO)
    form.editors["owner"].put("HOME")
    assert form.problem() == ""
    assert form.editors["text"].widget.property("wrong") is False


def test_changing_any_field_is_announced(dress: Dress, qtbot: QtBot) -> None:
    form = RecordForm(Contact, {"id": ONE}, TwoNames(), ZONE)
    qtbot.addWidget(form)
    for editor in form.editors.values():
        widget = editor.widget
        with qtbot.waitSignal(form.changed):
            match widget:
                case QLineEdit():
                    widget.setText("changed")
                case QPlainTextEdit():
                    widget.setPlainText("changed")
                case QComboBox():
                    widget.setCurrentIndex(1)
                case DateField():
                    widget.set_value(date(2026, 1, 2))
                case MomentField():
                    widget.set_value(Moment(datetime(2026, 1, 2, tzinfo=UTC)))
                case MarkingField():
                    widget.classification.setCurrentIndex(3)
                case AudienceField():
                    widget.others.setText("HOST:RCMP")
                case _:
                    widget.click()  # type: ignore[attr-defined]


MARKINGS = [
    None,
    Marking(classification=Classification.UNCLASSIFIED),
    Marking(
        classification=Classification.SECRET,
        scheme="IN",
        handling=frozenset({Handling.H1, Handling.H3}),
        h3_text="not before May",
        tlp=Tlp.AMBER_STRICT,
        pap=Pap.AMBER,
        originators=frozenset({"RCMP", "HOME"}),
        personal_data=PersonalData.MINOR,
        purposes=frozenset({Purpose.INTEL}),
        source_evaluation="B",
        information_evaluation="2",
        valid_until=date(2026, 12, 31),
        note="from the record",
    ),
]


def test_a_marking_has_every_part_in_the_list_of_samples() -> None:
    plain = Marking(classification=Classification.UNCLASSIFIED)
    whole = MARKINGS[-1]
    assert whole is not None
    same = [part.name for part in fields(Marking) if getattr(plain, part.name) == getattr(whole, part.name)]
    assert not same


@pytest.mark.parametrize("marking", MARKINGS)
def test_a_marking_goes_through_its_editor_unchanged(
    marking: Marking | None, dress: Dress, qtbot: QtBot
) -> None:
    editor = MarkingField()
    qtbot.addWidget(editor)
    editor.set_value(marking)
    assert editor.value() == marking


def test_the_rest_of_a_marking_is_one_click_away(dress: Dress, qtbot: QtBot) -> None:
    editor = MarkingField()
    qtbot.addWidget(editor)
    editor.show()
    assert not editor.note.isVisible()
    editor.more.click()
    assert editor.note.isVisible()


@pytest.mark.parametrize(
    "moment",
    [
        None,
        Moment.local(datetime(2026, 2, 6, 15, 0), ZONE),  # noqa: DTZ001 - a wall clock
        Moment.local(datetime(2026, 3, 8, 1, 30), "America/Vancouver"),  # noqa: DTZ001 - a wall clock
        Moment.local(datetime(2026, 7, 1, 9, 15), "Asia/Kolkata"),  # noqa: DTZ001 - a wall clock
    ],
)
def test_a_moment_goes_through_its_editor_unchanged(
    moment: Moment | None, dress: Dress, qtbot: QtBot
) -> None:
    editor = MomentField(ZONE, optional=True)
    qtbot.addWidget(editor)
    editor.set_value(moment)
    assert editor.value() == moment


def test_a_zone_that_does_not_exist_is_taken_for_the_post_s(dress: Dress, qtbot: QtBot) -> None:
    editor = MomentField(ZONE, optional=False)
    qtbot.addWidget(editor)
    editor.zone.setCurrentText("Atlantis/Capital")
    value = editor.value()
    assert value is not None
    assert value.zone == ZONE


def test_a_day_may_be_missing(dress: Dress, qtbot: QtBot) -> None:
    editor = DateField(optional=True)
    qtbot.addWidget(editor)
    assert editor.value() is None
    editor.set_value(date(2026, 2, 28))
    assert editor.value() == date(2026, 2, 28)
    editor.set_value(None)
    assert editor.value() is None


def test_audiences_are_ticked_or_typed(dress: Dress, qtbot: QtBot) -> None:
    editor = AudienceField()
    qtbot.addWidget(editor)
    wanted = frozenset(map(Audience, ("INTERNAL_HQ", "HOST:RCMP", "THIRD:FRANCE")))
    editor.set_value(wanted)
    assert editor.value() == wanted
    editor.others.setText("host:cbsa , ")
    assert editor.value() == frozenset(map(Audience, ("INTERNAL_HQ", "HOST:CBSA")))


def test_tags_are_words_between_commas(dress: Dress, qtbot: QtBot) -> None:
    editor = TagsField()
    qtbot.addWidget(editor)
    editor.setText(" fentanyl,, two words ")
    assert editor.value() == frozenset({"fentanyl", "two words"})
    editor.set_value(frozenset({"b", "a"}))
    assert editor.text() == "a, b"


def test_records_are_picked_and_taken_out_by_name(dress: Dress, qtbot: QtBot) -> None:
    editor = PickField(TwoNames().of_kind("contact"), TwoNames().name, found)
    qtbot.addWidget(editor)
    editor.box.activated.emit(1)
    assert editor.value() == frozenset({TWO})
    editor.box.activated.emit(1)
    assert editor.value() == frozenset({TWO})
    unknown = RecordId("three")
    editor.set_value(frozenset({ONE, unknown}))
    chip = editor.findChild(QWidget, "chosen_three")
    assert chip is not None
    assert chip.accessibleName() == "name of three"
    chip.click()  # type: ignore[attr-defined]
    assert editor.value() == frozenset({ONE})


def test_a_record_that_is_not_at_hand_is_found_by_typing(dress: Dress, qtbot: QtBot) -> None:
    editor = PickField(TwoNames().of_kind("contact"), TwoNames().name, found)
    qtbot.addWidget(editor)
    line = editor.box.lineEdit()
    assert line is not None
    QTest.keyClicks(line, "t")
    assert editor.box.findText("Third found") < 0
    QTest.keyClicks(line, "h")
    editor.box.activated.emit(editor.box.findText("Third found"))
    assert editor.value() == frozenset({RecordId("three")})


def test_a_number_is_seen_in_its_field(dress: Dress, qtbot: QtBot) -> None:
    dress("en", Look.LIGHT)
    editor = editor_for(field_specs(Dispatch)["records"], "", TwoNames(), "UTC")
    qtbot.addWidget(editor.widget)
    editor.widget.resize(300, 32)
    editor.widget.show()
    line = editor.widget.findChild(QLineEdit)
    assert line is not None
    qtbot.waitUntil(lambda: line.width() > 200)


@pytest.mark.parametrize("kind", ["day", "instant"])
def test_a_day_can_be_typed_as_soon_as_the_keyboard_is_there(dress: Dress, qtbot: QtBot, kind: str) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    before = QLineEdit()
    column.addWidget(before)
    day, moment = DateField(optional=False), MomentField("America/Toronto", optional=False)
    day.set_value(date(2026, 3, 20))
    moment.set_value(Moment.local(datetime(2026, 3, 20, 10, 0), "America/Toronto"))  # noqa: DTZ001 - a wall clock
    field = day if kind == "day" else moment.clock
    column.addWidget(day)
    column.addWidget(moment)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    before.setFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "27")
    assert field.date().day() == 27
