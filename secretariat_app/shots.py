"""Pictures of the main views, for the README and for looking at:  python -m secretariat_app.shots FOLDER"""

import datetime
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from secretariat_app import app
from secretariat_app.domain.labels import LinkKind
from secretariat_app.domain.lifecycle import Status
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Paragraph, Resolution
from secretariat_app.domain.search import Due, Filters, SavedSearch
from secretariat_app.paths import HOME_VARIABLE
from secretariat_app.services import keeping, labelling, saved_searching, signing
from secretariat_app.ui import text_size, theme
from secretariat_app.ui.editor.workspace import Workspace
from secretariat_app.ui.main_window import CLAUSES, DIRECTORIES, MainWindow
from secretariat_app.ui.panels.directories_panel import DirectoriesPanel
from secretariat_app.ui.panels.library_panel import LibraryPanel
from secretariat_app.ui.panels.paper_reader import LABELS, PAGES, TEXT
from secretariat_app.ui.panels.settings_panel import SettingsPanel
from secretariat_app.ui.paper_jobs import example
from secretariat_app.ui.versions.versions_dialog import VersionsDialog

SCALE = "QT_SCALE_FACTOR"
WIDTH, HEIGHT = 1366, 728
"""A small office screen without the system's own bar."""
PATIENCE_SECONDS = 20
QUIET_SECONDS = 0.4
PROBLEMS = 8
"""So many problems further the paper shows underlined words of every kind."""

OTHERS = (
    ("О ходе ремонта дорог в районе «Байқоңыр»", "9", datetime.date(2022, 6, 14), Status.SIGNED),
    (
        "Об информации о готовности города к отопительному сезону 2022–2023 годов",
        "12",
        datetime.date(2022, 9, 7),
        Status.SIGNED,
    ),
    ("О проекте бюджета города на 2023–2025 годы", None, datetime.date(2022, 11, 2), Status.READY),
    ("Об отчете о работе с обращениями граждан", "3", datetime.date(2021, 12, 1), Status.CANCELLED),
    ("О плане работы постоянной комиссии на 2023 год", None, None, Status.DRAFT),
)
GATE_TITLE = "О ходе подготовки к отопительному сезону"
SIGNED_TITLE = "О работе по благоустройству дворов"
AMENDED_ON = datetime.date(2023, 2, 1)


OLD_PAPER = """МАСЛИХАТ ГОРОДА КАРАГАНДЫ
ПОСТАНОВЛЕНИЕ
постоянной комиссии по вопросам бюджета и экономики
11.{month:02}.2021 года № {number}

Безопасность дорожного движения за {quarter} квартал

Заслушав информацию начальника отдела, комиссия отмечает, что работа ведётся.
За отчётный период на дорогах города совершено {quarter}2 нарушений.
Комиссия ПОСТАНОВИЛА:
1. Информацию принять к сведению.
2. Рекомендовать акимату города Караганды усилить контроль до 1 декабря 2021 года.
Примечание: приглашённые лица не голосовали на этом заседании

Председатель комиссии        К. Оспанов
"""
"""A paper that leaves something to be looked at."""


def main(argv: list[str]) -> int:
    """Take every picture into the folder named, as it is and on a screen scaled to 200 %."""
    folder = Path(argv[0] if argv else "shots")
    folder.mkdir(parents=True, exist_ok=True)
    if SCALE in os.environ:
        return take(folder, f"-{round(float(os.environ[SCALE]) * 100)}")
    # Qt reads the factor once, when it starts: every scale is a process of its own.
    scaled = os.environ | {SCALE: "2"}
    again = [sys.executable, "-m", "secretariat_app.shots", str(folder)]
    return take(folder) or subprocess.run(again, env=scaled, check=False).returncode


def take(folder: Path, suffix: str = "") -> int:
    """Every view in light and dark; `suffix` ends the names of the files."""
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        application = app.make_application("ru")
        for choice in ("light", "dark"):
            theme.apply(application, choice)
            for name, window in views(application, Path(home) / choice):
                file = folder / f"{name}-{choice}{suffix}.png"
                window.grab().save(str(file))
                print(file)
    return 0


