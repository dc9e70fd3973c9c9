"""The texts that a template gets, worked out beforehand."""

import pytest
from msgspec.structs import replace

from secretariat_app.documents.blocks import Kinds, printed
from secretariat_app.domain.directory import Directories
from secretariat_app.domain.resolution import Item, Paragraph, Resolution
from tests.documents import papers
from tests.documents.papers import DIRECTORIES, LAW


@pytest.mark.parametrize(
    ("sentence", "text", "word"),
    [
        ("Комиссия ПОСТАНОВИЛА:", "Комиссия ", "ПОСТАНОВИЛА:"),
        ("Правительство ПОСТАНОВЛЯЕТ:", "Правительство ", "ПОСТАНОВЛЯЕТ:"),
        ("тұрақты комиссиясы ҚАУЛЫ ЕТЕДІ:", "тұрақты комиссиясы ", "ҚАУЛЫ\u00a0ЕТЕДІ:"),
        ("ПОСТАНОВИЛА:", "", "ПОСТАНОВИЛА:"),
        ("комиссия постановила:", "комиссия постановила:", ""),
        ("решение РК", "решение РК", ""),
        ("ПОСТАНОВИЛА ПОСТАНОВИЛА", "ПОСТАНОВИЛА ", "ПОСТАНОВИЛА"),
    ],
)
def test_the_verb_of_the_enactment_stands_apart(sentence: str, text: str, word: str) -> None:
    block = printed(Resolution(enactment=Paragraph(sentence))).blocks[0]
    assert (block.text, block.word) == (text, word)


@pytest.mark.parametrize(
    ("name", "language", "author"),
    [
        ("постоянная комиссия по бюджету", "ru", "постоянной комиссии по бюджету"),
        ("Постоянная комиссия по бюджету", "ru", "Постоянной комиссии по бюджету"),
        ("комиссия по этике", "ru", "комиссии по этике"),
        ("рабочая группа", "ru", "рабочая группа"),
        ("бюджет жөніндегі тұрақты комиссиясы", "kk", "бюджет жөніндегі тұрақты комиссиясының"),
        ("жұмыс тобы", "kk", "жұмыс тобы"),
        ("", "ru", "________"),
    ],
)
def test_a_commission_that_no_directory_knows(name: str, language: str, author: str) -> None:
    assert printed(Resolution(language=language, commissions=(name,))).authors == (author,)


def test_the_directory_s_form_goes_first() -> None:
    assert printed(Resolution(commissions=(LAW,)), DIRECTORIES).authors[0].startswith("постоянной комиссии")
    assert printed(Resolution(commissions=(LAW,)), Directories()) == printed(Resolution(commissions=(LAW,)))


def test_three_commissions_are_joined_by_commas_and_and() -> None:
    names = tuple(f"комиссия {letter}" for letter in "АБВ")
    assert printed(Resolution(commissions=names)).authors == ("комиссии А,", "комиссии Б", "и комиссии В")
    assert printed(Resolution(commissions=names)).author_in_short == "постоянных комиссий"


@pytest.mark.parametrize(
    ("number", "shown"), [("5", "№\u00a05"), ("№ 5", "№\u00a05"), ("б/н", "б/н"), (None, ""), ("", "")]
)
def test_the_sign_of_the_number_is_there_once(number: str | None, shown: str) -> None:
    assert printed(Resolution(number=number)).number_given == shown


def test_the_last_paragraph_stays_with_the_signature() -> None:
    resolution = replace(papers.sample(), items=(Item("Один"), Item("Два", actions=(Paragraph("сделать"),))))
    assert [block.kind for block in printed(resolution).blocks[-4:]] == [
        *(Kinds.ENACTMENT, Kinds.ITEM, Kinds.LEAD_ITEM, Kinds.LAST)
    ]
    assert printed(Resolution(preamble=Paragraph("Один"))).blocks[-1].kind == Kinds.LAST
