"""A comparison that Word and LibreOffice accept or reject: sound, and exact in both directions."""

import datetime
import io
import random
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from secretariat_app.documents.make import make_docx
from secretariat_app.documents.read_text import paragraphs, strictly_parsed
from secretariat_app.documents.tracked_changes import BODY, tracked
from secretariat_app.documents.tracked_proof import texts_after
from secretariat_app.domain import arranging, editing
from secretariat_app.domain.place import Part, Place
from secretariat_app.domain.resolution import Item, Paragraph, Resolution, Signature
from secretariat_app.errors import KnownError
from tests.conftest import LIBREOFFICE
from tests.documents import long_papers, papers
from tests.documents.libreoffice_changes import decide
from tests.documents.papers import DIRECTORIES

MOMENT = datetime.datetime(2022, 10, 20, 9, 30, tzinfo=datetime.UTC)
SAMPLE = papers.sample()


def item(index: int, action: int | None = None) -> Place:
    return Place(Part.ITEMS, index, action)


def moved(value: Resolution, place: Place, step: int) -> Resolution:
    done = arranging.moved(value, [place], step)
    assert done is not None
    return done.value


def with_text(value: Resolution, place: Place, old: str, new: str) -> Resolution:
    text = editing.paragraph_at(value, place).text
    assert old in text
    return editing.with_paragraph(value, place, Paragraph(text.replace(old, new)))


def split_finding(value: Resolution) -> Resolution:
    first, second = value.findings[0].text.split(". ", 1)
    return replace(value, findings=(Paragraph(first + "."), Paragraph(second), *value.findings[1:]))


LAST = len(SAMPLE.items) - 1
EDITS: dict[str, Callable[[Resolution], Resolution]] = {
    "words, date and number": lambda value: replace(
        with_text(
            with_text(value, item(2), "усилить", "продолжить"), Place(Part.TITLE), "работе", "деятельности"
        ),
        date=datetime.date(2022, 11, 2),
        number="14",
    ),
    "an item in the middle": lambda value: editing.inserted(
        value, item(1), Item("Снять с контроля прежнее решение")
    ),
    "an item is gone": lambda value: editing.removed(value, item(2)),
    "an item moved": lambda value: moved(value, item(2), -1),
    "a finding moved and changed": lambda value: with_text(
        moved(value, Place(Part.FINDINGS, 2), 1), Place(Part.FINDINGS, 3), "10", "12"
    ),
    "an item at the end": lambda value: editing.inserted(
        value, item(LAST + 1), Item("Контроль за исполнением возложить на председателя комиссии")
    ),
    "the last action is gone": lambda value: editing.removed(
        value, item(LAST, len(value.items[LAST].actions) - 1)
    ),
    "the last item gives way to another": lambda value: editing.inserted(
        editing.removed(value, item(LAST)), item(LAST), Item("Настоящее постановление вступает в силу сразу")
    ),
    "the last two items change places": lambda value: moved(value, item(LAST), -1),
    "a finding is split": split_finding,
    "a second signature": lambda value: replace(
        value, signatures=(*value.signatures, Signature("Секретарь комиссии", "А. Серикова"))
    ),
    "another signature": lambda value: replace(
        value, signatures=(Signature("Заместитель председателя", "А. Серикова"),)
    ),
}
BACKWARD = ("an item in the middle", "an item at the end", "a finding is split", "a second signature")
CASES = {name: (SAMPLE, edit(SAMPLE)) for name, edit in EDITS.items()}
CASES |= {f"{name}, undone": CASES[name][::-1] for name in BACKWARD}


def docx(value: Resolution, template: str = "resolution_ru") -> bytes:
    return make_docx(value, template, directories=DIRECTORIES)


def compared(before: Resolution, after: Resolution) -> bytes:
    return tracked(docx(before), docx(after), author="Г. Джапарова", moment=MOMENT)


