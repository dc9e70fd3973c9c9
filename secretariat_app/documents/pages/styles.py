"""What a paragraph of a .docx looks like: document defaults, style chain, direct properties.

Read straight from the XML: ECMA-376 part 1, 17.7.2 says how the layers add up. All lengths are points.
"""

from collections.abc import Mapping
from typing import Any

import msgspec
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFF = frozenset({"0", "false", "off", "none"})
_RUN_TOGGLES = ("b", "i", "caps", "smallCaps", "strike", "vanish")
_PARAGRAPH_TOGGLES = ("keepNext", "keepLines", "pageBreakBefore", "widowControl", "contextualSpacing")

Raw = dict[str, Any]


class RunStyle(msgspec.Struct, frozen=True):
    """How characters look. `raised` is +1 or -1 for super- and subscript, `scale` shrinks what is drawn."""

    family: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    caps: bool = False
    small_caps: bool = False
    hidden: bool = False
    kerning: bool = False
    spacing: float = 0.0
    raised: int = 0
    scale: float = 1.0


class Tab(msgspec.Struct, frozen=True):
    """A tab stop, measured from the page's left margin."""

    position: float
    kind: str = "left"


class ParagraphStyle(msgspec.Struct, frozen=True):
    """How a paragraph stands. `line` is a factor for the rule «auto», else points."""

    style: str = ""
    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    line_rule: str = "auto"
    keep_next: bool = False
    keep_lines: bool = False
    break_before: bool = False
    widow_control: bool = True
    contextual: bool = False
    tabs: tuple[Tab, ...] = ()


def points(value: str | None, default: float = 0.0) -> float:
    """A length in twentieths of a point, or with a unit («2cm», as ISO 29500 strict writes), in points."""
    if not value:
        return default
    units = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
    try:
        if value[-2:] in units:
            return float(value[:-2]) * units[value[-2:]]
        return float(value) / 20
    except ValueError:
        return default


def is_on(element: etree._Element | None) -> bool:
    """Whether a toggle such as w:b is there and not switched off."""
    return element is not None and element.get(W + "val", "true") not in _OFF


