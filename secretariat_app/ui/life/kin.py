"""Papers that are named where another is shown: a click opens them."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from secretariat_app.domain.record import Row
from secretariat_app.ui.models.archive_model import WITHOUT_NUMBER, translated

LONGEST = 70


class Kin(QLabel):
    """«Amended by: № 14 of 12.12.2022»; the numbers are links. Hidden where there is nothing to say."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.linkActivated.connect(self._follow)
        self.hide()

    def show_kin(self, amends: Iterable[Row], amended_by: Iterable[Row], more: Iterable[str] = ()) -> None:
        """Name the papers on both sides, with other lines of plain words before them."""
        lines = [escape(line) for line in more]
        for words, rows in ((self.tr("Amends:"), amends), (self.tr("Amended by:"), amended_by)):
            named = ", ".join(f'<a href="{row.id}">{escape(called(row))}</a>' for row in rows)
            if named:
                lines.append(f"{escape(words)} {named}")
        self.setText("<br>".join(lines))
        self.setVisible(bool(lines))

    @Slot(str)
    def _follow(self, link: str) -> None:
        if link.isdecimal():
            self.wanted.emit(int(link))


def called(row: Row) -> str:
    """«№ 14 of 12.12.2022», with the title where it has neither."""
    number = f"№ {row.number}" if row.number else translated(WITHOUT_NUMBER)
    date = f"{row.date:%d.%m.%Y}" if row.date else ""
    title = row.title if len(row.title) <= LONGEST else row.title[: LONGEST - 1].rstrip() + "…"
    return " · ".join(part for part in (number, date, "" if row.number else title) if part)
