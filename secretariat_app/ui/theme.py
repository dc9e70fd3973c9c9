"""Colours and one stylesheet: light or dark by the system, one accent, spaces in steps of 4 px."""

from dataclasses import asdict, dataclass
from functools import partial
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from secretariat_app.paths import resources
from secretariat_app.settings import THEME, Settings


@dataclass(frozen=True)
class Colours:
    """One set of colours. Text on its ground has a contrast of 4.5 or more."""

    window: str
    base: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    soft: str
    hover: str
    mark: str
    info: str
    check: str
    warning: str
    error: str


LIGHT = Colours(
    window="#f3f5f7",
    base="#ffffff",
    raised="#ffffff",
    text="#1b2026",
    quiet="#5b6570",
    line="#c9d0d8",
    accent="#1f5fa8",
    on_accent="#ffffff",
    soft="#d9e7f7",
    hover="#e8edf3",
    mark="#ffe08a",
    info="#e4eefa",
    check="#e2f3e6",
    warning="#fdf0d5",
    error="#fde4e2",
)
DARK = Colours(
    window="#1d2126",
    base="#15181c",
    raised="#282e35",
    text="#e5e9ee",
    quiet="#a3adb8",
    line="#434c57",
    accent="#6aa9ee",
    on_accent="#0d1a29",
    soft="#24405f",
    hover="#2a3139",
    mark="#7a5c00",
    info="#1d3147",
    check="#1d3a26",
    warning="#43330f",
    error="#4a2320",
)

_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px; }
QFrame#rail { background: $window; border: none; border-right: 1px solid $line; }
QFrame#rail QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 7px 8px;
  text-align: left; }
QFrame#rail QToolButton:hover { background: $hover; }
QFrame#rail QToolButton:checked { background: $soft; font-weight: 600; }
QFrame#rail QToolButton:focus { border-color: $accent; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $line; padding: 4px 8px;
  spacing: 4px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 4px; }
QToolBar QToolButton, QToolButton[flat="true"] { border: 2px solid transparent; border-radius: 6px;
  padding: 4px 8px; }
QToolBar QToolButton:hover, QToolButton[flat="true"]:hover { background: $hover; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked,
QToolButton[flat="true"]:checked { background: $soft; }
QToolButton[folds="true"]:checked { background: transparent; }
QToolButton[folds="true"]:checked:hover { background: $hover; }
QToolBar QToolButton:focus, QToolButton[flat="true"]:focus { border-color: $accent; }
QToolButton[popupMode="1"] { padding-right: 22px; }
QToolButton::menu-button { border: none; border-radius: 6px; width: 18px; }
QToolButton::menu-button:hover { background: $soft; }
QToolButton::menu-arrow { image: url($arrow); width: 12px; height: 12px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url($arrow); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }
QFrame#outline { background: $base; border: none; border-right: 1px solid $line; }
QFrame#outline QTreeView::item { padding: 2px 0; }
QMenuBar { background: $window; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $soft; color: $text; border-radius: 4px; }
QStatusBar { background: $window; border-top: 1px solid $line; color: $quiet; }
QStatusBar QLabel { color: $quiet; padding: 2px 8px; }
QStatusBar::item { border: none; }
QTabWidget#papers::pane { border: none; border-top: 1px solid $line; }
QTabBar#papers_bar::tab { padding: 4px 12px; min-height: 30px; border: none;
  border-bottom: 3px solid transparent;
  color: $quiet; }
QTabBar#papers_bar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar#papers_bar::tab:hover:!selected { background: $hover; }
QPushButton { border: 1px solid $line; border-radius: 6px; padding: 6px 14px; background: $raised; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $soft; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $quiet; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $line; border-color: $line; color: $quiet; }
QLineEdit, QComboBox, QPlainTextEdit[line="true"] { border: 1px solid $line; border-radius: 6px;
  padding: 5px 8px; background: $base;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QPlainTextEdit[line="true"] { padding: 2px 4px; }
QPlainTextEdit[line="true"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($arrow); width: 14px; height: 14px; }
QComboBox QAbstractItemView { border: 1px solid $line; background: $raised; selection-background-color: $soft;
  selection-color: $text; outline: none; }
QTableView, QListView, QTreeView { border: none; background: $base; alternate-background-color: $window;
  outline: none; gridline-color: transparent; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $soft;
  color: $text; }
QTableView::item:hover:!selected, QListView::item:hover:!selected { background: $hover; }
QPlainTextEdit#template { border: 1px solid $line; border-radius: 6px; padding: 4px; background: $base; }
QPlainTextEdit#template:focus { border: 2px solid $accent; padding: 3px; }
QListView#roomy::item { padding: 6px 10px; }
QTableView#paper_list::item { padding-left: 8px; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTreeView#filters { padding: 4px 8px 4px 4px; }
QTreeView#filters::item { padding: 4px 0; }
QTreeView#filters::item:hover { background: $hover; }
QTreeView#filters::indicator, QTreeView#rules::indicator, QCheckBox::indicator { width: 14px; height: 14px;
  border: 1px solid $quiet;
  border-radius: 3px; background: $base; }
QCheckBox::indicator:focus { border-color: $accent; }
QTreeView#filters::indicator:checked, QTreeView#rules::indicator:checked,
QCheckBox::indicator:checked { border-color: $accent;
  background: $accent; image: url($tick); }
QPushButton:checked { background: $soft; border-color: $accent; }
QHeaderView::section { background: $base; color: $quiet; border: none; border-bottom: 1px solid $line;
  padding: 6px 11px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame#notice { border: none; border-bottom: 1px solid $line; background: $info; }
QFrame#notice[kind="check"] { background: $check; }
QFrame#notice[kind="warning"] { background: $warning; }
QFrame#notice[kind="error"] { background: $error; }
QFrame#selection { border: none; border-bottom: 1px solid $line; background: $soft; }
QFrame#card { background: $base; border: none; border-left: 1px solid $line; }
QFrame#bare, QScrollArea#bare { border: none; background: transparent; }
QWidget#page { background: $base; }
QLabel[quiet="true"] { color: $quiet; }
QLabel[heading="true"] { font-size: 13pt; font-weight: 600; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
""")


def colours(palette: QPalette) -> Colours:
    """The set that a palette belongs to."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def follow_system(application: QApplication, settings: Settings) -> None:
    """Dress the program by its settings, now and whenever the system turns light or dark."""
    apply(application, settings.text(THEME))
    application.styleHints().colorSchemeChanged.connect(partial(_dress_again, application, settings))


def _dress_again(application: QApplication, settings: Settings, _scheme: Qt.ColorScheme) -> None:
    apply(application, settings.text(THEME))


def apply(application: QApplication, choice: str) -> None:
    """Dress the program: `choice` is «system», «light» or «dark». Called again when the system changes."""
    dark = choice == "dark" or (
        choice == "system" and application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    )
    chosen = DARK if dark else LIGHT
    if application.style().objectName() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(_palette(chosen))
    folder, which = resources() / "icons" / "theme", "dark" if dark else "light"
    drawn = {name: (folder / f"{name}-{which}.svg").as_posix() for name in ("arrow", "tick")}
    application.setStyleSheet(_SHEET.substitute(asdict(chosen), **drawn))


def _palette(chosen: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette(QColor(chosen.raised), QColor(chosen.window))
    for part, colour in {
        role.Window: chosen.window,
        role.Base: chosen.base,
        role.AlternateBase: chosen.window,
        role.Button: chosen.raised,
        role.Text: chosen.text,
        role.WindowText: chosen.text,
        role.ButtonText: chosen.text,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.PlaceholderText: chosen.quiet,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Link: chosen.accent,
        role.Accent: chosen.accent,
        role.Mid: chosen.line,
    }.items():
        made.setColor(part, QColor(colour))
    for part in (role.Text, role.WindowText, role.ButtonText):
        faded = QColor(chosen.quiet)
        faded.setAlpha(150)
        made.setColor(QPalette.ColorGroup.Disabled, part, faded)
    return made
