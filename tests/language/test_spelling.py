"""Spelling: which words are right in which language, and what was probably meant."""

from pathlib import Path

import pytest

from secretariat_app.language import spelling, spelling_reader
from secretariat_app.language.spelling import Speller
from secretariat_app.language.spelling_candidates import candidates, likeliest
from secretariat_app.paths import resources

RUSSIAN = (
    "комиссия комиссиями Комиссия обеспечить обеспечивают молодежи молодёжи маслихатом акимату этносов тенге"
    " внутриполитической общественно-политической информационно-методический онлайн интернет-ресурсе"
)
KAZAKH = (
    "мәслихатының комиссиясының қаулысына алынсын жүргізіледі басқармасына құқығы ММ-ге енгізілсін"
    " ұйымдастырылды шеңберінде тыңдап интернет-ресурста Қоғамдық жастарының"
)


@pytest.fixture(scope="module")
def speller() -> Speller:
    return spelling.load(resources() / "dictionaries", ("Управление цифровизации", "М. Ахметжанұлы"))


@pytest.mark.parametrize("word", RUSSIAN.split())
def test_russian_words(speller: Speller, word: str) -> None:
    assert speller.knows(word, "ru")


@pytest.mark.parametrize("word", KAZAKH.split())
def test_kazakh_words(speller: Speller, word: str) -> None:
    assert not list(speller.misspelled(word, "kk"))


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [
        ("деятелность", "ru", "деятельность"),
        ("расмотреть", "ru", "рассмотреть"),
        ("коммиссия", "ru", "комиссия"),
        ("обеспечитть", "ru", "обеспечить"),
        ("рекамендации", "ru", "рекомендации"),
        ("обсепечить", "ru", "обеспечить"),
        ("обеспечитьконтроль", "ru", "обеспечить контроль"),
        ("Маслехата", "ru", "Маслихата"),
        ("Когамдык", "kk", "Қоғамдық"),
        ("жумақ", "kk", "жұмақ"),
        ("тұракты", "kk", "тұрақты"),
        ("басқармасина", "kk", "басқармасына"),
    ],
)
def test_the_first_suggestion_is_what_was_meant(
    speller: Speller, word: str, language: str, meant: str
) -> None:
    assert not speller.knows(word, language)
    assert speller.suggest(word, language)[0] == meant


@pytest.mark.parametrize("word", ["мәслихатнын", "комиссиясинің", "қаулыға́", "ақпаратты́"])
def test_endings_that_do_not_fit_are_wrong(speller: Speller, word: str) -> None:
    assert not speller.knows(word, "kk")


def words(speller: Speller, text: str, language: str = "ru") -> list[tuple[str, str]]:
    return [(wrong.word, wrong.language) for wrong in speller.misspelled(text, language)]


def test_each_word_is_looked_up_in_its_own_language(speller: Speller) -> None:
    assert words(speller, "Клуб «Қоғамдық келісім» и фильм «Жумақ».") == [("Жумақ", "kk")]
    assert words(speller, "Ассамблея «Ассамблея жастары» и жастары.") == [("жастары", "ru")]
    assert words(speller, "Тұрақты комиссия ақпаратты тындап отыр.", "kk") == [("тындап", "kk")]


def test_names_codes_and_abbreviations_are_no_words(speller: Speller) -> None:
    text = "Депутат Г. Джапарова, Қайратұлы и Каналимов: сайт egov.kz, КГУ, пгт. Косшы, № 83/12-VII, 3-го, "
    text += "СМИ-центр."
    assert words(speller, text) == []


def test_the_first_word_of_a_sentence_may_be_a_slip(speller: Speller) -> None:
    assert words(speller, "Деятелность клуба. Каналимов выступил.") == [("Деятелность", "ru")]


def test_words_of_the_directories_and_of_the_user_are_right(speller: Speller) -> None:
    assert words(speller, "Цифровизации и Ахметжанұлы.") == []
    assert words(speller, "Работает бурколат.") == [("бурколат", "ru")]
    assert words(speller.with_own(["Бурколат"]), "Работает бурколат.") == []
    assert words(speller, "Работает бурколат.") == [("бурколат", "ru")]


def test_offsets_count_in_the_text(speller: Speller) -> None:
    text = "Ведется деятелность."
    [wrong] = speller.misspelled(text, "ru")
    assert text[wrong.start : wrong.end] == wrong.word == "деятелность"
    assert wrong.sure


def test_candidates_come_once_and_never_the_word_itself() -> None:
    made = list(candidates("жумак", "kk", "абжзқұу"))
    assert len(made) == len(set(made))
    assert "жумак" not in made
    assert made.index("жұмақ") < made.index("умак")
    assert likeliest("жумак", "жұмақ")
    assert not likeliest("жумак", "думак")


def write(folder: Path, aff: str, dic: str) -> None:
    (folder / "x.aff").write_text(aff, encoding="utf-8")
    (folder / "x.dic").write_text(dic, encoding="utf-8")


def test_endings_are_read_as_hunspell_reads_them(tmp_path: Path) -> None:
    aff = "SET UTF-8\nTRY аб\n\nSFX A Y 2\nSFX A а ы [^гк]а\nSFX A а и [гк]а\nSFX B Y 1\nSFX B 0 ом .\n"
    write(tmp_path, aff, "4\nкнига/A\nшкола/A\nдом/B\nдом/A\nбез\n")
    read = spelling_reader.read(tmp_path, "x")
    right = ("книга", "книги", "школы", "дом", "домом", "без")
    wrong = ("книгы", "школи", "кни", "домы", "безом", "", "книгом")
    assert all(map(read.knows, right))
    assert not any(map(read.knows, wrong))
    assert read.letters == "аб"


@pytest.mark.parametrize("line", ["COMPOUNDFLAG Z", "PFX A Y 1", "SFX A 0 ы/B .", "SET KOI8-R"])
def test_a_dictionary_that_asks_for_more_is_refused(tmp_path: Path, line: str) -> None:
    write(tmp_path, f"{line}\n", "1\nдом\n")
    with pytest.raises(ValueError, match="not understood"):
        spelling_reader.read(tmp_path, "x")
