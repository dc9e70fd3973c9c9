"""The package of a .docx: its entries, its properties, the part that carries the value."""

import datetime
import io
import zipfile
from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from secretariat_app.documents.read_text import strictly_parsed

CARRIER_NAMESPACE = "urn:secretariat:resolution:1"
CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_CUSTOM = "docProps/custom.xml"
_TYPES = "[Content_Types].xml"
_BODY_RELATIONS = "word/_rels/document.xml.rels"
_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_ITEM_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NO_RELATIONS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
_APP_PROPERTIES = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    b"<Application>Secretariat</Application></Properties>"
)
_NO_CUSTOM_PROPERTIES = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>'
)
# The id only ties the item to its properties within one file, so it need not differ between papers.
_ITEM_ID = "{6B0E8E63-3C5B-4E0B-9D1C-5A4C1C9F2210}"
_OLDEST = datetime.date(1980, 1, 1)  # a zip knows none before


def core_properties(
    *, title: str, subject: str, author: str, language: str, date: datetime.date | None
) -> bytes:
    """The document's properties; nothing of the template's own author is left."""
    stamp = f"{date.isoformat()}T00:00:00Z" if date else ""
    dated = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>'
        for name in ("created", "modified")
        if stamp
    )
    return (
        f"{DECLARATION}<cp:coreProperties"
        ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>{escape(language)}</dc:language>"
        f"{dated}</cp:coreProperties>"
    ).encode()


def assembled(
    entries: Iterable[tuple[str, bytes]],
    replaced: Mapping[str, bytes],
    carried: bytes,
    date: datetime.date | None,
) -> bytes:
    """The bytes of the package: the template's entries, some of them replaced, and the carried part.

    The same value gives the same bytes: entries bear the document's date and not the clock's.
    """
    kept = dict(entries)
    if _CUSTOM in kept:
        kept[_CUSTOM] = _NO_CUSTOM_PROPERTIES
    if _APP in kept:
        kept[_APP] = _APP_PROPERTIES
    _with_core(kept)
    kept.update(replaced)
    _carry(kept, carried)
    stamp = max(date or _OLDEST, _OLDEST).timetuple()[:6]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in kept.items():
            info = zipfile.ZipInfo(name, (min(stamp[0], 2107), *stamp[1:]))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            info.create_system = 3
            package.writestr(info, data)
    return buffer.getvalue()


def written(root: etree._Element) -> bytes:
    """The XML of `root` with its declaration, in UTF-8."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _carry(kept: dict[str, bytes], carried: bytes) -> None:
    for name, data in kept.items():
        if name.startswith("customXml/") and CARRIER_NAMESPACE.encode() in data:
            kept[name] = carried  # the template was a paper once
            return
    number = 1
    while f"customXml/item{number}.xml" in kept:
        number += 1
    item = f"item{number}.xml"
    properties = f"itemProps{number}.xml"
    kept[f"customXml/{item}"] = carried
    kept[f"customXml/{properties}"] = (
        f"{DECLARATION}<ds:datastoreItem ds:itemID={quoteattr(_ITEM_ID)}"
        ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/>'
        "</ds:datastoreItem>"
    ).encode()
    rels = f"customXml/_rels/{item}.rels"
    kept[rels] = _NO_RELATIONS
    _relate(kept, rels, "rId1", f"{_CUSTOM_XML}Props", properties)
    _relate(kept, _BODY_RELATIONS, "rIdCarrier", _CUSTOM_XML, f"../customXml/{item}")
    _describe(kept, f"/customXml/{properties}", _ITEM_PROPERTIES)


def _with_core(kept: dict[str, bytes]) -> None:
    # A template of another program may lack the part that the properties stand in.
    if CORE not in kept:
        _relate(kept, "_rels/.rels", "rIdCore", _CORE_RELATION, CORE)
        _describe(kept, f"/{CORE}", _CORE_TYPE)


def _relate(kept: dict[str, bytes], part: str, name: str, kind: str, target: str) -> None:
    root = strictly_parsed(kept.get(part, _NO_RELATIONS))
    namespace = root.tag.removesuffix("Relationships")
    for old in root:
        if old.get("Id") == name:
            root.remove(old)
    etree.SubElement(root, f"{namespace}Relationship", Id=name, Type=kind, Target=target)
    kept[part] = written(root)


def _describe(kept: dict[str, bytes], part: str, kind: str) -> None:
    root = strictly_parsed(kept[_TYPES])
    namespace = root.tag.removesuffix("Types")
    etree.SubElement(root, f"{namespace}Override", PartName=part, ContentType=kind)
    kept[_TYPES] = written(root)
