"""The sample composed with the keyboard alone, every key counted, beside the keys that typing it takes.

The figures:  python3 dev.py test tests/end_to_end/test_sample_by_keyboard.py
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from secretariat_app.domain.place import Part, Place
from tests.end_to_end.conftest import Secretary
from tests.end_to_end.test_sample_through_window import composed_from_example


@dataclass
class Typist(Secretary):
    """A secretary without a mouse. A key with Ctrl or Shift is one stroke, as it is in Word."""

    strokes: int = 0

    def type(self, text: str) -> None:
        super().type(text)
        self.strokes += len(text)

    def press(self, *keys: str) -> None:
        super().press(*keys)
        self.strokes += len(keys)

    def click(self, widget: Any) -> None:
        raise AssertionError(f"{widget} would need a mouse")


def requisites(typist: Typist) -> None:
    """The date; the sample names no settlement."""
    form = typist.space.form.requisites
    while not form.place.hasFocus():
        typist.press("Shift+Tab")
    typist.press("Delete")
    while not form.date.line.hasFocus():
        typist.press("Shift+Tab")
    typist.type("19.10.2022")
    while not typist.at(Place(Part.TITLE)):
        typist.press("Tab")


def compose(typist: Typist, example: dict[str, Any]) -> None:
    """From the title down to the signature; Enter goes on."""
    typist.type("/")
    typist.choose_clause("охи", example["title"]["clause"])
    typist.type("83/12")
    typist.press("Return", "Return", "/")
    typist.choose_clause("", example["preamble"]["clause"])
    typist.press("Return")
    for index, finding in enumerate(example["findings"]):
        if index:
            typist.press("Return")
        typist.type(finding)
    typist.press("Down", "/")
    typist.choose_clause("", example["enactment"]["clause"])
    typist.press("Return", "/")
    for index, item in enumerate(example["items"]):
        if index:
            typist.press("Ctrl+Return", "/")
        use = item["text"]
        typist.choose_clause("р" if index else "", use["clause"])
        for name in use.get("slots", {}).get("адресаты", ()):
            typist.type(name.removeprefix("ГУ «Управление ").removeprefix("по ")[:5])
            typist.press("Return")
        if index:
            typist.press("Return")
        typist.type(use.get("slots", {}).get("действие", ""))
        for position, action in enumerate(item.get("actions", ())):
            if position:
                typist.press("Return")
            typist.type(action)
    typist.press("Down", "Ctrl+K")
    typist.choose_clause("председатель заседания", example["clauses"][0]["clause"])
    while not typist.space.form.signature_line(0).hasFocus():
        typist.press("Tab")
    typist.press("Ctrl+A")
    typist.type(example["signatures"][0]["name"])
    typist.press("Escape")


@pytest.mark.slow
def test_the_sample_takes_fewer_keys_than_typing_it(
    sit_down: Callable[[], Secretary],
    example: dict[str, Any],
    samples: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    secretary = sit_down()
    typist = Typist(secretary.qtbot, secretary.window)
    typist.press("Ctrl+N")
    typist.qtbot.waitUntil(lambda: typist.space is not None)
    typist.qtbot.waitUntil(lambda: typist.at(Place(Part.TITLE)))
    requisites(typist)
    compose(typist, example)
    assert typist.space.resolution() == composed_from_example()

    text = (samples / "resolution_2022-10-19.cleaned.txt").read_text(encoding="utf-8")
    word = len("\n".join(filter(None, text.splitlines())))
    free = [*example["findings"], *(a for item in example["items"] for a in item.get("actions", ()))]
    slots = [item["text"].get("slots", {}) for item in example["items"]]
    own = sum(map(len, [*free, *(given["действие"] for given in slots if "действие" in given)]))
    with capsys.disabled():
        sys.stdout.write(
            f"\nKeys pressed: {typist.strokes}; to type the sample without a slip and any layout: {word}.\n"
            f"Less the {own} letters that only this paper has: {typist.strokes - own} against {word - own}.\n"
        )
    assert typist.strokes < word
    assert (typist.strokes - own) * 5 < word - own
