"""The window's language: our catalogue and Qt's own."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from secretariat_app.paths import resources


def install(application: QApplication, language: str) -> None:
    """Show the program in `language`; what has no translation stays English. Replaces an earlier language."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    places = (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("secretariat", str(resources() / "i18n")),
    )
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
