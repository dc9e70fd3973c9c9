"""Whatever bytes come in: lines or a sentence, in bounded time; recognition keeps every character.

`SECRETARIAT_FUZZ_SECONDS=600 pytest …/test_reader_fuzz.py` goes on for ten minutes.
"""

import io
import os
import random
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat_app.documents.old_papers.docx_reader import read_docx
from secretariat_app.documents.old_papers.found import Recognised
from secretariat_app.documents.old_papers.recognise import Known, known_from, recognise
from secretariat_app.documents.old_papers.source import Line
from secretariat_app.documents.old_papers.text_reader import read_text
from secretariat_app.domain import interchange
from secretariat_app.errors import KnownError
from secretariat_app.services.library import load_directories
from tests.documents.old_papers.other_papers import OTHER
from tests.documents.old_papers.package import document, listed, paragraph
from tests.documents.old_papers.typists import TYPISTS
from tests.documents.old_papers.values import VALUES, sample

SECONDS = float(os.environ.get("SECRETARIAT_FUZZ_SECONDS", "0.5"))
PIECES = st.sampled_from(
    [
        *(
            "ПОСТАНОВЛЕНИЕ",
            "ҚАУЛЫ",
            "П О С Т А Н О В И Л А:",
            "ҚАУЛЫ ЕТТІ:",
            "О мерах",
            "туралы",
            "1.",
            "2)",
            "а)",
            "-",
        ),
        *(
            "от 19 октября 2022 года",
            "2022 жылғы 19 қазан",
            "31.02.2022",
            "№ 5/2",
            "б/н",
            "г. Астана",
            "«",
            "»",
            ";",
            ":",
        ),
        *(
            "постоянная комиссия маслихата города Астаны по",
            "тұрақты комиссиясы",
            "Рекомендовать ГУ «",
            "ММ-ге",
        ),
        *(
            "Председатель",
            "Г. Джапарова",
            "Приложение 1",
            "    ",
            "\t",
            "[bookmark: x]",
            "\u00ad",
            "до 1 мая т.г.",
            "ё",
        ),
    ]
)


@pytest.fixture(scope="module")
def known() -> Known:
    return known_from(load_directories())


def whole(lines: list[Line], found: Recognised) -> bool:
    """Whether every printable character is in a part or left over, and the value can be kept."""
    taken: set[tuple[int, int]] = set()
    for span in [*(span for part in found.parts for span in part.spans), *found.remainder]:
        taken.update((span.line, place) for place in range(span.start, span.end))
    assert interchange.read(interchange.dumps(found.resolution)) is not None
    return all(
        letter.isspace() or (number, place) in taken
        for number, line in enumerate(lines)
        for place, letter in enumerate(line.text)
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(PIECES | st.text(max_size=12), max_size=6).map(" ".join), max_size=14))
def test_any_text_is_recognised_whole_or_refused(texts: list[str]) -> None:
    known = known_from(load_directories())
    try:
        lines = read_text("\n".join(texts).encode(errors="replace"))
        found = recognise(lines, known)
    except KnownError:
        return
    assert whole(lines, found)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in (read_docx, read_text):
        try:
            read(data)
        except KnownError:
            continue


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes of a package, or of one of its parts, with something cut, repeated or changed."""
    if chance.random() < 0.3:
        return hurt(data, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        victim = chance.choice(names)
        for name in names:
            content = old.read(name)
            new.writestr(name, swapped(content, chance) if name == victim else content)
    return out.getvalue()


def hurt(data: bytes, chance: random.Random) -> bytes:
    place, length = chance.randrange(len(data)), chance.randrange(1, 40)
    middle = chance.choice([b"", chance.randbytes(length), data[place : place + length] * 2])
    return data[:place] + middle + data[place + length :]


def swapped(xml: bytes, chance: random.Random) -> bytes:
    """XML that may stay well-formed: elements are renamed, attributes changed, text repeated."""
    words = [
        b"w:p",
        b"w:r",
        b"w:t",
        b"w:tbl",
        b"w:tr",
        b"w:tc",
        b"w:numPr",
        b"w:ins",
        b"w:del",
        b"w:sdt",
        b"w:txbxContent",
    ]
    for _ in range(chance.randrange(1, 4)):
        kind = chance.random()
        if kind < 0.5:
            xml = xml.replace(chance.choice(words), chance.choice(words))
        elif kind < 0.8:
            xml = xml.replace(
                b'w:val="1"', f'w:val="{chance.choice(["-1", "9" * 30, "x", "", "1e400", "nan"])}"'.encode()
            )
        else:
            xml = hurt(xml, chance)
    return xml


def test_damaged_documents_are_read_or_refused(known: Known) -> None:
    chance = random.Random(int(SECONDS * 1000))
    whole_files = [TYPISTS[name](sample())[1] for name in ("modern", "tracked", "boxed", "layered")]
    whole_files += [TYPISTS["modern"](VALUES["kazakh"])[1], document(listed("а"), paragraph("б"))]
    whole_files += [made() for _, made, _ in OTHER]
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        data = damaged(chance.choice(whole_files), chance)
        try:
            lines = read_docx(data)
            found = recognise(lines, known)
        except KnownError:
            continue
        assert whole(lines, found)


LONG = 19_000
MONOTONOUS = (
    "«",
    "_",
    "Иванов-",
    "1.",
    " ",
    ";",
    "постоянная комиссия ",
    "П О С Т ",
    "қаласы ",
    "Ааа Ббб ",
    "1/",
    "а ",
    "1 8   ",
    "по вопросам и ",
)


@pytest.mark.parametrize("piece", MONOTONOUS)
@pytest.mark.timeout(20)
def test_a_monotonous_line_does_not_hang_recognition(piece: str, known: Known) -> None:
    line = piece * (LONG // len(piece))
    text = f"{line}\nПОСТАНОВЛЕНИЕ\nО чем\nКомиссия ПОСТАНОВИЛА:\n1. {line}\nПредседатель {line}"
    lines = read_text(text.encode())
    assert whole(lines, recognise(lines, known))


def test_a_line_longer_than_any_is_refused() -> None:
    with pytest.raises(KnownError, match="far more text"):
        read_text(b"x" * 20_001)
