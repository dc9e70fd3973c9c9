"""The value that a paper carries with it, in a custom XML part that Word keeps.

A paper that comes back is recognised exactly, whatever has been done to its text.
"""

import io
import zipfile

from lxml import etree

from secretariat_app.documents.package import CARRIER_NAMESPACE, written
from secretariat_app.documents.read_text import BAD_PACKAGE, strictly_parsed
from secretariat_app.domain import interchange
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import KnownError

_ROOT = f"{{{CARRIER_NAMESPACE}}}resolution"


def part(resolution: Resolution) -> bytes:
    """The XML of the part that holds `resolution` as the JSON of the interchange format."""
    root = etree.Element(_ROOT, nsmap={None: CARRIER_NAMESPACE})
    root.text = interchange.dumps(resolution).decode()
    return written(root)


def value_in(docx: bytes) -> Resolution | None:
    """The value that a .docx carries, None where it has none or its carrier has been damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as package:
            for name in package.namelist():
                if name.startswith("customXml/") and name.endswith(".xml") and "/_rels/" not in name:
                    found = _read(package.read(name))
                    if found is not None:
                        return found
    except BAD_PACKAGE:
        return None
    return None


def _read(xml: bytes) -> Resolution | None:
    try:
        root = strictly_parsed(xml)
        return interchange.read(root.text or "") if root.tag == _ROOT else None
    except (etree.XMLSyntaxError, KnownError):
        return None
