"""Which way imports run. The tables are the architecture; the README's picture follows them."""

import subprocess
import sys

import pytest

from tests.architecture.reading import PACKAGE, ROOT, Source, imports, sources

COMMON = {"errors", "messages", "paths", "settings"}

# A part may import what stands in its row, and itself. «a.b» allows that one module of a part.
ARROWS = {
    "errors": set[str](),
    "paths": {"errors"},
    "settings": {"errors", "paths"},
    "messages": {"errors", "paths"},
    "domain": {"errors"},
    "language": {"errors"},
    "proofing": {"domain", "errors", "language"},
    "documents": {"domain", "errors", "language", "paths", "settings"},
    "storage": {
        *("domain", "errors", "paths", "settings"),
        *("language.cited_acts", "language.search_terms"),
    },
    "services": {"documents", "domain", "language", "proofing", "storage"} | COMMON,
    "ui": {
        "domain",
        "language.dates",
        "language.infinitives",
        "language.spelling",
        "proofing.engine",
        "services",
    }
    | COMMON,
    "cli": {"app.run_window", "domain", "services"} | COMMON,
    "app": {"documents", "domain", "language", "proofing", "services", "storage", "ui"} | COMMON,
    "demo": {"app", "domain", "services", "ui"} | COMMON,
    "shots": {"app", "demo", "domain", "services", "ui"} | COMMON,
    "__main__": {"cli"},
}

# Where code belongs that wants to import across the arrows.
REMEDY = {
    "domain": "a value knows nothing of the rest; what needs both belongs in services/",
    "language": "language knows nothing of resolutions; what looks at one belongs in proofing/ or services/",
    "proofing": "a rule gets a value and does no I/O; what fetches things for it belongs in services/",
    "documents": "documents know no database; what needs both belongs in services/",
    "storage": "storage takes and gives domain values; what decides about them belongs in services/",
    "services": "services know no window; show it in ui/, which calls the service",
    "ui": "the window shows; reaching files, papers or the archive belongs in a function of services/",
    "cli": "the command line only calls; give services/ a function that does it",
}

# Packages that only some parts may know.
OUTSIDE = {
    "PySide6": {"ui", "app", "demo", "shots"},
    "alembic": {"storage"},
    "docx": {"documents"},
    "docxtpl": {"documents"},
    "jinja2": {"documents", "language", "services"},
    "lxml": {"documents"},
    "pymorphy3": {"language"},
    "sqlalchemy": {"storage"},
    "sqlite3": {"storage"},
    "yaml": {"services", "storage"},
}

# Pages are laid out with Qt's text engine, without a window.
PAGES = ("documents.pages",)
PAGES_MAY_USE = ("PySide6.QtCore", "PySide6.QtGui")

# Rooms of the window that meet only in the main window, through signals.
ROOMS = ("ui.dialogs", "ui.editor", "ui.panels")

# One place each for what would otherwise spread over the window.
ONLY_IN = {
    "QMessageBox": "ui.notices",
    "QRunnable": "ui.jobs",
    "QThreadPool": "ui.jobs",
    "QUndoStack": "ui.draft",
}

# What importing the services must not bring: it makes the window late, or must come before Qt.
LATE = (
    "PySide6",
    "alembic",
    "docx",
    "docxtpl",
    "jinja2",
    "lxml",
    "pymorphy3",
    "sqlalchemy",
    "yaml",
    "Stemmer",
)


def part_of(module: str) -> str:
    return module.split(".", 1)[0]


def within(module: str, parent: str) -> bool:
    return module == parent or module.startswith(parent + ".")


def ours(source: Source) -> list[tuple[str, int]]:
    """What a file imports of ours, named without the package."""
    found = [
        (i.target.removeprefix(PACKAGE + "."), i.line) for i in imports(source) if within(i.target, PACKAGE)
    ]
    return [(target, line) for target, line in found if target not in (PACKAGE, "__version__")]


def test_every_part_has_a_place_in_the_table() -> None:
    unknown = {part_of(source.name) for source in sources() if source.name} - set(ARROWS)
    assert not unknown, (
        f"give {', '.join(sorted(unknown))} a row in ARROWS, or a place in a part that has one"
    )


def test_imports_run_downward() -> None:
    wrong = []
    for source in sources():
        part = part_of(source.name)
        allowed = {part} | ARROWS.get(part, set())
        for target, line in ours(source):
            if not any(within(target, name) for name in allowed):
                advice = REMEDY.get(part, "see the table of arrows")
                wrong.append(f"{source.at(line)}: {part or PACKAGE} must not import {target}: {advice}")
    assert not wrong, "\n".join(wrong)


def test_each_package_from_outside_is_known_where_it_belongs() -> None:
    wrong = []
    for source in sources():
        for target, line in imports(source):
            users = OUTSIDE.get(part_of(target))
            if users is None or part_of(source.name) in users:
                continue
            if source.name.startswith(PAGES) and target.startswith(PAGES_MAY_USE):
                continue
            wrong.append(f"{source.at(line)}: {target} is for {', '.join(sorted(users))} only")
    assert not wrong, "\n".join(wrong)


def test_rooms_of_the_window_meet_in_the_main_window() -> None:
    wrong = []
    for source in sources():
        room = next((room for room in ROOMS if within(source.name, room)), None)
        for target, line in ours(source):
            other = next((other for other in ROOMS if within(target, other)), None)
            if room and other and room != other:
                wrong.append(
                    f"{source.at(line)}: {room} and {other} meet through signals in ui/main_window.py"
                )
    assert not wrong, "\n".join(wrong)


def test_what_has_one_home_stays_there() -> None:
    wrong = []
    for source in sources():
        if part_of(source.name) != "ui":
            continue
        for target, line in imports(source):
            home = ONLY_IN.get(target.rpartition(".")[2])
            if home and source.name != home:
                wrong.append(f"{source.at(line)}: only {home} knows {target.rpartition('.')[2]}")
    assert not wrong, "\n".join(wrong)


def test_importing_services_stays_light() -> None:
    """The window imports services first; what is heavy comes when it is used."""
    modules = [f"{PACKAGE}.{source.name}" for source in sources() if within(source.name, "services")]
    if not modules:
        pytest.fail("there are no services")
    code = (
        "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, *modules], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    heavy = sorted(set(LATE) & set(done.stdout.split()))
    assert not heavy, (
        f"importing services brings {', '.join(heavy)}: import it inside the function that needs it"
    )
