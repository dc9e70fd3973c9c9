"""A process that types into the real window until it is killed:  python -m tests.ui.typist ARCHIVE

Each line of its output is a letter's number and the time when it stood in the field.
"""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from secretariat_app import app

LETTERS = "обеспечить порядок "
BETWEEN = 30


def main(archive: str) -> int:
    application = app.make_application("en")
    window = app.make_window(archive, "en")
    window.show()
    window.begin()
    typed = 0

    def type_one() -> None:
        nonlocal typed
        space = window.papers.workspace()
        field = QApplication.focusWidget() if space is not None else None
        if field is None or not field.inherits("QPlainTextEdit"):
            return
        letter = LETTERS[typed % len(LETTERS)]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(field, event)
        typed += 1
        sys.stdout.write(f"{typed} {time.time()}\n")
        sys.stdout.flush()

    window.papers.new_paper()
    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(BETWEEN)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
