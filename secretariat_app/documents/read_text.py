"""The text of a .docx, paragraph by paragraph."""

import io
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

BAD_PACKAGE = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)
"""What zipfile raises for a damaged, cut, encrypted or foreign package."""

_NOT_DOCX = QT_TRANSLATE_NOOP("errors", "This file is not a Word document (.docx).")
_MARKS = {
    f"{W}tab": "\t",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_NESTED = {f"{W}p", f"{W}pPr", f"{W}rPr", f"{W}txbxContent"}


def paragraphs(docx: bytes) -> list[str]:
    """Every paragraph of the body in order, those in tables too. KnownError for what is no .docx."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            root = strictly_parsed(package.read("word/document.xml"))
    except (*BAD_PACKAGE, KeyError, etree.XMLSyntaxError) as error:
        raise KnownError(_NOT_DOCX) from error
    return texts(root)


def strictly_parsed(xml: bytes) -> etree._Element:
    """The root of `xml`; XMLSyntaxError where it is not well-formed. Nothing outside it is read."""
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def texts(root: etree._Element) -> list[str]:
    """The text of each paragraph under `root`, in order."""
    return [paragraph_text(paragraph) for paragraph in root.iter(f"{W}p")]


def paragraph_text(paragraph: etree._Element) -> str:
    """What a reader sees of one paragraph, without the text boxes that hang on it."""
    return "".join(_pieces(paragraph))


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == f"{W}t":
            yield child.text or ""
        elif tag in _MARKS:
            yield _MARKS[tag]
        elif tag not in _NESTED:
            yield from _pieces(child)
