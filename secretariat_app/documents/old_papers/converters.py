"""Formats that only LibreOffice reads, made into .docx by it: one process, its own profile, a time limit.

Its profile forbids macros, links that are brought up to date and every connection but to a dead proxy.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

FORMATS = (".doc", ".rtf", ".odt")

_MISSING = QT_TRANSLATE_NOOP(
    "errors", "To read {format} files, install LibreOffice (libreoffice.org); it is found by itself."
)
_FAILED = QT_TRANSLATE_NOOP(
    "errors", "LibreOffice cannot read this file: it is damaged, protected with a password, or no document."
)
_SLOW = QT_TRANSLATE_NOOP("errors", "LibreOffice did not finish reading this file in {seconds} seconds.")

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    *(
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
    *("/Applications/LibreOffice.app/Contents/MacOS/soffice", "/usr/lib/libreoffice/program/soffice"),
    *("/usr/lib64/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice"),
)
_ITEM = (
    '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
    "<value>{value}</value></prop></item>"
)
_SETTINGS = (
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Office.Common/Misc", "FirstRun", "false"),
)
_BREATH = 0.2  # seconds between two looks at whether it is still wanted
_NOBODY = "http://127.0.0.1:9"


def libreoffice() -> str | None:
    """Where LibreOffice is installed; None where it is not."""
    return next(filter(None, map(shutil.which, _NAMES)), None) or next(
        (place for place in _PLACES if Path(place).exists()), None
    )


def converted(
    files: Sequence[tuple[Path, str]],
    folder: Path,
    *,
    seconds: int = 60,
    breathe: Callable[[], float] = lambda: 0.0,
) -> Iterator[tuple[Path, Path | KnownError]]:
    """Each file with the .docx made of it in `folder`, or with why there is none.

    A file comes with the extension of what it really holds. The names inside `folder` are ours, so no name
    of a file can mean anything to LibreOffice or to the system. `breathe` is called several times a second
    meanwhile; what it raises stops LibreOffice.
    """
    program = libreoffice()
    if program is None:
        for file, extension in files:
            yield file, KnownError(_MISSING, format=extension)
        return
    profile = folder / "profile"
    _write_profile(profile)
    copies: dict[Path, Path] = {}
    for place, (file, extension) in enumerate(files):
        copies[file] = folder / f"{place}{extension}"
        shutil.copyfile(file, copies[file])
    finished = _run(program, profile, list(copies.values()), folder, seconds + 5 * len(files), breathe)
    for file, copy in copies.items():
        made = copy.with_suffix(".docx")
        late = False
        if not made.exists() and not finished and len(files) > 1:
            late = not _run(program, profile, [copy], folder, seconds, breathe)
        elif not made.exists():
            late = not finished
        copy.unlink(missing_ok=True)
        if made.exists() and not late:
            yield file, made
        else:
            yield file, KnownError(_SLOW, seconds=seconds) if late else KnownError(_FAILED)
        made.unlink(missing_ok=True)


def _run(
    program: str,
    profile: Path,
    files: Sequence[Path],
    folder: Path,
    seconds: int,
    breathe: Callable[[], float],
) -> bool:
    """Run LibreOffice once; False where it had to be stopped."""
    command = [
        program, f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless", "--norestore",
        "--nolockcheck", "--nodefault", "--nologo", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
        str(folder), *map(str, files),
    ]  # fmt: skip
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(profile),
        start_new_session=os.name != "nt",
    )
    try:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(_BREATH)
                return True
            end += breathe()
        return False
    finally:
        _stop(process)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """End the program and what it started: the launcher is a shell script on some systems."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True)
    else:
        import signal

        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _environment(profile: Path) -> Mapping[str, str]:
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"), _NOBODY)
    return os.environ | proxies | {"HOME": str(profile), "SAL_USE_VCLPLUGIN": "svp"}


def _write_profile(profile: Path) -> None:
    user = profile / "user"
    user.mkdir(parents=True, exist_ok=True)
    items = "".join(_ITEM.format(path=path, name=name, value=value) for path, name, value in _SETTINGS)
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )
