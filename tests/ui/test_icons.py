"""One family of icons, named by meaning, in the palette's colour."""

import ast
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import secretariat_app
from secretariat_app.paths import resources
from secretariat_app.ui import theme
from secretariat_app.ui.icons import Icons
from secretariat_app.ui.models.archive_model import STATUSES
from secretariat_app.ui.notices import Kind

SVG = "{http://www.w3.org/2000/svg}svg"
FILES = sorted((resources() / "icons").glob("*.svg"))


def asked_for() -> set[str]:
    """Every name in a call like icons("save") anywhere in the program."""
    names: set[str] = set()
    for file in Path(secretariat_app.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in (
                "icons",
                "_icons",
            ):
                names |= {str(arg.value) for arg in node.args[:1] if isinstance(arg, ast.Constant)}
    return names


def test_every_icon_that_is_asked_for_exists() -> None:
    wanted = asked_for() | {icon for _, icon in STATUSES.values()} | {str(kind) for kind in Kind}
    assert wanted
    assert wanted <= set(Icons().names())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_icon_is_of_the_family(file: Path) -> None:
    root = ElementTree.parse(file).getroot()
    assert root.tag == SVG
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    colours = {value for part in root.iter() for name, value in part.items() if name in ("fill", "stroke")}
    assert colours <= {"none", "currentColor"}


def strongest(image: QImage) -> QColor:
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_an_icon_takes_the_colour_of_the_text(qtbot: QtBot, qapp: QApplication, choice: str) -> None:
    theme.apply(qapp, choice)
    drawn = strongest(Icons()("save").pixmap(24, 24).toImage())
    assert drawn.alpha() == 255
    assert drawn.name() == qapp.palette().color(QPalette.ColorRole.WindowText).name()
    faded = strongest(Icons()("save").pixmap(24, 24, QIcon.Mode.Disabled).toImage())
    assert faded.name() != drawn.name()


def test_a_severity_has_its_own_colour(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    icons = Icons()
    colours = {strongest(icons(kind, role=kind).pixmap(24, 24).toImage()).name() for kind in Kind}
    assert len(colours) == len(Kind)


def test_an_icon_is_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    pixmap = Icons()("save").pixmap(QSize(20, 20), 2.0)
    assert pixmap.devicePixelRatio() == 2.0
    assert pixmap.width() == 40


def test_the_programs_sign_can_be_drawn(qtbot: QtBot) -> None:
    assert not Icons().application().pixmap(64, 64).isNull()
