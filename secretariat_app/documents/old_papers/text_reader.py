"""A text file read into lines, whatever program wrote it."""

from secretariat_app.documents.old_papers.source import EMPTY, NOT_TEXT, TOO_LARGE, TOO_LONG, Limits, Line
from secretariat_app.errors import KnownError

MEGABYTE = 1024 * 1024
_CONTROL = frozenset(range(32)) - {9, 10, 11, 12, 13, 26, 27}
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# Windows' Cyrillic code page has Kazakh letters in no place of its own; papers of those years used this one.
_OLD = ("cp1251", "cp866", "koi8-r")
_USUAL = frozenset("оеаитнсрвлкмдпуяыьгзбчйхжшюцщэфъё \n\t")


def read_text(data: bytes, limits: Limits = Limits()) -> list[Line]:  # noqa: B008 - a frozen value
    """The lines of a text file in UTF-8, UTF-16 or an old code page. KnownError for no text at all."""
    if not data.strip(b"\0 \t\r\n"):
        raise KnownError(EMPTY)
    if len(data) > limits.file:
        raise KnownError(TOO_LARGE, limit=limits.file // MEGABYTE)
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > limits.characters or text.count("\n") > limits.lines:
        raise KnownError(TOO_LONG)
    lines = []
    new_page = False
    for part in text.split("\n"):
        new_page = new_page or part.startswith("\f")
        if len(part) > limits.line:
            raise KnownError(TOO_LONG)
        bare = part.replace("\f", "").replace("\v", " ").replace("\x1a", "")
        lines.append(Line(bare, new_page=new_page))
        new_page = part.endswith("\f") and len(part) > 1
    while lines and not lines[-1].text.strip():
        lines.pop()
    return lines


def decoded(data: bytes) -> str:
    """The characters of `data`; KnownError where it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if b"\0" in data[:4096] and len(data) % 2 == 0:
        wide = "utf-16-le" if data[1:400:2].count(0) > data[:400:2].count(0) else "utf-16-be"
        return data.decode(wide, errors="replace")
    if sum(data.count(code) for code in _CONTROL) > len(data) // 200:
        raise KnownError(NOT_TEXT)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return max((data.decode(name, errors="replace") for name in _OLD), key=_likelihood)


def _likelihood(text: str) -> int:
    sample = text[:20_000]
    return sum(letter in _USUAL for letter in sample) - sample.count("\ufffd") * 10
