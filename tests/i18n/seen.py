"""Everything a person sees or hears of a widget and its children, and what of it comes from records."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from html import unescape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from liaison_desk.desk.desk import Desk
from liaison_desk.model.kinds import KINDS

SHORTEST = 3
BEGINNING = 60


def words_on(root: QWidget) -> Iterator[str]:
    """Yield every text on `root` and what stands on it."""
    for widget in (root, *root.findChildren(QWidget)):
        texts = [
            widget.windowTitle(),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
        ]
        match widget:
            case QAbstractButton() | QLabel():
                texts.append(unescape(re.sub(r"<[^>]+>", " ", widget.text())))
            case QLineEdit() | QPlainTextEdit():
                texts.append(widget.placeholderText())
            case QTabBar():
                texts += [widget.tabText(at) for at in range(widget.count())]
            case QComboBox():
                texts += [widget.itemText(at) for at in range(widget.count())]
            case QAbstractItemView() if (model := widget.model()) is not None:
                roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
                rows = range(model.rowCount())
                texts += [str(model.index(row, 0).data(role) or "") for row in rows for role in roles]
        yield from (text for text in texts if text)


def _plain(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case frozenset() | tuple():
            for element in value:
                yield from _plain(element)


def words_of_records(desk: Desk) -> list[str]:
    """Return every text of every record and of the desk itself, the longest first."""
    found: set[str] = {desk.setup.officer, desk.setup.place, desk.setup.zone}
    for kind in KINDS.values():
        for record in desk.store.records.standing(kind):
            for field in fields(record):
                for text in _plain(getattr(record, field.name)):
                    found.update((text, *text.split("\n")))
    return sorted((text for text in found if len(text) >= SHORTEST), key=len, reverse=True)


def without(text: str, known: Iterable[str]) -> str:
    """Return `text` without anything that comes from a record, whole or cut short."""
    for word in known:
        beginning = word[:BEGINNING]
        if word in text:
            text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", text)
        elif len(word) > BEGINNING and beginning in text and "…" in text:
            text = re.sub(rf"{re.escape(beginning)}[^\n…]*…", " ", text)
    return text
