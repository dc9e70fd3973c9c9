"""Our own source files as syntax trees, for the tests that look at the house as a whole."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "secretariat_app"


class Source(NamedTuple):
    """One file; `name` is its dotted name inside the package, as «documents.pages» ("" for the package)."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    def at(self, line: int) -> str:
        """A place as editors and terminals understand it."""
        return f"{self.path.relative_to(ROOT).as_posix()}:{line}"


@cache
def sources() -> tuple[Source, ...]:
    """Every module of the program."""
    return tuple(_read(path) for path in sorted((ROOT / PACKAGE).rglob("*.py")))


def _read(path: Path) -> Source:
    parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    text = path.read_text(encoding="utf-8")
    return Source(name, path, text, ast.parse(text, filename=str(path)))


class Import(NamedTuple):
    """One imported module or name, absolute and dotted, and the line it stands on."""

    target: str
    line: int


def imports(source: Source) -> Iterator[Import]:
    """All imports of a file, those inside functions and under TYPE_CHECKING too.

    `from a.b import c` counts as `a.b.c`, whether c is a module or a name in one.
    """
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{source.at(node.lineno)}: imports are absolute here"
            for alias in node.names:
                yield Import(f"{node.module}.{alias.name}", node.lineno)
