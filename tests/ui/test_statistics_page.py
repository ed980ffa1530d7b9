"""The Statistics page: every measure, a period, and the records behind each figure."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from liaison_desk.desk.queries.figures.period import Period
from liaison_desk.desk.queries.statistics import CHECKLIST, statistics
from liaison_desk.model.kinds import Request
from liaison_desk.readouts.documents.figures import amount_words
from liaison_desk.readouts.wording import words_for
from liaison_desk.ui.pages import statistics as pages
from liaison_desk.ui.pages.measures import ChecklistPane, MeasurePane, Wanted, value_words
from liaison_desk.ui.pages.periods import Span, days_of
from liaison_desk.ui.pages.requests import RequestsPage
from liaison_desk.ui.pages.statistics import StatisticsPage
from liaison_desk.ui.widgets.daylist import DayList
from tests.fakes.postings import Folders, standing_still
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Stage
from tests.ui.lasting import lasting_stage


@pytest.fixture(scope="module")
def stage(qapp: QApplication, posting: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with lasting_stage(qapp, posting, tmp_path_factory.mktemp("statistics")) as stage:
        yield stage


@pytest.fixture
def page(stage: Stage) -> StatisticsPage:
    found = stage.page("statistics")
    assert isinstance(found, StatisticsPage)
    found.chooser.box.setCurrentIndex(found.chooser.box.findData(Span.EVERYTHING))
    return found


def shown(page: StatisticsPage, measure: str) -> MeasurePane:
    page.open_record(measure)
    pane = page.stack.currentWidget()
    assert isinstance(pane, MeasurePane)
    return pane


def test_all_sixteen_measures_are_listed_and_the_checklist(page: StatisticsPage) -> None:
    keys = [row.key for row in page.list.rows.row_model.rows]
    assert keys == [*(f"ST-{number}" for number in range(1, 17)), "checklist"]


def test_every_figure_of_the_desk_is_on_the_page_with_its_value(page: StatisticsPage, stage: Stage) -> None:
    with standing_still(stage.place.desk):
        page.read_now()
        found = statistics(stage.place.desk)
        for measure in {figure.measure for figure in found}:
            said = spoken(shown(page, measure))
            for figure in [figure for figure in found if figure.measure == measure]:
                assert f"   {value_words(figure)}" in said, figure


@pytest.mark.parametrize(("language", "span"), [("en", "2.5\u00a0h"), ("fr", "2,5\u00a0h")])
def test_hours_are_written_with_the_decimal_sign_of_the_language(language: str, span: str) -> None:
    assert amount_words("2.5 h", words_for(language)) == span
    assert amount_words("1.5", words_for(language)) == "1.5", "what is no span stays as it is"


def test_a_figure_leads_to_its_records_and_a_record_to_its_page(page: StatisticsPage, stage: Stage) -> None:
    pane = shown(page, "ST-4")
    press(pane, "seeFigure_1")
    (refused,) = stage.place.desk.store.records.standing(Request, {"status": "REFUSED"})
    rows = part(pane, DayList, "figureRecords")
    assert [row.key for row in rows.row_model.rows] == [refused.id]
    assert page.marking == refused.marking
    rows.opened.emit(refused.id)
    requests = stage.shown
    assert isinstance(requests, RequestsPage)
    assert refused.ref in spoken(requests.stack)


def test_a_figure_of_the_gate_is_named_in_words_not_in_codes(page: StatisticsPage) -> None:
    said = spoken(shown(page, "ST-1"))
    assert "Urgent, information indirectly accessible" in said
    assert "Ransomware and extortion" in said
    assert "CYB-RAN" not in said


def test_a_period_counts_what_falls_into_it(page: StatisticsPage, stage: Stage) -> None:
    page.chooser.box.setCurrentIndex(page.chooser.box.findData(Span.OWN))
    page.chooser.since.set_value(date(2026, 3, 1))
    page.chooser.until.set_value(date(2026, 3, 31))
    march = statistics(stage.place.desk, Period(since=date(2026, 3, 1), until=date(2026, 3, 31)))
    assert page.chooser.period() == Period(since=date(2026, 3, 1), until=date(2026, 3, 31))
    assert f"Requests   {march[0].value}" in spoken(shown(page, "ST-1"))
    assert march[0].value != statistics(stage.place.desk)[0].value
    page.chooser.until.set_value(date(2026, 2, 1))
    assert page.chooser.period() == Period(since=date(2026, 2, 1), until=date(2026, 3, 1))


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.THIS_MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        (Span.LAST_MONTH, date(2024, 1, 1), date(2024, 1, 31)),
        (Span.THIS_YEAR, date(2024, 1, 1), date(2024, 12, 31)),
        (Span.LAST_YEAR, date(2023, 1, 1), date(2023, 12, 31)),
        (Span.EVERYTHING, None, None),
    ],
)
def test_a_span_has_its_first_and_last_day(span: Span, since: date | None, until: date | None) -> None:
    assert days_of(span, date(2024, 2, 17)) == Period(since=since, until=until)


def test_december_ends_with_its_last_day() -> None:
    assert days_of(Span.THIS_MONTH, date(2025, 12, 5)).until == date(2025, 12, 31)


def test_what_the_post_cost_is_shared_among_the_closed_requests(page: StatisticsPage, qtbot: QtBot) -> None:
    pane = shown(page, "ST-13")
    assert "Nothing to count" in spoken(pane)
    box = part(pane, QSpinBox, "postCost")
    box.setValue(90_000)
    box.editingFinished.emit()
    qtbot.waitUntil(lambda: "Cost per closed request   30000" in spoken(page.stack))


def test_the_checklist_leads_to_the_measures(page: StatisticsPage) -> None:
    page.open_record("checklist")
    pane = page.stack.currentWidget()
    assert isinstance(pane, ChecklistPane)
    assert "Art. 18(2)(c)" in spoken(pane)
    press(pane, "seeMeasure_3")
    assert page.list.rows.key() == "ST-4"


def test_everything_the_directive_wants_has_words() -> None:
    assert {wants for _, wants, _ in CHECKLIST} == set(Wanted.TEXTS)


def test_much_is_counted_in_a_job(
    page: StatisticsPage, stage: Stage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(pages, "AT_ONCE", 0)
    page.read_now()
    assert not stage.window.isEnabled()
    qtbot.waitUntil(stage.window.isEnabled)
    assert page.list.rows.row_model.rowCount() == 17
