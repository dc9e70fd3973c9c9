"""Guards for every test, and the few fixtures that all packages share.

A test gets a home of its own, no network, no modal window and no second screen; a warning of Python or of Qt
fails it. Qt is imported only where a test asks for it (`qapp` or `qtbot`).
"""

import locale
import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, NoReturn

import hypothesis
import pytest

# Read by Qt and by every child process, so they are set before the first of either.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
    os.environ.pop(name, None)
os.environ["LANG"] = "C.UTF-8"

# Two cores under load say nothing about a function's speed; no test asserts a time.
hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

CONVERT_SECONDS = 100
POOL_MILLISECONDS = 20_000
LIBREOFFICE = (
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
# What waits for the user before it returns.
MODAL = {
    "QDialog": "exec",
    "QMenu": "exec",
    "QMessageBox": "exec about aboutQt critical information question warning",
    "QFileDialog": "exec getExistingDirectory getExistingDirectoryUrl getOpenFileName getOpenFileNames"
    " getOpenFileUrl getOpenFileUrls getSaveFileName getSaveFileUrl",
    "QInputDialog": "exec getDouble getInt getItem getMultiLineText getText",
    "QColorDialog": "exec getColor",
    "QFontDialog": "exec getFont",
    "QPrintDialog": "exec",
    "QPrintPreviewDialog": "exec",
}


# --- guards --------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder for this test: settings, archive, logs and caches all land in it."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setenv("SECRETARIAT_HOME", str(folder / "secretariat"))  # Windows finds its folders by itself
    for variable, place in {
        "XDG_DATA_HOME": ".local/share",
        "XDG_CONFIG_HOME": ".config",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": ".runtime",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
    }.items():
        monkeypatch.setenv(variable, str(folder / place))
    (folder / ".runtime").mkdir(mode=0o700)  # Qt warns of one that others may read
    return folder


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network; a test that reaches for one fails."""

    def guarded(connect: Callable[..., Any]) -> Callable[..., Any]:
        def guard(self: socket.socket, address: Any) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):
                pytest.fail(f"a connection to {address!r} was tried; tests have no network")
            return connect(self, address)

        return guard

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, guarded(getattr(socket.socket, name)))


def uses_qt(item: pytest.Item) -> bool:
    return "qapp" in getattr(item, "fixturenames", ())


@pytest.fixture(autouse=True)
def qt_guards(request: pytest.FixtureRequest, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For a test with Qt: QSettings inside its home, and no modal window, which would wait for ever."""
    if not uses_qt(request.node):
        return
    from PySide6 import QtPrintSupport, QtWidgets
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(home / ".config"))
    for owner, names in MODAL.items():
        for name in names.split():
            module = QtWidgets if hasattr(QtWidgets, owner) else QtPrintSupport
            monkeypatch.setattr(getattr(module, owner), name, refuse_modal(f"{owner}.{name}"))


def refuse_modal(what: str) -> Callable[..., NoReturn]:
    def refuse(*args: object, **kwargs: object) -> NoReturn:
        raise AssertionError(f"{what} would open a modal window; replace what asks for it in this test")

    return refuse


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let work begun in a test end while its widgets still live, so that nothing calls back into the dead."""
    try:
        return (yield)
    finally:
        if uses_qt(item):
            from PySide6.QtCore import QThreadPool

            if not QThreadPool.globalInstance().waitForDone(POOL_MILLISECONDS):
                pytest.fail(f"work begun in this test still ran {POOL_MILLISECONDS // 1000} s after its end")
            from PySide6.QtGui import QGuiApplication

            # The offscreen clipboard outlives Python, and what Python put on it would then end the process.
            if QGuiApplication.instance() is not None:
                QGuiApplication.clipboard().clear()


# --- shared fixtures -----------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder with the real resolution of 19 October 2022: as received, cleaned, and as JSON."""
    return Path(__file__).parent / "data"


@pytest.fixture
def archive_path(tmp_path: Path) -> Path:
    """Where an archive may be made; nothing is there yet."""
    return tmp_path / "archive.sqlite"


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`soffice(file, "pdf")` converts a file with LibreOffice and gives the new one, in a folder of its own.

    Fails where LibreOffice is missing: the paper has to be checked, not hoped for.
    """
    program = next(filter(None, map(shutil.which, LIBREOFFICE)), None)
    if program is None:
        pytest.fail("LibreOffice is needed. On Debian or Ubuntu:  apt-get install -y libreoffice-writer")
    profile = tmp_path_factory.mktemp("libreoffice")

    def convert(file: Path, extension: str = "pdf") -> Path:
        output = tmp_path_factory.mktemp("converted")
        done = subprocess.run(
            [
                program,
                f"-env:UserInstallation={profile.as_uri()}",
                "--headless",
                "--norestore",
                "--convert-to",
                extension,
                "--outdir",
                str(output),
                str(file),
            ],
            capture_output=True,
            encoding=locale.getpreferredencoding(do_setlocale=False),
            errors="replace",
            timeout=CONVERT_SECONDS,
            env=os.environ | {"HOME": str(profile)},
        )
        made = output / f"{file.stem}.{extension}"
        assert made.exists(), f"LibreOffice made no {made.name}: {done.stdout}{done.stderr}"
        return made

    return convert
