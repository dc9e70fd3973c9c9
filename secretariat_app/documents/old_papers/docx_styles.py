"""Styles and numbering definitions of a .docx: what a paragraph looks like, and the number before it."""

from collections.abc import Iterator

import msgspec
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_FALSE = ("0", "false", "off", "none")
_LEVELS = 9
_DEEP = 30  # styles based on one another; Word itself stops long before
_LARGEST = 32_767
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


class Look(msgspec.Struct):
    """What a style or a paragraph says of itself; None where it says nothing."""

    align: str | None = None
    indent: int | None = None
    first: int | None = None
    list_id: str | None = None
    level: int | None = None
    bold: bool | None = None
    caps: bool | None = None
    new_page: bool | None = None

    def over(self, below: "Look") -> "Look":
        """This, and what `below` says where this says nothing."""
        return Look(
            *(
                own if own is not None else under
                for own, under in zip(
                    msgspec.structs.astuple(self), msgspec.structs.astuple(below), strict=True
                )
            )
        )


class Level(msgspec.Struct, frozen=True):
    """One level of a list."""

    start: int = 1
    kind: str = "decimal"
    text: str = ""
    legal: bool = False


def flag(element: etree._Element | None) -> bool | None:
    """What an on-off element says; None where there is none."""
    return None if element is None else (element.get(VAL) or "true").lower() not in _FALSE


def number(text: str | None) -> int | None:
    """A whole number of any size that a document may hold, also «12.5»; None for anything else."""
    try:
        return max(min(int(float(text or "")), _LARGEST), -_LARGEST)
    except (ValueError, OverflowError):
        return None


def paragraph_look(properties: etree._Element | None) -> Look:
    """What <w:pPr> says itself."""
    look = Look()
    if properties is None:
        return look
    for child in properties:
        match child.tag:
            case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}jc":
                look.align = child.get(VAL)
            case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}ind":
                look.indent = number(child.get(f"{W}left") or child.get(f"{W}start"))
                first, hanging = number(child.get(f"{W}firstLine")), number(child.get(f"{W}hanging"))
                look.first = first if first is not None else -hanging if hanging is not None else None
            case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}numPr":
                found, level = child.find(f"{W}numId"), child.find(f"{W}ilvl")
                look.list_id = found.get(VAL) if found is not None else None
                look.level = number(level.get(VAL)) if level is not None else None
            case "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}pageBreakBefore":
                look.new_page = flag(child)
    return look


def run_look(properties: etree._Element | None, look: Look) -> Look:
    """`look` with what <w:rPr> says of bold and capitals."""
    if properties is not None:
        look.bold = flag(properties.find(f"{W}b"))
        look.caps = flag(properties.find(f"{W}caps"))
    return look


class Styles:
    """The styles of a document, each with what it takes from those it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._own: dict[str, Look] = {}
        self._based: dict[str, str] = {}
        self._whole: dict[str, Look] = {}
        self.names: dict[str, str] = {}
        self.default = ""
        for style in root.iter(f"{W}style") if root is not None else ():
            identity = style.get(f"{W}styleId") or ""
            look = paragraph_look(style.find(f"{W}pPr"))
            self._own[identity] = run_look(style.find(f"{W}rPr"), look)
            based = style.find(f"{W}basedOn")
            if based is not None:
                self._based[identity] = based.get(VAL) or ""
            name = style.find(f"{W}name")
            self.names[identity] = (name.get(VAL) if name is not None else None) or identity
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true"):
                self.default = identity

    def look(self, identity: str | None) -> Look:
        """What the style of that id says; the default's where it is unknown."""
        key = identity if identity in self._own else self.default
        if key not in self._whole:
            found, chain = Look(), key
            for _ in range(_DEEP):
                if chain not in self._own:
                    break
                found = found.over(self._own[chain])
                chain = self._based.get(chain, "")
            self._whole[key] = found
        return self._whole[key]


class Lists:
    """Automatic numbers, worked out as Word does: counters by list, restarted below a higher level."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is None:
            return
        for abstract in root.iter(f"{W}abstractNum"):
            self._levels[abstract.get(f"{W}abstractNumId") or ""] = dict(_levels(abstract))
        for one in root.iter(f"{W}num"):
            identity, link = one.get(f"{W}numId") or "", one.find(f"{W}abstractNumId")
            self._abstract[identity] = (link.get(VAL) if link is not None else None) or ""
            for override in one.iter(f"{W}lvlOverride"):
                depth, start = number(override.get(f"{W}ilvl")) or 0, override.find(f"{W}startOverride")
                if start is not None:
                    self._starts.setdefault(identity, {})[depth] = number(start.get(VAL)) or 1

    def next(self, identity: str, depth: int) -> tuple[str, bool]:
        """The number of the next paragraph of the list at that level, and whether it is a mere bullet."""
        abstract = self._abstract.get(identity)
        levels = self._levels.get(abstract or "", {})
        depth = max(0, min(depth, _LEVELS - 1))
        level = levels.get(depth)
        if abstract is None or level is None:
            return "", False
        counts = self._counts.setdefault(abstract, {})
        override = self._starts.get(identity, {}).get(depth)
        if override is not None and (identity, depth) not in self._begun:
            counts[depth] = override
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        self._begun.add((identity, depth))
        for deeper in [key for key in counts if key > depth]:
            del counts[deeper]
        if level.kind == "bullet":
            return level.text, True
        return self._shown(level, levels, counts), False

    @staticmethod
    def _shown(level: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
        if level.kind == "none":
            return ""
        text = level.text
        for depth in range(_LEVELS):
            mark = f"%{depth + 1}"
            if mark in text:
                other = levels.get(depth, Level())
                value = counts.get(depth, other.start)
                text = text.replace(mark, counted(value, "decimal" if level.legal else other.kind))
        return text.strip()


def _levels(abstract: etree._Element) -> Iterator[tuple[int, Level]]:
    for level in abstract.iterchildren(f"{W}lvl"):
        start, kind, text = (level.find(f"{W}{name}") for name in ("start", "numFmt", "lvlText"))
        first = number(start.get(VAL)) if start is not None else None
        yield (
            number(level.get(f"{W}ilvl")) or 0,
            Level(
                start=1 if first is None else first,
                kind=(kind.get(VAL) if kind is not None else None) or "decimal",
                text=((text.get(VAL) if text is not None else None) or "")[:40],
                legal=bool(flag(level.find(f"{W}isLgl"))),
            ),
        )


def counted(value: int, kind: str) -> str:
    """`value` as a list of that kind writes it; digits where the kind is an unknown one."""
    match kind:
        case "russianLower" | "russianUpper":
            text = _letters(value, _RUSSIAN)
        case "lowerLetter" | "upperLetter":
            text = _letters(value, _LATIN)
        case "lowerRoman" | "upperRoman":
            text = _roman(value)
        case "decimalZero":
            return f"{value:02d}"
        case _:
            return str(value)
    return text.upper() if kind.endswith("Upper") or kind.startswith("upper") else text


def _letters(value: int, alphabet: str) -> str:
    if value < 1:
        return str(value)
    times, place = divmod(value - 1, len(alphabet))
    return alphabet[place] * min(times + 1, 9)


def _roman(value: int) -> str:
    if not 0 < value < 4000:
        return str(value)
    text = ""
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        text += letters * times
    return text
