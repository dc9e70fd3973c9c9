#!/usr/bin/env python3
"""Set the project up, run it, test it: one file, the standard library alone.

    python3 dev.py setup                    the environment in .venv with everything locked, nothing else
    python3 dev.py run [arguments]          the program; with arguments, its command line
    python3 dev.py test [pytest arguments]  the whole test suite
    python3 dev.py lint                     ruff, its formatter and mypy
    python3 dev.py bench [NAME] [--json]    the measurements, all or those named bench_NAME.py
    python3 dev.py shot [FOLDER]            pictures of the main views (into shots/)
    python3 dev.py translations             collect the interface's strings into resources/i18n, compile them
    python3 dev.py lock                     choose versions anew and write both lock files (needs uv)

Each command does the set-up it needs and returns at once where there is nothing left to do.
"""

from __future__ import annotations

import hashlib
import os
import re
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EXE = ".exe" if os.name == "nt" else ""
PYTHON = BIN / ("python" + EXE)
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds everything of RUN_LOCK, in the same versions
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("ru", "kk")
OLDEST_PYTHON = (3, 11)

# What the Qt of the wheel takes from the system, and the Debian or Ubuntu package that has it.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_PACKAGE = "fonts-liberation2"  # since Debian 13 it is what `fonts-liberation` holds
# Families with the widths of Times New Roman, by the beginning of their file's name; Liberation has Kazakh
# letters only from its second version on, which names its glyphs.
TIMES_FONTS = ("times.ttf", "times new roman", "times_new_roman", "tinos-regular")
LIBERATION, KAZAKH_GLYPH = "liberationserif-regular", re.compile(rb"afii10846|uni04D9")


class StopError(Exception):
    """Something that only the reader can put right; its text says what to do."""


def say(text: str) -> None:
    """One line of progress. Standard output stays free for what a command prints."""
    print(text, file=sys.stderr, flush=True)


def child_environment(**extra: str) -> dict[str, str]:
    """Our environment for a child: finds the package from any folder, and keeps its byte code."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME")}
    env["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return env | extra


def python(*args: str, cwd: Path | None = ROOT, **env: str) -> int:
    """Run the environment's Python with what we were given as input and output; its exit code."""
    return subprocess.call([str(PYTHON), *args], cwd=cwd, env=child_environment(**env))


def quietly(command: list[str], why: str, env: dict[str, str] | None = None) -> None:
    """Run a command, showing its output only if it fails. StopError if it does."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=env or child_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if done.returncode:
        raise StopError(
            f"{done.stdout.rstrip()}\n{why} failed (code {done.returncode}): {shlex.join(command)}"
        )


# --- the virtual environment ---------------------------------------------------------------------------


def stamp(lock: Path) -> Path:
    return VENV / f"installed-{lock.stem}"


def stamp_text(lock: Path) -> str:
    """What was installed into which Python: changes when the lock does or the environment is made anew."""
    made_by = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    return hashlib.sha256(lock.read_bytes() + made_by.encode()).hexdigest()


def make_environment(lock: Path) -> None:
    """See that .venv is there and holds what `lock` names, installed by hash."""
    if PYTHON.exists() and stamp(lock).exists() and stamp(lock).read_text() == stamp_text(lock):
        return
    if (
        not PYTHON.exists()
        or subprocess.run([str(PYTHON), "-m", "pip", "-V"], capture_output=True).returncode
    ):
        say(f"Making a virtual environment in {VENV.name} …")
        see_that_venv_works()
        quietly([sys.executable, "-m", "venv", "--clear", str(VENV)], "Making the virtual environment")
    say(f"Installing what {lock.name} names (the first time this takes a minute or two) …")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    quietly([*pip, "--require-hashes", "--prefer-binary", "-r", str(lock)], "Installing")
    quietly([str(PYTHON), "-m", "compileall", "-q", "secretariat_app"], "Compiling")
    for held in {lock, RUN_LOCK}:
        stamp(held).write_text(stamp_text(held))
    say("The environment is ready.")


def see_that_venv_works() -> None:
    """Debian and Ubuntu ship Python without what `venv` needs to put pip into an environment."""
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        if not install_packages([package]):
            raise StopError(
                f"Python's module venv is incomplete here. Install it with:  {apt_line([package])}"
            ) from None


# --- what Qt needs of a Linux system -------------------------------------------------------------------


def missing_packages() -> list[str]:
    """Debian's names of the packages that Qt, or a paper in Times New Roman, lacks on this machine."""
    if not sys.platform.startswith("linux"):
        return []
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    if not Path(ldconfig).exists():
        return []
    known = subprocess.run([ldconfig, "-p"], stdout=subprocess.PIPE, text=True).stdout
    names = {line.split(" ", 1)[0] for line in known.split("\n\t")}
    missing = [package for library, package in SYSTEM_LIBRARIES.items() if library not in names]
    return missing if has_times_font() else [*missing, FONT_PACKAGE]