def views(application: QApplication, home: Path) -> Iterator[tuple[str, QWidget]]:
    """The window in one view after another."""
    home.mkdir()
    window = app.make_window(str(home / "archive.sqlite"), "ru")
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.begin()
    settle(application, window)
    yield "archive-empty", window
    _fill(window)
    window.archive.reload()
    settle(application, window)
    yield "archive", window
    yield from archive_views(application, window)
    window.papers.open_sample()
    settle(application, window)
    wait_for(application, lambda: window.papers.workspace() is not None)
    settle(application, window)
    yield "editor", window
    space = window.papers.workspace()
    assert space is not None
    yield from _problems(application, window, space)
    space.preview.choose_zoom("two")
    window.resize(1900, HEIGHT)
    settle(application, window)
    yield "editor-wide", window
    window.resize(WIDTH, HEIGHT)
    space.preview.choose_zoom("width")
    settle(application, window)
    window.papers.do("insert_clause")
    settle(application, window)
    yield "clause-picker", window
    yield from _editor_at_work(application, window)
    yield from _signed(application, window)
    for name, show in (
        ("clauses", window.show_clauses),
        ("directories", window.show_directories),
        ("import", window.show_import),
        ("settings", window.show_settings),
    ):
        show()
        settle(application, window)
        yield name, window
        if name == "settings":
            yield from _rules(application, window)
        if name == "directories":
            yield from _directories(application, window)
        if name == "clauses":
            yield from _clause_editor(application, window)
        if name == "import":
            yield from _old_papers(application, window, home / "Постановления 2021")
    window.show_archive()
    yield from _versions(application, window)
    window.papers.discard_all()
    window.close()
    app.close_down(window)


