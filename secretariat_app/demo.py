"""The main job without a screen:  python -m secretariat_app.demo [FOLDER]

Composes the sample through the real window from the shipped clauses, keeps it in an archive, writes
.docx and .pdf, takes a picture of the window, and prints where they are.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from secretariat_app import app
from secretariat_app.domain import interchange
from secretariat_app.domain.clause import ClauseUse
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Resolution
from secretariat_app.paths import data_folder, resources
from secretariat_app.ui.editor.workspace import Workspace
from secretariat_app.ui.main_window import MainWindow

WIDTH, HEIGHT = 1366, 768
PATIENCE_SECONDS = 60
OFFICE = "resolution_ru_office"


def main(argv: list[str]) -> int:
    """Do it all and give the exit code."""
    folder = Path(argv[0] if argv else data_folder() / "example").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    application = app.make_application("ru")
    archive = folder / "archive.sqlite"
    window = app.make_window(str(archive), "ru")
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.begin()
    _settle(application, window)
    given = interchange.read((resources() / "example" / "sample.json").read_bytes())
    space = _compose(application, window, given)
    space.choose_template(OFFICE)
    number = _keep(application, window, space)
    picture = _picture(application, window, space, folder)
    files = _export(application, window, space, folder)
    window.close()
    app.close_down(window)
    print(f"Постановление составлено и хранится в архиве под номером {number}:")
    for file in (archive, *files, picture):
        print(f"  {file}")
    return 0


def _compose(application: QApplication, window: MainWindow, given: Resolution) -> Workspace:
    """Every part in its place, as a secretary goes through the form."""
    window.papers.new_paper()
    _wait_for(application, lambda: window.papers.workspace() is not None)
    space = window.papers.workspace()
    assert space is not None
    _settle(application, window)
    requisites = space.form.requisites
    if given.date:
        requisites.date.line.clear()
        requisites.date.line.insert(f"{given.date:%d.%m.%Y}")
    requisites.place.selectAll()
    requisites.place.insert(" ")
    _clause(space, Place(Part.TITLE), given.title.clause)
    _clause(space, Place(Part.PREAMBLE), given.preamble.clause if given.preamble else None)
    for finding in given.findings:
        space.form.add_finding()
        _write(space, finding.text)
    _clause(space, Place(Part.ENACTMENT), given.enactment.clause if given.enactment else None)
    for index, item in enumerate(given.items):
        _item(space, index, item)
    for index, signature in enumerate(given.signatures):
        _clause(space, Place(Part.SIGNATURES, index), signature.clause)
        line = space.form.signature_line(index)
        line.selectAll()
        line.insert(signature.name)
    _settle(application, window)
    return space


def _item(space: Workspace, index: int, item: Item) -> None:
    if index:
        space.form.add_item()
    _clause(space, Place(Part.ITEMS, index if index else None), item.clause)
    for position, action in enumerate(item.actions):
        if position:
            space.form.do(Place(Part.ITEMS, index, position - 1), "split")
        _write(space, action.text)


def _clause(space: Workspace, place: Place, use: ClauseUse | None) -> None:
    """Choose the clause in the palette and fill its fields."""
    if use is None:
        return
    space.open_clauses(place)
    space.palette_panel().take(use.key)
    space.fill_fields(use.slots)


def _write(space: Workspace, text: str) -> None:
    """Type into the paragraph where the cursor is."""
    place = space.form.place()
    row = space.form.row(place) if place else None
    assert row is not None
    row.edit.insertPlainText(text)


def _keep(application: QApplication, window: MainWindow, space: Workspace) -> int:
    space.save()
    _wait_for(application, lambda: not space.is_modified())
    _settle(application, window)
    stored = space.stored()
    assert stored is not None
    return stored.id


def _picture(application: QApplication, window: MainWindow, space: Workspace, folder: Path) -> Path:
    window.activateWindow()
    _settle(application, window)
    space.form.focus_place(Place(Part.ITEMS, 1), -1)
    _settle(application, window)
    file = folder / "window.png"
    window.grab().save(str(file))
    return file


def _export(application: QApplication, window: MainWindow, space: Workspace, folder: Path) -> list[Path]:
    from secretariat_app.services.exporting import file_name

    files = [folder / file_name(space.resolution(), extension) for extension in (".docx", ".pdf")]
    space.export(files[0])
    space.export_pdf(files[1])
    _settle(application, window)
    return files


def _settle(application: QApplication, window: MainWindow) -> None:
    """Until nothing is under way and the pauses after typing are over."""
    quiet = time.monotonic() + 0.5
    _wait_for(application, lambda: time.monotonic() > quiet and not window.context.jobs.busy())


def _wait_for(application: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get on")
        application.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
