"""The last look at a paper before it leaves: read back from its own bytes and compared."""

import io
import zipfile
from collections.abc import Mapping
from itertools import zip_longest

from lxml import etree

from secretariat_app.documents import carrier
from secretariat_app.documents.read_text import W, strictly_parsed, texts
from secretariat_app.documents.templates import problems as template_problems
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

_BROKEN = QT_TRANSLATE_NOOP(
    "errors", "With the template {template} the paper would be damaged ({detail}); nothing has been written."
)
_NOT_CARRIED = QT_TRANSLATE_NOOP(
    "errors", "The paper would not carry its own value exactly; nothing has been written."
)

# What may stand where: the elements that hold a paragraph, a run, a text.
_PARENTS = {
    f"{W}p": {
        f"{W}{name}"
        for name in (
            "body",
            "tc",
            "hdr",
            "ftr",
            "sdtContent",
            "customXml",
            "txbxContent",
            "footnote",
            "endnote",
        )
    },
    f"{W}r": {
        f"{W}{name}"
        for name in (
            "p",
            "hyperlink",
            "fldSimple",
            "sdtContent",
            "smartTag",
            "ins",
            "bdo",
            "dir",
            "customXml",
        )
    },
    f"{W}t": {f"{W}r"},
}


def verify(docx: bytes, expected: Mapping[str, list[str]], resolution: Resolution, template: str) -> None:
    """Raise KnownError unless every part is sound XML and each paragraph reads as it should.

    `expected` has the texts of each filled part, in order; empty paragraphs do not count.
    """
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        for name in package.namelist():
            data = package.read(name)
            if not name.endswith((".xml", ".rels")):
                continue
            try:
                root = strictly_parsed(data)
            except etree.XMLSyntaxError as error:
                raise KnownError(_BROKEN, template=template, detail=f"{name}: {error}") from error
            if name in expected:
                _check_structure(root, name, template)
                _compare(texts(root), expected[name], template)
    if carrier.value_in(docx) != resolution:
        raise KnownError(_NOT_CARRIED)


def _check_structure(root: etree._Element, name: str, template: str) -> None:
    for tag, parents in _PARENTS.items():
        for element in root.iter(tag):
            parent = element.getparent()
            wrong = parent is None or parent.tag not in parents
            if wrong or (tag == f"{W}t" and len(element)):
                inside = "" if parent is None else etree.QName(parent).localname
                detail = f"{name}: {etree.QName(element).localname} in {inside}"
                raise KnownError(_BROKEN, template=template, detail=detail)


def _compare(found: list[str], expected: list[str], template: str) -> None:
    pairs = zip_longest(filter(None, found), filter(None, expected), fillvalue="")
    for number, (one, other) in enumerate(pairs, 1):
        if one != other:
            raise KnownError(
                template_problems.DIFFERS,
                template=template,
                paragraph=number,
                found=template_problems.shortened(one),
                expected=template_problems.shortened(other),
            )
