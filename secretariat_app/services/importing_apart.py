"""An import in a process of its own: the window stays as quick as it was, whatever the files hold.

What becomes of each file comes through a pipe; the import is paused, resumed and stopped through it. When
the window goes, however it goes, the import ends: what it had taken is in the archive.
"""

from __future__ import annotations

import multiprocessing
import time
from typing import TYPE_CHECKING, Any

import msgspec

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError
from secretariat_app.services.importing_pause import end_with_parent, give_way

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from secretariat_app.services.importing import Taken

_ENDED_HARD = QT_TRANSLATE_NOOP(
    "errors",
    "The import ended unexpectedly. What was taken in is in the archive; begin it again for the rest.",
)
PAUSE, GO_ON, STOP = b"pause", b"go on", b"stop"
_TAKEN, _ENDED, _FAILED, _BROKEN = b"t", b"e", b"f", b"b"
_PATIENCE = 10.0  # seconds that an import which was told to stop may take


class Order(msgspec.Struct, frozen=True):
    """What is to be imported: the archive's place, files and folders, and the bounds of a file.

    `megabytes`: a file's size at most; `seconds` and `memory` (megabytes) bound its reading.
    """

    archive: str
    paths: tuple[str, ...]
    workers: int | None = None
    megabytes: int | None = None
    seconds: int | None = None
    memory: int | None = None


class _StoppedError(Exception):
    """The import is no longer wanted."""


class Apart:
    """One import under way. `news` is to be asked now and then; `error` says why it ended before its time."""

    def __init__(self, order: Order) -> None:
        context = multiprocessing.get_context("spawn")  # a fork would copy a window's process
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, order), name="import")
        self._process.start()
        theirs.close()
        self.ended = False
        self.error: BaseException | None = None

    def news(self, at_most: int = 400) -> list[Taken]:
        """What has been done since the last time; `ended` is true when nothing more will come."""
        found: list[Taken] = []
        while not self.ended and len(found) < at_most:
            try:
                if not self._pipe.poll():
                    if self._process.is_alive() or self._pipe.poll():
                        break
                    raise EOFError
                told = self._pipe.recv_bytes()
            except (EOFError, OSError):
                self.error = KnownError(_ENDED_HARD)
                self._finish()
                break
            if told[:1] == _TAKEN:
                found.append(_taken(told[1:]))
                continue
            if told[:1] != _ENDED:
                self.error = _error(told)
            self._finish()
        return found

    def pause(self) -> None:
        """Take no further file until `go_on`."""
        self._tell(PAUSE)

    def go_on(self) -> None:
        """Go on after a pause."""
        self._tell(GO_ON)

    def stop(self) -> None:
        """Stop soon: `news` says when it has."""
        self._tell(STOP)

    def close(self) -> None:
        """Stop now and wait for the end of the process."""
        self.stop()
        end = time.monotonic() + _PATIENCE
        while not self.ended and time.monotonic() < end:
            self.news()  # what it still tells must be taken, or it would wait for room in the pipe
            time.sleep(0.01)
        if not self.ended:
            self._process.kill()
            self._finish()

    def _tell(self, what: bytes) -> None:
        if not self.ended:
            try:
                self._pipe.send_bytes(what)
            except OSError:  # it has just ended by itself; `news` will find that out
                return

    def _finish(self) -> None:
        self.ended = True
        self._process.join(_PATIENCE)
        self._pipe.close()


def work(pipe: Connection, order: Order) -> None:
    """Import as `order` says and tell of it through `pipe`: what the process does."""
    import signal
    import traceback

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    give_way()
    try:
        _import(pipe, order)
        pipe.send_bytes(_ENDED)
    except _StoppedError:
        pipe.send_bytes(_ENDED)
    except KnownError as error:
        pipe.send_bytes(_FAILED + _encoded(error))
    except (EOFError, BrokenPipeError, ConnectionError):  # the window has gone
        return
    except Exception:  # noqa: BLE001 - told to the window, whose crash report says it
        pipe.send_bytes(_BROKEN + traceback.format_exc().encode(errors="replace"))


def _import(pipe: Connection, order: Order) -> None:
    from secretariat_app.services import directories, importing, keeping

    def breathe() -> float:
        begun = time.monotonic()
        while pipe.poll():
            word = pipe.recv_bytes()
            while word == PAUSE:
                word = pipe.recv_bytes()
            if word == STOP:
                raise _StoppedError
        return time.monotonic() - begun

    with keeping.open_archive(order.archive) as archive:
        taking = importing.run(
            archive,
            order.paths,
            workers=order.workers,
            limits=importing.limits_of(order.megabytes, order.seconds, order.memory),
            directories=directories.load(archive),
            breathe=breathe,
        )
        for one in taking:
            pipe.send_bytes(_TAKEN + _encoded(one))


def _encoded(value: Any) -> bytes:
    return msgspec.msgpack.encode(value, enc_hook=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, KnownError):
        return [value.sentence, {name: str(fact) for name, fact in value.facts.items()}]
    raise NotImplementedError(type(value).__name__)


def _taken(told: bytes) -> Taken:
    from secretariat_app.services.importing import Taken

    return msgspec.msgpack.decode(told, type=Taken, dec_hook=_known_error)


def _known_error(kind: type, value: Any) -> Any:
    if kind is KnownError:
        return KnownError(value[0], **value[1])
    raise NotImplementedError(kind.__name__)


def _error(told: bytes) -> BaseException:
    if told[:1] == _FAILED:
        return msgspec.msgpack.decode(told[1:], type=KnownError, dec_hook=_known_error)
    return RuntimeError(told[1:].decode(errors="replace"))
