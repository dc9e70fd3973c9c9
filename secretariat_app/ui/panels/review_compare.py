"""Two papers side by side, word by word: enough to tell whether they are one."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from secretariat_app.domain.words import Mark
from secretariat_app.ui import theme
from secretariat_app.ui.context import Context

if TYPE_CHECKING:
    from secretariat_app.domain.compare import Line
    from secretariat_app.domain.record import Stored

SIZE = (1120, 620)


class ReviewCompare(QDialog):
    """The paper that was there on the left, the one that came on the right; what differs in colour."""

    def __init__(
        self, context: Context, there: "Stored", came: "Stored", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from secretariat_app.services import comparing

        del context
        self.setObjectName("compare")
        self.setWindowTitle(self.tr("Two papers side by side"))
        self.resize(*SIZE)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        comparison = comparing.compare(there.resolution, came.resolution)
        head = (self.tr("In the archive"), self.tr("Came now"))
        self.page.setHtml(self._table(head, comparison.lines))
        count = QLabel(self.tr("%n text(s) differ", "", len(comparison.differing)), self)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(count)
        column.addWidget(self.page, 1)
        column.addWidget(close)

    def _table(self, head: tuple[str, str], lines: "tuple[Line, ...]") -> str:
        colours = theme.colours(self.palette())
        heads = "".join(f'<th width="50%" align="left">{escape(words)}</th>' for words in head)
        rows = [f"<tr>{heads}</tr>"]
        for line in lines:
            left = _side(line, Mark.GONE, "s", colours.error)
            right = _side(line, Mark.NEW, "u", colours.check)
            ground = "" if line.same else f' bgcolor="{colours.hover}"'
            rows.append(f"<tr{ground}><td>{left}</td><td>{right}</td></tr>")
        return f'<table width="100%" cellspacing="0" cellpadding="6">{"".join(rows)}</table>'


def _side(line: "Line", own: Mark, tag: str, colour: str) -> str:
    """What one of both papers has, its own words marked."""
    found = []
    for piece in line.pieces:
        text = escape(piece.text).replace("\t", "&nbsp;&nbsp; ")
        if piece.mark is Mark.SAME:
            found.append(text)
        elif piece.mark is own:
            found.append(f'<{tag} style="background:{colour}">{text}</{tag}>')
    return "".join(found)
