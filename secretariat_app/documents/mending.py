"""What a filled template may still lack before Word takes it: cells with a paragraph, kept spaces."""

import re

from lxml import etree

from secretariat_app.documents.read_text import W

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LANGUAGES = {"ru": "ru-RU", "kk": "kk-KZ"}
_OUTER_SPACE = re.compile(r"^\s|\s$|\s\s")


def mended(root: etree._Element, language: str) -> bool:
    """Mend the tree of a filled part in place; whether anything was changed.

    An emptied cell gets its paragraph, a table without rows goes, a text keeps its outer spaces, and every
    run is marked with the language of the paper.
    """
    changed = False
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f".//{W}tr") is None:
            table.getparent().remove(table)
            changed = True
    for cell in root.iter(f"{W}tc"):
        if not len(cell) or cell[-1].tag not in {f"{W}p", f"{W}sdt"}:
            etree.SubElement(cell, f"{W}p")
            changed = True
    for text in root.iter(f"{W}t"):
        if text.get(_SPACE) is None and text.text and _OUTER_SPACE.search(text.text):
            text.set(_SPACE, "preserve")
            changed = True
    return marked(root, language) or changed


def marked(root: etree._Element, language: str) -> bool:
    """Set every mark of a language under `root` to that of the paper; whether anything was changed."""
    code = language_code(language)
    others = [mark for mark in root.iter(f"{W}lang") if mark.get(f"{W}val") != code]
    for mark in others:
        mark.set(f"{W}val", code)
    return bool(others)


def language_code(language: str) -> str:
    """«ru-RU», «kk-KZ»: what Word calls the language of a text."""
    return _LANGUAGES.get(language, language)
