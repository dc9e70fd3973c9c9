"""Which files an import takes: those that were named, and those that lie in named folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

FORMATS = frozenset({".docx", ".docm", ".txt", ".json", ".jsonl", ".doc", ".rtf", ".odt"})
"""What an import reads. Macros of a .docm are never touched: only the XML of its text is."""


def files_in(paths: Iterable[str | Path]) -> Iterator[Path]:
    """The files named, whatever they are, and those of our formats in folders, each once, in order of name.

    Links to folders are not followed; Word's own lock files («~$…») and hidden files are passed over.
    """
    seen: set[Path] = set()
    for path in map(Path, paths):
        for file in _inside(path) if path.is_dir() else (path,):
            if file not in seen:
                seen.add(file)
                yield file


def _inside(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.startswith((".", "~$")) or Path(name).suffix.lower() not in FORMATS:
                continue
            file = Path(place, name)
            if file.is_file():  # a pipe or a device would be waited for without end
                yield file


def any_of_ours(paths: Iterable[str | Path]) -> bool:
    """Whether any of these may be imported, told by their names: a folder, or a file of our formats."""
    return any(path.is_dir() or path.suffix.lower() in FORMATS for path in map(Path, paths))
