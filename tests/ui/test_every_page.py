"""What holds on every page: names, keyboard, languages, looks, sizes, and nothing left behind."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison_desk.app.opened import make_window
from liaison_desk.ui.place import Place
from liaison_desk.ui.preferences import LANGUAGES, Preferences
from liaison_desk.ui.snapshot import snapshot
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.theme.tokens import Size
from tests.ui.conftest import Dress, Stage

PAGES = (
    *("today", "requests", "cases", "meetings", "handovers", "workplan", "contacts", "subjects"),
    *("readouts", "sync", "exports", "statistics", "retention", "takeover", "settings"),
)
INTERACTIVE = (
    QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView, QTabBar,
)  # fmt: skip


def interactive(root: QWidget) -> list[QWidget]:
    """Every widget a person can do something with, without the inner parts of Qt's own."""
    found = [child for child in root.findChildren(QWidget) if isinstance(child, INTERACTIVE)]
    return [
        child
        for child in found
        if child.isVisible() and not isinstance(child.parent(), INTERACTIVE) and not _inside(child)
    ]


def _inside(child: QWidget) -> bool:
    parent = child.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox | QTabBar):
            return True
        parent = parent.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """The name a screen reader says: accessible name, buddy label or visible text; never a placeholder."""
    if widget.accessibleName():
        return widget.accessibleName()
    window = widget.window()
    buddies = [label.text() for label in window.findChildren(QLabel) if label.buddy() is widget]
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (buddies or [text])[0]


@pytest.mark.parametrize("key", PAGES)
def test_everything_a_person_can_use_has_a_name_for_tests_and_one_for_ears(stage: Stage, key: str) -> None:
    stage.page(key)
    for widget in interactive(stage.window):
        assert widget.objectName(), widget
        assert name_of(widget), widget.objectName()


@pytest.mark.parametrize("key", PAGES)
def test_the_keyboard_reaches_everything_and_comes_back(stage: Stage, key: str) -> None:
    stage.page(key)
    wanted = {
        widget
        for widget in interactive(stage.window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached: set[QWidget] = set()
    first: QWidget = stage.window.sidebar.box
    widget = first
    for _ in range(5000):
        reached.add(widget)
        following = widget.nextInFocusChain()
        assert following is not None
        widget = following
        if widget is first:
            break
    assert widget is first
    assert wanted <= reached


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_page_opens_in_every_language_and_fits_the_smallest_window(
    place: Place, dress: Dress, qtbot: QtBot, language: str, look: Look, tmp_path: Path
) -> None:
    dress(language, look)
    window = make_window(place, Preferences(language=language, look=look))
    qtbot.addWidget(window)
    window.show()
    for key in PAGES:
        window.go(key)
        snapshot(window, tmp_path / f"{key}.png", Size.WINDOW_MIN)
        hint = window.minimumSizeHint()
        assert (hint.width(), hint.height()) <= Size.WINDOW_MIN, key
        assert (window.width(), window.height()) == Size.WINDOW_MIN
        assert (tmp_path / f"{key}.png").stat().st_size > 10_000
    right_to_left = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left is (language == "ur")
    assert (window.sidebar.x() > window.width() / 2) is right_to_left
    window.close()


def test_the_window_is_freed_on_close(place: Place, dress: Dress, freed: Callable[[QWidget], None]) -> None:
    window = make_window(place, Preferences())
    window.show()
    for key in PAGES:
        window.go(key)
    freed(window)
    assert place.acting.act(lambda: None)


def test_a_narrow_window_keeps_the_pictures_of_the_sidebar(stage: Stage) -> None:
    stage.window.resize(Size.NARROW_BELOW - 1, 700)
    assert stage.window.sidebar.width() == Size.SIDEBAR_NARROW
    stage.window.resize(*Size.WINDOW)
    assert stage.window.sidebar.width() == Size.SIDEBAR
