import pytest
from PySide6.QtWidgets import QApplication

from liaison_desk.desk.commands.disclosure import CannotClearAlone
from liaison_desk.desk.commands.meetings import MoveRefused
from liaison_desk.desk.guarding import ClearedAlone
from liaison_desk.desk.policy import shipped_vocabularies
from liaison_desk.model.errors import BadInput, DeskError
from liaison_desk.model.kinds.document import ReadoutStatus
from liaison_desk.model.kinds.meeting import MeetingStatus
from liaison_desk.model.roles import NotYourRole, Power, Role
from liaison_desk.sync.refusals import BrokenSeal
from liaison_desk.ui.acting import in_words
from liaison_desk.ui.language import speak
from tests.ui.conftest import Dress


def said(language: str, refusal: Exception) -> str:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    speak(application, language)
    assert isinstance(refusal, DeskError)
    return in_words(refusal)[0]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "Le paquet est refusé\u00a0: son sceau est rompu (son en-tête a été modifié)."),
        ("hi", "पैकेट अस्वीकृत: इसकी मुहर टूटी है (इसका शीर्षक बदला गया है)।"),
        ("ur", "پیکٹ نامنظور: اس کی مہر ٹوٹی ہوئی ہے (اس کا سرنامہ بدلا گیا ہے)۔"),
        ("en", "The bundle is refused: its seal is broken (its header was changed)."),
    ],
)
def test_a_refusal_gives_its_reason_in_the_language_of_the_window(
    dress: Dress, language: str, expected: str
) -> None:
    assert said(language, BrokenSeal(why="its header was changed")) == expected


def test_a_reason_that_is_put_together_keeps_what_is_in_it(dress: Dress) -> None:
    refusal = BrokenSeal(why="piece 17 of 64 KiB was changed, cut short or added to")
    assert "le fragment 17 de 64 Kio a été modifié" in said("fr", refusal)


def test_the_states_of_a_refused_move_are_in_words_of_the_language(dress: Dress) -> None:
    held, noted = MeetingStatus.HELD.label, MeetingStatus.NOTED.label
    refusal = MoveRefused(what="OTTA-MTG-26-0001-K", old=held, new=noted, why="point 3 has no marking")
    assert said("hi", refusal) == (
        "OTTA-MTG-26-0001-K को संपन्न से टिप्पणियाँ अंतिम नहीं किया जा सकता: बिंदु 3 पर अंकन नहीं है।"
    )


def test_what_is_not_the_program_s_own_word_stays_as_it_is(dress: Dress) -> None:
    refusal = BadInput(what="/home/a/b.pdf", why="Permission denied")
    assert said("fr", refusal) == "/home/a/b.pdf ne peut pas servir\u00a0: accès refusé."


def test_the_role_and_the_power_of_a_refusal_are_in_words_of_the_language(dress: Dress) -> None:
    refusal = NotYourRole(role=Role.AUDITOR.label, power=Power.DRAFT.label)
    assert (
        said("fr", refusal)
        == "Le rôle «\u00a0Vérificateur\u00a0» ne permet pas ceci\u00a0: Écrire des fiches."
    )


def test_a_state_within_a_reason_is_in_words_of_the_language(dress: Dress) -> None:
    refusal = BadInput(what="OTTA-RDT-26-0001-K", why=f"it is “{ReadoutStatus.DRAFT.label}”, not approved")
    assert ReadoutStatus.DRAFT.label not in said("hi", refusal)
    assert "मसौदा" in said("hi", refusal)


def test_what_stands_against_clearing_is_in_words_of_the_language(dress: Dress) -> None:
    refusal = CannotClearAlone(why="G3 something, the rating", against=("G3", "RISK"))
    french = said("fr", refusal)
    assert "l’organisme destinataire n’est pas coté à faible risque" in french
    assert f"G3 {shipped_vocabularies()['gate_question'].label('G3', 'fr')}" in french
    assert "something" not in french
    assert "خطرہ" in said("ur", ClearedAlone(what="x", why="RISK", against=("RISK",)))


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (BadInput(what="field cleared_hash", why="a request gets it by its steps"), "le champ cleared_hash"),
        (
            BadInput(what="name of the contact", why="it is empty"),
            "«\u00a0Nom\u00a0» de «\u00a0Contact\u00a0»",
        ),
        (BadInput(what="x", why="it is “Draft”, not for review"), "«\u00a0Brouillon\u00a0», non à réviser"),
        (BadInput(what="end of the story", why="it is empty"), "end of the story"),
    ],
)
def test_what_is_named_and_the_reason_are_in_words_of_the_language(
    dress: Dress, refusal: BadInput, expected: str
) -> None:
    assert expected in said("fr", refusal)
