"""Small Word files written by hand, each showing one thing."""

import io
import re
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    '<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
)
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701"'
    ' w:header="567" w:footer="567" w:gutter="0"/>'
)
LINE = 16.1  # points: a line of Times New Roman 14
LINES = 45  # of them on a page


def run(text: str, properties: str = "") -> str:
    parts = {"\t": "<w:tab/>", "\n": "<w:br/>", "\f": '<w:br w:type="page"/>'}
    inner = "".join(
        parts.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>'
        for part in re.split(r"([\t\n\f])", text)
        if part
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{inner}</w:r>"


def paragraph(text: str = "", properties: str = "", *, runs: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs or run(text)}</w:p>"


def table(*rows: tuple[str, ...], row: str = "") -> str:
    """Borderless, 200 and 280 points wide, each cell one or more paragraphs of XML."""
    widths = (4000, 5600)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    body = "".join(
        f"<w:tr><w:trPr>{row}</w:trPr>"
        + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells)
        + "</w:tr>"
        for cells in rows
    )
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def docx(*body: str, styles: str = "", header: str = "", section: str = "", theme: str = "") -> bytes:
    """A .docx with this body; `header` is that of every page but the first."""
    related = {"styles": "styles.xml"}
    parts = {"word/styles.xml": f"<w:styles {_W}>{_STYLES}{styles}</w:styles>"}
    if header:
        related["header"] = "header1.xml"
        parts["word/header1.xml"] = f"<w:hdr {_W}>{header}</w:hdr>"
        section = f'<w:headerReference w:type="default" r:id="header"/>{section}<w:titlePg/>'
    if theme:
        related["theme"] = "theme1.xml"
        parts["word/theme1.xml"] = theme
    parts["word/document.xml"] = (
        f'<w:document {_W} xmlns:r="{_R}"><w:body>{"".join(body)}<w:sectPr>{section}{_PAGE}</w:sectPr>'
        "</w:body></w:document>"
    )
    relations = "".join(
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{name}"/>' for kind, name in related.items()
    )
    parts["word/_rels/document.xml.rels"] = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f"{relations}</Relationships>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return data.getvalue()
