"""The one style sheet of the window, made from the tokens."""

from pathlib import Path

from liaison_desk.ui.theme import pieces
from liaison_desk.ui.theme.tokens import LIGHT, Colours, Radius, Size, Space, Type


def style_sheet(c: Colours, icons: Path, *, right_to_left: bool = False) -> str:
    """Everything Fusion needs to be told; `icons` holds the pictures on controls."""
    start = "right" if right_to_left else "left"
    return "\n".join(
        (
            _ground(c),
            _sidebar(c),
            _text(c),
            _buttons(c),
            _special_buttons(c),
            _tabs(c, start),
            _fields(c, icons / "drop-down.svg", end="left" if right_to_left else "right"),
            _ticks(c, icons),
            _views(c),
            _cards(c),
            _bars(c),
            pieces.rules(c, start),
        )
    )


def _ground(c: Colours) -> str:
    return f"""
QMainWindow, QDialog, #page, #listPane {{ background: {c.bg}; }}
#detail, #detailBody, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {c.surface}; border: 0; }}
QScrollArea#pageScroll, QScrollArea#pageScroll > QWidget > QWidget {{ background: {c.bg}; }}
QToolTip {{ background: {c.toast}; color: {c.toast_text}; border: 0; padding: 4px 8px; }}
QSplitter::handle {{ background: {c.border}; }}
#rule {{ background: {c.border}; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: {Radius.CHIP}px; }}
QMenu::item:selected {{ background: {c.sel}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 0; }}
"""


def _sidebar(c: Colours) -> str:
    return f"""
Sidebar#sidebar {{ background: {c.side}; }}
Sidebar#sidebar QLabel {{ color: {c.side_text}; background: transparent; }}
Sidebar#sidebar QLabel[role="brand"] {{ font-size: {Type.SECTION}px; font-weight: 600; }}
Sidebar#sidebar QLabel[role="meta"], Sidebar#sidebar QLabel[role="key"] {{ color: {c.side_text2}; }}
Sidebar#sidebar QLabel[role="meta"] {{ font-size: {Type.META}px; }}
QLabel[role="key"] {{ font-size: {Type.CAPTION}px; color: {c.text2}; border: 1px solid {c.border};
  border-radius: {Radius.CHIP}px; padding: 0 5px; max-height: 18px; min-height: 18px; }}
Sidebar#sidebar QLabel[role="key"] {{ border-color: {c.side_badge}; }}
#commandBox {{ background: {c.side_hover}; border: 1px solid {c.side_sel}; border-radius: {Radius.FIELD}px;
  min-height: 34px; max-height: 34px; }}
#commandBox:hover {{ border-color: {c.side_text2}; }}
#commandBox:focus {{ border: 2px solid {c.side_text}; min-height: 32px; max-height: 32px; }}
Sidebar#sidebar QListView {{ background: transparent; border: 0; outline: 0; }}
QLabel#logo, Sidebar#sidebar QLabel#logo {{ background: {c.logo}; border-radius: {Radius.CARD}px; }}
"""


