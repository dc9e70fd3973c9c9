"""Where what is to be done begins."""

import pytest

from secretariat_app.language.infinitives import starts_of_infinitives, what_is_to_be_done


@pytest.mark.parametrize(
    ("who", "what"),
    [
        ("Рекомендовать ГУ «Управление по вопросам религий»", "усилить работу среди молодежи, особенно"),
        ("Рекомендовать ГУ «А» и ГУ «Б»", "продолжить просмотр фильма «Жумақ» в школах"),
        ("Рекомендовать акимату города Астаны", "провести проверку и внести предложения"),
        ("Рекомендовать акимату", "обеспечить контроль"),
        ("Рекомендовать ГУ «Центр «Қоғамдық келісім»", "обеспечить взаимодействие"),
        ("Акиму области", "принять меры"),
        ("Рекомендовать ГУ «Управление, что может всё делать»,", "привлечь молодежь"),
        ("Отделу, имеющему честь и память, речь и печать в сети,", "учесть замечания"),
    ],
)
def test_what_is_to_be_done(who: str, what: str) -> None:
    text = f"{who} {what}"
    at = what_is_to_be_done(text)
    assert at is not None
    assert text[at:] == what


@pytest.mark.parametrize("text", ["", "Принять к сведению", "Информацию о деятельности области", "Ұсынылсын"])
def test_a_sentence_without(text: str) -> None:
    assert what_is_to_be_done(text) is None


def test_a_reflexive_verb_counts() -> None:
    assert starts_of_infinitives("Членам комиссии встретиться и пройтись") == [16, 30]
