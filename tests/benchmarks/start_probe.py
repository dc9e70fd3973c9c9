"""Start a window under measurement:  start_probe.py ours|bare

Milliseconds count from PROBE_BEGIN (the clock of the process that started us, just before it did). A window
is painted when Qt has come back to its loop after the first paint, children and all. After PROBE_IDLE ms more
the marks go to PROBE_OUT as JSON and the process ends.
"""

import os
import sys
import time
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import Any

BEGIN = int(os.environ["PROBE_BEGIN"])
OURS = "secretariat_app.ui.main_window"
HEAVY = ("sqlalchemy", "docx", "docxtpl", "lxml", "alembic", "jinja2", "yaml", "pymorphy3")


def watch(window_class: Any) -> None:
    """Hook the first paint of one class of window; no other event becomes slower."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer

    arrived = QEvent.Type(QEvent.registerEventType())
    paint, custom = window_class.paintEvent, window_class.customEvent
    waiting = True

    def paint_event(self: Any, event: Any) -> None:
        nonlocal waiting
        paint(self, event)
        if waiting:
            waiting = False
            QCoreApplication.postEvent(self, QEvent(arrived), Qt.EventPriority.HighEventPriority.value)

    def custom_event(self: Any, event: Any) -> None:
        if event.type() != arrived:
            custom(self, event)
            return
        marks: dict[str, object] = {"painted": (time.monotonic_ns() - BEGIN) / 1e6}
        marks["heavy"] = [name for name in HEAVY if name in sys.modules]
        QTimer.singleShot(int(os.environ["PROBE_IDLE"]), lambda: finish(marks))

    window_class.paintEvent, window_class.customEvent = paint_event, custom_event


def finish(marks: dict[str, object]) -> None:
    import json
    from pathlib import Path

    marks["peak"] = peak_memory()
    Path(os.environ["PROBE_OUT"]).write_text(json.dumps(marks), encoding="utf-8")
    os._exit(0)


def peak_memory() -> float | None:
    """The most memory this process has held, in MiB; None where the system does not tell."""
    try:
        with open("/proc/self/status") as status:  # noqa: PTH123 - pathlib would weigh on the figure
            return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
    except FileNotFoundError:
        return None


class WatchOnImport(MetaPathFinder):
    """Hooks our window when the program itself imports it, so that its order of imports stays as it is."""

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname != OURS:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        assert spec is not None
        assert spec.loader is not None
        execute = spec.loader.exec_module

        def exec_module(module: Any) -> None:
            execute(module)
            watch(module.MainWindow)

        spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def bare() -> None:
    """The floor: an empty window with one plain editor."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

    class Bare(QMainWindow):
        pass

    watch(Bare)
    app = QApplication([])
    window = Bare()
    window.setCentralWidget(QPlainTextEdit())
    window.resize(1200, 800)
    window.show()
    app.exec()


def ours() -> None:
    """The program, by its own entrance, as `python -m secretariat_app` takes it."""
    sys.meta_path.insert(0, WatchOnImport())
    from secretariat_app.cli import main

    main()


which = sys.argv.pop()
{"ours": ours, "bare": bare}[which]()