def body(document: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return package.read(BODY).decode()


@pytest.mark.parametrize("name", CASES)
def test_both_papers_are_in_it(name: str) -> None:
    before, after = CASES[name]
    root = strictly_parsed(body(compared(before, after)).encode())
    assert texts_after(root, accepted=True) == paragraphs(docx(after))
    assert texts_after(root, accepted=False) == paragraphs(docx(before))


def test_a_change_has_its_author_and_its_time() -> None:
    made = body(compared(SAMPLE, EDITS["words, date and number"](SAMPLE)))
    assert 'w:author="Г. Джапарова" w:date="2022-10-20T09:30:00Z"' in made
    assert ">усилить</w:delText>" in made
    assert ">продолжить</w:t>" in made
    assert made.count("<w:ins ") < 10


def test_what_moved_is_a_move() -> None:
    made = body(compared(*CASES["an item moved"]))
    assert made.count("<w:moveFromRangeStart ") == made.count("<w:moveToRangeStart ") == 1
    assert 'w:name="move1"' in made


def test_a_paragraph_that_is_laid_out_otherwise_says_how_it_was() -> None:
    after = editing.inserted(SAMPLE, item(2, 0), Paragraph("представить отчёт"))
    made = body(compared(SAMPLE, after))
    (was,) = re.findall(r'<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="(\w+)"', made)
    assert (was, made.count('"LeadItem"')) == ("ResolutionItem", body(docx(SAMPLE)).count('"LeadItem"') + 1)


@pytest.mark.parametrize("name", ["an item at the end", "the last action is gone"])
def test_the_last_paragraph_before_the_signatures_keeps_its_mark(name: str) -> None:
    made = body(compared(*CASES[name]))
    last = made[: made.index("<w:tbl>")].rpartition("<w:p>")[2]
    assert last.startswith('<w:pPr><w:pStyle w:val="LastParagraph"/></w:pPr>')


def test_nothing_is_marked_where_nothing_differs() -> None:
    made = body(compared(SAMPLE, SAMPLE))
    assert not any(f"<w:{name} " in made for name in ("ins", "del", "moveTo", "pPrChange"))


@pytest.mark.parametrize("seed", range(12))
def test_any_change_of_a_long_paper_leads_both_ways(seed: int) -> None:
    before = list(long_papers.long_papers().values())[seed % 5]
    template = f"resolution_{before.language}"
    after = shaken(before, random.Random(seed))
    made = tracked(docx(before, template), docx(after, template), author="А", moment=MOMENT)
    root = strictly_parsed(body(made).encode())
    assert texts_after(root, accepted=True) == paragraphs(docx(after, template))
    assert texts_after(root, accepted=False) == paragraphs(docx(before, template))


def shaken(value: Resolution, chance: random.Random) -> Resolution:
    """The paper after a dozen of the edits that a secretary makes."""
    for _ in range(12):
        place = item(chance.randrange(len(value.items)))
        match chance.randrange(5):
            case 0 if len(value.items) > 2:
                value = editing.removed(value, place)
            case 1:
                value = editing.inserted(value, place, Item(f"Новый пункт о деле {chance.random()}"))
            case 2:
                done = arranging.moved(value, [place], chance.choice((-1, 1)))
                value = done.value if done else value
            case 3:
                words = editing.paragraph_at(value, place).text.split() or ["дело"]
                words[chance.randrange(len(words))] = "иначе"
                value = editing.with_paragraph(value, place, Paragraph(" ".join(words)))
            case _ if value.findings:
                value = editing.removed(value, Place(Part.FINDINGS, chance.randrange(len(value.findings))))
    return value


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(KnownError):
        tracked(b"no zip", docx(SAMPLE), author="А", moment=MOMENT)


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_the_document_is_sound(name: str, tmp_path: Path) -> None:
    file = tmp_path / "compared.docx"
    file.write_bytes(compared(*CASES[name]))
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []


@pytest.mark.slow
def test_libreoffice_accepts_to_the_later_and_rejects_to_the_earlier_text(
    soffice: object, tmp_path: Path
) -> None:
    files: list[Path] = []
    for number, (before, after) in enumerate(CASES.values()):
        files.append(tmp_path / f"{number}.docx")
        files[-1].write_bytes(compared(before, after))
    assert callable(soffice)  # it is there
    program = next(filter(None, map(shutil.which, LIBREOFFICE)))
    for accept, side in ((True, 1), (False, 0)):
        decided = decide(program, tmp_path / "profile", files, accept=accept)
        wrong = []
        for name, file in zip(CASES, decided, strict=True):
            if lines(file.read_bytes()) != lines(docx(CASES[name][side])):
                wrong.append(name)
        assert wrong == [], "accepted" if accept else "rejected"


def lines(document: bytes) -> list[str]:
    """The paragraphs that say something: LibreOffice writes its own spacers."""
    return [text for text in paragraphs(document) if text.strip()]
