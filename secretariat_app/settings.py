"""Every option of the window, declared once: key, default, what is allowed, label.

Kept in an INI file, Qt-free. What cannot be read, or is not allowed, is the default; keys of a newer
version are kept as they were found.
"""

import configparser
import contextlib
from dataclasses import dataclass
from pathlib import Path

from secretariat_app.errors import QT_TRANSLATE_NOOP

Value = str | int | bool


@dataclass(frozen=True)
class Option:
    """One thing that is remembered. `choices` maps an allowed value to its English label.

    `label` is empty for what the window remembers by itself and no page shows.
    """

    key: str
    default: Value
    label: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""


LANGUAGE = Option(
    "window/language",
    "ru",
    QT_TRANSLATE_NOOP("settings", "Language of the window"),
    (("ru", "Русский"), ("kk", "Қазақша"), ("en", "English")),
    QT_TRANSLATE_NOOP("settings", "Takes effect at the next start."),
)
THEME = Option(
    "window/theme",
    "system",
    QT_TRANSLATE_NOOP("settings", "Colours"),
    (
        ("system", QT_TRANSLATE_NOOP("settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("settings", "Dark")),
    ),
)
TEMPLATE_RU = Option(
    "paper/template_ru", "resolution_ru", QT_TRANSLATE_NOOP("settings", "Template of a paper in Russian")
)
TEMPLATE_KK = Option(
    "paper/template_kk", "resolution_kk", QT_TRANSLATE_NOOP("settings", "Template of a paper in Kazakh")
)
IMPORT_MEGABYTES = Option(
    "import/megabytes",
    "50",
    QT_TRANSLATE_NOOP("settings", "Old papers: the largest file"),
    (("20", "20 MB"), ("50", "50 MB"), ("200", "200 MB")),
    QT_TRANSLATE_NOOP("settings", "A larger file is left out of the import and named in its report."),
)
IMPORT_SECONDS = Option(
    "import/seconds",
    "30",
    QT_TRANSLATE_NOOP("settings", "Old papers: time for one file"),
    (
        ("10", QT_TRANSLATE_NOOP("settings", "10 seconds")),
        ("30", QT_TRANSLATE_NOOP("settings", "30 seconds")),
        ("120", QT_TRANSLATE_NOOP("settings", "2 minutes")),
    ),
    QT_TRANSLATE_NOOP(
        "settings", "A file that takes longer is left out; one that LibreOffice converts has twice as long."
    ),
)
IMPORT_MEMORY = Option(
    "import/memory",
    "2048",
    QT_TRANSLATE_NOOP("settings", "Old papers: memory for reading"),
    (("1024", "1 GB"), ("2048", "2 GB"), ("4096", "4 GB")),
    QT_TRANSLATE_NOOP(
        "settings", "No file may take more, whatever is hidden in it. Windows sets no such bound."
    ),
)
PERSON = Option(
    "trail/person",
    "",
    QT_TRANSLATE_NOOP("settings", "Your name"),
    hint=QT_TRANSLATE_NOOP("settings", "For the audit trail, beside the account of the computer."),
)
PREVIEW = Option("editor/preview", True)
PREVIEW_ZOOM = Option("editor/preview_zoom", "width")
FOLDED = Option("editor/folded", "")
TABS = Option("window/tabs", "")
TEXT_SIZE = Option("window/text_size", 100)
EXPORT_FOLDER = Option("paper/export_folder", "")
GEOMETRY = Option("window/geometry", "")
SPLITTER = Option("editor/splitter", "")
SIDE_SPLITTER = Option("editor/side", "")
IMPORT_LEFT = Option("import/left", "")
"""Files and folders of an import that did not go through, a line each."""
IMPORT_FOLDER = Option("import/folder", "")
ARCHIVE_FILTERS = Option("archive/filters", "")
ARCHIVE_ORDER = Option("archive/order", "best")
ARCHIVE_READING = Option("archive/reading", "text")

OPTIONS = (
    LANGUAGE,
    THEME,
    TEMPLATE_RU,
    TEMPLATE_KK,
    PERSON,
    IMPORT_MEGABYTES,
    IMPORT_SECONDS,
    IMPORT_MEMORY,
    PREVIEW,
    PREVIEW_ZOOM,
    FOLDED,
    TABS,
    TEXT_SIZE,
    EXPORT_FOLDER,
    GEOMETRY,
    SPLITTER,
    SIDE_SPLITTER,
    IMPORT_LEFT,
    IMPORT_FOLDER,
    ARCHIVE_FILTERS,
    ARCHIVE_ORDER,
    ARCHIVE_READING,
)


class Settings:
    """The remembered values. `get` never fails; `put` writes at once, or does without when it cannot."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._kept = configparser.RawConfigParser(strict=False)
        # A damaged file costs the remembered values, not the start of the program.
        with contextlib.suppress(OSError, UnicodeDecodeError, configparser.Error):
            self._kept.read(file, encoding="utf-8")

    def get(self, option: Option) -> Value:
        """What is remembered, or the default."""
        section, _, name = option.key.partition("/")
        text = self._kept.get(section, name, fallback=None)
        if text is None:
            return option.default
        return _read(option, text)

    def text(self, option: Option) -> str:
        """The value of an option that is a text."""
        return str(self.get(option))

    def number(self, option: Option) -> int:
        """The value of an option that is a number, chosen from a list or not."""
        return int(self.get(option))

    def flag(self, option: Option) -> bool:
        """The value of an option that is on or off."""
        return bool(self.get(option))

    def put(self, option: Option, value: Value) -> None:
        """Remember `value`, in the file too."""
        section, _, name = option.key.partition("/")
        if not self._kept.has_section(section):
            self._kept.add_section(section)
        self._kept.set(section, name, str(value))
        # A read-only folder must not stop the work: the value then lives as long as the window.
        with contextlib.suppress(OSError):
            self._write()

    def template(self, language: str) -> str:
        """The chosen template for papers in `language`."""
        return self.text(TEMPLATE_KK if language == "kk" else TEMPLATE_RU)

    def _write(self) -> None:
        beside = self._file.with_suffix(".new")
        with beside.open("w", encoding="utf-8") as stream:
            self._kept.write(stream)
        beside.replace(self._file)


def _read(option: Option, text: str) -> Value:
    if isinstance(option.default, bool):
        return {"True": True, "False": False}.get(text, option.default)
    if isinstance(option.default, int):
        return int(text) if text.lstrip("-").isdecimal() else option.default
    if option.choices and text not in dict(option.choices):
        return option.default
    return text
