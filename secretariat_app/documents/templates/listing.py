"""The Word templates that can be chosen."""

import zipfile
from pathlib import Path

import msgspec
from lxml import etree

from secretariat_app.documents.package import CORE
from secretariat_app.documents.read_text import BAD_PACKAGE, strictly_parsed
from secretariat_app.paths import templates

_DC = "{http://purl.org/dc/elements/1.1/}"


class TemplateInfo(msgspec.Struct, frozen=True):
    """A template: `title` and `language` («ru», «kk», «» where it says none) are its own properties."""

    name: str
    title: str
    language: str
    path: Path


def available_templates(folder: Path | None = None) -> tuple[TemplateInfo, ...]:
    """The templates in `folder` (those of the program) by name. One that cannot be opened is still listed:

    the sentence that says what is wrong with it comes when it is chosen.
    """
    found = sorted((folder or templates()).glob("*.docx"))
    return tuple(_info(path) for path in found if not path.name.startswith(("~$", ".")))


def _info(path: Path) -> TemplateInfo:
    try:
        with zipfile.ZipFile(path) as package:
            properties = strictly_parsed(package.read(CORE))
    except (*BAD_PACKAGE, OSError, KeyError, etree.XMLSyntaxError):
        return TemplateInfo(path.stem, path.stem, "", path)
    title = (properties.findtext(f"{_DC}title") or "").strip()
    language = (properties.findtext(f"{_DC}language") or "").split("-")[0].lower()
    return TemplateInfo(path.stem, title or path.stem, language, path)
