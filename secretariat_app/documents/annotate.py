"""A paper with remarks in its margin: Word's own comments, each on the words that it is about."""

import copy
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from secretariat_app.documents.blocks import printed
from secretariat_app.documents.read_text import BAD_PACKAGE, W, paragraph_text, texts
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Resolution
from secretariat_app.errors import QT_TRANSLATE_NOOP, KnownError

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.run import Run
    from lxml.etree import _Element

_NOT_DOCX = QT_TRANSLATE_NOOP("errors", "This file is not a Word document (.docx).")
_ALIKE = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2011": "-"})
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Remark(msgspec.Struct, frozen=True):
    """What to say of the words `found`, which stand at `start` of the text at `place`."""

    place: Place
    start: int
    found: str
    text: str


def annotated(
    docx: bytes,
    resolution: Resolution,
    remarks: Sequence[Remark],
    *,
    author: str,
    directories: Directories | None = None,
) -> bytes:
    """`docx`, made of `resolution`, with a comment for each remark; its text stays as it is.

    A remark whose place the document does not have stands on its first paragraph. KnownError for what is no
    .docx.
    """
    from docx import Document

    try:
        document = Document(io.BytesIO(docx))
    except (*BAD_PACKAGE, KeyError, ValueError) as error:
        raise KnownError(_NOT_DOCX) from error
    paragraphs = [one for one in document.element.body.iter(f"{W}p") if paragraph_text(one).strip()]
    if not paragraphs:
        paragraphs = [document.add_paragraph()._p]
    _define_styles(document)
    found = _places(resolution, directories, paragraphs)
    # From the end: a comment divides the runs that the next one counts in.
    for remark in sorted(remarks, key=lambda one: one.start, reverse=True):
        paragraph, offset = found.get(remark.place) or (paragraphs[0], None)
        first, last = _runs(document, paragraph, _span(paragraph, offset, remark))
        document.add_comment([first, last], text=remark.text, author=author, initials=author[:1])
    made = io.BytesIO()
    document.save(made)
    if texts(document.element.body) != _texts_of(docx):
        raise ValueError("annotating has changed the text")
    return made.getvalue()


def _define_styles(document: "Document") -> None:
    """The two styles that a comment refers to, where the document has none of its own."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    known = {style.style_id for style in document.styles}
    for key, name, kind, size in (
        ("CommentReference", "annotation reference", WD_STYLE_TYPE.CHARACTER, 8),
        ("CommentText", "annotation text", WD_STYLE_TYPE.PARAGRAPH, 10),
    ):
        if key not in known:
            style = document.styles.add_style(key, kind)
            style.name = name
            style.font.size = Pt(size)


def _texts_of(docx: bytes) -> list[str]:
    from docx import Document

    return texts(Document(io.BytesIO(docx)).element.body)


def _places(
    resolution: Resolution, directories: Directories | None, paragraphs: Sequence["_Element"]
) -> dict[Place, tuple["_Element", int]]:
    """The paragraph that shows each text, and where in it the text begins."""
    found: dict[Place, tuple[_Element, int]] = {}
    shown = [paragraph_text(paragraph).translate(_ALIKE) for paragraph in paragraphs]
    after = 0
    for place, text in _shown(resolution, directories):
        wanted = text.translate(_ALIKE).strip()
        order = (*range(after, len(shown)), *range(after))
        index = next((one for one in order if wanted and wanted in shown[one]), None)
        if index is not None and place not in found:
            found[place] = paragraphs[index], shown[index].index(wanted)
            after = index
    return found


def _shown(resolution: Resolution, directories: Directories | None) -> Iterator[tuple[Place, str]]:
    made = printed(resolution, directories)
    for index, author in enumerate(made.authors):
        yield Place(Part.REQUISITES, index), author
    if made.place:
        yield Place(Part.REQUISITES), made.place
    yield Place(Part.TITLE), made.title
    for block in made.blocks:
        yield block.place, block.text
    for index, signature in enumerate(made.signatures):
        yield Place(Part.SIGNATURES, index), signature.position


def _span(paragraph: "_Element", offset: int | None, remark: Remark) -> tuple[int, int]:
    """Where the words stand in the paragraph; all of it where they do not."""
    text, wanted = paragraph_text(paragraph).translate(_ALIKE), remark.found.translate(_ALIKE)
    if offset is None or not wanted.strip():
        return 0, len(text)
    start = offset + remark.start
    if text[start : start + len(wanted)] != wanted:
        start = text.find(wanted)
    return (start, start + len(wanted)) if start >= 0 else (0, len(text))


def _runs(document: "Document", paragraph: "_Element", span: tuple[int, int]) -> tuple["Run", "Run"]:
    """The first and the last run of just these characters; runs are divided where they must be."""
    from docx.oxml.ns import qn
    from docx.text.run import Run

    _divide(paragraph, span[0])
    _divide(paragraph, span[1])
    inside = [run for run, start, end in _positions(paragraph) if start < span[1] and end > span[0]]
    if not inside:
        inside = list(paragraph.iter(qn("w:r"))) or [paragraph.makeelement(qn("w:r"), {})]
        if inside[0].getparent() is None:
            paragraph.append(inside[0])
    return Run(inside[0], document), Run(inside[-1], document)


def _positions(paragraph: "_Element") -> Iterator[tuple["_Element", int, int]]:
    start = 0
    for run in paragraph.iter(f"{W}r"):
        end = start + len(paragraph_text(run))
        yield run, start, end
        start = end


def _divide(paragraph: "_Element", offset: int) -> None:
    """Let a run begin at `offset`, where one that is text alone goes across it."""
    for run, start, end in list(_positions(paragraph)):
        if not start < offset < end:
            continue
        words = [child for child in run if child.tag != f"{W}rPr"]
        if len(words) == 1 and words[0].tag == f"{W}t":
            rest = copy.deepcopy(run)
            text = words[0].text or ""
            _put(words[0], text[: offset - start])
            _put(rest[-1], text[offset - start :])
            run.addnext(rest)
        return


def _put(element: "_Element", text: str) -> None:
    element.text = text
    element.set(_SPACE, "preserve")