def _signed(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """The gate before a paper, the signed paper with its scan, the register and the trail."""

    def prepare(archive: Any) -> tuple[int, int]:
        plain = example(window.context.later_library, window.context.later_directories)
        made = keeping.create(archive, replace(plain, title=Paragraph(GATE_TITLE), number=None))
        for title in ("О ходе ремонта дорог в районе «Байқоңыр»", SIGNED_TITLE):
            paper = replace(plain, title=Paragraph(title), number=None)
            kept = keeping.create(archive, paper)
            ready = signing.make_ready(archive, kept.id, kept.revision, window.context.directories)
            signed = signing.sign(archive, ready.id, ready.revision)
        with tempfile.TemporaryDirectory() as folder:
            scan = Path(folder) / "скан с подписью.png"
            picture = QImage(1240, 1754, QImage.Format.Format_RGB32)
            picture.fill(0xFFFFFF)
            picture.save(str(scan))
            signing.attach_scan(archive, signed.id, scan)
        signing.amend(archive, signed.id, window.context.library, window.context.directories, AMENDED_ON)
        return made.id, signed.id

    found: list[tuple[int, int]] = []
    window.context.ask_archive(prepare, done=found.append)
    wait_for(application, lambda: bool(found))
    for identity in found[0]:
        window.papers.open_number(identity)
        settle(application, window)
        if identity == found[0][0]:
            window.papers.step("make_ready")
            settle(application, window)
        yield "gate" if identity == found[0][0] else "signed", window
    for name, call in (
        ("register", window.registers.show_register),
        ("trail", window.registers.check_archive),
    ):
        call()
        settle(application, window)
        yield name, window


def _directories(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """A body with its names by time, then further down how else it is written and its case forms."""
    panel: DirectoriesPanel = window.places.widget(DIRECTORIES)  # type: ignore[assignment]
    panel.show_key("body.internal-policy")
    settle(application, window)
    yield "directories-body", window
    panel.form.verticalScrollBar().setValue(panel.form.name.spellings.y() + panel.form.name.y())
    settle(application, window)
    yield "directories-forms", window


def _old_papers(
    application: QApplication, window: MainWindow, folder: Path
) -> Iterator[tuple[str, MainWindow]]:
    """The report of an import, then a doubtful paper beside what was recognised."""
    folder.mkdir()
    for quarter in (1, 2, 3):
        text = OLD_PAPER.format(month=3 * quarter, number=quarter, quarter=quarter)
        (folder / f"Безопасность {quarter} кв.txt").write_text(text, encoding="utf-8")
    (folder / "Письмо.txt").write_text("Уважаемый коллега!\n\nНаправляем материалы.", encoding="utf-8")
    place = window.importing.place
    assert place is not None
    place.loading.start([str(folder)])
    wait_for(application, lambda: not place.loading.run.running())
    settle(application, window)
    yield "import-report", window
    place.show_review(next(one.id for one in place.loading.model.shown() if one.outcome == "review") or 0)
    settle(application, window)
    yield "import-review", window


def _rules(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """The settings of proofing, with a rule in hand."""
    panel: SettingsPanel = window.places.currentWidget()  # type: ignore[assignment]
    panel.tabs.setCurrentWidget(panel.rules)
    panel.rules.list.choose("number-and-words")
    settle(application, window)
    yield "settings-rules", window
    panel.tabs.setCurrentWidget(panel.program)


def _problems(
    application: QApplication, window: MainWindow, space: Workspace
) -> Iterator[tuple[str, MainWindow]]:
    """Underlined words of every kind, and one in hand with its remedy."""
    wait_for(application, lambda: bool(space.proofreading.problems))
    for _ in range(PROBLEMS):
        space.proofreading.next_problem()
        settle(application, window)
    yield "editor-problems", window


def _clause_editor(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """A wording with a slip in it, as it is told and mended; then the papers that have the wording."""
    library: LibraryPanel = window.places.widget(CLAUSES)  # type: ignore[assignment]
    library.show_key("items.recommend-list")
    edit = library.page.form.sides["ru"].edit
    start = edit.text().index("адресаты")
    edit.mend(start, start + len("адресаты"), "адрсаты")
    settle(application, window)
    yield "clause-editor", window
    library.revert()
    library.page.tabs.setCurrentIndex(1)
    settle(application, window)
    yield "clause-papers", window


def archive_views(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """The archive as it is searched, filtered, read and chosen from."""
    window.archive.search.setText("межконфессиональное согласие")
    settle(application, window)
    yield "archive-search", window
    reader = window.archive.card.reader
    reader.show_view(PAGES)
    settle(application, window)
    yield "archive-pages", window
    window.archive.search.clear()
    window.archive.filtering.button.setChecked(True)
    settle(application, window)
    yield "archive-filters", window
    window.archive.list.selectAll()
    settle(application, window)
    yield "archive-many", window
    window.archive.list.choose(1)
    window.archive.filtering.button.setChecked(False)
    reader.show_view(LABELS)
    settle(application, window)
    yield "archive-labels", window
    reader.show_view(TEXT)


def _editor_at_work(application: QApplication, window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    """What comes up while one writes: earlier wordings, large text, what is taken over from another paper."""
    space = window.papers.workspace()
    assert space is not None
    space.palette_panel().dismiss()
    space.form.focus_place(Place(Part.ITEMS, 1, 0))
    wait_for(application, space.wordings.line.isVisible)
    settle(application, window)
    yield "editor-wordings-line", window
    space.show_wordings()
    settle(application, window)
    yield "editor-wordings", window
    assert space.wordings.panel is not None
    space.wordings.panel.dismiss()
    text_size.apply(application, 150)
    space.offer_carry(space.resolution())
    settle(application, window)
    yield "editor-large-text", window
    text_size.apply(application, 100)
    settle(application, window)


def _versions(application: QApplication, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The versions of a paper that was changed twice, and the bar where another window changed it too."""
    archive = window.context.archive.get()
    stored = keeping.read(archive, 1)
    second = replace(stored.resolution, findings=stored.resolution.findings[1:])
    stored = keeping.save(archive, 1, stored.revision, second)
    stored = keeping.save(archive, 1, stored.revision, replace(second, items=second.items[::-1], number="14"))
    window.papers.open_stored(stored)
    settle(application, window)
    window.safe.show_versions()
    settle(application, window)
    dialog = window.findChildren(VersionsDialog)[-1]
    yield "versions", dialog
    dialog.view.both.click()
    settle(application, window)
    yield "versions-both", dialog
    dialog.accept()
    keeping.save(archive, 1, stored.revision, replace(stored.resolution, number="15"))
    space = window.papers.workspace()
    assert space is not None
    space.take_version(second, "")
    settle(application, window)
    yield "conflict", window


def _fill(window: MainWindow) -> None:
    context = window.context
    sample = example(context.later_library, context.later_directories)

    def kept(archive: object) -> None:
        keeping.create(archive, sample)  # type: ignore[arg-type]
        for title, number, date, status in OTHERS:
            short: Resolution = replace(
                sample, title=Paragraph(title), number=number, date=date, findings=(), items=sample.items[:2]
            )
            keeping.create(archive, short, status=status)  # type: ignore[arg-type]
        labelling.change_tags(archive, [1, 2, 4], add=["на контроле"])  # type: ignore[arg-type]
        labelling.change_tags(archive, [1], add=["религия"])  # type: ignore[arg-type]
        labelling.set_note(archive, 1, "Копию передать в прокуратуру.")  # type: ignore[arg-type]
        labelling.link(archive, 1, LinkKind.FOLLOW_UP, 5)  # type: ignore[arg-type]
        late = SavedSearch(
            0, "На контроле, срок прошёл", "", Filters(tags=("на контроле",), due=(Due.OVERDUE,))
        )
        saved_searching.keep(archive, late)  # type: ignore[arg-type]

    context.ask_archive(kept)


def settle(application: QApplication, window: MainWindow) -> None:
    """Until nothing runs any more and the pauses after typing are over."""
    wait_for(application, lambda: not window.context.jobs.busy())
    quiet = time.monotonic() + QUIET_SECONDS
    while time.monotonic() < quiet or window.context.jobs.busy():
        application.processEvents()
        time.sleep(0.005)


def wait_for(application: QApplication, condition: Callable[[], bool]) -> None:
    """Let the window work until `condition` holds. TimeoutError where it never does."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("a view of the window did not come")
        application.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
