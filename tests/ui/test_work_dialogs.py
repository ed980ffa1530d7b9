"""What holds in every dialog and form of the work: names, keyboard, the smallest window, nothing left behind."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from liaison_desk.model.custody import Party
from liaison_desk.model.kinds import Assessment, Commitment, Handover, HandoverItem, Request
from liaison_desk.model.kinds.material import HandoverStatus
from liaison_desk.model.kinds.request import RequestStatus
from liaison_desk.model.kinds.workplan import CommitmentStatus
from liaison_desk.model.lifecycle import steps
from liaison_desk.ui.pages.assessing import AssessmentSheet
from liaison_desk.ui.pages.commitment_steps import CommitmentDialogs
from liaison_desk.ui.pages.handover_detail import HandoverPane
from liaison_desk.ui.pages.handovers import HandoversPage
from liaison_desk.ui.pages.request_detail import RequestPane
from liaison_desk.ui.pages.requests import PARTS, RequestsPage
from liaison_desk.ui.theme.look import Look
from liaison_desk.ui.theme.tokens import Size
from tests.ui.conftest import Dress, Stage
from tests.ui.test_every_page import interactive, name_of

P = TypeVar("P", RequestPane, HandoverPane)


def requests(stage: Stage) -> RequestsPage:
    page = stage.page("requests")
    assert isinstance(page, RequestsPage)
    return page


def shown(page: RequestsPage | HandoversPage, kind: type[P]) -> P:
    pane = page.stack.currentWidget()
    assert isinstance(pane, kind)
    return pane


def dialogs(stage: Stage) -> Iterator[Callable[[], object]]:
    """What opens each short dialog, one after the other."""
    desk, place, window = stage.place.desk, stage.place, stage.window
    page = requests(stage)
    for request in desk.store.records.standing(Request):
        page.open_record(request.id)
        asking = shown(page, RequestPane).dialogs
        for step in steps(request):
            if step in {RequestStatus.CLAR, RequestStatus.AUTH, RequestStatus.ASSESSED, RequestStatus.MOVED}:
                yield partial(asking.step, step)
    yield shown(page, RequestPane).dialogs.exchange
    yield shown(page, RequestPane).dialogs.extend
    material = stage.page("handovers")
    assert isinstance(material, HandoversPage)
    for handover in desk.store.records.standing(Handover):
        material.open_record(handover.id)
        acting = shown(material, HandoverPane).dialogs
        yield partial(acting.sign, Party.GIVER)
        yield partial(acting.move, HandoverStatus.RETURNED)
        yield acting.decide
    item = desk.store.records.standing(HandoverItem)[0]
    yield partial(shown(material, HandoverPane).dialogs.verify, item)
    yield AssessmentSheet(desk.store.records.standing(Assessment)[0], place, window).open
    commitment = desk.store.records.standing(Commitment)[0]
    for status in (CommitmentStatus.BLOCKED, CommitmentStatus.VERIFIED, CommitmentStatus.SUPERSEDED):
        yield partial(CommitmentDialogs(commitment, place, window).move, status)


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_every_dialog_has_names_takes_the_keyboard_and_fits_the_smallest_window(
    stage: Stage, dress: Dress, look: Look, freed: Callable[[QWidget], None]
) -> None:
    dress("en", look)
    opened = 0
    for show in dialogs(stage):
        show()
        (sheet,) = [found for found in stage.window.findChildren(QDialog) if found.isVisible()]
        for widget in interactive(sheet):
            assert widget.objectName(), widget
            assert name_of(widget), widget.objectName()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
        assert sheet.sizeHint().height() <= Size.WINDOW_MIN[1], sheet.windowTitle()
        assert sheet.sizeHint().width() <= Size.WINDOW_MIN[0]
        freed(sheet)
        opened += 1
    assert opened > 20


@pytest.mark.parametrize("family", list(PARTS))
def test_every_form_of_a_part_has_names(stage: Stage, family: str) -> None:
    page = requests(stage)
    shown(page, RequestPane).write_asked.emit(family, None)
    assert page.is_writing()
    for widget in interactive(stage.window):
        assert widget.objectName(), widget
        assert name_of(widget), widget.objectName()
