"""What the command line prints: JSON or plain lines to standard output, all else to standard error."""

import io
import json
import shutil
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from secretariat_app.messages import translate


class Console:
    """Standard output and standard error, in the user's language."""

    def __init__(self, language: str) -> None:
        self.language = language

    def use_utf8(self) -> None:
        """Make both streams UTF-8, whatever the system's code page; what cannot be encoded is escaped."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def flush(self) -> None:
        """Send off what is still held back, where there is a standard output at all."""
        if sys.stdout:
            sys.stdout.flush()

    def text(self, source: str, **facts: object) -> str:
        """A sentence of the command line in the user's language."""
        return translate("cli", source, self.language).format(**facts)

    def say(self, line: str = "") -> None:
        """A line of the answer."""
        if sys.stdout:
            sys.stdout.write(line + "\n")

    def json(self, data: Any) -> None:
        """The whole answer as JSON."""
        self.say(json.dumps(data, ensure_ascii=False, indent=1))

    def complain(self, line: str) -> None:
        """A line beside the answer: progress, a warning, a failure."""
        if sys.stderr:
            sys.stderr.write(line + "\n")

    def table(self, rows: Iterable[Sequence[str]]) -> None:
        """Rows in aligned columns; on a terminal the last column is cut to its width."""
        lines = [[*row] for row in rows]
        if not lines:
            return
        widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
        room = shutil.get_terminal_size().columns if sys.stdout and sys.stdout.isatty() else 0
        for line in lines:
            head = "".join(
                cell + " " * (width - _width(cell) + 2)
                for cell, width in zip(line[:-1], widths[:-1], strict=True)
            )
            self.say((head + _cut(line[-1], room - len(head) if room else 0)).rstrip())


def _width(text: str) -> int:
    return sum(not unicodedata.combining(character) for character in text)


def _cut(text: str, room: int) -> str:
    return text if len(text) <= max(room, 20) or not room else text[: max(room, 20) - 1] + "…"
