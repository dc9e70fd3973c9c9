"""A comparison as rich text: in one column, or both texts beside each other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from secretariat_app.domain.alignment import Move
from secretariat_app.domain.compare import Comparison, Line
from secretariat_app.domain.words import Mark, Piece
from secretariat_app.errors import QT_TRANSLATE_NOOP
from secretariat_app.ui.theme import DARK, Colours
from secretariat_app.ui.versions.wording import line_name

AROUND = 1
"""So many texts that are the same are shown before and after one that differs."""

NOTHING = QT_TRANSLATE_NOOP("versions", "The words are the same.")
_NEW_LIGHT, _NEW_DARK, _GONE_LIGHT, _GONE_DARK = "#0b5f2a", "#9be3b0", "#9c1c16", "#ffb8b2"


@dataclass(frozen=True)
class Look:
    """What the text is dressed in: its colours, the words above the columns and for what is left out."""

    colours: Colours
    before: str = ""
    after: str = ""
    skipped: Callable[[int], str] = str

    @property
    def styles(self) -> dict[Mark, str]:
        """The look of words that are new or gone: a line under or through them, and a colour."""
        dark = self.colours is DARK
        new, gone = (_NEW_DARK, _GONE_DARK) if dark else (_NEW_LIGHT, _GONE_LIGHT)
        return {
            Mark.NEW: f"color:{new}; background-color:{self.colours.check}; text-decoration:underline",
            Mark.GONE: f"color:{gone}; background-color:{self.colours.error}; text-decoration:line-through",
        }


def anchor(number: int) -> str:
    """The name of the place of a line that differs."""
    return f"change{number}"


def in_one_text(comparison: Comparison, look: Look, *, whole: bool) -> str:
    """Deleted and inserted words in one column."""
    rows = []
    for shown in _shown(comparison, whole=whole):
        if isinstance(shown, int):
            rows.append(f'<p style="color:{look.colours.quiet}"><i>{look.skipped(shown)}</i></p>')
        else:
            number, line = shown
            rows.append(f"<p>{_head(number, line, look)}<br/>{_words(line.pieces, look)}</p>")
    return "".join(rows) or _nothing(look)


def side_by_side(comparison: Comparison, look: Look, *, whole: bool) -> str:
    """The earlier text on the left, the later on the right, each text at the height of its other."""
    cell = f'style="border-bottom:1px solid {look.colours.line}; padding:6px" width="50%"'
    rows = []
    for shown in _shown(comparison, whole=whole):
        if isinstance(shown, int):
            words = f'<span style="color:{look.colours.quiet}"><i>{look.skipped(shown)}</i></span>'
            rows.append(f'<tr><td colspan="2" {cell}>{words}</td></tr>')
            continue
        number, line = shown
        head = _head(number, line, look)
        old = [piece for piece in line.pieces if piece.mark is not Mark.NEW and line.move is not Move.HERE]
        new = [piece for piece in line.pieces if piece.mark is not Mark.GONE and line.move is not Move.AWAY]
        left = "" if line.before is None else f"{head}<br/>{_words(old, look)}"
        right = f"{'' if left else head + '<br/>'}{_words(new, look)}" if new else ""
        if left and new:
            right = f"{_plain_head(line, look)}<br/>{right}"
        rows.append(f"<tr><td {cell}>{left}</td><td {cell}>{right}</td></tr>")
    if not rows:
        return _nothing(look)
    titles = "".join(f"<td {cell}><b>{escape(text)}</b></td>" for text in (look.before, look.after))
    return f'<table width="100%" cellspacing="0"><tr>{titles}</tr>{"".join(rows)}</table>'


def _shown(comparison: Comparison, *, whole: bool) -> Iterator[tuple[int, Line] | int]:
    """The lines to show with their numbers, and how many are left out between them."""
    differing = set(comparison.differing)
    if not differing and not whole:
        return
    near = {number + step for number in differing for step in range(-AROUND, AROUND + 1)}
    skipped = 0
    for number, line in enumerate(comparison.lines):
        if not whole and number not in near:
            skipped += 1
            continue
        if skipped:
            yield skipped
            skipped = 0
        yield number, line
    if skipped:
        yield skipped


def _head(number: int, line: Line, look: Look) -> str:
    name = escape(line_name(line))
    if not line.same:
        name = f'<a name="{anchor(number)}">{name}</a>'
    return f'<span style="color:{look.colours.quiet}"><small>{name}</small></span>'


def _plain_head(line: Line, look: Look) -> str:
    return f'<span style="color:{look.colours.quiet}"><small>{escape(line_name(line))}</small></span>'


def _words(pieces: Iterable[Piece], look: Look) -> str:
    return "".join(_piece(piece, look.styles) for piece in pieces)


def _piece(piece: Piece, styles: dict[Mark, str]) -> str:
    text = escape(piece.text).replace("\t", " — ")
    return text if piece.mark is Mark.SAME else f'<span style="{styles[piece.mark]}">{text}</span>'


def _nothing(look: Look) -> str:
    words = escape(QCoreApplication.translate("versions", NOTHING))
    return f'<p style="color:{look.colours.quiet}">{words}</p>'


def spoken(lines: Sequence[Line]) -> str:
    """The differences in words alone, for who does not see them."""
    return "\n".join(f"{line_name(line)}: {line.old} → {line.new}" for line in lines)
