"""Word templates: found, checked, prepared once and filled. The only place that knows docxtpl.

docxtpl turns the XML of a template into Jinja2 source. Its own rendering is not used: it repairs broken XML
by dropping text and turns some characters of a value into layout. Values go through a sandbox that escapes
them and knows no missing names, and what comes out is parsed strictly.
"""

import io
import re
import traceback
import zipfile
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
import jinja2.sandbox
import msgspec
from docxtpl import DocxTemplate
from jinja2.runtime import Context
from lxml import etree

from secretariat_app.documents.read_text import BAD_PACKAGE, strictly_parsed
from secretariat_app.documents.templates import problems
from secretariat_app.documents.templates.check import Shadow, check_source, shadow_of
from secretariat_app.documents.templates.fields import context, trial
from secretariat_app.documents.templates.proof import check_shown
from secretariat_app.errors import KnownError

BODY = "word/document.xml"
_FILLED = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_QUOTES = str.maketrans(dict.fromkeys("«»„“”", '"') | dict.fromkeys("‘’", "'") | {"\u00a0": " "})
_LARGEST = 50_000_000


class SafeTemplate(DocxTemplate):  # type: ignore[misc]
    """docxtpl's reading of a template, with quotation marks that Word types by itself made plain in tags."""

    def patch_xml(self, src_xml: str) -> str:
        patched: str = super().patch_xml(src_xml)
        return _TAG.sub(lambda tag: tag[0].translate(_QUOTES), patched)


class Filled(msgspec.Struct, frozen=True):
    """A part that has been filled: its XML, the text that each paragraph is to have, and what was put in."""

    xml: str
    texts: list[str]
    shown: list[str]


class _Part(msgspec.Struct, frozen=True):
    template: jinja2.Template
    shadow: jinja2.Template
    source: Shadow


class Template(msgspec.Struct, frozen=True):
    """A template that has been checked: the entries of its package, and the parts that are to be filled."""

    name: str
    entries: tuple[tuple[str, bytes], ...]
    parts: Mapping[str, _Part]
    fields: frozenset[str]

    def fill(self, values: Mapping[str, Any]) -> dict[str, Filled]:
        """The filled parts by name."""
        return {name: self._fill(part, values) for name, part in self.parts.items()}

    def _fill(self, part: _Part, values: Mapping[str, Any]) -> Filled:
        try:
            texts = part.source.paragraphs(part.shadow.render(values, _shown=[]))
        except (jinja2.TemplateError, TypeError) as error:  # TypeError: a text compared with a number
            line = part.source.lines[_failed_line(error)]
            raise problems.at(
                problems.NOT_COMPUTED, self.name, line.number, line.text, detail=error
            ) from error
        shown: list[str] = []
        xml = part.template.render(values, _shown=shown)
        return Filled(xml, texts, shown)


def load(path: Path) -> Template:
    """The template at `path`, checked; kept until the file changes. KnownError says what is wrong with it."""
    try:
        state = path.stat()
    except OSError as error:
        raise KnownError(problems.MISSING, template=path) from error
    return _load(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)
def _load(path: Path, _changed: int, _size: int) -> Template:
    entries = _entries(path)
    package = dict(entries)
    if BODY not in package:
        raise KnownError(problems.NOT_DOCX, template=path.name)
    environment = _environment()
    engine = SafeTemplate(io.BytesIO())
    parts: dict[str, _Part] = {}
    fields: set[str] = set()
    for name, data in entries:
        if not name.endswith((".xml", ".rels")):
            continue
        try:
            root = strictly_parsed(data)
        except etree.XMLSyntaxError as error:
            raise KnownError(problems.DAMAGED, template=path.name, detail=f"{name}: {error}") from error
        if root.getroottree().docinfo.doctype:  # Word writes none; its entities could name files
            raise KnownError(problems.DAMAGED, template=path.name, detail=f"{name}: DOCTYPE")
        if name == BODY or _FILLED.fullmatch(name):
            source = shadow_of(root, path.name, _QUOTES)
            if name == BODY or source.has_tags:
                fields |= check_source(source, environment, path.name)
                parts[name] = _prepared(root, source, engine, environment)
    template = Template(path.name, entries, parts, frozenset(fields))
    sample = trial()
    filled = template.fill(context(sample))
    body, everywhere = filled[BODY].shown, {text for part in filled.values() for text in part.shown}
    check_shown(sample, body, everywhere, path.name, missing=problems.MISSING_FIELD)
    return template


def _prepared(
    root: etree._Element, source: Shadow, engine: SafeTemplate, environment: jinja2.Environment
) -> _Part:
    xml = engine.patch_xml(etree.tostring(root, encoding="unicode"))
    try:
        template = environment.from_string(xml)
    except jinja2.TemplateSyntaxError as error:
        raise KnownError(problems.DAMAGED, template=source.template, detail=error.message) from error
    plain = environment.overlay(autoescape=False)
    return _Part(template, plain.from_string(source.text), source)


def _entries(path: Path) -> tuple[tuple[str, bytes], ...]:
    try:
        with zipfile.ZipFile(path) as package:
            names = package.namelist()
            if twice := next((name for name in names if names.count(name) > 1), None):
                raise KnownError(problems.DUPLICATE, template=path.name, part=twice)
            if sum(info.file_size for info in package.infolist()) > _LARGEST:
                raise KnownError(problems.DAMAGED, template=path.name, detail="too large")
            return tuple((name, package.read(name)) for name in names if not name.endswith("/"))
    except BAD_PACKAGE as error:
        raise KnownError(problems.NOT_DOCX, template=path.name) from error
    except OSError as error:
        raise KnownError(problems.DAMAGED, template=path.name, detail=error.strerror or error) from error


def _environment() -> jinja2.Environment:
    environment = jinja2.sandbox.SandboxedEnvironment(
        autoescape=True, undefined=jinja2.StrictUndefined, finalize=_finalize, cache_size=0
    )
    environment.globals.clear()
    return environment


@jinja2.pass_context
def _finalize(values: Context, value: Any) -> str:
    if isinstance(value, jinja2.Undefined):
        str(value)  # raises with the missing name
    if not isinstance(value, str):
        raise jinja2.TemplateRuntimeError("this is no text")
    values["_shown"].append(value)
    return value


def _failed_line(error: Exception) -> int:
    """The 0-based line of the template's source that `error` was raised in."""
    lines = (
        line - 1
        for frame, line in reversed(list(traceback.walk_tb(error.__traceback__)))
        if frame.f_code.co_filename == "<template>"
    )
    return next(lines, 0)
