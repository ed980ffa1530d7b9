"""Every page, form, dialog and start-up window in every language: no English sentence is left on it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_window
from liaison_desk.desk.commands.acknowledging import acknowledge_restriction
from liaison_desk.desk.commands.assessments import answer_assessment, open_assessment
from liaison_desk.desk.commands.cases import file_under, record_case
from liaison_desk.desk.commands.disclosure import refer_assessment
from liaison_desk.desk.commands.export_forms import Form
from liaison_desk.desk.commands.exporting import export, preview
from liaison_desk.desk.commands.records import put_record
from liaison_desk.desk.commands.takeover import pack_digest
from liaison_desk.desk.queries.takeover import takeover_pack
from liaison_desk.desk.setup import Role
from liaison_desk.model.errors import DiskFull
from liaison_desk.model.kinds import KINDS, Assessment, Case, Commitment, Dispatch, Request
from liaison_desk.model.markings import Audience, Classification, Handling, Marking
from liaison_desk.model.release import PUBLIC
from liaison_desk.ui.dialogs import RefusalSheet, choose_file_to_read, choose_file_to_write
from liaison_desk.ui.faults import FaultSheet
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.pages.acknowledging import AcknowledgeDialogs
from liaison_desk.ui.pages.assessing import AssessmentSheet
from liaison_desk.ui.pages.conflict import ConflictSheet
from liaison_desk.ui.pages.export_choice import Choice, NewExportPane
from liaison_desk.ui.pages.exports import ExportsPage, ExtractPane
from liaison_desk.ui.pages.measures import MeasurePane
from liaison_desk.ui.pages.periods import Span
from liaison_desk.ui.pages.statistics import StatisticsPage
from liaison_desk.ui.pages.takeover_steps import SEAL_LETTERS
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import Preferences
from liaison_desk.ui.present import KindNames
from liaison_desk.ui.snapshot import settle
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.unlock import UnlockWindow
from liaison_desk.ui.widgets.rows import RowList
from liaison_desk.ui.wizard import Wizard
from liaison_desk.ui.wizard_steps import NewDesk
from tests.fakes.widgets import press
from tests.i18n.catalogues import LANGUAGES
from tests.i18n.seen import without, words_of_records, words_on
from tests.i18n.words import english_in
from tests.ui.conftest import Dress

PAGES = (
    "today",
    "requests",
    "meetings",
    "handovers",
    "workplan",
    "subjects",
    "contacts",
    "readouts",
    "sync",
    "exports",
    "statistics",
    "settings",
)
RCMP = Audience("HOST:RCMP")
OPENS_A_FORM = re.compile(r"^(new|edit|make|add)[A-Z]\w*$")
LEAVES_A_FORM = QRegularExpression("^cancel(Form|Readout)$")
NOT_WORDS = re.compile(
    r"\b[A-Z]\. [A-Z]\w+|/\S+|\b[A-Z]\w+/[\w/+-]+|\b(?:EDT|EST|IST|UTC)\b|\b[A-Z]+:[A-Z]+\b"
)


def english_on(root: QWidget, language: str, known: list[str]) -> list[str]:
    """Every text on `root` with an English word in it that does not come from a record."""
    texts = {re.sub(r"&(?=\w)", "", re.sub(r"\(&\w\)", "", text)) for text in words_on(root)}
    plain = {text: NOT_WORDS.sub(" ", without(text, known)) for text in texts}
    return sorted(text for text, rest in plain.items() if english_in(rest, language))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, dress: Dress) -> str:
    # English comes back when every window is gone: dressing those anew would cost more than the test
    dress(request.param, Look.LIGHT)
    return str(request.param)


def stages(window: QWidget, go: Callable[[str], object], key: str) -> Iterator[None]:
    """Stop at a page, at each part of the record it shows, and at each form that a button on it opens."""
    go(key)
    yield
    for tabs in window.findChildren(QTabBar):
        if tabs.isVisible():
            for at in range(tabs.count()):
                tabs.setCurrentIndex(at)
                yield
    names = [found.objectName() for found in window.findChildren(QPushButton) if found.isVisible()]
    for name in filter(OPENS_A_FORM.match, dict.fromkeys(names)):
        go(key)
        pressed = next((found for found in window.findChildren(QPushButton, name) if found.isVisible()), None)
        if pressed is not None and pressed.isEnabled():
            pressed.click()
            yield
            for leave in window.findChildren(QPushButton, LEAVES_A_FORM):
                if leave.isVisible():
                    leave.click()


@pytest.mark.parametrize("key", PAGES)
def test_no_english_is_on_a_page_its_parts_and_its_forms(
    place: Place, language: str, key: str, qtbot: QtBot
) -> None:
    known = [*words_of_records(place.desk), Path.home().name]
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    stops = 0
    for _ in stages(window, window.go, key):
        settle()
        assert not english_on(window, language, known)
        stops += 1
    assert stops > (key not in {"settings", "today"})
    window.close()


@pytest.mark.parametrize("language", ["ur"], indirect=True)
def test_no_english_is_on_cases_retention_and_takeover(place: Place, language: str, qtbot: QtBot) -> None:
    case = record_case(place.desk, place.desk.new(Case, subject="Zeta"))
    (late,) = place.desk.store.records.standing(Request, {"ref": "OTTA-RFI-26-0003-Y"})
    file_under(place.desk, late, case)
    seal = pack_digest(takeover_pack(place.desk))[:SEAL_LETTERS]
    known = [*words_of_records(place.desk), Path.home().name, seal]
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    for key in ("cases", "retention", "takeover"):
        window.go(key, case.id if key != "takeover" else "")
        for _ in stages(window, window.go, key):
            settle()
            assert not english_on(window, language, known)
    window.close()


@pytest.fixture
def gated(place: Place) -> Request:
    """A request with a restriction, acknowledged once, and an assessment that was referred and has moved since."""
    desk = place.desk
    (request,) = desk.store.records.standing(Request, {"ref": "OTTA-RFI-26-0003-Y"})
    marking = replace(request.marking or Marking(classification=Classification.RESTRICTED), h3_text="¶")
    told = replace(request, marking=replace(marking, handling=frozenset({Handling.H3})))
    request = put_record(desk, told, seen=request)
    acknowledge_restriction(desk, request, RCMP, "¶")
    opened = answer_assessment(desk, open_assessment(desk, request, RCMP), basis="¶")
    refer_assessment(desk, opened)
    return put_record(desk, replace(request, facts="¶"), seen=request)


def test_no_english_is_in_the_steps_of_the_gate_the_exports_and_the_register(
    place: Place, gated: Request, language: str, qtbot: QtBot
) -> None:
    desk = place.desk
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    known = [*words_of_records(desk), Path.home().name, "SHA-256", "(EU)", "records.jsonl"]
    (assessment,) = [
        one for one in desk.store.records.standing(Assessment, {"about": gated.id}) if one.content_hash
    ][-1:]
    dialogs = AcknowledgeDialogs(gated, place, window)
    dialogs.restriction()
    dialogs.office_holders()
    AssessmentSheet(assessment, place, window).open()
    desk.setup = replace(desk.setup, role=Role.HEADQUARTERS)
    AssessmentSheet(assessment, place, window).open()
    desk.setup = replace(desk.setup, role=Role.OFFICER)
    (waiting,) = desk.store.records.standing(Dispatch, {"receipt_at": None})
    window.go("sync", waiting.ref)
    press(window, "noteReceipt")
    settle()
    assert len([sheet for sheet in window.findChildren(QDialog) if sheet.isVisible()]) == 5
    assert not english_on(window, language, known)
    page = next(page for page in window.pages if isinstance(page, ExportsPage))
    for form, audience in ((Form.JSON, RCMP), (Form.FILES, PUBLIC)):
        chosen = Choice(form=form, audience=audience)
        shown = NewExportPane(chosen, preview(desk, form, audience), place)
        page.show_pane(shown)
        for tab in ("goes", "stays", "files"):
            shown.turn_to(tab)
            settle()
            assert not english_on(shown, language, known)
    for form in Form:
        export(desk, form, RCMP)
    window.go("exports")
    for row in page.list.rows.row_model.rows:
        page.open_record(row.key)
        assert isinstance(page.stack.currentWidget(), ExtractPane)
        settle()
        assert not english_on(window, language, known)
    window.close()


def test_no_english_is_in_any_measure_and_its_records(place: Place, language: str, qtbot: QtBot) -> None:
    known = [*words_of_records(place.desk), Path.home().name, "(EU)"]
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    window.go("statistics")
    page = next(page for page in window.pages if isinstance(page, StatisticsPage))
    for row in page.list.rows.row_model.rows:
        page.open_record(row.key)
        settle()
        assert not english_on(window, language, known)
        shown = page.stack.currentWidget()
        if isinstance(shown, MeasurePane) and (see := shown.findChild(QPushButton, "seeFigure_1")):
            see.click()
            settle()
            assert not english_on(window, language, known)
    page.chooser.box.setCurrentIndex(page.chooser.box.findData(Span.OWN))
    settle()
    assert not english_on(window, language, known)
    window.close()


def test_every_kind_of_record_has_a_name_in_words() -> None:
    assert {kind.upper() for kind in KINDS} <= vars(KindNames).keys()


def test_no_english_is_in_the_dialogs(place: Place, language: str, qtbot: QtBot) -> None:
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    RefusalSheet(DiskFull(), window).open()
    FaultSheet("123", window).open()
    window.show_shortcuts()
    window.search()
    settle()
    assert len(window.findChildren(QDialog)) > 2
    assert not english_on(window, language, words_of_records(place.desk))
    window.close()


def test_no_english_is_where_a_conflict_is_decided_and_bundles_went_to_and_fro(
    place: Place, disputed: Commitment, language: str, qtbot: QtBot
) -> None:
    known = [*words_of_records(place.desk), Path.home().name]
    window = make_window(place, Preferences(language=language))
    qtbot.addWidget(window)
    window.show()
    window.go("workplan", disputed.id)
    press(window, "decideConflict")
    settle()
    assert window.findChildren(ConflictSheet)
    assert not english_on(window, language, known)
    window.go("sync")
    rows = window.findChildren(RowList)
    for at in range(rows[0].model().rowCount()):
        rows[0].setCurrentIndex(rows[0].model().index(at, 0))
        settle()
        assert not english_on(window, language, known)
    window.close()


class FakeFounder:
    """Founds nothing; says what the wizard needs to go on."""

    def suggest_passphrase(self) -> str:
        return "123 456 789"

    def check_passphrase(self, passphrase: str) -> None:
        pass

    def found(self, wanted: NewDesk) -> tuple[str, ...]:
        return ("0",) * 24

    def write_recovery_kit(self, path: Path) -> None:
        pass

    def write_enrolment(self, path: Path) -> None:
        pass

    def fingerprint(self) -> str:
        return "1 2 3"


def test_no_english_is_in_the_wizard_and_the_unlock_window(
    language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    jobs = Jobs(lambda fault: pytest.fail(str(fault)), holder)
    wizard = Wizard(FakeFounder(), jobs, language, tmp_path)
    unlock = UnlockWindow(lambda _secret, _is_words: None, jobs)
    for window in (wizard, unlock):
        qtbot.addWidget(window)
        window.show()
        settle()
        assert not english_on(window, language, [])
    jobs.stop()


@pytest.mark.parametrize("choose", [choose_file_to_read, choose_file_to_write])
def test_no_english_is_in_the_file_dialog(
    choose: Callable[..., QFileDialog], language: str, qtbot: QtBot, tmp_path: Path
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    name = ["123.pdf"] if choose is choose_file_to_write else []
    chooser = choose(holder, "…", *name, tmp_path, lambda _: None)
    assert not english_on(chooser, language, [*tmp_path.parts, Path.home().name])
    chooser.close()
