"""Word files written by hand for the tests of the reader: paragraphs, lists, changes, boxes, notes."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_MAIN}.numbering+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_MAIN}.styles+xml"/></Types>'
)
LISTS = (
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl>'
    "</w:abstractNum>"
    '<w:abstractNum w:abstractNumId="2">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="3">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
)


def run(text: str, properties: str = "") -> str:
    inner = "".join(
        "<w:br/>" if part == "\n" else "<w:tab/>" if part == "\t" else _text(part) for part in _split(text)
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>"


def paragraph(text: str = "", properties: str = "", *, bold: bool = False, runs: str = "") -> str:
    inside = runs or run(text, "<w:b/>" if bold else "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def listed(text: str, level: int = 0, identity: int = 1) -> str:
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{identity}"/></w:numPr>'
    return paragraph(text, f'{numbering}<w:jc w:val="both"/>')


def table(*rows: tuple[str, ...]) -> str:
    """Cells are the XML of their paragraphs."""
    body = "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{body}</w:tbl>"


def field(code: str, result: str) -> str:
    """The runs of a field: its code, and what it last came to."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return f"{marks[0]}<w:r><w:instrText>{escape(code)}</w:instrText></w:r>{marks[1]}{run(result)}{marks[2]}"


def box(*paragraphs: str) -> str:
    """A text box as Word writes it: drawn in the new way, and once more in the old one."""
    inside = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
        f"{inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def document(*body: str, header: str = "", footer: str = "", styles: str = "", notes: str = "") -> bytes:
    parts = {
        "[Content_Types].xml": _TYPES,
        "word/document.xml": f"<w:document {_W}><w:body>{''.join(body)}<w:sectPr/></w:body></w:document>",
        "word/numbering.xml": f"<w:numbering {_W}>{LISTS}</w:numbering>",
        "word/styles.xml": f"<w:styles {_W}>{styles}</w:styles>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" Type="{_R}/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
    }
    related = [("numbering", "numbering.xml"), ("styles", "styles.xml")]
    for kind, inside, tag in (
        ("header", header, "hdr"),
        ("footer", footer, "ftr"),
        ("footnotes", notes, "footnotes"),
    ):
        if inside:
            parts[f"word/{kind}1.xml"] = f"<w:{tag} {_W}>{inside}</w:{tag}>"
            related.append((kind, f"{kind}1.xml"))
    parts["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{_PACKAGE}">'
        + "".join(
            f'<Relationship Id="r{n}" Type="{_R}/{kind}" Target="{name}"/>'
            for n, (kind, name) in enumerate(related)
        )
        + "</Relationships>"
    )
    return packed(parts)


def packed(parts: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return data.getvalue()


def _text(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>'


def _split(text: str) -> list[str]:
    parts: list[str] = [""]
    for letter in text:
        if letter in "\n\t":
            parts += [letter, ""]
        else:
            parts[-1] += letter
    return [part for part in parts if part]
