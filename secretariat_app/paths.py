"""Where things lie: what is shipped with the program and what belongs to the user."""

import os
from pathlib import Path

HOME_VARIABLE = "SECRETARIAT_HOME"
"""Names one folder for everything of the user's: a portable installation, a test, a trial."""


def resources() -> Path:
    """The folder of clauses, directories, icons, translations."""
    return _beside("resources")


def templates() -> Path:
    """The folder of Word templates."""
    return _beside("templates_docx")


def data_folder() -> Path:
    """Where the archive, its backups and the journal of unsaved text lie."""
    return _users("data")


def backup_folder(archive: Path) -> Path:
    """Where the backups of `archive` lie: beside it, so that a portable archive takes them along."""
    return archive.parent / "backups"


def log_folder() -> Path:
    """Where the logs lie."""
    return _users("log")


def settings_file() -> Path:
    """The window's settings (an INI file)."""
    return _users("config") / "settings.ini"


def default_archive() -> Path:
    """The archive that is opened when none is named."""
    return data_folder() / "archive.sqlite"


def _beside(name: str) -> Path:
    inside = Path(__file__).parent
    shipped = inside / name
    return shipped if shipped.is_dir() else inside.parent / name


def _users(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        folder = Path(home) / kind
    else:
        import platformdirs

        folder = Path(getattr(platformdirs, f"user_{kind}_path")("secretariat", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # papers, settings and logs are their owner's
    return folder
