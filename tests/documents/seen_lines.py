"""The lines of a page as an eye sees them: by their height, then from left to right.

Spaces are left out, since a PDF has none where a justified line is stretched; the kinds of hyphen are one.
"""

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from secretariat_app.documents.pages.sheets import Pages

_WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="[\d.-]+" yMax="([\d.-]+)">(.*?)</word>')
_SAME_LINE = 4.0

Word = tuple[float, float, str]  # height, left edge, text


def of_pdf(pdf: Path) -> list[list[str]]:
    """The lines of each page of a PDF. Fails where Poppler's pdftotext is missing."""
    if shutil.which("pdftotext") is None:
        pytest.fail("pdftotext is needed. On Debian or Ubuntu:  apt-get install -y poppler-utils")
    done = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True)
    pages = done.stdout.decode("utf-8").split("<page ")[1:]
    return [
        _lines([(float(y), float(x), html.unescape(text)) for x, y, text in _WORD.findall(page)])
        for page in pages
    ]


def of_pages(pages: Pages) -> list[list[str]]:
    """The lines of each of our own pages."""
    return [
        _lines(
            [
                (placed.y + placed.line.ascent, placed.x + piece.x, piece.text)
                for placed in pages.placed(page)
                for piece in placed.line.pieces
            ]
        )
        for page in range(pages.count)
    ]


def _lines(words: list[Word]) -> list[str]:
    lines: list[tuple[float, list[tuple[float, str]]]] = []
    for y, x, text in sorted(word for word in words if word[2].strip()):
        if lines and y - lines[-1][0] < _SAME_LINE:
            lines[-1][1].append((x, text))
        else:
            lines.append((y, [(x, text)]))
    return [_bare("".join(text for _, text in sorted(line))) for _, line in lines]


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text).replace("\u2011", "-").replace("\u00ad", "")
