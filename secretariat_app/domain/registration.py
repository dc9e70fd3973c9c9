"""Patterns of registration numbers: «{n}», «{n}/{yy}-VII»; what number a place in the order has, and back."""

import re

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

USUAL = "{n}"
LONGEST = 40

_WRONG = QT_TRANSLATE_NOOP(
    "errors",
    "«{pattern}» is no pattern of numbers: it needs {{n}} for the number in its order, once, and may have"
    " {{yy}} or {{yyyy}} for the year, as in «{{n}}/{{yy}}-VII».",
)
_MARK = re.compile(r"\{(\w*)\}")
_BARE = re.compile(r"\s*№?\s*(\d{1,6})\s*")
_LARGEST = 999_999


def checked(pattern: str) -> str:
    """The pattern without blanks around it. KnownError where it is none."""
    words = " ".join(pattern.split())
    marks = _MARK.findall(words)
    rest = _MARK.sub("", words)
    wrong = marks.count("n") != 1 or set(marks) - {"n", "yy", "yyyy"} or "{" in rest or "}" in rest
    if wrong or len(words) > LONGEST:
        raise KnownError(_WRONG, pattern=pattern.strip())
    return words


def number(pattern: str, ordinal: int, year: int) -> str:
    """The number at that place in the order: «12/22-VII»."""
    values = {"n": str(ordinal), "yy": f"{year % 100:02}", "yyyy": f"{year:04}"}
    return _MARK.sub(lambda mark: values.get(mark[1], mark[0]), pattern)


def ordinal(pattern: str, text: str, year: int) -> int | None:
    """The place in the order of a number; None where it does not follow the pattern.

    A number that is digits alone does, whatever the pattern is.
    """
    values = {"n": r"(\d{1,6})", "yy": f"{year % 100:02}", "yyyy": f"{year:04}"}
    parts = _MARK.split("".join(pattern.split()))
    # Words and marks by turns; the words are what they are, in any case.
    expression = "".join(values[part] if place % 2 else re.escape(part) for place, part in enumerate(parts))
    found = re.fullmatch(rf"№?{expression}", "".join(text.split()), re.IGNORECASE) or _BARE.fullmatch(text)
    place = int(found[1]) if found else 0
    return place if 0 < place <= _LARGEST else None


def gaps(taken: set[int]) -> list[tuple[int, int]]:
    """The places in the order that are missing before the last: first and last of each run."""
    found = []
    before = 0
    for place in sorted(taken):
        if place > before + 1:
            found.append((before + 1, place - 1))
        before = place
    return found
