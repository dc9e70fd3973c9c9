"""How far an import is: a bar, the time left, pause and stop."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from secretariat_app.ui.icons import Icons

MINUTE, HOUR = 60, 3600


class ImportProgress(QFrame):
    """Shows what it is told."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.text = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.pause_button = QPushButton(icons("pause"), self.tr("Pause"), self)
        self.stop_button = QPushButton(icons("close"), self.tr("Stop"), self)
        self.again_button = QPushButton(icons("play"), self.tr("Go on with the rest"), self)
        self.again_button.hide()
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.text)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 10)
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self.pause_button)
        row.addWidget(self.stop_button)
        row.addWidget(self.again_button)

    def begin(self) -> None:
        """An import has begun; how many files there are is not known yet."""
        self.bar.setRange(0, 0)
        self.bar.show()
        self.text.setText(self.tr("Looking for files…"))
        self.show_paused(False)
        for button in (self.pause_button, self.stop_button):
            button.show()
            button.setEnabled(True)
        self.again_button.hide()

    def show_progress(self, done: int, total: int, seconds: float) -> None:
        """`done` of `total` files; about so many seconds are left."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = self.tr("{done} of {total} files").format(done=_spaced(done), total=_spaced(total))
        if self.stop_button.isEnabled():
            self.text.setText(f"{counted} · {self._time(seconds)}" if done < total else counted)

    def show_paused(self, paused: bool) -> None:
        """Whether it waits for «go on»."""
        self.pause_button.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause_button.setIcon(self._icons("play" if paused else "pause"))
        if paused:
            self.text.setText(self.tr("Paused. What has been taken in is in the archive."))

    def show_stopping(self) -> None:
        """It was told to stop and finishes what it has in hand."""
        self.text.setText(self.tr("Stopping…"))
        self.pause_button.setEnabled(False)
        self.stop_button.setEnabled(False)

    def end(self, *, through: bool, files: int) -> None:
        """It is over, after all files or before."""
        self.bar.setRange(0, 1)
        self.bar.setValue(1)
        self.bar.setVisible(False)
        if through and not files:
            self.text.setText(self.tr("There is nothing to import here."))
        elif through:
            self.text.setText(self.tr("Done: %n file(s).", "", files))
        else:
            self.text.setText(self.tr("Stopped after %n file(s).", "", files))
        self.pause_button.hide()
        self.stop_button.hide()
        self.again_button.setVisible(not through)

    def _time(self, seconds: float) -> str:
        if seconds < 10:
            return self.tr("a few seconds left")
        if seconds < MINUTE:
            return self.tr("less than a minute left")
        if seconds < HOUR:
            return self.tr("about %n minute(s) left", "", round(seconds / MINUTE))
        return self.tr("about %n hour(s) left", "", round(seconds / HOUR))


def _spaced(number: int) -> str:
    return f"{number:,}".replace(",", "\u00a0")
