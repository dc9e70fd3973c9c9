"""How soon the first results stand in the window after a key: run as a process of its own over an archive.

Prints the median and the 95th percentile in milliseconds, as JSON. The pause after the last key is in them,
the counts of all filters too; nothing is answered from memory.
"""

import json
import os
import random
import statistics
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

WORDS = 30
PATIENCE_SECONDS = 60


def main(file: str) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    from secretariat_app import app
    from secretariat_app.ui.main_window import MainWindow
    from tests.benchmarks.bench_search import real
    from tests.benchmarks.papers import Papers

    application = app.make_application("ru")
    window: MainWindow = app.make_window(file, "ru")
    window.resize(1920, 1000)  # wide enough for the filters with their counts
    loaded: list[float] = []
    window.archive.loaded.connect(lambda: loaded.append(time.perf_counter()))
    window.show()
    window.archive.start_search()
    window.archive.reload()  # and no backup, which would take turns with the search

    def wait(answers: int) -> None:
        give_up = time.perf_counter() + PATIENCE_SECONDS
        while len(loaded) < answers or window.context.jobs.busy():
            if time.perf_counter() > give_up:
                raise TimeoutError("no answer came")
            application.processEvents()
            time.sleep(0.0005)

    wait(1)
    took = []
    for word in real(Papers(), random.Random(5))[:WORDS]:
        search = window.archive.search
        search.blockSignals(True)
        search.setText(word[:-1])
        search.blockSignals(False)
        window.context.archive.get().forget()
        begin = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, word[-1])
            QCoreApplication.sendEvent(search, event)
        answers = len(loaded) + 1
        while len(loaded) < answers:
            application.processEvents()
            time.sleep(0.0005)  # as an event loop that waits, which lets the worker work
        window.archive.list.viewport().repaint()
        took.append((time.perf_counter() - begin) * 1000)
        wait(answers)
    print(json.dumps([statistics.median(took), statistics.quantiles(took, n=20)[-1]]))
    window.close()
    app.close_down(window)


if __name__ == "__main__":
    main(sys.argv[1])