def has_times_font() -> bool:
    home = Path.home()
    for folder in (
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        home / ".fonts",
        home / ".local/share/fonts",
    ):
        for place, _, files in os.walk(folder):
            if any(name.lower().startswith(TIMES_FONTS) for name in files):
                return True
            fonts = (Path(place) / name for name in files if name.lower().startswith(LIBERATION))
            if any(KAZAKH_GLYPH.search(font.read_bytes()) for font in fonts):
                return True
    return False


def apt_line(packages: list[str]) -> str:
    sudo = "" if is_root() else "sudo "
    return f"{sudo}apt-get install -y --no-install-recommends {' '.join(packages)}"


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install_packages(packages: list[str]) -> bool:
    """Install them with apt-get where that needs no question. False where it could not be done."""
    if not shutil.which("apt-get"):
        return False
    sudo: list[str] = []
    if not is_root():
        sudo = ["sudo", "-n"]
        if not shutil.which("sudo") or subprocess.run([*sudo, "true"], capture_output=True).returncode:
            return False
    say(f"Installing from the system's packages: {' '.join(packages)} …")
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    try:
        quietly([*sudo, *env, "apt-get", "update", "-q"], "Refreshing the list of packages")
        if subprocess.run(["apt-cache", "show", FONT_PACKAGE], capture_output=True).returncode:
            packages = [name.replace(FONT_PACKAGE, "fonts-liberation") for name in packages]
        command = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages]
        quietly([*sudo, *env, *command], "Installing packages")
    except StopError as stop:
        say(str(stop))
        return False
    return True


def prepare_system() -> None:
    """See that Qt can start here. StopError with the command to give where it cannot and we may not help."""
    missing = missing_packages()
    if not missing or install_packages(missing):
        return
    if shutil.which("apt-get"):
        advice = f"Install what is missing with:  {apt_line(missing)}"
    else:
        advice = f"This system lacks what Debian calls {', '.join(missing)}; install it by its own means."
    if missing != [FONT_PACKAGE]:
        raise StopError(advice)
    say(f"No font with the widths of Times New Roman was found; pages will break elsewhere. {advice}")


# --- translations --------------------------------------------------------------------------------------


def catalogues() -> list[Path]:
    return [I18N / f"secretariat_{language}.ts" for language in LANGUAGES]


def collect_translations() -> None:
    """Bring the catalogues up to date with the texts in the program; new ones come in unfinished."""
    I18N.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "secretariat_app").rglob("*.py"))
    for language, catalogue in zip(LANGUAGES, catalogues(), strict=True):
        # Line numbers would change with every edit of the program and drown the change of a text.
        options = ["-silent", "-locations", "none", "-no-obsolete", "-target-language", language]
        command = [str(BIN / f"pyside6-lupdate{EXE}"), *options, *sources]
        quietly([*command, "-ts", str(catalogue)], f"Collecting texts for {catalogue.name}")


def compile_translations() -> None:
    """Make the .qm of each catalogue that is newer than it."""
    for source in catalogues():
        target = source.with_suffix(".qm")
        if source.exists() and not (target.exists() and target.stat().st_mtime >= source.stat().st_mtime):
            tool = str(BIN / f"pyside6-lrelease{EXE}")
            quietly([tool, "-silent", str(source), "-qm", str(target)], f"Compiling {source.name}")


def prepare(lock: Path) -> None:
    make_environment(lock)
    prepare_system()
    compile_translations()


# --- commands ------------------------------------------------------------------------------------------


