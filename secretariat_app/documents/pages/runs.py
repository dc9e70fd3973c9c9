"""A paragraph's characters: its runs in order, with what stands for characters in a .docx."""

import msgspec
from lxml import etree

from secretariat_app.documents.pages.styles import RunStyle, Styles, W

LINE_BREAK = "\u2028"
PAGE_BREAK = "\f"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FIELDS = frozenset({"PAGE", "NUMPAGES"})
_NO_TEXT = frozenset({"pPr", "del", "moveFrom", "rPr", "instrText", "delText", "sdtPr", "sdtEndPr", "tbl"})


class Run(msgspec.Struct, frozen=True):
    """Characters of one look; a `field` (PAGE, NUMPAGES) gets its text when its page is known."""

    text: str
    style: RunStyle
    field: str = ""


class Runs:
    """Collects a paragraph's runs in order; fields keep their result except those of the page."""

    def __init__(self, styles: Styles, key: tuple[str, str]) -> None:
        self.styles = styles
        self.key = key
        self.found: list[Run] = []
        self.fields: list[list[str]] = []  # open fields: [instruction, "code" | "result"]

    def add(self, text: str, style: RunStyle) -> None:
        if (
            not text
            or style.hidden
            or any(state == "code" or _page_field(code) for code, state in self.fields)
        ):
            return
        if self.found and self.found[-1].style == style and not self.found[-1].field:
            self.found[-1] = Run(self.found[-1].text + text, style)
        else:
            self.found.append(Run(text, style))

    def collect(self, parent: etree._Element) -> None:
        for child in parent.iterchildren(etree.Element):
            tag = str(child.tag)
            if tag == W + "r":
                self._run(child)
            elif tag == W + "fldSimple" and _page_field(child.get(W + "instr", "")):
                self.found.append(Run("", self.styles.run(self.key), _page_field(child.get(W + "instr", ""))))
            elif tag == _MC + "AlternateContent":
                continue
            elif tag.startswith(W) and tag.removeprefix(W) not in _NO_TEXT:
                self.collect(child)

    def _run(self, run: etree._Element) -> None:
        style = self.styles.run(self.key, run.find(W + "rPr"))
        for child in run.iterchildren(etree.Element):
            tag = str(child.tag).removeprefix(W)
            if tag == "t":
                self.add(_spaces(child), style)
            elif tag == "instrText" and self.fields:
                self.fields[-1][0] += child.text or ""
            elif tag == "fldChar":
                self._field(child.get(W + "fldCharType", ""), style)
            elif tag == "br":
                page = child.get(W + "type") == "page"
                self.add(PAGE_BREAK if page else LINE_BREAK, style)
            elif tag in _CHARACTERS:
                self.add(_CHARACTERS[tag], style)

    def _field(self, kind: str, style: RunStyle) -> None:
        if kind == "begin":
            self.fields.append(["", "code"])
        elif kind == "separate" and self.fields:
            self.fields[-1][1] = "result"
        elif kind == "end" and self.fields:
            name = _page_field(self.fields.pop()[0])
            if name:
                self.found.append(Run("", style, name))


_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "cr": LINE_BREAK,
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}


def _spaces(element: etree._Element) -> str:
    text = element.text or ""
    if element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
        text = text.strip(" \t\r\n")
    # XML line ends inside w:t are spaces to Word.
    return text.replace("\r", " ").replace("\n", " ")


def _page_field(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words and words[0].upper() in _FIELDS else ""
