"""The first-run wizard, from an empty folder to an open desk."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison_desk.app import first_run
from liaison_desk.app import start as start_module
from liaison_desk.app.opened import Opened
from liaison_desk.app.start import Program
from liaison_desk.model.errors import BadInput
from liaison_desk.model.kinds import Post
from liaison_desk.store.keywrap import FLOOR
from liaison_desk.store.passphrase import WeakPassphrase
from liaison_desk.ui.jobs import Jobs
from liaison_desk.ui.window import MainWindow
from liaison_desk.ui.wizard import Wizard
from liaison_desk.ui.wizard_steps import NewDesk
from tests.fakes.widgets import part, press, spoken
from tests.ui.conftest import Dress

WORDS = tuple(f"word{number}" for number in range(24))


class Founder:
    """Founds nothing, and says what it was asked."""

    def __init__(self) -> None:
        self.wanted: list[NewDesk] = []
        self.drawn = 0

    def suggest_passphrase(self) -> str:
        self.drawn += 1
        return f"seven random words number {self.drawn}"

    def check_passphrase(self, passphrase: str) -> None:
        if passphrase == "weak":
            raise WeakPassphrase(shortest=15)

    def found(self, wanted: NewDesk) -> tuple[str, ...]:
        self.wanted.append(wanted)
        return WORDS

    def write_recovery_kit(self, path: Path) -> None:
        if path.name == "bad.pdf":
            raise BadInput(what="The kit", why="the folder is full")
        path.write_bytes(b"kit")

    def write_enrolment(self, path: Path) -> None:
        path.write_bytes(b"enrolment")

    def fingerprint(self) -> str:
        return "eight words of a fingerprint in a row"


@pytest.fixture
def founder() -> Founder:
    return Founder()


@pytest.fixture
def wizard(dress: Dress, qtbot: QtBot, founder: Founder, tmp_path: Path) -> Wizard:
    made = Wizard(founder, Jobs(lambda fault: pytest.fail(str(fault))), "en", tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def fill_in(wizard: Wizard) -> None:
    wizard.post.officer.setText("A. Raman")
    wizard.post.post_name.setText("High Commission, Ottawa")
    wizard.post.code.setText("ott")
    wizard.post.zone.setCurrentText("America/Toronto")


def to_the_kit(wizard: Wizard, qtbot: QtBot) -> None:
    fill_in(wizard)
    wizard.go_on()
    wizard.passphrase.confirmed.setText(wizard.passphrase.words.text())
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.at == 2)


def test_four_steps_lead_to_a_desk(wizard: Wizard, founder: Founder, qtbot: QtBot, tmp_path: Path) -> None:
    to_the_kit(wizard, qtbot)
    (wanted,) = founder.wanted
    assert wanted == NewDesk(
        language="en",
        officer="A. Raman",
        post_code="OTT",
        post_name="High Commission, Ottawa",
        zone="America/Toronto",
        device="A",
        passphrase="seven random words number 1",
    )
    assert all(word in spoken(wizard.kit) for word in WORDS)
    wizard.kit.put(tmp_path / "kit.pdf")
    wizard.kit.kept.setChecked(True)
    wizard.go_on()
    assert wizard.at == 3
    assert "eight words of a fingerprint" in spoken(wizard.enrol)
    wizard.enrol.put(tmp_path / "desk.ldenrol")
    assert (tmp_path / "desk.ldenrol").read_bytes() == b"enrolment"
    with qtbot.waitSignal(wizard.finished):
        wizard.go_on()


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("officer", " ", "Type your name"),
        ("post_name", "", "Type the name of the post"),
        ("code", "o1", "three letters"),
        ("code", "ओटी", "three letters"),
    ],
)
def test_a_missing_answer_is_asked_for(wizard: Wizard, field: str, value: str, said: str) -> None:
    fill_in(wizard)
    getattr(wizard.post, field).setText(value)
    wizard.go_on()
    assert wizard.at == 0
    assert said in spoken(wizard)


def test_a_zone_must_exist(wizard: Wizard) -> None:
    fill_in(wizard)
    wizard.post.zone.setCurrentText("Atlantis/Capital")
    wizard.go_on()
    assert wizard.at == 0
    assert "time zone of the list" in spoken(wizard)


def test_the_words_that_were_drawn_must_be_typed_once(wizard: Wizard, founder: Founder) -> None:
    fill_in(wizard)
    wizard.go_on()
    wizard.go_on()
    assert wizard.at == 1
    assert "not what was drawn" in spoken(wizard)
    press(wizard, "drawAgain")
    assert wizard.passphrase.words.text() == "seven random words number 2"
    assert not founder.wanted


def test_an_own_passphrase_must_be_the_same_twice_and_strong(
    wizard: Wizard, founder: Founder, qtbot: QtBot
) -> None:
    fill_in(wizard)
    wizard.go_on()
    wizard.passphrase.own.setChecked(True)
    assert not wizard.passphrase.confirmed.isEnabled()
    wizard.passphrase.typed.setText("weak")
    wizard.go_on()
    assert "not the same" in spoken(wizard)
    wizard.passphrase.repeated.setText("weak")
    wizard.go_on()
    assert "too easy to guess" in spoken(wizard)
    assert not founder.wanted
    for editor in (wizard.passphrase.typed, wizard.passphrase.repeated):
        editor.setText("a strong one of my own")
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.at == 2)
    assert founder.wanted[0].passphrase == "a strong one of my own"
    assert wizard.passphrase.typed.text() == ""


def test_there_is_a_way_back_before_the_desk_is_made_and_none_after(wizard: Wizard, qtbot: QtBot) -> None:
    fill_in(wizard)
    wizard.go_on()
    press(wizard, "backButton")
    assert wizard.at == 0
    to_the_kit(wizard, qtbot)
    assert not wizard.back.isVisible()


def test_nobody_goes_on_without_keeping_the_words(wizard: Wizard, qtbot: QtBot, tmp_path: Path) -> None:
    to_the_kit(wizard, qtbot)
    wizard.go_on()
    assert wizard.at == 2
    wizard.kit.put(tmp_path / "bad.pdf")
    assert "the folder is full" in spoken(wizard)
    assert wizard.kit.written is None


def test_the_program_founds_a_real_desk_and_opens_it(
    dress: Dress, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start_module, "preferences_file", lambda: tmp_path / "window.json")
    monkeypatch.setattr(first_run, "USUAL", FLOOR)
    program = Program(qapp, tmp_path / "desk")
    program.begin()
    first = program.window
    assert isinstance(first, Wizard)
    first.post.language.setCurrentIndex(1)
    wizard = program.window
    assert isinstance(wizard, Wizard)
    assert wizard is not first
    assert program.preferences.language == "fr"
    to_the_kit(wizard, qtbot)
    wizard.kit.put(tmp_path / "kit.pdf")
    assert (tmp_path / "kit.pdf").read_bytes().startswith(b"%PDF")
    wizard.kit.kept.setChecked(True)
    wizard.go_on()
    wizard.enrol.put(tmp_path / "desk.ldenrol")
    wizard.go_on()
    window = program.window
    assert isinstance(window, MainWindow)
    opened = program.opened
    assert isinstance(opened, Opened)
    (post,) = opened.place.desk.store.records.standing(Post)
    assert (post.code, post.zone) == ("OTT", "America/Toronto")
    assert "High Commission, Ottawa" in spoken(part(window, type(window.sidebar), "sidebar"))
    window.close()
