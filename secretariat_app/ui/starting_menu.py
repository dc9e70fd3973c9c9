"""What a new paper may begin with: the menu of the button «New», also under the menu of papers."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from secretariat_app.ui.actions import Actions
from secretariat_app.ui.context import Context
from secretariat_app.ui.papers import Papers


class StartingMenu(QMenu):
    """Blank, the patterns, the chosen paper, a file. The patterns are read when it is first opened."""

    def __init__(self, context: Context, actions: Actions, papers: Papers, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._actions, self._papers = context, actions, papers
        self.setToolTipsVisible(True)
        self.setAccessibleName(self.tr("New paper from"))
        self.aboutToShow.connect(self.fill)

    def put_on(self, bar: QToolBar) -> None:
        """Give the toolbar's button «New» an arrow that opens this menu."""
        button = bar.widgetForAction(self._actions["new_paper"])
        if isinstance(button, QToolButton):
            button.setMenu(self)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    @Slot()
    def fill(self) -> None:
        """Read the patterns, the first time."""
        if self.actions():
            return
        from secretariat_app.services import starting

        language = self._context.language
        self.addAction(self._actions["new_paper"])
        self.addSection(self.tr("By a pattern"))
        for pattern in starting.patterns():
            action = self.addAction(self._context.icons("template"), pattern.name.text(language))
            action.setToolTip(pattern.about.text(language))
            action.triggered.connect(partial(self._begin, pattern.key))
        self.addSeparator()
        self.addAction(self._actions["create_from"])
        self.addAction(self._actions["open_file"])

    def _begin(self, key: str, *_checked: bool) -> None:
        self._papers.new_from_pattern(key)
