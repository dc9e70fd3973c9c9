"""Reads the tables of forms: names with their changing parts in brackets, and rows of whole forms."""

import re
from collections.abc import Iterator
from pathlib import Path

TABLES = Path(__file__).parent / "tables"
_PART = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def lines(name: str) -> Iterator[tuple[str, str]]:
    """(section, line) of a table, without its remarks and empty lines."""
    section = ""
    for line in (TABLES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            section = line.removeprefix("= ")
        elif line and not line.startswith("#"):
            yield section, line


def written(line: str) -> list[str]:
    """«[Управлен|ие/ия/…] финансов» as whole forms, in the order of the endings."""
    counts = {len(part[1].split("/")) for part in _PART.findall(line)} or {5}
    assert len(counts) == 1, f"unequal numbers of forms: {line}"
    return [_form(line, place) for place in range(*counts)]


def _form(line: str, place: int) -> str:
    return _PART.sub(lambda part: part[1] + part[2].split("/")[place], line)
