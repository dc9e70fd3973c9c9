"""The parts of the form under their headings, with the buttons that add to them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat_app.domain.place import Part
from secretariat_app.ui.editor.section import Section
from secretariat_app.ui.icons import Icons

translate = QCoreApplication.translate
_WIDEST = 1520


def page(contents: Mapping[Part, QWidget], parent: QWidget) -> tuple[QWidget, dict[Part, Section]]:
    """One page with a heading for every part, over its content, in the order of the paper."""
    titles = {
        Part.REQUISITES: translate("Form", "Requisites"),
        Part.TITLE: translate("Form", "Title"),
        Part.PREAMBLE: translate("Form", "Preamble"),
        Part.FINDINGS: translate("Form", "Findings"),
        Part.ENACTMENT: translate("Form", "Enactment"),
        Part.ITEMS: translate("Form", "Items"),
        Part.SIGNATURES: translate("Form", "Signatures"),
    }
    made = QWidget(parent)
    made.setObjectName("form")
    made.setMaximumWidth(_WIDEST)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(16, 12, 16, 24)
    layout.setSpacing(8)
    sections = {part: Section(titles[part], contents[part], made) for part in Part}
    for section in sections.values():
        layout.addWidget(section)
    layout.addStretch(1)
    return made, sections


def add_buttons(
    parts: Mapping[Part, Section],
    icons: Icons,
    adders: Mapping[Part, Callable[[], None]],
    add_action: Callable[[], None],
    choose_clause: Callable[[], None],
) -> None:
    """Buttons that add to a part, and one that offers its clauses."""
    add, clause = icons("add"), icons("clause-insert")
    names = {
        Part.FINDINGS: translate("Form", "Paragraph"),
        Part.ITEMS: translate("Form", "Item"),
        Part.SIGNATURES: translate("Form", "Signature"),
    }
    for part, section in parts.items():
        if part is Part.REQUISITES:
            continue
        if part in adders:
            hint = translate("Form", "Add: {what}").format(what=names[part])
            section.add_button(add, names[part], hint).clicked.connect(adders[part])
        if part is Part.ITEMS:
            hint = translate("Form", "Add an action to the item where the cursor is")
            section.add_button(add, translate("Form", "Action"), hint).clicked.connect(add_action)
        hint = translate("Form", "Choose a ready wording (Ctrl+K)")
        button = section.add_button(clause, translate("Form", "Clause"), hint, above=part not in adders)
        button.setProperty("part", str(part))
        button.setAccessibleName(translate("Form", "Clause: {part}").format(part=section.heading.text()))
        button.clicked.connect(choose_clause)