def setup(args: list[str]) -> int:
    no_arguments("setup", args)
    make_environment(DEV_LOCK)
    if not set(missing_packages()) - {FONT_PACKAGE}:  # else the compiler cannot start yet; `run` sees to it
        compile_translations()
    return 0


def run(args: list[str]) -> int:
    prepare(RUN_LOCK)
    if args or has_screen():
        return python("-m", "secretariat_app", *args, cwd=None)
    folder = ROOT / "build" / "demo"
    say("There is no screen here, so no window can be shown. The same window works without one instead: it")
    say(f"composes the sample resolution, keeps it, exports and photographs it. Everything goes to {folder}")
    return python("-m", "secretariat_app.demo", str(folder), QT_QPA_PLATFORM="offscreen")


def has_screen() -> bool:
    """Whether a window could be shown: on Linux, whether a display is named and, if local, answers."""
    if not sys.platform.startswith("linux") or os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    number = display.removeprefix("unix").removeprefix(":").split(".")[0]
    if not number.isdigit() or display[:1] not in (":", "u"):
        return bool(display)
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX) as door:
            if door.connect_ex(address) == 0:
                return True
    say(f"DISPLAY names {display}, and nothing answers there.")
    return False


def test(args: list[str]) -> int:
    prepare(DEV_LOCK)
    return python("-m", "pytest", *args)


def lint(args: list[str]) -> int:
    no_arguments("lint", args)
    make_environment(DEV_LOCK)
    checks = [["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]]
    failed = 0
    for check in checks:
        say(" ".join(check))
        failed |= python("-m", *check)
    return 1 if failed else 0


def bench(args: list[str]) -> int:
    prepare(DEV_LOCK)
    # Without byte code every import costs twice its time, and the figures would say nothing.
    quietly([str(PYTHON), "-m", "compileall", "-q", "secretariat_app"], "Compiling")
    return python("-m", "tests.benchmarks", *args, QT_QPA_PLATFORM="offscreen")


def shot(args: list[str]) -> int:
    prepare(RUN_LOCK)
    folder = Path(args[0] if args else ROOT / "shots").resolve()
    no_arguments("shot FOLDER", args[1:])
    return python("-m", "secretariat_app.shots", str(folder), QT_QPA_PLATFORM="offscreen")


def translations(args: list[str]) -> int:
    no_arguments("translations", args)
    make_environment(RUN_LOCK)
    prepare_system()
    collect_translations()
    compile_translations()
    return 0


def lock(args: list[str]) -> int:
    """Both locks, for every platform at once. Index, hosts and paths of this machine stay out of them."""
    no_arguments("lock", args)
    uv = shutil.which("uv", path=str(BIN)) or shutil.which("uv")
    if not uv:
        raise StopError(f"Locking needs uv. Install it with:  {BIN / 'pip'} install uv")
    command = [uv, "--no-config", "--quiet", "pip", "compile", "pyproject.toml", "--universal", "--upgrade"]
    command += ["--python-version", ".".join(map(str, OLDEST_PYTHON)), "--generate-hashes", "--no-annotate"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    quietly([*command, "--extra", "test", "--extra", "lint", "-o", DEV_LOCK.name], "Locking")
    quietly([*command, "-c", DEV_LOCK.name, "-o", RUN_LOCK.name], "Locking")
    return 0


def no_arguments(usage: str, args: list[str]) -> None:
    if args:
        raise StopError(f"usage: dev.py {usage}; not understood: {shlex.join(args)}")


COMMANDS = {
    "setup": setup,
    "run": run,
    "test": test,
    "lint": lint,
    "bench": bench,
    "shot": shot,
    "translations": translations,
    "lock": lock,
}


def use_new_enough_python() -> None:
    """Go on in a Python that is new enough, if the one that was called is not and another is at hand."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    for minor in range(19, OLDEST_PYTHON[1] - 1, -1):
        other = shutil.which(f"python3.{minor}")
        if other:
            os.execv(other, [other, *sys.argv])
    raise StopError("Python 3.11 or later is needed; this one is " + sys.version.split()[0])


def main(argv: list[str]) -> int:
    name = argv[0] if argv else "--help"
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("-h", "--help") else 2
    try:
        use_new_enough_python()
        return COMMANDS[name](argv[1:])
    except StopError as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
