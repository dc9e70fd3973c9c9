"""Every action of the window, in one table; menus, the toolbar and the page of keys are made from it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from secretariat_app.ui.action_spec import Shown, Spec, Where
from secretariat_app.ui.action_table import ELSEWHERE, MENUS, TABLE, WISHES
from secretariat_app.ui.icons import Icons

__all__ = ["MENUS", "TABLE", "WISHES", "Actions", "Where"]


def translated(text: str) -> str:
    """The words of the table in the window's language."""
    return QCoreApplication.translate("actions", text)


class Actions(QObject):
    """The QActions of the table, by name."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._made: dict[str, QAction] = {}
        for spec in TABLE:
            text = translated(spec.text)
            action = QAction(
                icons(spec.icon), f"{text}\t{_native((spec.inside,))}" if spec.inside else text, parent
            )
            action.setObjectName(spec.name)
            action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
            if spec.short:
                action.setIconText(translated(spec.short))
            action.setToolTip(_tip(action))
            self._made[spec.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def connect_to(self, calls: Mapping[str, Callable[[], object]]) -> None:
        """Connect each action to what carries it out. KeyError where the table and `calls` differ."""
        for spec in TABLE:
            self._made[spec.name].triggered.connect(calls[spec.name])

    def name(self, which: str, text: str) -> None:
        """Call an action `text` for now; by its own name again where that is empty."""
        action = self._made[which]
        words = text or next(translated(spec.text) for spec in TABLE if spec.name == which)
        if action.text() != words:
            action.setText(words)
            action.setToolTip(_tip(action))

    def allow(self, *, row: bool, paper: bool) -> None:
        """Enable what makes sense now; undo and redo follow the history by themselves."""
        allowed = {
            Where.ANYWHERE: True,
            Where.ROW: row,
            Where.PAPER: paper,
            Where.EITHER: row or paper,
        }
        for spec in TABLE:
            if spec.name not in ("undo", "redo"):
                self._made[spec.name].setEnabled(allowed[spec.where])

    def fill_menus(self, bar: QMenuBar) -> None:
        """Put every action into its menu."""
        for title in MENUS:
            menu = bar.addMenu(translated(title))
            self.fill(menu, (spec for spec in TABLE if spec.menu == title))

    def fill(self, menu: QMenu, specs: Iterable[Spec]) -> None:
        """Put these actions into one menu."""
        for spec in specs:
            if spec.ruled:
                menu.addSeparator()
            menu.addAction(self._made[spec.name])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the frequent ones on the surface, with words beside the icons that are not known by sight."""
        for spec in TABLE:
            if spec.toolbar is Shown.NO:
                continue
            bar.addAction(self._made[spec.name])
            words = spec.toolbar is Shown.WORDS
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if words
                else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button = bar.widgetForAction(self._made[spec.name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)

    def page_of_keys(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The page of keys: for each menu, what is done and by which keys."""
        page = [
            (
                translated(title).replace("&", ""),
                [
                    (translated(spec.text).replace("&", ""), _native(spec.keys or (spec.inside,)))
                    for spec in TABLE
                    if spec.menu == title and (spec.keys or spec.inside)
                ],
            )
            for title in MENUS
        ]
        return [*page, ("", [(translated(text), _native((keys,))) for text, keys in ELSEWHERE])]


def _native(keys: Iterable[str]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _tip(action: QAction) -> str:
    text = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