def _text(c: Colours) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="display"] {{ font-size: {Type.DISPLAY}px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {Type.TITLE}px; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {Type.SECTION}px; font-weight: 600; }}
QLabel[role="reading"] {{ font-size: {Type.READING}px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="meta"] {{ font-size: {Type.META}px; color: {c.text2}; }}
QLabel[role="caption"] {{ font-size: {Type.CAPTION}px; font-weight: 500; color: {c.text3}; }}
QLabel[role="label"] {{ font-weight: 600; }}
QLabel[role="error"] {{ font-size: {Type.META}px; color: {c.danger}; }}
QLabel[role="warn"] {{ font-size: {Type.META}px; color: {c.warn}; }}
QLabel[role="ok"] {{ font-size: {Type.META}px; color: {c.ok}; }}
QLabel[role="kit"] {{ font-size: {Type.READING}px; font-weight: 600; }}
QLabel[role="mono"] {{ font-family: "Noto Sans Mono", monospace; font-size: {Type.META}px; }}
"""


def _buttons(c: Colours) -> str:
    inner = Size.CONTROL - 2
    return f"""
QPushButton {{ background: {c.surface}; border: 1px solid {c.border_strong}; border-radius: {Radius.FIELD}px;
  padding: 0 12px; min-height: {inner}px; max-height: {inner}px; }}
QPushButton:hover {{ background: {c.surface2}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton:focus {{ border: 2px solid {c.focus}; padding: 0 11px; min-height: {inner - 2}px; max-height: {inner - 2}px; }}
QPushButton:disabled {{ color: {c.text3}; background: {c.surface2}; border-color: {c.border}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; border-color: {c.accent}; color: {c.on_accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.surface2}; border: 1px solid {c.border}; color: {c.text3}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; font-weight: 600; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger_weak}; }}
QPushButton[kind="ghost"] {{ background: transparent; border-color: transparent; color: {c.text2}; padding: 0 8px; }}
QPushButton[kind="ghost"]:hover {{ background: {c.surface2}; }}
QPushButton[kind="ghost"]:focus {{ border: 2px solid {c.focus}; padding: 0 7px; }}
"""


def _special_buttons(c: Colours) -> str:
    chip = Size.CHIP - 2
    return f"""
QPushButton[kind="chip"] {{ border: 1px solid {c.border}; border-radius: {Size.CHIP // 2}px; padding: 0 11px;
  min-height: {chip}px; max-height: {chip}px; color: {c.text2}; background: transparent; }}
QPushButton[kind="chip"]:hover {{ background: {c.surface2}; }}
QPushButton[kind="chip"]:checked {{ background: {c.accent_weak}; border-color: {c.accent}; color: {c.accent_text};
  font-weight: 600; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {c.focus}; padding: 0 10px; min-height: {chip - 2}px;
  max-height: {chip - 2}px; }}
QPushButton[kind="icon"] {{ background: transparent; border: 1px solid transparent; padding: 0; min-width: 30px;
  max-width: 30px; }}
QPushButton[kind="icon"]:hover {{ background: {c.surface2}; }}
QPushButton[kind="icon"]:focus {{ border: 2px solid {c.focus}; padding: 0; min-width: 28px; max-width: 28px; }}
QPushButton[kind="toast"] {{ background: transparent; border: 1px solid transparent; color: {c.toast_link};
  font-weight: 600; padding: 0 8px; }}
QPushButton[kind="toast"]:focus {{ border: 2px solid {c.toast_link}; padding: 0 7px; }}
"""


def _tabs(c: Colours, start: str) -> str:
    return f"""
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{ padding: 8px 2px; margin: 0 {Space.TAB}px; color: {c.text2};
  border-bottom: 2px solid transparent; }}
QTabBar[standing="tight"]::tab {{ margin: 0 {Space.TAB_TIGHT}px; }}
QTabBar[standing="tighter"] {{ font-size: {Type.META}px; }}
QTabBar[standing="tighter"]::tab {{ margin: 0 {Space.TAB_TIGHTER}px; }}
QTabBar::tab:first, QTabBar::tab:only-one {{ margin-{start}: 0; }}
QTabBar::tab:selected {{ color: {c.accent_text}; border-bottom: 2px solid {c.accent}; font-weight: 600; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:focus {{ color: {c.text}; border-bottom: 2px solid {c.focus}; background: {c.sel}; }}
"""


def _fields(c: Colours, arrow: Path, end: str) -> str:
    inner = Size.CONTROL - 2
    kinds = "QLineEdit, QComboBox, QAbstractSpinBox"
    focus = "QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus"
    return f"""
{kinds} {{ background: {c.surface}; border: 1px solid {c.border_strong}; border-radius: {Radius.FIELD}px; padding: 0 10px;
  min-height: {inner}px; max-height: {inner}px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
{focus} {{ border: 2px solid {c.focus}; padding: 0 9px; min-height: {inner - 2}px; max-height: {inner - 2}px; }}
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {c.text3}; background: {c.surface2};
  border-color: {c.border}; }}
QPlainTextEdit, QTextEdit {{ background: {c.surface}; border: 1px solid {c.border_strong};
  border-radius: {Radius.FIELD}px; padding: 4px 6px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {c.focus}; padding: 3px 5px; }}
*[wrong="true"] {{ border: 2px solid {c.danger}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down, QDateEdit::drop-down {{ border: 0; width: 28px; }}
QDateTimeEdit::drop-down, QDateEdit::drop-down {{ subcontrol-origin: padding; subcontrol-position: center {end}; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow, QDateEdit::down-arrow {{ image: url("{arrow.as_posix()}");
  width: 14px; height: 14px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.border}; padding: 4px; outline: 0;
  selection-background-color: {c.sel}; selection-color: {c.text}; }}
QLineEdit[kind="palette"] {{ border: 0; background: transparent; font-size: {Type.PALETTE}px; padding: 0 {Space.L}px;
  min-height: 48px; max-height: 48px; }}
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus {{ border: 0; background: transparent; padding: 0 8px; }}
"""


def _ticks(c: Colours, icons: Path) -> str:
    tick = icons / ("tick-light.svg" if c.on_accent == LIGHT.on_accent else "tick-dark.svg")
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; background: transparent; min-height: 24px; }}
QCheckBox::indicator, QListView::indicator {{ width: 16px; height: 16px; border: 1px solid {c.border_strong}; border-radius: {Radius.CHIP}px;
  background: {c.surface}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick.as_posix()}"); }}
QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {c.border_strong}; border-radius: 9px;
  background: {c.surface}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {c.accent}; background: {c.on_accent}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent_text}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ width: 14px; height: 14px; border: 2px solid {c.focus}; }}
QCheckBox::indicator:checked:focus {{ border-color: {c.text}; }}
QRadioButton::indicator:checked:focus {{ width: 8px; height: 8px; border: 5px solid {c.text}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.text3}; }}
"""


def _views(c: Colours) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: transparent; border: 0; outline: 0; }}
QCalendarWidget QWidget {{ background: {c.raised}; alternate-background-color: {c.surface2}; }}
QCalendarWidget QAbstractItemView {{ background: {c.raised}; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QCalendarWidget QToolButton {{ background: {c.raised}; color: {c.text}; border: 0; padding: 4px 8px; }}
QListView[kind="boxed"], QTableView[kind="boxed"] {{ background: {c.surface}; border: 1px solid {c.border};
  border-radius: {Radius.CARD}px; }}
QListView[kind="boxed"]:focus, QTableView[kind="boxed"]:focus {{ border: 2px solid {c.focus}; }}
QListView[kind="boxed"]::item {{ padding: 6px 10px; }}
QListView[kind="boxed"]::item:selected, QTableView::item:selected {{ background: {c.sel}; color: {c.text}; }}
QTableView {{ gridline-color: {c.border}; }}
QTableView::item {{ padding: 0 7px; }}
QHeaderView::section {{ background: {c.surface2}; color: {c.text2}; border: 0; border-bottom: 1px solid {c.border};
  padding: 6px 10px; font-weight: 600; font-size: {Type.META}px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.border_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _cards(c: Colours) -> str:
    return f"""
#facts {{ background: {c.bg}; border: 1px solid {c.border}; border-radius: {Radius.FACTS}px; }}
QFrame[kind="card"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.CARD}px; }}
QFrame[kind="quiet"] {{ background: {c.bg}; border: 1px solid {c.border}; border-radius: {Radius.CARD}px; }}
QFrame[kind="chosen"] {{ background: {c.sel}; border: 2px solid {c.accent}; border-radius: {Radius.CARD}px; }}
QFrame[kind="dialog"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: {Radius.DIALOG}px; }}
QFrame[kind="raised"] {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: {Radius.FACTS}px; }}
QFrame[kind="toast"] {{ background: {c.toast}; border-radius: {Radius.CARD}px; }}
QFrame[kind="toast"] QLabel {{ color: {c.toast_text}; }}
QFrame[kind="note"] {{ background: {c.info_weak}; border: 0; border-radius: {Radius.CARD}px; }}
QFrame[kind="warning"] {{ background: {c.warn_weak}; border: 0; border-radius: {Radius.CARD}px; }}
QFrame[kind="fault"] {{ background: {c.danger_weak}; border: 0; border-radius: {Radius.CARD}px; }}
QFrame[kind="good"] {{ background: {c.ok_weak}; border: 0; border-radius: {Radius.CARD}px; }}
#composer {{ background: {c.surface}; border: 1px solid {c.border_strong}; border-radius: {Radius.CARD}px; }}
QFrame[kind="drop"] {{ border: 2px dashed {c.border_strong}; border-radius: {Radius.CARD}px; background: transparent; }}
"""


def _bars(c: Colours) -> str:
    return f"""
#statusBar {{ background: {c.surface}; border-top: 1px solid {c.border}; }}
#statusBar QLabel {{ font-size: {Type.META}px; color: {c.text2}; }}
#statusBar QLabel[tone="warn"] {{ color: {c.warn}; }}
#statusBar QLabel[tone="danger"] {{ color: {c.danger}; }}
QProgressBar {{ background: {c.surface2}; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
"""
