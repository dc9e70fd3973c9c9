"""A box to choose an entry in: of long names it shows what tells them apart, the whole in the tooltip."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from secretariat_app.ui.panels.directory_lines import told_apart


def add_names(box: QComboBox, named: Sequence[tuple[str, str]]) -> None:
    """Add entries by key and name."""
    shown = told_apart([name for _, name in named])
    for (key, name), words in zip(named, shown, strict=True):
        box.addItem(words, key)
        box.setItemData(box.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        box.setItemData(box.count() - 1, name, Qt.ItemDataRole.AccessibleTextRole)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
