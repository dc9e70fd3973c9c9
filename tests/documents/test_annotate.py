"""Remarks as Word's comments: on their words, on a sound document, without touching its text."""

import io
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from secretariat_app.documents.annotate import Remark, annotated
from secretariat_app.documents.make import make_docx
from secretariat_app.documents.read_text import W, paragraphs
from secretariat_app.domain.place import Part, Place
from secretariat_app.errors import KnownError
from tests.documents import papers
from tests.documents.papers import DIRECTORIES

ITEM = Place(Part.ITEMS, 1, 3)


def made(*remarks: Remark) -> tuple[bytes, bytes]:
    sample = papers.sample()
    paper = make_docx(sample, "resolution_ru", directories=DIRECTORIES)
    return paper, annotated(paper, sample, remarks, author="Проверка", directories=DIRECTORIES)


def commented(document: bytes) -> dict[str, str]:
    """The words between the two ends of each comment, by what it says."""
    opened = docx.Document(io.BytesIO(document))
    said = {str(comment.comment_id): comment.text for comment in opened.comments}
    words: dict[str, str] = dict.fromkeys(said, "")
    inside: set[str] = set()
    for element in opened.element.body.iter():
        if element.tag == f"{W}commentRangeStart":
            inside.add(element.get(f"{W}id"))
        elif element.tag == f"{W}commentRangeEnd":
            inside.discard(element.get(f"{W}id"))
        elif element.tag == f"{W}t":
            for key in inside:
                words[key] += element.text or ""
    return {said[key]: text for key, text in words.items()}


def remark(place: Place, found: str, say: str) -> Remark:
    text = next(text for where, text in papers_texts() if where == place)
    return Remark(place, max(text.find(found), 0), found, say)


def papers_texts() -> list[tuple[Place, str]]:
    from secretariat_app.domain.editing import paragraph_at

    sample = papers.sample()
    parts = (Part.TITLE,), (Part.FINDINGS, 2), (Part.ITEMS, 3), (Part.SIGNATURES, 0)
    places = [ITEM, *(Place(*part) for part in parts)]
    return [(place, paragraph_at(sample, place).text) for place in places]


def test_a_comment_stands_on_its_words() -> None:
    paper, document = made(
        remark(ITEM, "детях-инвалидах", "one"),
        remark(ITEM, "возможность по выпуску", "two"),
        remark(Place(Part.FINDINGS, 2), "26 419,0 тенге", "three"),
        remark(Place(Part.TITLE), "83/12-VII", "four"),
        remark(Place(Part.ITEMS, 3), "продолжить", "five"),
    )
    assert paragraphs(document) == paragraphs(paper)
    assert {say: words.replace("\u00a0", " ") for say, words in commented(document).items()} == {
        "one": "детях-инвалидах",
        "two": "возможность по выпуску",
        "three": "26 419,0 тенге",
        "four": "83/12-VII",
        "five": "продолжить",
    }


def test_one_place_may_have_two_comments() -> None:
    _, document = made(remark(ITEM, "детях-инвалидах", "one"), remark(ITEM, "инвалидах", "two"))
    assert commented(document) == {"one": "детях-инвалидах", "two": "инвалидах"}


def test_a_remark_on_the_whole_paper_stands_on_its_first_paragraph() -> None:
    _, document = made(Remark(Place(Part.REQUISITES), 0, "", "no number"))
    [(say, words)] = commented(document).items()
    assert say == "no number"
    assert words


def test_words_that_are_not_there_mark_the_whole_paragraph() -> None:
    _, document = made(Remark(ITEM, 0, "совсем другое", "one"))
    assert commented(document)["one"].startswith("рассмотреть возможность")


@pytest.mark.slow
def test_the_document_is_sound(tmp_path: Path) -> None:
    _, document = made(
        remark(ITEM, "детях-инвалидах", "one"),
        remark(Place(Part.SIGNATURES, 0), "Председатель заседания", "two"),
        Remark(Place(Part.REQUISITES), 0, "", "three"),
    )
    file = tmp_path / "annotated.docx"
    file.write_bytes(document)
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(KnownError):
        annotated(b"no zip at all", papers.sample(), [], author="Проверка")
