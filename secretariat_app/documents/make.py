"""A resolution on paper: the .docx that is shown, printed and signed."""

from pathlib import Path

import msgspec

from secretariat_app.documents import carrier, package
from secretariat_app.documents.blocks import Blank, Printed, printed
from secretariat_app.documents.mending import language_code, marked, mended
from secretariat_app.documents.read_text import strictly_parsed
from secretariat_app.documents.templates.fields import context
from secretariat_app.documents.templates.filling import BODY, Template, load
from secretariat_app.documents.templates.proof import check_shown
from secretariat_app.documents.verify import verify
from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.wire_errors import refuse_layout
from secretariat_app.paths import templates

STYLES = "word/styles.xml"


class Paper(msgspec.Struct, frozen=True):
    """A .docx, and what stands in it as a visible blank."""

    docx: bytes
    blanks: tuple[Blank, ...]


def make_docx(
    resolution: Resolution, template: str | Path, *, directories: Directories | None = None
) -> bytes:
    """The .docx of `resolution`; see `make_paper`."""
    return make_paper(resolution, template, directories=directories).docx


def make_paper(
    resolution: Resolution, template: str | Path, *, directories: Directories | None = None
) -> Paper:
    """The paper of `resolution` by a template's name or file.

    What is returned has been read back from its own bytes: each text is there as the value has it, save
    for no-break spaces and hyphens, and the value itself can be had back from it. KnownError names the
    text that no paper can hold, the template's fault, or the text that would have been lost.
    """
    data = interchange.write(resolution)
    refuse_layout(data)
    resolution = interchange.read(msgspec.json.encode(data))
    chosen = load(template_path(template))
    ready = printed(resolution, directories)
    filled = chosen.fill(context(ready))
    everywhere = {text for part in filled.values() for text in part.shown}
    check_shown(ready, filled[BODY].shown, everywhere, chosen.name)
    replaced = {name: _part(part.xml, resolution.language) for name, part in filled.items()}
    replaced |= _styles(chosen, resolution.language) | {package.CORE: _properties(ready, resolution)}
    docx = package.assembled(chosen.entries, replaced, carrier.part(resolution), resolution.date)
    verify(docx, {name: part.texts for name, part in filled.items()}, resolution, chosen.name)
    return Paper(docx, tuple(blank for blank in ready.blanks if _prints(chosen, blank)))


def template_path(template: str | Path) -> Path:
    """The file of a template: a name is that of one shipped with the program, a path is itself."""
    path = Path(template)
    if isinstance(template, Path) or path.suffix or len(path.parts) > 1:
        return path
    return templates() / f"{template}.docx"


def _part(xml: str, language: str) -> bytes:
    root = strictly_parsed(xml.encode())
    if not mended(root, language):
        return package.DECLARATION.encode() + xml.encode()
    return package.written(root)


def _styles(template: Template, language: str) -> dict[str, bytes]:
    styles = dict(template.entries).get(STYLES)
    if styles is None:
        return {}
    root = strictly_parsed(styles)
    return {STYLES: package.written(root)} if marked(root, language) else {}


def _properties(ready: Printed, resolution: Resolution) -> bytes:
    return package.core_properties(
        title=resolution.title.text,
        subject=ready.document_kind.capitalize(),
        author=", ".join(resolution.commissions),
        language=language_code(resolution.language),
        date=resolution.date,
    )


def _prints(template: Template, blank: Blank) -> bool:
    field = {"number": "номер", "commission": "авторы"}.get(blank.slot)
    return field is None or field in template.fields