class Styles:
    """The styles of one document, looked up by id. Resolved once each."""

    def __init__(self, styles: bytes | None, theme: bytes | None = None) -> None:
        self._theme_fonts = _theme_fonts(theme)
        self._elements: dict[str, etree._Element] = {}
        self._defaults: dict[str, str] = {}
        self._run_defaults: Raw = {}
        self._paragraph_defaults: Raw = {}
        root = etree.fromstring(styles) if styles else None
        if root is not None:
            self._read(root)
        self.default_paragraph = self._defaults.get("paragraph", "")
        self._chains: dict[str, tuple[Raw, Raw]] = {}
        self._runs: dict[Any, RunStyle] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}

    def _read(self, root: etree._Element) -> None:
        run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        paragraph = root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr")
        self._run_defaults = self.run_properties(run)
        self._paragraph_defaults = paragraph_properties(paragraph)
        for style in root.iterchildren(W + "style"):
            name = style.get(W + "styleId", "")
            self._elements[name] = style
            if style.get(W + "default") in ("1", "true", "on"):
                self._defaults.setdefault(style.get(W + "type", "paragraph"), name)

    def _raw(self, name: str) -> tuple[Raw, Raw]:
        """Paragraph and run properties that the style and those it is based on give."""
        if name not in self._chains:
            self._chains[name] = self._chain(name)
        return self._chains[name]

    def _chain(self, name: str) -> tuple[Raw, Raw]:
        paragraph: Raw = {}
        run: Raw = {}
        for style in reversed(self.based_on(name)):
            merge_paragraph(paragraph, paragraph_properties(style.find(W + "pPr")))
            run |= self.run_properties(style.find(W + "rPr"))
        return paragraph, run

    def default_table(self) -> str:
        return self._defaults.get("table", "")

    def based_on(self, name: str) -> list[etree._Element]:
        """The style and its ancestors, nearest first."""
        found: list[etree._Element] = []
        while (
            name in self._elements and self._elements[name] not in found
        ):  # one based on itself must not hang
            found.append(self._elements[name])
            based = found[-1].find(W + "basedOn")
            name = based.get(W + "val", "") if based is not None else ""
        return found

    def paragraph(
        self, properties: etree._Element | None, table_style: str = ""
    ) -> tuple[ParagraphStyle, tuple[str, str]]:
        """The paragraph's style, and the key (paragraph style, table style) its runs are resolved by."""
        named = properties.find(W + "pStyle") if properties is not None else None
        name = named.get(W + "val", "") if named is not None else ""
        if name not in self._elements:
            name = self.default_paragraph
        direct = properties is not None and len(properties) > (named is not None)
        key = f"{table_style}\n{name}"
        if not direct and key in self._paragraphs:
            return self._paragraphs[key], (name, table_style)
        raw = dict(self._paragraph_defaults)
        if table_style:
            merge_paragraph(raw, self._raw(table_style)[0])
        merge_paragraph(raw, self._raw(name)[0])
        if direct:
            merge_paragraph(raw, paragraph_properties(properties))
        style = _paragraph_style(name, raw)
        if not direct:
            self._paragraphs[key] = style
        return style, (name, table_style)

    def run(self, key: tuple[str, str], properties: etree._Element | None = None) -> RunStyle:
        """How a run looks in a paragraph resolved to `key`."""
        direct = properties is not None and len(properties) > 0
        if not direct and key in self._runs:
            return self._runs[key]
        name, table_style = key
        raw = dict(self._run_defaults)
        if table_style:
            raw |= self._raw(table_style)[1]
        raw |= self._raw(name)[1]
        if direct:
            assert properties is not None
            character = properties.find(W + "rStyle")
            if character is not None:
                raw |= self._raw(character.get(W + "val", ""))[1]
            raw |= self.run_properties(properties)
        style = _run_style(raw)
        if not direct:
            self._runs[key] = style
        return style

    def run_properties(self, properties: etree._Element | None) -> Raw:
        """What a w:rPr says, by our own names; unknown properties are passed over."""
        raw: Raw = {}
        if properties is None:
            return raw
        for child in properties.iterchildren(etree.Element):
            tag = str(child.tag).removeprefix(W)
            value = child.get(W + "val")
            if tag in _RUN_TOGGLES:
                raw[tag] = is_on(child)
            elif tag == "rFonts":
                self._fonts(child, raw)
            elif tag == "sz":
                raw["size"] = points(value) * 10
            elif tag == "u":
                raw["underline"] = value not in (None, "none")
            elif tag == "kern":
                raw["kerning"] = points(value) > 0
            elif tag == "spacing":
                raw["spacing"] = points(value)
            elif tag == "vertAlign":
                raw["raised"] = {"superscript": 1, "subscript": -1}.get(value or "", 0)
        return raw

    def _fonts(self, fonts: etree._Element, raw: Raw) -> None:
        # Cyrillic letters are «high ANSI» characters; a theme's font wins over a named one.
        for kind in ("hAnsi", "ascii"):
            theme = self._theme_fonts.get(fonts.get(f"{W}{kind}Theme", "")[:5])
            family = theme or fonts.get(W + kind)
            if family:
                raw["family"] = family
                return


def paragraph_properties(properties: etree._Element | None) -> Raw:
    """What a w:pPr says, by our own names; unknown properties are passed over."""
    raw: Raw = {}
    if properties is None:
        return raw
    for child in properties.iterchildren(etree.Element):
        tag = str(child.tag).removeprefix(W)
        if tag in _PARAGRAPH_TOGGLES:
            raw[tag] = is_on(child)
        elif tag == "jc":
            raw["align"] = _ALIGN.get(child.get(W + "val", ""), "left")
        elif tag == "ind":
            _indents(child.attrib, raw)
        elif tag == "spacing":
            _spacing(child.attrib, raw)
        elif tag == "tabs":
            raw["tabs"] = {
                points(tab.get(W + "pos")): tab.get(W + "val", "left")
                for tab in child.iterchildren(W + "tab")
            }
    return raw


