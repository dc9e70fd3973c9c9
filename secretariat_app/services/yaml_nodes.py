"""Strict reading of our YAML files: whatever is wrong is refused with the file and the line.

Works on PyYAML's nodes, which know their lines, and makes no object by itself, so a file can name no Python
type.
"""

import contextlib
import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_UNREADABLE = QT_TRANSLATE_NOOP("errors", "{file} cannot be read: {detail}.")
_NOT_YAML = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: this is not valid YAML ({detail}).")
_UNKNOWN_KEY = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the key «{key}» is unknown.")
_TWICE = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: «{key}» stands here for the second time.")
_MISSING = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the key «{key}» is missing.")
_NOT_TEXT = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: a text is expected here.")
_NOT_NUMBER = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: a whole number is expected here, not «{found}»."
)
_NOT_YES_NO = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: true or false is expected here, not «{found}»."
)
_NOT_DATE = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: a date like 2022-10-19 is expected here, not «{found}»."
)
_NOT_LIST = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: a list is expected here.")
_NOT_MAPPING = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: lines of the form «key: value» are expected here."
)
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{file} is larger than {most} MB: this is no file of clauses.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: there is too much here, or too deep within itself."
)
_NO_ALIAS = QT_TRANSLATE_NOOP(
    "errors", "{file}, line {line}: a value cannot be named and repeated («&», «*»); write it out."
)
_NOT_ONE_OF = QT_TRANSLATE_NOOP("errors", "{file}, line {line}: «{found}» is none of: {allowed}.")

LARGEST_MB = 2
DEEPEST = 10
LONGEST_NUMBER = 12
MOST = 200_000
"""What a file that anybody may have made can hold: megabytes, levels of values in values, digits, values."""


class Spot:
    """One node of a file: its value in the type that is asked for, or a KnownError with its line."""

    __slots__ = ("_file", "_kind", "_node")

    def __init__(self, file: Path, node: Any) -> None:
        self._file = file
        self._node = node
        self._kind = str(node.id)

    @property
    def line(self) -> int:
        """The line of the file on which the value begins, counted from 1."""
        return int(self._node.start_mark.line) + 1

    def refuse(self, sentence: str, line: int | None = None, **facts: object) -> KnownError:
        """The failure that `sentence` tells about this spot."""
        return KnownError(sentence, file=self._file, line=line or self.line, **facts)

    def line_with(self, words: str) -> int:
        """The first line of this value that holds `words`, else its first line."""
        first, last = self._node.start_mark.line, self._node.end_mark.line
        lines = self._file.read_text(encoding="utf-8").splitlines()
        found = (number for number in range(first, last + 1) if words in "".join(lines[number : number + 1]))
        return next(found, first) + 1

    def text(self) -> str:
        """A text; numbers and dates are taken as they are written."""
        if self._kind != "scalar" or self._node.tag == "tag:yaml.org,2002:null":
            raise self.refuse(_NOT_TEXT)
        return str(self._node.value).strip()

    def one_of(self, allowed: tuple[str, ...]) -> str:
        """A text that is one of `allowed`."""
        text = self.text()
        if text not in allowed:
            raise self.refuse(_NOT_ONE_OF, found=text, allowed=", ".join(allowed))
        return text

    def number(self) -> int:
        """A whole number."""
        text = self.text()
        if not text.isdecimal() or len(text) > LONGEST_NUMBER:
            raise self.refuse(_NOT_NUMBER, found=text[:LONGEST_NUMBER])
        return int(text)

    def yes_no(self) -> bool:
        """true or false."""
        text = self.text()
        if text not in ("true", "false"):
            raise self.refuse(_NOT_YES_NO, found=text)
        return text == "true"

    def date(self) -> datetime.date:
        """A date as 2022-10-19."""
        text = self.text()
        try:
            return datetime.date.fromisoformat(text)
        except ValueError as error:
            raise self.refuse(_NOT_DATE, found=text) from error

    def items(self) -> list["Spot"]:
        """The members of a list."""
        if self._kind != "sequence":
            raise self.refuse(_NOT_LIST)
        return [Spot(self._file, node) for node in self._node.value]

    def texts(self) -> tuple[str, ...]:
        """The members of a list of texts."""
        return tuple(spot.text() for spot in self.items())

    def is_mapping(self) -> bool:
        """Whether «key: value» lines stand here."""
        return self._kind == "mapping"

    def pairs(self) -> Iterator[tuple["Spot", "Spot"]]:
        """Keys and values in the order of the file; a key that stands twice is refused."""
        if not self.is_mapping():
            raise self.refuse(_NOT_MAPPING)
        seen: set[str] = set()
        for key_node, value_node in self._node.value:
            key = Spot(self._file, key_node)
            name = key.text()
            if name in seen:
                raise key.refuse(_TWICE, key=name)
            seen.add(name)
            yield key, Spot(self._file, value_node)

    def fields(self, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, "Spot"]:
        """The values by key, where only these keys may stand and the `required` ones must."""
        found: dict[str, Spot] = {}
        for key, value in self.pairs():
            name = key.text()
            if name not in required and name not in optional:
                raise key.refuse(_UNKNOWN_KEY, key=name)
            found[name] = value
        for name in required:
            if name not in found:
                raise self.refuse(_MISSING, key=name)
        return found


def read_yaml(file: Path) -> Spot:
    """The root of a file. KnownError where it cannot be read or is no YAML."""
    import yaml

    with _told(file):
        text = file.read_text(encoding="utf-8")
        node = yaml.compose(text, _loader())
    if node is None:
        raise KnownError(_NOT_YAML, file=file, line=1, detail="empty")
    return Spot(file, node)


def read_foreign(file: Path) -> list[Spot]:
    """The roots of the documents («---» between them) of a file that anybody may have made.

    KnownError as for `read_yaml`, and for a file that is too large, too deep, or that repeats what it has
    named: a few lines of such could fill the memory.
    """
    import yaml

    with _told(file):
        if file.stat().st_size > LARGEST_MB * 1_000_000:
            raise KnownError(_TOO_LARGE, file=file, most=LARGEST_MB)
        text = file.read_text(encoding="utf-8")
        _refuse_hostile(file, text)
        nodes = list(yaml.compose_all(text, _loader()))
    if not nodes:
        raise KnownError(_NOT_YAML, file=file, line=1, detail="empty")
    return [Spot(file, node) for node in nodes]


def twice(spot: Spot, key: str) -> KnownError:
    """The failure for a key that another file, or this one, already has."""
    return spot.refuse(_TWICE, key=key)


def _loader() -> Any:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _refuse_hostile(file: Path, text: str) -> None:
    """Looks at the text event by event, before anything of it is built."""
    import yaml

    depth = 0
    for number, event in enumerate(yaml.parse(text, _loader())):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise KnownError(_NO_ALIAS, file=file, line=line)
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST or number > MOST:
            raise KnownError(_TOO_MANY, file=file, line=line)


@contextlib.contextmanager
def _told(file: Path) -> Iterator[None]:
    import yaml

    try:
        yield
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(_UNREADABLE, file=file, detail=error) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise KnownError(
            _NOT_YAML, file=file, line=mark.line + 1 if mark else 1, detail=error.problem
        ) from error
    except yaml.YAMLError as error:
        raise KnownError(_NOT_YAML, file=file, line=1, detail=str(error).splitlines()[0]) from error
