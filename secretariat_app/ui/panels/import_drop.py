"""Files dropped anywhere on the window are loaded."""

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class ImportDrop(QObject):
    """Watches a window. `dropped`: paths of files and folders."""

    dropped = Signal(list)  # list[str]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what can be imported; leave everything else to whom it is meant for."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            paths = paths_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self.dropped.emit(paths)
                return True
        return super().eventFilter(watched, event)


def paths_in(data: QMimeData) -> list[str]:
    """The files and folders in what is dragged that may be imported."""
    from secretariat_app.services.importing_files import any_of_ours

    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    return paths if any_of_ours(paths) else []
