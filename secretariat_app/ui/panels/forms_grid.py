"""The case forms of a name: proposed by the rules, each corrected in place where it is wrong."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from secretariat_app.domain.directory import KAZAKH_CASES, RUSSIAN_CASES
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.panels.name_line import NameLine

CASES = {"ru": RUSSIAN_CASES[1:], "kk": KAZAKH_CASES[1:]}
"""The cases beside the nominative, which is the name itself."""

_QUESTIONS = {
    "род": QT_TRANSLATE_NOOP("cases", "of whom? (genitive)"),
    "дат": QT_TRANSLATE_NOOP("cases", "to whom? (dative)"),
    "вин": QT_TRANSLATE_NOOP("cases", "whom? (accusative)"),
    "тв": QT_TRANSLATE_NOOP("cases", "by whom? (instrumental)"),
    "пр": QT_TRANSLATE_NOOP("cases", "about whom? (prepositional)"),
}


class FormsGrid(QWidget):
    """Russian forms on the left, Kazakh ones on the right. `edited` comes when a form was corrected."""

    edited = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[tuple[str, str], NameLine] = {}
        self.backs: dict[tuple[str, str], QToolButton] = {}
        self._proposed: dict[str, Mapping[str, str]] = {"ru": {}, "kk": {}}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for column, language in ((0, "ru"), (3, "kk")):
            for row, case in enumerate(CASES[language]):
                self._add(row, column, language, case, icons)
            self._grid.setColumnStretch(column + 1, 1)

    def show_forms(self, language: str, forms: Mapping[str, str], words: str) -> None:
        """Show these forms of the name `words`; the rules have proposed nothing yet."""
        self._proposed[language] = {}
        for case in CASES[language]:
            self.lines[language, case].show_text(forms.get(case) or words)
        self._mark(language)

    def propose(self, language: str, proposed: Mapping[str, str]) -> None:
        """What the rules propose: a form that is another is marked as the office's own."""
        self._proposed[language] = proposed
        self._mark(language)

    def forms(self, language: str) -> dict[str, str]:
        """The forms as they stand, without the nominative."""
        return {case: self.lines[language, case].text().strip() for case in CASES[language]}

    def is_own(self, language: str, case: str) -> bool:
        """Whether the form is another than the rules propose."""
        proposed = self._proposed[language].get(case)
        return proposed is not None and self.lines[language, case].text().strip() != proposed

    def _add(self, row: int, column: int, language: str, case: str, icons: Icons) -> None:
        label = QLabel(case, self)
        line = NameLine(self)
        if case in _QUESTIONS:
            label.setToolTip(QCoreApplication.translate("cases", _QUESTIONS[case]))
        label.setBuddy(line)
        line.setAccessibleName(f"{case} {label.toolTip()}".strip())
        line.setProperty("form", (language, case))
        back = QToolButton(self)
        back.setIcon(icons("restore"))
        back.setAutoRaise(True)
        back.setProperty("form", (language, case))
        back.setToolTip(self.tr("Own form. Go back to the proposed one"))
        back.setAccessibleName(back.toolTip())
        size = back.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        back.setSizePolicy(size)
        self._grid.addWidget(label, row, column)
        self._grid.addWidget(line, row, column + 1)
        self._grid.addWidget(back, row, column + 2)
        self.lines[language, case], self.backs[language, case] = line, back
        line.typed.connect(self._typed)
        back.clicked.connect(self._go_back)
        back.hide()

    @Slot()
    def _typed(self) -> None:
        language, _case = self.sender().property("form")
        self._mark(language)
        self.edited.emit()

    @Slot()
    def _go_back(self) -> None:
        language, case = self.sender().property("form")
        line = self.lines[language, case]
        line.show_text(self._proposed[language].get(case, ""))
        line.setFocus()
        self._mark(language)
        self.edited.emit()

    def _mark(self, language: str) -> None:
        for case in CASES[language]:
            own = self.is_own(language, case)
            self.backs[language, case].setVisible(own)
            proposed = self._proposed[language].get(case, "")
            tip = self.tr("Own form; the rules propose: {0}").format(proposed) if own else ""
            line = self.lines[language, case]
            line.setToolTip(tip or line.text())


def followed(
    shown: Mapping[str, str], before: Mapping[str, str], proposed: Mapping[str, str], language: str
) -> dict[str, str]:
    """The forms of a name whose words were changed: the proposed ones, but for those that were corrected."""
    made = {}
    for case in CASES[language]:
        own = shown.get(case, "") if before and shown.get(case) != before.get(case) else ""
        made[case] = own or proposed.get(case, "")
    return made
