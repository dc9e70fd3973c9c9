"""What a document with tracked changes says once all of them are accepted, or all rejected."""

from collections.abc import Iterator

from lxml import etree

from secretariat_app.documents.read_text import W

_GONE = {True: ("del", "moveFrom"), False: ("ins", "moveTo")}
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_NESTED = {f"{W}pPr", f"{W}rPr", f"{W}p"}


def texts_after(root: etree._Element, *, accepted: bool) -> list[str]:
    """The text of each paragraph when all changes are accepted, or all rejected."""
    gone = {f"{W}{name}" for name in _GONE[accepted]}
    return list(_texts(root, gone))


def _texts(container: etree._Element, gone: set[str]) -> Iterator[str]:
    waiting = ""
    for child in container:
        if child.tag == f"{W}p":
            waiting += "".join(_said(child, gone))
            if not any(child.find(f"{W}pPr/{W}rPr/{name}") is not None for name in gone):
                yield waiting
                waiting = ""
        elif child.tag == f"{W}tr" and any(child.find(f"{W}trPr/{name}") is not None for name in gone):
            continue
        else:
            yield from _texts(child, gone)
    if waiting:
        yield waiting


def _said(element: etree._Element, gone: set[str]) -> Iterator[str]:
    for child in element:
        if child.tag in gone or child.tag in _NESTED:
            continue
        if child.tag in (f"{W}t", f"{W}delText"):
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        else:
            yield from _said(child, gone)
