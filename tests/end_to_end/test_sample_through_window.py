"""The resolution of 19 October 2022, composed as a secretary does it: through the real window, key by key."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from secretariat_app.documents.read_text import paragraphs
from secretariat_app.domain import interchange
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.paths import resources
from secretariat_app.services import exporting
from secretariat_app.services.composing import compose
from secretariat_app.services.library import load_directories, load_library
from tests.end_to_end.conftest import Secretary

OFFICE = "resolution_ru_office"
BREAKABLE = str.maketrans({"\u00a0": " ", "\u2011": "-"})

# What the paper says otherwise than the cleaned text of the sample, and why.
CORRECTIONS = (
    ("Постановление", "ПОСТАНОВЛЕНИЕ"),  # the kind of document stands in capitals
    ("года 83/12-VII", "года № 83/12-VII"),  # the sample lost the sign before the act's number
    # Item 4 leads to a list, so it ends in a colon and its first action has a paragraph of its own.
    ("Астаны» продолжить", "Астаны»:\nпродолжить"),
    ("путем проведения", "путём проведения"),  # the paper's own spelling
    # The position stands in the left cell of a table and the name in the right one.
    ("заседания –\nчлен", "заседания – член"),
    ("комиссии\nмаслихата", "комиссии маслихата"),
    ("вопросам\nзаконности", "вопросам законности"),
    ("работе\nс общественностью\tГ.", "работе с общественностью\nГ."),
)


@pytest.fixture
def expected(samples: Path) -> list[str]:
    """The cleaned text of the sample with the corrections, each of which must be found in it."""
    text = (samples / "resolution_2022-10-19.cleaned.txt").read_text(encoding="utf-8")
    text = "\n".join(filter(None, text.splitlines())).translate(BREAKABLE)
    for wrong, right in CORRECTIONS:
        assert wrong in text, wrong
        text = text.replace(wrong, right)
    return text.split("\n")


def composed_from_example() -> Resolution:
    """What the command line composes from the same data."""
    given = interchange.read((resources() / "example" / "sample.json").read_bytes())
    return compose(given, load_library(), load_directories()).resolution


def text_of(docx: bytes) -> list[str]:
    """The paragraphs of a paper, its no-break spaces and hyphens as a value has them."""
    return [text.translate(BREAKABLE) for text in paragraphs(docx) if text.strip()]


def begin(secretary: Secretary) -> None:
    """A new paper with its requisites."""
    secretary.press("Ctrl+N")
    secretary.qtbot.waitUntil(lambda: secretary.space is not None)
    secretary.qtbot.waitUntil(lambda: secretary.at(Place(Part.TITLE)))
    secretary.write_into(secretary.space.form.requisites.date.line, "19.10.2022")
    secretary.write_into(secretary.space.form.requisites.place, " ")


def title(secretary: Secretary, example: dict[str, Any]) -> None:
    """The title from the clause of an act, its requisites typed."""
    act = example["title"]["slots"]["акт"]
    secretary.click_section(Part.TITLE, 0)
    secretary.choose_clause("о ходе исполнения", example["title"]["clause"])
    day = datetime.date.fromisoformat(act["date"])
    secretary.press("Return")  # none of the known acts: its requisites one by one
    for text in (act["kind"], act["body"], f"{day:%d.%m.%Y}", act["number"], act["title"]):
        secretary.type(text)
        secretary.press("Return")
    assert secretary.at(Place(Part.TITLE))


def findings(secretary: Secretary, example: dict[str, Any]) -> None:
    """Typed, with Enter between."""
    secretary.click_section(Part.FINDINGS, 0)
    for index, text in enumerate(example["findings"]):
        if index:
            secretary.press("Return")
        secretary.type(text)


def bodies(secretary: Secretary, names: list[str]) -> None:
    """Bodies chosen from the list by a piece of their names."""
    for name in names:
        secretary.type(name.removeprefix("ГУ «Управление ")[:22])
        secretary.press("Return")  # adds the name that the list offers
    secretary.press("Return")


def items(secretary: Secretary, example: dict[str, Any]) -> None:
    """Each from its clause; the actions typed."""
    secretary.click_section(Part.ITEMS, 2)
    for index, item in enumerate(example["items"]):
        if index:
            secretary.press("Ctrl+Return", "Ctrl+K")
        use = item["text"]
        secretary.choose_clause({0: "принять сведению"}.get(index, "рекомендовать"), use["clause"])
        slots = use.get("slots", {})
        if "адресаты" in slots:
            bodies(secretary, slots["адресаты"])
        if "действие" in slots:
            secretary.type(slots["действие"])
        for position, action in enumerate(item.get("actions", ())):
            if position:
                secretary.press("Return")
            secretary.type(action)
    assert len(secretary.space.resolution().items) == len(example["items"])


def sign(secretary: Secretary, example: dict[str, Any]) -> None:
    """The position from its clause, the name typed."""
    secretary.click_section(Part.SIGNATURES, 1)
    secretary.choose_clause("председатель заседания", example["clauses"][0]["clause"])
    row = secretary.space.form.parts[Part.SIGNATURES].signature_rows[0]
    secretary.write_into(row.name, example["signatures"][0]["name"])
    secretary.press("Escape")  # the list of names


def write_all(secretary: Secretary, example: dict[str, Any]) -> None:
    """The whole paper."""
    begin(secretary)
    title(secretary, example)
    secretary.click_section(Part.PREAMBLE, 0)
    secretary.choose_clause("заслушав обсудив", example["preamble"]["clause"])
    findings(secretary, example)
    secretary.click_section(Part.ENACTMENT, 0)
    secretary.choose_clause("вышеизложенного", example["enactment"]["clause"])
    items(secretary, example)
    sign(secretary, example)


@pytest.mark.slow
def test_a_secretary_composes_saves_reopens_and_exports_the_sample(
    sit_down: Callable[[], Secretary],
    example: dict[str, Any],
    expected: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtWidgets import QFileDialog

    secretary = sit_down()
    write_all(secretary, example)
    value = secretary.space.resolution()
    assert interchange.write(value) == interchange.write(composed_from_example())
    assert value == composed_from_example()

    # Saved, closed, opened again: nothing is other than it was.
    with secretary.qtbot.waitSignal(secretary.space.saved):
        secretary.press("Ctrl+S")
    secretary.idle()
    secretary.press("Ctrl+W")
    secretary.qtbot.waitUntil(lambda: secretary.space is None)
    secretary = sit_down()
    secretary.window.archive.list.setFocus()
    secretary.press("Down", "Return")
    secretary.qtbot.waitUntil(lambda: secretary.space is not None)
    assert secretary.space.resolution() == value
    assert secretary.space.stored().status is Status.DRAFT
    secretary.qtbot.waitUntil(lambda: secretary.space.page_count() > 0)

    # Exported with the template that looks as the office's own paper does.
    box = secretary.space.form.requisites.template
    box.setFocus()
    while box.currentData() != OFFICE:
        secretary.press("Down")
    target = tmp_path / "sample.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    secretary.press("Ctrl+E")
    secretary.qtbot.waitUntil(target.exists)
    secretary.idle()
    docx = target.read_bytes()
    assert text_of(docx) == expected
    assert str(target) in secretary.window.bar.text()

    # The command line makes the same paper of the same data.
    assert exporting.paper(composed_from_example(), OFFICE, directories=load_directories()) == docx


@pytest.mark.slow
def test_everything_can_be_undone_and_done_again(
    sit_down: Callable[[], Secretary], example: dict[str, Any]
) -> None:
    secretary = sit_down()
    begin(secretary)
    blank = secretary.space.undo_stack().index()
    title(secretary, example)
    findings(secretary, example)
    items(secretary, example)
    value = secretary.space.resolution()
    while secretary.space.undo_stack().index() > blank:
        secretary.press("Ctrl+Z")
    assert not secretary.space.resolution().title.text
    assert not secretary.space.resolution().findings
    assert not secretary.space.resolution().items
    while secretary.space.undo_stack().canRedo():
        secretary.press("Ctrl+Shift+Z")
    assert secretary.space.resolution() == value
