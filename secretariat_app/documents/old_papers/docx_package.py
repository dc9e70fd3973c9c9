"""A .docx opened with care: nothing outside it is read, and no part costs more than its limit."""

import io
import posixpath
import zipfile
import zlib
from typing import Self

from lxml import etree

from secretariat_app.documents.old_papers.source import (
    DAMAGED,
    EMPTY,
    NOT_DOCX,
    PROTECTED,
    TOO_LARGE,
    TOO_LONG,
    WEB_PAGE,
    Limits,
)
from secretariat_app.errors import KnownError

MEGABYTE = 1024 * 1024
_BAD = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    RuntimeError,  # an encrypted entry
    NotImplementedError,  # a compression that Python does not know
    KeyError,
    ValueError,  # a name with a null character, an offset before the file
    OSError,
    OverflowError,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
# Documents saved as «strict» differ in nothing but the names of their namespaces.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_MAIN = ("/officeDocument",)


class Package:
    """The parts of one .docx. KnownError, in a plain sentence, for whatever is none."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        refuse_foreign(data, limits)
        self._limits = limits
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._names = frozenset(self._zip.namelist())
        except _BAD as error:
            raise KnownError(NOT_DOCX) from error
        self.main = self._main()
        self.relations = self._related(self.main)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._zip.close()

    def root(self, name: str) -> etree._Element | None:
        """The XML of a part; None where there is no such part. KnownError where it is damaged or too long."""
        if name not in self._names:
            return None
        try:
            root = parsed(self.read(name))
        except etree.XMLSyntaxError as error:
            raise KnownError(DAMAGED, detail=error.msg or name) from error
        if root.getroottree().docinfo.internalDTD is not None:  # no document has one; entities need one
            raise KnownError(DAMAGED, detail=name)
        return root

    def read(self, name: str) -> bytes:
        """The bytes of a part, never more than its limit."""
        try:
            with self._zip.open(name) as stream:
                data = stream.read(self._limits.part + 1)
        except _BAD as error:
            raise KnownError(DAMAGED, detail=name) from error
        if len(data) > self._limits.part:
            raise KnownError(TOO_LONG)
        return data

    def targets(self, kind: str) -> list[str]:
        """The parts that the document names as `kind` («styles», «header»…), in order."""
        return [target for found, target in self.relations if found == kind]

    def _main(self) -> str:
        for kind, target in self._related(""):
            if kind == "officeDocument" and target in self._names:
                return target
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise KnownError(NOT_DOCX)

    def _related(self, part: str) -> list[tuple[str, str]]:
        folder, name = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        found = []
        for relation in root if root is not None else ():
            if not isinstance(relation.tag, str) or relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target") or ""
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.append(((relation.get("Type") or "").rpartition("/")[2], posixpath.normpath(path)))
        return found


def parsed(xml: bytes) -> etree._Element:
    """The root of `xml`. No entity is resolved, nothing is fetched, depth and size are lxml's own limits."""
    if b"purl.oclc.org/ooxml" in xml:
        for strict, usual in _STRICT:
            xml = xml.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    return etree.fromstring(xml, parser)


def refuse_foreign(data: bytes, limits: Limits) -> None:
    """KnownError for what can be told from the first bytes to be no .docx, and why."""
    if not data.strip(b"\0 \t\r\n"):
        raise KnownError(EMPTY)
    if len(data) > limits.file:
        raise KnownError(TOO_LARGE, limit=limits.file // MEGABYTE)
    if data.startswith(_OLE):
        raise KnownError(PROTECTED if _ENCRYPTED in data else NOT_DOCX)
    if not data.startswith(b"PK"):
        head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        raise KnownError(WEB_PAGE if head.startswith((b"<html", b"<!doctype", b"<head")) else NOT_DOCX)
