"""What a file really is: told by its first bytes, since its name may say anything."""

from secretariat_app.documents.old_papers.docx_package import refuse_foreign
from secretariat_app.documents.old_papers.source import PROTECTED, WEB_PAGE, Limits
from secretariat_app.errors import KnownError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WEB = (b"<html", b"<!doctype", b"<head", b"<?xml")


def format_of(data: bytes, extension: str, limits: Limits) -> str:
    """«.docx», «.doc», «.rtf», «.odt» or «.txt» by the content, whatever the extension is.

    KnownError for an empty or gigantic file, a web page, a protected document, and what is none of these.
    """
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise KnownError(PROTECTED)
        return ".doc"
    if head.startswith(b"{\\rtf"):
        return ".rtf"
    if head.lower().startswith(_WEB):
        raise KnownError(WEB_PAGE)
    if data.startswith(b"PK"):
        return ".odt" if b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:200] else ".docx"
    if extension == ".txt":
        return ".txt"
    refuse_foreign(data, limits)
    return ".docx"