def merge_paragraph(base: Raw, over: Raw) -> None:
    """Lay `over` on `base`: tab stops add up, everything else is replaced."""
    tabs = {**base.get("tabs", {}), **over.get("tabs", {})}
    base |= over
    if tabs:
        base["tabs"] = tabs


_ALIGN = {
    "both": "justify",
    "distribute": "justify",
    "lowKashida": "justify",
    "mediumKashida": "justify",
    "highKashida": "justify",
    "center": "center",
    "right": "right",
    "end": "right",
}


def _indents(attributes: Mapping[Any, Any], raw: Raw) -> None:
    for name, ours in (("start", "left"), ("left", "left"), ("end", "right"), ("right", "right")):
        if W + name in attributes:
            raw[ours] = points(attributes[W + name])
    if W + "hanging" in attributes:
        raw["first"] = -points(attributes[W + "hanging"])
    elif W + "firstLine" in attributes:
        raw["first"] = points(attributes[W + "firstLine"])


def _spacing(attributes: Mapping[Any, Any], raw: Raw) -> None:
    for side in ("before", "after"):
        if W + side in attributes:
            raw[side] = points(attributes[W + side])
        if attributes.get(f"{W}{side}Autospacing", "0") not in _OFF:
            raw[side] = 14.0  # what Word and LibreOffice make of an «automatic» distance
    rule = attributes.get(W + "lineRule")
    if rule:
        raw["line_rule"] = rule
    if W + "line" in attributes:
        raw["line_value"] = points(attributes[W + "line"])
        raw.setdefault("line_rule", "auto")


def _paragraph_style(name: str, raw: Raw) -> ParagraphStyle:
    rule = raw.get("line_rule", "auto")
    value = raw.get("line_value", 12.0)
    tabs = (Tab(at, kind) for at, kind in sorted(raw.get("tabs", {}).items()))
    return ParagraphStyle(
        style=name,
        align=raw.get("align", "left"),
        left=raw.get("left", 0.0),
        right=raw.get("right", 0.0),
        first=raw.get("first", 0.0),
        before=raw.get("before", 0.0),
        after=raw.get("after", 0.0),
        line=value / 12 if rule == "auto" else value,
        line_rule=rule,
        keep_next=raw.get("keepNext", False),
        keep_lines=raw.get("keepLines", False),
        break_before=raw.get("pageBreakBefore", False),
        widow_control=raw.get("widowControl", True),
        contextual=raw.get("contextualSpacing", False),
        tabs=tuple(tab for tab in tabs if tab.kind not in ("clear", "bar")),
    )


def _run_style(raw: Raw) -> RunStyle:
    return RunStyle(
        family=raw.get("family", "Times New Roman"),
        size=raw.get("size", 10.0),
        bold=raw.get("b", False),
        italic=raw.get("i", False),
        underline=raw.get("underline", False),
        strike=raw.get("strike", False),
        caps=raw.get("caps", False),
        small_caps=raw.get("smallCaps", False),
        hidden=raw.get("vanish", False),
        kerning=raw.get("kerning", False),
        spacing=raw.get("spacing", 0.0),
        raised=raw.get("raised", 0),
    )


def _theme_fonts(theme: bytes | None) -> dict[str, str]:
    """The theme's Latin fonts by the first letters of their names in w:asciiTheme («major», «minor»)."""
    if not theme:
        return {}
    root = etree.fromstring(theme)
    found = {}
    for kind in ("major", "minor"):
        latin = root.find(f".//{_A}{kind}Font/{_A}latin")
        if latin is not None and latin.get("typeface"):
            found[kind] = latin.get("typeface", "")
    return found
