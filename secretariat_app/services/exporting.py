"""A resolution as a file: .docx to be signed, .pdf, .json."""

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.documents.blocks import Blank, printed
from secretariat_app.domain import interchange
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Resolution
from secretariat_app.domain.wire_errors import refuse_layout
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:
    from secretariat_app.documents.make import Paper
    from secretariat_app.documents.pages.sheets import LayoutCache, Pages
    from secretariat_app.documents.templates.listing import TemplateInfo

FORMATS = (".docx", ".pdf", ".json")

_FORMAT = QT_TRANSLATE_NOOP(
    "errors", "{file}: a paper is written as {formats}; the name has to end in one of them."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "errors", "{file} was written, but what is on the disk differs; write it once more."
)

_TEMPLATES = {"ru": "resolution_ru", "kk": "resolution_kk"}
_NAMES = {"ru": "Постановление", "kk": "Қаулы"}
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NUMBER = 40


class Exported(msgspec.Struct, frozen=True):
    """What was written: `path` may be another than was asked for (`renamed`) where that file was held."""

    path: Path
    sha256: str
    blanks: tuple[Blank, ...] = ()
    renamed: bool = False


def default_template(language: str) -> str:
    """The name of the template for a paper in `language`."""
    return _TEMPLATES.get(language, _TEMPLATES["ru"])


def available_templates() -> "tuple[TemplateInfo, ...]":
    """The templates to choose from, the program's own first."""
    from secretariat_app.documents.templates import listing

    return listing.available_templates()


def is_template(name: str, language: str) -> bool:
    """Whether there is a template of that name for papers in `language`."""
    return any(one.name == name and one.language == language for one in available_templates())


def file_name(resolution: Resolution, extension: str = ".docx") -> str:
    """«2022-10-19_Постановление_№5_ru.docx»; what a paper has not got yet is left out."""
    number = _NOT_IN_NAMES.sub("-", (resolution.number or "").removeprefix("№").strip())[:_LONGEST_NUMBER]
    parts = (
        resolution.date.isoformat() if resolution.date else "",
        _NAMES.get(resolution.language, _NAMES["ru"]),
        f"№{number}" if number else "",
        resolution.language,
    )
    return "_".join(filter(None, parts)) + extension


def paper(
    resolution: Resolution,
    template: str | Path | None = None,
    *,
    directories: Directories | None = None,
) -> bytes:
    """The .docx of `resolution` as it would be exported, for preview, print and PDF.

    KnownError for a text that no paper can hold, and for a template that is missing or wrong.
    """
    return _paper(resolution, template, directories).docx


def pages(docx: bytes, cache: "LayoutCache | None" = None) -> "Pages":
    """The pages of a .docx as they will be printed."""
    from secretariat_app.documents.pages.sheets import lay_out

    return lay_out(docx, cache)


def layout_cache() -> "LayoutCache":
    """What `pages` keeps of one paper between calls, so that an edit lays out one paragraph anew."""
    from secretariat_app.documents.pages.sheets import LayoutCache

    return LayoutCache()


def export(
    resolution: Resolution,
    path: str | Path,
    template: str | Path | None = None,
    *,
    directories: Directories | None = None,
) -> Exported:
    """Write `resolution` to `path` in the format of its extension, and read it back from the disk.

    Nothing is written unless all of it can be; an older file of that name stays until then. KnownError
    for another extension, for what `paper` refuses and for what the disk refuses.
    """
    path = Path(path)
    data, blanks = _written(_extension(path), resolution, template, directories)
    return _put(path, data, blanks)


def export_kept(docx: bytes, resolution: Resolution, path: str | Path) -> Exported:
    """Write the .docx that was kept of `resolution`, byte for byte, or the .pdf of it; see `export`."""
    path = Path(path)
    return _put(path, _pdf(docx, resolution) if _extension(path) == ".pdf" else docx, ())


def _extension(path: Path) -> str:
    extension = path.suffix.lower()
    if extension not in FORMATS:
        raise KnownError(_FORMAT, file=path.name, formats=", ".join(FORMATS))
    return extension


def _put(path: Path, data: bytes, blanks: tuple[Blank, ...]) -> Exported:
    from secretariat_app.documents.files import write_safely

    target = write_safely(path, data)
    if target.read_bytes() != data:
        raise KnownError(_CHANGED, file=target)
    return Exported(target, hashlib.sha256(data).hexdigest(), blanks, renamed=target != path)


def _written(
    extension: str,
    resolution: Resolution,
    template: str | Path | None,
    directories: Directories | None,
) -> tuple[bytes, tuple[Blank, ...]]:
    if extension == ".json":
        refuse_layout(interchange.write(resolution))
        return interchange.dumps(resolution) + b"\n", printed(resolution, directories).blanks
    made = _paper(resolution, template, directories)
    if extension == ".docx":
        return made.docx, made.blanks
    return _pdf(made.docx, resolution), made.blanks


def _pdf(docx: bytes, resolution: Resolution) -> bytes:
    from secretariat_app.documents.pages.pdf import to_pdf

    return to_pdf(pages(docx), title=resolution.title.text, language=resolution.language)


def _paper(resolution: Resolution, template: str | Path | None, directories: Directories | None) -> "Paper":
    from secretariat_app.documents.make import make_paper

    return make_paper(resolution, template or default_template(resolution.language), directories=directories)
